/** A number as it is typed in either language: "2,71", "2.71", "−3". */

/** Undefined for what is none, or could be read in two ways, such as "1.234,5". Of either sign, a sixteen-figure number at most. */
export function typedNumber(text: string): number | undefined {
  const typed = text.trim().replace(/^[−–]/, '-')
  if (!/^[-+]?(?:\d{1,10}(?:[.,]\d{0,6})?|[.,]\d{1,6})$/.test(typed)) return undefined
  return Number(typed.replace(',', '.')) + 0
}
