import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { cheap, client, codeOf, newFolder, newVault, passphrase, reopen } from './folders.ts'
import { openVault, vaultState } from '../../../src-main/vault/openVault.ts'

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

function start(folder: string, mode: 'save' | 'hold') {
  const script = fileURLToPath(new URL('./savingChild.ts', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, folder, passphrase, mode],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  children.push(child)
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() }
}

async function vaultWithCounter(): Promise<string> {
  const folder = newFolder()
  const vault = await newVault(folder)
  vault.insert([client('counter', { text: '1 '.repeat(500) })])
  vault.lock()
  return folder
}

describe('a second instance', () => {
  it('is told that the vault is in use, and gets it when the first is killed', async () => {
    const folder = await vaultWithCounter()
    const first = start(folder, 'hold')
    expect((await first.lines.next()).value).toBe('open 1')
    expect(await codeOf(() => openVault(folder, passphrase))).toBe('vaultInUse')
    const second = start(folder, 'save')
    expect((await second.lines.next()).value).toBe('refused vaultInUse')
    first.child.kill('SIGKILL')
    await once(first.child, 'exit')
    const vault = await reopen(folder)
    expect(vault.read('counter').revision).toBe(1)
    const third = start(folder, 'save')
    expect((await third.lines.next()).value).toBe('refused vaultInUse')
  })
})

describe('a process that is killed while it saves', () => {
  const kills = 20

  it(`${kills} times, at any moment: every save that it acknowledged is there, and whole`, async () => {
    const folder = await vaultWithCounter()
    let acknowledged = 1
    let saves = 0
    for (let kill = 0; kill < kills; kill++) {
      const { child, lines } = start(folder, 'save')
      expect((await lines.next()).value).toMatch(/^open \d+$/)
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 60)
      for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
        acknowledged = Number(/^saved (\d+)$/.exec(line.value)?.[1])
        saves++
      }
      expect(vaultState(folder)).toBe('locked')
      const vault = await reopen(folder)
      const { revision, body } = vault.read('counter')
      vault.lock()
      // At most one more: written, and killed before it could say so.
      expect([acknowledged, acknowledged + 1]).toContain(revision)
      expect(body).toEqual({ text: `${revision} `.repeat(500) })
      acknowledged = revision
    }
    expect(saves).toBeGreaterThan(kills)
    expect(readdirSync(folder)).toEqual(['vault.db'])
  })
})

describe('a process that is killed while it makes a vault', () => {
  it('leaves a whole vault or none', async () => {
    for (let kill = 0; kill < 5; kill++) {
      const folder = newFolder()
      const program = `
        const { createVault } = await import(${JSON.stringify(join(import.meta.dirname, '../../../src-main/vault/createVault.ts'))})
        console.log('go')
        await createVault(${JSON.stringify(folder)}, ${JSON.stringify(passphrase)}, ${JSON.stringify(cheap)})`
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      children.push(child)
      await once(child.stdout, 'data')
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 200)
      await once(child, 'exit')
      if (vaultState(folder) === 'absent') (await newVault(folder)).lock()
      expect((await reopen(folder)).list('client')).toEqual([])
    }
  })
})
