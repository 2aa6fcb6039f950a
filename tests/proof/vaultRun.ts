/** What the proofs do with a vault, in a child or here. The only file of the proofs that knows the vault's calls. */
import { readdirSync } from 'node:fs'
import { readUnsaved } from '../../shared/bridge/unsaved.ts'
import { journalIn } from '../../src-main/services/journal.ts'
import { createVault } from '../../src-main/vault/createVault.ts'
import { openVault, vaultState } from '../../src-main/vault/openVault.ts'
import type { Vault } from '../../src-main/vault/vault.ts'
import { VaultError } from '../../src-main/vault/vaultError.ts'

const passphrase = 'vier woorden naast elkaar'
const cheap = { memoryKib: 19 * 1024, passes: 1, lanes: 1 }

/** `size` is the length of a record's text; `writes` how many saves and additions. */
export type Plan = { writes: number; size: number }

/** By id, the revision that was acknowledged. */
export type Revisions = Record<string, number>

/**
 * Takes one step on the vault. When it answers with undefined the step has failed for good, and the run goes on
 * without it.
 */
export type Attempt = <T>(name: StepName, step: () => T | Promise<T>) => Promise<T | undefined>
export type StepName = 'open' | 'write' | 'lock'

/** Opens or makes a vault, writes, locks; `acknowledged` hears of every write when the vault has returned from it. */
export async function useVault(
  folder: string,
  { writes, size }: Plan,
  attempt: Attempt,
  acknowledged: (id: string, revision: number) => void,
): Promise<void> {
  const vault = await attempt('open', () => openOrMake(folder))
  if (vault === undefined) return
  const known = Object.keys(revisionsIn(vault).revisions)
  for (let write = 0; write < writes; write++) {
    const isNew = known.length === 0 || write === 3
    const id = isNew ? `record-${known.length + 1}` : known[write % known.length]!
    // What is on the coach's screen; tried again as it is.
    const draft = isNew ? 1 : vault.read(id).revision + 1
    const revision = await attempt('write', () => writeRecord(vault, id, draft, size))
    if (revision === undefined) continue
    acknowledged(id, revision)
    if (isNew) known.push(id)
  }
  await attempt('lock', () => vault.lock())
}

/** As the app does: it asks what is there, and what was made half is made again. */
const openOrMake = (folder: string): Promise<Vault> =>
  vaultState(folder) === 'absent' ? createVault(folder, passphrase, cheap) : openVault(folder, passphrase)

function writeRecord(vault: Vault, id: string, revision: number, size: number): number {
  const record = { id, clientId: id, kind: 'client', body: bodyOf(id, revision, size) } as const
  if (revision === 1) return vault.insert([record])[0]!.revision
  return vault.save({ ...record, revision: revision - 1 })
}

const bodyOf = (id: string, revision: number, size: number) => ({
  size,
  text: `${id} ${revision} `.repeat(size).slice(0, size),
})

/** What a vault holds, and what of it is not what was written under that revision. */
function revisionsIn(vault: Vault): { revisions: Revisions; notWhole: string[] } {
  const records = vault.list('client')
  const isWhole = ({ id, revision, body }: (typeof records)[number]) =>
    typeof body === 'object' &&
    body !== null &&
    'size' in body &&
    typeof body.size === 'number' &&
    JSON.stringify(body) === JSON.stringify(bodyOf(id, revision, body.size))
  return {
    revisions: Object.fromEntries(records.map(({ id, revision }) => [id, revision])),
    notWhole: records.filter((record) => !isWhole(record)).map(({ id }) => id),
  }
}

export type Found = {
  /** What lay in the folder before it was opened, and after it was locked again. */
  files: string[]
  filesAfter: string[]
  /** Undefined when there was no vault; one has been made then. */
  revisions: Revisions | undefined
  notWhole: string[]
}

/**
 * Opens what is left in a folder, reads all of it, writes once more and locks. Throws when any of that fails, when the
 * chain of the log is broken, or when an earlier revision or its entry in the log is missing.
 */
export async function lookAgain(folder: string): Promise<Found> {
  const files = readdirSync(folder).sort()
  const absent = vaultState(folder) === 'absent'
  const vault = await openOrMake(folder)
  try {
    const { revisions, notWhole } = revisionsIn(vault)
    mustTellAll(vault, revisions)
    const first = Object.keys(revisions)[0]
    writeRecord(vault, first ?? 'record-1', first === undefined ? 1 : revisions[first]! + 1, 500)
    vault.lock()
    const filesAfter = readdirSync(folder).sort()
    return { files, filesAfter, revisions: absent ? undefined : revisions, notWhole }
  } finally {
    vault.lock()
  }
}

function mustTellAll(vault: Vault, revisions: Revisions): void {
  const { entries, breaks } = vault.log()
  if (breaks.length > 0) throw new Error(`The log is broken: ${JSON.stringify(breaks)}`)
  for (const [id, revision] of Object.entries(revisions)) {
    const every = Array.from({ length: revision }, (_, index) => index + 1)
    const kept = [...vault.history(id).map((past) => past.revision), revision]
    const told = entries.filter(({ recordId }) => recordId === id).map((entry) => entry.revision)
    for (const found of [kept, told])
      if (JSON.stringify(found) !== JSON.stringify(every))
        throw new Error(`Of ${id} there should be ${revision} revisions; found ${JSON.stringify(found)}`)
  }
}

/** As a page sets aside what is typed. */
const page = '11111111-1111-4111-8111-111111111111'
const asideText = (number: number): string =>
  JSON.stringify({
    waiting: [{ id: 'record-1', clientId: 'record-1', kind: 'client', revision: 1, body: asideBody(number) }],
    unanswered: [],
  })
/** Longer and shorter, over more blocks than one. */
const asideBody = (number: number) => ({ number, text: 'nooit genoeg '.repeat((number % 3) * 400) })

/** Opens a vault and sets aside so many texts, each in the place of the one before, and at last none. */
export async function useJournal(
  folder: string,
  texts: number,
  acknowledged: (number: number) => void,
): Promise<void> {
  const vault = await openVault(folder, passphrase)
  const journal = journalIn(folder, () => vault)
  for (let number = 1; number <= texts; number++) {
    await journal.set(page, asideText(number))
    acknowledged(number)
  }
  await journal.set(page, '')
  acknowledged(texts + 1)
  vault.lock()
}

/** Which text another program finds, 0 for none. Throws when it is not whole, or was said not to open. */
export async function foundAside(folder: string): Promise<number> {
  const vault = await openVault(folder, passphrase)
  try {
    const { aside, isUnreadable } = await journalIn(folder, () => vault).left()
    if (isUnreadable || aside.length > 1)
      throw new Error(`Found ${aside.length}, unreadable: ${isUnreadable}`)
    const body =
      aside[0] && (readUnsaved(aside[0].text)?.waiting[0]?.body as { number?: unknown } | undefined)
    if (body === undefined) return 0
    if (typeof body.number !== 'number' || JSON.stringify(body) !== JSON.stringify(asideBody(body.number)))
      throw new Error('What was set aside is not what was typed')
    return body.number
  } finally {
    vault.lock()
  }
}

/** The code that a step on the vault failed with; for anything but a `VaultError` what it is, after "raw". */
export const codeOf = (error: unknown): string =>
  error instanceof VaultError ? error.code : `raw ${String(error)}`
