/**
 * The disk refuses, at every step that the vault takes on it: full, failing, closed to us, read-only, or half a write.
 * The vault says so with a code, loses nothing that it had acknowledged, and goes on when the fault has passed.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inLanes, newLane, type Lane } from './children.ts'
import type { Fault, Outcome } from './fault.ts'
import { hasFileLayer, type Arming, type Call, type Code, type Step } from './fileLayer.ts'
import { beyond, noVault, startVaults, stepsOf, type Start } from './runs.ts'
import type { Plan } from './vaultRun.ts'

/** Which calls a system lets fail in this way, and what the vault may say then. */
const kinds: Record<Code, { calls: readonly Call[]; said: readonly string[] }> = {
  ENOSPC: {
    calls: ['create', 'write', 'sync', 'truncate', 'rename', 'folder'],
    said: ['diskFull', 'storageFailed'],
  },
  EIO: {
    calls: ['create', 'open', 'write', 'sync', 'truncate', 'rename', 'unlink', 'folder'],
    // What SQLite cannot open for writing, it tries to open for reading only.
    said: ['storageFailed', 'readOnly'],
  },
  EACCES: {
    calls: ['create', 'open', 'rename', 'unlink', 'folder'],
    said: ['readOnly', 'storageFailed'],
  },
  EROFS: {
    calls: ['create', 'open', 'write', 'truncate', 'rename', 'unlink', 'folder'],
    said: ['readOnly', 'storageFailed'],
  },
}
const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS'] as const

type Case = { name: string; arming: Arming; codes: readonly string[] }

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
  const steps = await stepsOf(newLane('steps'), plan, start)
  const problems: string[] = []
  const asked = new Map<string, ReturnType<typeof faultyChild>>()
  await inLanes(
    steps.flatMap((step) => casesAt(step).map((one) => ({ step, ...one }))),
    async (lane, { step, name, arming, codes }) => {
      const child = asked.get(lane.name) ?? faultyChild(lane)
      asked.set(lane.name, child)
      const outcome = await child.ask({
        plan,
        arming,
        ...(start.folder !== undefined && { template: start.folder }),
      })
      const { number, call, file } = step
      for (const problem of problemsOf(outcome, start, [...codes, ...saidOfIndex(step)]))
        problems.push(`${name} at step ${number}, ${call} ${file}: ${problem}`)
      counts.set(name, (counts.get(name) ?? 0) + 1)
      const answer =
        outcome.tries.flatMap((tried) => tried.codes).find((code) => code !== 'done') ?? 'no harm'
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    },
  )
  for (const child of asked.values()) await child.end()
  expect(problems).toEqual([])
}

function casesAt({ number: at, call }: Step): Case[] {
  const failing = codes.flatMap((code) => {
    const { calls, said } = kinds[code]
    return [false, true].map((sticky) => ({
      name: `${code} ${sticky ? 'from then on' : 'once'}`,
      arming: { action: 'fail' as const, at, sticky, code, calls },
      codes: said,
    }))
  })
  const short = (name: string, sticky: boolean, said: readonly string[]): Case => ({
    name,
    arming: { action: 'short', at, sticky, code: 'ENOSPC', calls: ['write'] },
    codes: said,
  })
  return [
    ...failing,
    short('short write', false, []),
    short('short write, then ENOSPC', true, kinds.ENOSPC.said),
  ].filter(({ arming }) => arming.calls?.includes(call))
}

/** What is not as it must be; nothing when all is well. */
function problemsOf(
  { struck, tries, acknowledged, found }: Outcome,
  start: Start,
  codes: readonly string[],
): string[] {
  if (struck === 0) return ['did not happen']
  const said = tries
    .filter((tried) => tried.codes.some((code) => code !== 'done' && !codes.includes(code)))
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

/** Whatever goes wrong with the index of its log, SQLite has one result for it, and that is most often a full disk. */
const saidOfIndex = ({ call, file }: Step) => (call === 'write' && file.endsWith('-shm') ? ['diskFull'] : [])

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
