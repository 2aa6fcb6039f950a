/** Finding a client in the list while one types. */
import type { ClientRecord } from '../../shared/bridge/records.ts'

/** A client with the text in which is looked; made once, not at every letter. */
export type Findable = { readonly record: ClientRecord; readonly place: string }

/** Letters that Unicode does not take apart into a letter and an accent. */
const ligatures: Readonly<Record<string, string>> = {
  ...{ ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ı: 'i', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ĳ: 'ij' },
}
const ligature = /[øđðłħıþßæœĳ]/g

/** Accents and case make no difference. */
const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(ligature, (letter) => ligatures[letter]!)

/** The text of a client: reference, name, job and employer. Never found: the contact at the employer, or a date. */
export const findable = (record: ClientRecord): Findable => {
  const { reference, name, jobTitle, employer } = record.body.client
  // A line break is in no word that is looked for, so that none is found across two fields.
  return { record, place: plainLetters([reference, name, jobTitle, employer].filter(Boolean).join('\n')) }
}

/** The clients in whose text every word of `text` stands, in any order; theirs is kept. */
export function findClients<One extends Findable>(clients: readonly One[], text: string): readonly One[] {
  const words = plainLetters(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return clients
  return clients.filter(({ place }) => words.every((word) => place.includes(word)))
}
