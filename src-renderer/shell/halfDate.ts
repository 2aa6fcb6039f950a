/** What a `DateField` says while only part of a date is there. No calendar date, and not empty. */
export const halfDate = 'half'
