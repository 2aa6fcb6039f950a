/**
 * `npm run screens`: every screen as the end-to-end tests meet it, into docs/screens, with a page that shows them all.
 * `-- --from FOLDER` takes the pictures of a run that was made with SCREENS=FOLDER.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.ts'

const into = join('docs', 'screens')
/** Dutch, by day, on a small laptop: as a coach sees it. */
const ending = '-nl-light-1280.png'

const [option, folder] = process.argv.slice(2)
if (option === '--from' && folder !== undefined) keep(folder)
else {
  const taken = mkdtempSync(join(tmpdir(), 'draagkracht-screens-'))
  try {
    take(taken)
    keep(taken)
  } finally {
    rmSync(taken, { recursive: true })
  }
}

function take(taken: string): void {
  const { status } = spawnSync('npx', ['playwright', 'test'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROMIUM: ensureChromium(), SCREENS: taken },
  })
  if (status !== 0) throw new Error('The end-to-end tests failed: the pictures stay as they were.')
}

function keep(taken: string): void {
  const names = readdirSync(taken)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
  if (names.length === 0) throw new Error(`No pictures in ${taken}`)
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  for (const name of names) copyFileSync(join(taken, `${name}${ending}`), join(into, `${name}.png`))
  const pictures = names.map((name) => `## ${name}\n\n![${name.replaceAll('-', ' ')}](${name}.png)\n`)
  writeFileSync(
    join(into, 'README.md'),
    `# All screens\n\nMade by \`npm run screens\`, in Dutch, 1280 × 800, by day.\n\n${pictures.join('\n')}`,
  )
  console.log(`${names.length} screens in ${into}`)
}
