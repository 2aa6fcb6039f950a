/** What the topics, fields and values of a record are called: by the texts that the other screens use for them. */
import { useI18n } from 'vue-i18n'
import type { StoredRecord } from '../../shared/bridge/records.ts'
import { answerTo, Rating, type Intake } from '../../shared/model/dossier.ts'
import { CalendarDate, Label } from '../../shared/model/fields.ts'
import { QuestionSet } from '../../shared/model/talk.ts'
import {
  scalesOfGroup,
  groupOfKind,
  groupOfStandardFactor,
  kinds,
  type Group,
} from '../../shared/model/factors.ts'
import { factorsOfSet } from '../../shared/model/questionSets.ts'
import { BegunForms, phases, Talk } from '../../shared/model/talk.ts'
import { isRound, topicsOf } from '../../shared/model/topics.ts'
import { factorWords } from '../../shared/texts/factorWords.ts'
import { factorName, formatDate } from '../../shared/texts/index.ts'
import { useFactorNames } from '../dossier/factorNames.ts'
import { usePhaseName, useTopicName } from '../interview/topicName.ts'
import { useSetName } from '../questions/setName.ts'
import { useLanguage } from '../shell/language.ts'
import type { Topic } from './lines.ts'

/** Folded, so that a screen that is turned to the client does not show it. */
export const isForCoach = (field: string): boolean => field === 'note' || field === 'safetyConcern'

/** Says nothing to a person as long as it is the same. */
export const isIdle = (field: string): boolean => field === 'id' || field === 'model' || isPassing(field)

/** Where one was and how long it took: it changes with every save, and says nothing even so. */
export const isPassing = (field: string): boolean =>
  ['at', 'place', 'paused', 'secondsUsed', 'sittings'].includes(field)

/** Where the text of a field stands, for those whose name another screen has. */
const known = new Map<string, string>([
  ...['summary', 'note', 'notApplicable'].map((field): [string, string] => [
    `factor.${field}`,
    `interview.${field}`,
  ]),
  ...['factor', 'situation', 'round', 'matters', 'nextSteps'].map((part): [string, string] => [
    `${part}.quotes`,
    'interview.quotes.name',
  ]),
  ['interview.note', 'interview.other'],
  ...['situation', 'round', 'matters', 'nextSteps'].flatMap((part): [string, string][] => [
    [`${part}.summary`, 'interview.summary'],
    [`${part}.note`, 'interview.note'],
  ]),
  ...['purpose', 'time', 'privacy', 'consent'].map((part): [string, string] => [
    `agreement.${part}`,
    `interview.agreements.${part}.tick`,
  ]),
  ...['reference', 'name', 'jobTitle', 'employer', 'contactAtEmployer', 'firstSickDay'].map(
    (field): [string, string] => [`client.${field}`, `clients.${field}`],
  ),
  ['sessions.planned', 'clients.planned'],
  ['sessions.held', 'clients.held'],
  ['sessions.next', 'clients.nextContact'],
  ['practice.name', 'settings.practiceName'],
  ['practice.coach', 'settings.coach'],
  ...['factor', 'text', 'owner', 'by', 'status'].map((field): [string, string] => [
    `action.${field}`,
    `plan.action.${field}`,
  ]),
  ['action.shareWithEmployer', 'plan.action.share'],
])

