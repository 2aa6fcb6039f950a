/**
 * The one way from an edit to the vault: key press -> draft -> here -> bridge -> disk -> working copy -> views.
 * "Saved" is said only when the vault has acknowledged; what could not be saved stays here and is tried again.
 */
import { defineStore } from 'pinia'
import { computed, ref, shallowReactive, shallowRef } from 'vue'
import type { Failure } from '../../shared/bridge/contract.ts'
import type { StoredRecord } from '../../shared/bridge/records.ts'
import type { Unsaved } from '../../shared/bridge/unsaved.ts'
import { bridge } from '../bridge/bridge.ts'
import { plain } from '../working-copy/plain.ts'
import { putRecord } from '../working-copy/workingCopy.ts'
import { createJournal } from './journal.ts'
import { revisionIfWritten } from './lostAnswer.ts'

/** How long typing may pause before words are sent: a word, not a letter, is a revision. */
const pauseInTyping = 400
/** How long words wait at most while somebody goes on typing without a pause; until then they stand in the journal. */
const longestTyping = 2000
/** How long to wait before a failed save is tried again by itself. */
const pauseAfterFailure = 5000

/** Failures that trying again cannot mend: the person must do something first. They concern one record. */
const needsPerson = new Set<Failure['code']>([
  'invalidDossier',
  'badRequest',
  'staleRevision',
  'notFound',
  'erased',
])

/** Of one record. A vault that cannot be reached for longer is not one whose answer was lost. */
const mostUnanswered = 100

