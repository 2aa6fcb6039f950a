/** Ways to get something of a client into the application log, or to turn the log against the program. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src-main/app-log/entry.ts'
import { logPath, olderLogPath } from '../../../src-main/app-log/logFile.ts'
import { VaultError } from '../../../src-main/vault/vaultError.ts'
import { newFolder } from '../vault/folders.ts'
import { newLog } from './logs.ts'

const client = 'Wielewaal'
const bsn = '123456782'

/** Everything that is written of an error. */
function written(error: unknown): string {
  const { log, text } = newLog()
  log.unexpected(error)
  expect(text().split('\n')).toHaveLength(2)
  return text()
}

/** An entry that TypeScript would refuse. */
function writtenOf(entry: object): string {
  const { log, text } = newLog()
  log.write(entry as Entry)
  return text()
}

describe('a client’s name', () => {
  const forged = `x\n    at ${client} (${join(process.cwd(), 'src-main/vault/vault.ts')}:${bsn}:1)\n    at ${client}`
  const named = Object.defineProperty(class extends Error {}, 'name', { value: client })
  const throwing = Object.defineProperties(new Error(client), {
    code: {
      get() {
        throw new Error(client)
      },
    },
    name: {
      get() {
        throw new Error(client)
      },
    },
  })
  const trapped = new Proxy(new Error(client), {
    get() {
      throw new Error(client)
    },
    getPrototypeOf() {
      throw new Error(client)
    },
  })
  // Code that says itself what file it is from.
  const evaluated = (): unknown =>
    runInThisContext("new Error('x')", { filename: join(process.cwd(), `src-main/${client}.ts`) })
  it.each<[string, () => unknown]>([
    ['an error’s message', () => new Error(client)],
    ['a message that looks like a stack', () => new Error(forged)],
    ['a message that was taken away again', () => Object.assign(new Error(forged), { message: '' })],
    ['a stack', () => Object.assign(new Error('x'), { stack: `Error: x\n${forged}` })],
    ['an error’s name', () => Object.assign(new Error('x'), { name: client })],
    ['an error’s class', () => new named('x')],
    ['a function’s name', () => ({ [client]: () => new Error('x') })[client]()],
    ['a cause', () => new Error('x', { cause: new Error(client, { cause: client }) })],
    ['an error’s code', () => Object.assign(new Error('x'), { code: client, errcode: client })],
    ['a code in capitals, like ENOSPC', () => Object.assign(new Error('x'), { code: 'EWIELEWAAL' })],
    ['a vault’s code', () => Object.assign(new VaultError('notFound'), { code: client })],
    ['any other property', () => Object.assign(new Error('x'), { client, path: `/home/${client}`, bsn })],
    ['what was thrown instead of an error', () => client],
    ['an object with a text of its own', () => ({ toString: () => client, toJSON: () => client })],
    ['properties that throw', () => throwing],
    ['a proxy that throws', () => trapped],
    ['many errors at once', () => new AggregateError([new Error(client)], client)],
    ['a file name of code made on the way', evaluated],
  ])('in %s stays out', (_, error) => {
    const text = written(error())
    expect(text.toLowerCase()).not.toContain(client.toLowerCase())
    expect(text).not.toContain(bsn)
  })

  it.each<[string, object]>([
    ['a field of its own', { event: 'stopped', client }],
    ['the message', { event: 'stopped', message: client }],
    ['the kind of event', { event: client }],
    ['the call', { event: 'callFailed', call: client }],
    ['the code', { event: 'callFailed', code: client }],
    ['the class', { event: 'callFailed', error: client }],
    ['the platform', { event: 'started', platform: client }],
    ['Node’s version', { event: 'started', node: `24.0.0 ${client}` }],
    ['a frame', { event: 'unexpectedError', frames: [`at ${client} x:1:1`] }],
    ['a frame of a home folder', { event: 'unexpectedError', frames: [`/home/${client}/x.js:1:1`] }],
    ['a frame outside the program', { event: 'unexpectedError', frames: [`../../${client}/x.js:1:1`] }],
    ['a record’s id', { event: 'callFailed', clientId: '00000000-0000-4000-8000-000000000000' }],
    ['a number', { event: 'callFailed', ms: Number(bsn) }],
    ['a text for a number', { event: 'callFailed', ms: client }],
    [
      'a getter',
      {
        event: 'stopped',
        get toJSON() {
          return () => client
        },
      },
    ],
  ])('in %s of an entry: the line is not written', (_, entry) => {
    expect(writtenOf(entry)).toBe('')
  })

  it('cannot take the place of time, face or version', () => {
    expect(writtenOf({ event: 'stopped', time: client, face: client, version: client })).toMatch(
      /^\{"time":"2026-11-02T09:00:00.000Z","face":"loopback","version":"1.2.3","event":"stopped"\}\n$/,
    )
  })
})

it.each(['stopped\n{"event":"stopped"}', 'stopped\r', 'stopped\u2028', 'stopped\u0000'])(
  'a line break does not make a line: %j',
  (event) => {
    expect(writtenOf({ event })).toBe('')
    expect(writtenOf({ event: 'started', node: `24.0.0\n` })).toBe('')
    expect(writtenOf({ event: 'unexpectedError', frames: ['src-main/x.ts:1:1\n'] })).toBe('')
  },
)

