/** What is wrong with the usage or the input: one line each, for stderr. Nothing has been written then. */
export class InputRefused extends Error {
  override readonly name = 'InputRefused'
  readonly lines: readonly string[]

  constructor(lines: readonly string[], options?: ErrorOptions) {
    super(lines.join('\n'), options)
    this.lines = lines
  }
}
