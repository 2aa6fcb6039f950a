/** An open vault with its watch, two clocks that a test sets, and an ear for what the pages are told. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { LockReason } from '../../../shared/bridge/events.ts'
import type { Moment } from '../../../shared/locking/stillTime.ts'
import { createAutoLock, type AutoLock } from '../../../src-main/locking/autoLock.ts'
import { createServices } from '../../../src-main/services/createServices.ts'
import type { Handlers } from '../../../src-main/services/handlers.ts'

export const passphrase = 'een zin van vier woorden'

export type LockingSession = AutoLock & {
  readonly services: Handlers
  /** What the pages were told, in order. */
  readonly told: unknown[][]
  readonly failures: unknown[]
  readonly locked: LockReason[]
  /** Both clocks; a test moves them. */
  readonly clock: { wall: number; steady: number }
  /** Both clocks go on, and the timers with them, in steps that are no sleep. */
  pass(time: number): Promise<void>
  state(): Promise<string>
  end(): Promise<void>
}

/** Timers must be fake already: the watch takes them when it is made. */
export async function startSession(
  onTold: (name: string, session: LockingSession) => void = () => undefined,
) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'locking-'))
  const services = createServices({
    dataFolder,
    face: 'loopback',
    version: '0.0.1',
    today: () => '2026-11-02',
    kdf: { memoryKib: 19 * 1024, passes: 1, lanes: 1 },
  })
  const clock = { wall: 1_000_000, steady: 0 }
  const told: unknown[][] = []
  const failures: unknown[] = []
  const locked: LockReason[] = []
  const autoLock = createAutoLock(services, {
    now: (): Moment => ({ ...clock }),
    tell(...event) {
      told.push(event)
      onTold(event[0], session)
    },
    onFailure: (error) => failures.push(error),
    onLocked: (because) => locked.push(because),
  })
  const session: LockingSession = {
    ...autoLock,
    services,
    told,
    failures,
    locked,
    clock,
    async pass(time) {
      for (let passed = 0; passed < time; passed += 1_000) {
        clock.wall += 1_000
        clock.steady += 1_000
        await vi.advanceTimersByTimeAsync(1_000)
      }
    },
    state: async () => (await services['vault.status']({})).state,
    async end() {
      autoLock.stop()
      await services['vault.lock']({})
      await rm(dataFolder, { recursive: true })
    },
  }
  await session.handlers['vault.create']({ passphrase, language: 'nl' })
  return session
}
