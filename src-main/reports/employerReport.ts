/** The report for the employer, laid out from `EmployerContent` and from nothing else. */
import type { Content } from 'pdfmake/interfaces.js'
import type { Language } from '../../shared/bridge/contract.ts'
import { formatDate } from '../../shared/texts/index.ts'
import { facts, paragraph, small, table, title, topics } from './blocks.ts'
import type { AgreedAction, EmployerContent, WorkTopic } from './employerContent.ts'
import type { Report } from './pdfDocument.ts'
import { section } from './section.ts'
import { reportTextsIn } from './texts.ts'

export function employerReport(content: EmployerContent, language: Language): Report {
  const { employer: texts, page, madeOn } = reportTextsIn(language)
  return {
    title: texts.title,
    language,
    today: content.date,
    page,
    content: [
      title(texts.title, texts.subtitle),
      section(
        texts.about,
        facts(employerFacts(content, language)),
        paragraph(texts.assignment),
        small(madeOn(formatDate(content.date, language))),
      ),
      section(texts.sessions, conversations(content, language)),
      ...workTopics(content, language),
      ...actions(content.actions, language),
      section(texts.leftOut, texts.leftOutText.map(paragraph)),
    ],
  }
}

/** Who it is about and who made it; the client report lists the same. */
export function employerFacts(content: EmployerContent, language: Language): [string, string | null][] {
  const { employer: texts } = reportTextsIn(language)
  return [
    [texts.person, content.person],
    [texts.jobTitle, content.jobTitle],
    [texts.employer, content.employer],
    [texts.contact, content.contact],
    [texts.practice, content.practice],
    [texts.coach, content.coach],
  ]
}

/** How often and when; the client report lists the same. */
export function conversationFacts(
  { sessions }: EmployerContent,
  language: Language,
): [string, string | null][] {
  const { employer: texts } = reportTextsIn(language)
  const date = (day: string) => formatDate(day, language)
  return [
    [texts.planned, sessions.planned === null ? null : String(sessions.planned)],
    [texts.held, sessions.held === null ? null : String(sessions.held)],
    [texts.dates, sessions.dates.map(date).join('; ')],
    [texts.next, sessions.next === null ? null : date(sessions.next)],
  ]
}

function conversations(content: EmployerContent, language: Language): Content {
  const rows = conversationFacts(content, language)
  const known = rows.some(([, value]) => value !== null && value !== '')
  return known ? facts(rows) : paragraph(reportTextsIn(language).employer.noSessions)
}

function workTopics({ demands, workResources }: EmployerContent, language: Language): Content[] {
  const { employer: texts } = reportTextsIn(language)
  if (demands.length + workResources.length === 0) return [section(texts.topics, paragraph(texts.noTopics))]
  const list = (name: string, group: readonly WorkTopic[]): Content[] =>
    topics(
      name,
      group.map((one) => ({ name: one.name[language], text: one.text })),
    )
  return [
    section(
      texts.topics,
      paragraph(demands.length + workResources.length === 1 ? texts.topicIntro : texts.topicsIntro),
      ...list(texts.demands, demands),
      ...list(texts.workResources, workResources),
    ),
  ]
}

function actions(agreed: readonly AgreedAction[], language: Language): Content[] {
  const { employer: texts } = reportTextsIn(language)
  if (agreed.length === 0) return [section(texts.actions, paragraph(texts.noActions))]
  return [
    section(
      texts.actions,
      paragraph(texts.actionsIntro),
      table(
        [texts.what, texts.who, texts.when, texts.status],
        agreed.map(({ text, owner, by, status }) => [
          text,
          texts.owners[owner],
          by === null ? texts.noDate : formatDate(by, language),
          texts.statuses[status],
        ]),
        [52, 15, 21, 12],
      ),
    ),
  ]
}
