/** Puts the shipped dictionaries where Chromium looks before it would ask a server for them. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dictionaries, type Dictionary } from './dictionaries.ts'

/**
 * Copies what is not there, or is not the same; `from` holds the shipped files, `to` is made for this person only.
 * Answers whether all of them are in place. Never rejects: spelling is a help, without which the program starts and
 * works all the same; `onFailure` hears why.
 */
export async function placeDictionaries(
  from: string,
  to: string,
  onFailure: (error: unknown) => void,
): Promise<boolean> {
  try {
    await mkdir(to, { recursive: true, mode: 0o700 })
    for (const dictionary of Object.values<Dictionary>(dictionaries)) {
      const bytes = await readFile(join(from, dictionary.file))
      for (const name of dictionary.names) await place(bytes, to, name)
    }
    return true
  } catch (error) {
    onFailure(error)
    return false
  }
}

/** Whole or not at all: Chromium throws a dictionary away that it cannot read, and looks for another outside. */
async function place(bytes: Buffer, folder: string, name: string): Promise<void> {
  const placed = join(folder, name)
  const there = await readFile(placed).catch(() => undefined)
  if (there?.equals(bytes)) return
  const unfinished = join(folder, `.${name}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFile(unfinished, bytes, { flag: 'wx', mode: 0o600 })
    await rename(unfinished, placed)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw error
  }
}
