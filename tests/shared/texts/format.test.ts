import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factorName, formatDate, formatNumber, textsIn } from '../../../shared/texts/index.ts'

describe('formatDate', () => {
  test('writes a calendar date in words', () => {
    expect(formatDate('2026-11-02', 'nl')).toBe('2 november 2026')
    expect(formatDate('2026-11-02', 'en')).toBe('2 November 2026')
    expect(formatDate('2026-03-01', 'nl')).toBe('1 maart 2026')
  })

  test('never shifts a day, wherever the laptop is', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        expect(formatDate(iso, 'en').split(' ')[0]).toBe(String(Number(iso.slice(8))))
      }),
    )
  })

  test('refuses what is not a date', () => {
    expect(() => formatDate('2026-02-30', 'nl')).toThrow(RangeError)
    expect(() => formatDate('', 'nl')).toThrow(RangeError)
  })
})

describe('formatNumber', () => {
  test('has one decimal, a comma or a point, and a true minus sign', () => {
    expect(formatNumber(60.6, 'nl')).toBe('60,6')
    expect(formatNumber(60.6, 'en')).toBe('60.6')
    expect(formatNumber(50, 'nl')).toBe('50,0')
    expect(formatNumber(-4, 'nl')).toBe('−4,0')
    expect(formatNumber(-40.5, 'en')).toBe('−40.5')
    expect(formatNumber(1234.5, 'nl')).toBe('1234,5')
  })

  test('has no minus zero', () => {
    expect(formatNumber(-0, 'nl')).toBe('0,0')
    expect(formatNumber(-0.04, 'en')).toBe('0.0')
  })

  test('leaves a number of others as it was noted', () => {
    expect(formatNumber(3.08, 'nl', 'all')).toBe('3,08')
    expect(formatNumber(12, 'en', 'all')).toBe('12')
  })
})

describe('factorName', () => {
  test('calls a standard factor by the product’s own name, whatever label stands with it', () => {
    expect(factorName('deadlines', 'nl')).toBe(textsIn('nl').factors.deadlines.name)
    expect(factorName('deadlines', 'en', { en: 'Something else' })).toBe(textsIn('en').factors.deadlines.name)
  })

  test('calls one of the extra set as the dossier does, else by the product’s own name', () => {
    expect(factorName('fairness', 'nl')).toBe(textsIn('nl').extra.fairness.name)
    expect(factorName('selfCare', 'en', { en: 'Something else' })).toBe('Something else')
    expect(factorName('selfCare', 'en', { nl: 'Iets anders' })).toBe(textsIn('en').extra.selfCare.name)
  })

  test('calls an added factor by its label: this language, else the other, else its id', () => {
    expect(factorName('nightShifts', 'nl', { nl: 'Nachtdiensten', en: 'Night shifts' })).toBe('Nachtdiensten')
    expect(factorName('nightShifts', 'nl', { en: 'Night shifts' })).toBe('Night shifts')
    expect(factorName('nightShifts', 'en', { nl: 'Nachtdiensten' })).toBe('Nachtdiensten')
    expect(factorName('nightShifts', 'en')).toBe('nightShifts')
    expect(factorName('constructor', 'en')).toBe('constructor')
  })
})
