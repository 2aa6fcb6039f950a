import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findHealthTerm, healthStems } from '../../../shared/model/healthTerms.ts'

describe('the list', () => {
  it('is that of the specification, in its order', () => {
    const file = readFileSync(new URL('../../fixtures/health-terms.txt', import.meta.url), 'utf8')
    const stems = file.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    expect(stems.length).toBeGreaterThan(50)
    expect(healthStems).toEqual(stems)
  })

  it.each(healthStems.map((stem) => [stem]))(
    'finds "%s" at the start, in a sentence and in capitals',
    (stem) => {
      expect(findHealthTerm(stem)).toBe(stem)
      expect(findHealthTerm(`Sinds mei ${stem}xyz, zegt zij.`)).toBe(`${stem}xyz`)
      expect(findHealthTerm(`(${stem.toUpperCase()})`)).toBe(stem.toUpperCase())
    },
  )
})

describe('words that may not reach an employer', () => {
  it.each([
    ['after a hyphen', 'werk-klachten'],
    ['after a non-breaking hyphen', 'werk\u2011klachten'],
    ['after a slash', 'werk/klachten'],
    ['after an underscore', 'werk_klachten'],
    ['after a digit', '3klachten'],
    ['after a line end', 'werk\nklachten'],
    ['in two words', 'burn out'],
    ['with a non-breaking hyphen', 'burn\u2011out'],
    ['with an en dash', 'burn\u2013out'],
    ['with a non-breaking space', 'burn\u00a0out'],
    ['with a hyphen between spaces', 'burn - out'],
    ['broken off at a line end', 'burn-\nout'],
    ['with a double space', 'general  practitioner'],
    ['with capitals in the middle', 'BurnOut'],
    ['with accents', 'dépressief'],
    ['with loose accents', 'de\u0301pressief'],
    ['with a soft hyphen', 'ver\u00admoeid'],
    ['with a zero-width space', 'ver\u200bmoeid'],
    ['with a zero-width joiner', 'ver\u200dmoeid'],
    ['with a word joiner', 'ver\u2060moeid'],
    ['with a byte order mark', 'ver\ufeffmoeid'],
    ['with a direction mark', 'ver\u202emoeid'],
    ['with an isolate', 'ver\u2066moeid'],
    ['with a variation selector', 'ver\ufe0fmoeid'],
    ['with a Hangul filler', 'ver\u3164moeid'],
    ['with a control character', 'ver\u0001moeid'],
    ['with half a surrogate pair', 'ver\ud800moeid'],
    ['in full-width letters', 'ｖｅｒｍｏｅｉｄ'],
    ['in bold mathematical letters', '𝐯𝐞𝐫𝐦𝐨𝐞𝐢𝐝'],
    ['with a long s', 'pſycholoog'],
    ['with a ligature', 'conﬂict en ﬁnance en trauma'],
  ])('are found %s', (_, text) => {
    expect(findHealthTerm(text)).toBeDefined()
  })
})

describe('words in work terms', () => {
  it.each([
    'onafhankelijk',
    'panel',
    'companionship',
    'aanklacht', // a stem counts at the start of a word
    'weerklacht',
    'Opleveringen liggen dicht op elkaar; tussentijdse verzoeken verschuiven de planning.',
    'Een openstaande functie wordt sinds het voorjaar door een persoon erbij gedaan.',
    'Behoefte aan een vast moment voor terugkoppeling.',
    'burn the midnight oil',
    'brand-out',
    'general practice',
    'uitput', // the stem has two t's
    'zieke plant',
    '',
  ])('%s', (text) => {
    expect(findHealthTerm(text)).toBeUndefined()
  })

  it('names the first of several, as it stands there', () => {
    expect(findHealthTerm('Door vermoeidheid en Stressklachten')).toBe('vermoeidheid')
  })
})
