import { describe, expect, it, vi } from 'vitest'
import { createLoopbackClient, stayPresent } from '../../../src-renderer/bridge/loopbackClient.ts'

/** A `fetch` that answers with this, whatever is asked. */
function answering(body: BodyInit, status = 200) {
  return vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, { status })))
}

const unreachable = { ok: false, code: 'unreachable' }

describe('the bridge over HTTP', () => {
  it('sends one POST to its own origin', async () => {
    const value = {
      state: 'open',
      waitSeconds: 0,
      bound: false,
      hasRecovery: true,
      sheetWaits: false,
      canBind: false,
    }
    const send = answering(JSON.stringify({ ok: true, value }))
    const answer = await createLoopbackClient(send)['vault.status']({})
    expect(answer).toEqual({ ok: true, value })
    expect(send.mock.calls).toEqual([
      [
        'bridge/vault.status',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{}',
          cache: 'no-store',
          redirect: 'error',
        },
      ],
    ])
  })

  it('hands on a refusal, also one with another status', async () => {
    const problems = [{ path: '$.client', code: 'missing' }]
    const refusal = { ok: false, code: 'invalidDossier', problems }
    for (const status of [200, 403]) {
      const client = createLoopbackClient(answering(JSON.stringify(refusal), status))
      expect(await client['dossier.import']({ text: '{}' })).toEqual(refusal)
    }
  })

  it.each([
    ['no JSON', '<html>'],
    ['nothing', ''],
    ['another shape', '{"ok":true}'],
    ['the value of another call', '{"ok":true,"value":{"revision":1}}'],
    ['something more', '{"ok":true,"value":{"state":"open"},"more":1}'],
    ['an unknown code', '{"ok":false,"code":"everythingIsFine"}'],
    ['null', 'null'],
  ])('is unreachable when the answer is %s', async (_case, body) => {
    expect(await createLoopbackClient(answering(body))['vault.status']({})).toEqual(unreachable)
  })

  it('is unreachable when nobody answers, and rejects never', async () => {
    const send = vi.fn<typeof fetch>(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await createLoopbackClient(send)['vault.lock']({})).toEqual(unreachable)
  })
})

describe('the presence of a page', () => {
  it('is a stream; when that says that the program closes, the page makes place', () => {
    const listeners: Record<string, () => void> = {}
    const opened: string[] = []
    class FakeEventSource {
      constructor(address: string) {
        opened.push(address)
      }
      addEventListener = (name: string, listener: () => void) => {
        listeners[name] = listener
      }
    }
    vi.stubGlobal('EventSource', FakeEventSource)
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => undefined)
    stayPresent()
    expect(opened).toEqual(['presence'])
    expect(replace).not.toHaveBeenCalled()
    listeners['closing']?.()
    expect(replace.mock.calls).toEqual([['closed']])
    vi.unstubAllGlobals()
  })
})
