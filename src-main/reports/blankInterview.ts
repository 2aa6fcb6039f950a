/** The interview on paper: any question set as a form that is filled in by hand, numbered as on the screen. */
import type { Content } from 'pdfmake/interfaces.js'
import type { Language } from '../../shared/bridge/contract.ts'
import type { Intake } from '../../shared/model/dossier.ts'
import { scalesOfGroup } from '../../shared/model/factors.ts'
import { isShippedSet, shippedSets } from '../../shared/model/questionSets.ts'
import { agreements, type Phase, type QuestionSet } from '../../shared/model/talk.ts'
import {
  neededScales,
  signalRounds,
  topicsByPhase,
  type FactorTopic,
  type Topic,
} from '../../shared/model/topics.ts'
import { factorWords } from '../../shared/texts/factorWords.ts'
import { inEither, phaseName, textsIn } from '../../shared/texts/index.ts'
import { blankTexts } from './blankTexts.ts'
import { title } from './blocks.ts'
import {
  fitting,
  formHeading,
  formMargin,
  formText,
  formWidth,
  room,
  scale,
  tickBox,
  toFillIn,
  topicHeading,
  type FormScale,
} from './formBlocks.ts'
import { fitsOnPage } from './formHeight.ts'
import { makePdf } from './pdfDocument.ts'

/** What decides which topics there are; of an interview that nobody has answered yet. */
export type Asked = Pick<Intake, 'answers' | 'questionSet'>

/**
 * The form for the topics of `asked`; `today` is the calendar date that the document says it was made on. Nothing of
 * a person stands in it or in its file name.
 */
export async function makeBlankInterview(
  asked: Asked,
  language: Language,
  today: string,
  fontFolder?: string,
): Promise<{ fileName: string; pdf: Uint8Array }> {
  const say = blankTexts[language]
  const form = formIn(asked, language)
  const content: Content[] = [
    title(say.title, fitting(nameOf(asked.questionSet, language), formWidth, 14)),
    toFillIn([say.head.reference, say.head.date, say.head.coach]),
    formText(say.how),
    ...topicsByPhase(asked).flatMap(form),
  ]
  const report = { title: say.title, language, today, page: say.page, content, sideMargin: formMargin }
  return { fileName: `${say.fileName}-${today}.pdf`, pdf: await makePdf(report, fontFolder) }
}

/** How a set is called; a practice's own with its version, so that paper and screen are known to belong together. */
function nameOf(set: QuestionSet | undefined, language: Language): string {
  const say = blankTexts[language]
  const named: Pick<QuestionSet, 'id' | 'label' | 'version' | 'changedAtTable'> = set ?? shippedSets.standard
  const { id, label, version, changedAtTable } = named
  const name = isShippedSet(id) ? say.shipped[id] : say.version(inEither(label, language) ?? id, version)
  return changedAtTable ? say.changedAtTable(name) : name
}

/** Lays out one phase: its heading stays with its first topic, and a topic in one piece. */
function formIn(asked: Asked, language: Language) {
  const say = blankTexts[language]
  const texts = textsIn(language)
  const { talk, model } = texts

  /** In one piece where it fits on a page, else in pieces that each do. */
  function factor(topic: FactorTopic): Content[] {
    const { name, question, anchors } = factorWords(topic, language, asked)
    const needed = neededScales(topic.group)
    const scales = scalesOfGroup(topic.group).flatMap((of): FormScale[] => {
      const written = anchors[of]
      if (written === undefined) return []
      const asks = { question: model.scales[of].question, anchors: written }
      return [needed.includes(of) ? asks : { ...asks, remark: say.mayWait }]
    })
    // As many lines as leave two demands, and three resources, on a page.
    const lines = topic.group === 'demands' ? 5 : 3
    const head = [
      topicHeading(topic.number, name, say.notApplicable),
      ...(question === '' ? [] : [formText(question)]),
    ]
    const [first, ...rest] = scales.map(scale)
    const writing = room({ words: say.words, notes: say.notes }, lines)
    const start = [...head, ...(first === undefined ? [] : [first])]
    return fitsOnPage({ name, question, scales, lines })
      ? [inOnePiece([...start, ...rest, writing])]
      : [inOnePiece(start), ...rest, inOnePiece([writing])]
  }

  function piecesOf(topic: Topic): Content[] {
    const writing = (lines: number) => room({ words: say.words, notes: say.notes }, lines)
    const heading = (name: string) => topicHeading(topic.number, name)
    switch (topic.kind) {
      case 'welcome':
        return [
          inOnePiece([
            heading(talk.topics.welcome.name),
            ...agreements.flatMap((part) => [
              formText(talk.agreements[part].say),
              tickBox(talk.agreements[part].tick),
            ]),
          ]),
        ]
      case 'words':
        return [
          inOnePiece([
            heading(talk.topics[topic.field].name),
            formText(talk.topics[topic.field].question),
            writing(topic.field === 'situation' ? 11 : 9),
          ]),
        ]
      case 'signals':
        return [
          inOnePiece([
            heading(talk.rounds[topic.round]),
            formText(talk.roundsAsk[topic.round].question),
            ...signalRounds[topic.round].map((id) =>
              scale({
                question: `${texts.signals[id].name}. ${texts.signals[id].question}`,
                anchors: texts.signals[id].anchors,
              }),
            ),
            writing(4),
          ]),
        ]
      case 'closing':
        return [
          inOnePiece([
            heading(talk.topics.closing.name),
            formText(talk.nextSteps.question),
            room({ words: say.words, notes: say.other }, 9),
            { stack: [toFillIn([talk.nextSteps.day])], margin: [0, 10, 0, 0] },
          ]),
        ]
      case 'factor':
        return factor(topic)
    }
  }

  return ({ phase, topics }: { phase: Phase; topics: Topic[] }): Content[] => {
    const [first, ...rest] = topics.flatMap(piecesOf)
    if (first === undefined) return []
    return [{ stack: [formHeading(phaseName(phase, language)), first], unbreakable: true }, ...rest]
  }
}

const inOnePiece = (stack: Content[]): Content => ({ stack, unbreakable: true, margin: [0, 0, 0, 12] })
