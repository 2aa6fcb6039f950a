import { describe, expect, it } from 'vitest'
import { startFace } from '../../build/faceProcess.ts'

const node = (script: string) => startFace(process.execPath, ['--eval', script], process.cwd())

describe('a face in its own process', () => {
  it.each([0, 1, 2])('hands its exit code on: %s', async (code) => {
    expect(await node(`process.exit(${code})`).ended).toEqual({ code, couldNotRun: false })
  })

  it('could not run when there is no such program', async () => {
    expect(await startFace('/nowhere/electron', [], process.cwd()).ended).toEqual({
      code: 1,
      couldNotRun: true,
    })
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

  it('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGTERM')
    await node('').ended
    expect(process.listenerCount('SIGTERM')).toBe(before)
  })
})
