/**
 * The built renderer, read once into memory. What is in this map exists; nothing else does. No path of a request
 * ever reaches the file system, so there is no path check to get wrong and no link to follow out of the folder.
 */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

export type RendererFile = {
  readonly contentType: string
  readonly body: Buffer
}

/** URL path (`/assets/index-1a2b.js`) → file. */
export type RendererFiles = ReadonlyMap<string, RendererFile>

/**
 * Reads every file under `root`. Throws when there is no `index.html`, and on a name or kind of file that a build
 * of ours does not make: an unexpected file is looked at by a person, not served.
 */
export async function readRendererFiles(root: string): Promise<RendererFiles> {
  const files = new Map<string, RendererFile>()
  await readFolder(root, '/', files)
  if (!files.has('/index.html')) throw new Error(`The built renderer has no index.html: ${root}`)
  return files
}

/** The file of a URL path, compared as it is: not decoded, not normalised, no query. */
export function fileFor(urlPath: string, files: RendererFiles): RendererFile | undefined {
  return files.get(urlPath === '/' ? '/index.html' : urlPath)
}

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
  ['.wasm', 'application/wasm'],
])

/** Characters that stay themselves in a URL: a file has one address, and that is its name. */
const plainName = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/

async function readFolder(
  folder: string,
  urlFolder: string,
  files: Map<string, RendererFile>,
): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (!plainName.test(entry.name)) throw new Error(`Unexpected name in the built renderer: ${path}`)
    if (entry.isDirectory()) {
      await readFolder(path, `${urlFolder}${entry.name}/`, files)
      continue
    }
    const contentType = contentTypes.get(extname(entry.name).toLowerCase())
    if (!entry.isFile() || contentType === undefined) {
      throw new Error(`Unexpected kind of file in the built renderer: ${path}`)
    }
    files.set(urlFolder + entry.name, { contentType, body: await readFile(path) })
  }
}
