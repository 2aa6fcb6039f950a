/** The interview at the table: a draft of its record, of which every change goes the way to the vault. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { IntakeRecord, StoredRecord } from '../../shared/bridge/records.ts'
import { answerTo, Intake, type Answer, type Instrument, type Rating } from '../../shared/model/dossier.ts'
import type { Scale } from '../../shared/model/factors.ts'
import { withAddedFactor } from '../../shared/model/questionSets.ts'
import { followQuotes } from '../../shared/model/quotes.ts'
import { withSitting } from '../../shared/model/sittings.ts'
import {
  Talk,
  TopicWords,
  type AgreementPart,
  type BegunForms,
  type Mark,
  type OwnFactor,
} from '../../shared/model/talk.ts'
import { isDone, isFinished, stateOf, topicsOf } from '../../shared/model/topics.ts'
import { withWordsAbout, wordsAbout, type About } from '../../shared/model/wordsAbout.ts'
import { useSaving } from '../saving/saving.ts'
import { today } from '../shell/today.ts'
import { recordsOf } from '../working-copy/workingCopy.ts'

/** The fields of an answer that hold words. */
export type WordField = 'summary' | 'note'

/** From where words and ratings come: from a talk, or from a form on which they were written down earlier. */
export type Source = 'talk' | 'paper'

