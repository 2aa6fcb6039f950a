/**
 * What of typing is seen in a window: the part of `strokes.ts` that runs there. It is sent over as text, so it may use
 * nothing from outside its own function.
 */

/** Where a key went, as the window knows it. */
export type Seen =
  /** A text at the table: `topic` as in the address, `field` as in the record. */
  | { in: 'words'; record: string; topic: string; field: string }
  /** The scale at this place of a topic, on the coach's page. */
  | { in: 'scale'; record: string; topic: string; at: number }
  /** The same in the client's own window, which knows only what it shows. */
  | { in: 'facing'; heading: string; at: number }
  /** A row of the paper form: `row` among those of its number. A column of figures, or words, or left out by `x`. */
  | {
      in: 'form'
      record: string
      number: string
      row: number
      column: number | 'summary' | 'note' | 'leftOut'
    }
  /** Any other field: the address without its question, the name of the field, and which of its fillings. */
  | { in: 'field'; page: string; name: string; kind: string; filling: string }

export type Stroke = {
  seen: Seen
  /** Printable keys that went down in a text, and signs that came into it by single keys. */
  keys: number
  signs: number
  /** Figures pressed to rate, and choices by hand or touch. */
  figures: number
  touches: number
  /** Figures that had a scale to rate and did nothing. */
  swallowed: number
  /** What it must hold from then on; null: nothing. Absent when only a key arrived. */
  value?: string | null
}

