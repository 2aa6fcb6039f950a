/**
 * Every key that a test presses in an interview, counted in the window as it arrives, and compared with what the vault
 * holds in the end: none is lost on the way from the hand to the disk.
 */
import { expect, type Page } from '@playwright/test'
import type { StoredRecord } from '../../shared/bridge/records.ts'
import { answerTo, type Answer } from '../../shared/model/dossier.ts'
import { openVault } from '../../src-main/vault/openVault.ts'

/** One field of one interview: `topic` as in the address, `field` as in the record. */
type Field = { record: string; topic: string; field: string }
/** Printable keys that arrived in it, signs that came into its text, and what it held in the end. */
type Seen = Field & { keys: number; signs: number; value: string | null }

export type Strokes = { fields: Map<string, Seen>; isChecked: boolean }

/** Begins to watch a window. */
export async function watchStrokes(page: Page): Promise<Strokes> {
  const strokes: Strokes = { fields: new Map(), isChecked: false }
  await page.exposeFunction(
    'strokeSeen',
    (what: Field & { keys: number; signs: number; value?: string | null }) => {
      const key = JSON.stringify([what.record, what.topic, what.field])
      const before = strokes.fields.get(key) ?? { ...what, keys: 0, signs: 0, value: null }
      strokes.fields.set(key, {
        ...before,
        keys: before.keys + what.keys,
        signs: before.signs + what.signs,
        value: what.value === undefined ? before.value : what.value,
      })
    },
  )
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
    const field =
      target instanceof Element ? target.closest<HTMLElement>('[data-field]')?.dataset['field'] : null
    return record && topic && field ? { record, topic, field } : undefined
  }
  const note = (
    target: EventTarget | null,
    what: { keys?: number; signs?: number; value?: string | null },
  ) => {
    const field = fieldOf(target)
    if (field) strokeSeen({ ...field, keys: 0, signs: 0, ...what })
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
      if (target instanceof HTMLInputElement && target.type === 'radio') note(target, { value: target.value })
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

/** Once the app is closed, or was killed: all of it is in the vault. Answers with how much there was. */
export async function expectAllStored(folder: string, passphrase: string, strokes: Strokes): Promise<number> {
  strokes.isChecked = true
  const seen = [...strokes.fields.values()]
  const vault = await openVault(folder, passphrase)
  try {
    const interviews = vault.list('intake')
    for (const { record, topic, field, keys, signs, value } of seen) {
      const where = `${topic} ${field}`
      // A sign that no key of this keyboard makes comes without one.
      expect(signs, `signs in ${where}`).toBeGreaterThanOrEqual(keys)
      const interview = interviews.find(({ id }) => id === record)
      expect(interview, `the interview of ${where}`).toBeDefined()
      expect(storedIn(interview as StoredRecord, topic, field), where).toBe(value ?? '')
    }
  } finally {
    vault.lock()
  }
  const keys = seen.reduce((sum, field) => sum + field.keys, 0)
  console.log(`  ${keys} keys in ${seen.length} fields and ratings: each is in the vault`)
  return keys
}

/** What a record holds in a field, as the window shows it. */
function storedIn({ kind, body }: StoredRecord, topic: string, field: string): string {
  if (kind !== 'intake') return ''
  const about = topic === 'situation:' ? body.situation : topic === 'matters:' ? body.matters : undefined
  const answer: Answer = answerTo(body, topic) ?? {}
  const value = topic.startsWith('signals:')
    ? body.signals?.[field]
    : topic === 'closing:'
      ? body[field]
      : { ...answer, ...about }[field as keyof Answer]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
