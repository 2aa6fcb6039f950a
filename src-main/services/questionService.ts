/** The practice's own question sets: one record each, of which the vault keeps every revision. */
import {
  largestSet,
  mostSets,
  SetRecordBody,
  type PracticeSet,
  type SetChange,
  type SetVersion,
} from '../../shared/bridge/questions.ts'
import { nilId } from '../../shared/bridge/records.ts'
import type { Vault, VaultRecord } from '../vault/vault.ts'
import { answer, type HandlersOf } from './handlers.ts'
import { Refusal } from './refusal.ts'
import type { OpenVault } from './vaultService.ts'

export const questionService = (
  openVault: OpenVault,
): HandlersOf<'questions.list' | 'questions.save' | 'questions.versions'> => ({
  'questions.list': answer(() => ({ sets: openVault().list('questions').map(setIn) })),

  'questions.save': answer(({ id, revision, change }) => {
    const vault = openVault()
    if (JSON.stringify(change).length > largestSet) throw new Refusal('setTooLarge')
    const all = vault.list('questions')
    const stored = all.find((record) => record.id === id)
    if (stored === undefined) {
      // One that was read before is gone only with its vault; and what has the id may be no set.
      if (revision !== 0 || vault.has(id)) throw new Refusal('notFound')
      if (all.length >= mostSets) throw new Refusal('tooManySets')
    } else if (stored.revision !== revision) throw new Refusal('staleRevision')
    const body = changed(id, stored && SetRecordBody.parse(stored.body), change)
    if (stored !== undefined) return { set: { ...body, id, revision: vault.save({ ...stored, body }) } }
    vault.insert([{ id, clientId: nilId, kind: 'questions', body }])
    return { set: { ...body, id, revision: 1 } }
  }),

  'questions.versions': answer(({ id }) => ({ versions: versionsOf(openVault(), id) })),
})

const setIn = ({ id, revision, body }: VaultRecord): PracticeSet => ({
  ...SetRecordBody.parse(body),
  id,
  revision,
})

function changed(id: string, before: SetRecordBody | undefined, change: SetChange): SetRecordBody {
  const { set, isRemoved } = before ?? { isRemoved: false }
  switch (change.as) {
    case 'draft':
      return { ...(set && { set }), ...(change.draft && { draft: change.draft }), isRemoved }
    case 'version':
      return { set: { ...change.content, id, version: 1 + (set?.version ?? 0) }, isRemoved: false }
    case 'removed':
      return { ...(before ?? {}), isRemoved: change.isRemoved }
  }
}

/** Drafts and removals are revisions too: of those with one version the first is when it was made. */
function versionsOf(vault: Vault, id: string): SetVersion[] {
  const present = vault.read(id)
  if (present.kind !== 'questions') throw new Refusal('notFound')
  const revisions = [...vault.history(id), { ...present, savedAt: vault.savedAt(id) }]
  const found = new Map<number, SetVersion>()
  for (const { body, savedAt } of revisions) {
    const { set } = SetRecordBody.parse(body)
    if (set !== undefined && !found.has(set.version)) found.set(set.version, { set, savedAt })
  }
  return [...found.values()]
}
