/**
 * A vault in memory behind the real contract: every request and answer is checked with its schema, revisions
 * count, and a dossier that may not be saved is refused. Import it before any store: the renderer takes the bridge
 * that is on the window when it starts.
 */
import 'fake-indexeddb/auto'
import { createPinia, setActivePinia } from 'pinia'
import { assembleDossier } from '../../shared/bridge/assemble.ts'
import { contract, type Bridge, type Failure } from '../../shared/bridge/contract.ts'
import { callNames, type CallName } from '../../shared/bridge/names.ts'
import { StoredRecord, type Settings } from '../../shared/bridge/records.ts'
import { parseDossier, parseDossierText } from '../../shared/model/parseDossier.ts'
import { discardWorkingCopy } from '../../src-renderer/working-copy/workingCopy.ts'

const defaults: Settings = { language: 'nl', theme: 'system', practice: {} }

let records = new Map<string, StoredRecord>()
let settings = defaults
let passphrase: string | undefined
let isOpen = false
let failures = new Map<CallName, Failure>()
let losing: CallName | undefined
let gate: Promise<void> | undefined
/** Every call in order, with what was asked. */
export let calls: { name: CallName; request: unknown }[] = []

/** A fresh store before a vault that is not there yet, and an empty working copy. */
export async function freshStart(): Promise<void> {
  setActivePinia(createPinia())
  records = new Map()
  settings = defaults
  passphrase = undefined
  isOpen = false
  failures = new Map()
  gate = undefined
  losing = undefined
  calls = []
  backups = []
  undo = undefined
  await discardWorkingCopy()
}

/** A call fails from now on; without a failure it works again. */
export function fail(name: CallName, failure?: Omit<Failure, 'ok'>): void {
  if (failure) failures.set(name, { ok: false, ...failure })
  else failures.delete(name)
}

/** The next call of this name is carried out, and its answer does not arrive. */
export function loseAnswer(name: CallName): void {
  losing = name
}

/** Holds every answer back until the function that comes back is called. */
export function hold(): () => void {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  gate = promise
  return () => {
    gate = undefined
    resolve(undefined)
  }
}

/** What is on disk. */
export const onDisk = (id: string): StoredRecord | undefined => records.get(id)
export const allOnDisk = (): StoredRecord[] => [...records.values()]
export const settingsOnDisk = (): Settings => settings
/** Puts records in the vault as if an earlier run had. */
export const fill = (...added: StoredRecord[]): void =>
  added.forEach((record) => records.set(record.id, StoredRecord.parse(record)))

type Handlers = Partial<Record<CallName, (request: never) => unknown>>

const ofClient = (id: string) => [...records.values()].filter(({ clientId }) => clientId === id)

function checked(all: readonly StoredRecord[]): Failure | undefined {
  const parsed = parseDossier(assembleDossier(all))
  return parsed.ok ? undefined : { ok: false, code: 'invalidDossier', problems: parsed.problems }
}

const done = (value: unknown) => ({ ok: true, value })
const refuse = (code: Failure['code']): Failure => ({ ok: false, code })
const newId = () => crypto.randomUUID()

function keep(record: StoredRecord): unknown {
  const others = ofClient(record.clientId).filter(({ id }) => id !== record.id)
  const problem = checked([...others, record])
  if (problem) return problem
  records.set(record.id, record)
  return undefined
}

function open(): unknown {
  isOpen = true
  return done({})
}

/** Backups, each of everything that was there. */
let backups: { name: string; records: StoredRecord[] }[] = []
let undo: StoredRecord[] | undefined
const entry = ({ name }: { name: string }) => ({
  ...{ folder: '/data/backups', name, kind: 'regular', size: 1, isOther: false },
  madeAt: '2026-11-25T10:00:00Z',
})
function replaceBy(then: readonly StoredRecord[]): StoredRecord[] {
  const before = allOnDisk()
  records = new Map(then.map((record) => [record.id, record]))
  return before
}
const previewed = () => done({ madeAt: '2026-11-25T10:00:00Z', changes: [], unchanged: 0 })

