import { freshStart } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import type { PlanRecord } from '../../../shared/bridge/records.ts'
import {
  clientRecords,
  discardWorkingCopy,
  putClient,
  putClients,
  putRecord,
  recordsOf,
  useLive,
} from '../../../src-renderer/working-copy/workingCopy.ts'
import { clientId, clientRecord, intakeRecord } from '../records.ts'

const plan: PlanRecord = {
  id: '33333333-3333-4333-8333-333333333333',
  clientId,
  revision: 1,
  kind: 'plan',
  body: { actions: [] },
}

beforeEach(freshStart)

describe('the working copy', () => {
  it('keeps the order in which the vault made the records, whatever their ids', async () => {
    await putClient(clientId, [clientRecord, intakeRecord, plan])
    await putRecord({ ...intakeRecord, revision: 2 })
    expect((await recordsOf(clientId)).map(({ kind, revision }) => [kind, revision])).toEqual([
      ['client', 1],
      ['intake', 2],
      ['plan', 1],
    ])
  })

  it('holds the clients of the last list, and nothing after it is discarded', async () => {
    putClients([clientRecord])
    expect(clientRecords()).toEqual([clientRecord])
    putClients([])
    expect(clientRecords()).toEqual([])
    await putClient(clientId, [clientRecord, intakeRecord])
    await discardWorkingCopy()
    expect(await recordsOf(clientId)).toEqual([])
  })

  it('tells a view that watches of every change, and no longer than it watches', async () => {
    const scope = effectScope()
    const key = ref(clientId)
    const live = scope.run(() => useLive(key, recordsOf))!
    await vi.waitFor(() => expect(live.value).toEqual([]))
    await putRecord(clientRecord)
    await vi.waitFor(() => expect(live.value).toEqual([clientRecord]))
    key.value = 'another'
    await vi.waitFor(() => expect(live.value).toEqual([]))
    scope.stop()
    key.value = clientId
    await putRecord({ ...clientRecord, revision: 2 })
    expect(live.value).toEqual([])
  })
})
