/** A question set at the desk: what can be done with it, what keeps it from being saved, and the version that it makes. */
import type { DraftFactor, DraftWords, SetContent, SetDraft } from '../../shared/bridge/questions.ts'
import {
  extraFactorsByGroup,
  factorsByGroup,
  groupOfKind,
  groups,
  kindOfGroup,
  scalesOfGroup,
  type Group,
  type Scale,
} from '../../shared/model/factors.ts'
import { healthTermIn, inGroups } from '../../shared/model/questionSets.ts'
import type { OwnFactor, OwnWords, QuestionSet } from '../../shared/model/talk.ts'

export const draftLanguages = ['nl', 'en'] as const
type DraftLanguage = (typeof draftLanguages)[number]

/** What keeps a draft from being saved as a version; `id` is that of an own factor. */
export type DraftProblem =
  | { code: 'labelMissing' | 'nothingAsked' }
  | { code: 'nameMissing'; id: string; language: DraftLanguage }
  | { code: 'anchorsMissing'; id: string; language: DraftLanguage; scale: Scale }
  | { code: 'healthTerm'; id: string; language: DraftLanguage; word: string }

const emptyWords = (): DraftWords => ({ name: '', sentence: '', question: '', probes: [], anchors: {} })

/** The draft that a set begins as. */
export function draftOf({ label, factors, own = [] }: QuestionSet): SetDraft {
  return {
    label: { nl: label?.nl ?? '', en: label?.en ?? '' },
    factors: inGroups((group) => [...factors[group]]),
    own: own.map(({ id, kind, nl, en }) => ({ id, kind, nl: draftWords(nl), en: draftWords(en) })),
  }
}

/** The version that a draft makes: without blanks. Only of a draft without problems. */
export function contentOf({ label, factors, own }: SetDraft): SetContent {
  const written = own.map(({ id, kind, nl, en }): OwnFactor => ({
    id,
    kind,
    ...(isWritten(nl) && { nl: ownWords(nl) }),
    ...(isWritten(en) && { en: ownWords(en) }),
  }))
  return {
    label: { ...(said(label.nl) && { nl: said(label.nl) }), ...(said(label.en) && { en: said(label.en) }) },
    factors: inGroups((group) => [...factors[group]]),
    ...(written.length > 0 && { own: written }),
  }
}

/**
 * Every reason why this draft cannot be saved as a version yet, in the order of the page. A factor without a word in
 * any language is asked for a name in `first`.
 */
export function draftProblems(draft: SetDraft, first: DraftLanguage): DraftProblem[] {
  const problems: DraftProblem[] = []
  if (!said(draft.label.nl) && !said(draft.label.en)) problems.push({ code: 'labelMissing' })
  if (groups.every((group) => draft.factors[group].length === 0)) problems.push({ code: 'nothingAsked' })
  for (const factor of draft.own) problems.push(...factorProblems(factor, first))
  return problems
}

function factorProblems(factor: DraftFactor, first: DraftLanguage): DraftProblem[] {
  const { id, kind } = factor
  const isNameless = draftLanguages.every((language) => !isWritten(factor[language]))
  return draftLanguages.flatMap((language): DraftProblem[] => {
    const words = factor[language]
    if (!isWritten(words))
      return isNameless && language === first ? [{ code: 'nameMissing', id, language }] : []
    const word = healthTermIn({ kind, [language]: { name: words.name } })
    return [
      ...(said(words.name) ? [] : [{ code: 'nameMissing' as const, id, language }]),
      ...(word === undefined ? [] : [{ code: 'healthTerm' as const, id, language, word }]),
      ...scalesOfGroup(groupOfKind(kind))
        .filter((scale) => words.anchors[scale]?.some((anchor) => !said(anchor)))
        .map((scale) => ({ code: 'anchorsMissing' as const, id, language, scale })),
    ]
  })
}

/** Puts a factor one place up or down in its group; at the end nothing happens. */
export function move(draft: SetDraft, group: Group, id: string, by: -1 | 1): SetDraft {
  const order = [...draft.factors[group]]
  const at = order.indexOf(id)
  const other = order[at + by]
  if (at === -1 || other === undefined) return draft
  order[at + by] = id
  order[at] = other
  return withOrder(draft, group, order)
}

/** Takes a factor out of what is asked, or puts it at the end of its group. */
export function ask(draft: SetDraft, group: Group, id: string, isAsked: boolean): SetDraft {
  const others = draft.factors[group].filter((other) => other !== id)
  return withOrder(draft, group, isAsked ? [...others, id] : others)
}

/** Standard, extra and own factors of a group that the draft does not ask. */
export function notAsked(draft: SetDraft, group: Group): string[] {
  const own = draft.own.filter(({ kind }) => groupOfKind(kind) === group).map(({ id }) => id)
  const all: string[] = [...factorsByGroup[group], ...extraFactorsByGroup[group], ...own]
  return all.filter((id) => !draft.factors[group].includes(id))
}

/** A new own factor at the end of its group. */
export function addOwn(draft: SetDraft, group: Group, id: string): SetDraft {
  const factor: DraftFactor = { id, kind: kindOfGroup(group), nl: emptyWords(), en: emptyWords() }
  return ask({ ...draft, own: [...draft.own, factor] }, group, id, true)
}

export function changeOwn(draft: SetDraft, changed: DraftFactor): SetDraft {
  return { ...draft, own: draft.own.map((factor) => (factor.id === changed.id ? changed : factor)) }
}

/** Takes an own factor away with its words. */
export function removeOwn(draft: SetDraft, id: string): SetDraft {
  return {
    ...draft,
    factors: inGroups((group) => draft.factors[group].filter((other) => other !== id)),
    own: draft.own.filter((factor) => factor.id !== id),
  }
}

const said = (words: string): string => words.trim()

const isWritten = ({ name, sentence, question, probes, anchors }: DraftWords): boolean =>
  [name, sentence, question, ...probes, ...Object.values(anchors).flatMap((five) => five ?? [])].some(
    (words) => said(words) !== '',
  )

function draftWords(words: OwnWords | undefined): DraftWords {
  const { name = '', sentence = '', question = '', probes = [], anchors = {} } = words ?? {}
  const { presence, drain, gain, need } = anchors
  return {
    ...{ name, sentence, question, probes: [...probes] },
    anchors: {
      ...(presence && { presence: [...presence] }),
      ...(drain && { drain: [...drain] }),
      ...(gain && { gain: [...gain] }),
      ...(need && { need: [...need] }),
    },
  }
}

function ownWords({ name, sentence, question, probes, anchors }: DraftWords): OwnWords {
  const asked = probes.map(said).filter((probe) => probe !== '')
  const scales = Object.entries(anchors).flatMap(([scale, five]) => (five ? [[scale, five.map(said)]] : []))
  return {
    name: said(name),
    ...(said(sentence) && { sentence: said(sentence) }),
    ...(said(question) && { question: said(question) }),
    ...(asked.length > 0 && { probes: asked }),
    ...(scales.length > 0 && { anchors: Object.fromEntries(scales) as OwnWords['anchors'] }),
  }
}

const withOrder = (draft: SetDraft, group: Group, order: string[]): SetDraft => ({
  ...draft,
  factors: { ...draft.factors, [group]: order },
})
