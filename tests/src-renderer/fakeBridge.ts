/**
 * A vault in memory behind the real contract: every request and answer is checked with its schema, revisions
 * count, and a dossier that may not be saved is refused. Import it before any store: the renderer takes the bridge
 * that is on the window when it starts.
 */
import 'fake-indexeddb/auto'
import { createPinia, setActivePinia } from 'pinia'
import { assembleDossier } from '../../shared/bridge/assemble.ts'
import type { Listen, LockReason } from '../../shared/bridge/events.ts'
import { contract, type Bridge, type Failure } from '../../shared/bridge/contract.ts'
import type { LogBreak, LogEntry } from '../../shared/bridge/log.ts'
import { isMilestone } from '../../shared/bridge/milestones.ts'
import { callNames, type CallName } from '../../shared/bridge/names.ts'
import type { PracticeSet, SetChange } from '../../shared/bridge/questions.ts'
import { StoredRecord, type Settings } from '../../shared/bridge/records.ts'
import { glanceAtIntake, glanceAtPlan, standingOf } from '../../shared/model/standing.ts'
import { parseDossier, parseDossierText } from '../../shared/model/parseDossier.ts'
import { today } from '../../src-renderer/shell/today.ts'
import { discardWorkingCopy } from '../../src-renderer/working-copy/workingCopy.ts'

const defaults: Settings = { language: 'nl', theme: 'system', practice: {} }

let records = new Map<string, StoredRecord>()
/** What each record was at each earlier revision. */
let past = new Map<string, StoredRecord[]>()
let entries: LogEntry[] = []
let breaks: LogBreak[] = []
let settings = defaults
let sets: PracticeSet[] = []
let passphrase: string | undefined
/** The code on the newest sheet; undefined in a vault from before there were sheets. */
export let sheetCode: string | undefined
/** The newest sheet was not said to be kept. */
let sheetWaits = false
let bound = false
let sheets = 0
let canBind = false
let isOpen = false
let failures = new Map<CallName, Failure>()
let losing: CallName | undefined
let aside = new Map<string, string>()
let isCutOff = false
let isUnreadable = false
let lastLock: { because: LockReason; minutes: number } | undefined
let listeners: [name: string, listener: (detail: unknown) => void][] = []
let gate: Promise<void> | undefined
/** Every call in order, with what was asked. */
export let calls: { name: CallName; request: unknown }[] = []

