/** Runs of a child that uses a vault, and the vaults that the proofs begin with. */
import { once } from 'node:events'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { expect } from 'vitest'
import { emptyFolder, newLane, type Lane, type Written } from './children.ts'
import { readTrace, type Step } from './fileLayer.ts'
import type { Plan, Revisions } from './vaultRun.ts'

/** What a run begins with, and what it must at least end with. */
export type Start = { folder: string | undefined; revisions: Revisions }

export const noVault: Start = { folder: undefined, revisions: {} }

/** A vault with some records in it, locked; the same, killed while it wrote, with its write-ahead log beside it. */
export async function startVaults(): Promise<{ lockedVault: Start; killedVault: Start }> {
  const lane = newLane('start')
  const { acknowledged } = await run(lane, { writes: 6, size: 500 })
  const lockedVault = { folder: keep(lane, 'locked-vault'), revisions: acknowledged }

  const plan = { writes: 3, size: 500 }
  const steps = await stepsOf(lane, plan, lockedVault)
  const lastInLog = steps.findLast(({ call, file }) => call === 'write' && file === 'vault.db-wal')!
  begin(lane, lockedVault)
  lane.control.arm({ action: 'killMidway', at: lastInLog.number })
  const killed = await run(lane, plan)
  expect(killed.signal).toBe('SIGKILL')
  const killedVault = {
    folder: keep(lane, 'killed-vault'),
    revisions: { ...lockedVault.revisions, ...killed.acknowledged },
  }
  expect(readdirSync(killedVault.folder).sort()).toEqual(['vault.db', 'vault.db-wal'])
  return { lockedVault, killedVault }
}

/** A vault whose write-ahead log is nearly as long as it may be, and what is saved then until after it was moved over. */
export async function nearCheckpoint(lockedVault: Start): Promise<{ start: Start; plan: Plan }> {
  const lane = newLane('checkpoint')
  const plan = { writes: 120, size: 40_000 }
  const steps = await stepsOf(lane, plan, lockedVault)
  // SQLite moves its log over when it has grown to 1000 pages: the first writes to the file itself.
  const first = steps.findIndex(({ call, file }) => call === 'write' && file === 'vault.db')
  const syncs = steps.slice(0, first).filter(({ call, file }) => call === 'sync' && file === 'vault.db-wal')
  begin(lane, lockedVault)
  lane.control.arm({ action: 'killAfter', at: syncs.at(-4)!.number })
  const killed = await run(lane, plan)
  expect(killed.signal).toBe('SIGKILL')
  const revisions = { ...lockedVault.revisions, ...killed.acknowledged }
  return { start: { folder: keep(lane, 'near-checkpoint'), revisions }, plan: { writes: 6, size: 40_000 } }
}

/** Runs a child to its end; what it acknowledged until then, and with which revision. */
export async function run(lane: Lane, plan: Plan, killAfter?: number, written: Written = 'nothing') {
  const child = lane.start('killedChild', [lane.folder, JSON.stringify(plan)], written)
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  const ended = once(child, 'exit')
  const acknowledged: Revisions = {}
  const failed: string[] = []
  let saves = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const [what, id, revision] = line.split(' ')
    if (what === 'saved') {
      acknowledged[id!] = Number(revision)
      saves++
    }
    if (what === 'failed') failed.push(line)
  }
  const [, signal] = await ended
  clearTimeout(timer)
  return { signal: signal as NodeJS.Signals | null, acknowledged, saves, failed }
}

/** Runs once, unharmed, to learn the steps. */
export async function stepsOf(lane: Lane, plan: Plan, start: Start): Promise<Step[]> {
  begin(lane, start)
  const { signal, failed } = await run(lane, plan, undefined, 'names')
  expect({ signal, failed }).toEqual({ signal: null, failed: [] })
  const steps = readTrace(lane.trace)
  expect(steps).toHaveLength(lane.control.steps())
  return steps
}

/**
 * Of a row of the same step on the same file the first two, the middle one and the last two: a page in the write-ahead
 * log is two writes, and what stands between repeats.
 */
export function withoutRepeats<S extends { call: string; file: string }>(steps: readonly S[]): S[] {
  const rows: S[][] = []
  for (const step of steps) {
    const last = rows.at(-1)?.[0]
    if (last?.call === step.call && last.file === step.file) rows.at(-1)!.push(step)
    else rows.push([step])
  }
  return rows.flatMap((row) =>
    row.length <= 5 ? row : [...row.slice(0, 2), row[row.length >> 1]!, ...row.slice(-2)],
  )
}

/** Makes a lane ready for a run: its folder as it is to begin, its layer letting all pass. */
export function begin(lane: Lane, start: Start): void {
  lane.control.arm({ action: 'pass', at: 0 })
  emptyFolder(lane.name)
  for (const written of [lane.trace, lane.record]) rmSync(written, { force: true })
  if (start.folder !== undefined) cpSync(start.folder, lane.folder, { recursive: true })
}

/** How many revisions were found beyond those expected; NaN when one is missing. */
export function beyond(expected: Revisions, found: Revisions): number {
  const missing = Object.entries(expected).some(([id, revision]) => !(found[id]! >= revision))
  const more = Object.entries(found).map(([id, revision]) => revision - (expected[id] ?? 0))
  return missing ? NaN : more.reduce((sum, one) => sum + one, 0)
}

function keep(lane: Lane, name: string): string {
  const folder = emptyFolder(name)
  cpSync(lane.folder, folder, { recursive: true })
  return folder
}
