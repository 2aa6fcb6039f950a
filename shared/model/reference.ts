/** The reference of a dossier, typed over. */

/** Whether what was typed is this reference: spaces around it, and how an accent was made, do not count. */
export const isSameReference = (typed: string, reference: string): boolean =>
  typed.trim().normalize('NFC') === reference.trim().normalize('NFC')
