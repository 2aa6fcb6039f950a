/**
 * A text as part of a file name: letters, digits and single hyphens, `longest` characters at most, so that every
 * file system takes it. Empty when nothing of the text is left.
 */
export const inFileName = (text: string, longest: number): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '')
