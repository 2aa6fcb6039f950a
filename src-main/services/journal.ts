/**
 * What pages have not saved yet, sealed: in memory through a lock, and on disk beside the vault for when the program,
 * the browser or the laptop is cut off. No revision, and nothing that history or the log would keep.
 */
import { z } from 'zod'
import { inOrder, unsavedOf } from '../../shared/bridge/unsaved.ts'
import type { Sealed } from '../vault/cipher.ts'
import {
  readSlot,
  removeUnreadable,
  setUnreadableAside,
  slots,
  writeSlot,
  type Slot,
} from '../vault/journalFiles.ts'
import type { Vault } from '../vault/vault.ts'
import { VaultError } from '../vault/vaultError.ts'
import type { OpenVault } from './vaultService.ts'

export type Journal = ReturnType<typeof journalIn>

/** `from`: the opening during which it was set aside; 'disk' for one by a program that has ended. */
type Entry = { sealed: Sealed; from: Vault | 'disk' }

/** What a file holds when it is opened. `number` counts what was written: of two files the higher is the later. */
const OnDisk = z.object({
  number: z.int().min(0),
  pages: z.array(z.object({ page: z.uuid(), text: z.string() })),
})
type OnDisk = z.infer<typeof OnDisk>

/** How long a page waits at most for a disk, in milliseconds: it is only a net, and nothing hangs on it. */
const longestWait = 1000

