/**
 * The preview of one report: exactly the bytes that are saved, in memory only. Whatever changes in the dossier
 * ends it, and with it the client's consent: that was to these pages and no others.
 */
import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import type { Audience, Failure, Language } from '../../shared/bridge/contract.ts'
import { bridge } from '../bridge/bridge.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useSaving } from '../saving/saving.ts'
import { bytesOf } from '../shell/bytes.ts'
import { saveAsFile } from '../shell/saveAsFile.ts'

type PreviewState = 'none' | 'making' | 'made' | 'outdated' | 'failed' | 'notOnDisk' | 'notDrawn'
export type MadePreview = { fileName: string; bytes: Uint8Array<ArrayBuffer> }

export function usePreview(audience: Audience, language: Readonly<Ref<Language>>) {
  const dossier = useDossier()
  const saving = useSaving()
  const state = ref<PreviewState>('none')
  const failure = shallowRef<Failure>()
  const made = shallowRef<MadePreview>()
  /** How many pages stand on the screen; 0 until all of them do. */
  const pages = ref(0)
  const seen = ref(false)
  const savedAs = ref<string>()
  /** Counts what was asked for, so that a late answer to an older question is not shown. */
  let asked = 0

  const canAgree = computed(() => state.value === 'made' && pages.value > 0)
  const canSave = computed(() => canAgree.value && (audience === 'client' || seen.value))

  function end(next: PreviewState): void {
    asked += 1
    state.value = next
    made.value = undefined
    failure.value = undefined
    pages.value = 0
    seen.value = false
    savedAs.value = undefined
  }

  /** What waits to be saved is newer than any preview; another language is another document. */
  const changed = (): void => {
    if (state.value === 'made' || state.value === 'making') end('outdated')
  }
  watch(
    () => [...saving.waiting.values()],
    (waiting) => waiting.length > 0 && changed(),
    { flush: 'sync' },
  )
  watch([language, () => dossier.clientId], changed, { flush: 'sync' })

  /** Asks for the report of what is on disk; first everything must be. */
  async function make(): Promise<void> {
    const { clientId } = dossier
    if (clientId === undefined) return
    end('none')
    if (!(await saving.flush())) return end('notOnDisk')
    end('making')
    const mine = asked
    const answer = await bridge['report.make']({ clientId, audience, language: language.value })
    if (mine !== asked) return
    if (!answer.ok) {
      end('failed')
      failure.value = answer
      return
    }
    made.value = { fileName: answer.value.fileName, bytes: bytesOf(answer.value.pdf) }
    state.value = 'made'
  }

  /** The pages of this preview stand on the screen, so many. */
  function drawn(preview: MadePreview, count: number): void {
    if (preview === made.value) pages.value = count
  }
  function notDrawn(preview: MadePreview): void {
    if (preview === made.value) end('notDrawn')
  }

  /**
   * Hands over exactly the bytes that were drawn, once the log holds that these were agreed; nothing when that is not
   * allowed yet, or when the vault says that the dossier is another by now.
   */
  async function save(): Promise<void> {
    const { clientId } = dossier
    const agreed = made.value
    if (!canSave.value || agreed === undefined || clientId === undefined) return
    const digest = await sha256(agreed.bytes)
    const answer = await bridge['report.released']({ clientId, audience, digest })
    if (agreed !== made.value) return
    if (!answer.ok && answer.code === 'reportOutdated') return end('outdated')
    failure.value = answer.ok ? undefined : answer
    if (!answer.ok) return
    saveAsFile(agreed.fileName, agreed.bytes, 'application/pdf')
    savedAs.value = agreed.fileName
  }

  return { state, failure, made, pages, seen, savedAs, canAgree, canSave, make, drawn, notDrawn, save }
}

/** In hex. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
