/** Whether an open vault is still what stands at its path: a file that has lost its name is gone when it is closed. */
import { chmodSync, realpathSync, statSync } from 'node:fs'
import { VaultError } from './vaultError.ts'

/**
 * Remembers which files stand at `path` now, the database and its write-ahead log; the function that it answers with
 * throws 'placeGone' once one of them is not there (a stick that was pulled out, a folder that was moved), and
 * 'vaultReplaced' when another stands in its place, as a sync program leaves it. SQLite goes on writing then, to a file
 * that nobody finds again. On Windows an open file keeps its name.
 */
export function watchPlace(path: string): () => void {
  if (process.platform === 'win32') return () => undefined
  const files = [realpathSync(path), `${realpathSync(path)}-wal`]
  const before = files.map(identityOf)
  return () => {
    const now = files.map(identityOf)
    if (now.includes(undefined)) throw new VaultError('placeGone')
    if (now.some((identity, index) => identity !== before[index])) throw new VaultError('vaultReplaced')
  }
}

/** Device and number of a file; undefined when there is none. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev} ${found.ino}`
}

/** For its owner only, whatever a copy or a restored backup made of it. Of another owner it stays as it is. */
export function makePrivate(path: string): void {
  try {
    chmodSync(path, 0o600)
  } catch {
    // What stands in it is encrypted; being readable is no reason not to open it.
  }
}
