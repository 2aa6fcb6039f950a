import { describe, expect, it } from 'vitest'
import { shippedSets } from '../../../shared/model/questionSets.ts'
import type { QuestionSet } from '../../../shared/model/talk.ts'
import { readPdf } from '../reports/readPdf.ts'
import { newServices, openServices, refusalOf } from './session.ts'

const read = (pdf: string) => readPdf(new Uint8Array(Buffer.from(pdf, 'base64')))

describe('the interview on paper', () => {
  it('is of the standard set unless another is asked for, and notes nothing', async () => {
    const services = await openServices()
    const before = await services['log.list']({})
    const standard = await services['paper.make']({ language: 'nl' })
    expect((await read(standard.pdf)).text).toContain('Standaard')
    expect(standard.fileName).toBe('gesprek-op-papier-2026-11-23.pdf')
    const extended = await services['paper.make']({ questionSet: shippedSets.extended, language: 'en' })
    expect((await read(extended.pdf)).text).toContain('3.9')
    expect(await services['log.list']({})).toEqual(before)
  })

  it('stays behind the lock', async () => {
    const call = newServices()['paper.make']({ language: 'nl' })
    expect((await refusalOf(call)).code).toBe('vaultLocked')
  })

  it('of a set that asks the same twice, in the wrong group, or what nobody knows, asks what there is', async () => {
    const services = await openServices()
    const questionSet: QuestionSet = {
      id: 'odd',
      version: 1,
      factors: {
        demands: ['workload', 'workload', 'coaching', 'nobody', '__proto__', 'constructor'],
        workResources: [],
        personalResources: [],
      },
    }
    const { text } = await read((await services['paper.make']({ questionSet, language: 'nl' })).pdf)
    expect(text).toContain('3.1Veelwerk')
    expect(text).not.toMatch(/3\.2|nobody|proto|constructor/)
  })
})
