/** The search for plaintext finds what is there: else its silence would mean nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { encodings, filesHolding, needles } from './plaintext.ts'

const secret = 'Coördinator én “kwartel” & wielewaal'
const sought = needles([secret])
const noise = Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 251))

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plaintext-'))
})
test.afterEach(() => rmSync(folder, { recursive: true }))

/** What the search says of a file with these bytes in the midst of others. */
function foundIn(bytes: Buffer): string[] {
  mkdirSync(join(folder, 'deep', 'er'), { recursive: true })
  writeFileSync(join(folder, 'deep', 'er', 'file'), Buffer.concat([noise, bytes, noise]))
  return filesHolding(sought, [folder]).map((line) => line.split(': ')[1]!)
}

for (const [name, encode] of Object.entries(encodings))
  test(`finds ${name}`, () => {
    for (const bytes of encode(secret)) expect(foundIn(bytes)).toEqual([secret])
  })

test('finds base64 of a whole text, wherever in it the word stands', () => {
  for (const form of ['base64', 'base64url'] as const)
    for (const before of ['', 'x', 'xx', 'xxx', 'Een zin ervoor. '])
      for (const after of ['', 'y', 'yy', ' En een erna.'])
        expect(foundIn(Buffer.from(Buffer.from(before + secret + after).toString(form)))).toEqual([secret])
})

test('finds what is compressed, also when its end is missing', () => {
  const text = Buffer.from(`Vooraf. ${secret} Daarna. ${'Nog veel meer tekst. '.repeat(50)}`)
  for (const level of [1, 5, 6, 9]) expect(foundIn(deflateSync(text, { level }))).toEqual([secret])
  expect(foundIn(gzipSync(text))).toEqual([secret])
  writeFileSync(join(folder, 'cut'), gzipSync(text).subarray(0, -12))
  expect(filesHolding(sought, [folder]).join()).toContain('cut')
})

test('finds what a zip file holds', () => {
  // An entry as zip programs write it: header, name, deflated bytes.
  const header = Buffer.alloc(30)
  header.writeUInt32BE(0x504b0304)
  header.writeUInt16LE(8, 8)
  header.writeUInt16LE(5, 26)
  expect(foundIn(Buffer.concat([header, Buffer.from('a.txt'), deflateRawSync(secret)]))).toEqual([secret])
})

test('finds a word in a file’s name', () => {
  writeFileSync(join(folder, 'kwartel.txt'), '')
  expect(filesHolding(needles(['kwartel']), [folder])).toHaveLength(1)
})

test('finds nothing where nothing is', () => {
  writeFileSync(join(folder, 'noise'), noise)
  writeFileSync(join(folder, 'zip'), gzipSync(noise))
  expect(filesHolding(sought, [folder])).toEqual([])
})
