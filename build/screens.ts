/**
 * `npm run screens`: every screen as the end-to-end tests meet it, into docs/screens, with a page that shows them all.
 * Those in the README are among them.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.ts'

const into = join('docs', 'screens')
/** Dutch, by day, on a small laptop: as a coach sees it. */
const ending = '-nl-light-1280.png'

const taken = mkdtempSync(join(tmpdir(), 'draagkracht-screens-'))
try {
  const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROMIUM: ensureChromium(), SCREENS: taken },
  })
  if (status !== 0) throw new Error('The end-to-end tests failed: the pictures stay as they were.')
  const names = readdirSync(taken)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
  if (names.length === 0) throw new Error('No pictures were taken.')
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  for (const name of names) copyFileSync(join(taken, `${name}${ending}`), join(into, `${name}.png`))
  writeFileSync(join(into, 'README.md'), page(names))
  console.log(`${names.length} screens in ${into}`)
} finally {
  rmSync(taken, { recursive: true })
}

function page(names: readonly string[]): string {
  const pictures = names.map((name) => `## ${name}\n\n![${name.replaceAll('-', ' ')}](${name}.png)\n`)
  return `# All screens\n\nMade by \`npm run screens\`, in Dutch, 1280 × 800, by day.\n\n${pictures.join('\n')}`
}