export const useInterview = defineStore('interview', () => {
  const saving = useSaving()
  const draft = shallowRef<IntakeRecord>()
  /** At which topic each interview was left, since the program began. */
  const leftAt = new Map<string, string>()
  /** Time talked until now, in seconds; it goes along with the next save. */
  const talked = ref(0)
  /** Paused without a word in the record: that of a finished interview stays as it is. */
  const isHidden = ref(false)
  const isPaused = computed(() => isHidden.value || draft.value?.body.talk?.paused === true)
  /** Finished when it was taken up, or since: then no time counts, and what is mended is no talk. */
  const isOver = ref(false)
  let source: Source = 'talk'
  /** Whether anything was entered since it was taken up: who only looks leaves no trace. */
  let hasEntered = false
  /** Whether what was saved last says that it is paused. */
  let wasPaused = false
  /** Where on its topic the interview that was taken up had been paused; to take up an interview ends its pause. */
  const pausedAt = shallowRef<Talk['place']>()

  /**
   * Takes up an interview in its newest state: what still waits to be saved, else what the vault last gave.
   * False when this client has no such interview.
   */
  async function open(clientId: string, recordId: string, from: Source = 'talk'): Promise<boolean> {
    // Of the one that was there until now: no word of it goes to the next.
    saving.askAll()
    const known = saving.waiting.get(recordId)
    const record = known ?? (await recordsOf(clientId)).find(({ id }) => id === recordId)
    const taken = record?.kind === 'intake' && record.clientId === clientId ? record : undefined
    source = from
    hasEntered = false
    isHidden.value = false
    isOver.value = taken !== undefined && isFinished(taken.body)
    wasPaused = taken?.body.talk?.paused === true
    draft.value = taken
    const { secondsUsed = 0, paused, place } = draft.value?.body.talk ?? {}
    talked.value = secondsUsed
    pausedAt.value = paused ? place : undefined
    resume()
    return draft.value !== undefined
  }

  /**
   * A draft holds only what the schema allows, so that the vault can only refuse it for what it says. What is typed is
   * checked by itself: at a key there is no time for all that was ever said.
   */
  function change(part: Record<string, unknown>, when: 'now' | 'afterTyping' = 'now'): void {
    if (draft.value === undefined) return
    hasEntered = true
    const next = withoutUndefined({ ...draft.value.body, ...part })
    const changed = when === 'now' ? Intake.parse(next) : (next as Intake)
    const talk = withoutUndefined({
      ...changed.talk,
      ...placeAndTime(),
      ...openMarks(draft.value.body, changed),
    })
    // Only the part that is new is checked again: this runs at every key.
    const isEmpty = Object.keys(talk).length === 0
    const body = { ...changed, talk: isEmpty ? undefined : Talk.parse(talk) }
    wasPaused = body.talk?.paused === true
    draft.value = { ...draft.value, body }
    saving.save(draft.value, when)
  }

  /** A change of what the client said: that makes this day one of the interview's. */
  function enter(
    part: Record<string, unknown> & { talk?: Intake['talk'] },
    when: 'now' | 'afterTyping' = 'now',
  ): void {
    const { talk = draft.value?.body.talk } = part
    const isTalk = source === 'talk' && !isOver.value
    const sittings = isTalk ? withSitting(talk?.sittings ?? [], today()) : talk?.sittings
    change(sittings ? { ...part, talk: { ...talk, sittings } } : part, when)
  }

  /** Where one is and how long was talked: noted along with every change. */
  function placeAndTime(): Partial<Talk> {
    const at = Talk.shape.at.safeParse(draft.value && leftAt.get(draft.value.id)).data
    const secondsUsed = Math.min(Math.floor(talked.value), 10_000_000)
    return { ...(at !== undefined && { at }), ...(secondsUsed > 0 && { secondsUsed }) }
  }

  /**
   * Notes where one is and how long was talked, once something was entered. Answers with what waits to be saved for
   * nothing else.
   */
  function keepPlace(): StoredRecord | undefined {
    // Words are more than a place.
    saving.askAll()
    if (draft.value === undefined || !hasEntered) return undefined
    const { id, body } = draft.value
    const { at = body.talk?.at, secondsUsed = 0 } = placeAndTime()
    const isSame = at === body.talk?.at && secondsUsed === (body.talk?.secondsUsed ?? 0)
    if (isSame && wasPaused === (body.talk?.paused === true)) return undefined
    const isAlone = !saving.waiting.has(id)
    change({})
    return isAlone ? saving.waiting.get(id) : undefined
  }

  function withAnswer(id: string, part: Partial<Answer>): Record<string, unknown> {
    const { answers = {} } = draft.value?.body ?? {}
    const answer = withoutUndefined({ ...(draft.value && answerTo(draft.value.body, id)), ...part })
    return { answers: { ...answers, [id]: answer } }
  }

  /** Rates a factor on one scale; undefined takes the rating away. */
  function rate(id: string, scale: Scale, rating: Rating | undefined): void {
    enter(withAnswer(id, { [scale]: rating }))
  }

  function rateSignal(id: string, level: Rating | undefined): void {
    enter({ signals: withoutUndefined({ ...draft.value?.body.signals, [id]: level }) })
  }

  /** An emptied text is taken away; the quotes go along with the client's words, which are of today from now on. */
  function write(id: string, field: WordField, words: string): void {
    const answer: Answer = (draft.value && answerTo(draft.value.body, id)) ?? {}
    const save = field === 'summary' ? enter : change
    save(withAnswer(id, written(answer, field, words)), 'afterTyping')
  }

  /** The same where no factor is asked. */
  function writeAbout(about: About, field: WordField, words: string): void {
    const save = field === 'summary' ? enter : change
    const before = (draft.value && wordsAbout(draft.value.body, about)) ?? {}
    save(withWords(about, written(before, field, words)), 'afterTyping')
  }

  function withWords(about: About, part: Record<string, unknown>): Record<string, unknown> {
    if (!draft.value) return {}
    const words = withoutUndefined({ ...wordsAbout(draft.value.body, about), ...part })
    return withWordsAbout(draft.value.body, about, words)
  }

  /** The quotes of a factor, or of what is said where none is asked; none takes them away. */
  function quote(id: string, quotes: readonly string[]): void {
    change(withAnswer(id, { quotes: orNone(quotes) }))
  }
  function quoteAbout(about: About, quotes: readonly string[]): void {
    change(withWords(about, { quotes: orNone(quotes) }))
  }

  /**
   * On which day the words of a factor, or of a question without ratings, were said; undefined: in this talk. What is
   * said then is no quote of today.
   */
  function setSaidOn(id: string, saidOn: string | undefined): void {
    const save = saidOn === undefined ? enter : change
    save(withAnswer(id, said(saidOn)))
  }
  function setSaidOnAbout(about: About, saidOn: string | undefined): void {
    const save = saidOn === undefined ? enter : change
    save(withWords(about, said(saidOn)))
  }

  /** The scores that were taken elsewhere, all of them; the form for one is done with. */
  function setInstruments(instruments: readonly Instrument[]): void {
    change({ instruments: orNone(instruments.map(withoutUndefined)), talk: talkWithForm('instrument') })
  }

  /** Keeps what is typed in a form, as it stands there; undefined once the form is done with. */
  function keepForm<Form extends 'instrument' | 'factor'>(form: Form, typed: BegunForms[Form]): void {
    const isNone = draft.value?.body.talk?.begun?.[form] === undefined
    if (typed !== undefined || !isNone) change({ talk: talkWithForm(form, typed) }, 'afterTyping')
  }

  function talkWithForm(form: 'instrument' | 'factor', typed?: BegunForms['instrument' | 'factor']) {
    const { talk } = draft.value?.body ?? {}
    const begun = withoutUndefined({ ...talk?.begun, [form]: typed && withoutUndefined(typed) })
    return withoutUndefined({ ...talk, begun: Object.keys(begun).length > 0 ? begun : undefined })
  }

  /** Notes that something was agreed on this day, or takes that back. */
  function agree(part: AgreementPart, isAgreed: boolean, day = today()): void {
    const agreed = { ...draft.value?.body.agreement, [part]: isAgreed ? day : undefined }
    enter({ agreement: withoutUndefined(agreed) })
  }

  /** Changes how the interview is run. */
  function setTalk(part: Partial<Talk>): void {
    change({ talk: withoutUndefined({ ...draft.value?.body.talk, ...part }) })
  }

  /** Notes that a topic was passed over or waits; undefined takes that back. One that is done can wait only. */
  function mark(key: string, as: Mark | undefined): void {
    setTalk({ marks: withoutUndefined({ ...draft.value?.body.talk?.marks, [key]: as }) as Talk['marks'] })
  }

  /** `place`: where on the topic. A finished interview is only hidden for a moment. */
  function pause(place: Readonly<Record<string, string>>): void {
    if (isOver.value) isHidden.value = true
    else setTalk({ paused: true, place })
  }

  /** Goes on after a pause; noted with the next change, as until then nothing is otherwise than at the pause. */
  function resume(): void {
    isHidden.value = false
    if (draft.value === undefined || !isPaused.value) return
    const talk = withoutUndefined({ ...draft.value.body.talk, paused: undefined, place: undefined })
    draft.value = { ...draft.value, body: { ...draft.value.body, talk } }
  }

  /** Ends the talk, whatever stayed open; undone by `reopen`. */
  function finish(): void {
    // First, so that the time until now goes along.
    isOver.value = true
    setTalk({ closed: today() })
  }
  function reopen(): void {
    isOver.value = false
    setTalk({ closed: undefined })
  }

  /** Leaves a factor out of everything, or takes it in again; what was answered stays. */
  function setNotApplicable(id: string, isLeftOut: boolean): void {
    const others = (draft.value?.body.notApplicable ?? []).filter((other) => other !== id)
    enter({ notApplicable: isLeftOut ? [...others, id] : others })
  }

  /** Asks one more factor from now on; the form for it is done with. */
  function addFactor(own: OwnFactor): void {
    if (draft.value) enter({ ...withAddedFactor(draft.value.body, own), talk: talkWithForm('factor') })
  }

  function setSafetyConcern(safetyConcern: boolean): void {
    enter({ safetyConcern })
  }

  /** What the coach wants to remember of the whole talk; an extra field, for the coach alone. */
  function writeNote(words: string): void {
    change({ note: words === '' ? undefined : words }, 'afterTyping')
  }

  /** Leaves the interview once all of it is sent; what could not be saved waits in `saving`. */
  async function close(): Promise<void> {
    keepPlace()
    const closing = draft.value
    await saving.flush()
    // Another one may have been taken up meanwhile, or this one anew.
    if (draft.value === closing) discard()
  }

  /** Leaves it without a word; for after locking. */
  function discard(): void {
    draft.value = undefined
  }

  return {
    draft,
    leftAt,
    talked,
    isPaused,
    isOver,
    pausedAt,
    open,
    rate,
    rateSignal,
    write,
    writeAbout,
    quote,
    quoteAbout,
    setSaidOn,
    setSaidOnAbout,
    setInstruments,
    keepForm,
    agree,
    setTalk,
    setNotApplicable,
    addFactor,
    setSafetyConcern,
    writeNote,
    ...{ mark, pause, resume, finish, reopen, keepPlace, close, discard },
  }
})

