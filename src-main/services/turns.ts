/** A queue: of the steps that are handed to it, none begins before the one before has ended, however that ended. */
export function turns(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (step) => {
    const mine = last.then(step)
    last = mine.catch(() => undefined)
    return mine
  }
}
