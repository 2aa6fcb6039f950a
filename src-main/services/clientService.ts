/** Clients: the list, a new one, everything of one, and one taken away for good. */
import { randomUUID } from 'node:crypto'
import { ClientRecord } from '../../shared/bridge/records.ts'
import { isSameReference } from '../../shared/model/reference.ts'
import { storageCode } from '../vault/storageErrors.ts'
import type { Vault } from '../vault/vault.ts'
import { VaultError } from '../vault/vaultError.ts'
import { clientCard, clientRecords, soundDossier } from './clientRecords.ts'
import { answer, type HandlersOf } from './handlers.ts'
import type { Journal } from './journal.ts'
import { Refusal } from './refusal.ts'
import { settingsIn } from './settingsService.ts'
import type { OpenVault } from './vaultService.ts'

export const clientService = (
  openVault: OpenVault,
  journal: Pick<Journal, 'forget'>,
): HandlersOf<'clients.list' | 'client.create' | 'client.open' | 'client.erase'> => ({
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

  /** What cannot be noted in the log is not opened. */
  'client.open': answer(({ clientId }) => {
    const vault = openVault()
    const records = clientRecords(vault, clientId)
    vault.note({ kind: 'opened', clientId })
    return { records }
  }),

  'client.erase': async ({ clientId, reference }) => {
    const vault = openVault()
    const { client } = clientCard(vault, clientId).body
    if (!isSameReference(reference, client.reference)) throw new Refusal('wrongReference')
    try {
      erase(vault, clientId)
    } finally {
      if (isGone(vault, clientId)) await forget(journal, clientId)
    }
    return {}
  },
})

/** What was typed last and not saved yet goes too. Where the disk refuses, the next opening does it. */
async function forget(journal: Pick<Journal, 'forget'>, clientId: string): Promise<void> {
  try {
    await journal.forget(clientId)
  } catch (error) {
    throw storageCode(error) === undefined ? error : new Refusal('eraseUnfinished')
  }
}

/** Overwriting comes after the erasing is on disk, and may fail by itself: then the client is gone all the same. */
function erase(vault: Vault, clientId: string): void {
  try {
    vault.erase(clientId)
  } catch (error) {
    if (error instanceof VaultError && isGone(vault, clientId)) throw new Refusal('eraseUnfinished')
    throw error
  }
}

function isGone(vault: Vault, clientId: string): boolean {
  try {
    return vault.ofClient(clientId).length === 0
  } catch {
    return false
  }
}