export function journalIn(dataFolder: string, openVault: OpenVault) {
  /** By page, oldest first. */
  const entries = new Map<string, Entry>()
  /** Whom this program has erased: a page may still send what it had of them. */
  const erased = new Set<string>()
  /** The vault whose files were read; those of another are another's. */
  let readFor: string | undefined
  /** The opening at which something was found that does not open. */
  let unreadableAt: Vault | undefined
  let reading: Promise<void> | undefined
  let number = 0
  let newest: Slot = 1
  /** Both files are to be written: something is not to be found in either any more. */
  let bothNext = false
  /** What is to be on disk next, and what puts it there. */
  let next: Sealed | undefined
  let writing: Promise<void> | undefined

  /** Reads once what a program before this one has left. Never rejects but for a vault that was locked meanwhile. */
  async function read(vault: Vault): Promise<void> {
    const { vaultId } = vault.backups
    if (readFor !== vaultId) {
      reading ??= readFiles(vault).finally(() => (reading = undefined))
      await reading
      readFor = vaultId
    }
  }

  async function readFiles(vault: Vault): Promise<void> {
    const found: OnDisk[] = []
    const broken: Slot[] = []
    for (const slot of slots) {
      const opened = await openSlot(vault, slot)
      if (opened === 'unreadable') broken.push(slot)
      else if (opened !== 'nothing') found.push(opened)
      if (typeof opened === 'object' && opened.number > number) [number, newest] = [opened.number, slot]
    }
    const last = found.find((one) => one.number === number)
    // One that was cut off while it was written is no loss: the other holds what was acknowledged, or nothing was yet.
    if (broken.length === slots.length) {
      unreadableAt = vault
      for (const slot of broken) await setUnreadableAside(dataFolder, slot).catch(() => undefined)
    }
    for (const { page, text } of last?.pages ?? [])
      if (!entries.has(page)) entries.set(page, { sealed: vault.sealAside(text), from: 'disk' })
    // The one before may hold what is saved, or erased, since; and from the first on there are to be two.
    bothNext = true
  }

  async function openSlot(vault: Vault, slot: Slot): Promise<OnDisk | 'nothing' | 'unreadable'> {
    try {
      const sealed = await readSlot(dataFolder, slot)
      if (typeof sealed === 'string') return sealed
      const text = vault.unsealAside(sealed)
      return (text !== undefined && OnDisk.safeParse(JSON.parse(text)).data) || 'unreadable'
    } catch (error) {
      if (error instanceof VaultError && error.code === 'vaultLocked') throw error
      return 'unreadable'
    }
  }

  /** Brings to disk what the pages have now; what is still to be written is passed over. Rejects with what the disk says. */
  function write(vault: Vault): Promise<void> {
    const pages = [...entries].flatMap(([page, { sealed }]) => {
      const text = vault.unsealAside(sealed)
      return text === undefined ? [] : [{ page, text }]
    })
    if (pages.length === 0) bothNext = true
    number += 1
    // Now, not in its turn: the vault may be locked by then.
    next = vault.sealAside(JSON.stringify({ number, pages } satisfies OnDisk))
    writing ??= writeAll().finally(() => (writing = undefined))
    return writing
  }

  const hasNext = (): boolean => next !== undefined

  async function writeAll(): Promise<void> {
    while (next !== undefined) {
      const [sealed, both] = [next, bothNext]
      ;[next, bothNext] = [undefined, false]
      try {
        for (const slot of both ? ([other(newest), newest] as const) : [other(newest)]) {
          await writeSlot(dataFolder, slot, sealed)
          newest = slot
        }
      } catch (error) {
        bothNext ||= both
        if (!hasNext()) throw error
      }
    }
  }

  /** The same text without what is in the vault by now, and without whom it has erased. */
  const stillUnsaved = (vault: Vault, text: string): string =>
    unsavedOf(
      text,
      ({ id, body }) =>
        !vault.isErased(id) && !(vault.has(id) && inOrder(bodyOf(vault, id)) === inOrder(body)),
    )

  return {
    /** Keeps a page's text in the place of what it had, or nothing of it; resolves when it is on disk, or could not be. */
    async set(page: string, text: string): Promise<void> {
      const vault = openVault()
      await read(vault)
      const before = entries.delete(page)
      const kept = erased.size > 0 ? unsavedOf(text, ({ clientId }) => !erased.has(clientId)) : text
      if (kept !== '') entries.set(page, { sealed: vault.sealAside(kept), from: vault })
      else if (!before) return
      // That the disk refuses, saving says; here it would be said ten times a second.
      await atMost(longestWait, write(vault))
    },

    /**
     * What pages of before have left that is not in the vault: those of this opening have their words themselves.
     * `isCutOff`: the program had ended meanwhile. `isUnreadable`: there was something that does not open.
     */
    async left() {
      const vault = openVault()
      await read(vault)
      const left: { page: string; text: string; isCutOff: boolean }[] = []
      // What this program has read and not overwritten yet.
      let isOutdated = bothNext && number > 0
      for (const [page, { sealed, from }] of [...entries]) {
        if (from === vault) continue
        const whole = vault.unsealAside(sealed)
        if (whole === undefined) continue
        const text = stillUnsaved(vault, whole)
        if (text === '') entries.delete(page)
        else left.push({ page, text, isCutOff: from === 'disk' })
        isOutdated ||= text === ''
      }
      if (isOutdated) await atMost(longestWait, write(vault))
      return { aside: left, isUnreadable: unreadableAt === vault }
    },

    /** Nothing of a client is left in it, nor in what was before it, when this resolves. Rejects with what the disk says. */
    async forget(clientId: string): Promise<void> {
      erased.add(clientId)
      const vault = openVault()
      await read(vault)
      for (const [page, entry] of [...entries]) {
        const whole = vault.unsealAside(entry.sealed)
        if (whole === undefined) continue
        const text = unsavedOf(whole, (record) => record.clientId !== clientId)
        if (text === '') entries.delete(page)
        else entries.set(page, { ...entry, sealed: vault.sealAside(text) })
      }
      // Where nothing was ever written there is nothing to overwrite.
      if (number > 0) {
        bothNext = true
        await write(vault)
      }
      await removeUnreadable(dataFolder)
    },
  }
}

const other = (slot: Slot): Slot => (slot === 0 ? 1 : 0)

/** What does not open is not what was written. */
function bodyOf(vault: Vault, id: string): unknown {
  try {
    return vault.read(id).body
  } catch {
    return undefined
  }
}

/** Resolves when a step has ended, however, or has taken so many milliseconds. */
async function atMost(milliseconds: number, step: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => resolve(undefined), milliseconds)
  await Promise.race([step.catch(() => undefined), promise])
  clearTimeout(timer)
}
