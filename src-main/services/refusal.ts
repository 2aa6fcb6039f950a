import type { ErrorCode } from '../../shared/bridge/contract.ts'
import type { Problem } from '../../shared/model/parseDossier.ts'

/** A call that cannot be done as asked. `problems` says where, with 'invalidDossier'. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ErrorCode
  readonly problems: readonly Problem[]

  constructor(code: ErrorCode, problems: readonly Problem[] = []) {
    super(code)
    this.code = code
    this.problems = problems
  }
}
