/** What an open vault does with backups of itself. Its key does not leave it. */
import { isDeepStrictEqual } from 'node:util'
import type { LogEvent, LogKind } from '../../../shared/bridge/log.ts'
import { readLog } from '../logChain.ts'
import { openRow, sealRow } from '../recordSeal.ts'
import type { Row } from '../rows.ts'
import type { RecordTable, Storage } from '../storage.ts'
import { openTally, type Counter, type Tally } from '../tally.ts'
import type { PastRecord, RecordKind } from '../vault.ts'
import type { BackupKind } from './backupName.ts'
import { glanceAtBackup, withBackup, type Owner } from './readBackup.ts'
import { copyDatabase, writeBackup } from './writeBackup.ts'

/** A record that is not the same in the vault and in a backup; undefined on the side where it is not. */
export type Difference = { clientId: string; now: PastRecord | undefined; then: PastRecord | undefined }

/** How a backup comes back; `digest` is that of the copy which was kept before. */
export type Comeback = { as: Extract<LogKind, 'restored' | 'restoreUndone'>; digest: string }

/** What an open vault is made of. */
export type Inside = Owner & {
  storage: Storage
  mustBeOpen: () => void
  opened: (row: Row) => PastRecord
  /** Writes, and overwrites where stood what is gone after it. */
  takeAway: (step: (counter: Counter, log: (event: LogEvent) => void) => void) => void
}

/** Acts that change nothing that a backup would be missed for. */
const quiet: readonly LogKind[] = ['unlocked', 'unlockFailed', 'locked', 'backedUp']
/**
 * The settings say how this laptop is set up now, and the question sets what the practice asks now; every earlier
 * version of those is there anyway. A restore is about the clients, and leaves both.
 */
const staying: readonly string[] = ['settings', 'questions'] satisfies RecordKind[]
const stays = ({ kind }: Row): boolean => staying.includes(kind)
const tables: readonly RecordTable[] = ['record', 'history']

export function vaultBackups({ storage, mustBeOpen, opened, takeAway, ...owner }: Inside) {
  return {
    vaultId: owner.vaultId,

    /** Makes and reads through a backup beside the vault; answers with its name. See `writeBackup`. */
    async make(at: Date, kind: BackupKind, signal?: AbortSignal): Promise<string> {
      mustBeOpen()
      return writeBackup(storage, owner, { at, kind, signal })
    },

    /** Copies the vault as it is now to a new file, without reading it through. */
    async copyTo(path: string): Promise<void> {
      mustBeOpen()
      await copyDatabase(storage, path)
    },

    /** Reads all of a backup. Throws as `withBackup` does. */
    verify(path: string): void {
      mustBeOpen()
      withBackup(path, owner, () => undefined)
    },

    /** Whether nothing but opening and locking has happened since a backup was made. */
    isCurrent(path: string): boolean {
      mustBeOpen()
      const now = tallyIn(storage)
      const then = glanceAtBackup(path, owner, tallyIn)
      if (now.sum !== then.sum || now.log.length < then.log.length) return false
      const { entries, breaks } = readLog(owner.dataKey, owner.vaultId, now.log, storage.logRows())
      const since = entries.filter(({ number }) => number > then.log.length)
      return breaks.length === 0 && since.every(({ kind }) => quiet.includes(kind))
    },

    /** The copy that was kept before the last restore, unless that was undone: its digest, and when that was. */
    lastRestore(): { digest: string; at: string } | undefined {
      mustBeOpen()
      const { entries } = readLog(owner.dataKey, owner.vaultId, tallyIn(storage).log, storage.logRows())
      const last = entries.findLast(({ kind }) => kind === 'restored' || kind === 'restoreUndone')
      if (last?.kind !== 'restored' || last.digest === undefined) return undefined
      return { digest: last.digest, at: last.at }
    },

    /** What a restore would change, what stays apart. Throws as `withBackup` does. */
    differences(path: string): Difference[] {
      mustBeOpen()
      return withBackup(path, owner, (backup) => {
        const [now, then] = [recordsIn(storage), recordsIn(backup)]
        const ids = new Set([...now.keys(), ...then.keys()])
        return [...ids].flatMap((id) => differenceOf(now.get(id), then.get(id)) ?? [])
      })
    },

    /**
     * Puts the records of a backup, with their history, in the place of those of now, in one step; settings,
     * question sets, keys and log stay. What is alive again is no longer barred; what was barred then and is gone again is. Throws as
     * `withBackup` does; nothing has changed then.
     */
    comeBack(path: string, { as, digest }: Comeback): void {
      withBackup(path, owner, (backup) =>
        takeAway((counter, log) => {
          const [kept, pastKept] = [
            storage.allRows('record').filter(stays),
            storage.allRows('history').filter(stays),
          ]
          for (const table of tables)
            for (const row of storage.identities(table)) counter.toggle({ table, row })
          storage.removeAllRows()
          const put = (table: RecordTable, row: Row) => {
            storage.insertRow(table, row)
            counter.toggle({ table, row })
          }
          for (const table of tables)
            for (const row of backup.allRows(table)) if (!stays(row)) put(table, row)
          for (const row of pastKept) put('history', row)
          for (const row of kept) {
            // Its place in the order may be taken by a record of then.
            const moved = { ...row, sequence: storage.nextSequence() }
            put('record', sealRow(owner.dataKey, moved, openRow(owner.dataKey, row)))
          }
          barAgain(counter, backup.erased())
          log({ kind: as, digest })
        }),
      )
    },
  }

  function tallyIn(from: Storage): Tally {
    return openTally(owner.dataKey, owner.vaultId, from.tally())
  }

  function recordsIn(from: Storage): Map<string, Row> {
    const rows = from.allRows('record').filter((row) => !stays(row))
    return new Map(rows.map((row) => [row.id, row]))
  }

  /** A nonce is never used twice: with the same, everything is the same. A migration seals anew what it finds. */
  function differenceOf(nowRow: Row | undefined, thenRow: Row | undefined): Difference | undefined {
    if (nowRow && thenRow && Buffer.from(nowRow.nonce).equals(thenRow.nonce)) return undefined
    const [now, then] = [nowRow && opened(nowRow), thenRow && opened(thenRow)]
    if (now && then && now.revision === then.revision && isDeepStrictEqual(now.body, then.body))
      return undefined
    return { clientId: now?.clientId ?? then?.clientId ?? '', now, then }
  }

  function barAgain(counter: Counter, barredThen: readonly string[]): void {
    const alive = new Set(tables.flatMap((table) => storage.identities(table).map(({ id }) => id)))
    const barredNow = new Set(storage.erased())
    for (const id of barredNow)
      if (alive.has(id)) {
        storage.removeErased(id)
        counter.toggle({ table: 'erased', id })
      }
    for (const id of barredThen)
      if (!alive.has(id) && !barredNow.has(id)) {
        storage.addErased(id)
        counter.toggle({ table: 'erased', id })
      }
  }
}
