/** What a client says, or a file holds, against the report: it is set as it was written, and goes to the client alone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { employerContent } from '../../../src-main/reports/employerContent.ts'
import { employerReport } from '../../../src-main/reports/employerReport.ts'
import { makeReport } from '../../../src-main/reports/makeReport.ts'
import { partsOf, prose } from '../../../src-main/reports/prose.ts'
import { checked, today } from './dossiers.ts'
import { everyByte, readPdf, squeezed } from './readPdf.ts'

const said = (summary: string, quotes: string[] = [], more: object = {}) =>
  checked({
    format: 'jdr-dossier',
    version: 1,
    client: { reference: 'V-007', name: 'Cliënt V' },
    intakes: [
      {
        id: 'een',
        date: '2026-11-02',
        kind: 'intake',
        model: 'jdr-balance/1.0',
        answers: {
          deadlines: {
            presence: 3,
            drain: 3,
            summary,
            quotes,
            shareWithEmployer: true,
            employerText: 'Opleveringen spreiden.',
          },
        },
        ...more,
      },
    ],
  })
const clientText = async (...parts: Parameters<typeof said>): Promise<string> =>
  (await readPdf((await makeReport(said(...parts), 'client', 'nl', today)).pdf)).text

describe('a text with paragraphs and lists', () => {
  it('keeps them, whatever its lines end with', () => {
    const text = 'Eerst dit.\nEn dit.\n\nDan:\n- een\n  verder\n- twee\n3. drie\n7) zeven\nWeer gewoon.'
    const written = (from: string) =>
      partsOf(from).map((part) =>
        part.kind === 'paragraph'
          ? from.slice(part.text.from, part.text.to)
          : [part.kind, ...part.items.map(({ text: { from: a, to } }) => from.slice(a, to))],
      )
    expect(written(text)).toEqual([
      'Eerst dit.\nEn dit.',
      'Dan:',
      ['bullets', 'een\n  verder', 'twee'],
      ['numbers', 'drie', 'zeven'],
      'Weer gewoon.',
    ])
    expect(JSON.stringify(prose(text.replaceAll('\n', '\r\n')))).toBe(JSON.stringify(prose(text)))
  })

  it('loses no sign and moves none', () => {
    const piece = fc.constantFrom(
      '- ',
      '1. ',
      '12) ',
      '\n',
      '\r\n',
      ' ',
      '\t',
      'a',
      'Bé',
      '👩‍👧',
      '\u202e',
      '-',
      '9',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(20), fc.nat(20), (pieces, from, length) => {
        const text = pieces.join('')
        const set: string[] = []
        const gather = (value: unknown): void => {
          if (typeof value !== 'object' || value === null) return
          const { text: own, counter } = value as { text?: unknown; counter?: number }
          if (counter !== undefined) set.push(String(counter))
          if (typeof own === 'string') set.push(own)
          else for (const part of Object.values(value)) gather(part)
        }
        gather(prose(text, [text.slice(from, from + length)], { bold: true }))
        const bare = (words: string) => words.replace(/\s/gu, '')
        // What a mark was made of is drawn by the list itself.
        const marks = /^[ \t]*(?:[-*•]|0*(\d{1,3})[.)])[ \t]+/gmu
        const withoutMarks = (words: string) => words.replace(/\r\n?/g, '\n').replace(marks, '$1')
        expect(bare(set.join(''))).toBe(bare(withoutMarks(text.trimEnd())))
      }),
    )
  })

  it.each([
    ['a list bomb', '- a\n'.repeat(5_000)],
    ['a number bomb', Array.from({ length: 2_500 }, (_, at) => `${at % 1_000}. b`).join('\n')],
    ['empty items only', '- \n'.repeat(5_000)],
    ['one long word', 'x'.repeat(1_000)],
    ['empty lines only but for one', `${'\n'.repeat(19_000)}klaar`],
  ])('is set in full: %s', { timeout: 60_000 }, async (_, summary) => {
    const text = await clientText(summary)
    const last = summary.trimEnd().at(-1) ?? ''
    expect(text).toContain(last === '-' ? 'Injouwwoorden' : last)
  })
})

describe('a quote', () => {
  it('stands near the beginning and among the words', async () => {
    const text = await clientText('Het stapelt zich op.\n\nOok in het weekend.', ['Ook in het weekend.'])
    const parts = text.split(squeezed('Ook in het weekend.'))
    expect(parts).toHaveLength(3)
    expect(parts[0]).toContain(squeezed('Dit zei je'))
    expect(parts[0]).not.toContain(squeezed('Het hele beeld'))
  })

  it('that the words do not hold is left out: a file cannot put words in a mouth', async () => {
    const text = await clientText('Het gaat wel.', ['Mijn chef deugt niet.', ''])
    expect(text).not.toContain(squeezed('Mijn chef deugt niet.'))
    expect(text).not.toContain(squeezed('Dit zei je'))
  })

  it('of a repeated sentence stands out once', () => {
    const marked = JSON.stringify(prose('Moe. Echt. Moe.', ['Moe.'], { bold: true })).match(/"bold":true/g)
    expect(marked).toHaveLength(1)
  })

  it.each([
    ['markup', '<script>alert(1)</script> <b>vet</b> & &lt;'],
    [
      'what a document writer could take for its own',
      '{"text":"x","link":"http://a.b"} {{qr}} file:///etc/passwd',
    ],
    ['direction marks', 'links \u202eneschtr\u202c weer'],
    ['emoji of many parts', 'Ik word 👩‍👩‍👧‍👦 blij 🇳🇱 ervan'],
  ])('is only text: %s', async (_, words) => {
    const { pdf } = await makeReport(said(`${words}\r\n- en verder`, [words]), 'client', 'nl', today)
    const { text } = await readPdf(pdf)
    const plain = words.replace(/[\u202a-\u202e]/g, '').replace(/\p{RI}\p{RI}|\p{ExtPict}(?:\u200d\p{ExtPict})*/gu, '◊') // prettier-ignore
    expect(text.split(squeezed(plain)).length).toBe(3)
    const bytes = everyByte(pdf)
    expect(bytes.includes('/URI')).toBe(false)
    expect(bytes.includes('/JavaScript')).toBe(false)
  })
})

