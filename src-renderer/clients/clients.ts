/** All clients of the practice, and how one comes in or goes out. */
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Failure } from '../../shared/bridge/contract.ts'
import type { ClientCard } from '../../shared/bridge/records.ts'
import { bridge } from '../bridge/bridge.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useSaving } from '../saving/saving.ts'
import { useSettings } from '../settings/settings.ts'
import { plain } from '../working-copy/plain.ts'
import { clientRecords, putRecord, removeClient } from '../working-copy/workingCopy.ts'
import { whoOf } from './clientRows.ts'

export const useClients = defineStore('clients', () => {
  const failure = ref<Failure>()
  /**
   * That a client, or the example, was erased just now; 'unfinished' when the places on the disk are not overwritten yet.
   */
  const erased = ref<'whole' | 'example' | 'unfinished'>()
  /** By name, or reference where there is none, as a person orders them: C-9 before C-10. */
  const list = computed(() => {
    const order = new Intl.Collator(useSettings().settings.language, { numeric: true })
    return clientRecords().sort((a, b) => order.compare(whoOf(a), whoOf(b)))
  })
  const references = computed(() => clientRecords().map(({ body }) => body.client.reference))

  /** Makes a dossier; answers with the client's id, undefined with `failure` set. */
  async function create(card: ClientCard): Promise<string | undefined> {
    const { practice } = useSettings().settings
    const named = practice.name || practice.coach ? { practice, ...card } : card
    const answer = await bridge['client.create']({ body: plain(named) })
    failure.value = answer.ok ? undefined : answer
    if (!answer.ok) return undefined
    useSaving().know(answer.value.record)
    await putRecord(answer.value.record)
    return answer.value.record.clientId
  }

  /** Takes in the text of a dossier file, whole or not at all; answers as `create` does. */
  async function importDossier(text: string): Promise<string | undefined> {
    const answer = await bridge['dossier.import']({ text })
    failure.value = answer.ok ? undefined : answer
    if (!answer.ok) return undefined
    await useDossier().open(answer.value.clientId)
    return answer.value.clientId
  }

  /** The dossier as a file's name and text; everything typed is saved first. */
  async function exportDossier(clientId: string): Promise<{ fileName: string; text: string } | undefined> {
    await useSaving().flush()
    const answer = await bridge['dossier.export']({ clientId })
    failure.value = answer.ok ? undefined : answer
    return answer.ok ? answer.value : undefined
  }

  /**
   * Takes a client away for good, here too: the working copy, and what still waited to be saved. True when there is no
   * such client any more; `erased` then says how far it got.
   */
  async function erase(clientId: string, reference: string): Promise<boolean> {
    // What is on its way arrives first, or cannot be saved; either way it goes with the rest.
    await useSaving().flush()
    const answer = await bridge['client.erase']({ clientId, reference })
    // An earlier try may have got through without an answer.
    const isGone = answer.ok || answer.code === 'eraseUnfinished' || answer.code === 'notFound'
    failure.value = isGone ? undefined : answer
    if (!isGone) return false
    await useSaving().forget(clientId)
    useDossier().close()
    await removeClient(clientId)
    erased.value = !answer.ok && answer.code === 'eraseUnfinished' ? 'unfinished' : 'whole'
    return true
  }

  return { list, references, failure, erased, create, importDossier, exportDossier, erase }
})
