/** The plan, what is missing in it, and what the employer will get. */
import type { Content } from 'pdfmake/interfaces.js'
import type { Language } from '../../shared/bridge/contract.ts'
import { answerTo, newestFirst, type Dossier } from '../../shared/model/dossier.ts'
import { planCoverage } from '../../shared/scoring/planCoverage.ts'
import { factorName, formatDate, textsIn } from '../../shared/texts/index.ts'
import { facts, listed, paragraph, table, topic, topics } from './blocks.ts'
import type { ClientSource } from './clientSource.ts'
import { employerContent } from './employerContent.ts'
import { conversationFacts, employerFacts } from './employerReport.ts'
import { section } from './section.ts'
import { reportTextsIn } from './texts.ts'

/** Actions that are not dropped, and which group of factors the plan leaves untouched. */
export function planSection({ dossier, language }: ClientSource): Content[] {
  const { client: texts, employer } = reportTextsIn(language)
  const { model } = textsIn(language)
  const actions = (dossier.plan?.actions ?? []).filter(({ status }) => status !== 'dropped')
  const { needed, missing } = planCoverage(dossier)
  const names = missing.map((group) => model.groups[group].name).join(', ')
  const coverage = [
    ...(missing.length > 0 ? [topic({ name: texts.coverageMissing(names), text: texts.coverageWhy })] : []),
    ...(needed.length > 0 && missing.length === 0 ? [paragraph(texts.coverageComplete)] : []),
  ]
  if (actions.length === 0) return [section(texts.plan, paragraph(texts.noPlan), ...coverage)]
  return [
    section(
      texts.plan,
      paragraph(texts.planIntro),
      table(
        [employer.what, texts.regarding, employer.who, employer.when, employer.status],
        actions.map(({ text, factor, owner, by, status }) => [
          text,
          shortened(nameOf(dossier, factor, language)),
          model.owners[owner],
          by === undefined ? employer.noDate : formatDate(by, language),
          model.statuses[status],
        ]),
        [38, 22, 13, 17, 10],
      ),
      ...coverage,
    ),
  ]
}

/** Exactly the items of the employer report, from the same content. */
export function employerPreview({ dossier, language, today }: ClientSource): Content[] {
  const { client: texts, employer } = reportTextsIn(language)
  const content = employerContent(dossier, today)
  const approved = [...content.demands, ...content.workResources].map(({ name, text }) => ({
    name: name[language],
    text,
  }))
  const actions = content.actions.map(({ text, owner, by, status }) => {
    const when = by === null ? employer.noDate : formatDate(by, language)
    return `${text} (${employer.owners[owner]}; ${when}; ${employer.statuses[status]})`
  })
  return [
    section(texts.toEmployer, paragraph(texts.toEmployerIntro)),
    facts([...employerFacts(content, language), ...conversationFacts(content, language)]),
    ...topics(employer.topics, approved),
    ...listed(employer.actions, actions),
    ...(approved.length + actions.length === 0 ? [paragraph(texts.toEmployerNothing)] : []),
  ]
}

/** A long label would fill a narrow column; it stands in full with its bars. */
const shortened = (name: string): string => (name.length <= 60 ? name : `${name.slice(0, 59).trimEnd()}…`)

/** The name of a factor by the newest interview that labels it. */
function nameOf(dossier: Dossier, id: string, language: Language): string {
  const label = newestFirst(dossier)
    .map((intake) => answerTo(intake, id)?.label)
    .find((found) => found !== undefined)
  return factorName(id, language, label)
}
