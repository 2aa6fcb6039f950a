/** The recovery code on the screen, in the groups in which it stands on paper. */

export const groupsOf = (code: string): string[] => code.split('-')

/** Whether what was typed is a group, as it is read anywhere: small letters, spaces, O for 0, I and L for 1. */
export const isGroup = (typed: string, group: string): boolean =>
  typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1') === group
