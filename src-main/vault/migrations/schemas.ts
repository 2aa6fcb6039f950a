/** The tables of every format there has been: what a file of that format must hold, to the letter. */
import { formatVersion, schema } from '../schema.ts'
import { VaultError } from '../vaultError.ts'
import { schema1 } from './format1.ts'

/** Statements that make the tables and indexes of a format. Throws 'vaultDamaged' for a format that never was. */
export function schemaOf(version: number): readonly string[] {
  if (version === formatVersion) return schema
  if (version === 1) return schema1
  throw new VaultError('vaultDamaged')
}
