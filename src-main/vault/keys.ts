/**
 * The keys of one vault: the data key behind the passphrase and behind the recovery code. Whatever is changed here
 * wraps the data key anew; no record is touched.
 */
import { calibrate } from './calibration.ts'
import { makeDeviceKey, readDeviceKey, type DeviceKeyStore } from './deviceKey.ts'
import { floorCost, isBelow, type KdfCost } from './keyDerivation.ts'
import { costOf, recoverySlots, unwrapKey, wrapKey, type WrapKind } from './keyWrap.ts'
import { newRecoveryCode, readRecoveryCode } from './recoveryCode.ts'
import type { Storage } from './storage.ts'
import { patienceBy, type Patience } from './unlockDelay.ts'
import { VaultError } from './vaultError.ts'

export type KeyOptions = {
  /** Where the operating system offers one. */
  deviceKeys?: DeviceKeyStore | undefined
  /** One for as long as the program runs, so that a clock that is set back keeps nobody out. */
  patience?: Patience | undefined
  /** Only for tests: a cheaper key than what this machine can afford. */
  cost?: KdfCost | undefined
}

/** Puts a code on its sheet. What it throws undoes the making of the code: no code counts that is on no sheet. */
export type Print = (code: string) => Promise<void>

export type Keys = ReturnType<typeof keysOf>

