import { defineConfig } from '@playwright/test'

/** What is measured in the window itself; `npm run bench` runs it. */
export default defineConfig({
  testDir: 'tests/bench',
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 600_000,
  reporter: [['list']],
})
