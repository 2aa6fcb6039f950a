/** Looks for words in files, byte by byte, in every encoding in which a program may have left them. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type Needle = { word: string; bytes: Buffer }

/** A word as UTF-8, as UTF-16 and in base64 at each of its three offsets. */
export const needles = (words: readonly string[]): Needle[] =>
  words.flatMap((word) => {
    const utf8 = Buffer.from(word, 'utf8')
    const base64 = [0, 1, 2].map((offset) =>
      // Without the outer characters, which depend on the neighbours.
      Buffer.from(
        Buffer.concat([Buffer.alloc(offset), utf8])
          .toString('base64')
          .slice(4, -4),
        'latin1',
      ),
    )
    return [utf8, Buffer.from(word, 'utf16le'), ...base64.filter(({ length }) => length >= 8)].map(
      (bytes) => ({
        word,
        bytes,
      }),
    )
  })

/** Every file below the folders that holds a needle, as `path: word`. */
export function filesHolding(sought: readonly Needle[], folders: readonly string[]): string[] {
  return folders.flatMap(filesBelow).flatMap((path) => {
    const content = readFileSync(path)
    return sought.filter(({ bytes }) => content.includes(bytes)).map(({ word }) => `${path}: ${word}`)
  })
}

/** Ordinary files only: sockets and links hold nothing. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
}
