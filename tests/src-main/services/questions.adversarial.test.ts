/** Question sets: what a page that means ill, or two that mean well, could do to them. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contract } from '../../../shared/bridge/contract.ts'
import { largestSet, mostSets, type SetContent } from '../../../shared/bridge/questions.ts'
import { nilId } from '../../../shared/bridge/records.ts'
import { beginWith } from '../../../shared/model/questionSets.ts'
import { extraLabel } from '../../../shared/texts/factorLabels.ts'
import { content, draft, saveVersion, setsIn } from './questionSets.ts'
import { intakeBody, newClient, openServices, refusalOf } from './session.ts'

const accepts = (change: unknown): boolean =>
  contract['questions.save'].request.safeParse({ id: randomUUID(), revision: 0, change }).success
const asVersion = (part: Partial<Record<keyof SetContent, unknown>>) => ({
  as: 'version',
  content: { ...content(), ...part },
})
const own = (id: string, name = 'X', kind = 'demand') => ({ id, kind, nl: { name } })

describe('what is no question set does not pass the bridge', () => {
  it('and what is one does', () => expect(accepts(asVersion({}))).toBe(true))

  it.each([
    ['without a name', { label: {} }],
    ['that asks nothing', { factors: { demands: [], workResources: [], personalResources: [] } }],
    ['that asks what nobody knows', { own: [] }],
    [
      'with a factor twice',
      { factors: { ...content().factors, demands: ['workload', 'workload', 'own-1'] } },
    ],
    ['with a factor in another group', { factors: { ...content().factors, workResources: ['workload'] } }],
    ['with the id of a standard factor', { own: [own('own-1'), own('deadlines')] }],
    ['with the id of a signal', { own: [own('own-1'), own('exhaustion')] }],
    ['with an id that every object knows', { own: [own('own-1'), own('__proto__')] }],
    ['with one id for two factors', { own: [own('own-1'), own('own-1')] }],
    ['with a name that may not reach an employer', { own: [own('own-1', 'Burn-outklachten')] }],
    ['with an own factor without a name', { own: [{ id: 'own-1', kind: 'demand' }] }],
    ['with a name without end', { own: [own('own-1', 'x'.repeat(301))] }],
  ])('%s', (_, part) => expect(accepts(asVersion(part))).toBe(false))

  it('with an id that is no record’s', () => {
    const change = asVersion({})
    const request = { id: '../settings', revision: 0, change }
    expect(contract['questions.save'].request.safeParse(request).success).toBe(false)
  })
})

describe('a set that is too much', () => {
  it('in length is refused, and the version before it stands', async () => {
    const services = await openServices()
    const saved = await saveVersion(services, content())
    const question = 'x'.repeat(300)
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...{ id: `own-${index}`, kind: 'demand' as const },
      nl: { name: 'Naam', question, sentence: question, probes: [question, question] },
    }))
    const large = {
      ...content(),
      factors: { ...content().factors, demands: many.map(({ id }) => id) },
      own: many,
    }
    expect(JSON.stringify(large).length).toBeGreaterThan(largestSet)
    expect(await refusalOf(saveVersion(services, large, saved))).toMatchObject({ code: 'setTooLarge' })
    expect(await setsIn(services)).toEqual([saved])
  })

  it('in number is refused, and the others can be changed still', async () => {
    const services = await openServices()
    const first = await saveVersion(services, content())
    for (let count = 1; count < mostSets; count++) await saveVersion(services, content(`Set ${count}`))
    expect(await refusalOf(saveVersion(services, content()))).toMatchObject({ code: 'tooManySets' })
    expect((await saveVersion(services, content('Anders'), first)).set?.version).toBe(2)
  })
})

describe('two windows', () => {
  it('cannot overwrite each other’s version or draft', async () => {
    const services = await openServices()
    const saved = await saveVersion(services, content('Een'))
    const after = await saveVersion(services, content('Van het ene venster'), saved)
    expect(await refusalOf(saveVersion(services, content('Van het andere'), saved))).toMatchObject({
      code: 'staleRevision',
    })
    const late = { id: saved.id, revision: 1, change: { as: 'draft', draft: draft('Laat') } } as const
    expect(await refusalOf(services['questions.save'](late))).toMatchObject({ code: 'staleRevision' })
    expect(await refusalOf(saveVersion(services, content(), { id: saved.id, revision: 0 }))).toMatchObject({
      code: 'staleRevision',
    })
    expect(await setsIn(services)).toEqual([after])
  })
})

describe('a call about what is no set', () => {
  it('does not touch a client or the settings', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    await services['settings.save']({ language: 'nl', theme: 'dark', practice: {} })
    for (const id of [clientId, nilId]) {
      expect(await refusalOf(saveVersion(services, content(), { id, revision: 0 }))).toMatchObject({
        code: 'notFound',
      })
      expect(await refusalOf(saveVersion(services, content(), { id, revision: 1 }))).toMatchObject({
        code: 'notFound',
      })
      expect(await refusalOf(services['questions.versions']({ id }))).toMatchObject({ code: 'notFound' })
    }
    expect((await services['settings.get']({})).theme).toBe('dark')
    expect(await refusalOf(services['client.open']({ clientId: nilId }))).toMatchObject({ code: 'notFound' })
    expect(await refusalOf(services['client.erase']({ clientId: nilId, reference: 'V-1' }))).toMatchObject({
      code: 'notFound',
    })
  })
})

describe('a set that changes or goes while an interview runs', () => {
  it('leaves the interview as it began', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    const saved = await saveVersion(services, content())
    const begun = { ...intakeBody('i1'), ...beginWith(saved.set!, extraLabel) }
    const { record } = await services['record.create']({ record: { clientId, kind: 'intake', body: begun } })
    const next = await saveVersion(
      services,
      { ...content('Anders'), own: [own('own-1', 'Nog iets') as never] },
      saved,
    )
    const away = { as: 'removed', isRemoved: true } as const
    await services['questions.save']({ id: saved.id, revision: next.revision, change: away })
    const { records } = await services['client.open']({ clientId })
    expect(records.find(({ id }) => id === record.id)?.body).toEqual(begun)
    expect(await services['record.save']({ record })).toEqual({ revision: 2 })
  })
})
