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
const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Starts `program`; what this process is told to stop by, that one is told too. */
export function startFace(program: string, words: readonly string[], folder: string): FaceProcess {
  const env = { ...process.env }
  // Electron would take this program for a script.
  delete env['ELECTRON_RUN_AS_NODE']
  const startedAt = Date.now()
  const child = spawn(program, words, { cwd: folder, env, stdio: 'inherit', windowsHide: false })
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
      const brokeOff = !told && (code === null || code === 127) && Date.now() - startedAt < firstSeconds
      resolve({ code: code ?? 128 + number, couldNotRun: brokeOff })
    })
  }).finally(() => {
    for (const signal of signals) process.off(signal, pass)
  })
  return { ended, stop: () => pass('SIGTERM') }
}
