/** One run of the loopback face: from the data folder to the last page that closes. */
import { existsSync } from 'node:fs'
import type { Socket } from 'node:net'
import { homedir } from 'node:os'
import { createAppLog } from '../app-log/appLog.ts'
import { factsOf } from '../app-log/errorFacts.ts'
import { createDispatch } from '../bridge/dispatch.ts'
import { dataFolder } from '../dataFolder.ts'
import { languageOf } from '../language.ts'
import { createAutoLock } from '../locking/autoLock.ts'
import { readRendererFiles } from '../renderer-files/rendererFiles.ts'
import { createServices } from '../services/createServices.ts'
import { today } from '../today.ts'
import { reportUnexpected, withoutMessage } from '../unexpected.ts'
import { version } from '../version.ts'
import { createAccess } from './access.ts'
import { openBrowser, type OpenedBrowser } from './browser/openBrowser.ts'
import { openingPlan } from './browser/openingPlan.ts'
import { endings } from './endings.ts'
import { isOwnUser } from './ownUser.ts'
import { standardTimes, type PresenceTimes } from './presence.ts'
import { sentences } from './sentences.ts'
import { startLoopback, type Cookie } from './server.ts'

export type Run = {
  /** Folder of the built renderer. */
  readonly rendererRoot: string
  /** Folder of the shipped dictionaries for spelling. */
  readonly dictionaries: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** One line for the person in the terminal. */
  readonly print: (line: string) => void
  readonly times?: PresenceTimes
}

/** Answers with the exit code, once the vault is locked and the browser's profile is gone. */
export async function run({
  rendererRoot,
  dictionaries,
  env,
  print,
  times = standardTimes,
}: Run): Promise<number> {
  const language = languageOf(env, Intl.DateTimeFormat().resolvedOptions().locale)
  const say = sentences[language]
  const { platform } = process
  const homeFolder = homedir()
  let folder: string
  try {
    folder = dataFolder({ platform, env, homeFolder })
  } catch {
    print(say.dataFolder)
    return 2
  }

  const log = createAppLog({ dataFolder: folder, face: 'loopback', version })
  log.write({ event: 'started', platform, node: process.versions.node })
  const access = createAccess()
  const services = createServices({
    dataFolder: folder,
    face: 'loopback',
    version,
    today,
    onTrouble: (error) => log.write({ event: 'backupFailed', ...factsOf(error) }),
  })
  const onFailure = (error: unknown) => {
    log.write({ event: 'lockFailed', ...factsOf(error) })
    reportUnexpected(withoutMessage(error))
  }
  const autoLock = createAutoLock(services, {
    tell: (...event) => loopback.tell(...event),
    onFailure,
  })
  const { handlers } = autoLock
  const dispatch = createDispatch<Cookie>(handlers, {
    isTrusted: (cookie) => access.admits(cookie),
    onUnexpected: reportUnexpected,
    onFailed: (failed) => log.write({ event: 'callFailed', ...failed }),
  })
  const files = await readRendererFiles(rendererRoot)
  // Also when it fails the key is gone from memory, and the pages still have to leave.
  const lock = () => handlers['vault.lock']({ because: 'closing' }).catch(onFailure)
  const userId = process.getuid?.()
  const plan = openingPlan({ platform, env, homeFolder, exists: existsSync, userId })
  // Whoever has the address from the terminal may be another user: root starts no browser.
  const isWelcome = (socket: Socket) => plan.kind === 'print' || isOwnUser(socket, userId)
  const loopback = await startLoopback({ files, access, times, isWelcome, dispatch, lock })
  const ending = endings()
  let isEnding = false
  const browser = await show()
  const end = await Promise.race([loopback.abandoned, ending.next])
  if (end instanceof Error) {
    log.unexpected(end)
    reportUnexpected(withoutMessage(end))
    print(say.failed)
  }
  isEnding = true
  await loopback.close()
  await browser?.close()
  autoLock.stop()
  ending.stop()
  log.write({ event: 'stopped' })
  return end instanceof Error ? 1 : 0

  /** In a window, or as the one line `Draagkracht: http://…` after a sentence that says why. */
  async function show(): Promise<OpenedBrowser | undefined> {
    if (plan.kind === 'print') {
      printAddress(say[plan.reason])
      return undefined
    }
    const opened = await openBrowser(plan.browser, {
      url: loopback.address,
      language,
      extra: plan.extra,
      dictionaries,
      onSpellingFailure: (error) => log.write({ event: 'spellingFailed', ...factsOf(error) }),
    }).catch(() => undefined)
    if (opened === undefined) {
      printAddress(say.notStarted)
      return undefined
    }
    void opened.ended.then(() => {
      if (access.isUsed()) loopback.hurry()
      else if (!isEnding) printAddress(say.notStarted)
    })
    return opened
  }

  function printAddress(why: string): void {
    print(why)
    print(`Draagkracht: ${loopback.address}`)
  }
}
