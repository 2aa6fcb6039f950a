import { format } from 'date-fns/format'

/** The calendar date where the practice is, `yyyy-MM-dd`. */
export function today(): string {
  return format(new Date(), 'yyyy-MM-dd')
}
