/** The report for the client: what was said, the picture, where to start, the plan and the client's rights. */
import type { Content } from 'pdfmake/interfaces.js'
import type { Language } from '../../shared/bridge/contract.ts'
import { isExtraFactor } from '../../shared/model/factors.ts'
import { applicableFactors } from '../../shared/model/factorsOfDossier.ts'
import { newestIntake, type Dossier } from '../../shared/model/dossier.ts'
import { daysOf } from '../../shared/model/sittings.ts'
import { score } from '../../shared/scoring/score.ts'
import { formatDate, textsIn } from '../../shared/texts/index.ts'
import { bullets, facts, paragraph, small, title, topic } from './blocks.ts'
import { employerPreview, planSection } from './clientAgreements.ts'
import { changesSection } from './clientChanges.ts'
import { factorSections, pictureSection, signalsSection } from './clientConversation.ts'
import { instrumentsSection } from './clientInstruments.ts'
import type { ClientSource } from './clientSource.ts'
import { attentionSection, keepSection, placeSection, startSection } from './clientPlace.ts'
import { nextStepsSection, ownWords, quotesSection } from './clientWords.ts'
import type { Report } from './pdfDocument.ts'
import { ReportRefused } from './reportRefused.ts'
import { section } from './section.ts'
import { reportTextsIn } from './texts.ts'

/**
 * Reports the newest interview. Throws `ReportRefused` without one (`noIntake`), or when something is marked for
 * the employer that may not reach one (the report says what the employer will get).
 */
export function clientReport(dossier: Dossier, language: Language, today: string): Report {
  const intake = newestIntake(dossier)
  if (intake === undefined) throw new ReportRefused('noIntake')
  const source: ClientSource = { dossier, intake, scores: score(intake), language, today }
  const { client: texts, page } = reportTextsIn(language)
  return {
    title: texts.title,
    language,
    today,
    page,
    content: [
      title(texts.title, texts.subtitle),
      ...safetyFirst(source),
      about(source),
      ...quotesSection(source),
      ...ownWords(source),
      pictureSection(source),
      ...factorSections(source),
      ...signalsSection(source),
      ...changesSection(source),
      placeSection(source),
      ...keepSection(source),
      ...attentionSection(source),
      ...startSection(source),
      ...planSection(source),
      ...nextStepsSection(source),
      ...instrumentsSection(source),
      ...employerPreview(source),
      // The sources are no page of their own.
      {
        stack: [
          section(texts.rights, [paragraph(texts.rightsIntro), bullets(texts.rightsList)]),
          sources(source),
        ],
        unbreakable: true,
      },
    ],
  }
}

function about({ dossier, language, today }: ClientSource): Content {
  const { client: texts, employer, madeOn } = reportTextsIn(language)
  const { client, practice } = dossier
  const dates = [...new Set(dossier.intakes.flatMap(daysOf))].sort()
  return [
    facts([
      [textsIn(language).model.owners.client, client.name],
      [texts.reference, client.reference],
      [employer.jobTitle, client.jobTitle],
      [employer.employer, client.employer],
      [employer.practice, practice?.name],
      [employer.coach, practice?.coach],
      [texts.conversations, dates.map((date) => formatDate(date, language)).join('; ')],
      [employer.next, dossier.sessions?.next && formatDate(dossier.sessions.next, language)],
    ]),
    section(texts.about, [...texts.aboutText, textsIn(language).model.notATest].map(paragraph)),
    small(madeOn(formatDate(today, language))),
  ]
}

/** Where to turn comes before everything else. */
function safetyFirst({ scores, language }: ClientSource): Content[] {
  const { safety } = textsIn(language).model.flags
  return scores.flags.includes('safety') ? [topic({ name: safety.name, text: safety.sentence })] : []
}

function sources({ intake, scores, language }: ClientSource): Content {
  const { sources: always, extraSources } = textsIn(language).model
  const hasExtra = applicableFactors(intake).some(({ id }) => isExtraFactor(id))
  const { client: texts } = reportTextsIn(language)
  return section(texts.sources, [
    paragraph(texts.version(scores.model)),
    ...[...always, ...(hasExtra ? extraSources : [])].map(small),
  ])
}
