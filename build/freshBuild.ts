/** Builds the program when what was built is not of these sources. */
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

const sources = ['shared', 'src-main', 'src-renderer', 'electron.vite.config.ts', 'package-lock.json']
const products = [
  'out/main/desktop.js',
  'out/main/loopback.js',
  'out/main/cli.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

/** True when all of it is built now; else the build's own words have been printed on stderr. */
export function ensureBuilt(folder: string = root): boolean {
  return isFresh(folder, sources, products) || build(folder)
}

/** Whether every product is there, and newer than every source. Folders count too: a file taken away changes one. */
export function isFresh(folder: string, from: readonly string[], to: readonly string[]): boolean {
  const built = to.map((path) => changedAt(join(folder, path)))
  if (built.includes(undefined)) return false
  const oldest = Math.min(...built.filter((time) => time !== undefined))
  return from.every((path) => newest(join(folder, path)) < oldest)
}

function newest(path: string): number {
  const children = isFolder(path) ? readdirSync(path).map((name) => newest(join(path, name))) : []
  return Math.max(changedAt(path) ?? 0, ...children)
}

function changedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Quiet, unless it fails. */
function build(folder: string): boolean {
  const command = join(folder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'build', '--logLevel', 'warn'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`)
  return status === 0
}
