/** An error that no code foresaw, told to whoever reads the terminal. */
import { framesOf } from './app-log/frames.ts'

/** Prints the kind of error and where it happened. It must hold nothing of a client: see `withoutMessage`. */
export function reportUnexpected(error: Error): void {
  process.stderr.write(`${error.stack ?? error.name}\n`)
}

/**
 * The same error without its message: that can quote what it stumbled over, and what this program handles is what
 * a client said.
 */
export function withoutMessage(error: unknown): Error {
  const plain = new Error()
  if (!(error instanceof Error)) {
    plain.name = typeof error
    plain.stack = plain.name
    return plain
  }
  plain.name = error.constructor.name
  plain.stack = [plain.name, ...framesOf(error).map((frame) => `    at ${frame}`)].join('\n')
  return plain
}
