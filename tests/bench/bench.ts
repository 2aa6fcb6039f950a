/**
 * `npm run bench`: what we claim about speed, as ratios against a floor or a peer measured in the same run.
 * No time is asserted anywhere: machines differ, ratios less so.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { randomUUID } from 'node:crypto'
import { parseDossierText } from '../../shared/model/parseDossier.ts'
import { score } from '../../shared/scoring/score.ts'
import { makeReport } from '../../src-main/reports/makeReport.ts'
import { clientService } from '../../src-main/services/clientService.ts'
import { journalIn } from '../../src-main/services/journal.ts'
import { standingService } from '../../src-main/services/standingService.ts'
import { createVault } from '../../src-main/vault/createVault.ts'
import { rowsOf } from '../../src-renderer/clients/clientRows.ts'
import { findClients } from '../../src-renderer/clients/search.ts'

const text = readFileSync('tests/fixtures/overload.dossier.json', 'utf8')
const parsed = parseDossierText(text)
if (!parsed.ok) throw new Error('The fixture is not a dossier')
const dossier = parsed.value
const intake = dossier.intakes[0]!

/** Median time of one run in milliseconds, after a warm-up. */
async function median(runs: number, step: () => unknown): Promise<number> {
  const times: number[] = []
  for (let index = -Math.ceil(runs / 5); index < runs; index++) {
    const start = performance.now()
    await step()
    if (index >= 0) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!
}

async function compare(
  claim: string,
  runs: number,
  [name, ours]: [string, () => unknown],
  [floorName, floor]: [string, () => unknown],
): Promise<void> {
  const [a, b] = [await median(runs, ours), await median(runs, floor)]
  console.log(
    `${claim}\n  ${name} / ${floorName} = ${(a / b).toFixed(1)} (${a.toFixed(3)} ms / ${b.toFixed(3)} ms)\n`,
  )
}

const node = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`)
}

await compare(
  'The command line scores a dossier in a few times what Node itself needs to start: a fraction of a second.',
  15,
  ['cli score', () => node('out/main/cli.js', 'score', 'tests/fixtures/overload.dossier.json')],
  ['an empty Node', () => node('-e', '0')],
)
await compare(
  'Scoring an interview costs next to nothing: about what reading its file does.',
  2000,
  ['score', () => score(intake)],
  ['JSON.parse of its dossier', () => void JSON.parse(text)],
)
await compare(
  'A report is made in a fraction of a second: some times what Node needs to start.',
  10,
  ['client report', () => makeReport(dossier, 'client', 'nl', '2026-11-23')],
  ['an empty Node', () => node('-e', '0')],
)

const folder = mkdtempSync(join(tmpdir(), 'draagkracht-bench-'))
try {
  const plain = new DatabaseSync(join(folder, 'plain.db'))
  plain.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE record (id TEXT PRIMARY KEY, body TEXT)',
  )
  const write = plain.prepare('INSERT OR REPLACE INTO record VALUES (?, ?)')
  const body = JSON.stringify(intake)

  const vault = await createVault(folder, 'vier gewone woorden samen', {
    memoryKib: 19 * 1024,
    passes: 2,
    lanes: 1,
  })
  const id = randomUUID()
  let [record] = vault.insert([{ id, clientId: id, kind: 'intake', body: intake }])
  await compare(
    'Saving an answer, encrypted and acknowledged, costs little more than the same text in plain SQLite.',
    200,
    ['vault save', () => (record = { ...record!, revision: vault.save(record!) })],
    ['the same text in plain SQLite', () => write.run('id', body)],
  )
  for (let index = 0; index < 500; index++) {
    const other = randomUUID()
    vault.insert([{ id: other, clientId: other, kind: 'intake', body: intake }])
  }
  const backups = join(folder, 'backups')
  await compare(
    'A backup is mostly reading: of 500 interviews each is opened. A bare copy of the file would be this much less.',
    10,
    [
      'backup, read through',
      async () => rmSync(join(backups, await vault.backups.make(new Date(), 'regular'))),
    ],
    ['copy of the file', () => copyFileSync(join(folder, 'vault.db'), join(folder, 'copy.db'))],
  )
  vault.lock()
  plain.close()

  await room(join(folder, 'room'))
  await tenThousand(join(folder, 'clients'))
} finally {
  rmSync(folder, { recursive: true })
}

/** The list of clients of a large practice: until it is there, and while one types in its search field. */
async function tenThousand(place: string): Promise<void> {
  const vault = await createVault(place, 'vier gewone woorden samen', {
    memoryKib: 19 * 1024,
    passes: 2,
    lanes: 1,
  })
  const many = Array.from({ length: 10_000 }, (_, index) => {
    const client = { ...dossier.client, reference: `C-${index}`, name: `Cliënt ${index}` }
    const clientId = randomUUID()
    return { id: clientId, clientId, kind: 'client' as const, body: { client } }
  })
  vault.insert(many)
  vault.insert(many.map(({ clientId }) => ({ id: randomUUID(), clientId, kind: 'intake', body: intake })))
  const plain = new DatabaseSync(join(place, 'plain.db'))
  plain.exec('CREATE TABLE record (id TEXT PRIMARY KEY, body TEXT)')
  const write = plain.prepare('INSERT INTO record VALUES (?, ?)')
  plain.exec('BEGIN')
  for (const { id, body } of many) write.run(id, JSON.stringify(body))
  plain.exec('COMMIT')
  const read = plain.prepare('SELECT id, body FROM record')

  const open = () => vault
  const list = clientService(open, journalIn(place, open))['clients.list']
  const { clients } = await list({})
  await compare(
    'The list of 10,000 clients is decrypted and checked in some times what reading them as plain text takes.',
    5,
    ['clients.list', () => list({})],
    ['reading plain rows', () => read.all().map((row) => JSON.parse(String(row['body'])) as unknown)],
  )
  const standings = standingService(open, () => '2026-11-25')['clients.standings']
  await compare(
    'How it stands with 10,000 clients takes about as long as opening all of their interviews does.',
    3,
    ['clients.standings', () => standings({})],
    ['opening every interview', () => vault.list('intake')],
  )
  const rows = rowsOf(clients, () => undefined, 'name')
  const texts = rows.map(({ place: text }) => text)
  await compare(
    'Finding among 10,000 clients while typing costs little more than looking at each once: far less than a frame.',
    50,
    ['two words', () => findClients(rows, 'client 99')],
    ['a bare filter', () => texts.filter((text) => text.includes('client 99'))],
  )
  vault.lock()
  plain.close()
}

/** Every revision of an interview is kept. What that comes to, when each of 500 saves has a little more text. */
async function room(place: string): Promise<void> {
  const vault = await createVault(place, 'vier gewone woorden samen', {
    memoryKib: 19 * 1024,
    passes: 2,
    lanes: 1,
  })
  const saves = 500
  const id = randomUUID()
  const entries = Object.entries(intake.answers)
  let revision = 1
  vault.insert([{ id, clientId: id, kind: 'intake', body: { ...intake, answers: {} } }])
  for (let save = 1; save <= saves; save++) {
    const upTo = (entries.length * save) / saves
    const answers = Object.fromEntries(entries.slice(0, Math.ceil(upTo)))
    revision = vault.save({ id, clientId: id, kind: 'intake', revision, body: { ...intake, answers } })
  }
  vault.lock()
  const [file, body] = [statSync(join(place, 'vault.db')).size, JSON.stringify(intake).length]
  console.log(
    `An interview with its ${saves} earlier revisions and their log takes as much room as it would so many times.\n` +
      `  file / one interview as text = ${(file / body).toFixed(0)} (${file} bytes / ${body} bytes)\n`,
  )
}
