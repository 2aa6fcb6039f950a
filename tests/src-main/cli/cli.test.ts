import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../../src-main/cli/run.ts'

const fixture = (name: string) => join(import.meta.dirname, '../../fixtures', name)
const overload = fixture('overload.dossier.json')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draagkracht-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function cli(...argv: string[]) {
  let out = ''
  const err: string[] = []
  const code = await run(argv, {
    out: (text) => (out += text),
    err: (line) => err.push(line),
    folder,
    today: () => Promise.resolve('2026-11-23'),
  })
  return { code, out, err }
}
function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  )
  return path
}
const dossier = (rest: object = {}) => ({
  format: 'jdr-dossier',
  version: 1,
  client: { reference: 'V-1' },
  intakes: [],
  ...rest,
})
const intake = (answers: object) => ({
  intakes: [{ id: 'a', date: '2026-11-02', kind: 'intake', model: 'jdr-balance/1.0', answers }],
})
const report = (path: string, output: string, audience = 'client', language = 'nl') =>
  cli('report', path, '--audience', audience, '--language', language, '--output', output)

describe('score', () => {
  it.each(['overload', 'unfinished', 'follow-up'])(
    'of %s prints exactly the expected scores',
    async (name) => {
      const { code, out, err } = await cli('score', fixture(`${name}.dossier.json`))
      expect({ code, err }).toEqual({ code: 0, err: [] })
      expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(fixture(`${name}.scores.json`), 'utf8')))
      expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`)
    },
  )

  it('of a dossier without interviews is empty', async () => {
    const { out } = await cli('score', file('a.json', dossier()))
    expect(JSON.parse(out)).toEqual({
      reference: 'V-1',
      intakes: [],
      planCoverage: { needed: [], covered: [], missing: [] },
    })
  })
})

describe('validate', () => {
  it('prints nothing for a sound dossier, wherever one stands', async () => {
    expect(await cli('validate', overload)).toEqual({ code: 0, out: '', err: [] })
    file('a.json', dossier())
    expect(await cli('validate', 'a.json')).toEqual({ code: 0, out: '', err: [] })
  })

  it('names every problem in one line, with its path', async () => {
    const wrong = dossier({
      client: { reference: 'V-1', jobTitle: 'therapeut' },
      ...intake({
        workload: { presence: 4, employerText: 'x\ny', shareWithEmployer: true },
        nacht: { presence: 1 },
        feedback: { need: 2.5 },
      }),
    })
    const { code, out, err } = await cli('validate', file('a.json', wrong))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.map((line) => line.split(':')[0])).toEqual([
      '$.intakes[0].answers.feedback.need',
      '$.intakes[0].answers.nacht.kind',
    ])
    const repaired = dossier({
      client: { reference: 'V-1', jobTitle: 'therapeut' },
      ...intake({ stressManagement: { employerText: 'x', shareWithEmployer: true } }),
    })
    const second = await cli('validate', file('a.json', repaired))
    expect(second.err).toHaveLength(2)
    expect(second.err[0]).toMatch(/^\$\.client\.jobTitle: .*therapeut/)
    expect(second.err[1]).toMatch(/^\$\.intakes\[0\]\.answers\.stressManagement\.shareWithEmployer: /)
  })

  it.each<[string, string | Uint8Array, RegExp]>([
    ['what is not JSON', '{"a":\n\n "Geheim" x', /^\$: /],
    ['what is not UTF-8', Buffer.from('{"é":1}', 'latin1'), /not UTF-8/],
    ['a list', '[]', /^\$: /],
    ['an empty file', '', /^\$: /],
    ['an unknown version', JSON.stringify(dossier({ version: 2 })), /^\$\.version: .*2/],
    ['an unknown format', JSON.stringify(dossier({ format: 'xyz' })), /^\$\.format: .*xyz/],
    ['terminal codes', JSON.stringify(dossier({ format: '\u001b[31m\nrood' })), /^\$\.format: /],
    [
      'terminal codes in a key',
      JSON.stringify(dossier({ ...intake({ 'x\u001b[31m\ny': {} }) })),
      /^\$\.intakes/,
    ],
  ])('refuses %s, in one plain line', async (_, content, line) => {
    const { code, out, err } = await cli('validate', file('a.json', content))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toHaveLength(1)
    expect(err[0]).toMatch(line)
    expect(err[0]).not.toMatch(/\p{Cc}|^\s+at /u)
  })
})

describe('report', () => {
  it.each([
    ['client', 'nl'],
    ['client', 'en'],
    ['employer', 'nl'],
    ['employer', 'en'],
  ])('for the %s in %s is written, and its path printed', async (audience, language) => {
    const output = join(folder, 'uit.pdf')
    expect(await report(overload, output, audience, language)).toEqual({
      code: 0,
      out: `${output}\n`,
      err: [],
    })
    expect(readFileSync(output).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readdirSync(folder)).toEqual(['uit.pdf'])
  })

  it('takes a path from where one stands, and replaces an older file', async () => {
    file('uit.pdf', 'ouder')
    expect(await report(overload, 'uit.pdf')).toEqual({ code: 0, out: 'uit.pdf\n', err: [] })
    expect(readFileSync(join(folder, 'uit.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('for the employer can be made when nothing is shared yet: it then holds the sessions', async () => {
    expect(
      (await report(file('a.json', dossier({ sessions: { planned: 3 } })), 'uit.pdf', 'employer')).code,
    ).toBe(0)
  })

  it('for the client needs an interview', async () => {
    const { code, out, err } = await report(file('a.json', dossier()), 'uit.pdf')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toEqual([expect.stringMatching(/^\$\.intakes: /)])
    expect(readdirSync(folder)).toEqual(['a.json'])
  })

  it('is not made of a dossier that may not be, and leaves no file', async () => {
    const shared = { shareWithEmployer: true, employerText: 'Sinds de burn-out.' }
    const path = file('a.json', dossier(intake({ workload: shared })))
    const { code, err } = await report(path, 'uit.pdf', 'employer')
    expect(code).toBe(2)
    expect(err).toEqual([
      expect.stringMatching(/^\$\.intakes\[0\]\.answers\.workload\.employerText: .*burn-out/),
    ])
    expect(readdirSync(folder)).toEqual(['a.json'])
  })

  it('is not written over its own input, into a folder, or into a folder that is not there', async () => {
    const path = file('a.json', readFileSync(overload))
    mkdirSync(join(folder, 'map'))
    symlinkSync('a.json', join(folder, 'link.json'))
    for (const [output, line] of [
      ['link.json', /overwrite/],
      ['a.json', /overwrite/],
      ['./map/../a.json', /overwrite/],
      ['map', /folder/],
      ['map/', /folder/],
      ['nieuw/', /folder/],
      ['nieuw/uit.pdf', /folder/],
      ['a.json/uit.pdf', /folder/],
    ] as const) {
      const { code, out, err } = await report(path, output)
      expect({ code, out, lines: err.length }).toEqual({ code: 2, out: '', lines: 1 })
      expect(err[0]).toMatch(line)
    }
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'link.json', 'map'])
    expect(readFileSync(path).equals(readFileSync(overload))).toBe(true)
  })

  it('fails with 1, in one line, on what nobody can help', async () => {
    const { code, out, err } = await report(overload, `${'x'.repeat(300)}.pdf`)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toEqual([expect.stringMatching(/^failed: ENAMETOOLONG/)])
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('wrong usage', () => {
  const full = ['--audience', 'client', '--language', 'nl', '--output', 'uit.pdf']
  it.each([
    [[]],
    [['scores', overload]],
    [['score']],
    [['score', '']],
    [['score', overload, overload]],
    [['score', overload, '--language', 'nl']],
    [['score', overload, '--unknown']],
    [['score', '-x', overload]],
    [['validate', overload, '--output', 'x']],
    [['validate', 'none.json']],
    [['validate', '.']],
    [['report', overload]],
    [['report', ...full]],
    [['report', overload, '--audience', 'client', '--language', 'nl']],
    [['report', overload, '--audience', 'client', '--output', 'uit.pdf']],
    [['report', overload, '--language', 'nl', '--output', 'uit.pdf']],
    [['report', overload, ...full, '--audience', 'manager']],
    [['report', overload, ...full, '--language', 'nl']],
    [['report', overload, '--audience', 'manager', '--language', 'nl', '--output', 'uit.pdf']],
    [['report', overload, '--audience', 'client', '--language', 'fr', '--output', 'uit.pdf']],
    [['report', overload, '--audience', 'client', '--language', 'nl', '--output']],
    [['report', overload, '--audience', 'client', '--language', 'nl', '--output', '']],
    [['report', overload, overload, ...full]],
    [['report', 'none.json', ...full]],
  ])('%o: exit 2, one line, nothing printed or written', async (argv) => {
    const { code, out, err } = await cli(...argv)
    expect({ code, out, lines: err.length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([[['--help']], [['-h']], [['report', '--help']]])('%o explains, exit 0', async (argv) => {
    const { code, out, err } = await cli(...argv)
    expect({ code, err }).toEqual({ code: 0, err: [] })
    for (const command of ['score', 'report', 'validate']) expect(out).toContain(command)
  })
})

describe('the process', () => {
  const entry = join(import.meta.dirname, '../../../src-main/cli/index.ts')
  const spawned = (args: string[], env: Record<string, string> = {}) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      execFile(
        process.execPath,
        [entry, ...args],
        { cwd: folder, env: { PATH: '', ...env } },
        (error, stdout, stderr) => resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
      )
    })

  it('scores, reports and refuses, with exit codes', async () => {
    const scored = await spawned(['score', fixture('unfinished.dossier.json')])
    expect(scored).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(scored.stdout)).toEqual(
      JSON.parse(readFileSync(fixture('unfinished.scores.json'), 'utf8')),
    )
    const args = ['--audience', 'employer', '--language', 'en', '--output', 'uit.pdf']
    expect(await spawned(['report', overload, ...args])).toEqual({ code: 0, stdout: 'uit.pdf\n', stderr: '' })
    expect(existsSync(join(folder, 'uit.pdf'))).toBe(true)
    const refused = await spawned(['validate', 'none.json'])
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toMatch(/^[^\n]*none\.json[^\n]*\n$/)
  })

  it('fails when what it prints cannot be kept, and does not when nobody reads on', async () => {
    const through = (redirect: string) =>
      new Promise<{ code: unknown; stderr: string }>((resolve) => {
        const words = [process.execPath, entry, 'score', overload]
        execFile('sh', ['-c', `"$0" "$@" ${redirect}`, ...words], (error, _, stderr) =>
          resolve({ code: error === null ? 0 : error.code, stderr }),
        )
      })
    const full = await through('> /dev/full')
    expect(full.code).toBe(1)
    expect(full.stderr).toMatch(/^failed: ENOSPC[^\n]*\n$/)
    expect(await through('| true')).toEqual({ code: 0, stderr: '' })
    expect(await through('nothing 2> /dev/full')).toMatchObject({ code: 2 })
  })

  it('takes paths from where npm was called', async () => {
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub', 'a.json'), JSON.stringify(dossier()))
    const npm = { npm_lifecycle_event: 'cli', INIT_CWD: join(folder, 'sub') }
    expect(await spawned(['validate', 'a.json'], npm)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await spawned(['validate', 'a.json'], { INIT_CWD: join(folder, 'sub') })).code).toBe(2)
  })
})
