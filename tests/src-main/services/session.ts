/** Services on a real vault, open, in a folder that is gone after the test. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { ErrorCode } from '../../../shared/bridge/contract.ts'
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import type { Answer, Intake } from '../../../shared/model/dossier.ts'
import type { Problem } from '../../../shared/model/parseDossier.ts'
import { createServices, type ServiceOptions } from '../../../src-main/services/createServices.ts'
import type { Handlers } from '../../../src-main/services/handlers.ts'
import type { Actor } from '../../../src-main/vault/vault.ts'
import { Refusal } from '../../../src-main/services/refusal.ts'
import { VaultError } from '../../../src-main/vault/vaultError.ts'

export const passphrase = 'vier woorden naast elkaar'

const open: { folder: string; services: Handlers }[] = []
afterEach(async () => {
  for (const { folder, services } of open.splice(0)) {
    await services['vault.lock']({})
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Services on an empty folder: no vault yet. */
export function newServices(
  folder = mkdtempSync(join(tmpdir(), 'draagkracht-test-')),
  options: Partial<ServiceOptions> = {},
): Handlers {
  const services = createServices({
    dataFolder: folder,
    face: 'loopback',
    version: '0.1.0',
    today: () => '2026-11-23',
    kdf: { memoryKib: 19 * 1024, passes: 1, lanes: 1 },
    ...options,
  })
  open.push({ folder, services })
  return services
}

/** Services on a new, open vault. */
export async function openServices(folder?: string, actor?: Actor): Promise<Handlers> {
  const services = newServices(folder, actor === undefined ? {} : { actor })
  await services['vault.create']({ passphrase, language: 'nl' })
  return services
}

export async function newClient(services: Handlers, reference = 'V-1'): Promise<string> {
  const { record } = await services['client.create']({ body: { client: { reference } } })
  return record.id
}

export const intakeBody = (id: string, answers: Record<string, Answer> = {}): Intake => ({
  id,
  date: '2026-11-02',
  kind: 'intake',
  model: 'jdr-balance/1.0',
  answers: answers as Intake['answers'],
})

export async function newIntake(services: Handlers, clientId: string, id = 'i1'): Promise<IntakeRecord> {
  const { record } = await services['record.create']({
    record: { clientId, kind: 'intake', body: intakeBody(id) },
  })
  if (record.kind !== 'intake') throw new Error('Expected an interview')
  return record
}

/** With which code and problems a call is refused; any other outcome fails the test. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ code: ErrorCode; problems: readonly Problem[] }> {
  try {
    await call
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, problems: error.problems }
    if (error instanceof VaultError) return { code: error.code, problems: [] }
    throw error
  }
  throw new Error('Expected a refusal; the call was answered')
}
