/** Earlier revisions of a record: which there are, what one held, and one put back. */
import { StoredRecord } from '../../shared/bridge/records.ts'
import type { Vault } from '../vault/vault.ts'
import { clientRecords, soundDossier } from './clientRecords.ts'
import { answer, type HandlersOf } from './handlers.ts'
import { Refusal } from './refusal.ts'
import type { OpenVault } from './vaultService.ts'

type OneRecord = { clientId: string; recordId: string }

export const historyService = (
  openVault: OpenVault,
): HandlersOf<'history.list' | 'history.read' | 'history.restore'> => ({
  'history.list': answer((asked) => {
    const vault = openVault()
    const { id, revision } = presentOf(clientRecords(vault, asked.clientId), asked)
    return {
      revisions: vault.history(id).map((past) => ({ revision: past.revision, savedAt: past.savedAt })),
      present: { revision, savedAt: vault.savedAt(id) },
    }
  }),

  /** What cannot be noted in the log is not shown. */
  'history.read': answer((asked) => {
    const vault = openVault()
    presentOf(clientRecords(vault, asked.clientId), asked)
    const record = pastOf(vault, asked)
    const { clientId, id, kind, revision } = record
    vault.note({ kind: 'historySeen', clientId, recordId: id, recordKind: kind, revision })
    return { record }
  }),

  /** Checked with the rest of the dossier as it is now, as every save is: what was sound then may not be now. */
  'history.restore': answer((asked) => {
    const vault = openVault()
    const records = clientRecords(vault, asked.clientId)
    const present = presentOf(records, asked)
    const restored = StoredRecord.parse({ ...pastOf(vault, asked), revision: present.revision })
    soundDossier(records.map((other) => (other === present ? restored : other)))
    return { record: { ...restored, revision: vault.save(restored, 'historyRestored') } }
  }),
})

/** Throws 'notFound' unless the record is this client's. */
function presentOf(records: readonly StoredRecord[], { recordId }: OneRecord): StoredRecord {
  const present = records.find(({ id }) => id === recordId)
  if (present === undefined) throw new Refusal('notFound')
  return present
}

/** Throws 'notFound' for the present revision, too: that is not history. */
function pastOf(vault: Vault, { recordId, revision }: OneRecord & { revision: number }): StoredRecord {
  const past = vault.history(recordId).find((each) => each.revision === revision)
  if (past === undefined) throw new Refusal('notFound')
  const { id, clientId, kind, body } = past
  return StoredRecord.parse({ id, clientId, kind, revision: past.revision, body })
}
