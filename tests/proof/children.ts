/** Child processes with the file layer before the disk, and folders for them; gone after the test. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { hasFileLayer, layerEnvironment, newControl } from './fileLayer.ts'
import { makePrograms, type Program } from './programs.ts'

// In memory where there is room for it: a killed process loses nothing that the system has taken over, on disk or not,
// and a sync costs nothing.
const fastest = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
const root = mkdtempSync(join(fastest, 'draagkracht-proof-'))
const made = hasFileLayer ? await makePrograms(root) : undefined
const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(root, { recursive: true, force: true })
})

export function emptyFolder(name: string): string {
  const folder = join(root, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** What the layer writes down of a run: the names of its steps, or all that it did with its bytes. */
export type Written = 'nothing' | 'names' | 'bytes'

/** One place to run a child at a time: its folder, and a layer that can be armed. */
export function newLane(name: string) {
  const [folder, trace, record] = [
    emptyFolder(name),
    join(root, `${name}.trace`),
    join(root, `${name}.record`),
  ]
  const controlPath = join(root, `${name}.control`)
  const control = newControl(controlPath)
  return {
    name,
    folder,
    trace,
    record,
    control,
    start(program: Program, args: readonly string[], written: Written = 'nothing') {
      if (made === undefined) throw new Error('There is no file layer on this system')
      const child = spawn(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', made.scriptOf(program), ...args],
        {
          stdio: ['pipe', 'pipe', 'inherit'],
          env: {
            ...process.env,
            ...layerEnvironment(made.library, folder, controlPath, {
              trace: written === 'names' ? trace : undefined,
              record: written === 'bytes' ? record : undefined,
            }),
          },
        },
      )
      running.add(child)
      child.on('exit', () => running.delete(child))
      return child
    },
    controlPath,
  }
}

export type Lane = ReturnType<typeof newLane>

/** Does all of it, two at a time, each in a lane of its own. */
export async function inLanes<T>(
  work: readonly T[],
  step: (lane: Lane, item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...work]
  const lane = async (name: string) => {
    const own = newLane(name)
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await step(own, item)
  }
  await Promise.all([lane('lane-1'), lane('lane-2')])
}
