/** The command `report`. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Dossier } from '../../shared/model/dossier.ts'
import { describeProblem } from '../../shared/texts/problems.ts'
import { FileProblem } from '../exchange/fileProblem.ts'
import { writeAtomically } from '../exchange/writeAtomically.ts'
import { makeReport } from '../reports/makeReport.ts'
import { ReportRefused } from '../reports/reportRefused.ts'
import type { ReportCommand } from './command.ts'
import { InputRefused } from './inputRefused.ts'

type Place = { folder: string; input: string; today: string }

/**
 * Makes the report and writes it to `--output`. Throws `InputRefused` and `FileProblem`; nothing is left behind
 * then.
 */
export async function writeReport(
  dossier: Dossier,
  { audience, language, output }: ReportCommand,
  { folder, input, today }: Place,
): Promise<void> {
  const path = resolve(folder, output)
  if (/[\\/]$/.test(output)) throw new FileProblem('isFolder', output)
  if (await isSameFile(path, input)) throw new InputRefused(['--output would overwrite FILE'])
  const { pdf } = await makeReport(dossier, audience, language, today).catch((error: unknown) => {
    throw error instanceof ReportRefused ? refusedInput(error) : error
  })
  await writeAtomically(path, pdf)
}

const refusedInput = (error: ReportRefused): InputRefused =>
  new InputRefused(
    error.problems.map((problem) => describeProblem(problem, 'en')),
    { cause: error },
  )

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [a, b].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
  )
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino
}