describe('words about the signals, and the next steps', () => {
  const about = (round: string) => ({
    summary: `Ik merk ${round}. Dat is nieuw.`,
    quotes: ['Dat is nieuw.'],
    note: `stil ${round}`,
  })
  const more = {
    signalWords: { strain: about('moeheid'), engagement: about('minder zin'), later: about('iets') },
    nextSteps: { summary: 'Dinsdag op de fiets.', quotes: ['Dinsdag op de fiets.'], note: 'stil plan' },
  }

  it('stand in the report of the client between the resources and what matters, without the notes', async () => {
    const text = await clientText('Het is druk.', [], { ...more, matters: { summary: 'Rust vinden.' } })
    const words = text.slice(text.indexOf(squeezed('Zo heb je het zelf gezegd')))
    const places = ['Het is druk.', 'Hoe het gaat', 'Wat je merkt', 'Ik merk moeheid.', 'Zin in het werk', 'Ik merk minder zin.', 'Rust vinden.'] // prettier-ignore
    const found = places.map((part) => words.indexOf(squeezed(part)))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(found[0]).toBeGreaterThan(-1)
    expect(text.split(squeezed('Dat is nieuw.')).length - 1).toBe(4)
    for (const secret of ['stil', 'Ik merk iets']) expect(text).not.toContain(squeezed(secret))
  })

  it('end the report after the plan, with the day of the next contact; an older step is what was said then', async () => {
    const dossier = said('Het is druk.', [], more)
    const [first] = dossier.intakes
    const later = {
      ...first!,
      id: 'twee',
      kind: 'followUp',
      date: '2026-11-20',
      signalWords: {},
      nextSteps: { summary: 'Ook donderdag.' },
    }
    const both = checked({ ...dossier, intakes: [first, later], sessions: { next: '2026-12-15' } })
    const text = (await readPdf((await makeReport(both, 'client', 'nl', today)).pdf)).text
    const [before = '', after = ''] = text.split(squeezed('Afspraken tot de volgende keer'))
    expect(before).toContain(squeezed('Het plan'))
    expect(before).toContain(squeezed('Dinsdag op de fiets.'))
    expect(after).toContain(squeezed('Ook donderdag.'))
    expect(after.indexOf(squeezed('15 december 2026'))).toBeGreaterThan(-1)
    expect(after).toContain(squeezed('Wat je werkgever krijgt'))
    expect(before).not.toContain(squeezed('Ook donderdag.'))
  })

  it('are no part of a report when there are none, or nothing but spaces', async () => {
    for (const nextSteps of [undefined, { summary: ' \n' }, { note: 'stil plan' }])
      expect(await clientText('Ja.', [], nextSteps && { nextSteps })).not.toContain(
        squeezed('Afspraken tot de volgende keer'),
      )
  })
})

describe('the employer', () => {
  it('gets nothing of an illness that is named among the signals, and the file is good', async () => {
    const about = { summary: 'Ik heb een burn-out.', quotes: ['Ik heb een burn-out.'], note: 'burn-out?' }
    const dossier = said('Het is druk.', [], {
      signalWords: { strain: about, around: about },
      nextSteps: { summary: 'Met de huisarts praten over de burn-out.' },
    })
    const { pdf } = await makeReport(dossier, 'employer', 'nl', today)
    const { text } = await readPdf(pdf)
    for (const secret of ['burn', 'huisarts']) expect(text.toLowerCase()).not.toContain(secret)
    expect(text).toContain(squeezed('Opleveringen spreiden.'))
  })

  const words = fc.stringMatching(/^[a-z]{3,8}$/).map((word) => `zq${word}`)

  it('never gets a quote, a word of the client or a score from elsewhere', () => {
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (quote, own, id, score) => {
          const about = { summary: `${own} ${quote}`, saidOn: '2026-10-31', quotes: [quote], note: own }
          const dossier = said(`${own} ${quote}`, [quote], {
            situation: about,
            matters: about,
            signalWords: { strain: about, engagement: about, around: about },
            nextSteps: about,
            instruments: [{ id, score, taken: '2026-10-30', source: own }],
          })
          const content = employerContent(dossier, today)
          const document = employerReport(content, 'nl')
          for (const made of [content, document])
            for (const secret of [quote, own, id, '30 oktober', '2026-10-31', '31 oktober'])
              expect(JSON.stringify(made)).not.toContain(secret)
        },
      ),
    )
  })
})

it('a score from elsewhere is noted with its date and source, and the figure is not rounded', async () => {
  const text = await clientText('Ja.', [], {
    instruments: [
      { id: 'BAT-12', score: 2.714, taken: '2026-10-30', source: 'de bedrijfsarts' },
      { id: 'UWES-9', score: -3 },
    ],
  })
  for (const part of [
    'Uitslagen van elders',
    'BAT-12',
    '2,714',
    '30 oktober 2026',
    'de bedrijfsarts',
    'UWES-9',
    '−3',
    'niet genoteerd',
  ])
    expect(text).toContain(squeezed(part))
})
