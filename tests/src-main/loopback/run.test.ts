import { afterEach, describe, expect, it, vi } from 'vitest'
import { sayTo } from './loopbackServer.ts'
import { startRun, type RunProcess } from './runProcess.ts'

let run: RunProcess | undefined

afterEach(async () => {
  await run?.clear()
  run = undefined
})

/** The address that it prints. */
async function addressOf(process: RunProcess): Promise<URL> {
  return vi.waitFor(() => new URL(/^Draagkracht: (http:\S+)$/m.exec(process.printed())?.[1] ?? ''), 20_000)
}

describe('a run without a browser', () => {
  it('prints one sentence and one address, which works', async () => {
    run = await startRun('', { DRAAGKRACHT_OPEN: 'never' })
    const address = await addressOf(run)
    expect(run.printed()).toBe(
      `Open dit adres in een privévenster van Chromium, Chrome of Edge; het werkt één keer.\nDraagkracht: ${address.href}\n`,
    )
    expect(address.href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/enter\?token=[A-Za-z0-9_-]{43}$/)
    const entered = await sayTo(Number(address.port), { path: address.pathname + address.search })
    const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    const home = entered.headers.location ?? ''
    expect(await sayTo(Number(address.port), { path: home, headers: { cookie } })).toMatchObject({
      status: 200,
    })
    const answer = await sayTo(Number(address.port), {
      method: 'POST',
      path: `${home}bridge/app.info`,
      headers: { cookie, origin: address.origin, 'content-type': 'application/json' },
      body: '{}',
    })
    expect(JSON.parse(answer.body)).toMatchObject({
      ok: true,
      value: { face: 'loopback', dataFolder: run.dataFolder },
    })
  })

  it('says why there is no window, in English too', async () => {
    run = await startRun('', { LANG: 'en_GB.UTF-8', DRAAGKRACHT_BROWSER: '/nowhere/chromium' })
    await addressOf(run)
    expect(run.printed().split('\n')[0]).toBe(
      'No Chromium, Chrome or Edge was found here; open this address yourself in a private window, it works once.',
    )
  })

  it('prints the address when the browser will not start', async () => {
    run = await startRun('', {
      DRAAGKRACHT_BROWSER: process.execPath,
      DRAAGKRACHT_BROWSER_ARGS: '--headless=new --no-sandbox',
    })
    await addressOf(run)
    expect(run.printed()).toContain('De browser wilde niet starten')
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends well at %s', async (signal) => {
    run = await startRun('', { DRAAGKRACHT_OPEN: 'never' })
    const { port } = await addressOf(run)
    run.kill(signal)
    expect(await run.ended).toBe(0)
    await expect(sayTo(Number(port), { path: '/' })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('opens nothing for a data folder that depends on where one stands', async () => {
    run = await startRun('', { DRAAGKRACHT_DATA: 'praktijk', DRAAGKRACHT_OPEN: 'never' })
    expect(await run.ended).toBe(2)
    expect(run.printed()).toBe(
      'DRAAGKRACHT_DATA moet een volledig pad zijn. Er is niets geopend of veranderd.\n',
    )
  })
})
