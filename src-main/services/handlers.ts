import type { Request, Value } from '../../shared/bridge/contract.ts'
import type { CallName } from '../../shared/bridge/names.ts'

/**
 * What answers each call of the contract. A handler throws `VaultError` or `Refusal` for what the person can
 * do something about; `createDispatch` turns these into values.
 */
export type Handlers = { readonly [Name in CallName]: (request: Request<Name>) => Promise<Value<Name>> }

/** The handlers of one area, as `HandlersOf<'settings.get' | 'settings.save'>`. */
export type HandlersOf<Name extends CallName> = Pick<Handlers, Name>

/** A handler from a step that needs no waiting; what the step throws becomes a rejection. */
export const answer =
  <Req, Val>(step: (request: Req) => Val) =>
  (request: Req): Promise<Val> =>
    new Promise((resolve) => {
      resolve(step(request))
    })
