/**
 * What is typed and not saved yet: a process that sets it aside is killed at every step that it takes on the disk, and
 * the power fails at every one. The next program finds what was acknowledged last, or the one after it, and always whole.
 */
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder, inLanes, newLane, type Lane, type Written } from './children.ts'
import { hasFileLayer, readTrace, type Arming } from './fileLayer.ts'
import { disk, readRecord, type Fate } from './powerLoss.ts'
import { begin, startVaults, type Start } from './runs.ts'
import { foundAside } from './vaultRun.ts'

/** Each of another length; after the last of them it is emptied. */
const texts = 5
const isOfJournal = (file: string): boolean => file.startsWith('unsaved-')

let lockedVault: Start
let kills = 0
let images = 0

if (!hasFileLayer) console.log('journal: did not run, because its file layer is for Linux only.')

describe.runIf(hasFileLayer)('what is set aside', () => {
  beforeAll(async () => {
    ;({ lockedVault } = await startVaults())
  })

  afterAll(() => {
    console.log(`journal: ${kills} kills and ${images} images after a loss of power, the last words in each`)
  })

  it('is there after a kill at every step', async () => {
    const lane = newLane('steps')
    begin(lane, lockedVault)
    expect(await run(lane, 'names')).toEqual({ signal: null, acknowledged: texts + 1 })
    const steps = readTrace(lane.trace)
    const first = steps.findIndex(({ file }) => isOfJournal(file))
    const last = steps.findLastIndex(({ file }) => isOfJournal(file))
    const ways = steps
      .slice(first, last + 1)
      .flatMap(({ number, call }): Arming[] => [
        { action: 'killBefore', at: number },
        ...(call === 'write' ? [{ action: 'killMidway', at: number } as const] : []),
        { action: 'killAfter', at: number },
      ])
    expect(ways.length).toBeGreaterThan(4 * texts)
    await inLanes(ways, async (own, arming) => {
      begin(own, lockedVault)
      own.control.arm(arming)
      const { signal, acknowledged } = await run(own)
      expect({ arming, signal }).toEqual({ arming, signal: 'SIGKILL' })
      expect(await foundAside(own.folder), JSON.stringify(arming)).toBeOneOf(allowed(acknowledged))
      kills++
    })
  })

  it('is there after the power failed at every step', async () => {
    const lane = newLane('recorded')
    begin(lane, lockedVault)
    await run(lane, 'bytes')
    const deeds = readRecord(lane.record)
    const last = deeds.findLastIndex(({ call, file }) => isOfJournal(file) || call === 'said')
    const folder = lockedVault.folder!
    const model = disk(new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])))
    let acknowledged = 0
    let hasBegun = false
    for (const deed of deeds.slice(0, last + 1)) {
      model.do(deed)
      hasBegun ||= isOfJournal(deed.file)
      if (deed.call === 'said') acknowledged = Number(deed.bytes.toString('utf8').trim().split(' ')[1])
      if (!hasBegun) continue
      for (const fate of model.isSure() ? [() => 1] : fates) {
        const image = emptyFolder('image')
        for (const [name, content] of model.after(fate))
          writeFileSync(join(image, name), content, { mode: 0o600 })
        expect(await foundAside(image), `${deed.call} ${deed.file}`).toBeOneOf(allowed(acknowledged))
        images++
      }
    }
    expect(acknowledged).toBe(texts + 1)
    expect(images).toBeGreaterThan(4 * texts)
  })
})

/** Of what no sync has made sure: nothing, a part, the last alone, all but the first, all. */
const fates: readonly Fate[] = [
  () => 0,
  () => 0.3,
  () => 0.8,
  (_, { index, of }) => (index === of - 1 ? 1 : 0),
  (_, { index }) => (index === 0 ? 0 : 1),
  () => 1,
]

/** What may be found: the last that was acknowledged, or the one that was under way. */
const allowed = (acknowledged: number): number[] => [stateOf(acknowledged), stateOf(acknowledged + 1)]
const stateOf = (number: number): number => (number > texts ? 0 : number)

/** Runs the child to its end; which text it acknowledged last. */
async function run(lane: Lane, written: Written = 'nothing') {
  const child = lane.start('journalChild', [lane.folder, String(texts)], written)
  const ended = once(child, 'exit')
  let acknowledged = 0
  for await (const line of createInterface({ input: child.stdout })) acknowledged = Number(line.split(' ')[1])
  const [, signal] = await ended
  return { signal: signal as NodeJS.Signals | null, acknowledged }
}
