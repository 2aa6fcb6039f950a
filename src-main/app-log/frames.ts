/** Where in the program an error came about, from V8's own call sites: the text of a stack can say anything. */
import { existsSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Frame, framesAtMost } from './entry.ts'

/**
 * The places within the program and within Node, the innermost first. None when somebody has read or set the
 * error's `stack` before us: then there is only text, which may quote what a client said. Never throws.
 */
export function framesOf(error: unknown): Frame[] {
  try {
    return callSitesOf(error)
      .map(frameOf)
      .filter((frame) => frame !== undefined)
      .slice(0, framesAtMost)
  } catch {
    return []
  }
}

const known = new WeakMap<Error, readonly NodeJS.CallSite[]>()

/** V8 hands the call sites out once, when `stack` is read for the first time; its text becomes what it always is. */
function callSitesOf(error: unknown): readonly NodeJS.CallSite[] {
  if (!(error instanceof Error)) return []
  const earlier = known.get(error)
  if (earlier !== undefined) return earlier
  const before: unknown = Reflect.get(Error, 'prepareStackTrace')
  let sites: readonly NodeJS.CallSite[] = []
  Error.prepareStackTrace = (of: Error, found: NodeJS.CallSite[]): unknown => {
    if (of === error) sites = found
    return typeof before === 'function' ? Reflect.apply(before, Error, [of, found]) : of.name
  }
  try {
    Reflect.get(error, 'stack')
  } finally {
    Reflect.set(Error, 'prepareStackTrace', before)
  }
  known.set(error, sites)
  return sites
}

function frameOf(site: NodeJS.CallSite): Frame | undefined {
  const file = site.getFileName()
  if (typeof file !== 'string') return undefined
  const inProgram = file.startsWith('node:') ? file : withinProgram(file)
  return Frame.safeParse(`${inProgram}:${site.getLineNumber()}:${site.getColumnNumber()}`).data
}

/** From the program's folder on, so that the path does not hold whose computer it is; undefined outside it. */
function withinProgram(file: string): string | undefined {
  const absolute = file.startsWith('file:') ? fileURLToPath(file) : file
  const path = relative(programFolder, absolute)
  // Code that is made on the way can call its file what it likes.
  if (path.startsWith('..') || isAbsolute(path) || !existsSync(absolute)) return undefined
  return path.split(sep).join('/')
}

/** This file lies in `src-main/app-log`, and once built in `out/main` or its `chunks`. */
const programFolder = import.meta.dirname.replace(/[\\/](?:src-main|out[\\/]main)(?:[\\/][\w-]+)?$/, '')
