/** The loopback face as a process of its own, straight from its sources, on a renderer that a test makes up. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type RunProcess = {
  /** Where this process puts what is temporary. */
  temporary: string
  dataFolder: string
  /** What it has printed so far. */
  printed: () => string
  kill: (signal: NodeJS.Signals) => void
  /** Exit code; null when a signal ended it. */
  ended: Promise<number | null>
  /** Removes its folders, once it has ended. */
  clear: () => Promise<void>
}

const run = join(import.meta.dirname, '../../../src-main/loopback/run.ts')
const program = `
  import { run } from ${JSON.stringify(run)}
  process.exitCode = await run({
    rendererRoot: process.argv[1],
    dictionaries: ${JSON.stringify(join(import.meta.dirname, '../../../src-main/spelling/dictionaries'))},
    env: process.env,
    print: (line) => process.stdout.write(line + '\\n'),
  })
`

export async function startRun(script: string, env: Readonly<Record<string, string>>): Promise<RunProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'run-'))
  const [renderer, temporary, dataFolder] = ['renderer', 'tmp', 'data'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  await mkdir(renderer)
  await mkdir(temporary)
  await writeFile(join(renderer, 'index.html'), '<title>x</title><script src="./main.js"></script>')
  await writeFile(join(renderer, 'main.js'), script)
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, renderer], {
    env: {
      ...process.env,
      LANG: 'nl_NL.UTF-8',
      LC_ALL: '',
      TMPDIR: temporary,
      DRAAGKRACHT_DATA: dataFolder,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
  }
  const ended = once(child, 'close').then(() => child.exitCode)
  return {
    temporary,
    dataFolder,
    printed: () => printed,
    kill: (signal) => child.kill(signal),
    ended,
    async clear() {
      child.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
