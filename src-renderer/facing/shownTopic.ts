/** A topic as the client sees it: the question and the scales. No note, no other topic, no name of anybody. */
import type { Language } from '../../shared/bridge/contract.ts'
import { answerTo, type Intake, type Rating } from '../../shared/model/dossier.ts'
import { scalesOfGroup, type Scale, type SignalId } from '../../shared/model/factors.ts'
import { agreements } from '../../shared/model/talk.ts'
import { signalRounds, type FactorTopic, type Topic } from '../../shared/model/topics.ts'
import { factorWords } from '../../shared/texts/factorWords.ts'
import { textsIn } from '../../shared/texts/index.ts'
import type { Shown } from './channel.ts'

/** Where a rating on a shown scale belongs. */
export type Target = { factor: string; scale: Scale } | { signal: SignalId }

type ShownScale = Omit<Shown['scales'][number], 'scale'> & { target: Target }
type ShownTopic = Omit<Shown, 'scales'> & { scales: ShownScale[] }

/** `say` gives the screen's own sentence of a key. Undefined for a topic that is the coach's alone: the closing. */
export function shownTopic(
  topic: Topic,
  intake: Intake,
  language: Language,
  say: (key: string) => string,
): ShownTopic | undefined {
  const bare = { question: '', parts: [], scales: [] }
  switch (topic.kind) {
    case 'closing':
      return undefined
    case 'welcome': {
      const parts = agreements.map((part) => ({
        name: say(`interview.agreements.${part}.name`),
        say: say(`interview.agreements.${part}.say`),
      }))
      return { ...bare, heading: say('interview.topics.welcome.name'), parts }
    }
    case 'words': {
      const question = say(`interview.topics.${topic.field}.question`)
      return { ...bare, heading: say(`interview.topics.${topic.field}.name`), question }
    }
    case 'signals': {
      const { signals } = textsIn(language)
      const scales = signalRounds[topic.round].map((signal): ShownScale => ({
        name: signals[signal].name,
        question: signals[signal].question,
        anchors: [...signals[signal].anchors],
        ...chosen(intake.signals?.[signal]),
        target: { signal },
      }))
      const question = say(`interview.roundsAsk.${topic.round}.question`)
      return { ...bare, heading: say(`interview.rounds.${topic.round}`), question, scales }
    }
    case 'factor':
      return ofFactor(topic, intake, language)
  }
}

function ofFactor(topic: FactorTopic, intake: Intake, language: Language): ShownTopic {
  const { name, question, anchors } = factorWords(topic, language, intake)
  const answer = answerTo(intake, topic.id) ?? {}
  const isLeftOut = intake.notApplicable?.includes(topic.id) === true
  const { scales } = textsIn(language).model
  const asked = isLeftOut ? [] : scalesOfGroup(topic.group)
  return {
    heading: name,
    question,
    parts: [],
    scales: asked.flatMap((scale) => {
      const steps = anchors[scale]
      const target = { factor: topic.id, scale }
      return steps
        ? [{ question: scales[scale].question, anchors: [...steps], ...chosen(answer[scale]), target }]
        : []
    }),
  }
}

const chosen = (rating: Rating | undefined) => (rating === undefined ? {} : { chosen: rating })
