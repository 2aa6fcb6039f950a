/** The fonts of the reports: files on this machine, and nothing else that may be read. */
import { createRequire } from 'node:module'
import { join } from 'node:path'

export const sans = 'Source Sans 3'
export const serif = 'Source Serif 4'

const cuts = {
  normal: '400Regular',
  bold: '600SemiBold',
  italics: '400Regular_Italic',
  bolditalics: '600SemiBold_Italic',
} as const
type Cut = keyof typeof cuts

const families = {
  [sans]: { file: 'SourceSans3', source: '@expo-google-fonts/source-sans-3' },
  [serif]: { file: 'SourceSerif4', source: '@expo-google-fonts/source-serif-4' },
} as const

export type FontFiles = Record<keyof typeof families, Record<Cut, string>>

/** Paths of the eight files: all in `folder` (as packaged), or in their npm packages when it is absent. */
export function fontFiles(folder?: string): FontFiles {
  const { resolve } = createRequire(import.meta.url)
  const path = (family: keyof typeof families, cut: Cut): string => {
    const { file, source } = families[family]
    const name = `${file}_${cuts[cut]}.ttf`
    return folder === undefined ? resolve(`${source}/${cuts[cut]}/${name}`) : join(folder, name)
  }
  const family = (of: keyof typeof families) => ({
    normal: path(of, 'normal'),
    bold: path(of, 'bold'),
    italics: path(of, 'italics'),
    bolditalics: path(of, 'bolditalics'),
  })
  return { [sans]: family(sans), [serif]: family(serif) }
}

export const pathsOf = (files: FontFiles): string[] =>
  Object.values(files).flatMap((cut) => Object.values(cut))
