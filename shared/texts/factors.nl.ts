/** All eighteen topics of the conversation, in Dutch. */
import { demands } from './demands.nl.ts'
import { personalResources } from './personalResources.nl.ts'
import type { FactorTexts } from './types.ts'
import { workResources } from './workResources.nl.ts'

export const factors: FactorTexts = { ...demands, ...workResources, ...personalResources }