export function useLineTexts() {
  const i18n = useI18n()
  const { t } = i18n
  const { language, texts } = useLanguage()
  const names = useFactorNames()
  const { versionName } = useSetName()
  const interviewTopic = useTopicName()
  const phaseName = usePhaseName()

  function topicName(topic: Topic, past: StoredRecord): string {
    if (topic.part === 'action') return t('history.topics.action', { number: topic.number })
    if (topic.part === 'nextSteps') return t('interview.nextSteps.name')
    if (topic.part === 'round') return roundName(topic.id)
    if (topic.part !== 'factor') return t(`history.topics.${topic.part}`)
    const label = past.kind === 'intake' ? answerTo(past.body, topic.id)?.label : undefined
    return label ? factorName(topic.id, language.value, label) : names.name(topic.id)
  }

  /** One round is called as the signals themselves are here, so what it is a part of stands before it. */
  const roundName = (id: string): string =>
    isRound(id) ? `${t('interview.signalsEyebrow')}: ${t(`interview.rounds.${id}`)}` : id

  /** A field that no screen knows is called as the file calls it. */
  function fieldName(topic: Topic, field: string): string {
    if (topic.part === 'signals' && isSignal(field)) return texts.value.signals[field].name
    if (topic.part === 'interview' && field === 'questionSet') return t('questions.choice.label')
    const { scales } = texts.value.model
    if (topic.part === 'factor' && field in scales) return scales[field as keyof typeof scales].name
    const key = known.get(`${topic.part}.${field}`) ?? `history.fields.${field}`
    return i18n.te(key) ? t(key) : field
  }

  function valueText(topic: Topic, field: string, value: unknown, past: StoredRecord): string {
    if (value === undefined || value === '') return t('history.nothing')
    if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no')
    const rating = Rating.safeParse(value)
    if (rating.success) {
      const anchor = anchorOf(topic, field, rating.data, past)
      if (anchor !== undefined) return `${rating.data} · ${anchor}`
    }
    if (topic.part === 'factor' && field === 'label') return labelText(value)
    if (topic.part === 'interview' && field === 'questionSet') return setText(value)
    if (topic.part === 'interview' && past.kind === 'intake') {
      const said = talkText(field, value, past.body)
      if (said !== undefined) return said
    }
    // Sentences that the client wants to read back, each on a line of its own.
    if (field === 'quotes' && isTexts(value)) return value.join('\n')
    if (typeof value !== 'string') return JSON.stringify(value)
    return chosenText(topic, field, value)
  }

  /** What somebody chose rather than wrote. */
  function chosenText(topic: Topic, field: string, value: string): string {
    const { owners, statuses } = texts.value.model
    if (topic.part === 'action' && field === 'factor') return names.name(value)
    if (topic.part === 'action' && field === 'owner' && value in owners)
      return owners[value as keyof typeof owners]
    if (topic.part === 'action' && field === 'status' && value in statuses)
      return statuses[value as keyof typeof statuses]
    const kind = topic.part === 'factor' && field === 'kind' ? kinds.find((one) => one === value) : undefined
    if (kind !== undefined) return texts.value.model.groups[groupOfKind(kind)].name
    if (topic.part === 'interview' && field === 'kind') return t(`clients.kinds.${value}`)
    const isDate =
      topic.part === 'agreement' || ['date', 'by', 'next', 'firstSickDay', 'saidOn', 'closed'].includes(field)
    return isDate && CalendarDate.safeParse(value).success ? formatDate(value, language.value) : value
  }

  /** How the interview was run: its order and marks by the names of the topics. */
  function talkText(field: string, value: unknown, intake: Intake): string | undefined {
    const keys = topicsOf(intake)
    const name = (key: string): string => {
      const topic = keys.find((one) => one.key === key)
      return topic ? interviewTopic(topic) : key
    }
    if (field === 'minutesAgreed') return t('interview.time.minutes', { minutes: value })
    if (field === 'sittings' && isTexts(value))
      return value.map((day) => formatDate(day, language.value)).join(', ')
    if (field === 'order' && isTexts(value)) return value.map(name).join(', ')
    if (field === 'phases' && isTexts(value))
      return value
        .map((one) => phases.find((phase) => phase === one))
        .map((one) => one && phaseName(one))
        .join(', ')
    const begun = field === 'begun' ? BegunForms.safeParse(value).data : undefined
    if (begun) {
      const { instrument: { id, score, taken, source } = {}, factor } = begun
      return [id, score, taken, source, factor?.name].filter(Boolean).join(', ')
    }
    const marks = field === 'marks' ? Talk.shape.marks.safeParse(value).data : undefined
    if (marks)
      return Object.entries(marks)
        .map(([key, mark]) => `${name(key)}: ${t(`interview.states.${mark}`)}`)
        .join('\n')
    return undefined
  }

  function anchorOf(topic: Topic, field: string, rating: Rating, past: StoredRecord): string | undefined {
    if (topic.part === 'signals')
      return isSignal(field) ? texts.value.signals[field].anchors[rating] : undefined
    if (topic.part !== 'factor') return undefined
    const group = groupIn(topic.id, past)
    if (group === undefined) return undefined
    const scale = scalesOfGroup(group).find((one) => one === field)
    if (scale === undefined) return undefined
    const intake = past.kind === 'intake' ? past.body : {}
    return factorWords({ id: topic.id, group }, language.value, intake).anchors[scale]?.[rating]
  }

  const isSignal = (id: string): id is keyof typeof texts.value.signals =>
    Object.hasOwn(texts.value.signals, id)

  function labelText(value: unknown): string {
    const label = Label.safeParse(value)
    return label.success ? factorName('', language.value, label.data) : JSON.stringify(value)
  }

  /** Its version, and what it asks: two that are called the same may not be. */
  function setText(value: unknown): string {
    const set = QuestionSet.safeParse(value)
    if (!set.success) return JSON.stringify(value)
    const asked = factorsOfSet(set.data).map(
      (factor) => factorWords(factor, language.value, { questionSet: set.data }).name,
    )
    return `${versionName(set.data)}: ${asked.join(', ')}`
  }

  return { topicName, fieldName, valueText }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

function groupIn(id: string, past: StoredRecord): Group | undefined {
  const kind = past.kind === 'intake' ? answerTo(past.body, id)?.kind : undefined
  return groupOfStandardFactor(id) ?? (kind && groupOfKind(kind))
}
