/** Writes the published JSON Schema: `npm run schema`. A test compares the committed file with the program. */
import { writeFileSync } from 'node:fs'
import { jsonSchema } from '../shared/model/jsonSchema.ts'

const path = new URL('../docs/schema/jdr-dossier-1.schema.json', import.meta.url)
writeFileSync(path, `${JSON.stringify(jsonSchema(), null, 2)}\n`)
