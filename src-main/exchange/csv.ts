/** Rows as a CSV file (RFC 4180) that a spreadsheet opens as text and nothing else. */

/**
 * The whole file: every cell in quotes, lines ended by CR LF, with a byte order mark, without which a spreadsheet takes
 * UTF-8 for something else. `separator` is the one that spreadsheets of that language expect.
 */
export const csvOf = (rows: readonly (readonly string[])[], separator: ',' | ';'): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`

const cell = (text: string): string => `"${asText(onOneLine(text)).replaceAll('"', '""')}"`

/**
 * A spreadsheet runs what begins as a formula, in full-width signs too, and some pass over spaces before it. An
 * apostrophe makes it text.
 */
const asText = (text: string): string => (/^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text)

/** One entry is one line, whatever somebody has called a dossier. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
