/**
 * Every byte of a small vault is flipped in turn, and the file is cut off at every length: what comes is a code of the
 * failure table, a log that says that it is broken, or every value as it was. Never another value, never a crash.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { errorCodes } from '../../shared/bridge/contract.ts'
import { createVault } from '../../src-main/vault/createVault.ts'
import type { KdfParameters } from '../../src-main/vault/keyDerivation.ts'
import { openVault } from '../../src-main/vault/openVault.ts'
import type { Vault } from '../../src-main/vault/vault.ts'
import { VaultError } from '../../src-main/vault/vaultError.ts'
import { kindOfByte } from './byteKinds.ts'
import { emptyFolder } from './children.ts'

const passphrase = 'vier woorden naast elkaar'
const cheap = { memoryKib: 19 * 1024, passes: 1, lanes: 1 }
const actor = { user: 'praktijk', now: () => new Date('2026-11-23T09:00:00Z') }

// The real derivation, each once: the same passphrase and parameters give the same key, tens of thousands of times.
vi.mock('../../src-main/vault/keyDerivation.ts', async (original) => {
  const real = await original<typeof import('../../src-main/vault/keyDerivation.ts')>()
  const derived = new Map<string, Promise<Uint8Array>>()
  return {
    ...real,
    async deriveKey(secret: string, parameters: KdfParameters) {
      const name = JSON.stringify([
        secret,
        { ...parameters, salt: Buffer.from(parameters.salt).toString('hex') },
      ])
      const key = derived.get(name) ?? real.deriveKey(secret, parameters)
      derived.set(name, key)
      return Uint8Array.from(await key)
    },
  }
})

let folder = ''
let path = ''
let whole = Buffer.alloc(0)
let truth = ''

beforeAll(async () => {
  folder = emptyFolder('tamper')
  path = join(folder, 'vault.db')
  const vault = await createVault(folder, passphrase, cheap, { actor })
  const client = (id: string) =>
    ({ id, clientId: id, kind: 'client', body: { client: { reference: id } } }) as const
  vault.insert([
    client('c1'),
    { id: 'i1', clientId: 'c1', kind: 'intake', body: { n: 1 } },
    client('c2'),
    client('c3'),
  ])
  vault.save({ ...vault.read('i1'), body: { n: 2, words: 'Ik zeg altijd ja. '.repeat(400) } })
  vault.erase('c3')
  vault.lock()
  inSmallPages()
  whole = readFileSync(path)
  truth = await outcomeNow()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The same vault in pages of 512 bytes instead of 4,096: as many kinds of bytes, and far fewer that hold nothing. */
function inSmallPages(): void {
  const database = new DatabaseSync(path)
  database.exec(
    'PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM; PRAGMA journal_mode = WAL',
  )
  database.close()
}

/** Everything that a vault tells. The log ends with this opening. */
function allOf(vault: Vault): string {
  const ids = ['c1', 'i1', 'c2']
  const log = vault.log()
  if (log.breaks.length > 0) return 'logBroken'
  return JSON.stringify([
    ids.map((id) => vault.read(id)),
    ids.map((id) => vault.history(id)),
    vault.list('client'),
    vault.list('intake'),
    vault.ofClient('c1'),
    vault.ofClient('c2'),
    vault.ofClient('c3'),
    log.entries,
  ])
}

/** What comes of the file as it stands: a code, 'logBroken', or all that it tells. */
async function outcomeNow(): Promise<string> {
  let vault: Vault | undefined
  try {
    vault = await openVault(folder, passphrase, { actor })
    return allOf(vault)
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    return error.code
  } finally {
    vault?.lock()
  }
}

function put(bytes: Buffer): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(path, bytes, { mode: 0o600 })
}

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
const told = (counts: Map<string, number>) =>
  [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, times]) => `${name} ${times}`)
    .join(', ')

describe('a small vault', () => {
  it('of which every byte is flipped in turn', { timeout: 1_800_000 }, async () => {
    const outcomes = new Map<string, number>()
    const untouched = new Map<string, number>()
    const wrong: string[] = []
    const kindAt = kindOfByte(whole)
    for (let at = 0; at < whole.length; at++) {
      const flipped = Buffer.from(whole)
      flipped[at]! ^= 0xff
      put(flipped)
      const outcome = await outcomeNow()
      if (outcome === truth) {
        count(outcomes, 'value untouched')
        count(untouched, kindAt(at))
      } else if (outcome === 'logBroken' || errorCodes.some((code) => code === outcome))
        count(outcomes, outcome)
      else wrong.push(`byte ${at}: ${outcome}`)
    }
    console.log(`tamper test: ${whole.length} bytes flipped: ${told(outcomes)}`)
    console.log(`tamper test: the untouched values' bytes carry none: ${told(untouched)}`)
    expect(wrong).toEqual([])
    expect([...untouched.keys()].filter((kind) => kind === 'sealed content')).toEqual([])
    expect(outcomes.get('vaultTampered')).toBeGreaterThan(100)
  })

  it('that is cut off at every length', { timeout: 1_800_000 }, async () => {
    const outcomes = new Map<string, number>()
    for (let length = 0; length < whole.length; length++) {
      put(whole.subarray(0, length))
      count(outcomes, await outcomeNow())
    }
    console.log(`tamper test: cut off at ${whole.length} lengths: ${told(outcomes)}`)
    expect([...outcomes.keys()]).toEqual(['vaultTruncated'])
  })
})