it('a huge entry is not written', () => {
  expect(writtenOf({ event: 'x'.repeat(1e7) })).toBe('')
  expect(writtenOf({ event: 'stopped', frames: Array<string>(11).fill('src-main/x.ts:1:1') })).toBe('')
  expect(writtenOf({ event: 'stopped', frames: [`${'x'.repeat(200)}:1:1`] })).toBe('')
})

describe('whatever an error says', () => {
  it('its line is that of the same error saying nothing', () => {
    const make = (message: string, name: string) => Object.assign(new Error(message), { name })
    const silent = [make('', '')].map(written)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (message, name) => {
        // Made at the same place: the frames are equal too.
        const [line] = [make(message, name)].map(written)
        return line!.replace(/"frames".*/, '') === silent[0]!.replace(/"frames".*/, '')
      }),
      { numRuns: 150 },
    )
  })

  it('no word of its message, name or stack is in the line', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/)
    const said = fc.record({ message: fc.array(word), name: word, stack: fc.option(fc.array(word)) })
    const own = written(new Error('')).toLowerCase()
    fc.assert(
      fc.property(
        said,
        fc.constantFrom(' ', '\n    at ', '/', ':1:1\n'),
        ({ message, name, stack }, between) => {
          const error = Object.assign(new Error(message.join(between)), { name })
          if (stack !== null) error.stack = stack.join(between)
          const line = written(error).toLowerCase()
          // What every line has (`error`, `version`, a folder of ours) is no sign of what was said.
          return [...message, name, ...(stack ?? [])].every((one) => own.includes(one) || !line.includes(one))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('and whatever an entry holds, the line holds only what is on the lists', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (entry) => {
        const text = writtenOf({ ...entry, event: 'stopped', words: client })
        return text === ''
      }),
      { numRuns: 100 },
    )
  })
})

describe.runIf(process.platform !== 'win32')('at the log’s path stands', () => {
  it('a link: what it points to is not written', () => {
    const { log, folder } = newLog()
    const target = join(folder, 'target')
    writeFileSync(target, 'mine')
    mkdirSync(join(folder, 'logs'))
    symlinkSync(target, logPath(folder))
    log.write({ event: 'stopped' })
    expect(readFileSync(target, 'utf8')).toBe('mine')
    rmSync(logPath(folder))
    linkSync(target, logPath(folder))
    log.write({ event: 'stopped' })
    expect(readFileSync(target, 'utf8')).toBe('mine')
  })

  it('a link to nowhere: nothing is made there', () => {
    const { log, folder } = newLog()
    mkdirSync(join(folder, 'logs'))
    symlinkSync(join(folder, 'made'), logPath(folder))
    log.write({ event: 'stopped' })
    expect(readdirSync(folder)).toEqual(['logs'])
  })

  it('a link for the whole folder', () => {
    const { log, folder } = newLog()
    const elsewhere = newFolder()
    symlinkSync(elsewhere, join(folder, 'logs'))
    log.write({ event: 'stopped' })
    expect(readdirSync(elsewhere)).toEqual([])
  })

  it('a folder, or a file where the folder should be', () => {
    const { log, folder } = newLog()
    mkdirSync(logPath(folder), { recursive: true })
    log.write({ event: 'stopped' })
    expect(readdirSync(logPath(folder))).toEqual([])
    rmSync(join(folder, 'logs'), { recursive: true })
    writeFileSync(join(folder, 'logs'), '')
    log.write({ event: 'stopped' })
    expect(statSync(join(folder, 'logs')).size).toBe(0)
  })

  it('a pipe that nobody reads: the program does not wait', () => {
    const { log, folder } = newLog()
    mkdirSync(join(folder, 'logs'))
    execFileSync('sh', ['-c', 'mkfifo "$0"', logPath(folder)])
    log.write({ event: 'stopped' })
    expect(statSync(logPath(folder)).isFIFO()).toBe(true)
  })

  it('a folder for the older log: the file does not grow for ever', () => {
    const { log, folder } = newLog()
    mkdirSync(olderLogPath(folder), { recursive: true })
    writeFileSync(logPath(folder), 'x'.repeat(512 * 1024))
    log.write({ event: 'stopped' })
    expect(statSync(logPath(folder)).size).toBe(512 * 1024)
  })
})

describe.runIf(process.platform !== 'win32')('the disk', () => {
  const program = `
    import { createAppLog } from ${JSON.stringify(join(import.meta.dirname, '../../../src-main/app-log/appLog.ts'))}
    const log = createAppLog({ dataFolder: process.argv[1], face: 'loopback', version: '1.2.3' })
    for (let n = 0; n < 40; n++) log.write({ event: 'stopped' })
    console.log('went on')
  `
  const runUnder = (limit: string, folder: string) =>
    spawnSync(
      'sh',
      ['-c', `${limit}; exec "$0" "$@"`, process.execPath, '--input-type=module', '--eval', program, folder],
      { encoding: 'utf8' },
    )

  it('is full: the program goes on, and no half line is left', () => {
    const folder = newFolder()
    // A file may grow to two blocks and no further: writing stops in the middle of a line, as on a full disk.
    const { stdout, stderr } = runUnder('ulimit -f 2', folder)
    expect({ stdout, stderr }).toEqual({ stdout: 'went on\n', stderr: '' })
    const lines = newLog(folder).lines()
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.length).toBeLessThan(40)
  })

  it('is taken out: the program goes on', () => {
    const { log, folder } = newLog()
    rmSync(folder, { recursive: true })
    log.write({ event: 'stopped' })
    log.unexpected(new Error(client))
    expect(newLog(folder).text()).toBe('')
  })
})
