/** `npm run proof`: what takes minutes, and shows what the vault promises. The daily tests are in vitest.config.ts. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'proof',
    environment: 'node',
    include: ['tests/proof/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // Each of them fills both lanes; their counts come out as they are.
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 1_200_000,
  },
})
