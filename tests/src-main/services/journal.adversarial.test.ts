import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readUnsaved } from '../../../shared/bridge/unsaved.ts'
import { journalPath, slots, unreadablePath } from '../../../src-main/vault/journalFiles.ts'
import {
  asText,
  bothFiles,
  bytesOf,
  newPractice,
  pageA,
  pageB,
  startAnew,
  withWords,
  wordsIn,
} from './journals.ts'
import { newClient, newIntake, refusalOf } from './session.ts'

const secret = 'Coördinator zei: kwartel, wielewaal en nog eens kwartel'
const nothing = { aside: [], isUnreadable: false }

/** A practice of which both files hold something. */
async function typedTwice(first = 'eerst', last = 'nooit genoeg') {
  const practice = await newPractice()
  for (const words of [first, last])
    await practice.services['vault.setAside']({
      page: pageA,
      text: asText([withWords(practice.record, words)]),
    })
  return practice
}

describe('whoever has the files', () => {
  it('reads nothing in them', async () => {
    const { folder } = await typedTwice(secret, secret)
    for (const bytes of bothFiles(folder)) {
      expect(bytes.length).toBeGreaterThan(0)
      for (const encoding of ['utf8', 'utf16le', 'latin1'] as const)
        expect(bytes.includes(Buffer.from('kwartel', encoding))).toBe(false)
    }
  })

  it('who changes any byte of the last gets the one before, and never other words', async () => {
    const practice = await typedTwice()
    await practice.services['vault.lock']({})
    const whole = bothFiles(practice.folder)
    for (const slot of slots) {
      const length = 24 + whole[slot]!.readUInt32BE(8)
      for (let at = 0; at < length; at += 41) {
        const changed = Buffer.from(whole[slot]!)
        changed[at]! ^= 1
        slots.forEach((one) => writeFileSync(journalPath(practice.folder, one), whole[one]!))
        writeFileSync(journalPath(practice.folder, slot), changed)
        const services = await startAnew(practice)
        const found = await services['vault.takeBack']({})
        expect(found.isUnreadable).toBe(false)
        expect(wordsIn(found), `byte ${at} of file ${slot + 1}`).toEqual([
          slot === 0 ? 'eerst' : 'nooit genoeg',
        ])
        await services['vault.lock']({})
      }
    }
  }, 120_000)

  it('who breaks both does not keep the vault closed: they are put out of the way, and it is said', async () => {
    const practice = await typedTwice()
    await practice.services['vault.lock']({})
    const broken = slots.map((slot) => {
      const bytes = bytesOf(practice.folder, slot)
      bytes[40]! ^= 1
      writeFileSync(journalPath(practice.folder, slot), bytes)
      return bytes
    })
    const services = await startAnew(practice)
    expect(await services['vault.takeBack']({})).toEqual({ aside: [], isUnreadable: true })
    slots.forEach((slot) =>
      expect(readFileSync(unreadablePath(practice.folder, slot)).equals(broken[slot]!)).toBe(true),
    )
    // Typing goes on, and the next start says nothing of it any more.
    await services['vault.setAside']({ page: pageB, text: asText([withWords(practice.record, 'nieuw')]) })
    const next = await startAnew({ ...practice, services })
    const found = await next['vault.takeBack']({})
    expect(wordsIn(found)).toEqual(['nieuw'])
    expect(found.isUnreadable).toBe(false)
  })

  it.each([
    ['noise', (path: string) => writeFileSync(path, Buffer.from('geen dagboek van ons, wel lang genoeg'))],
    [
      'a length beyond the end',
      (path: string) => writeFileSync(path, Buffer.from('DRAGUNS1\xff\xff\xff\xff', 'latin1')),
    ],
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link that leads nowhere', (path: string) => symlinkSync(`${path}-nowhere`, path)],
    ['a hole of a gigabyte', (path: string) => (writeFileSync(path, 'x'), truncateSync(path, 2 ** 30))],
  ])('who puts %s in their place is passed over', async (_, place) => {
    const practice = await newPractice()
    await practice.services['vault.lock']({})
    slots.forEach((slot) => place(journalPath(practice.folder, slot)))
    const services = await startAnew(practice)
    expect(await services['vault.takeBack']({})).toEqual({ aside: [], isUnreadable: true })
    await services['vault.setAside']({ page: pageA, text: asText([withWords(practice.record, 'nieuw')]) })
    const next = await startAnew({ ...practice, services })
    expect(wordsIn(await next['vault.takeBack']({}))).toEqual(['nieuw'])
  })

  it('who puts those of another vault there gets nothing of it opened', async () => {
    const [mine, other] = [await newPractice(), await typedTwice()]
    await mine.services['vault.lock']({})
    slots.forEach((slot) => copyFileSync(journalPath(other.folder, slot), journalPath(mine.folder, slot)))
    const services = await startAnew(mine)
    expect(await services['vault.takeBack']({})).toEqual({ aside: [], isUnreadable: true })
  })

  it('who puts those of last week back overwrites nothing that was saved since', async () => {
    const practice = await typedTwice()
    const { services, folder, record } = practice
    const old = bothFiles(folder)
    await services['record.save']({ record: withWords(record, 'nooit genoeg') })
    await services['record.save']({ record: { ...withWords(record, 'van deze week'), revision: 2 } })
    await services['vault.lock']({})
    slots.forEach((slot) => writeFileSync(journalPath(folder, slot), old[slot]!))
    const next = await startAnew(practice)
    const [found] = (await next['vault.takeBack']({})).aside
    const [late] = readUnsaved(found!.text)!.waiting
    expect((await refusalOf(next['record.save']({ record: late! }))).code).toBe('staleRevision')
  })
})

