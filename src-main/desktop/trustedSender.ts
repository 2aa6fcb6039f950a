import { isAppAddress } from './appAddress.ts'

/** The parts of an IPC event that say who sent it. */
type SenderOf<Contents> = {
  readonly sender: Contents
  readonly senderFrame: { readonly parent: unknown; readonly url: string } | null
}

/**
 * Whether a call comes from the top frame of our own window, while that shows our own page. `ownContents` is what
 * that window shows, undefined when there is none.
 */
export function isTrustedSender<Contents>(
  { sender, senderFrame }: SenderOf<Contents>,
  ownContents: Contents | undefined,
): boolean {
  if (ownContents === undefined || sender !== ownContents) return false
  return senderFrame !== null && senderFrame.parent === null && isAppAddress(senderFrame.url)
}
