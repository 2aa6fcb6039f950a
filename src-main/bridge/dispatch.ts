/** The one way into the services: every call is checked the same, whichever face it came through. */
import { contract, type Failure } from '../../shared/bridge/contract.ts'
import { callNames, type CallName } from '../../shared/bridge/names.ts'
import type { Problem } from '../../shared/model/parseDossier.ts'
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
}

/** Joins the handlers to a face: sender, name, request, handler and answer are checked, in this order. */
export function createDispatch<Sender>(
  handlers: Handlers,
  { isTrusted, onUnexpected }: DispatchOptions<Sender>,
): Dispatch<Sender> {
  return async (name, request, sender) => {
    if (!attempt(() => isTrusted(sender))) return failure('badSender')
    const call = callNames.find((known) => known === name)
    if (call === undefined) return failure('unknownCall')
    try {
      return await answer(handlers, call, request)
    } catch (error) {
      attempt(() => onUnexpected(withoutContent(call, error)))
      return failure('internal')
    }
  }
}

async function answer(handlers: Handlers, call: CallName, input: unknown): Promise<AnyAnswered> {
  const { request, response } = contract[call]
  const asked = request.safeParse(input)
  if (!asked.success) return failure('badRequest')
  try {
    // The schema of this very call has just accepted the request; TypeScript cannot tie the two together.
    const handler = handlers[call] as (request: unknown) => Promise<unknown>
    return { ok: true, value: response.parse(await handler(asked.data)) }
  } catch (error) {
    if (error instanceof VaultError) return failure(error.code, [], error.waitSeconds)
    if (error instanceof Refusal) return failure(error.code, error.problems)
    throw error
  }
}

const failure = (code: Failure['code'], problems: readonly Problem[] = [], waitSeconds = 0): Failure => ({
  ok: false,
  code,
  ...(problems.length === 0 ? {} : { problems: [...problems] }),
  ...(waitSeconds === 0 ? {} : { waitSeconds }),
})

/** Runs a function of a face; undefined when it throws. */
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
