/**
 * The plan as it stands on the screen. An action without text is only there: the dossier has no place for it.
 * Everything else goes to the vault with every edit, and what the vault holds is what this began with.
 */
import { computed, ref, shallowRef, watch } from 'vue'
import type { PlanRecord } from '../../shared/bridge/records.ts'
import type { Action, Plan } from '../../shared/model/dossier.ts'
import type { Group } from '../../shared/model/factors.ts'
import { factorGroups } from '../../shared/model/factorsOfDossier.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useSaving } from '../saving/saving.ts'
import { editAction, type ActionEdit } from './action.ts'

/** An action on the screen; `key` is only for the screen, and `text` may still be empty. */
export type DraftAction = { readonly key: number; readonly action: Action }

export const hasText = ({ action }: DraftAction): boolean => action.text.trim() !== ''

export function usePlanDraft() {
  const dossier = useDossier()
  const saving = useSaving()
  const actions = shallowRef<readonly DraftAction[]>([])
  /** The vault could not make the record of the plan: nothing can be added. */
  const notStored = ref(false)
  const record = shallowRef<PlanRecord>()
  let creating: Promise<void> | undefined
  let nextKey = 0

  /** Begins with what is in the vault, or still on its way there. */
  watch(
    () => dossier.plan,
    (found) => {
      if (found === undefined || record.value !== undefined || creating !== undefined) return
      const unsaved = saving.waiting.get(found.id)
      record.value = unsaved?.kind === 'plan' ? unsaved : found
      actions.value = record.value.body.actions.map((action) => ({ key: nextKey++, action }))
    },
    { immediate: true },
  )

  /** The plan as it is to be in the vault; fields that this version does not know stay. */
  const plan = computed((): Plan => ({
    ...record.value?.body,
    actions: actions.value.filter(hasText).map(({ action }) => action),
  }))

  const groupsOf = (factor: string): Group[] => (dossier.dossier ? factorGroups(dossier.dossier, factor) : [])

  /**
   * Adds an action without text about a factor, once there is a place in the vault for what will be typed; answers
   * with its key, undefined with `notStored` set when there is none: then nothing can be typed that would be lost.
   */
  async function add(factor: string, owner: Action['owner']): Promise<number | undefined> {
    await ensureRecord()
    if (record.value === undefined) return undefined
    const key = nextKey++
    actions.value = [...actions.value, { key, action: { factor, text: '', owner, status: 'open' } }]
    return key
  }

  /** Edits an action; words are sent after a pause in typing, all else at once. */
  function edit(key: number, edits: ActionEdit): void {
    actions.value = actions.value.map((draft) =>
      draft.key === key ? { key, action: editAction(draft.action, edits, groupsOf) } : draft,
    )
    if (record.value)
      saving.save({ ...record.value, body: plan.value }, edits.text === undefined ? 'now' : 'afterTyping')
  }

  /** Takes an action off the screen; only one without text, for words are dropped and never lost. */
  function remove(key: number): void {
    actions.value = actions.value.filter((draft) => draft.key !== key || hasText(draft))
  }

  /** Makes the record of the plan when there is none. */
  async function ensureRecord(): Promise<void> {
    if (record.value !== undefined || dossier.clientId === undefined) return
    creating ??= create(dossier.clientId).finally(() => (creating = undefined))
    await creating
  }

  async function create(clientId: string): Promise<void> {
    const made = await dossier.create({ clientId, kind: 'plan', body: { actions: [] } })
    if (made?.kind === 'plan') record.value = made
    notStored.value = record.value === undefined
  }

  return { actions, plan, notStored, groupsOf, add, edit, remove, retry: ensureRecord }
}
