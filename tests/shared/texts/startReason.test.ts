import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/bridge/contract.ts'
import { Intake } from '../../../shared/model/dossier.ts'
import {
  factorsByGroup,
  groups,
  groupOfStandardFactor,
  scalesOfGroup,
  standardFactors,
} from '../../../shared/model/factors.ts'
import { parseDossierText } from '../../../shared/model/parseDossier.ts'
import { score } from '../../../shared/scoring/score.ts'
import { factorWords } from '../../../shared/texts/factorWords.ts'
import { textsIn } from '../../../shared/texts/index.ts'
import { startReason } from '../../../shared/texts/startReason.ts'
import overload from '../../fixtures/overload.dossier.json?raw'

const parsed = parseDossierText(overload)
if (!parsed.ok) throw new Error('The fixture is not a dossier')
const heavy = parsed.value.intakes[0]!

/** An interview with these answers. */
const intakeWith = (answers: unknown, questionSet?: unknown): Intake =>
  Intake.parse({
    ...{ id: 'i1', date: '2026-11-02', kind: 'intake', model: 'jdr-balance/1.0', answers },
    ...(questionSet === undefined ? {} : { questionSet }),
  })
const reason = (id: string, intake: Intake, language: 'nl' | 'en' = 'nl') =>
  startReason({ id, group: groupOfStandardFactor(id) ?? 'workResources' }, intake, score(intake), language)
const steps = [0, 1, 2, 3, 4] as const

describe('why a factor is a place to start', () => {
  describe.each(languages)('in %s', (language) => {
    it.each(standardFactors)('says of %s the anchors that were chosen, of every rating', (id) => {
      const group = groupOfStandardFactor(id)!
      const { anchors } = factorWords({ id, group }, language)
      const [first, second] =
        group === 'demands' ? (['presence', 'drain'] as const) : (['presence', 'need'] as const)
      for (const presence of steps)
        for (const other of steps) {
          const said = reason(id, intakeWith({ [id]: { [first]: presence, [second]: other } }), language)
          const others = scalesOfGroup(group).flatMap((scale) => anchors[scale] ?? [])
          const chosen = [anchors[first]![presence], anchors[second]![other]]
          expect(others.filter((anchor) => said.includes(`“${anchor}”`))).toEqual(chosen)
        }
    })
  })

  it('reads as a sentence', () => {
    const intake = intakeWith({ workload: { presence: 4, drain: 2 }, autonomy: { presence: 1, need: 4 } })
    expect(reason('workload', intake)).toMatch(
      /^Je koos “Altijd: het past geen enkele week” en “Kost aardig wat: [^”]+”\.$/,
    )
    expect(reason('autonomy', intake)).toMatch(
      /^Je koos “Nauwelijks: [^”]+” en “Onmisbaar: [^”]+”\. Meer hiervan zou dit lichter kunnen maken: veel werk\.$/,
    )
  })

  it('says of a demand that costs and gives that it does both', () => {
    const both = reason('complexity', intakeWith({ complexity: { presence: 4, drain: 4, gain: 4 } }))
    expect(both).toContain(textsIn('nl').model.start.mixed)
    expect(both).toContain('Geeft heel veel')
    const one = reason('complexity', intakeWith({ complexity: { presence: 4, drain: 4, gain: 2 } }))
    expect(one).not.toContain(textsIn('nl').model.start.mixed)
    expect(one).not.toContain('Geeft')
  })

  it('names at most three demands that a resource is taken to buffer, heaviest first, then in table order', () => {
    expect(reason('autonomy', heavy)).toContain(': krappe deadlines, veel werk en weinig regie.')
    expect(reason('feedback', heavy)).toContain(
      ': moeizame werkrelaties, onduidelijke doelen en ingewikkeld werk.',
    )
  })

  it('names no demand that weighs nothing or was not answered', () => {
    const few = intakeWith({
      deadlines: { presence: 4, drain: 0 },
      workload: { presence: 4 },
      timeManagement: { presence: 0, need: 4 },
    })
    expect(reason('timeManagement', few)).not.toContain(textsIn('nl').model.start.eases.slice(0, 20))
  })

  it('says of an added factor the plain anchors, or those that the practice wrote; signs in them are kept', () => {
    const answers = {
      collegialiteit: { kind: 'work', label: { nl: 'Collegialiteit' }, presence: 0, need: 4 },
    }
    expect(reason('collegialiteit', intakeWith(answers))).toBe('Je koos “Is er niet” en “Kan niet zonder”.')
    const presence = ['$& nul', 'een', 'twee', 'drie', 'vier']
    const nl = { name: 'Collegialiteit', anchors: { presence } }
    const own = [{ id: 'collegialiteit', kind: 'work', nl }]
    const factors = Object.fromEntries(groups.map((group) => [group, [...factorsByGroup[group]]]))
    const questionSet = {
      ...{ id: 'eigen', version: 1, label: { nl: 'Eigen' }, own },
      factors: { ...factors, workResources: ['collegialiteit'] },
    }
    expect(reason('collegialiteit', intakeWith(answers, questionSet))).toBe(
      'Je koos “$& nul” en “Kan niet zonder”.',
    )
  })

  it('is silent on what was not answered, and has a reason for every place to start', () => {
    expect(reason('deadlines', intakeWith({ deadlines: { presence: 4 } }))).toBe('')
    const scores = score(heavy)
    for (const language of languages)
      expect(scores.levers.filter((lever) => startReason(lever, heavy, scores, language) === '')).toEqual([])
  })
})
