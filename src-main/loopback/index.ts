/** The loopback face's entry: what must be so before anything else is loaded, and then the run. */
import { join } from 'node:path'
import { nodeProblem } from '../nodeVersion.ts'

const problem = nodeProblem(process.versions.node)
if (problem === undefined) {
  // What is made from here on is for this person only.
  process.umask(0o077)
  const { run } = await import('./run.ts')
  process.exitCode = await run({
    rendererRoot: join(import.meta.dirname, '..', 'renderer'),
    dictionaries: join(import.meta.dirname, 'dictionaries'),
    env: process.env,
    print: (line) => process.stdout.write(`${line}\n`),
  })
} else {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
