import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/bridge/contract.ts'
import { Intake } from '../../../shared/model/dossier.ts'
import { standardSignals } from '../../../shared/model/factors.ts'
import { textsIn } from '../../../shared/texts/index.ts'
import { noticed } from '../../../shared/texts/noticed.ts'

const intakeWith = (signals: unknown, talk?: unknown): Intake =>
  Intake.parse({
    ...{ id: 'i1', date: '2026-11-02', kind: 'intake', model: 'jdr-balance/1.0', answers: {} },
    ...(signals === undefined ? {} : { signals }),
    ...(talk === undefined ? {} : { talk }),
  })

describe('what the client notices', () => {
  it('is nothing as long as nothing was rated', () => {
    expect(noticed(intakeWith(undefined), 'nl')).toEqual([])
    expect(noticed(intakeWith({}), 'nl')).toEqual([])
    expect(noticed(intakeWith({ vanElders: 3 }), 'nl')).toEqual([])
  })

  it('is by round what was chosen, a zero too, and only that', () => {
    expect(noticed(intakeWith({ sleep: 4, recovery: 0, vigour: 1 }), 'nl')).toEqual([
      {
        round: 'engagement',
        name: textsIn('nl').talk.rounds.engagement,
        signals: [{ id: 'vigour', name: 'Energie voor het werk', anchor: 'Weinig: na een uur is het op' }],
      },
      {
        round: 'around',
        name: textsIn('nl').talk.rounds.around,
        signals: [
          { id: 'sleep', ...saidOf('sleep', 4) },
          { id: 'recovery', ...saidOf('recovery', 0) },
        ],
      },
    ])
  })

  it.each(languages)('has the words of every signal and every step (%s)', (language) => {
    for (const level of [0, 1, 2, 3, 4] as const) {
      const all = noticed(
        intakeWith(Object.fromEntries(standardSignals.map((id) => [id, level]))),
        language,
      ).flatMap(({ signals }) => signals)
      expect(all.map(({ id }) => id)).toEqual(standardSignals)
      for (const { id, anchor } of all) expect(anchor).toBe(textsIn(language).signals[id].anchors[level])
    }
  })

  it('follows the order in which the rounds came', () => {
    const talk = { order: ['signals:around', 'signals:strain', 'signals:engagement'] }
    const rounds = noticed(intakeWith({ exhaustion: 2, vigour: 2, sleep: 2 }, talk), 'nl')
    expect(rounds.map(({ round }) => round)).toEqual(['around', 'strain', 'engagement'])
  })
})

function saidOf(id: 'sleep' | 'recovery', level: 0 | 4) {
  const { name, anchors } = textsIn('nl').signals[id]
  return { name, anchor: anchors[level] }
}
