/** When backups are made: on the first unlocking of a day, at a new day, on locking, and when asked. */
import type { Vault } from '../vault/vault.ts'
import { VaultError, type VaultErrorCode } from '../vault/vaultError.ts'
import { backUp, backUpElsewhere, type Calendar } from './backupRound.ts'
import { noteReached } from './reached.ts'
import { settingsIn } from './settingsService.ts'
import { turns } from './turns.ts'

export type BackupSchedule = ReturnType<typeof backupSchedule>

/** How long locking waits for a backup, and then for the second folder, in milliseconds. */
const lockWaits = 5_000
/** How often a laptop that stays on is asked whether it is another day already. */
const lookEvery = 60 * 60 * 1000

type Parts = { dataFolder: string; calendar: Calendar; onTrouble: (error: unknown) => void }

export function backupSchedule({ dataFolder, calendar, onTrouble }: Parts) {
  const inTurn = turns()
  /** A slow stick must not hold up the backup beside the vault. */
  const inTurnElsewhere = turns()
  let ending = new AbortController()
  let timer: ReturnType<typeof setInterval> | undefined
  let lookedOn: string | undefined
  let failure: { code: VaultErrorCode; at: string } | undefined
  let secondFailure: VaultErrorCode | undefined
  let locked: { vaultId: string; second: string } | undefined

  /** Never rejects: a failure is kept, to be told. */
  const beside = (vault: Vault, round: Parameters<typeof backUp>[3]): Promise<VaultErrorCode | undefined> =>
    inTurn(async () => {
      try {
        await backUp(vault, dataFolder, calendar, { ...round, signal: ending.signal })
        failure = undefined
      } catch (error) {
        onTrouble(error)
        failure = { code: codeOf(error, 'backupFailed'), at: calendar.now().toISOString() }
      }
      return failure?.code
    })

  const elsewhere = (vaultId: string, second: string): Promise<void> =>
    inTurnElsewhere(async () => {
      try {
        await backUpElsewhere(vaultId, dataFolder, second, calendar)
        await noteReached(dataFolder, second, calendar.now())
        secondFailure = undefined
      } catch (error) {
        secondFailure = codeOf(error, 'storageFailed')
        // A stick in a drawer is no trouble.
        if (secondFailure !== 'folderNotFound') onTrouble(error)
      }
    })

  /** What still runs ends at its next step. Not before that may the file be closed: SQLite would keep it locked. */
  async function brokenOff(): Promise<void> {
    ending.abort()
    await inTurn(() => Promise.resolve())
  }

  async function elsewhereOf(vault: Vault): Promise<void> {
    const second = settingsIn(vault).backupFolder
    if (second === undefined) secondFailure = undefined
    else await elsewhere(vault.backups.vaultId, second)
  }

  async function daily(vault: Vault): Promise<void> {
    const today = calendar.dayOf(calendar.now())
    if (lookedOn === today) return
    lookedOn = today
    // What could not be done now is tried again at the next look.
    if ((await beside(vault, { isThorough: true })) !== undefined) lookedOn = undefined
    if (!ending.signal.aborted) await elsewhereOf(vault)
  }

  return {
    opened(vault: Vault, isNew: boolean): void {
      clearInterval(timer)
      ending = new AbortController()
      // There is nothing in it yet.
      if (isNew) lookedOn = calendar.dayOf(calendar.now())
      const look = () => void daily(vault).catch(onTrouble)
      timer = setInterval(look, lookEvery)
      timer.unref()
      look()
    },

    /** Before the key is zeroed. Never rejects, and never takes longer than locking may wait. */
    async closing(vault: Vault): Promise<void> {
      clearInterval(timer)
      try {
        const second = settingsIn(vault).backupFolder
        locked = second === undefined ? undefined : { vaultId: vault.backups.vaultId, second }
        await atMost(lockWaits, beside(vault, {}))
      } catch (error) {
        onTrouble(error)
      } finally {
        await brokenOff()
      }
    },

    /** A laptop falls asleep, which waits for nobody: the next unlocking makes up for the backup. */
    async slept(): Promise<void> {
      clearInterval(timer)
      lookedOn = undefined
      locked = undefined
      await brokenOff()
    },

    /** After the key is zeroed: copying what is sealed needs none. */
    async closed(): Promise<void> {
      const target = locked
      locked = undefined
      if (target) await atMost(lockWaits, elsewhere(target.vaultId, target.second))
    },

    /** On demand. Throws what went wrong beside the vault; what did elsewhere is told in the overview. */
    async now(vault: Vault): Promise<void> {
      const code = await beside(vault, { isForced: true })
      if (code !== undefined) throw new VaultError(code)
      await elsewhereOf(vault)
    },

    /** For a step on the backups that no round may run through. */
    inTurn,
    elsewhereOf,
    state: () => ({ failure, secondFailure }),
  }
}

const codeOf = (error: unknown, otherwise: VaultErrorCode): VaultErrorCode =>
  error instanceof VaultError ? error.code : otherwise

async function atMost(milliseconds: number, step: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => resolve(undefined), milliseconds)
  await Promise.race([step, promise])
  clearTimeout(timer)
}
