import { describe, expect, it } from 'vitest'
import { Intake } from '../../../shared/model/dossier.ts'
import { withLastWords } from '../../../shared/model/lastWords.ts'
import { signalRounds } from '../../../shared/model/topics.ts'
import { SignalWords } from '../../../shared/model/talk.ts'
import { withWordsAbout, wordsAbout, type About } from '../../../shared/model/wordsAbout.ts'
import { intakeRecord } from '../../src-renderer/records.ts'

const intake = (part: object): Intake => Intake.parse({ ...intakeRecord.body, ...part })
const rounds = ['strain', 'engagement', 'around'] as const

describe('words that belong to no factor', () => {
  it('are kept for each round that is asked', () => {
    expect(Object.keys(SignalWords.shape)).toEqual(Object.keys(signalRounds))
  })

  it.each<About>(['situation', 'matters', 'nextSteps', ...rounds])(
    'of %s are found where they are put',
    (about) => {
      const body = intake({ signalWords: { strain: { note: 'a' }, around: { note: 'b' } } })
      const put = intake({ ...body, ...withWordsAbout(body, about, { summary: 'Zo.' }) })
      expect(wordsAbout(put, about)).toEqual({ summary: 'Zo.' })
      for (const other of rounds.filter((round) => round !== about))
        expect(wordsAbout(put, other)).toEqual(wordsAbout(body, other))
    },
  )

  it('keep what a later version wrote beside and inside them', () => {
    const said = { strain: { summary: 'Moe.', later: 1 }, later: ['x'] }
    const body = intake({ signalWords: said, nextSteps: { later: true } })
    expect(body.signalWords).toEqual(said)
    expect(withWordsAbout(body, 'around', { note: 'b' })).toEqual({
      signalWords: { ...said, around: { note: 'b' } },
    })
    expect(body.nextSteps).toEqual({ later: true })
  })

  it('of a round are what a follow-up begins with, with their day; the next steps are agreed anew', () => {
    const previous = intake({
      signalWords: { strain: { summary: 'Moe.', quotes: ['Moe.'], note: 'Stil.' } },
      nextSteps: { summary: 'Fietsen.' },
    })
    const begun = withLastWords(intake({ kind: 'followUp', date: '2026-12-01' }), previous)
    expect(begun.signalWords).toEqual({ strain: { summary: 'Moe.', saidOn: previous.date } })
    expect(begun).not.toHaveProperty('nextSteps')
  })

  it.each([
    { signalWords: { strain: 'Moe.' } },
    { signalWords: { engagement: { summary: 3 } } },
    { signalWords: [] },
    { nextSteps: { quotes: 'Moe.' } },
  ])('are refused when they are something else: %j', (part) => {
    expect(Intake.safeParse({ ...intakeRecord.body, ...part }).success).toBe(false)
  })
})
