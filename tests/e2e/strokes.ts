/**
 * Every key that a test presses, counted as it leaves the hand, as it arrives in a window and as it comes into a field
 * or rates; in the end compared with what the vault holds. None is lost on the way, and none is overlooked: a field
 * that was typed in has its place in the vault (`stored.ts`) or a reason why it has none.
 */
import { basename } from 'node:path'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { openVault } from '../../src-main/vault/openVault.ts'
import { placesIn, type Place } from './stored.ts'
import { watch, type Stroke } from './strokesSeen.ts'

/** What one start of the app saw in all its windows. */
export type Strokes = {
  sent: number
  arrived: number
  /** The window went while a test typed in it: what was on its way arrived nowhere. */
  isCutOff?: true
  strokes: Map<string, Counted>
}

/** `order`: which of all that the windows saw came last. */
type Counted = Stroke & { order: number }
let order = 0

/** What a test typed and did not keep on purpose: the fields by name, as `strokesSeen.ts` makes it, and why. */
export type NotKept = { name: RegExp; value?: string; reason: string }

/** Begins to watch the windows of an app; `page` is there already. */
export async function watchStrokes(page: Page): Promise<Strokes> {
  const seen: Strokes = { sent: 0, arrived: 0, strokes: new Map() }
  const context: BrowserContext = page.context()
  await context.exposeFunction('keyArrived', () => void (seen.arrived += 1))
  await context.exposeFunction('strokeSeen', (stroke: Stroke) => {
    const key = JSON.stringify(stroke.seen)
    const before = seen.strokes.get(key)
    const sum = (name: 'keys' | 'signs' | 'figures' | 'touches' | 'swallowed') =>
      stroke[name] + (before?.[name] ?? 0)
    const value = stroke.value === undefined ? before?.value : stroke.value
    seen.strokes.set(key, {
      seen: stroke.seen,
      order: (order += 1),
      keys: sum('keys'),
      signs: sum('signs'),
      figures: sum('figures'),
      touches: sum('touches'),
      swallowed: sum('swallowed'),
      ...(value !== undefined && { value }),
    })
  })
  await context.addInitScript(watch)
  await page.evaluate(watch)
  countSent(page, seen)
  context.on('page', (another) => countSent(another, seen))
  return seen
}

/** Counts what a test presses: each key that makes a sign, and has one on this keyboard. */
function countSent({ keyboard }: Page, seen: Strokes): void {
  const [type, press] = [keyboard.type.bind(keyboard), keyboard.press.bind(keyboard)]
  const whole = async (typing: Promise<void>): Promise<void> => {
    try {
      await typing
    } catch (error) {
      seen.isCutOff = true
      throw error
    }
  }
  keyboard.type = async (text, options) => {
    seen.sent += text.match(/[ -~]/g)?.length ?? 0
    await whole(type(text, options))
  }
  keyboard.press = async (key, options) => {
    if (/^([ -~]|Space|Shift\+[ -~])$/.test(key)) seen.sent += 1
    await whole(press(key, options))
  }
}

/** Over the whole run, and by spec. */
const counted = new Map<string, number>()
const add = (name: string, keys: number): number => {
  const sum = (counted.get(name) ?? 0) + keys
  counted.set(name, sum)
  return sum
}

/** Once the app is closed, or was killed: all that its windows saw is in the vault. */
export async function expectAllStored(
  folder: string,
  passphrase: string,
  windows: readonly Strokes[],
  notKept: readonly NotKept[],
): Promise<void> {
  const strokes = windows.flatMap((one) => [...one.strokes.values()])
  expectArrived(windows)

  const vault = await openVault(folder, passphrase)
  let places: Place[]
  try {
    places = strokes.map(placesIn(vault))
  } finally {
    vault.lock()
  }
  const isOff = (stroke: Stroke) => notKept.find((one) => isMeant(one, stroke))
  for (const one of notKept)
    expect(
      strokes.some((stroke) => isMeant(one, stroke)),
      `typed, and ${one.reason}`,
    ).toBe(true)

  // One place may be reached from several windows and pages: what came last stands there.
  const last = new Map<string, { stroke: Counted; place: Place }>()
  const sums = { kept: 0, code: 0, off: 0 }
  strokes.forEach((stroke, index) => {
    const place = places[index]!
    const keys = stroke.keys + stroke.figures + stroke.touches
    if (isOff(stroke)) return void (sums.off += keys)
    if (place.kind === 'noRecord') return void (sums.code += keys)
    sums.kept += keys
    const before = last.get(place.name)
    if (stroke.value !== undefined && !(before && before.stroke.order > stroke.order))
      last.set(place.name, { stroke, place })
  })
  for (const [name, { stroke, place }] of last) {
    if (place.kind !== 'stored') throw new Error(`No place in the vault is known for ${name}`)
    expect(place.holds, `the vault holds, in ${name}`).toContain(wanted(stroke))
  }
  report(sums, last.size)
}

const isMeant = ({ name, value }: NotKept, { seen, value: held }: Stroke): boolean =>
  name.test(seen.in === 'field' ? seen.name : JSON.stringify(seen)) && (value === undefined || value === held)

/** A field of one line is kept without blanks around it. */
const wanted = ({ seen, value }: Stroke): string => (seen.in === 'field' ? value?.trim() : value) ?? ''

/** Every key that was pressed came to its window, and did there what it is for. */
export function expectArrived(windows: readonly Strokes[]): void {
  for (const { sent, arrived, isCutOff } of windows)
    if (!isCutOff) expect(arrived, 'keys that arrived in the windows').toBe(sent)
  for (const { seen, keys, signs, swallowed } of windows.flatMap((one) => [...one.strokes.values()])) {
    const name = JSON.stringify(seen)
    expect(swallowed, `figures that rated nothing, ${name}`).toBe(0)
    // A sign that no key of this keyboard makes comes without one; a date puts its signs in by itself.
    if (seen.in !== 'field' || seen.kind !== 'date')
      expect(signs, `signs that came of the keys, ${name}`).toBeGreaterThanOrEqual(keys)
  }
}

function report({ kept, code, off }: { kept: number; code: number; off: number }, fields: number): void {
  const { file } = test.info()
  const spec = basename(file)
  const parts = [
    `${kept} keys and choices in ${fields} fields, all of them in the vault`,
    `${code} in fields that belong to no record`,
    ...(off > 0 ? [`${off} not kept on purpose`] : []),
  ]
  const sum = `${add(spec, kept)} in ${spec} and ${add('run', kept)} in this run so far, none lost`
  console.log(`counted: ${parts.join('; ')}. ${sum}`)
}
