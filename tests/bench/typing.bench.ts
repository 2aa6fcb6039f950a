/**
 * How long a key takes from the hand to the screen, with a vault of 10,000 clients open, by Chromium's own trace.
 * Printed, not asserted: machines differ.
 */
import { randomUUID } from 'node:crypto'
import { test } from '@playwright/test'
import { createVault } from '../../src-main/vault/createVault.ts'
import { type App, clear, newPlace, passphrase, startApp } from '../e2e/app.ts'

const clients = 10_000
/** One frame at 60 a second, in milliseconds. */
const frame = 1000 / 60
const text =
  'Elke avond nog een uur achter de laptop, en dan niet kunnen slapen van wat er morgen weer moet. '

test('typing the client’s words', async () => {
  const place = newPlace()
  const address = await fill(place.data)
  const app = await startApp(place)
  const { page } = app
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Cliënten' }).waitFor({ timeout: 120_000 })
  await page.evaluate((hash) => (location.hash = hash), address)
  await page.getByRole('heading', { level: 1, name: 'Krappe deadlines' }).waitFor()
  await page.keyboard.press('w')
  await type(app, text)
  const events = await traced(app, () => type(app, text.repeat(3)))
  console.log(
    `Typing in a vault of ${clients.toLocaleString('en')} clients: how much of a frame a key takes, where less than one is what we want.`,
  )
  for (const [name, times] of Object.entries(events)) {
    if (times.length < text.length) throw new Error(`Only ${times.length} keys in the trace`)
    const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!
    console.log(
      `  ${name}: p95 / one frame = ${(p95 / frame).toFixed(2)} (${p95.toFixed(2)} ms, ${times.length} keys)`,
    )
  }
  await app.close()
  await clear(place)
})

/** As a person types: a key every 60 ms or so. */
async function type({ page }: App, words: string): Promise<void> {
  for (const sign of words) await page.keyboard.press(sign === ' ' ? 'Space' : sign, { delay: 20 })
}

/** A vault of many clients, with an interview for one of them; answers with the interview's address. */
async function fill(folder: string): Promise<string> {
  const vault = await createVault(folder, passphrase, { memoryKib: 64 * 1024, passes: 3, lanes: 1 })
  const cards = Array.from({ length: clients }, (_, index) => {
    const id = randomUUID()
    const client = {
      reference: `C-${index}`,
      name: `Cliënt ${index}`,
      employer: `Voorbeeldbedrijf ${index % 400}`,
      jobTitle: 'medewerker',
    }
    return { id, clientId: id, kind: 'client' as const, body: { client } }
  })
  vault.insert(cards)
  const [{ clientId }, id] = [cards[5_000]!, randomUUID()]
  const body = {
    id: 'i1',
    date: '2026-11-02',
    kind: 'intake' as const,
    model: 'jdr-balance/1.0' as const,
    answers: {},
  }
  vault.insert([{ id, clientId, kind: 'intake', body }])
  vault.lock()
  return `#/client/${clientId}/interview/${id}?topic=deadlines`
}

/** What Chromium traces of a key (https://w3c.github.io/event-timing): moments and durations in milliseconds. */
type KeyTiming = {
  type: string
  timeStamp: number
  processingEnd: number
  commitFinishTime: number
  duration: number
}
type TraceEvent = { name: string; ph: string; args: { data?: KeyTiming } }

/** Milliseconds per key: until the page has handed over its frame, and until that frame is on the screen. */
async function traced({ page }: App, step: () => Promise<void>): Promise<Record<string, number[]>> {
  const tracing = await page.context().browser()!.newBrowserCDPSession()
  const events: TraceEvent[] = []
  tracing.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await tracing.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'] },
    transferMode: 'ReportEvents',
  })
  await step()
  const complete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve))
  await tracing.send('Tracing.end')
  await complete
  const keys = events.flatMap(({ name, ph, args: { data } }) =>
    name === 'EventTiming' && ph === 'b' && data?.type === 'keypress' ? [data] : [],
  )
  return {
    'from the key until the scripts are done': keys.map((key) => key.processingEnd - key.timeStamp),
    'from the key until the page has drawn it': keys.map((key) => key.commitFinishTime - key.timeStamp),
    'from the key until it is on the screen': keys.map(({ duration }) => duration),
  }
}
