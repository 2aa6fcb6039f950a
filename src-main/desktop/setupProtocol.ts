import { answerFile } from '../renderer-files/answerFile.ts'
import type { RendererFiles } from '../renderer-files/rendererFiles.ts'
import { appScheme, isAppAddress } from './appAddress.ts'
import { appSession } from './appSession.ts'

/** Serves the built renderer at `app://draagkracht/`, and nothing else anywhere. */
export function setupProtocol(files: RendererFiles): void {
  appSession().protocol.handle(appScheme, ({ method, url }) => answerRequest(method, url, files))
}

/** Pure but for the nonce. */
export function answerRequest(method: string, url: string, files: RendererFiles): Response {
  if (method !== 'GET') return new Response(null, { status: 405, headers: { allow: 'GET' } })
  const path = isAppAddress(url) ? new URL(url).pathname : ''
  const { status, headers, body } = answerFile(path, files, 'none')
  return new Response(new Uint8Array(body), { status, headers })
}
