/** The layer between a child process and the disk (fileLayer.c): made here, armed here. */
import { spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** LD_PRELOAD and /proc, as the layer uses them. */
export const hasFileLayer = process.platform === 'linux'

/** Compiles the layer with the system's C compiler; throws with what that said. */
export function compileFileLayer(into: string): string {
  const library = join(into, 'fileLayer.so')
  const source = join(import.meta.dirname, 'fileLayer.c')
  const flags = ['-shared', '-fPIC', '-O2', '-Wall', '-Wextra', '-Werror']
  const { status, stderr, error } = spawnSync('cc', [...flags, '-o', library, source, '-ldl', '-lpthread'], {
    encoding: 'utf8',
  })
  if (error !== undefined) throw new Error('The file layer needs a C compiler (cc)', { cause: error })
  if (status !== 0) throw new Error(`The file layer does not compile:\n${stderr}`)
  return library
}

const actions = ['pass', 'killBefore', 'killMidway', 'killAfter', 'fail', 'short'] as const
const calls = {
  create: 1,
  write: 2,
  sync: 4,
  truncate: 8,
  rename: 16,
  unlink: 32,
  folder: 64,
  open: 128,
} as const

export type Call = keyof typeof calls
export type Code = 'ENOSPC' | 'EIO' | 'EACCES' | 'EROFS'

/**
 * What goes wrong, from step `at` (counted from 1): there only, or `sticky`, at every later step too. Only `calls` go
 * wrong; others are counted and pass. 'short' writes half and says so, and when it is sticky what is written after
 * that fails with `code`.
 */
export type Arming = {
  action: (typeof actions)[number]
  at: number
  sticky?: boolean
  calls?: readonly Call[]
  code?: Code
}

/** A control file that two processes share; in it the layer counts its steps and how many went wrong. */
export function controlOf(path: string) {
  const write = (at: number, ...values: number[]) => {
    const file = openSync(path, 'r+')
    writeSync(file, Int32Array.from(values), 0, values.length * 4, at * 4)
    closeSync(file)
  }
  const read = (at: number): number => {
    const value = new Int32Array(1)
    const file = openSync(path, 'r')
    readSync(file, value, 0, 4, at * 4)
    closeSync(file)
    return value[0]!
  }
  return {
    arm({ action, at, sticky = false, calls: names, code = 'EIO' }: Arming): void {
      const mask = (names ?? allCalls).reduce((sum, name) => sum | calls[name], 0)
      write(0, actions.indexOf(action), at, sticky ? 1 : 0, mask, constants.errno[code], 0, 0)
    },
    disarm: () => write(0, 0),
    steps: () => read(5),
    struck: () => read(6),
  }
}

const isCall = (name: string): name is Call => name in calls
export const allCalls = Object.keys(calls).filter(isCall)

export function newControl(path: string) {
  writeFileSync(path, new Uint8Array(7 * 4))
  return controlOf(path)
}

/** What a child needs in its environment for the layer to stand between it and `folder`. */
export const layerEnvironment = (
  library: string,
  folder: string,
  control: string,
  { trace, record }: { trace?: string | undefined; record?: string | undefined } = {},
) => ({
  LD_PRELOAD: library,
  FILE_LAYER_FOLDER: folder,
  FILE_LAYER_CONTROL: control,
  ...(trace === undefined ? {} : { FILE_LAYER_TRACE: trace }),
  ...(record === undefined ? {} : { FILE_LAYER_RECORD: record }),
  // libuv's other way to the disk goes past libc.
  UV_USE_IO_URING: '0',
})

/** One step as the layer wrote it down; `file` without the random part of a name. */
export type Step = { number: number; call: Call; file: string }

const callOf: Record<string, Call> = {
  open: 'open',
  create: 'create',
  write: 'write',
  sync: 'sync',
  truncate: 'truncate',
  rename: 'rename',
  link: 'rename',
  unlink: 'unlink',
  rmdir: 'unlink',
  mkdir: 'folder',
}

export const readTrace = (path: string): Step[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [number, name = '', file = ''] = line.split(' ')
      const call = callOf[name]
      if (call === undefined) throw new Error(`The file layer wrote an unknown step: ${line}`)
      return { number: Number(number), call, file: file.replace(/[0-9a-f]{16}/, '*') }
    })
