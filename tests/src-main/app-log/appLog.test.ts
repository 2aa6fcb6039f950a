import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { logPath, olderLogPath } from '../../../src-main/app-log/logFile.ts'
import { createDispatch } from '../../../src-main/bridge/dispatch.ts'
import { Refusal } from '../../../src-main/services/refusal.ts'
import { onDisk } from '../../../src-main/vault/storageErrors.ts'
import { newServices } from '../services/session.ts'
import { newFolder } from '../vault/folders.ts'
import { newLog, time } from './logs.ts'

const always = { time, face: 'loopback', version: '1.2.3' }

describe('a line', () => {
  it('holds when, which face and version, and what happened', () => {
    const { log, lines } = newLog()
    log.write({ event: 'started', platform: process.platform, node: process.versions.node })
    log.write({ event: 'stopped' })
    expect(lines()).toEqual([
      { ...always, event: 'started', platform: process.platform, node: process.versions.node },
      { ...always, event: 'stopped' },
    ])
  })

  it('on an error says its class, its codes and where it was, from the program’s folder on', () => {
    const { log, lines, text } = newLog()
    log.unexpected(new RangeError('x'))
    expect(lines()).toEqual([
      {
        ...always,
        event: 'unexpectedError',
        error: 'RangeError',
        frames: expect.arrayContaining([
          expect.stringMatching(/^tests\/src-main\/app-log\/appLog\.test\.ts:\d+:\d+$/),
        ]),
      },
    ])
    expect(text()).not.toContain(process.cwd())
  })

  it('on what the disk said holds its code too', () => {
    const { log, lines } = newLog()
    const disk = Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode: 778 })
    const full = Object.assign(new Error('x'), { code: 'ENOSPC' })
    for (const error of [disk, full])
      try {
        onDisk(() => {
          throw error
        })
      } catch (thrown) {
        log.unexpected(thrown)
      }
    expect(lines()).toMatchObject([
      { error: 'VaultError', code: 'storageFailed', sqliteCode: 778 },
      { error: 'VaultError', code: 'diskFull', systemCode: 'ENOSPC' },
    ])
  })
})

it('of the calls, those that fail are written: name, code and time, not what was asked', async () => {
  const { log, lines } = newLog()
  const handlers = {
    ...newServices(),
    'clients.list': () => Promise.reject(new TypeError('Cliënt V')),
    'client.open': () => Promise.reject(new Refusal('notFound')),
  }
  const dispatch = createDispatch(handlers, {
    isTrusted: (sender) => sender === 'us',
    onUnexpected: () => undefined,
    onFailed: (failed) => log.write({ event: 'callFailed', ...failed }),
  })
  await dispatch('vault.status', {}, 'us')
  await dispatch('clients.list', {}, 'us')
  await dispatch('client.open', { clientId: '00000000-0000-4000-8000-000000000000' }, 'us')
  await dispatch('client.open', { clientId: 'Cliënt V' }, 'us')
  await dispatch('Cliënt V', {}, 'us')
  await dispatch('vault.status', {}, 'Cliënt V')
  const ms: unknown = expect.any(Number)
  expect(lines()).toEqual([
    expect.objectContaining({
      event: 'callFailed',
      call: 'clients.list',
      code: 'internal',
      error: 'TypeError',
      ms,
    }),
    expect.objectContaining({ call: 'client.open', code: 'notFound', error: 'Refusal', ms }),
    { ...always, event: 'callFailed', call: 'client.open', code: 'badRequest', ms },
    { ...always, event: 'callFailed', code: 'unknownCall', ms },
    { ...always, event: 'callFailed', code: 'badSender', ms },
  ])
})

describe('the file', () => {
  it('makes its folder, but not the data folder: a stick that is not plugged in', () => {
    const folder = join(newFolder(), 'stick')
    newLog(folder).log.write({ event: 'started' })
    expect(existsSync(folder)).toBe(false)
  })

  it('becomes the older one when it is large; there are never more than two', () => {
    const { log, folder, lines } = newLog()
    log.write({ event: 'started' })
    for (let round = 0; round < 3; round++) {
      writeFileSync(logPath(folder), `${round}`.repeat(512 * 1024))
      log.write({ event: 'stopped' })
      expect(lines()).toEqual([{ ...always, event: 'stopped' }])
      expect(statSync(olderLogPath(folder)).size).toBe(512 * 1024)
    }
    expect(readdirSync(join(folder, 'logs')).sort()).toEqual(['draagkracht.1.log', 'draagkracht.log'])
  })

  it.runIf(process.platform !== 'win32')('is for its owner only, also when it was not', () => {
    const { log, folder } = newLog()
    log.write({ event: 'started' })
    expect(statSync(logPath(folder)).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'logs')).mode & 0o777).toBe(0o700)
    chmodSync(logPath(folder), 0o644)
    log.write({ event: 'stopped' })
    expect(statSync(logPath(folder)).mode & 0o777).toBe(0o600)
  })
})
