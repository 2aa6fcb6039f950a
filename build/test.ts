/** `npm test`: types, lint, unit, build and end-to-end, in that order; ends with one line that counts the tests. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import { ensureChromium } from './chromium.ts'

const Unit = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() })
const EndToEnd = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
})

const results = { unit: 'test-results/unit.json', e2e: 'test-results/e2e.json' }
const steps: readonly [string, readonly [string, ...string[]]][] = [
  ['types', ['vue-tsc', '--noEmit', '-p', '.']],
  ['lint', ['npm', 'run', '--silent', 'lint']],
  ['unit', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results.unit}`]],
  ['build', ['npm', 'run', '--silent', 'build']],
  ['end-to-end', ['playwright', 'test']],
]

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

const chromium = chromiumOrEnd()

for (const [name, [command, ...args]] of steps) {
  console.log(`\n== ${name}`)
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROMIUM: chromium },
  })
  if (status !== 0) {
    console.error(`\n${name} failed; what comes after it did not run.`)
    process.exit(1)
  }
}

const unit = Unit.parse(JSON.parse(readFileSync(results.unit, 'utf8')))
const { stats: e2e } = EndToEnd.parse(JSON.parse(readFileSync(results.e2e, 'utf8')))
const passed = unit.numPassedTests + e2e.expected
const failed = unit.numFailedTests + e2e.unexpected + e2e.flaky
console.log(`\n${passed} passed, ${failed} failed, ${unit.numPendingTests + e2e.skipped} skipped`)
if (passed === 0 || failed > 0) process.exit(1)

/** The browser of the end-to-end tests; without one the run ends here, before anything took its time. */
function chromiumOrEnd(): string {
  try {
    return ensureChromium()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
