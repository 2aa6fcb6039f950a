/** The application log: what happened to the program on this machine, and nothing of whom it was about. */
import { Line, type Entry } from './entry.ts'
import { factsOf } from './errorFacts.ts'
import { appendLine } from './logFile.ts'

export type AppLog = {
  /** Writes one line. Never throws; what does not fit `Entry` is not written. */
  write(entry: Entry): void
  /** An error that no code foresaw and no call brought. */
  unexpected(error: unknown): void
}

export type AppLogOptions = {
  /** Absolute path of the folder that holds the vault; the log lies in its `logs`, once the folder is there. */
  readonly dataFolder: string
  readonly face: 'desktop' | 'loopback'
  readonly version: string
  readonly now?: () => Date
}

export function createAppLog({ dataFolder, face, version, now = () => new Date() }: AppLogOptions): AppLog {
  const write = (entry: Entry) => {
    const line = lineOf(entry)
    if (line !== undefined) appendLine(dataFolder, line)
  }
  return { write, unexpected: (error) => write({ event: 'unexpectedError', ...factsOf(error) }) }

  /** What the schema gives back is written, never what came in. */
  function lineOf(entry: Entry): string | undefined {
    try {
      const line = Line.safeParse({ ...entry, time: now().toISOString(), face, version })
      return line.success ? JSON.stringify(line.data) : undefined
    } catch {
      return undefined
    }
  }
}
