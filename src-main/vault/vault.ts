/**
 * The vault: every record encrypted under one data key, bound to its vault, client, kind, id, revision and
 * place; every earlier revision kept; every act written in the log in the same step. All calls but opening and
 * those of `keys` are synchronous, so what a caller reads and then writes is one step.
 */
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import type { LogBook, LogEntry, LogEvent, LogKind } from '../../shared/bridge/log.ts'
import { sealAside, unsealAside } from './aside.ts'
import { vaultBackups } from './backup/vaultBackups.ts'
import { forMany, type OpeningKey, type Sealed } from './cipher.ts'
import type { Keys } from './keys.ts'
import { nextEntry, readEntries, readLog } from './logChain.ts'
import { openRow, sealRow, type Content } from './recordSeal.ts'
import type { Row } from './rows.ts'
import type { Storage } from './storage.ts'
import { createCounter, openTally, sealTally, type Counter, type Tally } from './tally.ts'
import { VaultError } from './vaultError.ts'
import { mustBeWhole } from './wholeness.ts'

export const recordKinds = ['client', 'intake', 'plan', 'settings', 'questions'] as const
export type RecordKind = (typeof recordKinds)[number]

/** `body` is any JSON value; `revision` counts saves from 1. */
export type VaultRecord = {
  id: string
  clientId: string
  kind: RecordKind
  revision: number
  body: unknown
}

/** A record as it was saved then; null where that moment was not kept yet. */
export type PastRecord = VaultRecord & { savedAt: string | null }

/** Whose acts stand in the log, and the clock that they are dated by. */
export type Actor = { user: string; now: () => Date }
export const thisUser: Actor = { user: userInfo().username, now: () => new Date() }

export type Vault = ReturnType<typeof vaultOn>

/**
 * A vault on an open file of the present format. It takes `dataKey` over and zeroes it when it is locked. Throws what
 * `mustBeWhole` throws.
 */
