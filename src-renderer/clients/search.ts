/** Finding a client in the list. */
import type { ClientRecord } from '../../shared/bridge/records.ts'

/** Accents and case make no difference. */
const plainLetters = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** The clients in whose reference, name, job or employer every word of `text` stands, the order kept. */
export function findClients(clients: readonly ClientRecord[], text: string): ClientRecord[] {
  const words = plainLetters(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...clients]
  return clients.filter(({ body }) => {
    const { reference, name, jobTitle, employer } = body.client
    const place = plainLetters([reference, name, jobTitle, employer].filter(Boolean).join(' '))
    return words.every((word) => place.includes(word))
  })
}
