/** The names of a factor of the extra set, in both languages: what an interview that asks it writes in the dossier. */
import type { ExtraFactorId } from '../model/factors.ts'
import type { Label } from '../model/fields.ts'
import { textsIn } from './index.ts'

export const extraLabel = (id: ExtraFactorId): Label => ({
  nl: textsIn('nl').extra[id].name,
  en: textsIn('en').extra[id].name,
})
