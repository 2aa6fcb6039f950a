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
/** Each answers the question of its signal. */
const signalLadders: Record<Language, Record<(typeof standardSignals)[number], Anchors>> = {
  nl: {
    exhaustion: ['Niet', 'Een beetje', 'Tamelijk', 'Erg', 'Helemaal'],
    mentalDistance: ['Niet ver', 'Een beetje', 'Tamelijk ver', 'Ver', 'Heel ver'],
    cognitiveDifficulty: ['Geen', 'Een beetje', 'Aardig wat', 'Veel', 'Heel veel'],
    emotionalDifficulty: ['Geen', 'Een beetje', 'Aardig wat', 'Veel', 'Heel veel'],
    vigour: ['Geen', 'Weinig', 'Redelijk wat', 'Veel', 'Heel veel'],
    dedication: ['Niets', 'Weinig', 'Redelijk wat', 'Veel', 'Heel veel'],
    absorption: ['Nooit', 'Zelden', 'Soms', 'Vaak', 'Altijd'],
    sleep: ['Nooit', 'Zelden', 'Geregeld', 'Vaak', 'Altijd'],
    privateLoad: ['Niets bijzonders', 'Een beetje', 'Aardig wat', 'Veel', 'Heel veel'],
    recovery: ['Niet', 'Nauwelijks', 'Redelijk', 'Goed', 'Heel goed'],
  },
  en: {
    exhaustion: ['Not at all', 'A little', 'Fairly', 'Very', 'Completely'],
    mentalDistance: ['Not far', 'A little', 'Fairly far', 'Far', 'Very far'],
    cognitiveDifficulty: ['None', 'A little', 'A fair bit', 'A lot', 'A great deal'],
    emotionalDifficulty: ['None', 'A little', 'A fair bit', 'A lot', 'A great deal'],
    vigour: ['None', 'A little', 'A fair bit', 'A lot', 'A great deal'],
    dedication: ['Nothing', 'A little', 'A fair bit', 'A lot', 'Very much'],
    absorption: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
    sleep: ['Never', 'Rarely', 'Regularly', 'Often', 'Always'],
    privateLoad: ['Nothing much', 'A little', 'A fair bit', 'A lot', 'A great deal'],
    recovery: ['Not at all', 'A little', 'Fairly well', 'Well', 'Very well'],
  },
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
    expect(anchors.map(stepOf)).toEqual(signalLadders[language][id])
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
