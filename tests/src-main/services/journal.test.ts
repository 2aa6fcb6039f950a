import { existsSync, mkdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { journalPath } from '../../../src-main/vault/journalFiles.ts'
import { asText, bothFiles, newPractice, pageA, pageB, startAnew, withWords, wordsIn } from './journals.ts'
import { passphrase } from './session.ts'

describe('what is not saved yet', () => {
  it('is there again for the next program, as often as asked, until it is taken away', async () => {
    const practice = await newPractice()
    const { services, record } = practice
    await services['vault.setAside']({ page: pageA, text: asText([withWords(record, 'nooit')]) })
    await services['vault.setAside']({ page: pageA, text: asText([withWords(record, 'nooit genoeg')]) })
    const next = await startAnew(practice)
    for (const ask of [1, 2]) {
      const found = await next['vault.takeBack']({})
      expect(wordsIn(found), `ask ${ask}`).toEqual(['nooit genoeg'])
      expect(found).toMatchObject({ aside: [{ page: pageA, isCutOff: true }], isUnreadable: false })
    }
    await next['vault.setAside']({ page: pageA, text: '' })
    expect(await next['vault.takeBack']({})).toEqual({ aside: [], isUnreadable: false })
    const third = await startAnew({ ...practice, services: next })
    expect(await third['vault.takeBack']({})).toEqual({ aside: [], isUnreadable: false })
  })

  it('is the last of a hundred, sent without waiting for one another', async () => {
    const practice = await newPractice()
    const { services, record } = practice
    const words = Array.from({ length: 100 }, (_, index) => 'nooit genoeg '.repeat(index * 3))
    await Promise.all(
      words.map((text) =>
        services['vault.setAside']({ page: pageA, text: asText([withWords(record, text)]) }),
      ),
    )
    expect(wordsIn(await (await startAnew(practice))['vault.takeBack']({}))).toEqual([words.at(-1)])
  })

  it('is kept of each page by itself', async () => {
    const practice = await newPractice()
    const { services, record } = practice
    await services['vault.setAside']({ page: pageA, text: asText([withWords(record, 'van de ene')]) })
    await services['vault.setAside']({ page: pageB, text: asText([withWords(record, 'van de andere')]) })
    const next = await startAnew(practice)
    expect(wordsIn(await next['vault.takeBack']({}))).toEqual(['van de ene', 'van de andere'])
    await next['vault.setAside']({ page: pageA, text: '' })
    expect(wordsIn(await (await startAnew({ ...practice, services: next }))['vault.takeBack']({}))).toEqual([
      'van de andere',
    ])
  })

  it('is not given to another page while the one that typed it is there', async () => {
    const { services, record } = await newPractice()
    await services['vault.setAside']({ page: pageA, text: asText([withWords(record, 'nog bezig')]) })
    expect((await services['vault.takeBack']({})).aside).toEqual([])
    await services['vault.lock']({})
    await services['vault.unlock']({ passphrase })
    expect((await services['vault.takeBack']({})).aside).toMatchObject([{ page: pageA, isCutOff: false }])
  })

  it('is nothing when it was saved after all, and its place is empty then', async () => {
    const practice = await newPractice()
    const { services, record } = practice
    const saved = withWords(record, 'bewaard')
    await services['vault.setAside']({ page: pageA, text: asText([saved], [saved]) })
    await services['record.save']({ record: saved })
    const next = await startAnew(practice)
    expect((await next['vault.takeBack']({})).aside).toEqual([])
    const third = await startAnew({ ...practice, services: next })
    expect((await third['vault.takeBack']({})).aside).toEqual([])
  })

  it('opens with another passphrase as well', async () => {
    const practice = await newPractice()
    const { services, record } = practice
    await services['vault.setAside']({ page: pageA, text: asText([withWords(record, 'nooit genoeg')]) })
    const next = 'vier andere woorden hier'
    await services['vault.changePassphrase']({ current: passphrase, next })
    expect(wordsIn(await (await startAnew(practice, next))['vault.takeBack']({}))).toEqual(['nooit genoeg'])
  })

  it('leaves no revision, no history and no line in the log', async () => {
    const { services, record } = await newPractice()
    const before = await services['log.list']({})
    await services['vault.setAside']({ page: pageA, text: asText([withWords(record, 'nooit genoeg')]) })
    expect(await services['log.list']({})).toEqual(before)
    expect(await services['record.save']({ record: withWords(record, 'ook goed') })).toEqual({ revision: 2 })
  })

  it('is for its owner only, and makes no file before something is typed', async () => {
    const { services, record, folder } = await newPractice()
    await services['vault.takeBack']({})
    expect(bothFiles(folder).map(({ length }) => length)).toEqual([0, 0])
    await services['vault.setAside']({ page: pageA, text: asText([withWords(record, 'x')]) })
    const made = ([0, 1] as const).map((slot) => journalPath(folder, slot)).find((path) => existsSync(path))!
    if (process.platform !== 'win32') expect(statSync(made).mode & 0o777).toBe(0o600)
  })
})

describe('a disk that does not take it', () => {
  it('keeps nobody from typing, and memory has it through a lock', async () => {
    const { services, record, folder } = await newPractice()
    await services['vault.takeBack']({})
    // What is to be written under these names, the system refuses.
    for (const slot of [0, 1] as const) mkdirSync(journalPath(folder, slot))
    await services['vault.setAside']({ page: pageA, text: asText([withWords(record, 'nooit')]) })
    await services['vault.setAside']({ page: pageA, text: asText([withWords(record, 'nooit genoeg')]) })
    await services['vault.lock']({})
    await services['vault.unlock']({ passphrase })
    expect(wordsIn(await services['vault.takeBack']({}))).toEqual(['nooit genoeg'])
  })
})
