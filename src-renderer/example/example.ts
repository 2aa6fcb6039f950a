/** The made-up dossier in the vault: found by its mark, opened once, and removed without a word typed. */
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { assembleDossier } from '../../shared/bridge/assemble.ts'
import { languages } from '../../shared/bridge/contract.ts'
import type { ClientCard } from '../../shared/bridge/records.ts'
import { inOrder } from '../../shared/bridge/unsaved.ts'
import { CalendarDate, type Dossier } from '../../shared/model/dossier.ts'
import { bridge } from '../bridge/bridge.ts'
import { useClients } from '../clients/clients.ts'
import { useSaving } from '../saving/saving.ts'
import { useSettings } from '../settings/settings.ts'
import { today } from '../shell/today.ts'
import { exampleDossier, exampleMark } from './exampleDossier.ts'

/** The example in both languages, as it was made on the day of this mark; none without a mark. */
function madeOn(card: Record<string, unknown>): Dossier[] {
  const day = CalendarDate.safeParse(card[exampleMark])
  return day.success ? languages.map((language) => exampleDossier(language, day.data)) : []
}

/**
 * Whether this is the example: it carries the mark, and is still called as it was. Under another reference or name it
 * may have become somebody, and then it is a dossier like any other.
 */
export const isExample = (card: ClientCard): boolean =>
  madeOn(card).some(
    ({ client }) => client.reference === card.client.reference && client.name === card.client.name,
  )

/** Whether it is word for word as the program made it. */
export const isAsMade = (dossier: Dossier): boolean =>
  madeOn(dossier).some((made) => inOrder(made) === inOrder(dossier))

export const useExample = defineStore('example', () => {
  const clients = useClients()
  const isBusy = ref(false)
  /** The example in the list. */
  const here = computed(() => clients.list.find(({ body }) => isExample(body)))

  /** Answers with the client's id; of two clicks the second opens what the first made. */
  async function open(): Promise<string | undefined> {
    if (here.value) return here.value.clientId
    if (isBusy.value) return undefined
    isBusy.value = true
    try {
      const made = exampleDossier(useSettings().settings.language, today())
      return await clients.importDossier(JSON.stringify(made))
    } finally {
      isBusy.value = false
    }
  }

  /**
   * Takes the example away, and nothing else: what the vault holds is looked at once more. One that was worked in is
   * 'changed' and stays, unless `anyway`; what is no example any more is 'kept' whatever is asked.
   */
  async function remove(clientId: string, anyway = false): Promise<'gone' | 'changed' | 'kept'> {
    if (isBusy.value) return 'kept'
    isBusy.value = true
    try {
      await useSaving().flush()
      const answer = await bridge['client.open']({ clientId })
      if (!answer.ok) {
        clients.failure = answer
        // Another window was first: what is left of it here goes too.
        const known = here.value?.clientId === clientId ? here.value.body.client.reference : ''
        return answer.code === 'notFound' ? await erase(clientId, known) : 'kept'
      }
      const { records } = answer.value
      const card = records.find((record) => record.kind === 'client')
      if (!card || !isExample(card.body)) return 'kept'
      if (!anyway && !isAsMade(assembleDossier(records))) return 'changed'
      return await erase(clientId, card.body.client.reference)
    } finally {
      isBusy.value = false
    }
  }

  /** It goes as any dossier does, and is called what it was. */
  async function erase(clientId: string, reference: string): Promise<'gone' | 'kept'> {
    if (!(await clients.erase(clientId, reference))) return 'kept'
    if (clients.erased === 'whole') clients.erased = 'example'
    return 'gone'
  }

  return { here, isBusy, open, remove }
})
