import { expect, it } from 'vitest'
import { asksForMemoryDumps } from '../../build/memoryDumps.ts'

it.each([
  '--heapsnapshot-signal=SIGUSR2',
  '--heapsnapshot-near-heap-limit=3',
  '--max-old-space-size=100 --heapsnapshot_near_heap_limit=3',
  '--report-on-signal',
  '--report_on_fatalerror',
  '  "--report-uncaught-exception"',
])('memory to a file: %s', (options) => {
  expect(asksForMemoryDumps(options)).toBe(true)
})

it.each([
  undefined,
  '',
  '--import file:///x.mjs',
  '--max-old-space-size=4096',
  '--import=./my--report-x.mjs',
])('nothing of the kind: %s', (options) => {
  expect(asksForMemoryDumps(options)).toBe(false)
})
