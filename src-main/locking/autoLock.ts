/**
 * Locks the vault when nobody has touched anything for too long, when the machine has slept, and when a face says so.
 * The page counts more exactly and does it first; this is for a page that is gone, hangs, or never knew.
 */
import type { LockReason, Tell } from '../../shared/bridge/events.ts'
import type { Request, Value } from '../../shared/bridge/contract.ts'
import { standardLockAfter } from '../../shared/locking/lockAfter.ts'
import { countOn, touchedAt, verdictOn, type Moment } from '../../shared/locking/stillTime.ts'
import type { Handlers } from '../services/handlers.ts'

export type AutoLock = {
  /** The services, with an ear to what opens, keeps open and locks the vault. A face gives these to its pages. */
  readonly handlers: Handlers
  /** Asks the pages to finish and to lock; does it itself when they have not in time. Nothing when it is locked. */
  readonly lock: (because: LockReason) => Promise<void>
  /** Watches no longer. */
  readonly stop: () => void
}

export type AutoLockParts = {
  readonly tell: Tell
  /** Hears of a lock that failed, or of a page that could not be told. */
  readonly onFailure: (error: unknown) => void
  /** After each lock, whoever asked for it. */
  readonly onLocked?: (because: LockReason) => void
  readonly now?: () => Moment
}

/** How often main looks at the clock. In milliseconds, as all here. */
const lookEvery = 5_000
/** The page comes first: it says at most twice a minute that somebody is there, and hidden it looks once a minute. */
const margin = 120_000
/** How long the pages get to put everything on disk. A machine that falls asleep gives little time. */
export const patience = { idle: 5_000, sleep: 2_000, screen: 2_000, demand: 5_000, closing: 2_000 } as const

const thisMoment = (): Moment => ({ wall: Date.now(), steady: performance.now() })

export function createAutoLock(
  services: Handlers,
  { tell, onFailure, onLocked, now = thisMoment }: AutoLockParts,
): AutoLock {
  let isOpen = false
  let time = touchedAt(now())
  let minutes: number = standardLockAfter
  let lastLock: Value<'vault.status'>['lastLock']
  let locking: Promise<void> | undefined
  /** Calls that are opening the vault now, and why it is to be locked once one has. */
  let underWay = 0
  let lockWhenOpened: LockReason | undefined
  let answered: () => void = () => undefined

  const isStillOpen = (): boolean => isOpen

  const handlers: Handlers = {
    ...services,
    'vault.status': async (request) => {
      const status = await services['vault.status'](request)
      return status.state === 'locked' && lastLock !== undefined ? { ...status, lastLock } : status
    },
    'vault.create': (request) => opening(services['vault.create'](request)),
    'vault.unlock': (request) => opening(services['vault.unlock'](request)),
    'vault.recover': (request) => opening(services['vault.recover'](request)),
    'backup.putBack': (request) => opening(services['backup.putBack'](request)),
    'vault.keepOpen': async (request) => {
      const value = await services['vault.keepOpen'](request)
      // A page that wakes up together with the machine must not be believed before the clock was looked at.
      if (look() === undefined) time = touchedAt(now())
      return value
    },
    'vault.lock': lockNow,
    'settings.get': async (request) => limited(await services['settings.get'](request)),
    'settings.save': async (request) => {
      const value = await services['settings.save'](request)
      limited(request)
      return value
    },
  }
  const timer = setInterval(look, lookEvery)
  timer.unref()

  return { handlers, lock, stop: () => clearInterval(timer) }

  /** Opening takes seconds. Who closes the lid meanwhile has it locked as soon as it is open. */
  async function opening<T>(call: Promise<T>): Promise<T> {
    underWay += 1
    try {
      const value = await call
      isOpen = true
      time = touchedAt(now())
      return value
    } finally {
      underWay -= 1
      const because = lockWhenOpened
      if (underWay === 0) lockWhenOpened = undefined
      if (isStillOpen() && because !== undefined) await lockNow({ because })
    }
  }

  function limited<T extends Value<'settings.get'>>(settings: T): T {
    minutes = settings.lockAfterMinutes ?? standardLockAfter
    return settings
  }

  /** Why the vault is being locked now; undefined when it is not. */
  function look(): LockReason | undefined {
    time = countOn(time, now())
    if (!isOpen) return undefined
    const verdict = verdictOn(time, minutes * 60_000 + margin)
    if (verdict === undefined || verdict === 'warn') return undefined
    lock(verdict).catch(onFailure)
    return verdict
  }

  function lock(because: LockReason): Promise<void> {
    locking ??= askThenLock(because).finally(() => (locking = undefined))
    return locking
  }

  async function askThenLock(because: LockReason): Promise<void> {
    if (!isOpen) {
      if (underWay > 0) lockWhenOpened = because
      return
    }
    const { promise, resolve } = Promise.withResolvers<undefined>()
    answered = () => resolve(undefined)
    const within = patience[because]
    const late = setTimeout(answered, within)
    said(() => tell('locking', { because, within }))
    await promise
    clearTimeout(late)
    if (isStillOpen()) await lockNow({ because })
  }

  async function lockNow(request: Request<'vault.lock'>): Promise<Value<'vault.lock'>> {
    if (!isOpen) return services['vault.lock'](request)
    const { because = 'demand' } = request
    isOpen = false
    lastLock = { because, minutes }
    try {
      return await services['vault.lock'](request)
    } finally {
      // Also when closing the file failed: the key is gone.
      answered()
      said(() => tell('locked', { because }))
      said(() => onLocked?.(because))
    }
  }

  /** A page that cannot be told keeps nothing from being locked. */
  function said(step: () => void): void {
    try {
      step()
    } catch (error) {
      onFailure(error)
    }
  }
}
