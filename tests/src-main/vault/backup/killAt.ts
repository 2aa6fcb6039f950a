/** Loaded before anything else: ends this process by SIGKILL right before the nth step that it takes on its folders. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const killAt = Number(process.argv[2])
let steps = 0
export const stepsTaken = (): number => steps

const patched = fs as unknown as Record<string, (...args: unknown[]) => unknown>
for (const name of ['linkSync', 'renameSync', 'rmSync', 'fsyncSync', 'copyFileSync', 'mkdirSync']) {
  const real = patched[name]!
  patched[name] = (...args) => {
    steps += 1
    if (steps === killAt) process.kill(process.pid, 'SIGKILL')
    return real(...args)
  }
}
syncBuiltinESMExports()
