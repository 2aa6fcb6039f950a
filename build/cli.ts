/** `npm run cli`: the built command line, built first when it is not of these sources. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, root } from './freshBuild.ts'

if (ensureBuilt()) {
  await import(pathToFileURL(join(root, 'out', 'main', 'cli.js')).href)
} else {
  process.exitCode = 1
}
