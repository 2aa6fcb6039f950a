import { format } from 'date-fns/format'

/** The calendar date where the practice is, `yyyy-MM-dd`. */
export const today = (): string => dayOf(new Date())

/** The calendar date of a moment there. */
export const dayOf = (moment: Date): string => format(moment, 'yyyy-MM-dd')
