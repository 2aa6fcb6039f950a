import { describe, expect, it } from 'vitest'
import { answersOf, newestIntake, type Dossier } from '../../../shared/model/dossier.ts'
import { factorsByGroup } from '../../../shared/model/factors.ts'
import { beginWith, shippedSets } from '../../../shared/model/questionSets.ts'
import { planCoverage } from '../../../shared/scoring/planCoverage.ts'
import { score } from '../../../shared/scoring/score.ts'
import { extraLabel } from '../../../shared/texts/factorLabels.ts'
import { factorName, formatDate, formatNumber, textsIn } from '../../../shared/texts/index.ts'
import { startReason } from '../../../shared/texts/startReason.ts'
import { employerContent } from '../../../src-main/reports/employerContent.ts'
import { makeReport } from '../../../src-main/reports/makeReport.ts'
import { reportTextsIn } from '../../../src-main/reports/texts.ts'
import { checked, dossierOf, today } from './dossiers.ts'
import { everyByte, readPdf, squeezed } from './readPdf.ts'

const languages = ['nl', 'en'] as const
const cases = ['overload', 'follow-up', 'unfinished'] as const

const read = async (dossier: Dossier, language: 'nl' | 'en') =>
  readPdf((await makeReport(dossier, 'client', language, today)).pdf)

