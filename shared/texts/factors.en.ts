/** All eighteen topics of the conversation, in English. */
import { demands } from './demands.en.ts'
import { personalResources } from './personalResources.en.ts'
import type { FactorTexts } from './types.ts'
import { workResources } from './workResources.en.ts'

export const factors: FactorTexts = { ...demands, ...workResources, ...personalResources }
