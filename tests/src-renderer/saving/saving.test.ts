import { calls, fail, fill, freshStart, hold, loseAnswer, onDisk } from '../fakeBridge.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { recordsOf } from '../../../src-renderer/working-copy/workingCopy.ts'
import { clientId, clientRecord, intakeRecord, intakeId, withNote } from '../records.ts'

const noteOnDisk = (): unknown => (onDisk(intakeId) as IntakeRecord | undefined)?.body['note']
const saves = () => calls.filter(({ name }) => name === 'record.save').length

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
  fill(clientRecord, intakeRecord)
})
afterEach(() => vi.useRealTimers())

describe('an edit on its way to the vault', () => {
  it('is called saved only when the vault has acknowledged it', async () => {
    const saving = useSaving()
    const release = hold()
    saving.save(withNote('een'))
    expect(saving.state).toBe('saving')
    await vi.waitFor(() => expect(saves()).toBe(1))
    expect(saving.state).toBe('saving')
    expect(saving.savedAt).toBeUndefined()
    release()
    await saving.flush()
    expect(saving.state).toBe('saved')
    expect(saving.savedAt).toBeInstanceOf(Date)
    expect(noteOnDisk()).toBe('een')
  })

  it('reaches the working copy with its new revision, and waits until it does', async () => {
    const saving = useSaving()
    saving.save(withNote('een'))
    await saving.flush()
    expect(saving.waiting.size).toBe(0)
    expect(await recordsOf(clientId)).toContainEqual({ ...withNote('een'), revision: 2 })
  })

  it('waits for a pause in typing, and not for a rating', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const saving = useSaving()
    saving.save(withNote('e'), 'afterTyping')
    await vi.advanceTimersByTimeAsync(300)
    saving.save(withNote('een'), 'afterTyping')
    await vi.advanceTimersByTimeAsync(300)
    expect(saves()).toBe(0)
    await vi.advanceTimersByTimeAsync(200)
    expect(saves()).toBe(1)
  })

  it('does not wait for a pause that does not come', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const saving = useSaving()
    for (let sign = 1; sign <= 60; sign++) {
      saving.save(withNote('e'.repeat(sign)), 'afterTyping')
      await vi.advanceTimersByTimeAsync(100)
    }
    // Six seconds without a pause.
    expect(saves()).toBe(3)
    expect(String(noteOnDisk()).length).toBeGreaterThanOrEqual(40)
  })

  it('lets the latest win, with revisions that follow one another', async () => {
    const saving = useSaving()
    const release = hold()
    saving.save(withNote('een'))
    await vi.waitFor(() => expect(saves()).toBe(1))
    saving.save(withNote('twee'))
    saving.save(withNote('drie'))
    release()
    expect(await saving.flush()).toBe(true)
    expect(noteOnDisk()).toBe('drie')
    expect(onDisk(intakeId)?.revision).toBe(3)
    expect(saves()).toBe(2)
  })
})

describe('words that were typed and not yet given', () => {
  const typed = (note: string) => {
    const saving = useSaving()
    let left: string | undefined = note
    return saving.askFirst(() => {
      if (left === undefined) return
      left = undefined
      saving.save(withNote(note), 'afterTyping')
    })
  }

  it('go along with whatever is about all that is unsaved', async () => {
    const saving = useSaving()
    typed('nog in het veld')
    expect(saving.unsaved()).toContain('nog in het veld')
    typed('en dit')
    expect(await saving.flush()).toBe(true)
    expect(noteOnDisk()).toBe('en dit')
    typed('bij een cijfer')
    saving.save(clientRecord)
    expect(await saving.flush()).toBe(true)
    expect(noteOnDisk()).toBe('bij een cijfer')
  })

  it('are asked for as long as there is a field', async () => {
    const end = typed('van een veld dat weg is')
    end()
    expect(useSaving().unsaved()).toBe('')
    expect(await useSaving().flush()).toBe(true)
    expect(saves()).toBe(0)
  })
})

