/** What the files in a folder of backups are called, and which moment that says. */

/**
 * 'regular' takes part in the rotation; 'kept' was made before a restore or a migration, so that it can be undone;
 * 'aside' is a vault that gave its place to a backup, as it was found.
 */
export type BackupKind = 'regular' | 'kept' | 'aside'
export type BackupName = { at: Date; kind: BackupKind }

const ends: Record<BackupKind, string> = { regular: '', kept: '-kept', aside: '-set-aside' }
const shape = /^vault-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z(-kept|-set-aside)?\.db$/

/** `vault-2026-11-25T10-12-03Z.db`: UTC, to the second, and fit for every file system. */
export const backupName = ({ at, kind }: BackupName): string =>
  `vault-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z${ends[kind]}.db`

/** The exact inverse: undefined for every name that `backupName` does not give, a path among them. */
export function readBackupName(name: string): BackupName | undefined {
  const found = shape.exec(name)
  if (found === null) return undefined
  const [, day, hour, minute, second, end = ''] = found
  const at = new Date(`${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(at.getTime())) return undefined
  const kind = end === '-kept' ? 'kept' : end === '' ? 'regular' : 'aside'
  // The 31st of February is read as a day in March; no backup of ours is called that.
  return backupName({ at, kind }) === name ? { at, kind } : undefined
}
