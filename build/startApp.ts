/** Builds if need be and runs the app: in Electron, or else in a browser's window. */
import { join } from 'node:path'
import { languageOf } from '../src-main/language.ts'
import { asksForDesktop, chooseFace } from './chooseFace.ts'
import { obtainElectron } from './electronBinary.ts'
import { startFace, type FaceProcess } from './faceProcess.ts'
import { ensureBuilt, root } from './freshBuild.ts'
import { asksForMemoryDumps } from './memoryDumps.ts'
import { untilChanged } from './untilChanged.ts'

/** `words` are those of the command line: `--loopback`, `--desktop`, `--watch`. Answers with the exit code. */
export async function startApp(words: readonly string[]): Promise<number> {
  if (asksForMemoryDumps(process.env['NODE_OPTIONS'])) {
    console.error(say().memoryDumps)
    return 1
  }
  if (!ensureBuilt()) {
    console.error(say().notBuilt)
    return 1
  }
  return words.includes('--watch') ? watch(words) : (await runOnce(words)).code
}

async function runOnce(words: readonly string[]): Promise<{ code: number }> {
  const desktop = desktopProgram(words)
  if (desktop !== undefined) {
    const ending = await startFace(desktop, [root], root).ended
    if (!ending.couldNotRun) return ending
    console.error(say().brokeOff)
  }
  return loopbackFace().ended
}

/** For who works on the program: at every change, builds and starts anew. Ends when the app is closed. */
async function watch(words: readonly string[]): Promise<number> {
  const desktop = desktopProgram(words)
  for (;;) {
    const face = desktop === undefined ? loopbackFace() : startFace(desktop, [root], root)
    const enough = new AbortController()
    const ending = await Promise.race([face.ended, untilChanged(root, enough.signal)])
    enough.abort()
    if (ending !== undefined) return ending.code
    face.stop()
    await face.ended
    while (!ensureBuilt()) await untilChanged(root, new AbortController().signal)
  }
}

/** The Electron program, or undefined after one sentence that says why not. */
function desktopProgram(words: readonly string[]): string | undefined {
  const { env, platform } = process
  const userId = process.getuid?.()
  const { face, why } = chooseFace({ words, env, platform, userId })
  if (why !== undefined) console.error(say()[why])
  if (face === 'loopback') return undefined
  const electron = obtainElectron(join(root, 'node_modules'), asksForDesktop({ words, env }))
  if (electron === undefined) console.error(say().noElectron)
  return electron
}

function loopbackFace(): FaceProcess {
  return startFace(process.execPath, [join(root, 'out', 'main', 'loopback.js')], root)
}

function say(): (typeof sentences)['nl' | 'en'] {
  return sentences[languageOf(process.env, Intl.DateTimeFormat().resolvedOptions().locale)]
}

const sentences = {
  nl: {
    notBuilt:
      'Draagkracht kon niet worden gebouwd; hierboven staat waarom. Er is niets geopend of veranderd.',
    memoryDumps:
      'NODE_OPTIONS vraagt Node om het geheugen naar een bestand te schrijven, en daar staan je dossiers in. Haal --heapsnapshot… en --report… eruit en start opnieuw. Er is niets geopend of veranderd.',
    root: 'Als root draait Electron zonder afscherming, dus Draagkracht gaat via de browser.',
    noScreen: 'Er is hier geen scherm voor Electron, dus Draagkracht gaat via de browser.',
    noElectron:
      'Electron is er niet en kon niet worden opgehaald, dus Draagkracht opent in een browservenster; `npm start -- --desktop` probeert het opnieuw.',
    brokeOff: 'Electron kan op deze computer niet draaien, dus Draagkracht opent in een browservenster.',
  },
  en: {
    notBuilt: 'Draagkracht could not be built; the reason is above. Nothing was opened or changed.',
    memoryDumps:
      'NODE_OPTIONS asks Node to write its memory to a file, and your dossiers are in it. Take --heapsnapshot… and --report… out and start again. Nothing was opened or changed.',
    root: 'As root Electron would run without its sandbox, so Draagkracht goes through the browser.',
    noScreen: 'There is no screen here for Electron, so Draagkracht goes through the browser.',
    noElectron:
      'Electron is not here and could not be fetched, so Draagkracht opens in a browser window; `npm start -- --desktop` tries again.',
    brokeOff: 'Electron cannot run on this computer, so Draagkracht opens in a browser window.',
  },
} as const
