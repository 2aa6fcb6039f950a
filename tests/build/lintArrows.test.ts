import { ESLint, Linter } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint()
const arrows = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-properties']

/** What the project's own configuration says of a line of code in a file of the house. */
async function faults(file: string, code: string): Promise<string[]> {
  const config = (await eslint.calculateConfigForFile(file)) as Linter.Config
  const rules = Object.fromEntries(
    Object.entries(config.rules ?? {}).filter(([name]) => arrows.includes(name)),
  )
  return new Linter().verify(code, { rules }).map(({ ruleId }) => ruleId ?? 'syntax')
}

describe('the arrows of the house', () => {
  it.each([
    ['shared/scoring/score.ts', "import '../../src-main/vault/vault.ts'"],
    ['shared/scoring/score.ts', "import '../../src-renderer/main.ts'"],
    ['shared/model/dossier.ts', "import 'node:fs'"],
    ['shared/model/dossier.ts', "import 'fs'"],
    ['shared/charts/modelPicture.ts', "import 'vue'"],
    ['shared/charts/modelPicture.ts', 'document.title'],
    ['shared/charts/modelPicture.ts', 'process.env'],
    ['shared/charts/modelPicture.ts', "fetch('/')"],
    ['src-renderer/main.ts', "import '../src-main/vault/vault.ts'"],
    ['src-renderer/main.ts', "import 'electron'"],
    ['src-renderer/main.ts', "import 'node:fs'"],
    ['src-renderer/main.ts', "fetch('/')"],
    ['src-renderer/main.ts', "window.fetch('/')"],
    ['src-renderer/main.ts', "navigator.sendBeacon('/')"],
    ['src-renderer/main.ts', "new EventSource('/')"],
    ['src-renderer/main.ts', "localStorage.setItem('a', 'b')"],
    ['src-renderer/interview/InterviewPage.vue', "import '../../src-main/vault/vault.ts'"],
    ['src-main/vault/vault.ts', "import '../../src-renderer/main.ts'"],
    ['src-main/vault/vault.ts', "import 'electron'"],
    ['src-main/vault/vault.ts', "import 'node:http'"],
    ['src-main/reports/makeReport.ts', "fetch('/')"],
    ['src-main/services/services.ts', "import '../loopback/index.ts'"],
    ['src-main/desktop/index.ts', "import '../loopback/index.ts'"],
    ['src-main/desktop/index.ts', "import 'node:https'"],
    ['src-main/loopback/index.ts', "import '../desktop/index.ts'"],
    ['src-main/loopback/index.ts', "import 'electron'"],
    ['src-main/loopback/index.ts', "import '../cli/index.ts'"],
    ['src-main/cli/index.ts', "import '../loopback/index.ts'"],
    ['src-main/cli/index.ts', "import 'node:net'"],
  ])('%s may not hold %s', async (file, code) => {
    expect(await faults(file, code)).toHaveLength(1)
  })

  it.each([
    ['src-renderer/main.ts', "import '../shared/scoring/score.ts'"],
    ['src-main/vault/vault.ts', "import 'node:crypto'"],
    ['src-main/desktop/index.ts', "import 'electron'"],
    ['src-main/desktop/index.ts', "import '../services/services.ts'"],
    ['src-main/loopback/index.ts', "import 'node:http'"],
    ['src-renderer/bridge/loopbackClient.ts', "fetch('/bridge')"],
  ])('%s may hold %s', async (file, code) => {
    expect(await faults(file, code)).toEqual([])
  })
})
