/** A vault of every format that was ever released opens, for ever. Nobody changes these files; each release adds one. */
import { copyFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lockedKeys } from '../../../src-main/vault/openVault.ts'
import { formatVersion } from '../../../src-main/vault/schema.ts'
import { databasePath, newFolder, reopen } from './folders.ts'

const vaults = new URL('../../fixtures/vaults/', import.meta.url)
const formats = Array.from({ length: formatVersion }, (_, index) => index + 1)

describe('a vault of', () => {
  it('every format is kept', () => {
    expect(readdirSync(vaults).sort()).toEqual(formats.map((format) => `format-${format}.db`))
  })

  it.each(formats)('format %i opens, whole, with what was put in it, and is saved in', async (format) => {
    const folder = newFolder()
    copyFileSync(new URL(`format-${format}.db`, vaults), databasePath(folder))
    // Nobody was asked yet whether the sheet is kept: it counts as kept.
    expect(lockedKeys(folder)).toMatchObject({ sheetWaits: false })
    const vault = await reopen(folder)
    expect(vault.list('client').map(({ body }) => body)).toMatchObject([
      { client: { reference: 'V-003' } },
      { client: { reference: 'V-001' } },
    ])
    expect(vault.list('intake').map(({ revision }) => revision)).toEqual([2, 1, 1])
    expect(vault.list('plan')).toHaveLength(2)
    expect(vault.list('settings')).toMatchObject([{ body: { practice: { coach: 'Coach W' } } }])
    const [intake] = vault.list('intake')
    // Format 1 kept none.
    expect(vault.history(intake!.id)).toHaveLength(format === 1 ? 0 : 1)
    expect(vault.log().breaks).toEqual([])
    expect(vault.save(intake!)).toBe(3)
  })
})
