/** The app without a window: score, report, validate. It never opens a vault. */
import { resolve } from 'node:path'
import type { Dossier } from '../../shared/model/dossier.ts'
import { parseDossierText } from '../../shared/model/parseDossier.ts'
import { planCoverage } from '../../shared/scoring/planCoverage.ts'
import { score } from '../../shared/scoring/score.ts'
import { describeProblem } from '../../shared/texts/problems.ts'
import { readDossierFile } from '../exchange/readDossierFile.ts'
import { commandFrom, usage, type Command } from './command.ts'
import { linesFor } from './errorLines.ts'
import { InputRefused } from './inputRefused.ts'

export type Io = {
  /** Text for stdout. */
  out: (text: string) => void
  /** One line for stderr. */
  err: (line: string) => void
  /** Where relative paths start. */
  folder: string
  /** The calendar date now, `2026-11-02`. */
  today: () => Promise<string>
}

/** Runs one command; answers with the exit code: 0 done, 2 wrong usage or input, 1 anything else. */
export async function run(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    await obey(commandFrom(argv), io)
    return 0
  } catch (error) {
    const { lines, exitCode } = linesFor(error)
    lines.forEach(io.err)
    return exitCode
  }
}

async function obey(command: Command, io: Io): Promise<void> {
  if (command.name === 'help') return io.out(usage)
  const input = resolve(io.folder, command.file)
  const dossier = await dossierIn(input)
  switch (command.name) {
    case 'validate':
      return
    case 'score':
      return io.out(`${JSON.stringify(scoresOf(dossier), null, 2)}\n`)
    case 'report': {
      // Loaded only here: the other commands do not wait for pdfmake and the fonts.
      const { writeReport } = await import('./writeReport.ts')
      await writeReport(dossier, command, { folder: io.folder, input, today: await io.today() })
      return io.out(`${command.output}\n`)
    }
  }
}

async function dossierIn(path: string): Promise<Dossier> {
  const parsed = parseDossierText(await readDossierFile(path))
  if (!parsed.ok) throw new InputRefused(parsed.problems.map((problem) => describeProblem(problem, 'en')))
  return parsed.value
}

const scoresOf = (dossier: Dossier) => ({
  reference: dossier.client.reference,
  intakes: dossier.intakes.map((intake) => ({ id: intake.id, scores: score(intake) })),
  planCoverage: planCoverage(dossier),
})
