import { describe, expect, it } from 'vitest'
import type { Action } from '../../../shared/model/dossier.ts'
import { healthStems } from '../../../shared/model/healthTerms.ts'
import type { Group } from '../../../shared/model/factors.ts'
import { editAction, refusalToShare } from '../../../src-renderer/plan/action.ts'

const shared: Action = {
  factor: 'feedback',
  text: 'Elke week een kwartier terugkoppeling.',
  owner: 'employer',
  status: 'open',
  shareWithEmployer: true,
}
const groupsOf = (factor: string): Group[] =>
  factor === 'feedback' ? ['workResources'] : factor === 'resilience' ? ['personalResources'] : []

describe('whether an action may be shared', () => {
  it('is refused for a personal resource, an unknown factor and a word about health', () => {
    expect(refusalToShare(shared, ['workResources'])).toBeUndefined()
    expect(refusalToShare(shared, ['personalResources'])).toEqual({ reason: 'personal' })
    expect(refusalToShare(shared, ['workResources', 'personalResources'])).toEqual({ reason: 'personal' })
    expect(refusalToShare(shared, [])).toEqual({ reason: 'unknownFactor' })
    expect(refusalToShare({ ...shared, owner: 'coach' }, ['demands'])).toEqual({ reason: 'coachOwns' })
    expect(refusalToShare({ ...shared, text: 'Minder Vermoeidheid.' }, ['demands'])).toEqual({
      reason: 'healthTerm',
      word: 'Vermoeidheid',
    })
  })
})

describe('an edit', () => {
  it.each(healthStems)('takes the tick off at once when the text holds %s', (stem) => {
    expect(editAction(shared, { text: `Door ${stem}` }, groupsOf).shareWithEmployer).toBe(false)
  })

  it('keeps the tick while the text stays about work', () => {
    expect(editAction(shared, { text: 'Elke dag.' }, groupsOf).shareWithEmployer).toBe(true)
  })

  it('takes the tick off when the action comes to be about a personal resource', () => {
    const moved = editAction(shared, { factor: 'resilience' }, groupsOf)
    expect(moved).toEqual({ ...shared, factor: 'resilience', shareWithEmployer: false })
  })

  it('does not set a tick that may not be there', () => {
    const own: Action = { ...shared, factor: 'resilience', shareWithEmployer: false }
    expect(editAction(own, { shareWithEmployer: true }, groupsOf).shareWithEmployer).toBe(false)
  })

  it('leaves fields alone that this version does not know', () => {
    expect(editAction({ ...shared, since: 3 }, { status: 'done' }, groupsOf)).toEqual({
      ...shared,
      since: 3,
      status: 'done',
    })
  })
})
