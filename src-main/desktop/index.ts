/** The desktop face's entry: everything that is set up, in order. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, dialog, type IpcMainInvokeEvent } from 'electron'
import type { Language } from '../../shared/bridge/contract.ts'
import { createAppLog } from '../app-log/appLog.ts'
import { factsOf } from '../app-log/errorFacts.ts'
import { createDispatch } from '../bridge/dispatch.ts'
import { dataFolder } from '../dataFolder.ts'
import { languageOf } from '../language.ts'
import { createAutoLock } from '../locking/autoLock.ts'
import { readRendererFiles } from '../renderer-files/rendererFiles.ts'
import { createServices } from '../services/createServices.ts'
import { placeDictionaries } from '../spelling/placeDictionaries.ts'
import { today } from '../today.ts'
import { reportUnexpected, withoutMessage } from '../unexpected.ts'
import { version } from '../version.ts'
import { chooseFolder } from './chooseFolder.ts'
import { deviceKeysOn } from './deviceKeys.ts'
import { coachWindow, openAskedWindow } from './facingWindow.ts'
import { followLanguage } from './followLanguage.ts'
import { openMainWindow, replaceMainWindow } from './mainWindow.ts'
import { setupBridge } from './setupBridge.ts'
import { setupClosing } from './setupClosing.ts'
import { setupCommandLine } from './setupCommandLine.ts'
import { setupContents } from './setupContents.ts'
import { setupContextMenu } from './setupContextMenu.ts'
import { setupDownloads } from './setupDownloads.ts'
import { dictionaryFolder, setupFolders } from './setupFolders.ts'
import { setupMenu } from './setupMenu.ts'
import { setupPermissions } from './setupPermissions.ts'
import { setupPower } from './setupPower.ts'
import { setupProtocol } from './setupProtocol.ts'
import { setupRequests } from './setupRequests.ts'
import { setupScheme } from './setupScheme.ts'
import { setupSingleInstance } from './setupSingleInstance.ts'
import { setupSpelling, setupSpellingTrouble } from './setupSpelling.ts'
import { tellWindow } from './tellWindow.ts'
import { isTrustedSender } from './trustedSender.ts'

const { env, platform } = process
const built = join(import.meta.dirname, '..')

// What is made from here on is for this person only.
process.umask(0o077)

try {
  const folder = dataFolder({ platform, env, homeFolder: homedir() })
  setupFolders(folder)
  if (setupSingleInstance()) start(folder)
  else app.quit()
} catch (error) {
  fail(error)
}

function start(folder: string): void {
  const log = createAppLog({ dataFolder: folder, face: 'desktop', version })
  log.write({ event: 'started', platform, node: process.versions.node })
  // Hears of it and changes nothing: Electron says what it says.
  process.on('uncaughtExceptionMonitor', (error) => log.unexpected(error))
  app.on('quit', () => log.write({ event: 'stopped' }))
  const deviceKeys = deviceKeysOn(platform)
  const services = createServices({
    dataFolder: folder,
    face: 'desktop',
    version,
    today,
    deviceKeys,
    chooseFolder,
    onTrouble: (error) => log.write({ event: 'backupFailed', ...factsOf(error) }),
  })
  const onFailure = (error: unknown) => {
    log.write({ event: 'lockFailed', ...factsOf(error) })
    reportUnexpected(withoutMessage(error))
  }
  const onSpellingFailure = (error: unknown) => log.write({ event: 'spellingFailed', ...factsOf(error) })
  // A Mac has its own. Before there is a session, which looks for them when it is made.
  const placing =
    platform !== 'darwin' &&
    placeDictionaries(join(built, 'main', 'dictionaries'), dictionaryFolder(folder), onSpellingFailure)
  let isPlaced = false
  let language = systemLanguage()
  /** From here on the program itself speaks it too. */
  const speak = (next: Language) => {
    language = next
    setupMenu(platform, language)
    setupSpelling({ platform, language, isPlaced }, onSpellingFailure)
  }
  const facts = { isPackaged: app.isPackaged, preload: join(built, 'preload', 'preload.cjs') }
  const heard = followLanguage(services, (next) => {
    if (next !== language) speak(next)
  })
  const autoLock = createAutoLock(heard, {
    tell: tellWindow(coachWindow),
    onFailure,
    onLocked(because) {
      const window = coachWindow()
      if (window !== undefined && because !== 'closing') replaceMainWindow(window, facts).catch(onFailure)
    },
  })
  const dispatch = createDispatch<IpcMainInvokeEvent>(autoLock.handlers, {
    isTrusted: (event) => isTrustedSender(event, coachWindow()?.webContents),
    onUnexpected: reportUnexpected,
    onFailed: (failed) => log.write({ event: 'callFailed', ...failed }),
  })

  // Before the app is ready.
  app.enableSandbox()
  setupCommandLine()
  setupScheme()
  setupContents((url, asker) => void openAskedWindow(url, asker, app.isPackaged).catch(onFailure))
  setupContextMenu(() => language)
  setupClosing(() => autoLock.handlers['vault.lock']({ because: 'closing' }), onFailure)

  // Not awaited: Electron gets ready only once this file has run to its end.
  app
    .whenReady()
    .then(async () => {
      isPlaced = await placing
      setupPermissions()
      setupRequests(app.isPackaged)
      speak(languageOf(env, app.getLocale()))
      setupSpellingTrouble(onSpellingFailure)
      setupDownloads()
      setupProtocol(await readRendererFiles(join(built, 'renderer')))
      setupBridge(dispatch)
      setupPower(autoLock.lock, onFailure)
      await openMainWindow(facts)
    })
    .catch((error: unknown) => {
      log.write({ event: 'startFailed', ...factsOf(error) })
      fail(error)
    })
}

/** Before there is a vault open: nothing of a client can be in this message. */
function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  dialog.showErrorBox('Draagkracht', `${sentence()}\n\n${message}`)
  app.exit(1)
}

function sentence(): string {
  return systemLanguage() === 'nl'
    ? 'Draagkracht kon niet starten. Je gegevens zijn niet geopend en niet veranderd.'
    : 'Draagkracht could not start. Your data was not opened and not changed.'
}

/** Before Electron can say it. */
function systemLanguage(): Language {
  return languageOf(env, Intl.DateTimeFormat().resolvedOptions().locale)
}
