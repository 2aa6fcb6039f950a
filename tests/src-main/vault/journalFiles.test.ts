import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  journalPath,
  readSlot,
  removeUnreadable,
  setUnreadableAside,
  unreadablePath,
  writeSlot,
} from '../../../src-main/vault/journalFiles.ts'
import { newFolder } from './folders.ts'

const sealed = (length: number, fill = 7) => ({
  nonce: Buffer.alloc(12, 1),
  ciphertext: Buffer.alloc(length, fill),
})

describe('a journal file', () => {
  it('gives back what was written, whatever stood there before', async () => {
    const folder = newFolder()
    for (const length of [0, 16, 5000, 40, 4072, 4073]) {
      await writeSlot(folder, 0, sealed(length, length % 251))
      expect(await readSlot(folder, 0)).toEqual(sealed(length, length % 251))
    }
    expect(await readSlot(folder, 1)).toBe('nothing')
  })

  it('holds nothing of a longer text that stood there, and keeps its length', async () => {
    const folder = newFolder()
    await writeSlot(folder, 0, sealed(9000, 0xab))
    await writeSlot(folder, 0, sealed(20, 0xcd))
    const bytes = readFileSync(journalPath(folder, 0))
    expect(bytes.length).toBe(12288)
    expect(bytes.includes(0xab)).toBe(false)
    expect(bytes.subarray(24 + 20).every((byte) => byte === 0)).toBe(true)
  })

  it('that was made and not written yet holds nothing', async () => {
    const folder = newFolder()
    writeFileSync(journalPath(folder, 0), '')
    writeFileSync(journalPath(folder, 1), Buffer.alloc(4096))
    expect([await readSlot(folder, 0), await readSlot(folder, 1)]).toEqual(['nothing', 'nothing'])
  })

  it('that does not open is put aside once, and gone when it is to go', async () => {
    const folder = newFolder()
    for (const text of ['een', 'twee']) {
      writeFileSync(journalPath(folder, 1), text)
      expect(await readSlot(folder, 1)).toBe('unreadable')
      await setUnreadableAside(folder, 1)
      expect(readFileSync(unreadablePath(folder, 1), 'utf8')).toBe(text)
    }
    await removeUnreadable(folder)
    expect(() => readFileSync(unreadablePath(folder, 1))).toThrow('ENOENT')
    await removeUnreadable(folder)
  })
})
