/** The rows of a paper form in its own order, whatever was put elsewhere at the table. */
import type { Language } from '../../shared/bridge/contract.ts'
import { answerTo, type Intake, type Rating } from '../../shared/model/dossier.ts'
import { scalesOfGroup, type Scale, type SignalId } from '../../shared/model/factors.ts'
import type { Phase } from '../../shared/model/talk.ts'
import { signalRounds, topicsByPhase, type Topic } from '../../shared/model/topics.ts'
import { factorWords } from '../../shared/texts/factorWords.ts'
import { textsIn } from '../../shared/texts/index.ts'
import type { Anchors } from '../../shared/texts/types.ts'

/** What a figure is about: a scale of a factor, or how much there is of a signal. */
export type Figure = { column: Scale | 'level'; value: Rating | undefined; anchors: Anchors | undefined }
export type QuickRow = {
  /** One in the whole form. */
  key: string
  topic: Topic
  name: string
  figures: Figure[]
  signal?: SignalId
  /** What is filled in beside the figures. A signal has its words with those of its round. */
  writes: 'ticks' | 'words' | 'day' | 'nothing'
  isLeftOut: boolean
}
export type QuickPart = { phase: Phase; columns: (Scale | 'level')[]; rows: QuickRow[] }

export function quickParts(intake: Intake, language: Language): QuickPart[] {
  const { answers, questionSet } = intake
  return topicsByPhase({ answers, questionSet }).map(({ phase, topics }) => {
    const rows = topics.flatMap((topic) => rowsOf(topic, intake, language))
    return { phase, rows, columns: rows[0]?.figures.map(({ column }) => column) ?? [] }
  })
}

function rowsOf(topic: Topic, intake: Intake, language: Language): QuickRow[] {
  const { signals, talk } = textsIn(language)
  const row = { key: topic.key, topic, figures: [], writes: 'words' as const, isLeftOut: false }
  switch (topic.kind) {
    case 'factor': {
      const { name, anchors } = factorWords(topic, language, intake)
      const answer = answerTo(intake, topic.id)
      const figures = scalesOfGroup(topic.group).map((column) => ({
        column,
        value: answer?.[column],
        anchors: anchors[column],
      }))
      return [{ ...row, name, figures, isLeftOut: intake.notApplicable?.includes(topic.id) === true }]
    }
    case 'signals':
      return [
        ...signalRounds[topic.round].map((signal): QuickRow => ({
          ...row,
          key: `${topic.key}:${signal}`,
          name: signals[signal].name,
          signal,
          writes: 'nothing',
          figures: [{ column: 'level', value: intake.signals?.[signal], anchors: signals[signal].anchors }],
        })),
        { ...row, name: talk.rounds[topic.round] },
      ]
    case 'words':
      return [{ ...row, name: talk.topics[topic.field].name }]
    case 'welcome':
      return [{ ...row, name: talk.topics.welcome.name, writes: 'ticks' }]
    case 'closing':
      return [
        { ...row, name: talk.topics.closing.name },
        { ...row, key: `${topic.key}:next`, name: talk.nextSteps.day, writes: 'day' },
      ]
  }
}

export type QuickSum = { figures: number; filled: number; open: QuickRow[] }

/** How many figures stand there, and which rows miss one. What is left out asks for none. */
export function quickSum(parts: readonly QuickPart[]): QuickSum {
  const rows = parts.flatMap((part) => part.rows).filter((row) => row.figures.length > 0 && !row.isLeftOut)
  const isFilled = ({ value }: Figure) => value !== undefined
  return {
    figures: rows.reduce((sum, row) => sum + row.figures.length, 0),
    filled: rows.reduce((sum, row) => sum + row.figures.filter(isFilled).length, 0),
    open: rows.filter((row) => !row.figures.every(isFilled)),
  }
}
