/**
 * A queue: of the steps that are handed to it, none begins before the one before has ended, however that ended. With
 * nothing before it a step begins at once: a step that hands itself on to another queue has its place there then.
 */
export function turns(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> | undefined
  return <T>(step: () => Promise<T>): Promise<T> => {
    const begin = async (): Promise<T> => step()
    const mine = last === undefined ? begin() : last.then(begin)
    const ended = mine.then(
      () => undefined,
      () => undefined,
    )
    last = ended
    void ended.then(() => {
      if (last === ended) last = undefined
    })
    return mine
  }
}
