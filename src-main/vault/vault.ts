/**
 * The vault: every record encrypted under one data key, bound to its vault, client, kind, id, revision and
 * place. All calls but opening are synchronous, so what a caller reads and then writes is one step.
 */
import { rmSync } from 'node:fs'
import { contextOf, seal, unseal } from './cipher.ts'
import { unwrapKey } from './keyWrap.ts'
import { formatVersion } from './schema.ts'
import { lookAt, openStorage, type Row, type Storage } from './storage.ts'
import { removeUnfinished, vaultPath } from './vaultFile.ts'
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
 * 'vaultDamaged', 'wrongPassphrase' or what the disk says.
 */
export async function openVault(folder: string, passphrase: string): Promise<Vault> {
  const path = vaultPath(folder)
  if (lookAt(path) === 'absent') throw new VaultError('vaultAbsent')
  const storage = openStorage(path)
  try {
    storage.check()
    tidy(folder)
    const vaultId = storage.vaultId()
    return vaultOn(storage, vaultId, await unwrapKey(storage.wrap('passphrase'), vaultId, passphrase))
  } catch (error) {
    storage.close()
    throw error
  }
}

/**
 * What a kill has left beside a vault that is ours alone now: its first name, of a making that was broken off after
 * it was in place, and the index that `lookAt` had made for itself.
 */
function tidy(folder: string): void {
  try {
    removeUnfinished(folder)
    rmSync(`${vaultPath(folder)}-shm`, { force: true })
  } catch {
    // A name too many is no reason not to open.
  }
}

/** Whether a folder holds a vault. Throws `VaultError` when what it holds cannot be opened here. */
export const vaultState = (folder: string): 'absent' | 'locked' =>
  lookAt(vaultPath(folder)) === 'present' ? 'locked' : 'absent'

/** A vault on an open file. It takes `dataKey` over and zeroes it when it is locked. */
function vaultOn(storage: Storage, vaultId: string, dataKey: Uint8Array) {
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

    /** Whether this is the passphrase of the vault, asked while it is open. */
    async accepts(passphrase: string): Promise<boolean> {
      mustBeOpen()
      const wrap = storage.wrap('passphrase')
      try {
        const key = await unwrapKey(wrap, vaultId, passphrase)
        key.fill(0)
        return true
      } catch (error) {
        if (error instanceof VaultError && error.code === 'wrongPassphrase') return false
        throw error
      }
    },

    /** Zeroes the key and closes the file. Every later call throws 'vaultLocked'; locking again does nothing. */
    lock(): void {
      locked = true
      dataKey.fill(0)
      storage.close()
    },
  }
}
