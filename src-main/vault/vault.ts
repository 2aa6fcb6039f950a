/**
 * The vault: every record encrypted under one data key, bound to its vault, client, kind, id, revision and
 * place. All calls but opening are synchronous, so what a caller reads and then writes is one step.
 */
import { contextOf, seal, unseal } from './cipher.ts'
import { glanceAtKeys, type KeyGlance } from './keyGlance.ts'
import { keysOf, type KeyOptions, type Keys, type Print } from './keys.ts'
import { formatVersion } from './schema.ts'
import { lookAt, openStorage, type Row, type Storage } from './storage.ts'
import { vaultPath } from './vaultFile.ts'
import { VaultError } from './vaultError.ts'

export const recordKinds = ['client', 'intake', 'plan', 'settings'] as const
export type RecordKind = (typeof recordKinds)[number]

/** `body` is any JSON value; `revision` counts saves from 1. */
export type VaultRecord = {
  id: string
  clientId: string
  kind: RecordKind
  revision: number
  body: unknown
}

export type Vault = ReturnType<typeof vaultOn>

/**
 * Opens the vault in a folder. Throws `VaultError`: 'vaultAbsent', 'vaultNewer', 'vaultInUse',
 * 'vaultDamaged', 'wrongPassphrase', 'tooSoon', 'deviceKeyMissing' or what the disk says.
 */
export const openVault = (folder: string, passphrase: string, options: KeyOptions = {}): Promise<Vault> =>
  opening(folder, options, (keys) => keys.byPassphrase(passphrase))

/** What is asked of who has forgotten the passphrase: the code of the sheet, and a new passphrase. */
export type Recovery = { code: string; passphrase: string; print: Print }

/**
 * Opens the vault with its recovery code, and gives it the new passphrase and a new code. Throws as `openVault`, and
 * 'recoveryCodeMistyped', 'recoveryOfOtherVault', 'wrongRecoveryCode'.
 */
export const recoverVault = (
  folder: string,
  { code, passphrase, print }: Recovery,
  options: KeyOptions = {},
): Promise<Vault> => opening(folder, options, (keys) => keys.recover(code, passphrase, print))

async function opening(
  folder: string,
  options: KeyOptions,
  unlock: (keys: Keys) => Promise<Uint8Array>,
): Promise<Vault> {
  const path = vaultPath(folder)
  if (lookAt(path) === 'absent') throw new VaultError('vaultAbsent')
  const storage = openStorage(path)
  try {
    storage.check()
    const vaultId = storage.vaultId()
    const keys = keysOf(storage, vaultId, folder, options)
    return vaultOn(storage, vaultId, await unlock(keys), keys)
  } catch (error) {
    storage.close()
    throw error
  }
}

/** Whether a folder holds a vault. Throws `VaultError` when what it holds cannot be opened here. */
export const vaultState = (folder: string): 'absent' | 'locked' =>
  lookAt(vaultPath(folder)) === 'present' ? 'locked' : 'absent'

/** What a locked vault shows of its keys; undefined when there is no vault. */
export const lockedKeys = (folder: string): KeyGlance | undefined =>
  vaultState(folder) === 'absent' ? undefined : glanceAtKeys(vaultPath(folder))

/** A vault on an open file. It takes `dataKey` over and zeroes it when it is locked. */
function vaultOn(storage: Storage, vaultId: string, dataKey: Uint8Array, keys: Keys) {
  let locked = false
  const mustBeOpen = () => {
    if (locked) throw new VaultError('vaultLocked')
  }

  const contextFor = (row: Omit<Row, 'nonce' | 'ciphertext'>) =>
    contextOf([
      'draagkracht record',
      formatVersion,
      vaultId,
      row.client_id,
      row.kind,
      row.id,
      row.revision,
      row.sequence,
    ])

  const sealed = (row: Omit<Row, 'nonce' | 'ciphertext'>, body: unknown): Row => {
    const plaintext = Buffer.from(JSON.stringify(body), 'utf8')
    const result = { ...row, ...seal(dataKey, contextFor(row), plaintext) }
    plaintext.fill(0)
    return result
  }

  const opened = (row: Row): VaultRecord => {
    const plaintext = unseal(dataKey, contextFor(row), row)
    const kind = recordKinds.find((known) => known === row.kind)
    if (plaintext === undefined || kind === undefined) throw new VaultError('vaultDamaged')
    const body: unknown = JSON.parse(Buffer.from(plaintext).toString('utf8'))
    plaintext.fill(0)
    return { id: row.id, clientId: row.client_id, kind, revision: row.revision, body }
  }

  return {
    /** The record with this id; throws 'notFound'. */
    read(id: string): VaultRecord {
      mustBeOpen()
      const row = storage.row(id)
      if (row === undefined) throw new VaultError('notFound')
      return opened(row)
    },

    /** Every record of a kind, in the order in which they were made. */
    list(kind: RecordKind): VaultRecord[] {
      mustBeOpen()
      return storage.rowsOfKind(kind).map(opened)
    },

    /** Every record of a client, in the order in which they were made. */
    ofClient(clientId: string): VaultRecord[] {
      mustBeOpen()
      return storage.rowsOfClient(clientId).map(opened)
    },

    /** Adds records, all or none; they are on disk, with revision 1, when this returns. */
    insert(records: readonly Omit<VaultRecord, 'revision'>[]): VaultRecord[] {
      mustBeOpen()
      storage.transaction(() => {
        const first = storage.nextSequence()
        records.forEach(({ id, clientId, kind, body }, index) =>
          storage.insertRow(
            sealed({ sequence: first + index, id, client_id: clientId, kind, revision: 1 }, body),
          ),
        )
      })
      return records.map((record) => ({ ...record, revision: 1 }))
    },

    /**
     * Replaces a record that was read or saved at `record.revision`. It is on disk when this returns its new
     * revision. Throws 'notFound', or 'staleRevision' when it was saved since; nothing is written then.
     */
    save(record: VaultRecord): number {
      mustBeOpen()
      return storage.transaction(() => {
        const row = storage.row(record.id)
        if (row?.client_id !== record.clientId || row.kind !== record.kind) throw new VaultError('notFound')
        if (row.revision !== record.revision) throw new VaultError('staleRevision')
        const { sequence, id, client_id, kind } = row
        const revision = row.revision + 1
        storage.updateRow(sealed({ sequence, id, client_id, kind, revision }, record.body))
        return revision
      })
    },

    /** The passphrase, the recovery code and the device. */
    get keys(): Keys {
      mustBeOpen()
      return keys
    },

    /** Zeroes the key and closes the file. Every later call throws 'vaultLocked'; locking again does nothing. */
    lock(): void {
      locked = true
      dataKey.fill(0)
      storage.close()
    },
  }
}