describe('of who is erased', () => {
  it('nothing is left in either file, nor in what did not open, while others keep theirs', async () => {
    const practice = await typedTwice(secret, secret)
    const { services, folder, record } = practice
    const other = await newIntake(services, await newClient(services, 'V-2'), 'i1')
    const both = asText([withWords(record, secret), withWords(other, 'van een ander')])
    await services['vault.setAside']({ page: pageA, text: both })
    writeFileSync(unreadablePath(folder, 0), 'van wie weet wie')
    const before = bothFiles(folder)
    await services['client.erase']({ clientId: record.clientId, reference: 'V-1' })
    expect(existsSync(unreadablePath(folder, 0))).toBe(false)
    bothFiles(folder).forEach((bytes, slot) => {
      // Where the old text stood there is another, or zeros.
      const sealed = before[slot]!.subarray(24, 24 + 200)
      expect(bytes.length).toBeGreaterThanOrEqual(before[slot]!.length)
      expect(bytes.includes(sealed)).toBe(false)
    })
    // A page that was late.
    await services['vault.setAside']({ page: pageB, text: asText([withWords(record, secret)]) })
    const found = await (await startAnew(practice))['vault.takeBack']({})
    expect(wordsIn(found)).toEqual(['van een ander'])
    expect(JSON.stringify(found)).not.toContain('kwartel')
  })

  it('a file of before is put back in vain', async () => {
    const practice = await typedTwice(secret, secret)
    const { services, folder, record } = practice
    const old = bothFiles(folder)
    await services['client.erase']({ clientId: record.clientId, reference: 'V-1' })
    await services['vault.lock']({})
    slots.forEach((slot) => writeFileSync(journalPath(folder, slot), old[slot]!))
    const next = await startAnew(practice)
    expect(await next['vault.takeBack']({})).toEqual(nothing)
    bothFiles(folder).forEach((bytes, slot) =>
      expect(bytes.includes(old[slot]!.subarray(24, 124))).toBe(false),
    )
  })
})

describe('a text that is none', () => {
  it.each(['{', '[]', '{"waiting":[{}],"unanswered":[]}', 'null', '"'])(
    '%s is given back as it is',
    async (text) => {
      const practice = await newPractice()
      await practice.services['vault.setAside']({ page: pageA, text })
      const found = await (await startAnew(practice))['vault.takeBack']({})
      expect(found.aside).toEqual([{ page: pageA, text, isCutOff: true }])
    },
  )
})
