/**
 * A process that uses the vault is killed (SIGKILL) at every step that it takes on the disk, before it, halfway and
 * after it, and at random moments: what it acknowledged is there, and whole.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inLanes, newLane, type Lane } from './children.ts'
import { hasFileLayer, type Arming, type Step } from './fileLayer.ts'
import {
  begin,
  beyond,
  nearCheckpoint,
  noVault,
  run,
  startVaults,
  stepsOf,
  withoutRepeats,
  type Start,
} from './runs.ts'
import { lookAgain, type Plan } from './vaultRun.ts'

type Said = Pick<Awaited<ReturnType<typeof run>>, 'acknowledged' | 'saves'>
type Kill = { arming: Arming; kind: string }

const randomKills = 150
const counts = new Map<string, number>()
let acknowledgedInAll = 0
const total = () => [...counts.values()].reduce((sum, count) => sum + count, 0)

let lockedVault: Start
let killedVault: Start

/** What a folder holds after a kill: the vault, what SQLite keeps beside it, and a vault that was being made. */
const documented = /^vault\.db(-wal|-shm|-journal)?$|^vault\.db\.[0-9a-f]{16}\.new(-wal|-shm|-journal)?$/

if (!hasFileLayer) console.log('kill test: did not run, because its file layer is for Linux only.')

describe.runIf(hasFileLayer)('a process that is killed', () => {
  beforeAll(async () => {
    ;({ lockedVault, killedVault } = await startVaults())
  })

  afterAll(() => {
    const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count} ${kind}`)
    console.log(
      `kill test: ${total()} kills (${kinds.join(', ')}), ${acknowledgedInAll} acknowledged saves, all there`,
    )
  })

  it('at every step of making a vault, writing and locking it', () =>
    killAtEach({ writes: 2, size: 500 }, noVault))

  it('at every step of opening a vault, writing and locking it', () =>
    killAtEach({ writes: 4, size: 500 }, lockedVault))

  it('at every step of opening a vault that was killed before', () =>
    killAtEach({ writes: 1, size: 500 }, killedVault))

  it('at every step of a checkpoint between two saves', async () => {
    const { start, plan } = await nearCheckpoint(lockedVault)
    await killAtEach(plan, start, (steps) => {
      const first = steps.findIndex(({ call, file }) => call === 'write' && file === 'vault.db')
      const next = steps.findIndex(({ file }, index) => index > first && file === 'vault.db-wal')
      const locking = steps.findLastIndex(({ call }) => call === 'unlink')
      expect(first).toBeGreaterThan(0)
      expect(next).toBeGreaterThan(first)
      expect(locking).toBeGreaterThan(next)
      // With the sync of the log before it, and the save after it, which begins the log anew.
      return steps.slice(first - 1, next + 6)
    })
  })

  it(`${randomKills} times at a random moment`, async () => {
    await inLanes(Array.from({ length: randomKills }, Math.random), async (lane, moment) => {
      begin(lane, lockedVault)
      const { signal, ...said } = await run(lane, { writes: 1e6, size: 20_000 }, 60 + moment * 340)
      expect(signal).toBe('SIGKILL')
      await judge(lane, lockedVault, said, 'at random moments')
    })
  })

  it('was killed 500 times and more', () => expect(total()).toBeGreaterThanOrEqual(500))
})

/** Runs once to learn the steps, then once for each way to be killed at each of them. */
async function killAtEach(
  plan: Plan,
  start: Start,
  select: (steps: Step[]) => Step[] = (steps) => steps,
): Promise<void> {
  const steps = withoutRepeats(select(await stepsOf(newLane('steps'), plan, start)))
  await inLanes(steps.flatMap(killsAt), async (lane, { arming, kind }) => {
    begin(lane, start)
    lane.control.arm(arming)
    const { signal, failed, ...said } = await run(lane, plan)
    expect({ arming, signal, failed }).toEqual({ arming, signal: 'SIGKILL', failed: [] })
    await judge(lane, start, said, kind)
  })
}

function killsAt({ number, call, file }: Step): Kill[] {
  const where =
    file === 'vault.db' && (call === 'write' || call === 'sync') ? `${call} of a checkpoint` : call
  return [
    { arming: { action: 'killBefore', at: number }, kind: `before ${where}` },
    ...(call === 'write'
      ? [{ arming: { action: 'killMidway', at: number }, kind: `halfway ${where}` } as const]
      : []),
    { arming: { action: 'killAfter', at: number }, kind: `after ${where}` },
  ]
}

/** Opens what the killed process left, and holds it against what it had said. */
async function judge(lane: Lane, start: Start, { acknowledged, saves }: Said, kind: string): Promise<void> {
  const found = await lookAgain(lane.folder)
  expect(found.notWhole).toEqual([])
  expect(found.files.filter((name) => !documented.test(name))).toEqual([])
  expect(found.filesAfter).toEqual(['vault.db'])
  const expected = { ...start.revisions, ...acknowledged }
  // At most one more: written, and killed before it could say so.
  expect(beyond(expected, found.revisions ?? {})).toBeOneOf([0, 1])
  acknowledgedInAll += saves
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
}
