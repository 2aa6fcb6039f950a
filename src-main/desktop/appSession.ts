import { session, type Session } from 'electron'

/** Without `persist:` it lives in memory: what the renderer keeps is gone when the window is. */
export const appPartition = 'draagkracht'

/** The one session that has a window. */
export function appSession(): Session {
  return session.fromPartition(appPartition)
}
