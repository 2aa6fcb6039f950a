/** Real folders and real vaults for a test; locked and gone after it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite'
import { afterEach } from 'vitest'
import { createVault } from '../../../src-main/vault/createVault.ts'
import type { KdfCost } from '../../../src-main/vault/keyDerivation.ts'
import { patienceBy, type Patience } from '../../../src-main/vault/unlockDelay.ts'
import { openVault, recoverVault, type OpenOptions } from '../../../src-main/vault/openVault.ts'
import { thisUser, type Vault } from '../../../src-main/vault/vault.ts'
import { VaultError, type VaultErrorCode } from '../../../src-main/vault/vaultError.ts'

/** The cheapest that is still within the bounds. */
export const cheap: KdfCost = { memoryKib: 19 * 1024, passes: 1, lanes: 1 }
export const passphrase = 'vier woorden naast elkaar'

const folders: string[] = []
const vaults: Vault[] = []
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.lock()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-test-'))
  folders.push(folder)
  return folder
}

export async function newVault(folder = newFolder(), actor = thisUser): Promise<Vault> {
  const vault = await createVault(folder, passphrase, cheap, { actor })
  vaults.push(vault)
  return vault
}

/** A new vault, closed, and the code on its sheet, which is said to be kept. */
export async function vaultWithSheet(
  folder = newFolder(),
  options: OpenOptions = {},
): Promise<{ folder: string; code: string }> {
  const sheet = printer()
  const vault = await createVault(folder, passphrase, cheap, { ...options, print: sheet.print })
  const code = sheet.codes[0]!
  await vault.keys.sheetKept(code)
  vault.lock()
  return { folder, code }
}

/** Remembers the codes that were put on a sheet. */
export function printer(): { codes: string[]; print: (code: string) => Promise<void> } {
  const codes: string[] = []
  return { codes, print: (code) => Promise.resolve(void codes.push(code)) }
}

/** Opens, and closes after the test. */
export async function openedWith(folder: string, phrase: string, options: OpenOptions = {}): Promise<Vault> {
  const vault = await openVault(folder, phrase, { cost: cheap, ...options })
  vaults.push(vault)
  return vault
}
export async function recoveredWith(
  folder: string,
  code: string,
  phrase: string,
  options: OpenOptions & { print?: (code: string) => Promise<void> } = {},
): Promise<Vault> {
  const { print = printer().print, ...rest } = options
  const vault = await recoverVault(folder, { code, passphrase: phrase, print }, { cost: cheap, ...rest })
  vaults.push(vault)
  return vault
}

export async function reopen(folder: string): Promise<Vault> {
  const vault = await openVault(folder, passphrase)
  vaults.push(vault)
  return vault
}

/** As the clock on the wall and the one in the machine have it that many hours from now. */
export function afterHours(hours: number): Patience {
  const start = Date.now()
  let first = true
  const steady = () => (first ? ((first = false), 0) : hours * 3_600_000)
  return patienceBy({ now: () => start + hours * 3_600_000, steady })
}

/** The code of the `VaultError` that a step throws; any other outcome fails the test. */
export async function codeOf(step: () => unknown): Promise<VaultErrorCode> {
  try {
    await step()
  } catch (error) {
    if (error instanceof VaultError) return error.code
    throw error
  }
  throw new Error('Expected a VaultError; nothing was thrown')
}

export const databasePath = (folder: string): string => join(folder, 'vault.db')

/** What somebody with the file and SQLite can do to it, with the vault closed. */
export function tamper(folder: string, sql: string, ...values: SQLInputValue[]): void {
  const database = new DatabaseSync(databasePath(folder))
  try {
    database.prepare(sql).run(...values)
  } finally {
    database.close()
  }
}

/** What SQLite reads in a closed vault. */
export function rowsOf(folder: string, sql: string): Record<string, SQLOutputValue>[] {
  const database = new DatabaseSync(databasePath(folder), { readOnly: true })
  try {
    return database.prepare(sql).all()
  } finally {
    database.close()
  }
}

/** Every file below a folder, its bytes together. */
export const allBytes = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  )

export const client = (id: string, body: unknown = { client: { reference: id } }) =>
  ({ id, clientId: id, kind: 'client', body }) as const
export const intake = (id: string, clientId: string, body: unknown = { id }) =>
  ({ id, clientId, kind: 'intake', body }) as const
