import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  balanceScale,
  demandBars,
  modelPicture,
  palettes,
  resourceBars,
} from '../../../shared/charts/index.ts'
import type { PaletteName } from '../../../shared/charts/index.ts'
import { answerTo, type Intake } from '../../../shared/model/dossier.ts'
import { applicableFactors } from '../../../shared/model/factorsOfDossier.ts'
import { parseDossierText } from '../../../shared/model/parseDossier.ts'
import { score } from '../../../shared/scoring/score.ts'
import { factorName, formatNumber, textsIn } from '../../../shared/texts/index.ts'
import { pointsOf } from './geometry.ts'
import { adversarialLabels, anyIntake, type Rateable } from './intakes.ts'
import { readSvg } from './readSvg.ts'

const languages = ['nl', 'en'] as const
const names = Object.keys(palettes) as PaletteName[]

function intakeOf(name: string): Intake {
  const parsed = parseDossierText(readFileSync(`tests/fixtures/${name}.dossier.json`, 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value.intakes.at(-1)!
}

const drawAll = (intake: Rateable, language: 'nl' | 'en', palette: PaletteName) => [
  modelPicture(score(intake), { language, palette }),
  balanceScale(score(intake), { language, palette }),
  demandBars(intake, { language, palette }),
  resourceBars(intake, 'workResources', { language, palette }),
  resourceBars(intake, 'personalResources', { language, palette }),
]

const written = (svg: string) => readSvg(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []))
const described = (svg: string) => readSvg(svg).find(({ name }) => name === 'desc')!.text

describe('every drawing', () => {
  it('is well-formed, finite and inside its frame, for any interview', () => {
    fc.assert(
      fc.property(
        anyIntake,
        fc.constantFrom(...languages),
        fc.constantFrom(...names),
        (intake, language, palette) => {
          for (const svg of drawAll(intake, language, palette)) {
            expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
            const elements = readSvg(svg)
            const [, , width, height] = elements[0]!.attributes['viewBox']!.split(' ').map(Number)
            for (const element of elements)
              for (const [x, y] of pointsOf(element)) {
                expect(x, JSON.stringify(element)).toBeGreaterThanOrEqual(-0.01)
                expect(y, JSON.stringify(element)).toBeGreaterThanOrEqual(-0.01)
                expect(x, JSON.stringify(element)).toBeLessThanOrEqual(width! + 0.01)
                expect(y, JSON.stringify(element)).toBeLessThanOrEqual(height! + 0.01)
              }
          }
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)

  it('has a role, a title and a text alternative that the root names, with unique ids', () => {
    for (const svg of drawAll(intakeOf('overload'), 'nl', 'light')) {
      const elements = readSvg(svg)
      const root = elements[0]!
      expect(root.name).toBe('svg')
      expect(root.attributes['role']).toBe('img')
      const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      expect(root.attributes['aria-labelledby']!.split(' ')).toEqual(ids)
      expect(
        elements.filter(({ name, text }) => ['title', 'desc'].includes(name) && text.length > 10),
      ).toHaveLength(2)
    }
  })

  it('gives its ids the prefix that it is told', () => {
    const svg = demandBars(intakeOf('overload'), { language: 'nl', palette: 'light', id: 'left' })
    expect(readSvg(svg).flatMap(({ attributes }) => attributes['id'] ?? [])).toEqual([
      'left-title',
      'left-desc',
    ])
  })

  it('needs nothing that a strict content policy or a PDF writer refuses', () => {
    for (const svg of drawAll(intakeOf('overload'), 'nl', 'paper'))
      expect(svg).not.toMatch(
        /<style|style=|class=|<script|<pattern|<defs|<use|<image|href|url\(|\son[a-z]+=/,
      )
  })

  it.each(adversarialLabels)('shows the label %j as text, never as markup', (nl) => {
    const answers = { extra: { kind: 'demand', label: { nl }, presence: 3 } } as unknown as Intake['answers']
    const elements = readSvg(demandBars({ answers }, { language: 'nl', palette: 'paper' }))
    expect(elements.map(({ name }) => name)).not.toContain('script')
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}<>&"']/gu, '')
    expect(letters(elements.find(({ name }) => name === 'desc')!.text)).toContain(letters(nl))
  })
})

describe('the bars', () => {
  it.each(languages)('show every rating of every applicable factor in table order (%s)', (language) => {
    const words = { nl: 'van', en: 'of' }[language]
    for (const name of ['overload', 'follow-up', 'unfinished']) {
      const intake = intakeOf(name)
      const [, , ...bars] = drawAll(intake, language, 'paper')
      const description = bars.map(described).join(' ')
      let from = -1
      for (const { id, group } of applicableFactors(intake)) {
        const answer = answerTo(intake, id) ?? {}
        const at = description.indexOf(`${factorName(id, language, answer.label)}:`)
        expect(at).toBeGreaterThan(from)
        from = at
        const sentence = description.slice(at, description.indexOf('.', at))
        for (const scale of group === 'demands'
          ? (['presence', 'drain', 'gain'] as const)
          : (['presence', 'need'] as const)) {
          const { name: scaleName } = textsIn(language).model.scales[scale]
          const rating = answer[scale]
          if (rating === undefined) expect(sentence).not.toContain(`${scaleName} 0`)
          else expect(sentence).toContain(`${scaleName} ${rating} ${words} 4`)
        }
      }
      expect(bars.flatMap(written).filter((text) => text.endsWith(` ${words} 4`))).toHaveLength(
        [...description.matchAll(/ \d (van|of) 4/g)].length,
      )
    }
  })

  it('leave out what is not applicable and say so when nothing is left', () => {
    const { answers } = intakeOf('overload')
    const none = demandBars({ answers, notApplicable: ['deadlines'] }, { language: 'nl', palette: 'paper' })
    expect(written(none)).not.toContain('Krappe deadlines')
    const empty = demandBars({ answers }, { language: 'nl', palette: 'paper', only: [] })
    expect(written(empty)).toEqual(['Hier is niets van toepassing.'])
  })

  it('say what was not answered or not asked, and draw no bar for it', () => {
    const { answers } = intakeOf('unfinished')
    const svg = demandBars({ answers }, { language: 'nl', palette: 'paper', only: ['unclearGoals'] })
    expect(written(svg).filter((text) => text === 'nog niet ingevuld')).toHaveLength(2)
    expect(written(svg)).toContain('niet gevraagd')
    expect(readSvg(svg).some(({ name }) => name === 'rect')).toBe(false)
  })

  it('draw no line through the words that stand in the place of a bar', () => {
    const { answers } = intakeOf('unfinished')
    const elements = readSvg(demandBars({ answers }, { language: 'nl', palette: 'paper' }))
    const lines = elements.flatMap(({ attributes }) =>
      [...(attributes['d'] ?? '').matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map((part) =>
        part.slice(1).map(Number),
      ),
    )
    const words = elements.filter(({ text }) => ['nog niet ingevuld', 'niet gevraagd'].includes(text))
    expect(words.length).toBeGreaterThan(5)
    expect(lines.length).toBeGreaterThan(50)
    for (const word of words) {
      const [[left, upper], [right, lower]] = pointsOf(word) as [[number, number], [number, number]]
      for (const [x, from, to] of lines as [number, number, number][])
        expect(x > left && x < right && from < lower && to > upper).toBe(false)
    }
  })

  it('tell the scales apart without colour', () => {
    const shapes = (answer: Record<string, number>, group: 'demands' | 'workResources') => {
      const id = group === 'demands' ? 'workload' : 'feedback'
      const options = { language: 'nl', palette: 'paper', only: [id] } as const
      const intake = { answers: { [id]: answer } } as unknown as Rateable
      const svg = group === 'demands' ? demandBars(intake, options) : resourceBars(intake, group, options)
      return readSvg(svg)
        .filter(({ name, attributes }) => ['rect', 'circle', 'path'].includes(name) && attributes['d'] !== '')
        .map(
          ({ name, attributes }) =>
            `${name}:${attributes['fill'] === 'none' ? 'open' : 'full'}:${(attributes['d'] ?? '').replace(/[-\d. ]+/g, '')}`,
        )
        .join()
    }
    const all = [
      shapes({ presence: 3 }, 'demands'),
      shapes({ drain: 3 }, 'demands'),
      shapes({ gain: 3 }, 'demands'),
      shapes({ need: 3 }, 'workResources'),
    ]
    expect(new Set(all).size).toBe(4)
    for (const shape of all) expect(shape).not.toBe('')
    expect(shapes({ presence: 3 }, 'workResources')).toBe(all[0])
  })
})

describe('the model picture', () => {
  it.each(languages)('holds every index, expectation and signal as number and in words (%s)', (language) => {
    const scores = score(intakeOf('overload'))
    const svg = modelPicture(scores, { language, palette: 'light' })
    const number = (value: number | null) => formatNumber(value!, language)
    const { model } = textsIn(language)
    for (const value of [
      number(scores.demands.index),
      number(scores.workResources.index),
      number(scores.personalResources.index),
      number(scores.signals.strain),
      number(scores.signals.engagement),
      model.levels[scores.expectation.strain!],
      model.levels[scores.expectation.motivation!],
    ]) {
      expect(written(svg)).toContain(value)
      expect(described(svg)).toContain(value)
    }
    const readable = written(svg).join(' ')
    for (const words of [
      ...Object.values(model.groups).map(({ name }) => name),
      ...Object.values(model.processes),
      ...Object.values(model.outcomes),
      model.organisationalOutcomes,
    ])
      expect(readable).toContain(words)
    expect(readable).not.toContain('…')
  })

  it('shows bounds where something is missing and none where nothing is', () => {
    const scores = score(intakeOf('unfinished'))
    const svg = modelPicture(scores, { language: 'nl', palette: 'light' })
    for (const { bounds } of [scores.demands, scores.workResources, scores.personalResources]) {
      const words = `tussen ${formatNumber(bounds![0], 'nl')} en ${formatNumber(bounds![1], 'nl')}`
      expect(written(svg)).toContain(words)
      expect(described(svg)).toContain(words)
    }
    const sure = modelPicture(score(intakeOf('overload')), { language: 'nl', palette: 'light' })
    expect(written(sure).join()).not.toContain('tussen')
  })

  it('says what is unknown when nothing is answered, and draws no value', () => {
    const svg = modelPicture(score({ answers: {} }), { language: 'nl', palette: 'light' })
    expect(written(svg).filter((text) => text === 'nog onbekend')).toHaveLength(7)
    expect(written(svg).filter((text) => text === 'tussen 0,0 en 100,0')).toHaveLength(3)
    expect(written(svg)).not.toContain('van 100')
  })

  it.each(languages)('keeps what is expected clear of the dots beside it (%s)', (language) => {
    for (const level of ['low', 'average', 'high'] as const) {
      const scores = { ...score(intakeOf('overload')), expectation: { strain: level, motivation: level } }
      const elements = readSvg(modelPicture(scores, { language, palette: 'light' }))
      const word = textsIn(language).model.levels[level]
      const words = elements.filter(({ name, text }) => name === 'text' && text === word)
      expect(words).toHaveLength(2)
      for (const one of words) {
        const [end, base] = [pointsOf(one)[1]![0], Number(one.attributes['y'])]
        const dots = elements.filter(
          ({ name, attributes }) => name === 'circle' && Math.abs(Number(attributes['cy']) - base) < 10,
        )
        expect(dots).toHaveLength(3)
        for (const dot of dots) expect(pointsOf(dot)[0]![0]).toBeGreaterThan(end + 3)
      }
    }
  })

  it('tells demands, work resources and personal resources apart by the shape of their boxes', () => {
    const boxes = readSvg(modelPicture(score({ answers: {} }), { language: 'nl', palette: 'light' }))
      .filter(({ name, attributes }) => name === 'rect' && Number(attributes['height']) > 100)
      .map(({ attributes }) => `${attributes['x'] === '1' ? 'outer' : attributes['x']}:${attributes['rx']}`)
    expect(boxes.slice(0, 4)).toEqual(['outer:0', 'outer:16', 'outer:16', '5:12'])
  })
})

describe('the balance scale', () => {
  it('names the zones, the value and its bounds', () => {
    const svg = balanceScale(score(intakeOf('unfinished')), { language: 'nl', palette: 'paper' })
    expect(written(svg)).toContain('30,5 (tussen −41,9 en 65,9)')
    for (const { name } of Object.values(textsIn('nl').model.zones))
      expect(written(svg).join(' ')).toContain(name)
    expect(described(svg)).toContain(textsIn('nl').model.zones.surplus.name)
  })

  it('draws no mark when the balance is unknown', () => {
    const svg = balanceScale(score({ answers: {} }), { language: 'nl', palette: 'paper' })
    expect(readSvg(svg).some(({ name }) => name === 'polygon')).toBe(false)
    expect(written(svg).join(' ')).toContain('nog onbekend')
  })
})
