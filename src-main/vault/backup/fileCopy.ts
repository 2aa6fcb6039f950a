/** A file copied byte by byte, on disk, and compared. */
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { onDiskLater } from '../storageErrors.ts'
import { VaultError } from '../vaultError.ts'

const chunkBytes = 256 * 1024

/**
 * Copies to a new file for its owner only; never over another, and never through a link. It is on disk and the same
 * when this resolves. Throws what the disk says; 'storageFailed' when what was written reads otherwise. What was
 * written by then stays, for the caller to take away.
 */
export const copyCompared = (from: string, to: string): Promise<void> =>
  onDiskLater(async () => {
    const source = await open(from, constants.O_RDONLY | noFollow)
    try {
      const target = await open(to, 'wx', 0o600)
      const hash = createHash('sha256')
      try {
        for await (const chunk of source.createReadStream({ autoClose: false, highWaterMark: chunkBytes })) {
          const bytes = chunk as Buffer
          hash.update(bytes)
          await target.writeFile(bytes)
        }
        await target.sync()
      } finally {
        await target.close()
      }
      if (hash.digest('hex') !== (await digestOf(to))) throw new VaultError('storageFailed')
    } finally {
      await source.close()
    }
  })

/** SHA-256 of a file, in hex. */
export async function digestOf(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | noFollow)
  try {
    const hash = createHash('sha256')
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: chunkBytes }))
      hash.update(chunk as Buffer)
    return hash.digest('hex')
  } finally {
    await file.close()
  }
}

/** Windows has no such flag. */
const noFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW
