/** Services on a vault with backups, under a clock that a test moves, and a folder that serves as a stick. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { BackupEntry } from '../../../shared/bridge/backups.ts'
import type { Handlers } from '../../../src-main/services/handlers.ts'
import { newServices, passphrase, refusalOf } from './session.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-test-'))
  folders.push(folder)
  return folder
}

export type Practice = {
  data: string
  backups: string
  /** A folder that is there; `pull` takes it away with all that is on it, `plug` brings it back. */
  stick: string
  pull: () => void
  plug: () => void
  services: Handlers
  /** What went wrong with nobody waiting for it. */
  troubles: unknown[]
  clock: { now: Date }
  /** The same folder, as after a new start of the program. */
  restart: () => Handlers
}

export async function newPractice(): Promise<Practice> {
  const data = temporary()
  const place = temporary()
  const stick = join(place, 'stick')
  mkdirSync(stick)
  const clock = { now: new Date('2026-11-25T10:00:00Z') }
  const troubles: unknown[] = []
  const restart = () =>
    newServices(data, {
      actor: { user: 'praktijk', now: () => new Date(clock.now) },
      onTrouble: (error) => troubles.push(error),
    })
  const services = restart()
  await services['vault.create']({ passphrase, language: 'nl' })
  const drawer = join(place, 'drawer')
  return {
    data,
    backups: join(data, 'backups'),
    stick,
    pull() {
      cpSync(stick, drawer, { recursive: true })
      rmSync(stick, { recursive: true })
    },
    plug: () => cpSync(drawer, stick, { recursive: true }),
    services,
    troubles,
    clock,
    restart,
  }
}

export const hours = (practice: Practice, count: number): void => {
  practice.clock.now = new Date(practice.clock.now.getTime() + count * 60 * 60 * 1000)
}

export const lockAndUnlock = async ({ services }: Practice): Promise<void> => {
  await services['vault.lock']({})
  await services['vault.unlock']({ passphrase })
}

export const listed = async (services: Handlers): Promise<BackupEntry[]> =>
  (await services['backup.overview']({})).backups

export const newest = async (services: Handlers): Promise<BackupEntry> => {
  const [first] = await listed(services)
  if (first === undefined) throw new Error('Expected a backup')
  return first
}

export const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code
