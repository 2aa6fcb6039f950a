/**
 * The power fails: what was written and not yet synced is gone, there in part, or there in another order. Every save
 * that was acknowledged before is there, and whole.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder, newLane } from './children.ts'
import { hasFileLayer } from './fileLayer.ts'
import { disk, readRecord, type Deed, type Fate, type Image } from './powerLoss.ts'
import {
  begin,
  beyond,
  nearCheckpoint,
  noVault,
  run,
  startVaults,
  withoutRepeats,
  type Start,
} from './runs.ts'
import { codeOf, lookAgain, type Plan, type Revisions } from './vaultRun.ts'

/** By the same seed the same numbers, from 0 up to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** All gone; the last alone; all but the first; and at random, with some of it half. */
function fatesAt(cut: number): Fate[] {
  const random = randomFrom(cut)
  const parts = [0, 0, 1, 1, 0.25, 0.75]
  return [
    () => 0,
    (_, { index, of }) => (index === of - 1 ? 1 : 0),
    (_, { index }) => (index === 0 ? 0 : 1),
    () => parts[Math.floor(random() * parts.length)]!,
  ]
}

let lockedVault: Start
let images = 0
let saves = 0

if (!hasFileLayer) console.log('power loss: did not run, because its file layer is for Linux only.')

describe.runIf(hasFileLayer)('the power fails', () => {
  beforeAll(async () => {
    ;({ lockedVault } = await startVaults())
  })

  afterAll(() => {
    console.log(
      `power loss: ${images} images of the disk opened, from ${saves} acknowledged saves, all there`,
    )
  })

  it('while a vault is made, written in and locked', () => failAtEach({ writes: 3, size: 500 }, noVault))

  it('while a vault is opened, written in and locked', () =>
    failAtEach({ writes: 4, size: 500 }, lockedVault))

  it('around a checkpoint between two saves', async () => {
    const { start, plan } = await nearCheckpoint(lockedVault)
    await failAtEach(plan, start, (deeds) => {
      const first = deeds.findIndex(({ call, file }) => call === 'write' && file === 'vault.db')
      const save = deeds.slice(0, first).findLastIndex(({ call }) => call === 'said')
      expect(save).toBeGreaterThan(0)
      return deeds.slice(save)
    })
  })
})

/** Runs once with everything written down, and lets the power fail at each deed; repeated ones as in the kill test. */
async function failAtEach(
  plan: Plan,
  start: Start,
  select: (deeds: Deed[]) => Deed[] = (deeds) => deeds,
): Promise<void> {
  const lane = newLane('recorded')
  begin(lane, start)
  const { failed, ...said } = await run(lane, plan, undefined, 'bytes')
  expect(failed).toEqual([])
  saves += said.saves

  const deeds = readRecord(lane.record)
  const moments = new Set(withoutRepeats(select(deeds)))
  const model = disk(imageOf(start.folder))
  const acknowledged: Revisions = {}
  const seen = new Set<string>()
  for (const [index, deed] of deeds.entries()) {
    model.do(deed)
    const [what, id, revision] = deed.bytes.toString('utf8').trimEnd().split(' ')
    if (deed.call === 'said' && what === 'saved') acknowledged[id!] = Number(revision)
    if (!moments.has(deed)) continue
    for (const fate of model.isSure() ? [() => 1] : fatesAt(index)) {
      const image = model.after(fate)
      const digest = digestOf(image) + JSON.stringify(acknowledged)
      if (seen.has(digest)) continue
      seen.add(digest)
      await judge(image, { ...start.revisions, ...acknowledged }, `${index}, ${deed.call} ${deed.file}`)
    }
  }
  expect(acknowledged).toEqual(said.acknowledged)
  expect(seen.size).toBeGreaterThan(50)
}

/** Opens an image, and holds it against what was acknowledged when the power failed. */
async function judge(image: Image, expected: Revisions, moment: string): Promise<void> {
  const folder = emptyFolder('image')
  for (const [name, content] of image) writeFileSync(join(folder, name), content, { mode: 0o600 })
  const found = await lookAgain(folder).catch((error: unknown) => codeOf(error))
  if (typeof found === 'string') throw new Error(`After deed ${moment} it does not open: ${found}`)
  expect(found.notWhole).toEqual([])
  expect(found.filesAfter).toEqual(['vault.db'])
  expect(beyond(expected, found.revisions ?? {}), moment).toBeOneOf([0, 1])
  images++
}

const imageOf = (folder: string | undefined): Image =>
  new Map(
    folder === undefined ? [] : readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]),
  )

function digestOf(image: Image): string {
  const hash = createHash('sha256')
  for (const [name, content] of [...image].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name} ${content.length} `).update(content)
  return hash.digest('hex')
}