export const useSaving = defineStore('saving', () => {
  /** The newest unsaved state of each record. */
  const waiting = shallowReactive(new Map<string, StoredRecord>())
  /** The revision that the vault last acknowledged; a draft's own may be older. */
  const revisions = new Map<string, number>()
  /** All that was sent of a record without an answer: one of them may be on disk after all. */
  const unanswered = new Map<string, Set<StoredRecord>>()
  const tried = new WeakSet<StoredRecord>()
  /** Why the last attempt failed; stays until everything is on disk. */
  const failure = shallowRef<Failure>()
  const sending = ref(false)
  const savedAt = ref<Date>()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Since when words wait for a pause, on the clock of `performance.now()`. */
  let typingSince: number | undefined
  let running: Promise<void> | undefined
  let isLeaving = false
  /** Who still has words that were not given to be saved: asked before anything that is about all of them. */
  const givers = new Set<() => void>()
  /** `unsaved` within reach of the next program, while it waits here. */
  const journal = createJournal(unsaved)

  const state = computed<'saved' | 'saving' | 'failed'>(() => {
    if (failure.value) return 'failed'
    return waiting.size > 0 || sending.value ? 'saving' : 'saved'
  })

  /**
   * Notes the revision of a record as it was read from the vault. Not while an edit waits: that was made on what
   * was read before, and sent as if it were newer it would overwrite, unseen, what somebody else has saved.
   */
  function know({ id, revision }: Pick<StoredRecord, 'id' | 'revision'>): void {
    if (waiting.has(id)) return
    revisions.set(id, Math.max(revision, revisions.get(id) ?? 0))
  }

  const revisionOf = ({ id, revision }: StoredRecord): number => revisions.get(id) ?? revision

  /** Saves a record's new state: at once, or after a pause in typing. */
  function save(record: StoredRecord, when: 'now' | 'afterTyping' = 'now'): void {
    waiting.set(record.id, plain(record))
    journal.changed()
    clearTimeout(timer)
    if (when === 'now') return void flush()
    typingSince ??= performance.now()
    const left = Math.max(0, longestTyping - (performance.now() - typingSince))
    timer = setTimeout(() => void flush('whileTyping'), Math.min(pauseInTyping, left))
  }

  /** `give` hands over what was typed last; answers with what ends that. */
  function askFirst(give: () => void): () => void {
    givers.add(give)
    return () => givers.delete(give)
  }
  /** Has all given that was typed: for who is about to read what was said. */
  const askAll = (): void => givers.forEach((give) => give())

  const underWay = (): Promise<void> | undefined => running
  const typesOn = (): boolean => typingSince !== undefined

  /**
   * Sends all that waits, one after another. True when everything is on disk. `whileTyping`: what is typed meanwhile
   * has its own turn. `leaving`: the page may be gone at once.
   */
  async function flush(when?: 'whileTyping' | 'leaving'): Promise<boolean> {
    askAll()
    clearTimeout(timer)
    typingSince = undefined
    isLeaving = when === 'leaving'
    if (isLeaving) journal.sendAlongside()
    running ??= send().finally(() => (running = undefined))
    // Another that waited for it may have begun the next one already.
    for (let turn = underWay(); turn !== undefined; turn = underWay()) await turn
    // What came while others were being sent has not had its turn yet.
    const stopped = failure.value !== undefined && !needsPerson.has(failure.value.code)
    const isTyping = when === 'whileTyping' && typesOn()
    if (!stopped && !isTyping && [...waiting.values()].some((record) => !tried.has(record)))
      return flush(when)
    return failure.value === undefined
  }

  async function send(): Promise<void> {
    sending.value = true
    let failed: Failure | undefined
    try {
      for (const record of [...waiting.values()]) {
        failed = (await sendOne(record)) ?? failed
        if (failed && !needsPerson.has(failed.code)) break
      }
    } finally {
      sending.value = false
    }
    // The same failure again is not said again.
    if (failed?.code !== failure.value?.code || failed?.problems) failure.value = failed
    if (failed && !needsPerson.has(failed.code)) timer = setTimeout(() => void flush(), pauseAfterFailure)
  }

  async function sendOne(record: StoredRecord): Promise<Failure | undefined> {
    const { id } = record
    tried.add(record)
    const current = { ...record, revision: revisionOf(record) }
    // Before it is sent: it may be locked before there is an answer.
    const sent = unansweredOf(id)
    const isNew = !sent.has(record) && sent.size < mostUnanswered
    if (isNew) sent.add(record)
    if (!isLeaving) await journal.keepUp()
    const answer = await bridge['record.save']({ record: current })
    if (!answer.ok) {
      if (answer.code !== 'unreachable' && isNew) sent.delete(record)
      return answer.code === 'staleRevision' && (await learnRevision(id)) ? sendOne(record) : answer
    }
    unanswered.delete(id)
    revisions.set(id, answer.value.revision)
    // Until the working copy has it, it waits: one of the two always holds the newest state.
    try {
      await putRecord({ ...current, revision: answer.value.revision })
    } catch {
      return { ok: false, code: 'internal' }
    }
    if (waiting.get(id) === record) waiting.delete(id)
    journal.changed()
    savedAt.value = new Date()
    return undefined
  }

  /** True when the vault is ahead only by what we wrote ourselves, without hearing so. */
  async function learnRevision(id: string): Promise<boolean> {
    const revision = await revisionIfWritten([...unansweredOf(id)])
    if (revision === undefined) return false
    unanswered.delete(id)
    revisions.set(id, revision)
    return true
  }

  function unansweredOf(id: string): Set<StoredRecord> {
    const sent = unanswered.get(id) ?? new Set()
    unanswered.set(id, sent)
    return sent
  }

  /** Lets go of all that waits for a client who was erased; what waits for others stays. Sends nothing of it again. */
  async function forget(clientId: string): Promise<void> {
    const letGo = () => {
      for (const [id, record] of waiting) if (record.clientId === clientId) waiting.delete(id)
      for (const [id, sent] of unanswered)
        if ([...sent].some((record) => record.clientId === clientId)) unanswered.delete(id)
    }
    letGo()
    // What is under way will hear that there is no such client; that is no failure any more.
    await running
    letGo()
    journal.changed()
    await flush()
  }

  /** What is not on disk, as a text for `takeUp`; empty when all is. */
  function unsaved(): string {
    askAll()
    if (waiting.size === 0) return ''
    return JSON.stringify({
      waiting: [...waiting.values()].map((record) => ({ ...record, revision: revisionOf(record) })),
      unanswered: [...waiting.keys()].flatMap((id) => [...(unanswered.get(id) ?? [])]),
    } satisfies Unsaved)
  }

  /**
   * Saves what was unsaved before the vault was locked; each may be on disk after all, if only its answer was lost.
   * False when words of another page on the same record wait and cannot be saved: then nothing is taken up.
   */
  async function takeUp({ waiting: records, unanswered: sent }: Unsaved): Promise<boolean> {
    const isInTheWay = (): boolean => records.some(({ id }) => waiting.has(id))
    if (isInTheWay()) await flush()
    if (isInTheWay()) return false
    for (const record of records) {
      waiting.set(record.id, record)
      // As it was read then: what another page has saved since is not overwritten unseen.
      revisions.set(record.id, record.revision)
      // Set aside while it was under way, it may have come to be written after that.
      unanswered.set(record.id, new Set([...sent.filter(({ id }) => id === record.id), record]))
    }
    // Whoever left them may be forgotten after this: they have a place before.
    await journal.settle()
    void flush()
    return true
  }

  /**
   * Lets go of what could not be saved; only when the person has said so, or after locking: then what was set aside
   * stays there.
   */
  function $reset(after?: 'locking'): void {
    if (after === 'locking') journal.giveUp()
    else journal.changed()
    clearTimeout(timer)
    waiting.clear()
    revisions.clear()
    unanswered.clear()
    failure.value = undefined
    savedAt.value = undefined
  }

  return {
    ...{
      state,
      failure,
      sending,
      savedAt,
      waiting,
      know,
      save,
      askFirst,
      askAll,
      flush,
      forget,
      unsaved,
      takeUp,
      $reset,
    },
    setAside: journal.settle,
    page: () => journal.page,
  }
})
