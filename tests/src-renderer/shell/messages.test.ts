/** The sentences of all screens: complete in both languages, all that are used are there, and none is idle. */
import { describe, expect, it } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { callNames } from '../../../shared/bridge/names.ts'
import { messages } from '../../../src-renderer/messages.ts'

const root = join(import.meta.dirname, '../../../src-renderer')
const mine = [
  ...(['shell', 'unlock', 'clients', 'interview', 'settings', 'security', 'history', 'log'] as const),
  ...(['paper', 'example', 'questions', 'facing', 'safety'] as const),
]

const flat = (tree: unknown, path: string): [string, string][] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(tree as object).flatMap(([key, value]) =>
        flat(value, path === '' ? key : `${path}.${key}`),
      )

const sentences = (language: 'nl' | 'en') =>
  new Map(mine.flatMap((feature) => flat(messages[language][feature], feature)))
const nl = sentences('nl')
const en = sentences('en')

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(vue|ts)$/.test(name) && !/texts\.(nl|en)\.ts$/.test(name))
  .map((name) => readFileSync(join(root, name), 'utf8'))
/** Keys as they stand in the code, but for the names of bridge calls; `${…}` stands for any one part of a key. */
const keys = new Set(
  sources
    .flatMap((source) => [
      ...source.matchAll(
        /['`]((?:shell|unlock|clients|interview|settings|security|history|log|paper|example|questions|facing|safety)\.[\w.${}]+)['`]/g,
      ),
    ])
    .map(([, key]) => key!)
    .filter((key) => !callNames.some((name) => name === key)),
)
const pattern = (key: string) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`)
/**
 * A key whose last part is a variable says little of what is used; what it can be is named here, and what `shared` and
 * the paper form take from the same texts.
 */
const chosenByName =
  /^(shell\.(saved|saving|failed)|clients\.(reference|name|jobTitle|employer|contactAtEmployer|firstSickDay)(Hint)?|clients\.(referenceMissing|referenceTaken|dateWrong|jobTitleHealth|notReadable|tooLarge)|security\.(passphraseDone|sheetDone|boundDone|unboundDone)|interview\.(phases\.\w+|nextSteps\.day))$/

describe('the sentences of the screens', () => {
  it('are there in both languages, with the same things to fill in', () => {
    expect([...en.keys()].sort()).toEqual([...nl.keys()].sort())
    const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
    for (const [key, text] of nl) {
      expect(text.trim(), key).not.toBe('')
      expect([key, slots(en.get(key) ?? '')]).toEqual([key, slots(text)])
    }
  })

  it('are there wherever a screen asks for one', () => {
    expect(keys.size).toBeGreaterThan(80)
    const missing = [...keys].filter((key) => ![...nl.keys()].some((known) => pattern(key).test(known)))
    expect(missing).toEqual([])
  })

  it('are all used', () => {
    const patterns = [...keys].filter((key) => !/^\w+\.\$\{[^}]*\}(Hint)?$/.test(key)).map(pattern)
    const idle = [...nl.keys()].filter(
      (key) => !chosenByName.test(key) && !patterns.some((used) => used.test(key)),
    )
    expect(idle).toEqual([])
  })

  it('never say what the program does not do', () => {
    const never = /diagnos|patiënt|patient|voorspel|predict|risico op|risk of|behandeladvies|treatment/i
    for (const [key, text] of [...nl, ...en]) expect([key, never.exec(text)?.[0]]).toEqual([key, undefined])
  })
})
