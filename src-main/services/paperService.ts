/** The interview on paper. */
import { beginWith, shippedSets } from '../../shared/model/questionSets.ts'
import { extraLabel } from '../../shared/texts/factorLabels.ts'
import type { HandlersOf } from './handlers.ts'
import type { OpenVault } from './vaultService.ts'

/** It holds nothing of anybody, so nothing is noted in the log; a practice's own questions stay behind the lock. */
export const paperService = (openVault: OpenVault, today: () => string): HandlersOf<'paper.make'> => ({
  'paper.make': async ({ questionSet = shippedSets.standard, language }) => {
    openVault()
    // Loaded when it is asked for, as the reports are.
    const { makeBlankInterview } = await import('../reports/blankInterview.ts')
    const asked = beginWith(questionSet, extraLabel)
    const { fileName, pdf } = await makeBlankInterview(asked, language, today())
    return { fileName, pdf: Buffer.from(pdf).toString('base64') }
  },
})
