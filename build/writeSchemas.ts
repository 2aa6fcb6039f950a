/**
 * Writes what is published of the program's forms, `npm run schema`: the JSON Schema of a dossier, and the snapshot of
 * the vault's tables. Tests compare the committed files with the program.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { jsonSchema } from '../shared/model/jsonSchema.ts'
import { nextSnapshot, Snapshot, snapshotPath, tablesNow } from './storageSchema.ts'

const write = (path: URL, value: unknown) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)

write(new URL('../docs/schema/jdr-dossier-1.schema.json', import.meta.url), jsonSchema())
write(snapshotPath, nextSnapshot(Snapshot.parse(JSON.parse(readFileSync(snapshotPath, 'utf8'))), tablesNow()))
