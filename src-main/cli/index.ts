/** The command line's entry: what must be so before anything else is loaded, and then the run. */
import { nodeProblem } from '../nodeVersion.ts'

const problem = nodeProblem(process.versions.node)
if (problem === undefined) {
  // Whoever reads our output may stop reading, as `head` does; that is no error of ours.
  process.stdout.on('error', () => undefined)
  const { run } = await import('./run.ts')
  const { npm_lifecycle_event: script, INIT_CWD: startedIn } = process.env
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (line) => process.stderr.write(`${line}\n`),
    // npm runs a script in the project's folder; paths are meant from where the person stands.
    folder: script === 'cli' && startedIn !== undefined ? startedIn : process.cwd(),
    // Loaded when a report asks: the other commands know no dates.
    today: async () => (await import('../today.ts')).today(),
  })
} else {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
