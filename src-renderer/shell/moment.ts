/** A moment, UTC in ISO 8601, as it was on the clock here. */

/** The calendar date, `2026-11-02`. */
export function dayOf(at: string): string {
  const moment = new Date(at)
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`
}

/** Hours and minutes, `09:05`. */
export function timeOf(at: string): string {
  const moment = new Date(at)
  return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`
}

/** `10:02–10:40`, or one time when both are in the same minute; the order of the two does not matter. */
export function timesOf(one: string, other: string): string {
  const [first, last] = one < other ? [timeOf(one), timeOf(other)] : [timeOf(other), timeOf(one)]
  return first === last ? first : `${first}–${last}`
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')
