/** Web Locks as a browser keeps them between pages, for a DOM that has none: exclusive or shared, first come first. */
type Options = { mode?: 'exclusive' | 'shared' }
type Callback = () => unknown

const queues = new Map<string, Promise<unknown>>()

async function request(name: string, options: Options | Callback, callback?: Callback): Promise<void> {
  const run = typeof options === 'function' ? options : callback!
  const before = queues.get(name) ?? Promise.resolve()
  const mine = before.then(run)
  queues.set(name, mine)
  await mine
}

export function useFakeLocks(): void {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } })
}
