/** All that is said about a factor at the table and on paper, whoever wrote it. */
import type { Language } from '../bridge/contract.ts'
import { answerTo, type Intake } from '../model/dossier.ts'
import { isExtraFactor, isStandardFactor, scalesOfGroup, type Scale } from '../model/factors.ts'
import type { FactorInGroup } from '../model/factorsOfDossier.ts'
import { factorName, inEither, textsIn } from './index.ts'
import type { Anchors, DemandText, ResourceText } from './types.ts'

export type FactorWords = {
  name: string
  /** Empty where nobody wrote one. */
  sentence: string
  question: string
  probes: readonly string[]
  /** Of the scales of its group. */
  anchors: Partial<Record<Scale, Anchors>>
}

/**
 * The program's own words for a factor of its own; for any other those that the practice wrote in its question set, in
 * this language or else in the other. A scale for which nobody wrote anchors has plain ones.
 */
export function factorWords(
  { id, group }: FactorInGroup,
  language: Language,
  intake: Partial<Pick<Intake, 'answers' | 'questionSet'>> = {},
): FactorWords {
  const texts = textsIn(language)
  const shipped: DemandText | ResourceText | undefined = isStandardFactor(id)
    ? texts.factors[id]
    : isExtraFactor(id)
      ? texts.extra[id]
      : undefined
  const own = inEither(
    intake.questionSet?.own?.find((factor) => factor.id === id),
    language,
  )
  const { plainAnchors } = texts.model
  const said: Partial<Record<Scale, Anchors | undefined>> = shipped?.anchors ?? own?.anchors ?? {}
  const anchors = scalesOfGroup(group).map((scale): [Scale, Anchors] => {
    const plain =
      scale !== 'presence'
        ? plainAnchors[scale]
        : group === 'demands'
          ? plainAnchors.demandPresence
          : plainAnchors.resourcePresence
    return [scale, said[scale] ?? plain]
  })
  return {
    name:
      (shipped ? undefined : own?.name) ??
      factorName(id, language, intake.answers && answerTo({ answers: intake.answers }, id)?.label),
    sentence: shipped?.sentence ?? own?.sentence ?? '',
    question: shipped?.question ?? own?.question ?? '',
    probes: shipped?.probes ?? own?.probes ?? [],
    anchors: Object.fromEntries(anchors),
  }
}
