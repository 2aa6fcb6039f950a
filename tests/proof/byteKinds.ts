/** What the bytes of a database file are for (sqlite.org/fileformat2.html), as far as a report needs it. */
import { DatabaseSync } from 'node:sqlite'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyFolder } from './children.ts'

const headerLength = 100
const windowLength = 8
const treePages = new Map([
  [2, 12],
  [5, 12],
  [10, 8],
  [13, 8],
])

/** The kind of the byte at a place. */
export function kindOfByte(file: Buffer): (at: number) => string {
  const pageSize = file.readUInt16BE(16)
  const sealed = sealedBytes(file)
  return (at) => {
    if (at < headerLength) return 'file header'
    const part = sealed.get(at)
    if (part !== undefined) return part
    const page = Math.floor(at / pageSize) * pageSize
    const start = page === 0 ? headerLength : page
    const length = treePages.get(file[start]!)
    if (length === undefined) return 'rest of an overflow or free page'
    const pointersEnd = start + length + 2 * file.readUInt16BE(start + 3)
    if (at < start + length) return 'page header'
    if (at < pointersEnd) return 'cell pointer'
    return at < page + file.readUInt16BE(start + 5) ? 'unused room of a page' : 'cell'
  }
}

/** Where nonces, ciphertexts and salts stand: every place that holds eight bytes of one of them in a row. */
function sealedBytes(file: Buffer): Map<number, string> {
  const path = join(emptyFolder('kinds'), 'copy.db')
  writeFileSync(path, file)
  const database = new DatabaseSync(path)
  const windows = new Map<string, string>()
  for (const table of ['record', 'history', 'log', 'wrap', 'vault'])
    for (const row of database.prepare(`SELECT * FROM ${table}`).all())
      for (const value of Object.values(row))
        if (value instanceof Uint8Array)
          for (let at = 0; at + windowLength <= value.length; at++)
            windows.set(
              Buffer.from(value.subarray(at, at + windowLength)).toString('hex'),
              // Whoever has the passphrase does not need the sheet.
              ['recovery', 'recoveryWaiting'].includes(String(row['kind']))
                ? 'the wrap for the recovery sheet'
                : 'sealed content',
            )
  database.close()
  const places = new Map<number, string>()
  for (let at = 0; at + windowLength <= file.length; at++) {
    const part = windows.get(file.toString('hex', at, at + windowLength))
    if (part !== undefined) for (let next = at; next < at + windowLength; next++) places.set(next, part)
  }
  return places
}
