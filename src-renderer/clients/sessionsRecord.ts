/** Sessions and the next contact as the client's record holds them, for every page that asks for one of them. */
import type { Sessions } from '../../shared/model/dossier.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useSaving } from '../saving/saving.ts'

/** What is asked for; undefined takes it away. */
type Asked = { [Field in 'planned' | 'held' | 'next']?: Sessions[Field] | undefined }

export function useSessionsRecord() {
  const dossier = useDossier()
  const saving = useSaving()

  /** In its newest state: what still waits to be saved, else what the vault last gave. */
  function record() {
    const waiting = dossier.client && saving.waiting.get(dossier.client.id)
    return waiting?.kind === 'client' ? waiting : dossier.client
  }

  const known = (): Sessions => record()?.body.sessions ?? {}

  /** Changes what is given, and leaves the rest as it is. */
  function keep(part: Asked, when: 'now' | 'afterTyping'): void {
    const present = record()
    if (present === undefined) return
    const entries = Object.entries({ ...present.body.sessions, ...part })
    const sessions = Object.fromEntries(entries.filter(([, value]) => value !== undefined))
    saving.save({ ...present, body: { ...present.body, sessions } }, when)
  }

  return { known, keep }
}
