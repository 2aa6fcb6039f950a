/** What deriving a key may cost on this machine: as much as a person does not mind waiting for. */
import { deriveKey, floorCost, limits, saltBytes, type KdfCost } from './keyDerivation.ts'

/** How long deriving may take, in milliseconds. */
const aim = 750

/**
 * The cost that takes about 0.75 s where one pass over 64 MiB takes `passTime` milliseconds: first more memory, which
 * is what a guesser has least of, then more passes. Never below `floorCost`, never above what is believed on reading.
 */
export function costFor(passTime: number): KdfCost {
  const { memoryKib: unit, passes: fewest, lanes } = floorCost
  const [mostMemory, mostPasses] = [limits.memoryKib[1], limits.passes[1]]
  // In passes over 64 MiB. A clock that says nothing sensible gives the floor.
  const affordable = passTime > 0 && Number.isFinite(passTime) ? aim / passTime : 0
  const units = clamp(Math.floor(affordable / fewest), 1, mostMemory / unit)
  return { memoryKib: units * unit, passes: clamp(Math.floor(affordable / units), fewest, mostPasses), lanes }
}

/** Measures this machine, about half a second, and answers with the cost for it. */
export async function calibrate(): Promise<KdfCost> {
  const onePass = { ...floorCost, passes: 1, salt: new Uint8Array(saltBytes) }
  const times: number[] = []
  // The first run also compiles; the fastest is the least disturbed by whatever else runs.
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    await deriveKey('calibration', onePass)
    times.push(performance.now() - start)
  }
  return costFor(Math.min(...times))
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)
