/** What of an error may be written down: what kind it is, its codes and where it came about. Never what it says. */
import { z } from 'zod'
import { FileProblem } from '../exchange/fileProblem.ts'
import { Refusal } from '../services/refusal.ts'
import { VaultError } from '../vault/vaultError.ts'
import { Entry, type errorKinds } from './entry.ts'
import { framesOf } from './frames.ts'

export type ErrorFacts = Pick<Entry, 'error' | 'code' | 'systemCode' | 'sqliteCode' | 'frames'>

/** Each fact is checked against its list; what is not on it is left out. Never throws, whatever was thrown. */
export function factsOf(error: unknown): ErrorFacts {
  try {
    // Before anything else reads its stack.
    const frames = framesOf(error)
    return {
      error: kindOf(error),
      ...fact('code', codeOf(error)),
      ...fact('systemCode', inChain(error, 'code', Entry.shape.systemCode)),
      ...fact('sqliteCode', inChain(error, 'errcode', Entry.shape.sqliteCode)),
      ...fact('frames', frames.length === 0 ? undefined : frames),
    }
  } catch {
    // An object that throws when it is looked at.
    return { error: 'notAnError' }
  }
}

type Kind = (typeof errorKinds)[number]

/** By class and not by name, which is text: a class that is not on the list counts as the one that it extends. */
const classes: Readonly<Record<Exclude<Kind, 'notAnError'>, (error: unknown) => boolean>> = {
  VaultError: (error) => error instanceof VaultError,
  Refusal: (error) => error instanceof Refusal,
  FileProblem: (error) => error instanceof FileProblem,
  ZodError: (error) => error instanceof z.ZodError,
  DOMException: (error) => error instanceof DOMException,
  AggregateError: (error) => error instanceof AggregateError,
  EvalError: (error) => error instanceof EvalError,
  RangeError: (error) => error instanceof RangeError,
  ReferenceError: (error) => error instanceof ReferenceError,
  SyntaxError: (error) => error instanceof SyntaxError,
  TypeError: (error) => error instanceof TypeError,
  URIError: (error) => error instanceof URIError,
  Error: (error) => error instanceof Error,
}

function kindOf(error: unknown): Kind {
  const kinds = Object.keys(classes) as (keyof typeof classes)[]
  return kinds.find((kind) => classes[kind](error)) ?? 'notAnError'
}

/** The bridge's code, of the two errors that carry one. */
function codeOf(error: unknown): Entry['code'] {
  return error instanceof VaultError || error instanceof Refusal
    ? Entry.shape.code.safeParse(error.code).data
    : undefined
}

/** The first fitting value in an error or its causes, three deep: a `VaultError` has the disk's own as its cause. */
function inChain<T>(error: unknown, key: 'code' | 'errcode', schema: z.ZodType<T>): T | undefined {
  let link = error
  for (let depth = 0; depth < 3 && link instanceof Error; depth++) {
    const found = schema.safeParse(Reflect.get(link, key)).data
    if (found !== undefined) return found
    link = link.cause
  }
  return undefined
}

const fact = <Key extends keyof ErrorFacts>(key: Key, value: ErrorFacts[Key]) =>
  value === undefined ? {} : { [key]: value }
