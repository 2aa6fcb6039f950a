/** The interview at the table: a draft of its record, of which every change goes the way to the vault. */
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { IntakeRecord } from '../../shared/bridge/records.ts'
import { answerTo, Intake, type Answer, type Instrument, type Rating } from '../../shared/model/dossier.ts'
import type { Scale } from '../../shared/model/factors.ts'
import { withAddedFactor } from '../../shared/model/questionSets.ts'
import { followQuotes } from '../../shared/model/quotes.ts'
import type { AgreementPart, OwnFactor, Talk, TopicWords } from '../../shared/model/talk.ts'
import { useSaving } from '../saving/saving.ts'
import { today } from '../shell/today.ts'
import { recordsOf } from '../working-copy/workingCopy.ts'

/** The fields of an answer that hold words. */
export type WordField = 'summary' | 'note'

export const useInterview = defineStore('interview', () => {
  const saving = useSaving()
  const draft = shallowRef<IntakeRecord>()
  /** At which topic each interview was left, since the program began. */
  const leftAt = new Map<string, string>()

  /**
   * Takes up an interview in its newest state: what still waits to be saved, else what the vault last gave.
   * False when this client has no such interview.
   */
  async function open(clientId: string, recordId: string): Promise<boolean> {
    const known = saving.waiting.get(recordId)
    const record = known ?? (await recordsOf(clientId)).find(({ id }) => id === recordId)
    draft.value = record?.kind === 'intake' && record.clientId === clientId ? record : undefined
    return draft.value !== undefined
  }

  /** A draft holds only what the schema allows, so that the vault can only refuse it for what it says. */
  function change(part: Record<string, unknown>, when: 'now' | 'afterTyping' = 'now'): void {
    if (draft.value === undefined) return
    const body = Intake.parse(withoutUndefined({ ...draft.value.body, ...part }))
    draft.value = { ...draft.value, body }
    saving.save(draft.value, when)
  }

  function changeAnswer(id: string, part: Partial<Answer>, when: 'now' | 'afterTyping' = 'now'): void {
    if (draft.value === undefined) return
    const { answers } = draft.value.body
    const answer = withoutUndefined({ ...answerTo(draft.value.body, id), ...part })
    change({ answers: { ...answers, [id]: answer } }, when)
  }

  /** Rates a factor on one scale; undefined takes the rating away. */
  function rate(id: string, scale: Scale, rating: Rating | undefined): void {
    changeAnswer(id, { [scale]: rating })
  }

  function rateSignal(id: string, level: Rating | undefined): void {
    change({ signals: withoutUndefined({ ...draft.value?.body.signals, [id]: level }) })
  }

  /** An emptied text is taken away; the quotes go along with the client's words. */
  function write(id: string, field: WordField, words: string): void {
    const answer: Answer = (draft.value && answerTo(draft.value.body, id)) ?? {}
    changeAnswer(id, written(answer, field, words), 'afterTyping')
  }

  /** The same for a question without ratings. */
  function writeAbout(about: 'situation' | 'matters', field: WordField, words: string): void {
    changeAbout(about, written(draft.value?.body[about] ?? {}, field, words), 'afterTyping')
  }

  function changeAbout(about: 'situation' | 'matters', part: TopicWords, when: 'now' | 'afterTyping'): void {
    change({ [about]: withoutUndefined({ ...draft.value?.body[about], ...part }) }, when)
  }

  /** The quotes of a factor, or of a question without ratings; none takes them away. */
  function quote(id: string, quotes: readonly string[]): void {
    changeAnswer(id, { quotes: orNone(quotes) })
  }
  function quoteAbout(about: 'situation' | 'matters', quotes: readonly string[]): void {
    changeAbout(about, { quotes: orNone(quotes) }, 'now')
  }

  /** The scores that were taken elsewhere, all of them. */
  function setInstruments(instruments: readonly Instrument[]): void {
    change({ instruments: orNone(instruments.map(withoutUndefined)) })
  }

  /** Notes that something was agreed on this day, or takes that back. */
  function agree(part: AgreementPart, isAgreed: boolean, day = today()): void {
    const agreed = { ...draft.value?.body.agreement, [part]: isAgreed ? day : undefined }
    change({ agreement: withoutUndefined(agreed) })
  }

  /** Changes how the interview is run. */
  function setTalk(part: Partial<Talk>): void {
    change({ talk: withoutUndefined({ ...draft.value?.body.talk, ...part }) })
  }

  /** Leaves a factor out of everything, or takes it in again; what was answered stays. */
  function setNotApplicable(id: string, isLeftOut: boolean): void {
    const others = (draft.value?.body.notApplicable ?? []).filter((other) => other !== id)
    change({ notApplicable: isLeftOut ? [...others, id] : others })
  }

  /** Asks one more factor from now on. */
  function addFactor(own: OwnFactor): void {
    if (draft.value) change(withAddedFactor(draft.value.body, own))
  }

  function setSafetyConcern(safetyConcern: boolean): void {
    change({ safetyConcern })
  }

  /** What the coach wants to remember of the whole talk; an extra field, for the coach alone. */
  function writeNote(words: string): void {
    change({ note: words === '' ? undefined : words }, 'afterTyping')
  }

  /** Leaves the interview once all of it is sent; what could not be saved waits in `saving`. */
  async function close(): Promise<void> {
    await saving.flush()
    draft.value = undefined
  }

  return {
    draft,
    leftAt,
    open,
    rate,
    rateSignal,
    write,
    writeAbout,
    quote,
    quoteAbout,
    setInstruments,
    agree,
    setTalk,
    setNotApplicable,
    addFactor,
    setSafetyConcern,
    writeNote,
    close,
  }
})

function written(
  { summary = '', quotes }: Pick<Answer, 'summary' | 'quotes'>,
  field: WordField,
  words: string,
): Pick<Answer, WordField | 'quotes'> {
  const part = { [field]: words === '' ? undefined : words }
  return field === 'summary' ? { ...part, quotes: orNone(followQuotes(summary, words, quotes).quotes) } : part
}

const orNone = <One>(list: readonly One[]): One[] | undefined => (list.length === 0 ? undefined : [...list])

const withoutUndefined = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
