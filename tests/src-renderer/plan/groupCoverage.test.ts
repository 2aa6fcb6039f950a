import { describe, expect, it } from 'vitest'
import { Intake, type Dossier } from '../../../shared/model/dossier.ts'
import { parseDossierText } from '../../../shared/model/parseDossier.ts'
import { planCoverage } from '../../../shared/scoring/planCoverage.ts'
import { score } from '../../../shared/scoring/score.ts'
import { groupCoverage, usualOwner } from '../../../src-renderer/plan/groupCoverage.ts'
import overload from '../../fixtures/overload.dossier.json?raw'

const parsed = parseDossierText(overload)
if (!parsed.ok) throw new Error('The fixture is not a dossier')
const dossier = parsed.value

const seen = (of: Pick<Dossier, 'intakes' | 'plan'>, begun: string[] = []) => {
  const newest = of.intakes[0]
  return groupCoverage(planCoverage(of), newest && score(newest), new Set(begun))
}

describe('how a plan stands to the three groups', () => {
  it('says which need something and have nothing', () => {
    expect(seen(dossier).map(({ group, state }) => [group, state])).toEqual([
      ['demands', 'missing'],
      ['workResources', 'missing'],
      ['personalResources', 'covered'],
    ])
  })

  it('suggests the levers of a missing group, heaviest first, and none of a covered one', () => {
    const [demands, , personal] = seen(dossier)
    expect(demands?.suggestions[0]?.id).toBe('deadlines')
    expect(demands?.suggestions).toEqual(demands?.levers)
    expect(personal?.levers.length).toBeGreaterThan(0)
    expect(personal?.suggestions).toEqual([])
  })

  it('does not suggest what is begun, even without text', () => {
    const [demands] = seen(dossier, ['deadlines'])
    expect(demands?.suggestions.map(({ id }) => id)).not.toContain('deadlines')
    expect(demands?.state).toBe('missing')
  })

  it('tells what is quiet from what was never asked', () => {
    const [intake] = dossier.intakes
    const quiet = Intake.parse({ ...intake, answers: { deadlines: { presence: 0, drain: 0 } } })
    expect(seen({ intakes: [quiet] }).map(({ state }) => state)).toEqual(['quiet', 'unknown', 'unknown'])
  })

  it('sees an action where nothing asks for one', () => {
    const plan = { actions: [{ factor: 'feedback', text: 'x', owner: 'employer', status: 'open' }] } as const
    expect(seen({ intakes: [], plan: { actions: [...plan.actions] } })[1]?.state).toBe('extra')
  })

  it('takes a dropped action for none', () => {
    const dropped = dossier.plan!.actions.map((action) => ({ ...action, status: 'dropped' as const }))
    expect(seen({ ...dossier, plan: { actions: dropped } })[2]?.state).toBe('missing')
  })

  it('gives the work to the employer and the own strength to the client', () => {
    expect(usualOwner('demands')).toBe('employer')
    expect(usualOwner('workResources')).toBe('employer')
    expect(usualOwner('personalResources')).toBe('client')
  })
})
