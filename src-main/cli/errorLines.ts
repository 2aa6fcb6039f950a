/** What the command line says of an error, and how it ends. English: other programs read it. */
import { FileProblem, systemCode, type FileProblemCode } from '../exchange/fileProblem.ts'
import { InputRefused } from './inputRefused.ts'

/** One line for each problem, without line breaks or terminal codes from a file or its name. */
export function linesFor(error: unknown): { lines: string[]; exitCode: 1 | 2 } {
  const [lines, exitCode] = explained(error)
  return { lines: lines.map((line) => line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()), exitCode }
}

function explained(error: unknown): [readonly string[], 1 | 2] {
  if (error instanceof InputRefused) return [error.lines, 2]
  if (error instanceof FileProblem) return [[`${error.path}: ${fileProblems[error.code]}`], 2]
  // What the system says holds a path at most; any other message could hold words of a client.
  if (error instanceof Error && systemCode(error) !== undefined) return [[`failed: ${error.message}`], 1]
  return [[`failed: internal error (${error instanceof Error ? error.name : typeof error})`], 1]
}

const fileProblems: Record<FileProblemCode, string> = {
  fileMissing: 'there is no such file',
  notAFile: 'this is not a file',
  noAccess: 'no permission',
  tooLarge: 'larger than 20 MB; this cannot be a dossier',
  notUtf8: 'not UTF-8 text',
  folderMissing: 'there is no such folder to write in',
  isFolder: 'this is a folder; name a file to write',
}
