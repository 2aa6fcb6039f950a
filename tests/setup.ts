/** A warning or an error on the console that no test expects fails the test. A test that expects one spies on it. */
import { afterEach, beforeEach, vi } from 'vitest'

const said: string[] = []

beforeEach(() => {
  said.length = 0
  for (const level of ['warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      said.push(`console.${level}: ${parts.map(String).join(' ')}`)
    })
})

afterEach(() => {
  vi.restoreAllMocks()
  if (said.length > 0) throw new Error(`Unexpected on the console:\n${said.splice(0).join('\n')}`)
})
