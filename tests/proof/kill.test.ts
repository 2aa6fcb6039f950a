/**
 * A process that uses the vault is killed (SIGKILL) at every step that it takes on the disk, before it, halfway and
 * after it, and at random moments: what it acknowledged is there, and whole.
 */
import { once } from 'node:events'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder, inLanes, newLane } from './children.ts'
import { hasFileLayer, readTrace, type Arming, type Step } from './fileLayer.ts'
import { lookAgain, type Plan, type Revisions } from './vaultRun.ts'

type Lane = ReturnType<typeof newLane>
type Kill = { arming: Arming; kind: string }
/** What a run begins with, and what it must at least end with. */
type Start = { folder: string; revisions: Revisions }

const randomKills = 150
const counts = new Map<string, number>()
let acknowledgedInAll = 0
const total = () => [...counts.values()].reduce((sum, count) => sum + count, 0)

/** A vault with some records in it, locked; the same, killed in its third save. */
let lockedVault: Start
let killedVault: Start

/** What a folder holds after a kill: the vault, what SQLite keeps beside it, and a vault that was being made. */
const documented = /^vault\.db(-wal|-shm|-journal)?$|^vault\.db\.[0-9a-f]{16}\.new(-wal|-shm|-journal)?$/

if (!hasFileLayer) console.log('kill test: did not run, because its file layer is for Linux only.')

describe.runIf(hasFileLayer)('a process that is killed', () => {
  beforeAll(async () => {
    const lane = newLane('start')
    const { acknowledged } = await run(lane, { writes: 6, size: 500 })
    lockedVault = { folder: keep(lane, 'locked-vault'), revisions: acknowledged }

    const plan = { writes: 3, size: 500 }
    const steps = await stepsOf(lane, plan, lockedVault)
    const lastInLog = steps.findLast(({ call, file }) => call === 'write' && file === 'vault.db-wal')!
    begin(lane, lockedVault)
    lane.control.arm({ action: 'killMidway', at: lastInLog.number })
    const killed = await run(lane, plan)
    expect(killed.signal).toBe('SIGKILL')
    killedVault = {
      folder: keep(lane, 'killed-vault'),
      revisions: { ...lockedVault.revisions, ...killed.acknowledged },
    }
    expect(readdirSync(killedVault.folder).sort()).toEqual(['vault.db', 'vault.db-wal'])
  })

  afterAll(() => {
    const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count} ${kind}`)
    console.log(
      `kill test: ${total()} kills (${kinds.join(', ')}), ${acknowledgedInAll} acknowledged saves, all there`,
    )
  })

  it('at every step of making a vault, writing and locking it', () =>
    killAtEach({ writes: 2, size: 500 }, undefined))

  it('at every step of opening a vault, writing and locking it', () =>
    killAtEach({ writes: 4, size: 500 }, () => lockedVault))

  it('at every step of opening a vault that was killed before', () =>
    killAtEach({ writes: 1, size: 500 }, () => killedVault))

  it('at every step of a checkpoint between two saves', () =>
    killAtEach(
      { writes: 120, size: 40_000 },
      () => lockedVault,
      (steps) => {
        // SQLite moves its write-ahead log over when it has grown to 1000 pages: the first writes to the file itself.
        const first = steps.findIndex(({ call, file }) => call === 'write' && file === 'vault.db')
        const last = steps.findIndex(({ file }, index) => index > first && file === 'vault.db-wal')
        expect(last).toBeGreaterThan(first)
        expect(steps.slice(last).some(({ call, file }) => call === 'write' && file === 'vault.db-wal')).toBe(
          true,
        )
        // With the sync of the log before it, and the save after it, which begins the log anew.
        return steps.slice(first - 1, last + 6)
      },
    ))

  it(`${randomKills} times at a random moment`, async () => {
    await inLanes(Array.from({ length: randomKills }, Math.random), async (lane, moment) => {
      begin(lane, lockedVault)
      const { signal, acknowledged } = await run(lane, { writes: 1e6, size: 20_000 }, 60 + moment * 340)
      expect(signal).toBe('SIGKILL')
      await judge(lane, lockedVault, acknowledged, 'at random moments')
    })
  })

  it('was killed 500 times and more', () => expect(total()).toBeGreaterThanOrEqual(500))
})

/** Runs once to learn the steps, then once for each way to be killed at each of them. */
async function killAtEach(
  plan: Plan,
  start: (() => Start) | undefined,
  select: (steps: Step[]) => Step[] = (steps) => steps,
): Promise<void> {
  const steps = select(await stepsOf(newLane('steps'), plan, start?.()))
  await inLanes(steps.flatMap(killsAt), async (lane, { arming, kind }) => {
    begin(lane, start?.())
    lane.control.arm(arming)
    const { signal, acknowledged, failed } = await run(lane, plan)
    expect({ arming, signal, failed }).toEqual({ arming, signal: 'SIGKILL', failed: [] })
    await judge(lane, start?.(), acknowledged, kind)
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

async function stepsOf(lane: Lane, plan: Plan, start: Start | undefined): Promise<Step[]> {
  begin(lane, start)
  const { signal, failed } = await run(lane, plan, undefined, true)
  expect({ signal, failed }).toEqual({ signal: null, failed: [] })
  const steps = readTrace(lane.trace)
  expect(steps).toHaveLength(lane.control.steps())
  return steps
}

function begin(lane: Lane, start: Start | undefined): void {
  lane.control.arm({ action: 'pass', at: 0 })
  emptyFolder(lane.name)
  rmSync(lane.trace, { force: true })
  if (start !== undefined) cpSync(start.folder, lane.folder, { recursive: true })
}

/** Runs a child to its end; what it acknowledged until then, and with which revision. */
async function run(lane: Lane, plan: Plan, killAfter?: number, traced = false) {
  const child = lane.start('killedChild', [lane.folder, JSON.stringify(plan)], traced)
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  const ended = once(child, 'exit')
  const acknowledged: Revisions = {}
  const failed: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const [what, id, revision] = line.split(' ')
    if (what === 'saved') {
      acknowledged[id!] = Number(revision)
      acknowledgedInAll++
    }
    if (what === 'failed') failed.push(line)
  }
  const [, signal] = await ended
  clearTimeout(timer)
  return { signal: signal as NodeJS.Signals | null, acknowledged, failed }
}

/** Opens what the killed process left, and holds it against what it had said. */
async function judge(
  lane: Lane,
  start: Start | undefined,
  acknowledged: Revisions,
  kind: string,
): Promise<void> {
  const found = await lookAgain(lane.folder)
  expect(found.notWhole).toEqual([])
  expect(found.files.filter((name) => !documented.test(name))).toEqual([])
  expect(found.filesAfter).toEqual(['vault.db'])
  const expected = { ...start?.revisions, ...acknowledged }
  // At most one more: written, and killed before it could say so.
  expect(beyond(expected, found.revisions ?? {})).toBeOneOf([0, 1])
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
}

/** How many revisions were found beyond those expected; NaN when one is missing. */
function beyond(expected: Revisions, found: Revisions): number {
  const missing = Object.entries(expected).some(([id, revision]) => !(found[id]! >= revision))
  const more = Object.entries(found).map(([id, revision]) => revision - (expected[id] ?? 0))
  return missing ? NaN : more.reduce((sum, one) => sum + one, 0)
}

function keep(lane: Lane, name: string): string {
  const folder = emptyFolder(name)
  cpSync(lane.folder, folder, { recursive: true })
  return folder
}