/** A fresh store before a vault that is not there yet, and an empty working copy. */
export async function freshStart(): Promise<void> {
  setActivePinia(createPinia())
  records = new Map()
  past = new Map()
  entries = []
  breaks = []
  settings = defaults
  sets = []
  passphrase = undefined
  sheetCode = undefined
  sheetWaits = false
  bound = false
  canBind = false
  isOpen = false
  failures = new Map()
  gate = undefined
  losing = undefined
  aside = new Map()
  isCutOff = false
  isUnreadable = false
  lastLock = undefined
  listeners = []
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

/** Main tells the page something by itself; it need not fit the contract. */
export const tell = (name: string, detail: unknown): void =>
  listeners.filter(([known]) => known === name).forEach(([, listener]) => listener(detail))
/** Main locks without the page: its key is gone. */
export const lockBehind = (): void => void (isOpen = false)
/** What is set aside. */
export const setAside = (): string => [...aside.values()].join()
/** As another page does. */
export const setAsideElsewhere = (text: string): void => void aside.set(newId(), text)

/** What is set aside is of a program that was cut off; `unreadable`: with something that does not open. */
export function cutOff(unreadable = false): void {
  isCutOff = true
  isUnreadable = unreadable
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
export const setsOnDisk = (): PracticeSet[] => sets
export const settingsOnDisk = (): Settings => settings
/** Puts records in the vault as if an earlier run had. */
export const fill = (...added: StoredRecord[]): void =>
  added.forEach((record) => records.set(record.id, StoredRecord.parse(record)))

/** What the log says from now on. */
export function log(added: readonly LogEntry[], broken: readonly LogBreak[] = []): void {
  entries = [...added]
  breaks = [...broken]
}

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

type OneRevision = { clientId: string; recordId: string; revision: number }

const pastOf = (id: string): StoredRecord[] => past.get(id) ?? []
const earlier = ({ clientId, recordId, revision }: OneRevision) =>
  pastOf(recordId).find((record) => record.clientId === clientId && record.revision === revision)
/** A minute a revision. */
const revisionOf = ({ revision }: StoredRecord) => ({
  revision,
  savedAt: new Date(Date.UTC(2026, 10, 23, 9, revision)).toISOString(),
})

function leave(record: StoredRecord): undefined {
  past.set(record.id, [...pastOf(record.id), record])
}

function open(): unknown {
  isOpen = true
  return done({})
}

function openWithSheet(next: string): unknown {
  isOpen = true
  passphrase = next
  return newSheet()
}

function newSheet(): unknown {
  sheets++
  sheetWaits = true
  sheetCode = `6FD7-${'0000-'.repeat(8)}${String(1000 + sheets)}`
  return done({ code: sheetCode, sheet: { fileName: 'herstelblad.pdf', pdf: 'JVBERg==' } })
}

/** This device has a key store. */
export const withKeyStore = (): void => {
  canBind = true
}

/** The sheet is gone, as in a vault from before there were sheets. */
export const loseSheet = (): void => {
  sheetCode = undefined
  sheetWaits = false
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
    return keep({ ...record, revision }) ?? leave(known) ?? done({ revision })
  },
  'history.list': ({ clientId, recordId }: { clientId: string; recordId: string }) => {
    const present = records.get(recordId)
    if (present?.clientId !== clientId) return refuse('notFound')
    return done({ revisions: pastOf(recordId).map(revisionOf), present: revisionOf(present) })
  },
  'history.read': (asked: OneRevision) => {
    const record = earlier(asked)
    return record ? done({ record }) : refuse('notFound')
  },
  'history.restore': (asked: OneRevision) => {
    const [record, present] = [earlier(asked), records.get(asked.recordId)]
    if (!record || !present) return refuse('notFound')
    const restored = { ...record, revision: present.revision + 1 }
    return keep(restored) ?? leave(present) ?? done({ record: restored })
  },
  'client.erase': ({ clientId, reference }: { clientId: string; reference: string }) => {
    const card = records.get(clientId)
    if (card?.kind !== 'client') return refuse('notFound')
    if (card.body.client.reference !== reference) return refuse('wrongReference')
    for (const { id } of ofClient(clientId)) {
      records.delete(id)
      past.delete(id)
    }
    return done({})
  },
  'log.list': ({ clientId }: { clientId?: string }) =>
    done({
      entries: entries.filter((entry) => clientId === undefined || entry.clientId === clientId),
      breaks,
    }),
  'log.export': () => done({ fileName: 'logboek.csv', text: 'Regel' }),
  'dossier.export': ({ clientId }: { clientId: string }) =>
    done({ fileName: 'dossier.json', text: JSON.stringify(assembleDossier(ofClient(clientId))) }),
  'dossier.import': ({ text }: { text: string }) => {
    const parsed = parseDossierText(text)
    if (!parsed.ok) return { ok: false, code: 'invalidDossier', problems: parsed.problems }
    const { intakes, plan, client } = parsed.value
    const filledElsewhere = ['format', 'version', 'intakes', 'plan']
    const card = Object.entries(parsed.value).filter(([key]) => !filledElsewhere.includes(key))
    const clientId = newId()
    const body = { client, ...Object.fromEntries(card) }
    fill({ id: clientId, clientId, revision: 1, kind: 'client', body })
    intakes.forEach((intake) => fill({ id: newId(), clientId, revision: 1, kind: 'intake', body: intake }))
    if (plan) fill({ id: newId(), clientId, revision: 1, kind: 'plan', body: plan })
    return done({ clientId })
  },
  'paper.make': () => done({ fileName: 'gesprek-op-papier.pdf', pdf: 'JVBERg==' }),
  'vault.keepOpen': () => done({}),
  'vault.setAside': ({ page, text }: { page: string; text: string }) => {
    aside.delete(page)
    if (text !== '') aside.set(page, text)
    return done({})
  },
  'vault.takeBack': () =>
    done({ aside: [...aside].map(([page, text]) => ({ page, text, isCutOff })), isUnreadable }),
  'clients.standings': () =>
    done({
      standings: [...new Set(allOnDisk().map(({ clientId }) => clientId))].flatMap((clientId) => {
        const intakes = ofClient(clientId).filter((record) => record.kind === 'intake')
        const plan = ofClient(clientId).find((record) => record.kind === 'plan')
        if (intakes.length === 0) return []
        const glances = intakes.map(({ body }) => glanceAtIntake(body))
        return [{ clientId, ...standingOf(glances, plan && glanceAtPlan(plan.body), today()) }]
      }),
    }),
  'client.milestones': ({ clientId }: { clientId: string }) =>
    records.has(clientId)
      ? done({ entries: entries.filter((entry) => entry.clientId === clientId && isMilestone(entry)) })
      : refuse('notFound'),
  'questions.list': () => done({ sets }),
  'questions.save': ({ id, revision, change }: { id: string; revision: number; change: SetChange }) => {
    const known = sets.find((one) => one.id === id)
    if ((known?.revision ?? 0) !== revision) return refuse('staleRevision')
    const settled = { id, isRemoved: known?.isRemoved ?? false, ...(known?.set && { set: known.set }) }
    const version = 1 + (known?.set?.version ?? 0)
    const changed: PracticeSet = {
      ...(change.as === 'removed' ? { ...settled, ...known, isRemoved: change.isRemoved } : settled),
      ...(change.as === 'draft' && change.draft && { draft: change.draft }),
      ...(change.as === 'version' && { set: { ...change.content, id, version } }),
      revision: revision + 1,
    }
    sets = [...sets.filter((one) => one !== known), changed]
    return done({ set: changed })
  },
  'questions.versions': ({ id }: { id: string }) =>
    done({
      versions: sets.flatMap(({ id: its, set }) => (its === id && set ? [{ set, savedAt: null }] : [])),
    }),
  'settings.get': () => done(settings),
  'settings.save': (request: Settings) => {
    settings = request
    return done({})
  },
}

const atTheDoor: Handlers = {
  'app.info': () => done({ face: 'loopback', version: '0.0.0', dataFolder: '/data' }),
  'vault.status': () =>
    done({
      state: isOpen ? 'open' : passphrase === undefined ? 'absent' : 'locked',
      ...(lastLock && { lastLock }),
      waitSeconds: 0,
      bound,
      hasRecovery: sheetCode !== undefined,
      sheetWaits,
      canBind: isOpen && canBind,
    }),
  'vault.create': (request: { passphrase: string }) => openWithSheet(request.passphrase),
  'vault.recover': (request: { code: string; passphrase: string }) =>
    request.code === sheetCode ? openWithSheet(request.passphrase) : refuse('recoveryCodeMistyped'),
  'vault.changePassphrase': ({ current, next }: { current: string; next: string }) => {
    if (current !== passphrase) return refuse('wrongPassphrase')
    passphrase = next
    return done({})
  },
  'vault.renewRecovery': (request: { passphrase: string }) =>
    request.passphrase === passphrase ? newSheet() : refuse('wrongPassphrase'),
  'vault.sheetKept': ({ code }: { code: string }) => {
    if (!isOpen) return refuse('vaultLocked')
    if (code !== sheetCode) return refuse('wrongRecoveryCode')
    sheetWaits = false
    return done({})
  },
  'vault.bindDevice': (request: { passphrase: string; bound: boolean }) => {
    if (request.passphrase !== passphrase) return refuse('wrongPassphrase')
    bound = request.bound
    return done({})
  },
  'vault.unlock': (request: { passphrase: string }) =>
    request.passphrase === passphrase ? open() : refuse('wrongPassphrase'),
  'vault.lock': ({ because = 'demand' }: { because?: LockReason }) => {
    isOpen = false
    lastLock = { because, minutes: 10 }
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

const listen: Listen = (name, listener) => void listeners.push([name, listener])

Object.assign(window, { draagkracht: bridge, draagkrachtEvents: listen })