const behindTheDoor: Handlers = {
  'backup.overview': () =>
    done({
      folder: '/data/backups',
      backups: backups.map(entry),
      isCurrent: false,
      ...(undo && { undo: { restoredAt: '2026-11-25T10:00:00Z' } }),
      ...(settings.backupFolder !== undefined && {
        second: { folder: settings.backupFolder, isReachable: true },
      }),
    }),
  'backup.make': () => {
    backups.unshift({ name: `vault-2026-11-25T10-00-0${backups.length}Z.db`, records: allOnDisk() })
    return done({})
  },
  'backup.setFolder': ({ folder }: { folder?: string }) => {
    const { language, theme, practice } = settings
    settings = { language, theme, practice, ...(folder !== undefined && { backupFolder: folder }) }
    return done({})
  },
  'backup.preview': previewed,
  'backup.previewUndo': previewed,
  'backup.restore': ({ name }: { name: string }) => {
    const found = backups.find((one) => one.name === name)
    if (!found) return refuse('backupNotFound')
    undo = replaceBy(found.records)
    return done({})
  },
  'backup.undo': () => {
    if (!undo) return refuse('undoGone')
    replaceBy(undo)
    undo = undefined
    return done({})
  },

  'clients.list': () => done({ clients: allOnDisk().filter(({ kind }) => kind === 'client') }),
  'client.create': ({ body }: { body: Extract<StoredRecord, { kind: 'client' }>['body'] }) => {
    const id = newId()
    const record: StoredRecord = { id, clientId: id, revision: 1, kind: 'client', body }
    return keep(record) ?? done({ record })
  },
  'client.open': ({ clientId }: { clientId: string }) =>
    records.has(clientId) ? done({ records: ofClient(clientId) }) : refuse('notFound'),
  'record.create': ({ record: asked }: { record: StoredRecord }) => {
    if (!records.has(asked.clientId)) return refuse('notFound')
    const record = { ...asked, id: newId(), revision: 1 }
    return keep(record) ?? done({ record })
  },
  'record.save': ({ record }: { record: StoredRecord }) => {
    const known = records.get(record.id)
    if (!known) return refuse('notFound')
    if (known.revision !== record.revision) return refuse('staleRevision')
    const revision = record.revision + 1
    return keep({ ...record, revision }) ?? done({ revision })
  },
  'dossier.export': ({ clientId }: { clientId: string }) =>
    done({ fileName: 'dossier.json', text: JSON.stringify(assembleDossier(ofClient(clientId))) }),
  'dossier.import': ({ text }: { text: string }) => {
    const parsed = parseDossierText(text)
    if (!parsed.ok) return { ok: false, code: 'invalidDossier', problems: parsed.problems }
    const { intakes, plan, client, practice, sessions } = parsed.value
    const body = { client, ...(practice && { practice }), ...(sessions && { sessions }) }
    const clientId = newId()
    fill({ id: clientId, clientId, revision: 1, kind: 'client', body })
    intakes.forEach((intake) => fill({ id: newId(), clientId, revision: 1, kind: 'intake', body: intake }))
    if (plan) fill({ id: newId(), clientId, revision: 1, kind: 'plan', body: plan })
    return done({ clientId })
  },
  'settings.get': () => done(settings),
  'settings.save': (request: Settings) => {
    settings = request
    return done({})
  },
}

const atTheDoor: Handlers = {
  'app.info': () => done({ face: 'loopback', version: '0.0.0', dataFolder: '/data' }),
  'vault.status': () => done({ state: isOpen ? 'open' : passphrase === undefined ? 'absent' : 'locked' }),
  'vault.create': (request: { passphrase: string }) => {
    passphrase = request.passphrase
    return open()
  },
  'vault.unlock': (request: { passphrase: string }) =>
    request.passphrase === passphrase ? open() : refuse('wrongPassphrase'),
  'vault.lock': () => {
    isOpen = false
    return done({})
  },
  'backup.find': () => done({ folder: '/data/backups', backups: [] }),
}

function answer(name: CallName, request: unknown): unknown {
  const failure = failures.get(name)
  if (failure) return failure
  if (!contract[name].request.safeParse(request).success) return refuse('badRequest')
  const door = atTheDoor[name]
  if (door) return door(request as never)
  return isOpen ? (behindTheDoor[name]?.(request as never) ?? refuse('unknownCall')) : refuse('vaultLocked')
}

async function call(name: CallName, request: unknown): Promise<unknown> {
  // What crosses the bridge is copied, and a proxy of Vue's cannot be.
  const asked = structuredClone(request)
  calls.push({ name, request: asked })
  await gate
  const answered = answer(name, asked) as { ok: boolean; value?: unknown }
  if (answered.ok) contract[name].response.parse(answered.value)
  if (losing === name) {
    losing = undefined
    return refuse('unreachable')
  }
  return structuredClone(answered)
}

const bridge = Object.fromEntries(
  callNames.map((name) => [name, (request: unknown) => call(name, request)]),
) as unknown as Bridge

Object.assign(window, { draagkracht: bridge })
