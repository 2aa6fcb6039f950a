import { defineConfig } from 'vitest/config'
import vue from '@vitejs/plugin-vue'

const common = { setupFiles: ['tests/setup.ts'], testTimeout: 60_000 }

export default defineConfig({
  plugins: [vue()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'node',
          environment: 'node',
          include: ['tests/{shared,src-main,build}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'renderer',
          environment: 'happy-dom',
          include: ['tests/src-renderer/**/*.test.ts'],
          server: { deps: { inline: ['vuetify'] } },
        },
      },
    ],
  },
})
