/** With a package that looks like Electron's and an installer of our own: the real one would go outside. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installedElectron, obtainElectron } from '../../build/electronBinary.ts'

let nodeModules: string
let folder: string

beforeEach(async () => {
  nodeModules = await mkdtemp(join(tmpdir(), 'electron-'))
  folder = join(nodeModules, 'electron')
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{"version":"45.4.1"}')
})
afterEach(() => rm(nodeModules, { recursive: true }))

/** An installer that counts how often it is run, and then does this. */
async function putInstaller(script: string): Promise<() => Promise<number>> {
  const log = join(nodeModules, 'log')
  await writeFile(
    join(folder, 'install.js'),
    `require('fs').appendFileSync(${JSON.stringify(log)}, 'x')\n${script}`,
  )
  return async () => (existsSync(log) ? (await readFile(log, 'utf8')).length : 0)
}

async function install(version: string): Promise<void> {
  await mkdir(join(folder, 'dist'), { recursive: true })
  await writeFile(join(folder, 'dist', 'electron'), '')
  await writeFile(join(folder, 'dist', 'version'), version)
  await writeFile(join(folder, 'path.txt'), 'electron')
}

describe('the Electron that is there', () => {
  it.each(['45.4.1', 'v45.4.1', '45.4.1\n'])('is used: version %j', async (version) => {
    await install(version)
    expect(installedElectron(folder)).toBe(join(folder, 'dist', 'electron'))
  })

  it('is not used when it is another version, half there or not at all', async () => {
    expect(installedElectron(folder)).toBeUndefined()
    await install('44.0.0')
    expect(installedElectron(folder)).toBeUndefined()
    await install('45.4.1')
    await rm(join(folder, 'dist', 'electron'))
    expect(installedElectron(folder)).toBeUndefined()
    expect(installedElectron(join(nodeModules, 'nowhere'))).toBeUndefined()
  })

  it('needs no installer', async () => {
    const runs = await putInstaller('')
    await install('45.4.1')
    expect(obtainElectron(nodeModules, false)).toBe(join(folder, 'dist', 'electron'))
    expect(await runs()).toBe(0)
  })
})

describe('an Electron that is not there', () => {
  it('is fetched with its own installer', async () => {
    await putInstaller(`
      const fs = require('fs')
      fs.mkdirSync(__dirname + '/dist')
      fs.writeFileSync(__dirname + '/dist/electron', '')
      fs.writeFileSync(__dirname + '/dist/version', '45.4.1')
      fs.writeFileSync(__dirname + '/path.txt', 'electron')
    `)
    expect(obtainElectron(nodeModules, false)).toBe(join(folder, 'dist', 'electron'))
  })

  it('is tried once; then only when that is asked for', async () => {
    const runs = await putInstaller('process.exit(1)')
    expect(obtainElectron(nodeModules, false)).toBeUndefined()
    expect(obtainElectron(nodeModules, false)).toBeUndefined()
    expect(await runs()).toBe(1)
    expect(obtainElectron(nodeModules, true)).toBeUndefined()
    expect(await runs()).toBe(2)
  })

  it('is not there either when the installer says that all went well', async () => {
    await putInstaller('process.exit(0)')
    expect(obtainElectron(nodeModules, false)).toBeUndefined()
  })
})
