/** Clients: the list, a new one, and everything of one. */
import { randomUUID } from 'node:crypto'
import { ClientRecord } from '../../shared/bridge/records.ts'
import { clientRecords, soundDossier } from './clientRecords.ts'
import { answer, type HandlersOf } from './handlers.ts'
import { settingsIn } from './settingsService.ts'
import type { OpenVault } from './vaultService.ts'

export const clientService = (
  openVault: OpenVault,
): HandlersOf<'clients.list' | 'client.create' | 'client.open'> => ({
  'clients.list': answer(() => ({
    clients: openVault()
      .list('client')
      .map((record) => ClientRecord.parse(record)),
  })),

  /** A new client gets the practice from the settings, unless the request names one. */
  'client.create': answer(({ body }) => {
    const vault = openVault()
    const { practice } = settingsIn(vault)
    const id = randomUUID()
    const record: ClientRecord = {
      id,
      clientId: id,
      kind: 'client',
      revision: 1,
      body: Object.keys(practice).length > 0 && body.practice === undefined ? { ...body, practice } : body,
    }
    soundDossier([record])
    vault.insert([record])
    return { record }
  }),

  'client.open': answer(({ clientId }) => ({ records: clientRecords(openVault(), clientId) })),
})
