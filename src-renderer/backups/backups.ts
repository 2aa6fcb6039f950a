/** How it stands with the backups of the open vault, and what can be done with them. */
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { BackupPreview, BackupSource } from '../../shared/bridge/backups.ts'
import type { ErrorCode, Value } from '../../shared/bridge/contract.ts'
import { bridge } from '../bridge/bridge.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useSaving } from '../saving/saving.ts'
import { useSession } from '../session/session.ts'
import { useSettings } from '../settings/settings.ts'

/** A backup that was asked for, or the copy that was kept before the last restore. */
export type Comeback = BackupSource | 'undo'

export const useBackups = defineStore('backups', () => {
  const overview = shallowRef<Value<'backup.overview'>>()
  const error = ref<ErrorCode>()
  const isBusy = ref(false)
  /** What was last done, to be said aloud. */
  const done = ref<'made' | 'restored' | 'undone'>()

  async function load(): Promise<void> {
    const answer = await bridge['backup.overview']({})
    if (answer.ok) overview.value = answer.value
    else error.value = answer.code
  }

  /** Runs one act at a time, and shows afterwards how it stands. True when it succeeded. */
  async function act(step: () => Promise<ErrorCode | undefined>): Promise<boolean> {
    isBusy.value = true
    done.value = undefined
    error.value = await step()
    await load()
    isBusy.value = false
    return error.value === undefined
  }

  async function make(): Promise<void> {
    const succeeded = await act(async () => codeOf(await bridge['backup.make']({})))
    if (succeeded) done.value = 'made'
  }

  const setFolder = (folder: string | undefined): Promise<boolean> =>
    act(async () => {
      const answer = await bridge['backup.setFolder'](folder === undefined ? {} : { folder })
      // Main has written it in the settings.
      return answer.ok ? useSettings().load() : answer.code
    })

  async function preview(from: Comeback): Promise<BackupPreview | undefined> {
    // What still has to be saved would not be counted among what gets lost.
    await useSaving().flush()
    error.value = undefined
    const answer = await (from === 'undo' ? bridge['backup.previewUndo']({}) : bridge['backup.preview'](from))
    if (answer.ok) return answer.value
    error.value = answer.code
    return undefined
  }

  /** Puts back; every record that this page holds may be another one then, so all of it is fetched anew. */
  async function comeBack(from: Comeback): Promise<boolean> {
    const saving = useSaving()
    const succeeded = await act(async () => {
      if (!(await saving.flush())) return saving.failure?.code ?? 'internal'
      const code = codeOf(
        await (from === 'undo' ? bridge['backup.undo']({}) : bridge['backup.restore'](from)),
      )
      if (code !== undefined) return code
      saving.$reset()
      useDossier().close()
      await useSession().begin()
      return useSession().error
    })
    if (succeeded) done.value = from === 'undo' ? 'undone' : 'restored'
    return succeeded
  }

  return { overview, error, isBusy, done, load, make, setFolder, preview, comeBack }
})

const codeOf = (answer: { ok: true } | { ok: false; code: ErrorCode }): ErrorCode | undefined =>
  answer.ok ? undefined : answer.code
