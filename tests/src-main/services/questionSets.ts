/** Question sets as a practice makes them. */
import { randomUUID } from 'node:crypto'
import type { PracticeSet, SetContent, SetDraft } from '../../../shared/bridge/questions.ts'
import type { Handlers } from '../../../src-main/services/handlers.ts'

export const content = (nl = 'Zorg'): SetContent => ({
  label: { nl },
  factors: { demands: ['own-1', 'workload'], workResources: ['autonomy'], personalResources: [] },
  own: [{ id: 'own-1', kind: 'demand', nl: { name: 'Nachtdiensten' } }],
})

export const draft = (nl = ''): SetDraft => ({
  label: { nl, en: '' },
  factors: { demands: ['workload'], workResources: [], personalResources: [] },
  own: [],
})

/** Saves a version: of a new set, or of the one that is given. */
export async function saveVersion(
  services: Handlers,
  made: SetContent,
  of: Pick<PracticeSet, 'id' | 'revision'> = { id: randomUUID(), revision: 0 },
): Promise<PracticeSet> {
  const { id, revision } = of
  return (await services['questions.save']({ id, revision, change: { as: 'version', content: made } })).set
}

export const setsIn = async (services: Handlers): Promise<PracticeSet[]> =>
  (await services['questions.list']({})).sets
