export type FileProblemCode =
  'fileMissing' | 'notAFile' | 'noAccess' | 'tooLarge' | 'notUtf8' | 'folderMissing' | 'isFolder'

/** Why a file cannot be read or written as asked; `path` as it was given. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem'
  readonly code: FileProblemCode
  readonly path: string

  constructor(code: FileProblemCode, path: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options)
    this.code = code
    this.path = path
  }
}

/** The code of a system error, as `ENOENT`; undefined when it is not one. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
