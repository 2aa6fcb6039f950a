/** One function scores for everybody: what the renderer shows is what the main process says of the same input. */
import 'fake-indexeddb/auto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { createPinia, setActivePinia } from 'pinia'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { dossierFormat, dossierVersion } from '../../../shared/model/dossier.ts'
import { run } from '../../../src-main/cli/run.ts'
import { createServices } from '../../../src-main/services/createServices.ts'
import type { Bridge } from '../../../shared/bridge/contract.ts'
import { callNames } from '../../../shared/bridge/names.ts'
import { createDispatch } from '../../../src-main/bridge/dispatch.ts'
import { anyIntake } from '../../shared/model/arbitraries.ts'

const folder = mkdtempSync(join(tmpdir(), 'draagkracht-scores-'))
const today = () => '2026-11-23'

/** The real services and a real vault behind the renderer's stores. */
const handlers = createServices({
  dataFolder: join(folder, 'data'),
  face: 'desktop',
  version: '0.0.0',
  today,
  kdf: { memoryKib: 19 * 1024, passes: 1, lanes: 1 },
})
const dispatch = createDispatch(handlers, {
  isTrusted: () => true,
  onUnexpected: (error) => {
    throw error
  },
})
const bridge = Object.fromEntries(
  callNames.map((name) => [name, (request: unknown) => dispatch(name, request, 'renderer')]),
) as unknown as Bridge

beforeAll(async () => {
  vi.stubGlobal('draagkracht', bridge)
  setActivePinia(createPinia())
  expect(
    await bridge['vault.create']({ passphrase: 'vier gewone woorden samen', language: 'nl' }),
  ).toMatchObject({ ok: true })
})
afterAll(async () => {
  await bridge['vault.lock']({})
  rmSync(folder, { recursive: true })
})

async function byCommandLine(text: string): Promise<unknown> {
  const file = join(folder, 'one.dossier.json')
  writeFileSync(file, text)
  const said: string[] = []
  const exitCode = await run(['score', file], {
    out: (part) => said.push(part),
    err: (line) => said.push(line),
    folder,
    today: () => Promise.resolve(today()),
  })
  expect([exitCode, said.length]).toEqual([0, 1])
  return JSON.parse(said.join(''))
}

it('scores alike in the renderer and in main, for any interviews', async () => {
  const { useDossier } = await import('../../../src-renderer/dossier/dossier.ts')
  const dossiers = fc.record({
    format: fc.constant(dossierFormat),
    version: fc.constant(dossierVersion),
    client: fc.constant({ reference: 'V-001' }),
    intakes: fc.uniqueArray(anyIntake, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
  })
  await fc.assert(
    fc.asyncProperty(dossiers, async (dossier) => {
      const text = JSON.stringify(dossier)
      const imported = await bridge['dossier.import']({ text })
      if (!imported.ok) throw new Error(JSON.stringify(imported))
      const store = useDossier()
      await store.open(imported.value.clientId)
      await vi.waitFor(() => expect(store.dossier?.intakes).toHaveLength(dossier.intakes.length))
      const shown = { id: store.newest?.id, scores: store.scores, planCoverage: store.coverage }
      const said = (await byCommandLine(text)) as { intakes: { id: string }[]; planCoverage: unknown }
      const newest = said.intakes.find(({ id }) => id === shown.id)
      expect(shown).toEqual({ ...newest, planCoverage: said.planCoverage })
    }),
    { numRuns: 25 },
  )
})
