/** One request for a file of the renderer, answered: the same in both faces. */
import { randomBytes } from 'node:crypto'
import { fileFor, type RendererFiles } from './rendererFiles.ts'
import { securityHeaders, type PageLimits } from './securityHeaders.ts'

export type FileAnswer = {
  readonly status: 200 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Stands in the built `index.html` where the nonce of a response comes (Vite's `html.cspNonce`). */
export const noncePlaceholder = '__CSP_NONCE__'

/** 404 with an empty body when there is no such file. `urlPath` is the path alone, without query. */
export function answerFile(
  urlPath: string,
  files: RendererFiles,
  connect: PageLimits['connect'],
): FileAnswer {
  const nonce = freshNonce()
  const headers = securityHeaders({ nonce, connect })
  const file = fileFor(urlPath, files)
  if (file === undefined) return { status: 404, headers, body: Buffer.alloc(0) }
  const isPage = file.contentType.startsWith('text/html')
  const body = isPage
    ? Buffer.from(file.body.toString('utf8').replaceAll(noncePlaceholder, nonce), 'utf8')
    : file.body
  return { status: 200, headers: { ...headers, 'content-type': file.contentType }, body }
}

/** 144 random bits in base64: no padding, and allowed in a header and in HTML as it is. */
export function freshNonce(): string {
  return randomBytes(18).toString('base64')
}
