/** A copy of the vault's file to a place that is slow, or hangs. */
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newClient, openServices, passphrase, refusalOf } from './session.ts'

/** A share that takes nothing before it is let go. */
const share = vi.hoisted(() => ({ reached: (): void => undefined, mayGo: Promise.resolve(), fails: false }))
vi.mock('../../../src-main/vault/backup/fileCopy.ts', async (real) => {
  const files = await real<typeof import('../../../src-main/vault/backup/fileCopy.ts')>()
  return {
    ...files,
    async copyCompared(from: string, to: string) {
      share.reached()
      await share.mayGo
      if (share.fails) throw new Error('gone')
      await files.copyCompared(from, to)
    },
  }
})
const newPlace = () => mkdtempSync(join(tmpdir(), 'draagkracht-test-'))

/** From now on it hangs; `reached` resolves when something is copied to it. */
function hang() {
  const [reached, gate] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  Object.assign(share, { reached: () => reached.resolve(undefined), mayGo: gate.promise })
  return { reached: reached.promise, letGo: () => gate.resolve(undefined) }
}
afterEach(() => Object.assign(share, { reached: () => undefined, mayGo: Promise.resolve(), fails: false }))

describe('a copy to a share that hangs', () => {
  it('of an open vault: it is locked and opened meanwhile, and the copy is whole in the end', async () => {
    const [dataFolder, stick] = [newPlace(), newPlace()]
    const services = await openServices(dataFolder)
    await newClient(services)
    const { reached, letGo } = hang()
    const copying = services['vault.copyFile']({ folder: stick })
    await reached
    await services['vault.lock']({ because: 'sleep' })
    await services['vault.unlock']({ passphrase })
    expect(await services['vault.status']({})).toMatchObject({ state: 'open' })
    letGo()
    const { folder } = await copying
    expect(readdirSync(folder)).toEqual(['vault.db'])
    expect(readdirSync(join(dataFolder, 'copies'))).toEqual([])
  })

  it('of a locked vault: locking again does not wait, opening does', async () => {
    const services = await openServices()
    await services['vault.lock']({})
    const { reached, letGo } = hang()
    const copying = services['vault.copyFile']({ folder: newPlace() })
    await reached
    let isOpen = false
    const unlocking = services['vault.unlock']({ passphrase }).then(() => (isOpen = true))
    await services['vault.lock']({})
    expect(await services['vault.status']({})).toMatchObject({ state: 'locked' })
    expect(isOpen).toBe(false)
    letGo()
    expect(existsSync((await copying).folder)).toBe(true)
    await unlocking
    expect(await services['vault.status']({})).toMatchObject({ state: 'open' })
  })

  it('that fails in the end leaves nothing, there or here', async () => {
    const [dataFolder, stick] = [newPlace(), newPlace()]
    const services = await openServices(dataFolder)
    share.fails = true
    await expect(services['vault.copyFile']({ folder: stick })).rejects.toThrow('gone')
    expect(readdirSync(stick)).toEqual([])
    expect(readdirSync(join(dataFolder, 'copies'))).toEqual([])
    const nowhere = services['vault.copyFile']({ folder: join(stick, 'weg') })
    expect((await refusalOf(nowhere)).code).toBe('folderNotFound')
  })
})
