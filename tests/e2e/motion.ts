/** What moves in a window. Both run there: they use nothing from outside themselves. */

/** What is under way now, and not over at once. */
export function runningMotion(): string[] {
  return document
    .getAnimations()
    .filter(({ playState, effect }) => {
      const { duration } = effect?.getComputedTiming() ?? {}
      return playState === 'running' && Number(duration) > 10
    })
    .map(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null
      return `${target?.localName} ${target?.className}`
    })
}

/** What would take longer than a glance, or never end. */
export function longestMotion(): string[] {
  const longest = 400
  const milliseconds = (times: string) =>
    Math.max(...times.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1000)))
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect()
    const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    // The bar of a field that could be busy is there without any height.
    if (!isSeen || width === 0 || height === 0) return []
    const {
      transitionDuration,
      transitionProperty,
      animationName,
      animationDuration,
      animationIterationCount,
    } = getComputedStyle(element)
    const isSlow = transitionProperty !== 'none' && milliseconds(transitionDuration) > longest
    const isEndless =
      animationName !== 'none' &&
      (animationIterationCount === 'infinite' || milliseconds(animationDuration) > longest)
    return isSlow || isEndless ? [`${element.localName} ${element.className}`] : []
  })
}
