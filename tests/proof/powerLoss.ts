/**
 * What a disk may hold after the power failed, from all that a process did until then. The model is as strict as POSIX
 * is: of what was written since a file's last sync any part may be there, in any order; of what was done with names
 * since the folder's last sync, too; a sync of a file does not keep its name.
 */
import { readFileSync } from 'node:fs'

/** One thing that was done: `at` an offset or a length, `bytes` what was written, said, or the name before. */
export type Deed = { call: string; at: number; file: string; bytes: Buffer }

/** What the file layer wrote down, in order. */
export function readRecord(path: string): Deed[] {
  const all = readFileSync(path)
  const deeds: Deed[] = []
  for (let from = 0; from < all.length;) {
    const end = all.indexOf(10, from)
    const [call = '', at, length, file = ''] = all.toString('utf8', from, end).split(' ')
    from = end + 1 + Number(length)
    deeds.push({ call, at: Number(at), file, bytes: all.subarray(end + 1, from) })
  }
  return deeds
}

/** The files of a folder by name. */
export type Image = Map<string, Buffer>

/** What becomes of a deed that no sync has made sure: a fraction of it, 0 for none, 1 for all. */
export type Fate = (deed: Deed, pending: { index: number; of: number }) => number

type File = { kept: Buffer; pending: Deed[] }

/** Takes in deeds one by one; `after` says what is there when the power fails then. */
export function disk(start: Image) {
  const files = new Map([...start].map(([name, kept]): [string, File] => [name, { kept, pending: [] }]))
  /** Names as they surely are, and what was done with them since. */
  const kept = new Map(files)
  let pending: { deed: Deed; file: File | undefined }[] = []

  const named = (name: string): File => {
    const found = files.get(name)
    if (found === undefined) throw new Error(`${name} was never made`)
    return found
  }

  return {
    do(deed: Deed): void {
      const { call, file: name, bytes } = deed
      const names = (file: File | undefined) => pending.push({ deed, file })
      if (call === 'said' || call === 'mkdir' || call === 'open') return
      if (call === 'write' || call === 'truncate') named(name).pending.push(deed)
      else if (call === 'create') {
        const file: File = { kept: Buffer.alloc(0), pending: [] }
        files.set(name, file)
        names(file)
      } else if (call === 'unlink') {
        files.delete(name)
        names(undefined)
      } else if (call === 'link' || call === 'rename') {
        const file = named(bytes.toString('utf8'))
        files.set(name, file)
        if (call === 'rename') files.delete(bytes.toString('utf8'))
        names(file)
      } else if (call === 'sync' && name === '.') {
        for (const change of pending) apply(kept, change)
        pending = []
      } else if (call === 'sync') {
        const file = named(name)
        file.kept = changed(file.kept, file.pending, () => 1)
        file.pending = []
      } else throw new Error(`The model knows no ${call}`)
    },

    /** Whether anything stands between this moment and a sync. */
    isSure: () => pending.length === 0 && [...files.values()].every((file) => file.pending.length === 0),

    after(fate: Fate): Image {
      const names = new Map(kept)
      pending.forEach((change, index) => {
        if (fate(change.deed, { index, of: pending.length }) > 0) apply(names, change)
      })
      // A file with two names is one file.
      const contents = new Map<File, Buffer>()
      const contentOf = (file: File): Buffer => {
        const fractionOf = (deed: Deed, index: number) => fate(deed, { index, of: file.pending.length })
        const content = contents.get(file) ?? changed(file.kept, file.pending, fractionOf)
        contents.set(file, content)
        return content
      }
      return new Map([...names].map(([name, file]) => [name, contentOf(file)]))
    },
  }
}

function apply(names: Map<string, File>, { deed, file }: { deed: Deed; file: File | undefined }): void {
  if (file === undefined) names.delete(deed.file)
  else names.set(deed.file, file)
  if (deed.call === 'rename') names.delete(deed.bytes.toString('utf8'))
}

/** A disk writes whole sectors. */
const sector = 512

/** A file's content with what was done to it since; `fractionOf` says how much of each there is. */
function changed(before: Buffer, deeds: readonly Deed[], fractionOf: (deed: Deed, index: number) => number) {
  const most = Math.max(before.length, ...deeds.map(({ at, bytes }) => at + bytes.length))
  const content = Buffer.alloc(most)
  let length = before.copy(content)
  deeds.forEach((deed, index) => {
    const fraction = fractionOf(deed, index)
    if (fraction === 0) return
    if (deed.call === 'truncate') {
      content.fill(0, deed.at)
      length = deed.at
      return
    }
    const part = fraction * deed.bytes.length
    const written = fraction === 1 ? part : Math.floor(part / sector) * sector
    deed.bytes.copy(content, deed.at, 0, written)
    length = Math.max(length, deed.at + written)
  })
  return content.subarray(0, length)
}
