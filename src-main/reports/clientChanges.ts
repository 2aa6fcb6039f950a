/** What is otherwise than in the talk before. */
import type { Content } from 'pdfmake/interfaces.js'
import { changeBars } from '../../shared/charts/index.ts'
import { answerTo, type Intake } from '../../shared/model/dossier.ts'
import { groups } from '../../shared/model/factors.ts'
import { previousIntake } from '../../shared/model/followUp.ts'
import { changesSince } from '../../shared/scoring/changes.ts'
import { factorName, formatDate, textsIn } from '../../shared/texts/index.ts'
import { paragraph, picture, subheading } from './blocks.ts'
import { spread } from './clientConversation.ts'
import type { ClientSource } from './clientSource.ts'
import { sans } from './fonts.ts'
import { section } from './section.ts'
import { reportTextsIn } from './texts.ts'

/** Only for a follow-up, and only when something was rated in both talks. */
export function changesSection({ dossier, intake, language }: ClientSource): Content[] {
  const previous = intake.kind === 'followUp' ? previousIntake(dossier, intake) : undefined
  if (previous === undefined) return []
  const { client: texts } = reportTextsIn(language)
  const changes = changesSince(previous, intake)
  const [first, ...rest] = groups.flatMap((group) => {
    const ids = changes.both.filter((change) => change.group === group).map(({ id }) => id)
    if (ids.length === 0) return []
    return spread(ids, (only, index) =>
      changeBars(previous, intake, group, {
        language,
        palette: 'paper',
        fontFamily: sans,
        only,
        id: `changes-${group}-${index}`,
      }),
    ).map((svg, index): Content =>
      index > 0
        ? picture(svg)
        : {
            stack: [subheading(textsIn(language).model.groups[group].name), picture(svg)],
            unbreakable: true,
          },
    )
  })
  if (first === undefined) return []
  const named = (ids: readonly string[], of: Intake) =>
    ids.map((id) => factorName(id, language, answerTo(of, id)?.label)).join(', ')
  const { onlyNow, onlyThen } = changes
  return [
    section(
      texts.changes,
      [paragraph(texts.changesIntro(formatDate(previous.date, language))), first],
      ...rest,
      ...(onlyNow.length > 0 ? [paragraph(texts.onlyNow(named(onlyNow, intake)))] : []),
      ...(onlyThen.length > 0 ? [paragraph(texts.onlyThen(named(onlyThen, previous)))] : []),
    ),
  ]
}
