/** The Electron program, which its package does not hold: it is fetched once. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How long fetching about 120 MB may take, in milliseconds. */
const patience = 5 * 60_000

/** Path of the Electron program when it is there, complete and of the version that the package asks for. */
export function installedElectron(packageFolder: string): string | undefined {
  try {
    const wanted = readFileSync(join(packageFolder, 'package.json'), 'utf8')
    const { version }: { version: unknown } = JSON.parse(wanted)
    const got = readFileSync(join(packageFolder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '')
    const program = join(packageFolder, 'dist', readFileSync(join(packageFolder, 'path.txt'), 'utf8').trim())
    return got === version && existsSync(program) ? program : undefined
  } catch {
    return undefined
  }
}

/**
 * The Electron program, fetched with its own installer when it is not there. That is tried once: afterwards a mark
 * says that it failed, so that a practice without internet does not wait, or knock outside, at every start.
 * `npm ci` takes the mark away; so does `retry`.
 */
export function obtainElectron(nodeModules: string, retry: boolean): string | undefined {
  const packageFolder = join(nodeModules, 'electron')
  const mark = join(nodeModules, '.cache', 'draagkracht', 'electron-not-fetched')
  const installed = installedElectron(packageFolder)
  if (installed !== undefined) return installed
  if (existsSync(mark) && !retry) return undefined
  spawnSync(process.execPath, [join(packageFolder, 'install.js')], { timeout: patience, stdio: 'ignore' })
  const fetched = installedElectron(packageFolder)
  if (fetched === undefined) {
    mkdirSync(dirname(mark), { recursive: true })
    writeFileSync(mark, '')
  } else {
    rmSync(mark, { force: true })
  }
  return fetched
}
