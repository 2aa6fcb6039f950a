/**
 * The disk refuses, at every step that the vault takes on it: full, failing, closed to us, read-only, or half a write.
 * The vault says so with a code, loses nothing that it had acknowledged, and goes on when the fault has passed.
 */
import { cpSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder, newLane } from './children.ts'
import type { Fault, Outcome } from './fault.ts'
import { hasFileLayer, type Arming, type Call, type Code } from './fileLayer.ts'
import type { Plan, Revisions } from './vaultRun.ts'

/** Which calls a system lets fail in this way, and what the vault may say then. */
const kinds: Record<Code, { calls: readonly Call[]; codes: readonly string[] }> = {
  ENOSPC: {
    calls: ['create', 'write', 'sync', 'truncate', 'rename', 'folder'],
    codes: ['diskFull', 'storageFailed'],
  },
  EIO: {
    calls: ['create', 'write', 'sync', 'truncate', 'rename', 'unlink', 'folder'],
    codes: ['storageFailed'],
  },
  EACCES: { calls: ['create', 'rename', 'unlink', 'folder'], codes: ['readOnly', 'storageFailed'] },
  EROFS: {
    calls: ['create', 'write', 'truncate', 'rename', 'unlink', 'folder'],
    codes: ['readOnly', 'storageFailed'],
  },
}

const faultsAt = (at: number): { name: string; arming: Arming; codes: readonly string[] }[] => [
  ...(['ENOSPC', 'EIO', 'EACCES', 'EROFS'] as const).flatMap((code) =>
    [false, true].map((sticky) => ({
      name: `${code} ${sticky ? 'from then on' : 'once'}`,
      arming: { action: 'fail', at, sticky, code, calls: kinds[code].calls } as const,
      codes: kinds[code].codes,
    })),
  ),
  {
    name: 'short write',
    arming: { action: 'short', at, sticky: false, calls: ['write'] },
    codes: [],
  },
  {
    name: 'short write, then ENOSPC',
    arming: { action: 'short', at, sticky: true, code: 'ENOSPC', calls: ['write'] },
    codes: kinds.ENOSPC.codes,
  },
]

/** A vault with records in it, locked, and their revisions; another that was left with its write-ahead log. */
type Start = { folder: string | undefined; revisions: Revisions }
const nothing: Start = { folder: undefined, revisions: {} }
let lockedVault: Start
let leftVault: Start

const counts = new Map<string, number>()
const answers = new Map<string, number>()

if (!hasFileLayer)
  console.log('fault injection: did not run, because its file layer is for Linux only.')

describe.runIf(hasFileLayer)('a disk that refuses', () => {
  beforeAll(async () => {
    const lane = newLane('start')
    const ask = children(lane)
    const made = await ask.run({ plan: { writes: 6, size: 500 }, arming: { action: 'pass', at: 0 } })
    lockedVault = { folder: emptyFolder('locked-vault'), revisions: inFull(made) }
    cpSync(`${lane.folder}/case`, lockedVault.folder!, { recursive: true })
    ask.end()
    leftVault = await leaveOpen(lockedVault)
  })

  afterAll(() => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const list = (map: Map<string, number>) => [...map].map(([name, count]) => `${count} ${name}`).join(', ')
    console.log(
      `fault injection: ${total} faults (${list(counts)}), answered with ${list(answers)}; no acknowledged save lost`,
    )
  })

  it('while a vault is made, written in and locked', () =>
    faultAtEach({ writes: 2, size: 500 }, nothing))

  it('while a vault is opened, written in and locked', () =>
    faultAtEach({ writes: 4, size: 500 }, lockedVault))

  it('while a vault is opened that was left as a crash leaves it', () =>
    faultAtEach({ writes: 1, size: 500 }, leftVault))
})
