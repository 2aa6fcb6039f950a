/** One call over HTTP: a JSON body in, the bridge's answer out. */
import type { IncomingMessage } from 'node:http'
import type { Failure } from '../../shared/bridge/contract.ts'

/** A dossier to import is 20 MB at most (`shared/bridge/contract.ts`); the rest is room for its escapes. */
export const bodyLimit = 25 * 1024 * 1024

export type Body =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: number }

/**
 * Reads a body that says that it is JSON: 415 when it says otherwise (a form of another site cannot say so without
 * being asked first), 413 when it is over `bodyLimit`, 400 when it is not UTF-8 or not JSON. Rejects when the
 * connection breaks.
 */
export async function readJsonBody(request: IncomingMessage): Promise<Body> {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(type)) return { ok: false, status: 415 }
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) return { ok: false, status: 413 }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) return { ok: false, status: 400 }
    size += chunk.length
    if (size > bodyLimit) return { ok: false, status: 413 }
    chunks.push(chunk)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
    const value: unknown = JSON.parse(text)
    return { ok: true, value }
  } catch {
    return { ok: false, status: 400 }
  }
}

/** The bridge's words for a request that HTTP refused. */
export function failureOf(status: number): Failure {
  return { ok: false, code: status === 403 ? 'badSender' : 'badRequest' }
}
