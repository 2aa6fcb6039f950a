/** Why a report is not made. Nothing has been written then, and the dossier is as it was. */
import { employerProblems } from '../../shared/model/employerBoundary.ts'
import type { Dossier } from '../../shared/model/dossier.ts'
import { jsonPath, type Problem } from '../../shared/model/parseDossier.ts'

const noIntake = { path: '$.intakes', code: 'empty' } as const satisfies Problem

export class ReportRefused extends Error {
  readonly code: 'noIntake' | 'invalidDossier'
  /** Where and what; the same entries as when a dossier enters. */
  readonly problems: readonly Problem[]

  constructor(
    code: ReportRefused['code'],
    problems: readonly Problem[] = code === 'noIntake' ? [noIntake] : [],
  ) {
    super(
      code === 'noIntake'
        ? 'There is no interview to report on.'
        : 'The dossier may not be reported as it stands.',
    )
    this.name = 'ReportRefused'
    this.code = code
    this.problems = problems
  }
}

/** Throws `ReportRefused` when something is marked for the employer that may not reach one. */
export function refuseUnsafe(dossier: Dossier): void {
  const problems = employerProblems(dossier)
  if (problems.length === 0) return
  throw new ReportRefused(
    'invalidDossier',
    problems.map((problem) => ({
      path: jsonPath(problem.path),
      code: problem.code,
      ...(problem.code === 'healthTerm' ? { value: problem.word } : {}),
    })),
  )
}