/** `folder` is where the vault lies. Every call throws 'tooSoon' while a wrong secret costs time. */
export function keysOf(storage: Storage, vaultId: string, folder: string, options: KeyOptions) {
  const { deviceKeys, patience = patienceBy(), cost } = options
  const affordable = async (): Promise<KdfCost> => cost ?? calibrate()

  /** Runs a try of a secret; one that fails is counted, and says how long the next has to wait. */
  async function counted(
    code: 'wrongPassphrase' | 'wrongRecoveryCode',
    unwrap: () => Promise<Uint8Array | undefined>,
  ): Promise<Uint8Array> {
    const waitSeconds = patience.secondsAfter(storage.attempts())
    if (waitSeconds > 0) throw new VaultError('tooSoon', { waitSeconds })
    const dataKey = await unwrap()
    if (dataKey !== undefined) return dataKey
    storage.transaction(() => storage.addAttempt(patience.failed()))
    throw new VaultError(code, { waitSeconds: patience.secondsAfter(storage.attempts()) })
  }

  const isBound = (): boolean => storage.wrap('passphrase').device === 1
  /** Runs a step with the secret of this device, if it takes part; it is gone after it. */
  async function withDevice<T>(step: (device?: Uint8Array) => Promise<T>): Promise<T> {
    const device = isBound() ? await readDeviceKey(folder, vaultId, deviceKeys) : undefined
    return step(device).finally(() => device?.fill(0))
  }

  /** The data key, which the caller zeroes. Throws 'wrongPassphrase' or 'deviceKeyMissing'. */
  const byPassphrase = (passphrase: string): Promise<Uint8Array> =>
    counted('wrongPassphrase', () =>
      withDevice((device) =>
        unwrapKey(storage.wrap('passphrase'), passphrase, { vaultId, kind: 'passphrase', device }),
      ),
    )

  /** The same. Throws 'recoveryCodeMistyped' and 'recoveryOfOtherVault' at no cost, else 'wrongRecoveryCode'. */
  async function byRecovery(typed: string): Promise<Uint8Array> {
    const secret = readRecoveryCode(typed, vaultId)
    return counted('wrongRecoveryCode', async () => {
      for (const slot of recoverySlots) {
        const dataKey = await bySheet(slot, secret)
        isTypedFromWaiting = dataKey !== undefined && slot === 'recoveryWaiting'
        if (dataKey !== undefined) return dataKey
      }
      return undefined
    })
  }

  /** Of a sheet that waits to be kept: it was typed, so it was. */
  let isTypedFromWaiting = false

  async function bySheet(
    slot: (typeof recoverySlots)[number],
    secret: string,
  ): Promise<Uint8Array | undefined> {
    if (!storage.hasWrap(slot)) return undefined
    const wrap = storage.wrap(slot)
    // The sheet opens the vault anywhere: a wrap that says otherwise is not ours.
    if (wrap.device === 1) throw new VaultError('vaultDamaged')
    return unwrapKey(wrap, secret, { vaultId, kind: 'recovery' })
  }

  /** From then on no other sheet is good. */
  function keepWaiting(): void {
    storage.putWrap('recovery', storage.wrap('recoveryWaiting'))
    storage.removeWrap('recoveryWaiting')
  }

  /** Runs a step with the data key, which is gone after it. */
  async function holding<T>(dataKey: Uint8Array, step: () => Promise<T>): Promise<T> {
    try {
      return await step()
    } finally {
      dataKey.fill(0)
    }
  }

  const wrapFor = async (kind: WrapKind, dataKey: Uint8Array, secret: string, device?: Uint8Array) =>
    wrapKey(dataKey, secret, { vaultId, kind, device }, await affordable())

  async function wrapForNewSheet(dataKey: Uint8Array, print: Print) {
    const code = newRecoveryCode(vaultId)
    const wrap = await wrapFor('recovery', dataKey, readRecoveryCode(code, vaultId))
    await print(code)
    return wrap
  }

  async function changePassphrase(current: string, next: string): Promise<void> {
    const dataKey = await byPassphrase(current)
    await holding(dataKey, async () => {
      const wrap = await withDevice((device) => wrapFor('passphrase', dataKey, next, device))
      storage.transaction(() => storage.putWrap('passphrase', wrap))
    })
  }

  return {
    byPassphrase,

    /** Throws 'wrongPassphrase' unless this is the passphrase. */
    async check(passphrase: string): Promise<void> {
      await holding(await byPassphrase(passphrase), () => Promise.resolve())
    },

    /** Throws 'wrongPassphrase' when `current` is not the passphrase. The recovery sheet stays good. */
    changePassphrase,

    /** Makes a new recovery code; the one before is worth nothing once the new sheet is kept. */
    async renewRecovery(passphrase: string, print: Print): Promise<void> {
      const dataKey = await byPassphrase(passphrase)
      await holding(dataKey, async () => {
        const wrap = await wrapForNewSheet(dataKey, print)
        storage.transaction(() => storage.putWrap('recoveryWaiting', wrap))
      })
    },

    /**
     * The person has the sheet with this code: it takes the place of the one before. Said twice it is as once. Throws
     * 'wrongRecoveryCode' when another sheet was made since.
     */
    async sheetKept(code: string): Promise<void> {
      const slot = storage.hasWrap('recoveryWaiting') ? 'recoveryWaiting' : 'recovery'
      const dataKey = await bySheet(slot, readRecoveryCode(code, vaultId))
      if (dataKey === undefined) throw new VaultError('wrongRecoveryCode')
      dataKey.fill(0)
      if (slot === 'recoveryWaiting') storage.transaction(keepWaiting)
    },

    byRecovery,

    /** By the passphrase, or by the code of the sheet when it is one of this vault. */
    byEither: (typed: string): Promise<Uint8Array> =>
      isRecoveryCode(typed, vaultId) ? byRecovery(typed) : byPassphrase(typed),

    /**
     * For a vault that was opened by its recovery code: a new passphrase, and a new code, as one that was typed in is no
     * secret of a sheet alone any more. That one is good until the new sheet is kept. Bound to a device it is not after
     * this. `dataKey` stays the caller's.
     */
    async renew(dataKey: Uint8Array, passphrase: string, print: Print): Promise<void> {
      const [known, onSheet] = [
        await wrapFor('passphrase', dataKey, passphrase),
        await wrapForNewSheet(dataKey, print),
      ]
      storage.transaction(() => {
        if (isTypedFromWaiting) keepWaiting()
        storage.putWrap('passphrase', known)
        storage.putWrap('recoveryWaiting', onSheet)
      })
    },

    /** Binds opening by passphrase to this device as well, or no longer. Throws 'deviceKeyUnavailable'. */
    async bindDevice(passphrase: string, bound: boolean): Promise<void> {
      const dataKey = await byPassphrase(passphrase)
      await holding(dataKey, async () => {
        // A new secret would take the place of the one that the wrap still needs.
        if (bound === isBound()) return
        const secret = bound ? await makeDeviceKey(folder, vaultId, deviceKeys) : undefined
        const wrap = await wrapFor('passphrase', dataKey, passphrase, secret).finally(() => secret?.fill(0))
        storage.transaction(() => storage.putWrap('passphrase', wrap))
      })
    },

    /** Wraps anew when the cost of the passphrase's wrap has fallen behind. `passphrase` has just opened the vault. */
    async raiseCost(passphrase: string): Promise<void> {
      if (!isBelow(costOf(storage.wrap('passphrase')), cost ?? floorCost)) return
      await changePassphrase(passphrase, passphrase)
    },

    /** How the vault is locked; `waitSeconds` before the next try. */
    state: () => ({
      bound: isBound(),
      hasRecovery: recoverySlots.some(storage.hasWrap),
      /** A sheet was made, and nobody has said that it is kept. */
      sheetWaits: storage.hasWrap('recoveryWaiting'),
      waitSeconds: patience.secondsAfter(storage.attempts()),
    }),

    /** Whether this vault could be bound to this device. */
    canBind: async (): Promise<boolean> => (await deviceKeys?.available()) ?? false,
  }
}

function isRecoveryCode(typed: string, vaultId: string): boolean {
  try {
    readRecoveryCode(typed, vaultId)
    return true
  } catch (error) {
    if (error instanceof VaultError) return false
    throw error
  }
}
