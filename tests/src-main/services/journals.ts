/** A practice with one interview, whose program ends and begins again, and what lies beside its vault. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Value } from '../../../shared/bridge/contract.ts'
import type { IntakeRecord, StoredRecord } from '../../../shared/bridge/records.ts'
import { readUnsaved, type Unsaved } from '../../../shared/bridge/unsaved.ts'
import type { Handlers } from '../../../src-main/services/handlers.ts'
import { journalPath, slots, type Slot } from '../../../src-main/vault/journalFiles.ts'
import { intakeBody, newClient, newIntake, newServices, openServices, passphrase } from './session.ts'

export const pageA = '11111111-1111-4111-8111-111111111111'
export const pageB = '22222222-2222-4222-8222-222222222222'

export type Practice = { folder: string; services: Handlers; record: IntakeRecord }

export async function newPractice(): Promise<Practice> {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-test-'))
  const services = await openServices(folder)
  const record = await newIntake(services, await newClient(services, 'V-1'))
  return { folder, services, record }
}

export const withWords = (record: IntakeRecord, words: string): IntakeRecord => ({
  ...record,
  body: intakeBody('i1', { workload: { summary: words } }),
})

/** As a page sets it aside. */
export const asText = (waiting: StoredRecord[], unanswered: StoredRecord[] = []): string =>
  JSON.stringify({ waiting, unanswered } satisfies Unsaved)

/** Another program on the same folder, open. What the one before had in memory only is gone. */
export async function startAnew({ folder, services }: Practice, phrase = passphrase): Promise<Handlers> {
  await services['vault.lock']({})
  const next = newServices(folder)
  await next['vault.unlock']({ passphrase: phrase })
  return next
}

export const wordsIn = ({ aside }: Value<'vault.takeBack'>): string[] =>
  aside.flatMap(({ text }) =>
    (readUnsaved(text)?.waiting ?? []).map((record) =>
      record.kind === 'intake' ? (record.body.answers['workload']?.summary ?? '') : '',
    ),
  )

export const bytesOf = (folder: string, slot: Slot): Buffer =>
  existsSync(journalPath(folder, slot)) ? readFileSync(journalPath(folder, slot)) : Buffer.alloc(0)
export const bothFiles = (folder: string): Buffer[] => slots.map((slot) => bytesOf(folder, slot))
