import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../shared/model/dossier.ts'
import { untoldNames } from '../../../shared/model/employerBoundary.ts'
import { findHealthTerm } from '../../../shared/model/healthTerms.ts'
import { score } from '../../../shared/scoring/score.ts'
import { employerContent } from '../../../src-main/reports/employerContent.ts'
import { employerReport } from '../../../src-main/reports/employerReport.ts'
import { makeReport, ReportRefused } from '../../../src-main/reports/makeReport.ts'
import { reportTextsIn } from '../../../src-main/reports/texts.ts'
import { canary, canaryDossier, checked, dossierOf, today } from './dossiers.ts'
import { everyByte, readPdf, squeezed } from './readPdf.ts'

const languages = ['nl', 'en'] as const

describe('the employer report', () => {
  it.each(languages)('holds what was approved and agreed, and who and when (%s)', async (language) => {
    const { pdf, fileName } = await makeReport(canaryDossier(), 'employer', language, today)
    const { text, info, language: lang, outline, pages, displaysTitle } = await readPdf(pdf)
    const texts = reportTextsIn(language).employer
    const spoken = {
      nl: [
        'Krappe deadlines',
        'Wisseldiensten',
        'Ander onderwerp',
        '5 oktober 2026',
        '1 juni 2026',
        '1 december 2026',
        '15 december 2026',
      ],
      en: [
        'Tight deadlines',
        'Rotating shifts',
        'Another topic',
        '5 October 2026',
        '1 June 2026',
        '1 December 2026',
        '15 December 2026',
      ],
    }
    for (const part of [
      'Cliënt V', 'projectleider', 'Voorbeeldbedrijf', 'de afdelingsleider', 'Voorbeeldpraktijk', 'de coach',
      'Opleveringen liggen dicht op elkaar.', 'Een vast moment voor terugkoppeling.', 'Diensten wisselen kort van tevoren.', 'Samen overdragen.',
      'Elke maand bespreken.', 'De planning maken.', texts.assignment, ...texts.leftOutText, texts.statuses.done, texts.noDate,
      ...spoken[language],
    ]) expect(text).toContain(squeezed(part)) // prettier-ignore
    expect(info['Title']).toBe(texts.title)
    expect(lang).toBe({ nl: 'nl-NL', en: 'en-GB' }[language])
    expect(outline).toEqual([
      texts.title,
      texts.about,
      texts.sessions,
      texts.topics,
      texts.actions,
      texts.leftOut,
    ])
    expect(displaysTitle).toBe(true)
    expect(pages[0]).toContain(reportTextsIn(language).page(1, pages.length))
    expect(fileName).toBe(
      { nl: 'afspraken-werk-2026-11-23.pdf', en: 'work-agreements-2026-11-23.pdf' }[language],
    )
  })

  it.each(languages)(
    'holds nothing else: no canary in text, outline, metadata, bytes or file name (%s)',
    async (language) => {
      const dossier = canaryDossier()
      expect(JSON.stringify(dossier).split(canary).length).toBeGreaterThan(50)
      const { pdf, fileName } = await makeReport(dossier, 'employer', language, today)
      const read = await readPdf(pdf)
      const bytes = everyByte(pdf)
      expect(bytes).toContain(reportTextsIn(language).employer.title) // the bytes are readable at all
      for (const place of [read.text, JSON.stringify(read), bytes, fileName]) {
        expect(place.toLowerCase()).not.toContain(canary)
        expect(place).not.toMatch(/1987|1988|1989|3[.,]087/)
      }
      const scores = score(dossier.intakes[0]!)
      const numbers = [
        scores.demands,
        scores.workResources,
        scores.personalResources,
        scores.resources,
      ].flatMap(({ index, bounds }) => [index, ...(bounds ?? [])])
      for (const number of [
        ...numbers,
        scores.balance.value,
        ...scores.factors.map(({ priority }) => priority),
      ])
        if (number !== null && !Number.isInteger(number))
          for (const written of [String(number), String(number).replace('.', ',')])
            expect(read.text).not.toContain(written)
    },
  )

  it('says nothing of the reference when the name is known, and gives it when it is not', () => {
    const { client, ...rest } = canaryDossier()
    expect(employerContent({ ...rest, client }, today).person).toBe('Cliënt V')
    expect(employerContent({ ...rest, client: { reference: 'V-009' } }, today).person).toBe('V-009')
  })

  it('leaves out every name of which the screen says that it is left out, and no other', () => {
    const { client, ...rest } = canaryDossier()
    const name = 'Centrum Burn-out Voorbeeld'
    const dossier = {
      ...rest,
      client: { ...client, name, employer: name, contactAtEmployer: name },
      practice: { name, coach: name },
    }
    const content = employerContent(dossier, today)
    const fields = {
      employer: 'employer',
      contactAtEmployer: 'contact',
      practice: 'practice',
      coach: 'coach',
    } as const
    expect(untoldNames(dossier).map(({ field }) => field)).toEqual(['name', ...Object.keys(fields)])
    for (const field of Object.values(fields)) expect(content[field]).toBeNull()
    expect(content.person).toBe(client.reference)
    expect(untoldNames(canaryDossier())).toEqual([])
  })

  it('calls a factor of the extra set by its own name, with no label needed', () => {
    const fairness = { kind: 'work', shareWithEmployer: true, employerText: 'Diensten in overleg.' }
    const dossier = checked({
      format: 'jdr-dossier',
      version: 1,
      client: { reference: 'V-1' },
      intakes: [
        { id: 'i1', date: '2026-11-02', kind: 'intake', model: 'jdr-balance/1.0', answers: { fairness } },
      ],
    })
    expect(employerContent(dossier, today).workResources).toEqual([
      { name: { nl: 'Eerlijke behandeling', en: 'Fair treatment' }, text: 'Diensten in overleg.' },
    ])
  })

  it('speaks of work that follows one home in work terms only, whatever the dossier calls it', async () => {
    const label = { nl: 'Nooit thuis bij het gezin', en: 'Never home' }
    const shared = { kind: 'demand', shareWithEmployer: true, employerText: 'Berichten na zes uur.' }
    const plan = {
      actions: [
        {
          factor: 'workHomeInterference',
          text: 'Na zes uur geen berichten.',
          owner: 'employer',
          status: 'open',
          shareWithEmployer: true,
        },
      ],
    }
    for (const answer of [shared, { ...shared, label }]) {
      const dossier = checked({
        format: 'jdr-dossier',
        version: 1,
        client: { reference: 'V-1' },
        intakes: [
          {
            id: 'i1',
            date: '2026-11-02',
            kind: 'intake',
            model: 'jdr-balance/1.0',
            answers: { workHomeInterference: answer },
          },
        ],
        plan,
      })
      const content = employerContent(dossier, today)
      expect(content.demands).toEqual([
        {
          name: { nl: 'Werk buiten werktijd', en: 'Work outside working hours' },
          text: 'Berichten na zes uur.',
        },
      ])
      expect(JSON.stringify(content)).not.toMatch(/thuis|gezin|home/i)
      for (const language of languages) {
        const { text } = await readPdf((await makeReport(dossier, 'employer', language, today)).pdf)
        expect(text).toContain(squeezed(content.demands[0]!.name[language]))
        expect(text).not.toMatch(/thuis|gezin|follow.*home/i)
      }
    }
  })

  it('leaves out a name or practice that holds a health term', () => {
    const { client, ...rest } = canaryDossier()
    const content = employerContent(
      {
        ...rest,
        client: {
          ...client,
          name: 'V. (burn-out)',
          reference: 'overspannen-3',
          contactAtEmployer: 'medische dienst',
        },
        practice: { name: 'Psychologenpraktijk Voorbeeld', coach: 'therapeut' },
      },
      today,
    )
    expect(content).toMatchObject({ person: null, contact: null, practice: null, coach: null })
  })

  it.each(languages)('has no health term in its fixed text (%s)', (language) => {
    const { employer, madeOn, page } = reportTextsIn(language)
    for (const text of [...strings(employer), madeOn(''), page(1, 2)])
      expect(findHealthTerm(text), text).toBeUndefined()
    const empty = checked({ format: 'jdr-dossier', version: 1, client: { reference: 'V-1' }, intakes: [] })
    const whole = strings(employerReport(employerContent(empty, today), language)).join(' ')
    expect(whole).toContain(employer.noTopics)
    expect(findHealthTerm(whole)).toBeUndefined()
  })

  it('says plainly that nothing is approved yet', async () => {
    const { pdf } = await makeReport(dossierOf('unfinished'), 'employer', 'nl', today)
    const { text } = await readPdf(pdf)
    expect(text).toContain(squeezed(reportTextsIn('nl').employer.noTopics))
    expect(text).toContain(squeezed(reportTextsIn('nl').employer.noActions))
  })

  it('keeps table order, whatever weighs most', () => {
    const { demands } = employerContent(dossierOf('overload'), today)
    expect(demands.map(({ name }) => name.nl)).toEqual(['Krappe deadlines', 'Veel werk', 'Weinig regie'])
  })

  it('speaks of one topic as one', async () => {
    const dossier = dossierOf('overload')
    const [intake] = dossier.intakes
    const { deadlines, ...others } = intake!.answers
    const unshared = Object.fromEntries(
      Object.entries(others).map(([id, answer]) => [id, { ...answer, shareWithEmployer: false }]),
    )
    const one = checked({ ...dossier, intakes: [{ ...intake, answers: { ...unshared, deadlines } }] })
    for (const language of ['nl', 'en'] as const) {
      const { topicIntro, topicsIntro } = reportTextsIn(language).employer
      const [single, several] = await Promise.all(
        [one, dossier].map(async (of) => readPdf((await makeReport(of, 'employer', language, today)).pdf)),
      )
      expect(single!.text).toContain(squeezed(topicIntro))
      expect(single!.text).not.toContain(squeezed(topicsIntro))
      expect(several!.text).toContain(squeezed(topicsIntro))
    }
  })

  it('takes topics of the newest interview by date only', () => {
    const texts = [...employerContent(canaryDossier(), today).demands.map(({ text }) => text)]
    expect(texts).toEqual(['Opleveringen liggen dicht op elkaar.', 'Diensten wisselen kort van tevoren.'])
  })

  it('refuses a dossier that was made unsafe behind the door, and says where', async () => {
    const dossier = structuredClone(dossierOf('overload'))
    dossier.intakes[0]!.answers.deadlines!.employerText = 'Raakt uitgeput van de planning.'
    dossier.plan!.actions[0]!.shareWithEmployer = true
    for (const audience of ['employer', 'client'] as const) {
      const refusal = await makeReport(dossier, audience, 'nl', today).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(ReportRefused)
      expect(refusal).toMatchObject({
        code: 'invalidDossier',
        problems: [
          { path: '$.intakes[0].answers.deadlines.employerText', code: 'healthTerm', value: 'uitgeput' },
          { path: '$.plan.actions[0].shareWithEmployer', code: 'personalShared' },
        ],
      })
    }
  })

  it('does not change with anything outside its own fields', () => {
    const said = fc.string({ maxLength: 30 })
    const rating = fc.constantFrom(0, 1, 2, 3, 4)
    const noise = fc.record({
      said,
      rating,
      other: rating,
      firstSickDay: fc.constantFrom('2026-01-01', '2025-12-31'),
      safety: fc.boolean(),
    })
    const withNoise = (
      dossier: Dossier,
      { said, rating, other, firstSickDay, safety }: typeof noise extends fc.Arbitrary<infer N> ? N : never,
    ) => {
      const copy: unknown = structuredClone(dossier)
      const changed = copy as Dossier
      Object.assign(changed, { unknownField: said })
      Object.assign(changed.client, { firstSickDay, reference: `r${said}`, unknownField: said })
      for (const intake of changed.intakes) {
        Object.assign(intake, {
          id: `${intake.id}${said}`,
          signals: { exhaustion: rating, vigour: other },
          safetyConcern: safety,
          instruments: [{ id: 'x', score: rating, source: said }],
        })
        for (const answer of Object.values(intake.answers)) {
          if (answer === undefined) continue
          Object.assign(answer, { note: said, summary: said, presence: rating, unknownField: said })
          if ('drain' in answer) Object.assign(answer, { drain: other, gain: rating })
          if ('need' in answer) Object.assign(answer, { need: other })
          if (answer.shareWithEmployer !== true) Object.assign(answer, { employerText: said })
        }
        Object.assign(intake.answers, { resilience: { presence: other, need: rating, summary: said } })
      }
      for (const action of changed.plan?.actions ?? [])
        if (action.shareWithEmployer !== true)
          Object.assign(action, { text: `t${said}`, owner: safety ? 'coach' : 'employer', status: 'open' })
      return changed
    }
    for (const dossier of [canaryDossier(), dossierOf('overload'), dossierOf('follow-up')]) {
      const plain = employerContent(dossier, today)
      fc.assert(
        fc.property(noise, (values) => {
          const noisy = withNoise(dossier, values)
          expect(employerContent(noisy, today)).toEqual(plain)
        }),
      )
    }
  })
})

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(strings)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