describe('an edit that cannot be saved', () => {
  it('stays, and is saved when the vault works again', async () => {
    const saving = useSaving()
    fail('record.save', { code: 'diskFull' })
    saving.save(withNote('bewaar mij'))
    expect(await saving.flush()).toBe(false)
    expect(saving.state).toBe('failed')
    expect(saving.failure?.code).toBe('diskFull')
    expect(saving.waiting.get(intakeId)).toEqual(withNote('bewaar mij'))
    expect(noteOnDisk()).toBeUndefined()
    fail('record.save')
    expect(await saving.flush()).toBe(true)
    expect(saving.state).toBe('saved')
    expect(noteOnDisk()).toBe('bewaar mij')
  })

  it('is tried again by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const saving = useSaving()
    fail('record.save', { code: 'unreachable' })
    saving.save(withNote('nog eens'))
    await saving.flush()
    fail('record.save')
    await vi.advanceTimersByTimeAsync(4900)
    expect(saves()).toBe(1)
    await vi.advanceTimersByTimeAsync(200)
    vi.useRealTimers()
    await vi.waitFor(() => expect(saving.state).toBe('saved'))
    expect(noteOnDisk()).toBe('nog eens')
  })

  it('is not tried again by itself when a person must mend it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const saving = useSaving()
    fail('record.save', { code: 'staleRevision' })
    saving.save(withNote('x'))
    await saving.flush()
    const before = saves()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saves()).toBe(before)
  })

  it('says which words may not reach an employer', async () => {
    const saving = useSaving()
    saving.save({ ...clientRecord, body: { client: { reference: 'V-001', jobTitle: 'burn-outcoach' } } })
    expect(await saving.flush()).toBe(false)
    expect(saving.failure).toMatchObject({
      code: 'invalidDossier',
      problems: [{ path: '$.client.jobTitle', code: 'healthTerm', value: 'burn-outcoach' }],
    })
  })
})

describe('an answer that is lost on its way back', () => {
  it('does not stop the next save: what the vault holds is ours', async () => {
    const saving = useSaving()
    saving.know(intakeRecord)
    loseAnswer('record.save')
    saving.save(withNote('aangekomen'))
    expect(await saving.flush()).toBe(false)
    expect(noteOnDisk()).toBe('aangekomen')
    saving.save(withNote('en verder'))
    expect(await saving.flush()).toBe(true)
    expect(noteOnDisk()).toBe('en verder')
  })

  it('is not taken for ours when another window wrote something else', async () => {
    const saving = useSaving()
    fail('record.save', { code: 'unreachable' })
    saving.save(withNote('van mij'))
    await saving.flush()
    fill({ ...withNote('van een ander'), revision: 2 })
    fail('record.save')
    expect(await saving.flush()).toBe(false)
    expect(saving.failure?.code).toBe('staleRevision')
    expect(noteOnDisk()).toBe('van een ander')
    expect(saving.waiting.get(intakeId)).toEqual(withNote('van mij'))
  })
})

describe('one record that cannot be saved', () => {
  it('does not hold up another', async () => {
    const saving = useSaving()
    saving.save({ ...clientRecord, body: { client: { reference: 'V-001', jobTitle: 'psycholoog' } } })
    saving.save(withNote('wel bewaard'))
    expect(await saving.flush()).toBe(false)
    expect(noteOnDisk()).toBe('wel bewaard')
    expect([...saving.waiting.keys()]).toEqual([clientId])
    expect(saving.failure?.code).toBe('invalidDossier')
  })
})

describe('an edit that waits while another window has saved', () => {
  it('overwrites nothing when the client is opened again', async () => {
    const saving = useSaving()
    await useDossier().open(clientId)
    fill({ ...withNote('van een ander'), revision: 2 })
    saving.save(withNote('van mij'))
    expect(await saving.flush()).toBe(false)
    useDossier().close()
    await useDossier().open(clientId)
    expect(await saving.flush()).toBe(false)
    expect(noteOnDisk()).toBe('van een ander')
    expect(saving.waiting.get(intakeId)).toEqual(withNote('van mij'))
  })
})
