import { format } from 'date-fns/format'

/** The calendar date here and now, `2026-11-02`. */
export const today = (): string => format(new Date(), 'yyyy-MM-dd')