describe.each(languages)('the client report (%s)', (language) => {
  const texts = reportTextsIn(language).client
  const { model } = textsIn(language)

  it('says where the extra factors come from, when one was asked, and what is left out not at all', async () => {
    const dossier = dossierOf('overload')
    const [source = ''] = model.extraSources
    expect((await read(dossier, language)).text).not.toContain(source.slice(0, 30))
    const [intake] = dossier.intakes
    const begun = { ...intake, ...beginWith(shippedSets.extended, extraLabel) }
    const set = {
      ...shippedSets.extended,
      factors: { ...shippedSets.extended.factors, personalResources: [] },
    }
    const without = {
      ...intake,
      ...beginWith(set, extraLabel),
      answers: { ...begun.answers, ...intake!.answers },
    }
    const { text } = await read(checked({ ...dossier, intakes: [without], plan: { actions: [] } }), language)
    expect(squeezed(text)).toContain(squeezed(source))
    expect(squeezed(text)).toContain(squeezed(factorName('fairness', language)))
    expect(text).not.toContain(factorName('timeManagement', language))
  })

  it('names every day of a talk, where the employer has its date alone', async () => {
    const dossier = dossierOf('overload')
    const [intake] = dossier.intakes
    const talk = { sittings: [intake!.date, '2026-11-20'], closed: '2026-11-21' }
    const longer = checked({ ...dossier, intakes: [{ ...intake, talk }] })
    const { text } = await read(longer, language)
    for (const day of talk.sittings) expect(squeezed(text)).toContain(squeezed(formatDate(day, language)))
    expect(squeezed(text)).not.toContain(squeezed(formatDate(talk.closed, language)))
    expect(employerContent(longer, today)).toEqual(employerContent(dossier, today))
  })

  it('says why one might start somewhere in the words of the screen', async () => {
    const dossier = dossierOf('overload')
    const [intake] = dossier.intakes
    const { text } = await read(dossier, language)
    const scores = score(intake!)
    for (const lever of scores.levers.slice(0, 5))
      expect(squeezed(text)).toContain(squeezed(startReason(lever, intake!, scores, language)))
  })

  it('says of every rated signal what was chosen, and the employer nothing of it', async () => {
    const dossier = dossierOf('overload')
    const [intake] = dossier.intakes
    const signals = { exhaustion: 3, vigour: 1, sleep: 4, privateLoad: 0 } as const
    const rated = checked({ ...dossier, intakes: [{ ...intake, signals }] })
    const { text } = await read(rated, language)
    const { signals: words, talk } = textsIn(language)
    expect(text).toContain(squeezed(texts.signalsIntro))
    for (const round of Object.values(talk.rounds)) expect(text).toContain(squeezed(round))
    for (const [id, level] of Object.entries(signals))
      expect(text).toContain(squeezed(words[id as keyof typeof signals].anchors[level]))
    expect(text).not.toContain(squeezed(words.recovery.name))
    expect(employerContent(rated, today)).toEqual(employerContent(dossier, today))
    const without = checked({ ...dossier, intakes: [{ ...intake, signals: {} }] })
    expect((await read(without, language)).text).not.toContain(squeezed(texts.signalsIntro))
  })

  it.each(cases)('holds all that it must: %s', async (name) => {
    const dossier = dossierOf(name)
    const intake = newestIntake(dossier)!
    const scores = score(intake)
    const { text } = await read(dossier, language)
    const named = (id: string) =>
      factorName(id, language, answersOf(intake).find(([own]) => own === id)?.[1].label)
    const coverage = planCoverage(dossier)
    const employer = employerContent(dossier, today)
    const must = [
      ...dossier.intakes.flatMap((one) => answersOf(one).flatMap(([, { summary }]) => summary ?? [])),
      ...dossier.intakes.map(({ date }) => formatDate(date, language)),
      model.notATest,
      model.zones[scores.balance.zone!].name,
      model.zones[scores.balance.zone!].sentence,
      formatNumber(scores.balance.value!, language),
      ...['demands', 'workResources', 'personalResources'].map((group) =>
        formatNumber(scores[group as 'demands'].index!, language),
      ),
      `${scores.completeness.answered}`,
      ...scores.levers.map(({ id }) => named(id)),
      ...scores.energisers.map(named),
      ...scores.flags.map((flag) => model.flags[flag].sentence),
      ...(dossier.plan?.actions ?? []).flatMap((action) =>
        [action.text, action.by ? formatDate(action.by, language) : []].flat(),
      ),
      ...(coverage.missing.length > 0
        ? [texts.coverageMissing(coverage.missing.map((group) => model.groups[group].name).join(', '))]
        : []),
      ...[...employer.demands, ...employer.workResources].flatMap((topic) => [
        topic.name[language],
        topic.text,
      ]),
      ...employer.actions.map((action) => action.text),
      ...texts.rightsList,
      scores.model,
      ...model.sources,
    ]
    for (const part of must) expect(text, part).toContain(squeezed(part))
    if (name === 'unfinished') {
      expect(text).toContain(squeezed(model.unstable))
      expect(text).toContain(
        squeezed(
          texts.balanceRange(
            ...(scores.balance.bounds!.map((bound) => formatNumber(bound, language)) as [string, string]),
          ),
        ),
      )
      expect(text).toContain(squeezed(named('stressManagement')))
    }
  })

  it('never holds a note of the coach', async () => {
    const dossier = dossierOf('overload')
    for (const [, answer] of answersOf(dossier.intakes[0]!))
      Object.assign(answer, { note: `kanarie: ${answer.note ?? ''}` })
    const { pdf, fileName } = await makeReport(dossier, 'client', language, today)
    const { text } = await readPdf(pdf)
    for (const place of [text, everyByte(pdf), fileName]) expect(place.toLowerCase()).not.toContain('kanarie')
    expect(text).not.toContain(squeezed('Noemt dit drie keer'))
  })

  it('has title, language, outline, numbered pages and a date', async () => {
    const {
      info,
      language: lang,
      outline,
      pages,
      displaysTitle,
      text,
    } = await read(dossierOf('overload'), language)
    expect(info).toMatchObject({
      Title: texts.title,
      Author: 'Draagkracht',
      Creator: 'Draagkracht',
      Producer: 'Draagkracht',
    })
    expect(info['CreationDate']).toMatch(/^D:20261123/)
    expect(lang).toBe({ nl: 'nl-NL', en: 'en-GB' }[language])
    expect(displaysTitle).toBe(true)
    expect(outline).toEqual([
      texts.title, texts.about, texts.words, texts.picture, model.groups.demands.name, model.groups.workResources.name,
      model.groups.personalResources.name, textsIn(language).talk.phases.signals, texts.place, texts.keep, texts.attention, texts.start, texts.plan,
      texts.instruments, texts.toEmployer, texts.rights, texts.sources,
    ]) // prettier-ignore
    pages.forEach((page, index) =>
      expect(page).toContain(reportTextsIn(language).page(index + 1, pages.length)),
    )
    expect(text).toContain(squeezed(reportTextsIn(language).madeOn(formatDate(today, language))))
  })

  it('claims nothing that the program may not claim', () => {
    const said = JSON.stringify(reportTextsIn(language), (_, value: unknown) =>
      typeof value === 'function' ? (value as (...parts: string[]) => string)('x', 'y') : value,
    )
    expect(said).not.toMatch(/diagno|burn-?out|voorspel|predict|patiënt|patient|behandel|treatment/i)
  })

  it('puts safety first', async () => {
    const dossier = dossierOf('overload')
    dossier.intakes[0]!.safetyConcern = true
    const { pages, text } = await read(dossier, language)
    expect(squeezed(pages[0]!)).toContain(squeezed(model.flags.safety.sentence))
    expect(text.indexOf(squeezed(model.flags.safety.name))).toBeLessThan(text.indexOf(squeezed(texts.about)))
  })
})

