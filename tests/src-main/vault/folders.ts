/** Real folders and real vaults for a test; locked and gone after it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { afterEach } from 'vitest'
import { createVault } from '../../../src-main/vault/createVault.ts'
import type { KdfCost } from '../../../src-main/vault/keyDerivation.ts'
import { openVault } from '../../../src-main/vault/openVault.ts'
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
  const vault = await createVault(folder, passphrase, cheap, actor)
  vaults.push(vault)
  return vault
}

export async function reopen(folder: string): Promise<Vault> {
  const vault = await openVault(folder, passphrase)
  vaults.push(vault)
  return vault
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
