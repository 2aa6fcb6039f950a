/** The command line's entry: what must be so before anything else is loaded, and then the run. */
import { systemCode } from '../exchange/fileProblem.ts'
import { nodeProblem } from '../nodeVersion.ts'

const problem = nodeProblem(process.versions.node)
if (problem === undefined) {
  const { run } = await import('./run.ts')
  const { linesFor } = await import('./errorLines.ts')
  process.stdout.on('error', (error) => {
    // Whoever reads our output may stop reading, as `head` does; that is no error of ours.
    if (systemCode(error) === 'EPIPE') return
    for (const line of linesFor(error).lines) process.stderr.write(`${line}\n`)
    process.exitCode = 1
  })
  // There is no place left to say it; the exit code still does.
  process.stderr.on('error', () => undefined)
  const { npm_lifecycle_event: script, INIT_CWD: startedIn } = process.env
  const exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (line) => process.stderr.write(`${line}\n`),
    // npm runs a script in the project's folder; paths are meant from where the person stands.
    folder: script === 'cli' && startedIn !== undefined ? startedIn : process.cwd(),
    // Loaded when a report asks: the other commands know no dates.
    today: async () => (await import('../today.ts')).today(),
  })
  process.exitCode ??= exitCode
} else {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
