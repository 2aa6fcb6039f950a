import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import vuetify, { transformAssetUrls } from 'vite-plugin-vuetify'

/** The dictionaries for spelling, with their licences, go along with the Node side: out/main/dictionaries. */
function dictionaries(): Plugin {
  const folder = join('src-main', 'spelling', 'dictionaries')
  return {
    name: 'dictionaries',
    generateBundle() {
      for (const name of readdirSync(folder))
        this.emitFile({
          type: 'asset',
          fileName: `dictionaries/${name}`,
          source: readFileSync(join(folder, name)),
        })
    },
  }
}

/**
 * Three builds: the Node side with one entry a face, the preload, the renderer. The faces share chunks, but
 * `loopback` and `cli` reach nothing that needs Electron. What is in `dependencies` stays in node_modules.
 */
export default defineConfig({
  main: {
    plugins: [dictionaries()],
    build: {
      outDir: 'out/main',
      // The Node of Electron 45, and the one that `npm start` brings.
      target: 'node24',
      rolldownOptions: {
        input: {
          desktop: 'src-main/desktop/index.ts',
          loopback: 'src-main/loopback/index.ts',
          cli: 'src-main/cli/index.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file: it can import `electron`, and nothing else.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'src-main/desktop/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [vue({ template: { transformAssetUrls } }), vuetify({ autoImport: true })],
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      // Not the newest, which Electron has: the same files run in the browser that a practice happens to have.
      target: 'chrome125',
      minify: true,
      // Nothing becomes a `data:` address, which the content policy refuses, nor an inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: 'src-renderer/index.html', facing: 'src-renderer/facing.html' } },
    },
  },
})
