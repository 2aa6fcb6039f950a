/** A log in a real folder that is gone after the test. */
import { existsSync, readFileSync } from 'node:fs'
import { createAppLog, type AppLog } from '../../../src-main/app-log/appLog.ts'
import { logPath } from '../../../src-main/app-log/logFile.ts'
import { newFolder } from '../vault/folders.ts'

export const time = '2026-11-02T09:00:00.000Z'

export type TestLog = { log: AppLog; folder: string; text: () => string; lines: () => unknown[] }

export function newLog(folder = newFolder()): TestLog {
  const log = createAppLog({
    dataFolder: folder,
    face: 'loopback',
    version: '1.2.3',
    now: () => new Date(time),
  })
  const text = () => (existsSync(logPath(folder)) ? readFileSync(logPath(folder), 'utf8') : '')
  const lines = () =>
    text()
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line))
  return { log, folder, text, lines }
}
