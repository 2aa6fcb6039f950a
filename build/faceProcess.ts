/** A face of the app as a process of its own. */
import { spawn } from 'node:child_process'

export type FaceProcess = {
  /** The exit code; a process that a signal ended has 128 and the signal's number, as in a shell. */
  readonly ended: Promise<Ending>
  stop(): void
}

export type Ending = {
  readonly code: number
  /** It could not run here: the program did not start, lacks a library, or broke off by itself in its first seconds. */
  readonly couldNotRun: boolean
}

const firstSeconds = 10_000
/** What a shell says of a program that may not be started or is not there; the latter also when a library is not. */
const notStarted: readonly number[] = [126, 127]
const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Starts `program`; what this process is told to stop by, that one is told too. */
export function startFace(program: string, words: readonly string[], folder: string): FaceProcess {
  const env = { ...process.env }
  // Electron would take this program for a script.
  delete env['ELECTRON_RUN_AS_NODE']
  const startedAt = Date.now()
  const child = spawn(...withoutCoreDumps(program, words), {
    cwd: folder,
    env,
    stdio: 'inherit',
    windowsHide: false,
  })
  let told = false
  const pass = (signal: NodeJS.Signals) => {
    told = true
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, pass)

  const ended = new Promise<Ending>((resolve) => {
    child.once('error', () => resolve({ code: 1, couldNotRun: true }))
    child.once('exit', (code, signal) => {
      const number = Object.entries(signalNumbers).find(([name]) => name === signal)?.[1] ?? 6
      const brokeOff =
        !told && (code === null || notStarted.includes(code)) && Date.now() - startedAt < firstSeconds
      resolve({ code: code ?? 128 + number, couldNotRun: brokeOff })
    })
  }).finally(() => {
    for (const signal of signals) process.off(signal, pass)
  })
  return { ended, stop: () => pass('SIGTERM') }
}

/**
 * A core dump is a copy of memory, and memory holds the key. The shell sets the limit, which the face and the browser
 * that it opens inherit and cannot raise, and becomes the face: one process, that hears the signals itself. Where
 * Linux hands a core to a program instead of a file that program need not heed the limit, so no part of memory is in
 * it either. Windows knows neither.
 */
function withoutCoreDumps(program: string, words: readonly string[]): [string, readonly string[]] {
  if (process.platform === 'win32') return [program, words]
  return ['/bin/sh', ['-c', becomeWithoutDumps, program, ...words]]
}

const becomeWithoutDumps = 'ulimit -c 0; { echo 0 >/proc/self/coredump_filter; } 2>/dev/null; exec "$0" "$@"'
