/** The log: sealed entries, each holding the hash of the one before. The tally knows the last of them. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { LogEntry, type LogBook, type LogBreak } from '../../shared/bridge/log.ts'
import { contextOf, forMany, seal, unseal } from './cipher.ts'
import type { LogRow } from './rows.ts'
import type { Tally } from './tally.ts'

const Link = LogEntry.extend({ previous: z.string() })
/** A link without its hash of the one before. */
const EntryOfLink = LogEntry.strip()

const contextFor = (vaultId: string, number: number): Uint8Array =>
  contextOf(['draagkracht log', 2, vaultId, number])

const hashOf = (plaintext: Uint8Array): string => createHash('sha256').update(plaintext).digest('hex')

/** The next entry as a row, and the log's end with it. */
export function nextEntry(
  dataKey: Uint8Array,
  vaultId: string,
  log: Tally['log'],
  entry: Omit<LogEntry, 'number'>,
): { row: LogRow; log: Tally['log'] } {
  const number = log.length + 1
  const link: z.infer<typeof Link> = { ...entry, number, previous: log.head }
  const plaintext = Buffer.from(JSON.stringify(link), 'utf8')
  return {
    row: { number, ...seal(dataKey, contextFor(vaultId, number), plaintext) },
    log: { length: number, head: hashOf(plaintext) },
  }
}

/** Every entry that can be read, oldest first, and every place where the chain does not hold. */
export function readLog(
  dataKey: Uint8Array,
  vaultId: string,
  log: Tally['log'],
  rows: readonly LogRow[],
): LogBook {
  const entries: LogEntry[] = []
  const breaks: LogBreak[] = []
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const key = forMany(dataKey)
  let head: string | undefined = '0'.repeat(64)
  for (let number = 1; number <= log.length; number++) {
    const row = byNumber.get(number)
    const plaintext = row && unseal(key, contextFor(vaultId, number), row)
    if (plaintext === undefined) {
      breaks.push({ number, what: row === undefined ? 'missing' : 'changed' })
      // What follows a gap cannot be linked to it; the gap itself has been told.
      head = undefined
      continue
    }
    const parsed = Link.safeParse(JSON.parse(Buffer.from(plaintext).toString('utf8')))
    if (!parsed.success) {
      // Of another program, or of a fault in ours: it is told, and keeps nobody from the rest.
      breaks.push({ number, what: 'changed' })
      head = hashOf(plaintext)
      continue
    }
    const { previous, ...entry } = parsed.data
    if (head !== undefined && previous !== head) breaks.push({ number, what: 'unlinked' })
    entries.push(entry)
    head = hashOf(plaintext)
  }
  if (head !== undefined && head !== log.head) breaks.push({ number: log.length, what: 'unlinked' })
  return { entries, breaks: breaks.concat(beyond(rows, log.length)) }
}

/** The entries of these rows that can be read, in their order. Whether the chain holds is for `readLog` to say. */
export function readEntries(dataKey: Uint8Array, vaultId: string, rows: readonly LogRow[]): LogEntry[] {
  const key = forMany(dataKey)
  return rows.flatMap((row) => {
    const plaintext = unseal(key, contextFor(vaultId, row.number), row)
    if (plaintext === undefined) return []
    const parsed = EntryOfLink.safeParse(JSON.parse(Buffer.from(plaintext).toString('utf8')))
    return parsed.success ? [parsed.data] : []
  })
}

/** Rows after the end are not ours either: somebody has put them there. */
const beyond = (rows: readonly LogRow[], length: number): LogBreak[] =>
  rows
    .filter(({ number }) => number < 1 || number > length)
    .map(({ number }) => ({ number: Math.max(1, number), what: 'changed' }))
