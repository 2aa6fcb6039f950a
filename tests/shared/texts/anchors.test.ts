/**
 * An anchor is what the client hears; a scale that runs the wrong way would turn the score round. So every
 * anchor begins with the step that it stands on, and goes on in words of its own factor.
 */
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../../shared/bridge/contract.ts'
import {
  extraFactorsByGroup,
  factorsByGroup,
  standardSignals,
  type Scale,
} from '../../../shared/model/factors.ts'
import { textsIn } from '../../../shared/texts/index.ts'
import type { Anchors } from '../../../shared/texts/types.ts'

type Ladders = Record<'demandPresence' | 'resourcePresence' | 'drain' | 'gain' | 'need', Anchors>
const ladders: Record<Language, Ladders> = {
  nl: {
    demandPresence: ['Nooit', 'Zelden', 'Soms', 'Vaak', 'Altijd'],
    resourcePresence: ['Niet', 'Nauwelijks', 'Deels', 'Grotendeels', 'Helemaal'],
    drain: ['Kost me niets', 'Kost een beetje', 'Kost aardig wat', 'Vreet energie', 'Put me uit'],
    gain: ['Geeft me niets', 'Geeft een beetje', 'Geeft aardig wat', 'Geeft veel', 'Geeft heel veel'],
    need: ['Niet belangrijk', 'Een beetje belangrijk', 'Belangrijk', 'Heel belangrijk', 'Onmisbaar'],
  },
  en: {
    demandPresence: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
    resourcePresence: ['Not at all', 'Barely', 'Partly', 'Mostly', 'Fully'],
    drain: ['Costs me nothing', 'Costs a little', 'Costs a fair bit', 'Costs a lot', 'Wears me out'],
    gain: ['Gives me nothing', 'Gives a little', 'Gives a fair bit', 'Gives a lot', 'Gives a great deal'],
    need: ['Not important', 'Slightly important', 'Important', 'Very important', 'Essential'],
  },
}
const signalSteps: Record<Language, readonly RegExp[]> = {
  nl: [
    /^(Niet|Geen)$/,
    /^(Een beetje|Weinig)$/,
    /^(Aardig wat|Redelijk( wat)?)$/,
    /^(Veel|Goed)$/,
    /^Heel (veel|goed)$/,
  ],
  en: [
    /^(None|Not at all)$/,
    /^A little$/,
    /^(A fair bit|Fairly well)$/,
    /^(A lot|Well)$/,
    /^Very (much|well)$/,
  ],
}

const stepOf = (anchor: string): string => anchor.slice(0, anchor.indexOf(': '))
const wordsOf = (anchor: string): string => anchor.slice(anchor.indexOf(': ') + 2)

type Scaled = { id: string; scale: Scale; anchors: Anchors; ladder: Anchors }
function scalesIn(language: Language): Scaled[] {
  const { factors, extra } = textsIn(language)
  const topics = { ...factors, ...extra }
  const { demandPresence, resourcePresence, ...own } = ladders[language]
  return [
    ...[...factorsByGroup.demands, ...extraFactorsByGroup.demands].flatMap((id): Scaled[] => [
      { id, scale: 'presence', anchors: topics[id].anchors.presence, ladder: demandPresence },
      { id, scale: 'drain', anchors: topics[id].anchors.drain, ladder: own.drain },
      { id, scale: 'gain', anchors: topics[id].anchors.gain, ladder: own.gain },
    ]),
    ...[
      ...factorsByGroup.workResources,
      ...factorsByGroup.personalResources,
      ...extraFactorsByGroup.workResources,
      ...extraFactorsByGroup.personalResources,
    ].flatMap((id): Scaled[] => [
      { id, scale: 'presence', anchors: topics[id].anchors.presence, ladder: resourcePresence },
      { id, scale: 'need', anchors: topics[id].anchors.need, ladder: own.need },
    ]),
  ]
}

describe.each(languages)('%s', (language) => {
  test.each(scalesIn(language))('$id, $scale climbs from 0 to 4', ({ anchors, ladder }) => {
    expect(anchors.map(stepOf)).toEqual(ladder)
  })

  test.each(standardSignals)('%s climbs from 0 to 4', (id) => {
    const { anchors } = textsIn(language).signals[id]
    expect(anchors).toHaveLength(5)
    anchors.forEach((anchor, step) => expect(stepOf(anchor)).toMatch(signalSteps[language][step]!))
  })

  test('no anchor is copied from another factor or another step', () => {
    const anchors = [
      ...scalesIn(language).flatMap((scale) => [...scale.anchors]),
      ...standardSignals.flatMap((id) => [...textsIn(language).signals[id].anchors]),
    ].map(wordsOf)
    const copied = anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)
    expect(copied).toEqual([])
  })
})
