/** Uses a vault and says on stdout what is acknowledged, at once. It is killed at a step, or from outside. */
import { writeSync } from 'node:fs'
import { codeOf, useVault, type Plan } from './vaultRun.ts'

const [folder = '', plan = ''] = process.argv.slice(2)
const say = (line: string) => void writeSync(1, `${line}\n`)

await useVault(
  folder,
  JSON.parse(plan) as Plan,
  async (name, step) => {
    try {
      const result = await step()
      if (name !== 'write') say(name)
      return result
    } catch (error) {
      say(`failed ${name} ${codeOf(error)}`)
      return undefined
    }
  },
  (id, revision) => say(`saved ${id} ${revision}`),
)
