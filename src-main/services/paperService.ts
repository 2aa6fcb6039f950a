/** The interview on paper. */
import type { Intake } from '../../shared/model/dossier.ts'
import { groups, isStandardFactor, kinds } from '../../shared/model/factors.ts'
import type { QuestionSet } from '../../shared/model/talk.ts'
import type { HandlersOf } from './handlers.ts'
import type { OpenVault } from './vaultService.ts'

/** It holds nothing of anybody, so nothing is noted in the log; a practice's own questions stay behind the lock. */
export const paperService = (openVault: OpenVault, today: () => string): HandlersOf<'paper.make'> => ({
  'paper.make': async ({ questionSet, language }) => {
    openVault()
    // Loaded when it is asked for, as the reports are.
    const { makeBlankInterview } = await import('../reports/blankInterview.ts')
    const { fileName, pdf } = await makeBlankInterview(blankOf(questionSet), language, today())
    return { fileName, pdf: Buffer.from(pdf).toString('base64') }
  },
})

/** An interview with this set of which nothing is answered: what is no standard factor says which group it is in. */
function blankOf(questionSet: QuestionSet | undefined): Pick<Intake, 'answers' | 'questionSet'> {
  if (questionSet === undefined) return { answers: {} }
  const added = groups.flatMap((group, at) =>
    questionSet.factors[group]
      .filter((id) => !isStandardFactor(id))
      .map((id) => [id, { kind: kinds[at]! }] as const),
  )
  return { questionSet, answers: Object.fromEntries(added) }
}
