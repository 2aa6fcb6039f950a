/** One action of a plan: how an edit changes it, and whether it may be shared with the employer. */
import type { Action } from '../../shared/model/dossier.ts'
import { isShareable } from '../../shared/model/employerBoundary.ts'
import type { Group } from '../../shared/model/factors.ts'
import { findHealthTerm } from '../../shared/model/healthTerms.ts'

/** Why an action stays with client and coach. */
type Refusal =
  | { reason: 'personal' | 'unknownFactor' | 'coachOwns' }
  /** `word`: as it stands in the text. */
  | { reason: 'healthTerm'; word: string }

/** Undefined when the action may be shared. `groups` are those that the interviews give its factor. */
export function refusalToShare(
  action: Pick<Action, 'text' | 'owner'>,
  groups: readonly Group[],
): Refusal | undefined {
  if (!isShareable(groups)) return { reason: groups.length === 0 ? 'unknownFactor' : 'personal' }
  if (action.owner === 'coach') return { reason: 'coachOwns' }
  const word = findHealthTerm(action.text)
  return word === undefined ? undefined : { reason: 'healthTerm', word }
}

/** The edits that the screen makes. */
export type ActionEdit = Partial<
  Pick<Action, 'factor' | 'text' | 'owner' | 'by' | 'status' | 'shareWithEmployer'>
>

/**
 * The action after an edit; fields that this version does not know stay. What may no longer be shared loses
 * its tick at once, so that no state in between can reach the vault.
 */
export function editAction(
  action: Action,
  edit: ActionEdit,
  groupsOf: (factor: string) => readonly Group[],
): Action {
  const edited: Action = { ...action, ...edit }
  const refused = refusalToShare(edited, groupsOf(edited.factor)) !== undefined
  return edited.shareWithEmployer && refused ? { ...edited, shareWithEmployer: false } : edited
}
