/** Scores taken elsewhere, as they were noted: this program makes nothing of them. */
import type { Content } from 'pdfmake/interfaces.js'
import { newestFirst } from '../../shared/model/dossier.ts'
import { formatDate, formatNumber } from '../../shared/texts/index.ts'
import { paragraph, table } from './blocks.ts'
import type { ClientSource } from './clientSource.ts'
import { section } from './section.ts'
import { reportTextsIn } from './texts.ts'

/** Those of all interviews, the newest interview first; nothing when none was noted. */
export function instrumentsSection({ dossier, language }: ClientSource): Content[] {
  const { client: texts } = reportTextsIn(language)
  const rows = newestFirst(dossier).flatMap(({ instruments = [] }) =>
    instruments.map(({ id, score, taken, source }) => [
      id,
      formatNumber(score, language, 'all'),
      taken === undefined ? texts.notNoted : formatDate(taken, language),
      source?.trim() ? source : texts.notNoted,
    ]),
  )
  if (rows.length === 0) return []
  const { instrument, score, taken, source } = texts.instrumentFields
  return [
    section(
      texts.instruments,
      paragraph(texts.instrumentsIntro),
      table([instrument, score, taken, source], rows, [30, 14, 24, 32]),
    ),
  ]
}
