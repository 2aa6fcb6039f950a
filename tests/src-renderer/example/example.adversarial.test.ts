/** Tries to make the one-click removal of the example take away something else. */
import '../fakeBridge.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { assembleDossier } from '../../../shared/bridge/assemble.ts'
import type { ClientRecord, StoredRecord } from '../../../shared/bridge/records.ts'
import { useClients } from '../../../src-renderer/clients/clients.ts'
import { isAsMade, isExample, useExample } from '../../../src-renderer/example/example.ts'
import { exampleDossier } from '../../../src-renderer/example/exampleDossier.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { allOnDisk, calls, fail, fill, freshStart, hold, onDisk } from '../fakeBridge.ts'
import { clientRecord } from '../records.ts'

const made = exampleDossier('nl', '2026-11-25')
const other = '22222222-2222-4222-8222-222222222222'

beforeEach(async () => {
  await freshStart()
  await useSession().create('vier gewone woorden samen')
})

async function opened(): Promise<string> {
  const id = await useExample().open()
  await expect.poll(() => useExample().here?.clientId).toBe(id)
  return id!
}
const cardOf = (id: string): ClientRecord => {
  const card = onDisk(id)
  if (card?.kind !== 'client') throw new Error('No such client')
  return card
}
const erasures = () => calls.filter(({ name }) => name === 'client.erase')

/** Puts another state in the vault, as another window would. */
const change = (id: string, part: (card: ClientRecord['body']) => ClientRecord['body']): void => {
  const card = cardOf(id)
  fill({ ...card, revision: card.revision + 1, body: part(card.body) })
}

describe('the example', () => {
  it('comes and goes with one click each', async () => {
    const id = await opened()
    expect(isAsMade(assembleDossier(allOnDisk()))).toBe(true)
    expect(await useExample().remove(id)).toBe('gone')
    expect(useClients().erased).toBe('example')
    expect(allOnDisk()).toEqual([])
    await expect.poll(() => useExample().here).toBeUndefined()
  })

  it('is there once: a second click opens the first, and two at a time make one', async () => {
    const example = useExample()
    const [first, second] = await Promise.all([example.open(), example.open()])
    expect(second).toBeUndefined()
    await expect.poll(() => example.here?.clientId).toBe(first)
    expect(await example.open()).toBe(first)
    expect(calls.filter(({ name }) => name === 'dossier.import')).toHaveLength(1)
  })

  it('is removed once, also when clicked twice', async () => {
    const id = await opened()
    const release = hold()
    const [first, second] = [useExample().remove(id), useExample().remove(id)]
    release()
    expect(await Promise.all([first, second])).toEqual(['gone', 'kept'])
    expect(erasures()).toHaveLength(1)
  })

  it('leaves a real client with the same reference and name alone', async () => {
    const real: StoredRecord = {
      ...clientRecord,
      id: other,
      clientId: other,
      body: { client: structuredClone(made.client) },
    }
    fill(real)
    const id = await opened()
    expect(isExample(real.body)).toBe(false)
    expect(await useExample().remove(other, true)).toBe('kept')
    expect(await useExample().remove(id)).toBe('gone')
    expect(allOnDisk()).toEqual([real])
  })

  it.each([{ reference: 'C-2026-001' }, { name: 'Iemand anders' }, { name: undefined }])(
    'under another reference or name, %j, is an example no more, whatever its mark says',
    async (part) => {
      const id = await opened()
      change(id, (body) => ({
        ...body,
        client: JSON.parse(JSON.stringify({ ...body.client, ...part })) as typeof body.client,
      }))
      expect(await useExample().remove(id, true)).toBe('kept')
      expect(erasures()).toEqual([])
      expect(isExample(cardOf(id).body)).toBe(false)
    },
  )

  it('that was worked in, in this window or in another, is asked about first', async () => {
    const id = await opened()
    change(id, (body) => ({ ...body, sessions: { planned: 7 } }))
    expect(await useExample().remove(id)).toBe('changed')
    expect(erasures()).toEqual([])
    expect(await useExample().remove(id, true)).toBe('gone')
  })

  it('with one more interview is asked about first', async () => {
    const id = await opened()
    const intake = allOnDisk().find(({ kind }) => kind === 'intake')
    if (intake?.kind !== 'intake') throw new Error('No interview')
    fill({ ...intake, id: other, body: { ...intake.body, id: 'mine' } })
    expect(await useExample().remove(id)).toBe('changed')
  })

  it('that another window has removed already is simply gone', async () => {
    const id = await opened()
    fail('client.open', { code: 'notFound' })
    fail('client.erase', { code: 'notFound' })
    expect(await useExample().remove(id)).toBe('gone')
    await expect.poll(() => useExample().here).toBeUndefined()
  })

  it('that cannot be looked at is kept, and the reason is there', async () => {
    const id = await opened()
    fail('client.open', { code: 'storageFailed' })
    expect(await useExample().remove(id)).toBe('kept')
    expect(useClients().failure?.code).toBe('storageFailed')
    expect(erasures()).toEqual([])
  })

  it('is not what any marked file says it is', () => {
    const card = { client: { reference: 'VOORBEELD', name: 'Cliënt V' } }
    for (const example of [true, 1, '', 'yes', '2026-13-40', null, {}, ['2026-11-25']])
      expect(isExample({ ...card, example })).toBe(false)
    expect(isExample({ ...card, example: '2026-11-25' })).toBe(true)
  })
})
