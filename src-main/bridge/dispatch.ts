/** The one way into the services: every call is checked the same, whichever face it came through. */
import { contract, type Failure } from '../../shared/bridge/contract.ts'
import { callNames, type CallName } from '../../shared/bridge/names.ts'
import type { Problem } from '../../shared/model/parseDossier.ts'
import { factsOf, type ErrorFacts } from '../app-log/errorFacts.ts'
import type { Handlers } from '../services/handlers.ts'
import { Refusal } from '../services/refusal.ts'
import { withoutMessage } from '../unexpected.ts'
import { VaultError } from '../vault/vaultError.ts'

/** The answer to a call whose name is known only now. */
export type AnyAnswered = { ok: true; value: unknown } | Failure

/** Takes name and request as they came over the wire; never throws or rejects. */
export type Dispatch<Sender> = (name: string, request: unknown, sender: Sender) => Promise<AnyAnswered>

type DispatchOptions<Sender> = {
  /** Whether this sender may call at all; asked first, for every call. */
  isTrusted: (sender: Sender) => boolean
  /** Hears of a failure that nobody foresaw, without its message: that could hold something of a client. */
  onUnexpected: (error: Error) => void
  /** Hears of every call that was refused or failed, for the application log. */
  onFailed?: (failed: FailedCall) => void
}

/** Nothing of what was asked, and of the error only what may be written down. `call` when it is one of ours. */
export type FailedCall = ErrorFacts & { code: Failure['code']; call?: CallName; ms: number }

/** Joins the handlers to a face: sender, name, request, handler and answer are checked, in this order. */
export function createDispatch<Sender>(
  handlers: Handlers,
  { isTrusted, onUnexpected, onFailed }: DispatchOptions<Sender>,
): Dispatch<Sender> {
  return async (name, request, sender) => {
    const startedAt = performance.now()
    if (!attempt(() => isTrusted(sender))) return failed(undefined, failure('badSender'))
    const call = callNames.find((known) => known === name)
    if (call === undefined) return failed(undefined, failure('unknownCall'))
    try {
      const answered = await answer(handlers, call, request)
      return answered.ok ? answered : failed(call, answered)
    } catch (error) {
      const facts = factsOf(error)
      const foreseen = attempt(() => failureOf(error))
      if (foreseen === undefined) attempt(() => onUnexpected(withoutContent(call, error)))
      return failed(call, foreseen ?? failure('internal'), facts)
    }

    function failed(call: CallName | undefined, why: Failure, facts: ErrorFacts = {}): Failure {
      const ms = Math.round(performance.now() - startedAt)
      attempt(() => onFailed?.({ ...facts, ...(call && { call }), code: why.code, ms }))
      return why
    }
  }
}

async function answer(handlers: Handlers, call: CallName, input: unknown): Promise<AnyAnswered> {
  const { request, response } = contract[call]
  const asked = request.safeParse(input)
  if (!asked.success) return failure('badRequest')
  // The schema of this very call has just accepted the request; TypeScript cannot tie the two together.
  const handler = handlers[call] as (request: unknown) => Promise<unknown>
  return { ok: true, value: response.parse(await handler(asked.data)) }
}

/** What a handler says on purpose; undefined for anything else. */
function failureOf(error: unknown): Failure | undefined {
  if (error instanceof VaultError) return failure(error.code, [], error.waitSeconds)
  if (error instanceof Refusal) return failure(error.code, error.problems)
  return undefined
}

const failure = (code: Failure['code'], problems: readonly Problem[] = [], waitSeconds = 0): Failure => ({
  ok: false,
  code,
  ...(problems.length === 0 ? {} : { problems: [...problems] }),
  ...(waitSeconds === 0 ? {} : { waitSeconds }),
})

/** Runs a function of a face, or looks at what was thrown; undefined when that throws. */
function attempt<T>(step: () => T): T | undefined {
  try {
    return step()
  } catch {
    return undefined
  }
}

/** What kind of error, in which call and where in the program. */
function withoutContent(call: CallName, error: unknown): Error {
  const plain = withoutMessage(error)
  plain.message = `in ${call}`
  plain.stack = plain.stack?.replace(plain.name, `${plain.name}: ${plain.message}`) ?? ''
  return plain
}
