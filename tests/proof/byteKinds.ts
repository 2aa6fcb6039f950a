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
    if (sealed.has(at)) return 'sealed content'
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
function sealedBytes(file: Buffer): Set<number> {
  const path = join(emptyFolder('kinds'), 'copy.db')
  writeFileSync(path, file)
  const database = new DatabaseSync(path)
  const windows = new Set<string>()
  for (const table of ['record', 'history', 'log', 'wrap', 'vault'])
    for (const row of database.prepare(`SELECT * FROM ${table}`).all())
      for (const value of Object.values(row))
        if (value instanceof Uint8Array)
          for (let at = 0; at + windowLength <= value.length; at++)
            windows.add(Buffer.from(value.subarray(at, at + windowLength)).toString('hex'))
  database.close()
  const places = new Set<number>()
  for (let at = 0; at + windowLength <= file.length; at++)
    if (windows.has(file.toString('hex', at, at + windowLength)))
      for (let next = at; next < at + windowLength; next++) places.add(next)
  return places
}
