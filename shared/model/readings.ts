/** How a text is read by somebody who sees it in a report, whatever characters it is made of. */

/**
 * Every way to read a text: as it is printed; with a break where something unseen stands; and closed up where a
 * space is too narrow to see or a line ends in a hyphen.
 */
export const readings = (text: string): string[] => [
  legible(text),
  legible(text.replace(unseen, ' ')),
  legible(text.replace(/[-\u00ad\u2010\u2011]\s*\n\s*|[\u2004-\u200a\u202f\u205f]/g, '')),
]

/** Whether nothing of it is seen. */
export const isBlank = (text: string): boolean => legible(text).trim() === ''

/** Format, control and filler characters and halves of a pair: the reports drop all of these when they print. */
const unseen = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu

/** Without what is not seen and without accents, full-width letters and ligatures as plain ones, in our alphabet. */
export const legible = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(unseen, '')
    .replace(/\p{Lm}/gu, "'")
    .replace(/[^\0-\x7f]/gu, (letter) => readAs.get(letter) ?? letter)
    .normalize('NFC')

/** Letters of other alphabets that the fonts of the reports have, under the letter that one reads. */
const lookalikes = {
  ...{
    a: 'аαɑ',
    b: 'вьβ',
    c: 'сς',
    d: 'đð',
    e: 'еεə',
    f: 'ƒ',
    g: 'ɡ',
    h: 'һнħ',
    i: 'іιı',
    j: 'јȷ',
    k: 'кκĸ',
  },
  ...{ l: 'ӏł', m: 'м', n: 'пηπŋ', o: 'оοσøө', p: 'рρþ', r: 'г', s: 'ѕ', t: 'тτ', u: 'υμ', v: 'νѵ', w: 'ω' },
  ...{ x: 'хχ', y: 'уүγ', A: 'АΑ', B: 'ВΒ', C: 'С', D: 'ĐÐ', E: 'ЕΕ', H: 'НΗĦҺ', I: 'ІΙӀ', J: 'Ј', K: 'КΚ' },
  ...{ L: 'Ł', M: 'МΜ', N: 'Ν', O: 'ОΟØӨ', P: 'РΡ', S: 'Ѕ', T: 'ТΤ', V: 'Ѵ', X: 'ХΧ', Y: 'УΥҮ', Z: 'Ζ' },
}
const readAs = new Map(
  Object.entries(lookalikes).flatMap(([letter, others]) =>
    Array.from(others, (other) => [other, letter] as const),
  ),
)
