/**
 * A vault in memory behind the real bridge contract, for stores that save and make reports. Import it before any
 * store: the renderer takes the bridge that is on the window when it starts.
 */
import 'fake-indexeddb/auto'
import { createPinia, setActivePinia } from 'pinia'
import type { Answered, Bridge, Failure, Request } from '../../../shared/bridge/contract.ts'
import type { CallName } from '../../../shared/bridge/names.ts'
import { StoredRecord } from '../../../shared/bridge/records.ts'
import { assembleDossier } from '../../../shared/bridge/assemble.ts'
import { parseDossier } from '../../../shared/model/parseDossier.ts'

export const clientId = '11111111-1111-4111-8111-111111111111'

const records = new Map<string, StoredRecord>()
const failing = new Map<CallName, Failure>()
/** Every call in order, with what was asked. */
export const calls: { name: CallName; request: unknown }[] = []
/** Holds answers back until it is called. */
let release: (() => void) | undefined
let held: Promise<void> | undefined
let made = 0

/** The bytes that the next report holds. */
export const report = { fileName: 'verslag.pdf', bytes: new Uint8Array([37, 80, 68, 70, 0, 255]) }

const refused = (code: Failure['code']): Failure => ({ ok: false, code })

/** What the vault would say of the whole dossier with this record in it. */
function refusal(record: StoredRecord): Failure | undefined {
  const all = [...records.values()].filter(({ id }) => id !== record.id)
  const parsed = parseDossier(assembleDossier([...all, record]))
  return parsed.ok ? undefined : { ok: false, code: 'invalidDossier', problems: parsed.problems }
}

const store = (record: StoredRecord): Answered<'record.save'> => {
  const known = records.get(record.id)
  if (known === undefined) return refused('notFound')
  if (known.revision !== record.revision) return refused('staleRevision')
  const problem = refusal(record)
  if (problem) return problem
  const revision = record.revision + 1
  records.set(record.id, StoredRecord.parse({ ...record, revision }))
  return { ok: true, value: { revision } }
}

const answers = {
  'client.open': () => ({ ok: true, value: { records: [...records.values()] } }),
  'record.create': ({ record }: Request<'record.create'>) => {
    made += 1
    const id = `22222222-2222-4222-8222-${String(made).padStart(12, '0')}`
    const stored = StoredRecord.parse({ ...record, id, revision: 1 })
    const problem = refusal(stored)
    if (problem) return problem
    records.set(id, stored)
    return { ok: true, value: { record: stored } }
  },
  'record.save': ({ record }: Request<'record.save'>) => store(record),
  'report.make': () => ({
    ok: true,
    value: { fileName: report.fileName, pdf: btoa(String.fromCharCode(...report.bytes)) },
  }),
  'report.released': () => ({ ok: true, value: {} }),
} as const

const handlers = new Map<string, (request: never) => unknown>(Object.entries(answers))

const bridge = new Proxy({} as Bridge, {
  get: (_, name: CallName) => async (request: never) => {
    calls.push({ name, request })
    const answer = failing.get(name) ?? handlers.get(name)?.(request) ?? refused('unknownCall')
    await held
    return structuredClone(answer)
  },
})
Object.assign(window, { draagkracht: bridge })

/** A fresh store over a vault with these parts; the client's record first. */
export function fill(...parts: { id: string; kind: StoredRecord['kind']; body: unknown }[]): void {
  setActivePinia(createPinia())
  records.clear()
  failing.clear()
  calls.length = 0
  held = undefined
  for (const part of parts) records.set(part.id, StoredRecord.parse({ ...part, clientId, revision: 1 }))
}

/** Answers of this call fail from now on; with undefined they work again. */
export function fail(name: CallName, failure: Failure | undefined): void {
  if (failure) failing.set(name, failure)
  else failing.delete(name)
}

/** Keeps every answer back until the function that comes back is called. */
export function hold(): () => void {
  held = new Promise((resolve) => (release = resolve))
  return () => {
    held = undefined
    release?.()
  }
}

/** What is on disk now. */
export const stored = (id: string): StoredRecord | undefined => records.get(id)
export const storedPlan = () => [...records.values()].find((record) => record.kind === 'plan')
