/** The written anchors of a scale: a standard factor's own, and plain ones for a factor that a practice added. */
import { isResource, factorsByGroup, type DemandId, type Scale } from '../../shared/model/factors.ts'
import type { FactorInGroup } from '../../shared/model/factorsOfDossier.ts'
import type { Texts } from '../../shared/texts/index.ts'
import type { Anchors } from '../../shared/texts/types.ts'

/** `t` is vue-i18n's, for the plain ones. */
export function anchorsOf(
  { id, group }: FactorInGroup,
  scale: Scale,
  texts: Texts,
  t: (key: string) => string,
): Anchors {
  if (isDemand(id)) {
    if (scale !== 'need') return texts.factors[id].anchors[scale]
  } else if (isResource(id)) {
    if (scale === 'presence' || scale === 'need') return texts.factors[id].anchors[scale]
  }
  const kind = scale === 'presence' ? (group === 'demands' ? 'demandPresence' : 'resourcePresence') : scale
  const plain = (rating: number) => t(`interview.plainAnchors.${kind}.${rating}`)
  return [plain(0), plain(1), plain(2), plain(3), plain(4)]
}

const isDemand = (id: string): id is DemandId => factorsByGroup.demands.some((demand) => demand === id)
