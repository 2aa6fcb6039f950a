/**
 * What is typed reaches the disk within about a tenth of a second, sealed, before it is worth a revision: whatever is
 * cut off, the next page takes it up. A net under `saving.ts` and no second way: what it cannot do is said nowhere,
 * saving says it.
 */
import { bridge } from '../bridge/bridge.ts'

/** In milliseconds after what was typed was given at least: the key's own frame is over by then. */
const pauseAfterKey = 5
/** In milliseconds from one time to the next at least; what is typed meanwhile goes along. */
const between = 60
/** In milliseconds, after one that was refused. */
const pauseAfterFailure = 1000

/** `unsaved` gives what is not on disk now; empty when all is. */
export function createJournal(unsaved: () => string) {
  /** Of several pages each sets its own words aside. */
  let page = crypto.randomUUID()
  /** What main has. */
  let kept = ''
  let hasFailed = false
  /** On the clock of `performance.now()`. */
  let sentAt = -between
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  /** Something was typed, or saved. */
  function changed(): void {
    const left = sentAt + between - performance.now()
    timer ??= setTimeout(() => void send(), hasFailed ? pauseAfterFailure : Math.max(pauseAfterKey, left))
  }

  /** Never two at a time: what comes meanwhile is sent after it, in one. */
  function send(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running ??= sendNow().finally(() => {
      running = undefined
      if (unsaved() !== kept) changed()
    })
    return running
  }

  async function sendNow(): Promise<void> {
    const [text, by] = [unsaved(), page]
    if (text === kept) return
    sentAt = performance.now()
    const answer = await bridge['vault.setAside']({ page: by, text })
    // Locked meanwhile: what this page had is another's.
    if (by !== page) return
    hasFailed = !answer.ok
    if (answer.ok) kept = text
  }

  /** Main has what was unsaved just now; false when it could not be given. */
  async function settle(): Promise<boolean> {
    await running
    if (unsaved() === kept) return true
    await send()
    return !hasFailed
  }

  return {
    changed,
    settle,
    /**
     * Before a newer state is saved: else what is on disk could be older than the vault, and a page after this one
     * would take it for another's. Where main has nothing, and gets nothing now, there is nothing to outdate.
     */
    async keepUp(): Promise<void> {
      if (kept !== '' || running !== undefined) await settle()
    },
    /** For a page that goes, and can wait for nothing. */
    sendAlongside: (): void => void sendNow(),
    /** What this page has set aside is not its own any more: it is locked. */
    giveUp(): void {
      clearTimeout(timer)
      timer = undefined
      page = crypto.randomUUID()
      kept = ''
    },
    get page(): string {
      return page
    },
  }
}
