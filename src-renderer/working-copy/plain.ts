/** A deep copy without Vue's proxies: what may cross the bridge or enter the working copy. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
