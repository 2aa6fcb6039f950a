/** Opens the vault in a folder and saves in a loop; says on stdout what is on disk. It is killed, not stopped. */
import { writeSync } from 'node:fs'
import { openVault } from '../../../src-main/vault/openVault.ts'
import { VaultError } from '../../../src-main/vault/vaultError.ts'

const [folder = '', passphrase = '', mode] = process.argv.slice(2)
try {
  const vault = await openVault(folder, passphrase)
  let record = vault.read('counter')
  writeSync(1, `open ${record.revision}\n`)
  if (mode === 'hold') await new Promise((resolve) => setTimeout(resolve, 60_000))
  for (;;) {
    const text = `${record.revision + 1} `.repeat(500)
    const revision = vault.save({ ...record, body: { text } })
    record = { ...record, revision }
    writeSync(1, `saved ${revision}\n`)
  }
} catch (error) {
  writeSync(1, `refused ${error instanceof VaultError ? error.code : String(error)}\n`)
}
