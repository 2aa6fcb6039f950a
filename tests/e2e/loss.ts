/** What of a screen cannot be seen or reached at its present size. Runs in the window: it uses nothing from outside. */
export function lossIn(): string[] {
  const found: string[] = []
  const root = document.documentElement
  const told = (element: Element) =>
    `${element.localName}.${[...element.classList].join('.')} “${(element.textContent || element.ariaLabel || '').trim().slice(0, 40)}”`
  const say = (what: string, element: Element) => {
    if (found.length < 12) found.push(`${what}: ${told(element)}`)
  }
  if (root.scrollWidth > root.clientWidth)
    found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`)

  // What lies under a dialog is not asked for.
  const dialogs = [
    ...document.querySelectorAll('dialog[open], .v-overlay--active [role=dialog], body > [role=dialog]'),
  ].filter((dialog) => dialog.checkVisibility())
  const shown = dialogs.at(-1)?.closest('.v-overlay--active') ?? dialogs.at(-1) ?? document.body

  const ancestors = (element: Element): Element[] => {
    const all: Element[] = []
    for (let one = element.parentElement; one; one = one.parentElement) all.push(one)
    return all
  }
  const styles = new Map<Element, CSSStyleDeclaration>()
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? getComputedStyle(element)
    styles.set(element, known)
    return known
  }
  /** For who hears the page; or decoration. */
  const isForEars = (element: Element): boolean =>
    [element, ...ancestors(element)].some((one) => styleOf(one).clipPath.startsWith('inset(50%'))
  const isSeen = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.closest('[aria-hidden=true]') === null && !isForEars(element)
  }
  const scrolls = (element: Element, axis: 'overflowX' | 'overflowY') =>
    /auto|scroll/.test(styleOf(element)[axis])
  const hides = (element: Element, axis: 'overflowX' | 'overflowY') =>
    /hidden|clip/.test(styleOf(element)[axis])

  /** Whether words in it lie beyond its edges; `scrollWidth` also counts what is no word. */
  const cuts = (element: Element): boolean => {
    const box = element.getBoundingClientRect()
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { currentNode: text } = texts
      if (!text.textContent?.trim() || !text.parentElement || !isSeen(text.parentElement)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const isWithin =
          left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 2 && bottom <= box.bottom + 2
        if (!isWithin) return true
      }
    }
    return false
  }

  for (const element of shown.querySelectorAll('*')) {
    const isDrawing = element instanceof SVGElement && element.localName !== 'svg'
    if (isDrawing || !isSeen(element)) continue
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const over = ancestors(element)
    const isBeyond = left < -1 || right > root.clientWidth + 1
    if (
      isBeyond &&
      !over.some((one) => one !== root && (scrolls(one, 'overflowX') || hides(one, 'overflowX')))
    )
      say('off the screen', element)
    const held = [element, ...over].findIndex((one) => styleOf(one).position === 'fixed')
    const isHeld =
      held !== -1 && ![element, ...over].slice(0, held + 1).some((one) => scrolls(one, 'overflowY'))
    if (isHeld && (top < -1 || bottom > window.innerHeight + 1)) say('out of reach', element)
    // A field of one line scrolls by itself.
    if (!element.textContent.trim() || /^(input|textarea|select|option)$/.test(element.localName)) continue
    const hasMore =
      (hides(element, 'overflowX') && element.scrollWidth > element.clientWidth + 1) ||
      (hides(element, 'overflowY') && element.scrollHeight > element.clientHeight + 1)
    if (hasMore && cuts(element)) say('cut off', element)
  }

  const places = [root, ...document.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }))
  const focusable =
    'a[href], button, input, textarea, select, summary, [role=button], [role=tab], [tabindex]:not([tabindex="-1"])'
  window.scrollTo({ top: 0, behavior: 'instant' })
  for (const element of shown.querySelectorAll<HTMLElement>(focusable)) {
    if (!element.isConnected || element.matches(':disabled') || element.closest('[inert]')) continue
    // A field that is drawn otherwise, as a card or a box, stands where its label does.
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
    const drawn = isSeen(element) ? element : label
    // What comes into sight only with the focus, as the way past the navigation.
    if (!drawn || !isSeen(drawn) || drawn.getBoundingClientRect().bottom <= 0) continue
    // As the browser does when the focus comes there.
    drawn.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
    const { left, top, width, height } = drawn.getClientRects()[0] ?? drawn.getBoundingClientRect()
    if (height > window.innerHeight) continue
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    const own = [element, label, element.closest('.v-input, .v-selection-control, label')]
    if (!hit || !own.some((one) => one?.contains(hit))) say(`under ${hit ? told(hit) : 'nothing'}`, element)
  }
  window.scrollTo({ top: 0, behavior: 'instant' })
  for (const { element, top, left } of places) element.scrollTo({ top, left, behavior: 'instant' })
  return found
}
