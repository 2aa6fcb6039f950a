/** What makes the program end from outside: a signal, or an error that nobody caught. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export type Endings = {
  /** Settles at the first one; with the error, when it was that. */
  readonly next: Promise<Error | undefined>
  /** Listens no longer. */
  stop(): void
}

/** A second signal while closing changes nothing: locking takes a moment and must not be cut short. */
export function endings(): Endings {
  const { promise: next, resolve } = Promise.withResolvers<Error | undefined>()
  const onSignal = () => resolve(undefined)
  const onError = (error: Error) => resolve(error)
  for (const signal of signals) process.on(signal, onSignal)
  process.on('uncaughtException', onError)
  return {
    next,
    stop() {
      for (const signal of signals) process.off(signal, onSignal)
      process.off('uncaughtException', onError)
    },
  }
}