function written(
  { summary = '', quotes }: Pick<Answer, 'summary' | 'quotes'>,
  field: WordField,
  words: string,
): Pick<Answer, WordField | 'quotes' | 'saidOn'> {
  const part = { [field]: words === '' ? undefined : TopicWords.shape[field].parse(words) }
  if (field !== 'summary') return part
  // Whoever changes the words of last time makes them words of today.
  return { ...part, saidOn: undefined, quotes: orNone(followQuotes(summary, words, quotes).quotes) }
}

const said = (saidOn: string | undefined): Pick<Answer, 'saidOn' | 'quotes'> =>
  saidOn === undefined ? { saidOn } : { saidOn, quotes: undefined }

const orNone = <One>(list: readonly One[]): One[] | undefined => (list.length === 0 ? undefined : [...list])

/** The marks that stand: a topic that gets done waits no longer, one that was done before may wait all the same. */
function openMarks(before: Intake, intake: Intake): Pick<Talk, 'marks'> {
  const { marks } = intake.talk ?? {}
  if (marks === undefined) return {}
  const topics = topicsOf(intake)
  const open = Object.entries(marks).filter(([key, mark]) => {
    const topic = topics.find((one) => one.key === key)
    if (topic === undefined || !isDone(stateOf(intake, topic))) return true
    return mark === 'later' && isDone(stateOf(before, topic))
  })
  return { marks: open.length === 0 ? undefined : Object.fromEntries(open) }
}

const withoutUndefined = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
