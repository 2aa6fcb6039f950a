import { calls, clientId, fail, fill, hold, report } from './reportBridge.ts'
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { effectScope, ref, type EffectScope } from 'vue'
import type { Audience, Language } from '../../../shared/bridge/contract.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useApprovalDraft } from '../../../src-renderer/reports/approvalDraft.ts'
import { usePreview } from '../../../src-renderer/reports/preview.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'

const card = { id: clientId, kind: 'client', body: { client: { reference: 'V-001' } } } as const
const intake = {
  id: '44444444-4444-4444-8444-444444444444',
  kind: 'intake',
  body: { id: 'i1', date: '2026-11-02', kind: 'intake', model: 'jdr-balance/1.0', answers: {} },
} as const

let scope: EffectScope | undefined
afterEach(() => scope?.stop())

async function begin(audience: Audience) {
  fill(card, intake)
  scope = effectScope()
  const dossier = useDossier()
  await dossier.open(clientId)
  await vi.waitFor(() => expect(dossier.newest).toBeDefined())
  const language = ref<Language>('nl')
  return scope.run(() => ({
    language,
    preview: usePreview(audience, language),
    approvals: useApprovalDraft(),
  }))!
}

async function madeAndDrawn(audience: Audience) {
  const all = await begin(audience)
  await all.preview.make()
  all.preview.drawn(all.preview.made.value!, 2)
  return all
}

/** What was handed over to save. */
function handedOver() {
  const blobs: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:test'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return { blobs, names }
}

describe('the preview', () => {
  it('puts every word on disk before it asks for the report', async () => {
    const { preview, approvals } = await begin('employer')
    approvals.write('deadlines', 'Dicht op elkaar.')
    await preview.make()
    // The journal goes its own way beside it.
    const names = calls.map(({ name }) => name).filter((name) => name !== 'vault.setAside')
    expect(names.slice(-2)).toEqual(['record.save', 'report.make'])
    expect(preview.state.value).toBe('made')
  })

  it('is not made when something is not on disk, and says so', async () => {
    const { preview, approvals } = await begin('employer')
    fail('record.save', { ok: false, code: 'staleRevision' })
    approvals.write('deadlines', 'Dicht op elkaar.')
    await preview.make()
    expect(preview.state.value).toBe('notOnDisk')
    expect(calls.map(({ name }) => name)).not.toContain('report.make')
  })

  it('keeps the problems of a report that was refused', async () => {
    const { preview } = await begin('employer')
    const problems = [{ path: '$.client.jobTitle', code: 'healthTerm' as const, value: 'therapeut' }]
    fail('report.make', { ok: false, code: 'invalidDossier', problems })
    await preview.make()
    expect(preview.state.value).toBe('failed')
    expect(preview.failure.value?.problems).toEqual(problems)
    expect(preview.canSave.value).toBe(false)
  })

  it('hands over exactly the bytes that were shown, under the name that came with them', async () => {
    const { preview } = await madeAndDrawn('client')
    const { blobs, names } = handedOver()
    await preview.save()
    expect(names).toEqual([report.fileName])
    expect(new Uint8Array(await blobs[0]!.arrayBuffer())).toEqual(report.bytes)
    expect(preview.savedAs.value).toBe(report.fileName)
  })

  it('is handed over only once the log holds which pages were agreed', async () => {
    const { preview } = await madeAndDrawn('client')
    const { names } = handedOver()
    await preview.save()
    const digest = createHash('sha256').update(report.bytes).digest('hex')
    expect(calls.at(-1)).toEqual({
      name: 'report.released',
      request: { clientId, audience: 'client', digest },
    })
    fail('report.released', { ok: false, code: 'diskFull' })
    await preview.save()
    expect(names).toHaveLength(1)
    expect(preview.failure.value?.code).toBe('diskFull')
    expect(preview.state.value).toBe('made')
  })

  it('is not handed over when the dossier has changed elsewhere', async () => {
    const { preview } = await madeAndDrawn('client')
    const { names } = handedOver()
    fail('report.released', { ok: false, code: 'reportOutdated' })
    await preview.save()
    expect(names).toEqual([])
    expect(preview.state.value).toBe('outdated')
    expect(preview.made.value).toBeUndefined()
  })

  it('is not handed over when it falls away while the vault is being asked', async () => {
    const { preview, approvals } = await madeAndDrawn('client')
    const { names } = handedOver()
    const release = hold()
    const saving = preview.save()
    await vi.waitFor(() => expect(calls.at(-1)?.name).toBe('report.released'))
    approvals.write('deadlines', 'x')
    release()
    await saving
    expect(names).toEqual([])
    await useSaving().flush()
  })

  it('can be saved only when its pages stand on the screen', async () => {
    const { preview } = await begin('client')
    await preview.make()
    const { names } = handedOver()
    await preview.save()
    expect(names).toEqual([])
    preview.notDrawn(preview.made.value!)
    expect(preview.state.value).toBe('notDrawn')
    expect(preview.made.value).toBeUndefined()
  })
})

describe('the consent to the employer report', () => {
  it('is needed to save it', async () => {
    const { preview } = await madeAndDrawn('employer')
    const { names } = handedOver()
    await preview.save()
    expect(names).toEqual([])
    preview.seen.value = true
    await preview.save()
    expect(names).toEqual([report.fileName])
  })

  it.each([
    ['an approval', (all: Awaited<ReturnType<typeof begin>>) => all.approvals.write('deadlines', 'x')],
    ['the language', (all: Awaited<ReturnType<typeof begin>>) => (all.language.value = 'en')],
  ])('falls away with the preview when %s changes', async (_, change) => {
    const all = await madeAndDrawn('employer')
    all.preview.seen.value = true
    change(all)
    expect(all.preview.state.value).toBe('outdated')
    expect(all.preview.made.value).toBeUndefined()
    expect(all.preview.seen.value).toBe(false)
    expect(all.preview.canSave.value).toBe(false)
  })

  it('does not come back with a new preview', async () => {
    const { preview } = await madeAndDrawn('employer')
    preview.seen.value = true
    await preview.make()
    preview.drawn(preview.made.value!, 2)
    expect(preview.seen.value).toBe(false)
  })

  it('stays when only the saving of what was already in it ends', async () => {
    const { preview, approvals } = await begin('employer')
    approvals.write('deadlines', 'Dicht op elkaar.')
    await preview.make()
    preview.drawn(preview.made.value!, 1)
    preview.seen.value = true
    await useSaving().flush()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(preview.canSave.value).toBe(true)
  })

  it('is not taken from a report that came too late', async () => {
    const { preview, approvals } = await begin('employer')
    const release = hold()
    const making = preview.make()
    await vi.waitFor(() => expect(calls.at(-1)?.name).toBe('report.make'))
    approvals.write('deadlines', 'x')
    release()
    await making
    expect(preview.state.value).toBe('outdated')
    expect(preview.made.value).toBeUndefined()
  })
})
