import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { startFace } from '../../build/faceProcess.ts'

const node = (script: string) => startFace(process.execPath, ['--eval', script], process.cwd())

describe('a face in its own process', () => {
  it.each([0, 1, 2])('hands its exit code on: %s', async (code) => {
    expect(await node(`process.exit(${code})`).ended).toEqual({ code, couldNotRun: false })
  })

  it('could not run when there is no such program', async () => {
    expect(await startFace('/nowhere/electron', [], process.cwd()).ended).toEqual({
      code: process.platform === 'win32' ? 1 : 127,
      couldNotRun: true,
    })
  })

  it.runIf(process.platform !== 'win32')('could not run when the program may not be started', async () => {
    expect(await startFace(tmpdir(), [], process.cwd()).ended).toEqual({ code: 126, couldNotRun: true })
  })

  it('could not run when it lacks a library', async () => {
    expect(await node('process.exit(127)').ended).toEqual({ code: 127, couldNotRun: true })
  })

  it('could not run when it breaks off by itself at once, as without a sandbox', async () => {
    expect(await node("process.kill(process.pid, 'SIGTRAP')").ended).toMatchObject({ couldNotRun: true })
  })

  it('is told to stop, and that is no failure to run', async () => {
    const face = node('setInterval(() => {}, 1000)')
    face.stop()
    expect(await face.ended).toEqual({ code: 143, couldNotRun: false })
  })

  it('is never Electron playing Node', async () => {
    process.env['ELECTRON_RUN_AS_NODE'] = '1'
    try {
      expect(await node("process.exit('ELECTRON_RUN_AS_NODE' in process.env ? 3 : 0)").ended).toMatchObject({
        code: 0,
      })
    } finally {
      delete process.env['ELECTRON_RUN_AS_NODE']
    }
  })

  it('gets its words as they are: the shell in between reads none of them', async () => {
    const words = ['a b', '$HOME', '"', "'", '`id`', '$(id)', '*', ';exit 9', '', '\n', '--', '-c']
    const check = `process.exit(JSON.stringify(process.argv.slice(1)) === ${JSON.stringify(JSON.stringify(words))} ? 0 : 9)`
    const face = startFace(process.execPath, ['--eval', check, '--', ...words], process.cwd())
    expect(await face.ended).toEqual({ code: 0, couldNotRun: false })
  })

  it('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGTERM')
    await node('').ended
    expect(process.listenerCount('SIGTERM')).toBe(before)
  })
})

describe.runIf(process.platform === 'linux')('the process that holds the key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'face-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** What Linux says of a face, and of a program that it starts in turn, as it does the browser. */
  async function toldBy(file: string): Promise<string[]> {
    const read = `require('fs').readFileSync('/proc/self/${file}', 'utf8')`
    const inner = JSON.stringify(`process.stdout.write(${read})`)
    const inOther = `require('child_process').execFileSync(process.execPath, ['-e', ${inner}], { encoding: 'utf8' })`
    const out = join(folder, file)
    await node(`require('fs').writeFileSync(${JSON.stringify(out)}, JSON.stringify([${read}, ${inOther}]))`)
      .ended
    return JSON.parse(readFileSync(out, 'utf8')) as string[]
  }

  it('leaves no core dump, nor does the browser', async () => {
    const told = await toldBy('limits')
    expect(told).toHaveLength(2)
    for (const limits of told) expect(limits).toMatch(/^Max core file size +0 +0 /m)
  })

  it('leaves no memory in one that is handed to a program', async () => {
    expect(await toldBy('coredump_filter')).toEqual(['00000000\n', '00000000\n'])
  })

  it('is the face itself and not a shell around it', async () => {
    const out = join(folder, 'parent')
    await node(`require('fs').writeFileSync(${JSON.stringify(out)}, String(process.ppid))`).ended
    expect(readFileSync(out, 'utf8')).toBe(String(process.pid))
  })
})
