/**
 * The disk refuses, at every step that the vault takes on it: full, failing, closed to us, read-only, or half a write.
 * The vault says so with a code, loses nothing that it had acknowledged, and goes on when the fault has passed.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VaultErrorCode } from '../../src-main/vault/vaultError.ts'
import { inLanes, newLane, type Lane } from './children.ts'
import type { Fault, Outcome } from './fault.ts'
import { allCalls, hasFileLayer, type Arming, type Call, type Code, type Step } from './fileLayer.ts'
import { beyond, noVault, startVaults, stepsOf, withoutRepeats, type Start } from './runs.ts'
import type { Plan } from './vaultRun.ts'

type Said = Partial<Record<Call, readonly VaultErrorCode[]>>

/**
 * Which calls a system lets fail in this way, and what the vault may say of each. SQLite tells a full disk from a
 * failing one when it writes, and not when it makes a file or syncs; the steps between node:fs and the disk tell more.
 */
const kinds: Record<Code, Said> = {
  ENOSPC: {
    create: ['diskFull', 'storageFailed'],
    write: ['diskFull'],
    sync: ['diskFull', 'storageFailed'],
    truncate: ['storageFailed'],
    rename: ['diskFull'],
    folder: ['diskFull'],
  },
  EIO: {
    create: ['storageFailed'],
    // What SQLite cannot open for writing, it tries to open for reading only.
    open: ['storageFailed', 'readOnly'],
    write: ['storageFailed'],
    sync: ['storageFailed'],
    truncate: ['storageFailed'],
    rename: ['storageFailed'],
    unlink: ['storageFailed'],
    folder: ['storageFailed'],
  },
  EACCES: {
    create: ['readOnly', 'storageFailed'],
    open: ['readOnly', 'storageFailed'],
    rename: ['readOnly'],
    unlink: ['readOnly', 'storageFailed'],
    folder: ['readOnly'],
  },
  EROFS: {
    create: ['readOnly', 'storageFailed'],
    open: ['readOnly', 'storageFailed'],
    write: ['storageFailed'],
    truncate: ['storageFailed'],
    rename: ['readOnly'],
    unlink: ['readOnly', 'storageFailed'],
    folder: ['readOnly'],
  },
}
const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS'] as const

/** What the vault may say, and what of it in opening only. */
type Case = { name: string; arming: Arming; codes: readonly string[]; openingOnly: readonly string[] }

let lockedVault: Start
let killedVault: Start

const counts = new Map<string, number>()
const answers = new Map<string, number>()

if (!hasFileLayer) console.log('fault injection: did not run, because its file layer is for Linux only.')

describe.runIf(hasFileLayer)('a disk that refuses', () => {
  beforeAll(async () => {
    ;({ lockedVault, killedVault } = await startVaults())
  })

  afterAll(() => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const list = (map: Map<string, number>) => [...map].map(([name, count]) => `${count} ${name}`).join(', ')
    console.log(
      `fault injection: ${total} faults (${list(counts)}), answered with ${list(answers)}; no acknowledged save lost`,
    )
  })

  it('while a vault is made, written in and locked', () => faultAtEach({ writes: 2, size: 500 }, noVault))

  it('while a vault is opened, written in and locked', () =>
    faultAtEach({ writes: 4, size: 500 }, lockedVault))

  it('while a vault is opened that was killed before', () =>
    faultAtEach({ writes: 1, size: 500 }, killedVault))
})

/** Runs once to learn the steps, then once for each way in which each of them can go wrong. */
async function faultAtEach(plan: Plan, start: Start): Promise<void> {
  const steps = withoutRepeats(await stepsOf(newLane('steps'), plan, start))
  const problems: string[] = []
  const asked = new Map<string, ReturnType<typeof faultyChild>>()
  await inLanes(
    steps.flatMap((step) => casesAt(step).map((one) => ({ step, one }))),
    async (lane, { step, one }) => {
      const child = asked.get(lane.name) ?? faultyChild(lane)
      asked.set(lane.name, child)
      const outcome = await child.ask({
        plan,
        arming: one.arming,
        ...(start.folder !== undefined && { template: start.folder }),
      })
      const { number, call, file } = step
      for (const problem of problemsOf(outcome, start, one))
        problems.push(`${one.name} at step ${number}, ${call} ${file}: ${problem}`)
      counts.set(one.name, (counts.get(one.name) ?? 0) + 1)
      const answer =
        outcome.tries.flatMap((tried) => tried.codes).find((code) => code !== 'done') ?? 'no harm'
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    },
  )
  for (const child of asked.values()) await child.end()
  expect(problems, problems.join('\n')).toEqual([])
}

