/** The window of a real Chromium, opened by the program itself. Without Chromium it fails, as it should. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { startRun, type RunProcess } from './runProcess.ts'

const env = {
  ...(process.env['CHROMIUM'] === undefined ? {} : { DRAAGKRACHT_BROWSER: process.env['CHROMIUM'] }),
  DRAAGKRACHT_BROWSER_ARGS: '--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage',
}

/** Present, and then gone once a call has been answered. */
const visits = `
  const presence = new EventSource('presence')
  presence.onopen = async () => {
    const answer = await fetch('bridge/app.info', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    if ((await answer.json()).ok) window.close()
  }
`
const stays = `new EventSource('presence')`

let run: RunProcess | undefined

afterEach(async () => {
  await run?.clear()
  run = undefined
})

/** The profile folders that are there now. */
async function profiles(process: RunProcess): Promise<string[]> {
  const names = await readdir(process.temporary)
  return names.filter((name) => name.startsWith('draagkracht-browser-'))
}

it('the program ends when its window is closed, and nothing of the browser stays', async () => {
  run = await startRun(visits, env)
  expect(await run.ended).toBe(0)
  expect(run.printed()).toBe('')
  expect(await profiles(run)).toEqual([])
})

it('the window is private to this person while it is open, and is closed with the program', async () => {
  run = await startRun(stays, env)
  const [name] = await vi.waitFor(async () => {
    const found = run === undefined ? [] : await profiles(run)
    expect(found).toHaveLength(1)
    // Chromium has started in it.
    await stat(join(run?.temporary ?? '', found[0] ?? '', 'Local State'))
    return found
  }, 30_000)
  expect((await stat(join(run.temporary, name ?? ''))).mode & 0o777).toBe(0o700)
  run.kill('SIGTERM')
  expect(await run.ended).toBe(0)
  expect(await profiles(run)).toEqual([])
})
