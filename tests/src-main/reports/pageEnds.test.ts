import { expect, it } from 'vitest'
import { audiences } from '../../../shared/bridge/contract.ts'
import { formatDate, textsIn } from '../../../shared/texts/index.ts'
import { makeReport } from '../../../src-main/reports/makeReport.ts'
import { reportTextsIn } from '../../../src-main/reports/texts.ts'
import { checked, dossierOf, today } from './dossiers.ts'
import { readPdf, squeezed, withoutFooter } from './readPdf.ts'

const { client, employer } = reportTextsIn('nl')
const { model } = textsIn('nl')

/** What announces what comes after it. */
const introducing = [
  ...[client.about, client.words, client.wordsIntro, client.picture, client.pictureIntro, client.place],
  ...[client.demandsIntro, client.workIntro, client.personalIntro, client.keep, client.energisers],
  ...[client.attention, client.start, client.startIntro, client.plan, client.planIntro, client.regarding],
  ...[
    client.toEmployer,
    client.rights,
    client.rightsIntro,
    client.sources,
    employer.about,
    employer.sessions,
  ],
  ...[employer.topics, employer.topicsIntro, employer.demands, employer.workResources, employer.actions],
  ...[employer.actionsIntro, employer.leftOut, ...Object.values(model.groups).map(({ name }) => name)],
  [employer.what, employer.who, employer.when, employer.status].join(''),
].map(squeezed)

/** The overload case with so much more before it, that every part comes to stand everywhere on a page. */
function pushedDown(lines: number, actions: number) {
  const dossier = structuredClone(dossierOf('overload'))
  const { workload } = dossier.intakes[0]!.answers
  const text = Array.from({ length: lines }, (_, line) => `Regel ${line}.`).join('\n')
  Object.assign(workload!, { summary: text, employerText: text || 'Veel werk.' })
  const long = 'lang '.repeat(lines)
  const action = {
    factor: 'workload',
    text: 'Bespreken.',
    owner: 'employer',
    status: 'open',
    shareWithEmployer: true,
  }
  return checked({
    ...dossier,
    client: { reference: 'V', name: long, jobTitle: long, employer: long, contactAtEmployer: long },
    practice: { name: long, coach: long },
    plan: { actions: Array.from({ length: actions }, () => action) },
  })
}

it.each(audiences)('no page of the report for the %s ends on what announces the next', async (audience) => {
  for (let lines = 0; lines <= 44; lines += 2) {
    const { pdf } = await makeReport(pushedDown(lines, lines % 4 === 0 ? 3 : 12), audience, 'nl', today)
    const { pages } = await readPdf(pdf)
    for (const page of pages) {
      const content = withoutFooter(page)
      const last = introducing.find((text) => content.endsWith(text))
      expect(last, `${lines} lines: …${content.slice(-80)}`).toBeUndefined()
    }
  }
})

it('the report of an ordinary intake ends on a page with more than the sources', async () => {
  for (const language of ['nl', 'en'] as const) {
    const { pages } = await readPdf((await makeReport(dossierOf('overload'), 'client', language, today)).pdf)
    expect(pages.at(-1)).toContain(reportTextsIn(language).client.rights)
  }
})

it('prints the days of very many talks, which no page holds', async () => {
  const dossier = dossierOf('overload')
  const [intake] = dossier.intakes
  const days = Array.from({ length: 300 }, (_, index) =>
    new Date(Date.UTC(2020, 0, 1 + index * 7)).toISOString().slice(0, 10),
  )
  const intakes = days.map((date, index) => ({ ...intake!, id: `i${index}`, date }))
  const { text } = await readPdf(
    (await makeReport(checked({ ...dossier, intakes }), 'client', 'nl', today)).pdf,
  )
  for (const day of days) expect(text).toContain(squeezed(formatDate(day, 'nl')))
})