describe('the client report', () => {
  const bare = { format: 'jdr-dossier', version: 1, client: { reference: 'V-1' } }
  const empty = { id: 'a', date: '2026-10-05', kind: 'intake', model: 'jdr-balance/1.0', answers: {} }

  it('is refused without an interview', async () => {
    await expect(makeReport(checked({ ...bare, intakes: [] }), 'client', 'nl', today)).rejects.toMatchObject({
      name: 'ReportRefused',
      code: 'noIntake',
    })
  })

  it('says that nothing is known yet of an empty interview', async () => {
    const { text } = await read(checked({ ...bare, intakes: [empty] }), 'nl')
    const { client } = reportTextsIn('nl')
    for (const part of [
      client.noWords,
      client.placeUnknown,
      client.noLevers,
      client.noPlan,
      client.toEmployerNothing,
      'nog onbekend',
    ])
      expect(text).toContain(squeezed(part))
  })

  it('says when what is open cannot change the picture, and when it can', async () => {
    const answers = (drain: number | undefined) => ({
      ...Object.fromEntries(factorsByGroup.demands.map((id) => [id, { presence: 4, drain: 4 }])),
      ...Object.fromEntries(factorsByGroup.workResources.map((id) => [id, { presence: 0, need: 4 }])),
      ...Object.fromEntries(factorsByGroup.personalResources.map((id) => [id, { presence: 0, need: 4 }])),
      deadlines: { presence: 4, drain },
    })
    const said = async (made: object) =>
      (await read(checked({ ...bare, intakes: [{ ...empty, answers: made }] }), 'nl')).text
    const { stable, unstable } = textsIn('nl').model
    const open = await said(answers(undefined))
    expect(open).toContain(squeezed(stable))
    expect(open).not.toContain(squeezed(unstable))
    expect(await said({ deadlines: { presence: 4, drain: 4 } })).toContain(squeezed(unstable))
    const closed = await said(answers(4))
    for (const sentence of [stable, unstable]) expect(closed).not.toContain(squeezed(sentence))
  })

  it('says when the plan touches every part that asks for attention, and only then', async () => {
    const { coverageComplete, coverageMissing } = reportTextsIn('nl').client
    const said = async (factor: string) => {
      const action = { factor, text: 'Bespreken.', owner: 'client', status: 'open' }
      const answers = { deadlines: { presence: 4, drain: 4 } }
      const dossier = checked({ ...bare, intakes: [{ ...empty, answers }], plan: { actions: [action] } })
      return (await read(dossier, 'nl')).text
    }
    expect(await said('workload')).toContain(squeezed(coverageComplete))
    const partly = await said('feedback')
    expect(partly).not.toContain(squeezed(coverageComplete))
    expect(partly).toContain(squeezed(coverageMissing('Werkeisen')))
  })

  it('repeats earlier words of the client, but not those that were said again', async () => {
    const said = (id: string, date: string, summary: string) => ({
      ...empty,
      ...{ id, date, answers: { deadlines: { summary: 'Steeds hetzelfde.' }, workload: { summary } } },
    })
    const intakes = [said('b', '2026-12-01', 'Nu rustiger.'), said('a', '2026-10-05', 'Het was veel.')]
    const { text } = await read(checked({ ...bare, intakes }), 'nl')
    expect(text.split(squeezed('Steeds hetzelfde.'))).toHaveLength(2)
    const { earlier } = reportTextsIn('nl').client
    expect(text.indexOf('Nurustiger.')).toBeLessThan(text.indexOf(squeezed(earlier('5 oktober 2026'))))
    expect(text.indexOf(squeezed(earlier('5 oktober 2026')))).toBeLessThan(text.indexOf('Hetwasveel.'))
  })

  it('prints words that a follow-up only began with once, under the day on which they were said', async () => {
    const words = { summary: 'Thuis sinds september.', quotes: ['Thuis sinds september.'] }
    const first = { ...empty, id: 'a', date: '2026-10-05', situation: words, matters: { summary: 'Rust.' } }
    const follow = {
      ...{ ...empty, id: 'b', date: '2026-12-01' },
      situation: { ...words, saidOn: '2026-10-05' },
      matters: { summary: 'Rust.' },
      answers: { deadlines: { summary: 'Uit een gesprek van eerder.', saidOn: '2026-09-01' } },
    }
    const { text } = await read(checked({ ...bare, intakes: [first, follow] }), 'nl')
    const { earlier, quotes } = reportTextsIn('nl').client
    const at = (part: string): number => text.indexOf(squeezed(part))
    expect(text.split(squeezed('Thuis sinds september.'))).toHaveLength(2)
    expect(text.split('Rust.')).toHaveLength(2)
    // As a quote it was of then.
    expect(at(quotes)).toBe(-1)
    expect(at('Rust.')).toBeLessThan(at(earlier('5 oktober 2026')))
    expect(at(earlier('5 oktober 2026'))).toBeLessThan(at('Thuis sinds september.'))
    // The talk in which it was said is no longer in the dossier.
    expect(at(earlier('1 september 2026'))).toBeLessThan(at('Uit een gesprek van eerder.'))
    expect(at('Thuis sinds september.')).toBeLessThan(at(earlier('1 september 2026')))
    expect(at(earlier('1 december 2026'))).toBe(-1)
  })

  it('spreads the bars of very many factors over as few pages as hold them', async () => {
    const added = Array.from({ length: 40 }, (_, index) => [
      `eigen${index}`,
      { kind: 'demand', label: { nl: `Eigen eis ${index}` }, presence: 4, drain: 1, gain: 0 },
    ])
    const { pages } = await read(
      checked({ ...bare, intakes: [{ ...empty, answers: Object.fromEntries(added) }] }),
      'nl',
    )
    // An anchor that is quoted as a reason begins with the same word.
    const bars = pages
      .map((page) => page.replaceAll('“Kost', '').split('Kost').length - 1)
      .filter((count) => count > 0)
    expect(bars.reduce((sum, count) => sum + count)).toBe(48)
    expect(bars.length).toBeLessThanOrEqual(6)
    for (const count of bars) expect(count).toBeLessThanOrEqual(13)
  })

  it('does not lose a word of very long texts and labels', async () => {
    const word = 'arbeidsongeschiktheidsverzekeringsmaatschappij'
    const long = Array.from({ length: 1200 }, (_, index) => `woord${index}`).join(' ')
    const dossier = checked({
      ...bare,
      client: { reference: `Łódź ’ → ${word}`, name: word.repeat(5), employer: word.repeat(6) },
      intakes: [
        {
          ...empty,
          answers: {
            deadlines: { presence: 4, drain: 4, summary: `begin ${long} eind` },
            feedback: { presence: 0, need: 4, summary: word.repeat(10) },
            extra: { kind: 'demand', label: { nl: 'W'.repeat(300) }, presence: 4, drain: 4 },
          },
        },
      ],
      plan: {
        actions: Array.from({ length: 25 }, (_, index) => ({
          factor: 'feedback',
          text: index === 3 ? `actie ${long} klaar` : `${word.repeat(1 + (index % 3))}${index}`,
          owner: 'client',
          status: 'open',
        })),
      },
    })
    const { pages, text } = await read(dossier, 'nl')
    for (const part of [
      `begin ${long.slice(0, 300)}`,
      'woord1199 eind',
      'woord1199 klaar',
      word.repeat(10),
      'Łódź ’ →',
      `${word.repeat(1)}24`,
    ]) {
      const squeezedPart = squeezed(part)
      expect(text, part.slice(0, 60)).toContain(squeezedPart)
    }
    for (let index = 0; index < 1200; index++)
      expect(text.split(`woord${index}w`).length + text.split(`woord${index}e`).length).toBeGreaterThan(2)
    expect(pages.length).toBeLessThan(40)
  })

  it('puts a mark where the fonts have no sign, and stands control characters', async () => {
    const dossier = checked({
      ...bare,
      intakes: [
        {
          ...empty,
          answers: {
            deadlines: { presence: 1, drain: 1, summary: 'hart 👩‍👩‍👧 en \u0007 你好 <b>klaar</b> \ud800' },
          },
        },
      ],
    })
    const { text } = await read(dossier, 'nl')
    expect(text).toContain('hart◊en◊◊<b>klaar</b>')
  })

  it('gives the same bytes for the same dossier and date', async () => {
    const [one, two] = [
      await makeReport(dossierOf('overload'), 'client', 'nl', today),
      await makeReport(dossierOf('overload'), 'client', 'nl', today),
    ]
    expect(Buffer.from(one.pdf).equals(Buffer.from(two.pdf))).toBe(true)
  })
})
