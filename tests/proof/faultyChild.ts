/**
 * Uses a vault many times, each time with another fault on the disk, and writes on stdout what came of it, a line of
 * JSON for each. It judges nothing.
 */
import { cpSync, mkdirSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { controlOf } from './fileLayer.ts'
import type { Fault, Outcome } from './fault.ts'
import { codeOf, lookAgain, useVault, type Revisions, type StepName } from './vaultRun.ts'

const [root = '', controlPath = ''] = process.argv.slice(2)
const control = controlOf(controlPath)

for await (const line of createInterface({ input: process.stdin })) {
  const outcome = await runWith(JSON.parse(line) as Fault)
  writeSync(1, `${JSON.stringify(outcome)}\n`)
}

async function runWith({ plan, template, arming }: Fault): Promise<Outcome> {
  const folder = join(root, 'case')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o700 })
  if (template !== undefined) cpSync(template, folder, { recursive: true })

  const tries: { name: StepName; codes: string[] }[] = []
  const acknowledged: Revisions = {}
  control.arm(arming)
  await useVault(
    folder,
    plan,
    async (name, step) => {
      const codes: string[] = []
      tries.push({ name, codes })
      // The same again, twice: a fault that passes has passed at the second, one that stays is taken away for the third.
      for (let attempt = 1; attempt <= 3; attempt++) {
        if (attempt === 3) control.disarm()
        try {
          const result = await step()
          codes.push('done')
          return result
        } catch (error) {
          codes.push(codeOf(error))
        }
      }
      return undefined
    },
    (id, revision) => (acknowledged[id] = revision),
  )
  const [steps, struck] = [control.steps(), control.struck()]
  control.disarm()
  const found = await lookAgain(folder).catch(codeOf)
  return { steps, struck, tries, acknowledged, found }
}
