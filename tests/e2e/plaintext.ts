/** Looks for words in files, byte by byte, in every encoding in which a program may have left them. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { constants, inflateRawSync, unzipSync } from 'node:zlib'

export type Needle = { word: string; bytes: Buffer }

/** A word in every encoding, each form once. */
export const needles = (words: readonly string[]): Needle[] =>
  [...new Set(words)].flatMap((word) => {
    const forms = Object.values(encodings).flatMap((encode) => encode(word))
    const distinct = new Map(forms.map((bytes) => [bytes.toString('latin1'), bytes]))
    // Shorter ones would be met by chance.
    return [...distinct.values()].filter(({ length }) => length >= 5).map((bytes) => ({ word, bytes }))
  })

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')
const escaped = (word: string, escape: (code: number) => string): Buffer =>
  utf8(
    [...Array(word.length).keys()]
      .map((at) => (word.charCodeAt(at) < 128 ? word[at] : escape(word.charCodeAt(at))))
      .join(''),
  )
const hex = (code: number): string => code.toString(16).padStart(4, '0')

/** In base64 at each of its three offsets, without the outer characters, which depend on the neighbours. */
const inBase64 = (word: string, form: 'base64' | 'base64url'): Buffer[] =>
  [0, 1, 2]
    .map((offset) => {
      const bytes = Buffer.concat([Buffer.alloc(offset), utf8(word)])
      const whole = Math.floor((bytes.length * 8) / 6)
      return utf8(bytes.toString(form).slice(offset === 0 ? 0 : 4, whole))
    })
    .filter(({ length }) => length >= 8)

export const encodings: Readonly<Record<string, (word: string) => Buffer[]>> = {
  'UTF-8': (word) => [utf8(word)],
  'UTF-8, composed': (word) => [utf8(word.normalize('NFC'))],
  'UTF-8, decomposed': (word) => [utf8(word.normalize('NFD'))],
  'UTF-16, little end first': (word) => [Buffer.from(word, 'utf16le')],
  'UTF-16, big end first': (word) => [Buffer.from(word, 'utf16le').swap16()],
  'Latin-1': (word) => [Buffer.from(word, 'latin1')],
  'JSON with escapes': (word) => [escaped(JSON.stringify(word).slice(1, -1), (code) => `\\u${hex(code)}`)],
  'HTML with entities': (word) => [escaped(word, (code) => `&#${code};`)],
  address: (word) => [utf8(encodeURIComponent(word))],
  form: (word) => [utf8(new URLSearchParams({ '': word }).toString().slice(1))],
  base64: (word) => inBase64(word, 'base64'),
  base64url: (word) => inBase64(word, 'base64url'),
  hexadecimal: (word) => [utf8(utf8(word).toString('hex'))],
  'hexadecimal, capitals': (word) => [utf8(utf8(word).toString('hex').toUpperCase())],
}

/** Every file below the folders that holds a needle, or is named so, as `path: word`. */
export function filesHolding(sought: readonly Needle[], folders: readonly string[]): string[] {
  return folders.flatMap(filesBelow).flatMap((path) => {
    const content = readFileSync(path)
    const texts = [utf8(path), content, ...unpacked(content)]
    const words = sought
      .filter(({ bytes }) => texts.some((text) => text.includes(bytes)))
      .map(({ word }) => word)
    return [...new Set(words)].map((word) => `${path}: ${word}`)
  })
}

/** Ordinary files only: sockets and links hold nothing. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
}

/** The first bytes of gzip, of zlib at each of its levels, and of an entry of a zip file. */
const packed = ['1f8b08', '7801', '785e', '789c', '78da', '504b0304'].map((start) =>
  Buffer.from(start, 'hex'),
)
/** What is cut off counts as far as it goes. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 }

/** What is compressed within a file, wherever in it that starts. */
function unpacked(content: Buffer): Buffer[] {
  return packed.flatMap((start) => {
    const found: Buffer[] = []
    for (let at = content.indexOf(start); at !== -1; at = content.indexOf(start, at + 1)) {
      try {
        const rest = content.subarray(at)
        found.push(start.length === 4 ? inflateRawSync(zipBody(rest), lenient) : unzipSync(rest, lenient))
      } catch {
        // It only looked like one.
      }
    }
    return found
  })
}

/** After the header of a zip's entry, whose name and extra field have their lengths in it. */
const zipBody = (entry: Buffer): Buffer =>
  entry.subarray(30 + entry.readUInt16LE(26) + entry.readUInt16LE(28))
