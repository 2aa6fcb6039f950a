import { clientId, calls, fail, fill, hold, stored, storedPlan } from '../reports/reportBridge.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { usePlanDraft } from '../../../src-renderer/plan/planDraft.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'

const planId = '33333333-3333-4333-8333-333333333333'
const card = { id: clientId, kind: 'client', body: { client: { reference: 'V-001' } } } as const
const existing = {
  id: planId,
  kind: 'plan',
  body: {
    agreedOn: 'a field of a later version',
    actions: [{ factor: 'feedback', text: 'Elke week.', owner: 'employer', status: 'open', since: 3 }],
  },
} as const

let scope: EffectScope | undefined

async function begin(...parts: Parameters<typeof fill>) {
  fill(...parts)
  scope?.stop()
  scope = effectScope()
  const dossier = useDossier()
  await dossier.open(clientId)
  await vi.waitFor(() => expect(dossier.client).toBeDefined())
  return scope.run(usePlanDraft)!
}

const actionsOnDisk = () => {
  const plan = storedPlan()
  return plan?.kind === 'plan' ? plan.body.actions : undefined
}

describe('the plan on the screen', () => {
  beforeEach(() => vi.useRealTimers())

  it('begins with what is in the vault, and keeps what it does not know', async () => {
    const draft = await begin(card, existing)
    const [first] = draft.actions.value
    expect(first?.action.text).toBe('Elke week.')
    draft.edit(first!.key, { status: 'done' })
    await useSaving().flush()
    expect(stored(planId)).toMatchObject({
      revision: 2,
      body: { ...existing.body, actions: [{ ...existing.body.actions[0], status: 'done' }] },
    })
  })

  it('makes the record with the first action, and stores the action with its first words', async () => {
    const draft = await begin(card)
    const key = await draft.add('deadlines', 'employer')
    expect(actionsOnDisk()).toEqual([])
    draft.edit(key!, { text: 'Minder tegelijk.' })
    expect(useSaving().waiting.size).toBe(1)
    expect(await useSaving().flush()).toBe(true)
    expect(actionsOnDisk()).toEqual([
      { factor: 'deadlines', text: 'Minder tegelijk.', owner: 'employer', status: 'open' },
    ])
  })

  it('makes one record, however fast one adds', async () => {
    const draft = await begin(card)
    const release = hold()
    const added = [draft.add('deadlines', 'employer'), draft.add('workload', 'employer')]
    expect(draft.actions.value).toEqual([])
    release()
    const [first] = await Promise.all(added)
    draft.edit(first!, { text: 'M' })
    draft.edit(first!, { text: 'Mi' })
    await useSaving().flush()
    expect(calls.filter(({ name }) => name === 'record.create')).toHaveLength(1)
    expect(draft.actions.value).toHaveLength(2)
    expect(actionsOnDisk()?.map(({ text }) => text)).toEqual(['Mi'])
  })

  it('keeps an action without text on the screen and out of the vault', async () => {
    const draft = await begin(card, existing)
    const key = await draft.add('workload', 'employer')
    draft.edit(key!, { text: '   ', owner: 'coach' })
    await useSaving().flush()
    expect(draft.actions.value).toHaveLength(2)
    expect(actionsOnDisk()).toHaveLength(1)
    expect(draft.plan.value.actions).toHaveLength(1)
  })

  it('takes only an action without text away', async () => {
    const draft = await begin(card, existing)
    draft.remove(draft.actions.value[0]!.key)
    expect(draft.actions.value).toHaveLength(1)
    const key = await draft.add('workload', 'employer')
    draft.remove(key!)
    expect(draft.actions.value).toHaveLength(1)
  })

  it('keeps a dropped action in the vault', async () => {
    const draft = await begin(card, existing)
    draft.edit(draft.actions.value[0]!.key, { status: 'dropped' })
    await useSaving().flush()
    expect(actionsOnDisk()).toMatchObject([{ text: 'Elke week.', status: 'dropped' }])
  })

  it('never sends a shared action with a word about health', async () => {
    const draft = await begin(card, existing)
    const [first] = draft.actions.value
    draft.edit(first!.key, { shareWithEmployer: true })
    draft.edit(first!.key, { text: 'Na therapie elke week.' })
    expect(await useSaving().flush()).toBe(true)
    expect(actionsOnDisk()).toMatchObject([{ text: 'Na therapie elke week.', shareWithEmployer: false }])
  })

  it('gives no field to type in while there is no place for it in the vault', async () => {
    const draft = await begin(card)
    fail('record.create', { ok: false, code: 'diskFull' })
    expect(await draft.add('deadlines', 'employer')).toBeUndefined()
    expect(draft.actions.value).toEqual([])
    expect(draft.notStored.value).toBe(true)
    expect(storedPlan()).toBeUndefined()
    fail('record.create', undefined)
    await draft.retry()
    expect(draft.notStored.value).toBe(false)
    const key = await draft.add('deadlines', 'employer')
    draft.edit(key!, { text: 'Minder tegelijk.' })
    await useSaving().flush()
    expect(actionsOnDisk()?.map(({ text }) => text)).toEqual(['Minder tegelijk.'])
  })

  it('begins again with what still waits to be saved', async () => {
    const draft = await begin(card, existing)
    fail('record.save', { ok: false, code: 'staleRevision' })
    draft.edit(draft.actions.value[0]!.key, { text: 'Elke dag.' })
    expect(await useSaving().flush()).toBe(false)
    const again = scope!.run(usePlanDraft)!
    expect(again.actions.value[0]?.action.text).toBe('Elke dag.')
  })
})
