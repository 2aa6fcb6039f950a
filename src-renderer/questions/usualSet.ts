/** With which set an interview begins, unless somebody says otherwise. */
import type { Intake } from '../../shared/model/dossier.ts'
import { isShippedSet, shippedSets } from '../../shared/model/questionSets.ts'
import { setKey, type QuestionSet } from '../../shared/model/talk.ts'

/** The one that the practice chose, as long as it is there; else the standard one. */
export function usualSetId(chosen: string | undefined, offered: readonly QuestionSet[]): string {
  const isThere = chosen !== undefined && (isShippedSet(chosen) || offered.some(({ id }) => id === chosen))
  return isThere ? chosen : shippedSets.standard.id
}

/** `isBefore`: the very version of the interview before. */
export type SetToChoose = { key: string; set: QuestionSet; isBefore: boolean }

/**
 * The sets that a new interview can be done with. That of the interview before comes first, in the version of then:
 * only so can the two be laid side by side.
 */
export function setsToChoose(
  before: Pick<Intake, 'questionSet'> | undefined,
  offered: readonly QuestionSet[],
): SetToChoose[] {
  const now = [...Object.values(shippedSets), ...offered].map((set): SetToChoose => ({
    key: setKey(set),
    set,
    isBefore: false,
  }))
  if (before === undefined) return now
  // Before there were sets, every interview was done with the standard factors.
  const set = before.questionSet ?? shippedSets.standard
  return [{ key: setKey(set), set, isBefore: true }, ...now.filter(({ key }) => key !== setKey(set))]
}

/** What is chosen: what the person `wanted`, or else as before, or else as the practice is used to. */
export function choiceAmong(
  toChoose: readonly SetToChoose[],
  usual: string,
  wanted?: string,
): SetToChoose | undefined {
  return (
    toChoose.find(({ key }) => key === wanted) ??
    toChoose.find(({ isBefore }) => isBefore) ??
    toChoose.find(({ set }) => set.id === usual) ??
    toChoose[0]
  )
}
