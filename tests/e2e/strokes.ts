/**
 * Every key that a test presses in an interview, counted in the window as it arrives, and compared with what the vault
 * holds in the end: none is lost on the way from the hand to the disk.
 */
import { expect, type Page } from '@playwright/test'
import type { StoredRecord } from '../../shared/bridge/records.ts'
import { answerTo, type Answer } from '../../shared/model/dossier.ts'
import type { SignalRound } from '../../shared/model/topics.ts'
import { openVault } from '../../src-main/vault/openVault.ts'

/** One field of one interview: `topic` as in the address, `field` as in the record. */
type Field = { record: string; topic: string; field: string }
/**
 * Printable keys that arrived in its text, signs that came into it, ratings that were given, and what it held in the end:
 * null when it was emptied, undefined when only a key arrived.
 */
type Counts = { keys: number; signs: number; ratings: number; value?: string | null | undefined }
type Seen = Field & Counts

/** By record, topic and field. */
export type Strokes = Map<string, Seen>

/** Begins to watch a window. */
export async function watchStrokes(page: Page): Promise<Strokes> {
  const strokes: Strokes = new Map()
  await page.exposeFunction('strokeSeen', (what: Seen) => {
    const key = JSON.stringify([what.record, what.topic, what.field])
    const before = strokes.get(key)
    strokes.set(key, {
      ...what,
      keys: what.keys + (before?.keys ?? 0),
      signs: what.signs + (before?.signs ?? 0),
      ratings: what.ratings + (before?.ratings ?? 0),
      value: what.value === undefined ? before?.value : what.value,
    })
  })
  await page.addInitScript(watch)
  await page.evaluate(watch)
  return strokes
}

/** Runs in the window. */
function watch(): void {
  const { strokeSeen } = window as unknown as { strokeSeen: (what: object) => void }
  const fieldOf = (target: EventTarget | null) => {
    const [, record, query] = /\/interview\/([^/?]+)\?(.*)$/.exec(location.hash) ?? []
    const topic = new URLSearchParams(query).get('topic')
    if (!record || !topic || !(target instanceof Element)) return undefined
    const named = target.closest<HTMLElement>('[data-field]')?.dataset['field']
    const text = target.closest('[data-words]')
      ? 'summary'
      : target.closest('[data-notes]')
        ? 'note'
        : undefined
    const field = named ?? text
    return field === undefined ? undefined : { record, topic, field }
  }
  const note = (
    target: EventTarget | null,
    what: Partial<{ keys: number; signs: number; ratings: number; value: string | null }>,
  ) => {
    const field = fieldOf(target)
    if (field) strokeSeen({ ...field, keys: 0, signs: 0, ratings: 0, ...what })
  }
  const isText = (target: EventTarget | null) => target instanceof HTMLTextAreaElement
  const capture = { capture: true }
  window.addEventListener(
    'keydown',
    ({ target, key, ctrlKey, metaKey, altKey, isTrusted }) => {
      if (isTrusted && isText(target) && key.length === 1 && !ctrlKey && !metaKey && !altKey)
        note(target, { keys: 1 })
    },
    capture,
  )
  window.addEventListener(
    'input',
    (event) => {
      const { target } = event
      if (!(target instanceof HTMLTextAreaElement)) return
      const isSign = event instanceof InputEvent && event.inputType === 'insertText' && event.isTrusted
      note(target, { signs: isSign && event.data?.length === 1 ? 1 : 0, value: target.value })
    },
    capture,
  )
  window.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'radio')
        note(target, { ratings: 1, value: target.value })
    },
    capture,
  )
  window.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-clear]')) note(target, { value: null })
    },
    capture,
  )
}

/** Once the app is closed, or was killed: all that its windows saw is in the vault. */
export async function expectAllStored(
  folder: string,
  passphrase: string,
  windows: readonly Strokes[],
): Promise<void> {
  // A field of which a later window saw more holds what that one saw.
  const last = new Map(windows.flatMap((strokes) => [...strokes]))
  if (last.size === 0) return
  const vault = await openVault(folder, passphrase)
  try {
    const interviews = vault.list('intake')
    for (const [, { record, topic, field, value }] of last) {
      const interview = interviews.find(({ id }) => id === record)
      expect(interview, `the interview of ${topic} ${field}`).toBeDefined()
      if (value !== undefined)
        expect(storedIn(interview as StoredRecord, topic, field), `${topic} ${field}`).toBe(value ?? '')
    }
  } finally {
    vault.lock()
  }
  const seen = windows.flatMap((strokes) => [...strokes.values()])
  // A sign that no key of this keyboard makes comes without one.
  for (const { topic, field, keys, signs } of seen)
    expect(signs, `signs that came of the keys in ${topic} ${field}`).toBeGreaterThanOrEqual(keys)
  const keys = seen.reduce((sum, one) => sum + one.keys + one.ratings, 0)
  console.log(`keys counted in interviews: ${keys}, in ${last.size} fields; all of them are in the vault`)
}

/** What a record holds in a field, as the window shows it. */
function storedIn({ kind, body }: StoredRecord, topic: string, field: string): string {
  if (kind !== 'intake') return ''
  const about = topic === 'situation:' ? body.situation : topic === 'matters:' ? body.matters : undefined
  const answer: Answer = answerTo(body, topic) ?? {}
  const round = /^signals:(strain|engagement|around)$/.exec(topic)?.[1] as SignalRound | undefined
  const said = round && body.signalWords?.[round]
  const value = round
    ? (body.signals?.[field] ?? said?.[field])
    : topic === 'closing:'
      ? { ...body.nextSteps, note: body['note'] }[field]
      : { ...answer, ...about }[field as keyof Answer]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
