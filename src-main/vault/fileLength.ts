/** Whether a database file is as long as its own first page says. */
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { VaultError } from './vaultError.ts'

/** Places in the header of a database file (sqlite.org/fileformat2.html, 1.3), in bytes. */
const header = { length: 100, magic: 'SQLite format 3\0', pageSize: 16, pageCount: 28 }

/**
 * Throws 'vaultTruncated' when the file ends before its last page, or within its header. Says nothing of a file that
 * is no database, nor of one whose latest changes still stand in the write-ahead log: that may be shorter than it will
 * be.
 */
export function mustBeComplete(path: string): void {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const start = Buffer.alloc(header.length)
    const read = readSync(file, start, 0, header.length, 0)
    if (!isBegun(start.subarray(0, read))) return
    const stored = start.readUInt16BE(header.pageSize)
    const pageSize = stored === 1 ? 65536 : stored
    if (size < header.length || size < pageSize * start.readUInt32BE(header.pageCount))
      throw new VaultError('vaultTruncated')
  } finally {
    closeSync(file)
  }
}

/** Nothing at all, or as much as there is of what every database begins with. */
const isBegun = (start: Buffer): boolean =>
  start.subarray(0, header.magic.length).equals(Buffer.from(header.magic, 'latin1').subarray(0, start.length))
