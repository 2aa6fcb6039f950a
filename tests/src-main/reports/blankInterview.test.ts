import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/bridge/contract.ts'
import { beginWith, shippedSets } from '../../../shared/model/questionSets.ts'
import { agreements, QuestionSet } from '../../../shared/model/talk.ts'
import { scalesOfGroup } from '../../../shared/model/factors.ts'
import { topicsOf } from '../../../shared/model/topics.ts'
import { extraLabel } from '../../../shared/texts/factorLabels.ts'
import { factorWords } from '../../../shared/texts/factorWords.ts'
import { textsIn } from '../../../shared/texts/index.ts'
import { makeBlankInterview } from '../../../src-main/reports/blankInterview.ts'
import { blankTexts } from '../../../src-main/reports/blankTexts.ts'
import { messages } from '../../../src-renderer/messages.ts'
import { readPdf, squeezed } from './readPdf.ts'

const today = '2026-11-25'
const begun = (set: QuestionSet) => beginWith(set, extraLabel)
/** A page without its footer. */
const footer = /(?:Gesprekoppapier|Interviewonpaper)\d+(?:van|of)\d+$/
const bare = (page: string) => squeezed(page).replace(footer, '')

describe.each(languages)('the interview on paper in %s', (language) => {
  const { talk, signals, model } = textsIn(language)

  it.each(['standard', 'extended'] as const)(
    'asks all of the %s set: number, name, question and every anchor, each topic on one page',
    async (name) => {
      const asked = begun(shippedSets[name])
      const { pdf, fileName } = await makeBlankInterview(asked, language, today)
      const { pages, info } = await readPdf(pdf)
      expect(pages.length).toBeLessThanOrEqual({ standard: 12, extended: 17 }[name])
      const bares = pages.map(bare)
      for (const topic of topicsOf(asked)) {
        if (topic.kind !== 'factor') continue
        const words = factorWords(topic, language, asked)
        const page = bares.find((text) => text.includes(squeezed(`${topic.number}${words.name}`)))
        expect(page, words.name).toBeDefined()
        expect(page).toContain(squeezed(words.question))
        for (const scale of scalesOfGroup(topic.group)) {
          expect(page).toContain(squeezed(model.scales[scale].question))
          words.anchors[scale]!.forEach((anchor, rating) =>
            expect(page).toContain(squeezed(`${rating}${anchor}`)),
          )
        }
      }
      const all = bares.join('')
      for (const part of agreements) expect(all).toContain(squeezed(talk.agreements[part].tick))
      for (const { question, anchors } of Object.values(signals))
        for (const text of [question, ...anchors]) expect(all).toContain(squeezed(text))
      for (const { question } of [talk.topics.matters, ...Object.values(talk.roundsAsk), talk.nextSteps])
        expect(all).toContain(squeezed(question))
      expect(
        pages.every((page, at) =>
          squeezed(page).endsWith(squeezed(blankTexts[language].page(at + 1, pages.length))),
        ),
      ).toBe(true)
      expect(fileName).toMatch(/^[a-z-]+-2026-11-25\.pdf$/)
      expect(info['Title']).toBe(blankTexts[language].title)
    },
  )

  it('calls the sets that come with the program as the screen does', () => {
    const { shipped, changedAtTable } = messages[language].questions
    expect(blankTexts[language].changedAtTable('{name}')).toBe(changedAtTable)
    for (const id of ['standard', 'extended'] as const)
      expect(blankTexts[language].shipped[id]).toBe(shipped[id].name)
  })

  it('calls what the screen asks as the screen does', () => {
    const { interview, clients } = messages[language]
    expect(blankTexts[language].other).toBe(interview.other)
    expect(talk.nextSteps.day).toBe(clients.nextContact)
  })

  it('is the same bytes again', async () => {
    const [one, other] = [
      await makeBlankInterview(begun(shippedSets.standard), language, today),
      await makeBlankInterview(begun(shippedSets.standard), language, today),
    ]
    expect(Buffer.compare(one.pdf, other.pdf)).toBe(0)
  })
})

describe('a set of a practice on paper', () => {
  const own = (name: string, anchor: string): QuestionSet =>
    QuestionSet.parse({
      id: 'ours',
      version: 3,
      label: { nl: 'Zorg' },
      factors: { demands: ['mine', 'workload'], workResources: [], personalResources: [] },
      own: [
        {
          id: 'mine',
          kind: 'demand',
          nl: {
            name,
            question: name,
            anchors: {
              presence: Array.from({ length: 5 }, () => anchor),
              drain: Array.from({ length: 5 }, () => anchor),
              gain: Array.from({ length: 5 }, () => anchor),
            },
          },
        },
      ],
    })
  const made = async (set: QuestionSet) => readPdf((await makeBlankInterview(begun(set), 'nl', today)).pdf)

  it('says its name and version, and numbers what it asks', async () => {
    const { text } = await made(own('Reistijd', 'Een eind'))
    expect(text).toContain('Zorg,versie3')
    expect(text).not.toContain('aangevuld')
    const changed = await made({ ...own('Reistijd', 'Een eind'), changedAtTable: true })
    expect(changed.text).toContain('Zorg,versie3,aangevuldineengesprek')
    expect(text).toContain('3.1Reistijd')
    expect(text).toContain('3.2Veelwerk')
    expect(text).not.toContain('3.3')
    expect(text).not.toContain('4.1')
  })

  it.each([1, 30, 60, 75, 76, 120, 200, 300])('loses nothing of words of %i letters', async (length) => {
    const name = 'Verantwoordelijkheid'.repeat(15).slice(0, length)
    const { pages } = await made(own(name, 'q'.repeat(length)))
    const all = pages.map(bare).join('').replaceAll('-', '')
    expect(all).toContain(`3.1${name.slice(0, 20)}`)
    expect(all.match(/q+/g)!.join('')).toHaveLength(15 * length)
    // Two factors, the situation, three rounds of signals and what matters.
    expect(all.split(squeezed(blankTexts.nl.notes))).toHaveLength(1 + 7)
  })

  it('loses nothing of the longest words that there can be, though they take more than a page', async () => {
    const { pages } = await made(own('W'.repeat(300), 'W'.repeat(300)))
    const all = pages.map(bare).join('').replaceAll('-', '')
    expect(all.match(/W{2,}/g)!.join('')).toHaveLength(300 * 17)
    expect(all).toContain('3.2Veelwerk')
  })

  it('takes a text of nothing but line ends for one line', async () => {
    const { text } = await made(own(`Reis${'\n'.repeat(290)}tijd`, `een${'\r\n'.repeat(140)}eind`))
    expect(text).toContain('3.1Reistijd')
    expect(text.split('eeneind')).toHaveLength(16)
  })

  it.each(['a\u0000b', '‮evil', '😀👩‍👩‍👧', '<b>"&', '\n\n\n'])('prints the name %j', async (name) => {
    expect((await made(own(`N${name}`, name))).pages.length).toBeGreaterThan(3)
  })
})