function casesAt({ number: at, call, file }: Step): Case[] {
  /** What may be said of a fault here, or, if it stays, at any call after it. */
  const saidOf = (code: Code, sticky: boolean): readonly string[] => {
    const said = (sticky ? Object.values(kinds[code]).flat() : kinds[code][call]) ?? []
    // Whatever goes wrong with the index of its log, SQLite has one result for it, and that is most often a full disk.
    return call === 'write' && file.endsWith('-shm') ? [...said, 'diskFull'] : said
  }
  // Of the index one byte is written at a time, which is there or not.
  const canBeShort = !file.endsWith('-shm')
  const failing = codes.flatMap((code) =>
    [false, true].map((sticky) => ({
      name: `${code} ${sticky ? 'from then on' : 'once'}`,
      arming: { action: 'fail' as const, at, sticky, code, calls: callsOf(code) },
      codes: saidOf(code, sticky),
      // An open vault opens nothing any more.
      openingOnly: code === 'EIO' ? ['readOnly'] : [],
    })),
  )
  const short = (name: string, sticky: boolean): Case => ({
    name,
    arming: { action: 'short', at, sticky, code: 'ENOSPC', calls: ['write'] },
    codes: sticky ? saidOf('ENOSPC', false) : [],
    openingOnly: [],
  })
  const shorts = [short('short write', false), short('short write, then ENOSPC', true)]
  return [...failing, ...(canBeShort ? shorts : [])].filter(({ arming }) => arming.calls?.includes(call))
}

const callsOf = (code: Code): Call[] => allCalls.filter((call) => call in kinds[code])

/** What is not as it must be; nothing when all is well. */
function problemsOf(
  { struck, tries, acknowledged, found }: Outcome,
  start: Start,
  { codes, openingOnly }: Case,
): string[] {
  if (struck === 0) return ['did not happen']
  const said = tries
    .filter((tried) => {
      const may = ['done', ...codes].filter((code) => tried.name === 'open' || !openingOnly.includes(code))
      return !tried.codes.every((code) => may.includes(code))
    })
    .map((tried) => `${tried.name} said ${tried.codes.join(', ')}`)
  const unfinished = tries
    .filter((tried) => tried.codes.at(-1) !== 'done')
    .map((tried) => `${tried.name} does not go on: ${tried.codes.join(', ')}`)
  if (typeof found === 'string') return [...said, ...unfinished, `does not open again: ${found}`]
  const more = beyond({ ...start.revisions, ...acknowledged }, found.revisions ?? {})
  return [
    ...said,
    ...unfinished,
    ...(more === 0 ? [] : [`revisions found beyond those acknowledged: ${more}`]),
    ...found.notWhole.map((id) => `not whole: ${id}`),
    ...(found.filesAfter.join() === 'vault.db' ? [] : [`left in the folder: ${found.filesAfter.join()}`]),
  ]
}

/** A child that runs one case after another. */
function faultyChild(lane: Lane) {
  const child = lane.start('faultyChild', [lane.folder, lane.controlPath])
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async ask(fault: Fault): Promise<Outcome> {
      child.stdin.write(`${JSON.stringify(fault)}\n`)
      const line = await lines.next()
      if (line.done === true) throw new Error(`The child has ended at ${JSON.stringify(fault)}`)
      return JSON.parse(line.value) as Outcome
    },
    async end(): Promise<void> {
      child.stdin.end()
      await once(child, 'exit')
    },
  }
}
