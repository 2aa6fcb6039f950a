/** Fields that every part of a dossier is made of. */
import { z } from 'zod'

/** A calendar date, `2026-11-02`. */
export const CalendarDate = z.iso.date()

export const text = z.string().max(20_000)
export const line = z.string().max(300)
export const name = line.min(1)

/** Name of an added factor or of a question set, in one or both languages. */
export const Label = z
  .looseObject({ nl: name.optional(), en: name.optional() })
  .refine((label) => label.nl !== undefined || label.en !== undefined, {
    params: { code: 'labelEmpty' },
  })
export type Label = z.infer<typeof Label>
