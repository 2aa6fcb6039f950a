/**
 * Two small files beside the vault that are overwritten in turn, each time synced: whatever is cut off, the other still
 * holds what was acknowledged before. Overwritten in place and never replaced, so that nothing of what stood there is
 * left behind in the free room of the disk.
 */
import { constants } from 'node:fs'
import { lstat, open, readFile, rename, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sealed } from './cipher.ts'
import { syncFolder } from './vaultFile.ts'

/** One of the two. */
export type Slot = 0 | 1
export const slots = [0, 1] as const satisfies readonly Slot[]

export const journalPath = (folder: string, slot: Slot): string => join(folder, `unsaved-${slot + 1}.sealed`)
/** What could not be opened, kept as it was. */
export const unreadablePath = (folder: string, slot: Slot): string =>
  `${journalPath(folder, slot)}.unreadable`

const mark = Buffer.from('DRAGUNS1', 'latin1')
const nonceBytes = 12
const headBytes = mark.length + 4 + nonceBytes
/** In bytes: a file grows by whole blocks, so that most of the time its length stays as it is. */
const block = 4096
/** In bytes. No file of ours is longer; what somebody has made longer is cut off. */
const longest = 256 * 1024 * 1024

/** What a file holds: 'nothing' when it is not there or was emptied, 'unreadable' when it is nothing of ours. */
export async function readSlot(folder: string, slot: Slot): Promise<Sealed | 'nothing' | 'unreadable'> {
  const path = journalPath(folder, slot)
  const found = await lstat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  if (found === undefined) return 'nothing'
  // A pipe would never end, and a link leads to what is not ours.
  if (!found.isFile() || found.size > longest) return 'unreadable'
  const bytes = await readFile(path)
  if (bytes.every((byte) => byte === 0)) return 'nothing'
  if (bytes.length < headBytes || !bytes.subarray(0, mark.length).equals(mark)) return 'unreadable'
  const length = bytes.readUInt32BE(mark.length)
  if (headBytes + length > bytes.length) return 'unreadable'
  return {
    nonce: bytes.subarray(mark.length + 4, headBytes),
    ciphertext: bytes.subarray(headBytes, headBytes + length),
  }
}

/** Overwrites all of a file, with zeros after what it is to hold; on disk when this resolves. Rejects with what the disk says. */
export async function writeSlot(folder: string, slot: Slot, { nonce, ciphertext }: Sealed): Promise<void> {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(ciphertext.length)
  const content = Buffer.concat([mark, length, nonce, ciphertext])
  // A link in its place is not followed. Windows has no such flag, and bitwise that is none.
  const how = constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW
  const file = await open(journalPath(folder, slot), how, 0o600)
  try {
    const { size } = await file.stat()
    if (size > longest) await file.truncate(0)
    const whole = Math.max(size > longest ? 0 : size, Math.ceil(content.length / block) * block)
    await writeAll(file, Buffer.concat([content, Buffer.alloc(whole - content.length)]))
    await file.datasync()
    if (size === 0) syncFolder(folder)
  } finally {
    await file.close()
  }
}

/** Puts a file that does not open out of the way, in the place of what was put there before. */
export const setUnreadableAside = (folder: string, slot: Slot): Promise<void> =>
  rename(journalPath(folder, slot), unreadablePath(folder, slot))

/** It may hold anybody's words: who is erased is not to be found in it. */
export async function removeUnreadable(folder: string): Promise<void> {
  for (const slot of slots) {
    const file = await open(unreadablePath(folder, slot), 'r+').catch(() => undefined)
    if (file === undefined) continue
    try {
      await writeAll(file, Buffer.alloc(Math.min((await file.stat()).size, longest)))
      await file.datasync()
    } finally {
      await file.close()
    }
    await rm(unreadablePath(folder, slot))
  }
}

/** The system may take less at a time than it was given. */
async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at, bytes.length - at, at)).bytesWritten
}
