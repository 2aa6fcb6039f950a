import { describe, expect, it } from 'vitest'
import { withinSentence } from '../../../shared/texts/withinSentence.ts'

describe('a name within a sentence', () => {
  it.each([
    ['Veel werk', 'veel werk'],
    ['ICT-storingen', 'ICT-storingen'],
    ['Éénpitters', 'éénpitters'],
    ['A meeting a day', 'a meeting a day'],
    ['7 projecten', '7 projecten'],
    ['', ''],
  ])('writes "%s" as "%s"', (name, written) => expect(withinSentence(name)).toBe(written))
})
