/** How wide a text is, without a page to measure it in. */
export type Weight = 'regular' | 'semibold'

/** Advance widths of U+0020 to U+007E in thousandths of an em, from Source Sans 3 (400 and 600). */
const ascii: Record<Weight, readonly number[]> = {
  regular: [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497,
    497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263,
    479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497,
    500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419,
    338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
  ],
  semibold: [
    200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513,
    513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282,
    494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513,
    500, 549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431,
    361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513,
  ],
}

/** Typographic signs that texts use; the wider of the two weights. */
const signs: Record<string, number> = {
  '’': 275,
  '‘': 275,
  '“': 482,
  '”': 482,
  '„': 482,
  '–': 480,
  '—': 800,
  '…': 964,
  '·': 275,
  '•': 325,
  '−': 513,
  '→': 619,
  '\u00a0': 200,
}

/**
 * Width of a text in the unit of `size` (its font size). Exact but for kerning in plain letters; a letter with
 * an accent is as wide as without; of anything else it is no less than a common font makes it.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let thousandths = 0
  for (const sign of text.normalize('NFD')) {
    const code = sign.codePointAt(0)!
    thousandths +=
      ascii[weight][code - 32] ?? signs[sign] ?? (/\p{M}/u.test(sign) ? 0 : code < 0x2e80 ? 1000 : 1400)
  }
  return (thousandths * size) / 1000
}
