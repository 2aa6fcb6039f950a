/** The file layer compiled and the children bundled, which start in a third of the time then. */
import { join } from 'node:path'
import { build } from 'vite'
import { compileFileLayer } from './fileLayer.ts'

const programs = ['killedChild', 'faultyChild', 'journalChild'] as const
export type Program = (typeof programs)[number]

/** Makes them in a folder; where they are. */
export async function makePrograms(into: string) {
  const library = compileFileLayer(into)
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node24',
      outDir: into,
      emptyOutDir: false,
      rolldownOptions: {
        input: programs.map((name) => join(import.meta.dirname, `${name}.ts`)),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  })
  return { library, scriptOf: (name: Program) => join(into, `${name}.mjs`) }
}