/** Begins to watch. `keyArrived` is called for each printable key of a hand, `strokeSeen` for all that was typed or rated. */
export function watch(): void {
  const { keyArrived, strokeSeen } = window as unknown as {
    keyArrived: () => void
    strokeSeen: (stroke: Stroke) => void
  }
  const none = { keys: 0, signs: 0, figures: 0, touches: 0, swallowed: 0 }
  const note = (seen: Seen | undefined, what: Partial<Stroke>) => {
    if (seen) strokeSeen({ ...none, seen, ...what })
  }

  const isText = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement &&
      !/^(radio|checkbox|button|submit|file)$/.test(target.type) &&
      !target.readOnly &&
      target.role !== 'combobox' &&
      target.closest('.v-select') === null)

  const route = () => {
    const [path = '', query = ''] = location.hash.slice(1).split('?')
    const [, record, quick] = /\/interview\/([^/]+)(\/quick)?$/.exec(path) ?? []
    return { path, record, isQuick: quick !== undefined, topic: new URLSearchParams(query).get('topic') }
  }

  const rowOf = (target: Element) => {
    const row = target.closest('[data-row]')
    const numberOf = (one: Element) => one.firstElementChild?.textContent.trim() ?? ''
    if (!row) return undefined
    const number = numberOf(row)
    const alike = [...document.querySelectorAll('[data-row]')].filter((one) => numberOf(one) === number)
    return { number, row: alike.indexOf(row), figures: [...row.querySelectorAll('[data-figure]')] }
  }

  /** A field that the program fills anew is another filling: what was typed before must be kept as well. */
  const fillings = new WeakMap<Element, { filling: string; value: string }>()
  const fillingOf = (target: HTMLInputElement | HTMLTextAreaElement, isInput: boolean): string => {
    const known = fillings.get(target)
    const filling =
      known && (isInput || known.value === target.value) ? known.filling : Math.random().toString(36).slice(2)
    fillings.set(target, { filling, value: target.value })
    return filling
  }

  const textSeen = (target: HTMLInputElement | HTMLTextAreaElement, isInput: boolean): Seen | undefined => {
    const { path, record, isQuick, topic } = route()
    const isNote = target.closest('[data-notes], [data-quick-notes]') !== null
    if (record && isQuick) {
      const place = rowOf(target)
      if (target.matches('[data-figure]')) return undefined
      if (place && target instanceof HTMLTextAreaElement) {
        const { number, row } = place
        return { in: 'form', record, number, row, column: isNote ? 'note' : 'summary' }
      }
    }
    if (record && topic && target instanceof HTMLTextAreaElement) {
      const named = target.closest<HTMLElement>('[data-field]')?.dataset['field']
      const field = named ?? (target.closest('[data-words]') ? 'summary' : isNote ? 'note' : undefined)
      if (field !== undefined) return { in: 'words', record, topic, field }
    }
    const label = target.labels?.[0]?.textContent.trim() ?? target.ariaLabel ?? ''
    const name = [target.closest<HTMLElement>('[data-field]')?.dataset['field'], target.id, label]
      .filter(Boolean)
      .join(' ')
    const kind = target.autocomplete.endsWith('password') ? 'password' : target.type
    return { in: 'field', page: path, name, kind, filling: fillingOf(target, isInput) }
  }

  const scales = () => [...document.querySelectorAll<HTMLElement>('[data-scale]')]
  const radiosOf = (scale: Element) => [...scale.querySelectorAll<HTMLInputElement>('input[type=radio]')]
  const scaleSeen = (scale: HTMLElement): Seen | undefined => {
    const { record, topic } = route()
    const at = scales().indexOf(scale)
    if (record && topic) return { in: 'scale', record, topic, at }
    const heading = document.querySelector('h1')?.textContent.trim() ?? ''
    return location.pathname.endsWith('facing.html') ? { in: 'facing', heading, at } : undefined
  }

  /** Which scale a figure ought to rate: the one that has the focus, or the first without a rating. */
  const scaleForFigure = (): HTMLElement | undefined => {
    if (isText(document.activeElement)) return undefined
    const isCovered =
      [...document.querySelectorAll('dialog[open], .v-overlay--active [role=dialog]')].length > 0
    const reachable = isCovered ? [] : scales().filter((scale) => scale.closest('[inert]') === null)
    const here = document.activeElement?.closest<HTMLElement>('[data-scale]')
    if (here && reachable.includes(here)) return here
    return reachable.find((scale) => radiosOf(scale).every(({ checked }) => !checked))
  }

  /** The figure that is being pressed, until all that listens to it is done; then whether it did anything. */
  let pressed: { effects: number } | undefined
  const afterwards = new MessageChannel()
  const waiting: (() => void)[] = []
  afterwards.port1.onmessage = () => waiting.shift()?.()

  function onFigure(figure: number): void {
    const scale = scaleForFigure()
    const radio = scale && radiosOf(scale)[figure]
    if (!scale || !radio) return
    const seen = scaleSeen(scale)
    // The client's page has no way to take a choice back.
    const staysChosen = radio.checked && scale.querySelector('[data-clear]') === null
    const isTakenBack = radio.checked && !staysChosen
    const press = { effects: 0 }
    pressed = press
    waiting.push(() => {
      if (pressed === press) pressed = undefined
      const swallowed = press.effects === 0 && !staysChosen ? 1 : 0
      note(seen, { figures: 1, swallowed, value: isTakenBack ? null : String(figure) })
    })
    afterwards.port2.postMessage(0)
  }

  function onFormFigure(target: HTMLInputElement, key: string): void {
    const { record } = route()
    const place = rowOf(target)
    if (!record || !place) return
    const { number, row, figures } = place
    const seen = (column: number | 'leftOut'): Seen => ({ in: 'form', record, number, row, column })
    const isOut = target.value === 'x'
    // What has one figure a row is a signal, and those are not left out.
    const canBeOut = figures.length > 1
    if (/^[0-4]$/.test(key)) {
      note(seen(figures.indexOf(target)), { figures: 1, value: key })
      if (isOut) note(seen('leftOut'), { value: 'false' })
    } else if (/^x$/i.test(key) && canBeOut) {
      note(seen('leftOut'), { figures: 1, value: String(!isOut) })
    } else if (key === 'Backspace' || key === 'Delete') {
      if (isOut) note(seen('leftOut'), { value: 'false' })
      else if (target.value !== '') note(seen(figures.indexOf(target)), { value: null })
    }
  }

  const capture = { capture: true }
  window.addEventListener(
    'keydown',
    ({ target, key, code, ctrlKey, metaKey, altKey, isTrusted, isComposing, repeat }) => {
      if (!isTrusted || ctrlKey || metaKey || altKey) return
      if (key.length === 1) keyArrived()
      if (repeat || isComposing) return
      if (target instanceof HTMLInputElement && target.matches('[data-figure]')) onFormFigure(target, key)
      else if (isText(target)) {
        if (key.length === 1) note(textSeen(target, false), { keys: 1 })
      } else if (/^[0-4]$/.test(key)) onFigure(Number(key))
      else if (/^Digit[0-4]$/.test(code)) onFigure(Number(code.slice(-1)))
      else if (key === 'Backspace') {
        const scale = document.activeElement?.closest<HTMLElement>('[data-scale]')
        if (scale?.querySelector('[data-clear]')) note(scaleSeen(scale), { value: null })
      }
    },
    capture,
  )
  window.addEventListener(
    'input',
    (event) => {
      const { target } = event
      if (!isText(target) || target.matches('[data-figure]')) return
      const isSign = event instanceof InputEvent && event.inputType === 'insertText' && event.isTrusted
      const seen = textSeen(target, true)
      // What opens the vault is not sent about.
      const value = seen?.in === 'field' && seen.kind === 'password' ? {} : { value: target.value }
      note(seen, { signs: isSign && event.data?.length === 1 ? 1 : 0, ...value })
    },
    capture,
  )
  window.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
      const scale = target.closest<HTMLElement>('[data-scale]')
      if (!scale) return
      if (pressed) pressed.effects += 1
      else note(scaleSeen(scale), { touches: 1, value: target.value })
    },
    capture,
  )
  window.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-clear]')) return
      const scale = target.closest<HTMLElement>('[data-scale]')
      if (!scale) return
      if (pressed) pressed.effects += 1
      else note(scaleSeen(scale), { touches: 1, value: null })
    },
    capture,
  )
}