export function vaultOn(storage: Storage, vaultId: string, dataKey: Uint8Array, keys: Keys, actor: Actor) {
  const tallyNow = (): Tally => openTally(dataKey, vaultId, storage.tally())
  mustBeWhole(storage, vaultId, dataKey, tallyNow())
  let locked = false
  const mustBeOpen = () => {
    if (locked) throw new VaultError('vaultLocked')
  }

  /**
   * One step on disk: what it changes, the tally over all rows, and its entries in the log, or nothing. `toOverwrite`:
   * whether something waits to be overwritten after it; as before, unless it is said.
   */
  function write<T>(step: (counter: Counter, log: (event: LogEvent) => void) => T, toOverwrite?: boolean): T {
    mustBeOpen()
    return storage.transaction(() => {
      // From the file, not from memory: it is what the transaction before has left, whatever became of that.
      const tally = tallyNow()
      const counter = createCounter(dataKey, tally.sum)
      let { log } = tally
      const result = step(counter, (event) => {
        const next = nextEntry(dataKey, vaultId, log, {
          ...event,
          at: actor.now().toISOString(),
          user: actor.user,
        })
        storage.addLogRow(next.row)
        log = next.log
      })
      const mark = (toOverwrite ?? tally.toOverwrite) ? { toOverwrite: true as const } : {}
      storage.putVault(vaultId, sealTally(dataKey, vaultId, { sum: counter.sum(), log, ...mark }))
      return result
    })
  }

  const contentNow = (body: unknown): Content => ({ savedAt: actor.now().toISOString(), body })

  /** As far as the disk allows: it is erased all the same, and nobody is told that it is not. */
  function overwriteErased(): void {
    tryOnDisk(() => {
      // In the file, so that a crash just before makes it wait and not be forgotten.
      if (tallyNow().toOverwrite !== true) return
      storage.overwriteDeleted()
      write(() => undefined, false)
    })
  }

  /** A step that takes away what nobody is to find in the file after it. */
  function takeAway(step: Parameters<typeof write<void>>[0]): void {
    write(step, true)
    overwriteErased()
  }

  function opened(row: Row, key: OpeningKey = dataKey): { record: VaultRecord; savedAt: string | null } {
    const kind = recordKinds.find((known) => known === row.kind)
    if (kind === undefined) throw new VaultError('vaultTampered')
    const { savedAt, body } = openRow(key, row)
    return { record: { id: row.id, clientId: row.client_id, kind, revision: row.revision, body }, savedAt }
  }
  const current = (row: Row, key?: OpeningKey): VaultRecord => opened(row, key).record
  const currentOf = (rows: readonly Row[]): VaultRecord[] => {
    const key = forMany(dataKey)
    return rows.map((row) => current(row, key))
  }
  const past = (row: Row): PastRecord => {
    const { record, savedAt } = opened(row)
    return { ...record, savedAt }
  }
  const folder = dirname(storage.path)

  return {
    /** The record with this id; throws 'notFound'. */
    read(id: string): VaultRecord {
      mustBeOpen()
      const row = storage.row(id)
      if (row === undefined) throw new VaultError('notFound')
      return current(row)
    },

    /** Whether any record has this id. */
    has(id: string): boolean {
      mustBeOpen()
      return storage.row(id) !== undefined
    },

    /** Whether a record with this id was erased. */
    isErased(id: string): boolean {
      mustBeOpen()
      return storage.isErased(id)
    },

    /** Every record of a kind, in the order in which they were made. */
    list(kind: RecordKind): VaultRecord[] {
      mustBeOpen()
      return currentOf(storage.rowsOfKind(kind))
    },

    /**
     * The same in slices, for who has other things to do in between: the first so many that were made after the place
     * `after`, and the place where to go on. Begins at 0; an empty slice is the end.
     */
    slice(kind: RecordKind, after: number, most: number): { records: VaultRecord[]; next: number } {
      mustBeOpen()
      const rows = storage.rowsOfKindAfter(kind, after, most)
      return { records: currentOf(rows), next: rows.at(-1)?.sequence ?? after }
    },

    /** Every record of a client, in the order in which they were made. */
    ofClient(clientId: string): VaultRecord[] {
      mustBeOpen()
      return currentOf(storage.rowsOfClient(clientId))
    },

    /**
     * Adds records, all or none; they are on disk, with revision 1, when this returns. Throws 'erased' for an id that
     * was erased.
     */
    insert(records: readonly Omit<VaultRecord, 'revision'>[], as: LogKind = 'added'): VaultRecord[] {
      write((counter, log) => {
        const first = storage.nextSequence()
        records.forEach(({ id, clientId, kind, body }, index) => {
          if (storage.isErased(id)) throw new VaultError('erased')
          const identity = {
            sequence: first + index,
            vault_id: vaultId,
            id,
            client_id: clientId,
            kind,
            revision: 1,
          }
          const row = sealRow(dataKey, identity, contentNow(body))
          storage.insertRow('record', row)
          counter.toggle({ table: 'record', row })
          log({ kind: as, clientId, recordId: id, recordKind: kind, revision: 1 })
        })
      })
      return records.map((record) => ({ ...record, revision: 1 }))
    },

    /**
     * Replaces a record that was read or saved at `record.revision`; what it was stays as history. It is on disk when
     * this returns its new revision. Throws 'notFound', 'erased', or 'staleRevision' when it was saved since; nothing
     * is written then.
     */
    save(record: VaultRecord, as: LogKind = 'changed'): number {
      return write((counter, log) => {
        if (storage.isErased(record.id)) throw new VaultError('erased')
        const past = storage.row(record.id)
        if (past?.client_id !== record.clientId || past.kind !== record.kind) throw new VaultError('notFound')
        if (past.revision !== record.revision) throw new VaultError('staleRevision')
        const revision = past.revision + 1
        const row = sealRow(dataKey, { ...past, revision }, contentNow(record.body))
        storage.removeRow(past.id)
        storage.insertRow('history', past)
        storage.insertRow('record', row)
        counter.toggle({ table: 'record', row: past })
        counter.toggle({ table: 'history', row: past })
        counter.toggle({ table: 'record', row })
        log({ kind: as, clientId: row.client_id, recordId: row.id, recordKind: record.kind, revision })
        return revision
      })
    },

    /** Every earlier revision of a record, oldest first; the present one is not among them. */
    history(id: string): PastRecord[] {
      mustBeOpen()
      return storage.historyOf(id).map(past)
    },

    /** When a record was last saved; null where that was not kept. Throws 'notFound'. */
    savedAt(id: string): string | null {
      mustBeOpen()
      const row = storage.row(id)
      if (row === undefined) throw new VaultError('notFound')
      return opened(row).savedAt
    },

    /**
     * Takes every record of a client away with all its revisions, overwrites where they stood, and bars their ids.
     * The log keeps that it was erased. What the disk, or a crash, does not let it overwrite now is overwritten on locking,
     * or when it is opened again. Throws 'notFound'.
     */
    erase(clientId: string): void {
      takeAway((counter, log) => {
        const records = storage.rowsOfClient(clientId)
        if (records.length === 0) throw new VaultError('notFound')
        for (const row of records) {
          counter.toggle({ table: 'record', row })
          storage.addErased(row.id)
          counter.toggle({ table: 'erased', id: row.id })
        }
        for (const row of storage.historyOfClient(clientId)) counter.toggle({ table: 'history', row })
        storage.removeClient(clientId)
        log({ kind: 'erased', clientId })
      })
    },

    overwriteErased,

    /** Backups of this vault: making, reading, comparing, bringing back. */
    backups: vaultBackups({ storage, vaultId, dataKey, folder, mustBeOpen, opened: past, takeAway }),

    /** Writes an act in the log that changes no record. */
    note(event: LogEvent): void {
      write((_, log) => log(event))
    },

    /** The whole log, oldest first, with every place where its chain does not hold. */
    log(): LogBook {
      mustBeOpen()
      return readLog(dataKey, vaultId, tallyNow().log, storage.logRows())
    },

    /**
     * The log in slices: of the first so many rows after number `after` the entries that can be read, and the number
     * where to go on; `after` itself is the end. Whether the chain holds only `log` can say.
     */
    logSlice(after: number, most: number): { entries: LogEntry[]; next: number } {
      mustBeOpen()
      const rows = storage.logRowsAfter(after, most)
      return { entries: readEntries(dataKey, vaultId, rows), next: rows.at(-1)?.number ?? after }
    },

    /** Writes down the tries of a secret that failed since the last success, which has come now. */
    noteFailures(): void {
      const attempts = storage.attempts()
      if (attempts.length === 0) return
      // They stand readable in the file: somebody may have written there what is no moment.
      const moments = attempts.filter((at) => at >= 0 && at < endOfYear9999)
      const [lastAt, firstAt] = [moments[0], moments.at(-1)].map((at) =>
        at === undefined ? at : new Date(at).toISOString(),
      )
      write((_, log) => {
        storage.clearAttempts()
        log({ kind: 'unlockFailed', count: attempts.length, firstAt, lastAt })
      })
    },

    /** The passphrase, the recovery code and the device. */
    get keys(): Keys {
      mustBeOpen()
      return keys
    },

    /** Seals a text that is kept outside the file; the same vault opens it, after a lock as well. */
    sealAside(text: string): Sealed {
      mustBeOpen()
      return sealAside(dataKey, vaultId, text)
    },

    /** Undefined when another vault has sealed it. */
    unsealAside(sealed: Sealed): string | undefined {
      mustBeOpen()
      return unsealAside(dataKey, vaultId, sealed)
    },

    /**
     * Notes it in the log if the disk allows, zeroes the key and closes the file. Every later call throws
     * 'vaultLocked'; locking again does nothing.
     */
    lock(): void {
      if (locked) return
      try {
        // A full disk, or a stick that is gone, must not keep a vault open.
        tryOnDisk(() => this.note({ kind: 'locked' }))
        overwriteErased()
      } finally {
        locked = true
        dataKey.fill(0)
        storage.close()
      }
    },
  }
}

/** In milliseconds; what comes later has no place in a date of the log. */
const endOfYear9999 = Date.UTC(10_000, 0)

/** Runs a step that may fail on the disk without harm. */
function tryOnDisk(step: () => void): void {
  try {
    step()
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
  }
}
