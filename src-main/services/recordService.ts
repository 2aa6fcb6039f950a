/** Interviews and plans: each change is checked with the whole dossier, then written. */
import { randomUUID } from 'node:crypto'
import type { StoredRecord } from '../../shared/bridge/records.ts'
import { clientRecords, soundDossier } from './clientRecords.ts'
import { answer, type HandlersOf } from './handlers.ts'
import { Refusal } from './refusal.ts'
import type { OpenVault } from './vaultService.ts'

export const recordService = (openVault: OpenVault): HandlersOf<'record.create' | 'record.save'> => ({
  'record.create': answer(({ record: asked }) => {
    const vault = openVault()
    const records = clientRecords(vault, asked.clientId)
    if (asked.kind === 'plan' && records.some(({ kind }) => kind === 'plan'))
      throw new Refusal('invalidDossier', [{ path: '$.plan', code: 'duplicate', value: 'plan' }])
    const record: StoredRecord = { ...asked, id: randomUUID(), revision: 1 }
    soundDossier([...records, record])
    vault.insert([record])
    return { record }
  }),

  'record.save': answer(({ record }) => {
    const vault = openVault()
    const records = clientRecords(vault, record.clientId)
    const stored = records.find(({ id, kind }) => id === record.id && kind === record.kind)
    if (stored === undefined) throw new Refusal('notFound')
    // The vault checks this too, when it writes; here it comes before problems that an old text would give.
    if (stored.revision !== record.revision) throw new Refusal('staleRevision')
    soundDossier(records.map((other) => (other === stored ? record : other)))
    return { revision: vault.save(record) }
  }),
})
