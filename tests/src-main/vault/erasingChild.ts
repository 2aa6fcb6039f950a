/** Erases a client and is killed at the first statement that begins as it was told: between erasing and overwriting. */
import { DatabaseSync } from 'node:sqlite'
import { openVault } from '../../../src-main/vault/openVault.ts'

const [folder = '', passphrase = '', clientId = '', last = ''] = process.argv.slice(2)
const vault = await openVault(folder, passphrase)

const { exec, prepare } = DatabaseSync.prototype
const dieAt = (sql: string): void => {
  if (sql.startsWith(last)) process.kill(process.pid, 'SIGKILL')
}
Object.assign(DatabaseSync.prototype, {
  exec(this: DatabaseSync, sql: string) {
    dieAt(sql)
    exec.call(this, sql)
  },
  prepare(this: DatabaseSync, sql: string) {
    dieAt(sql)
    return prepare.call(this, sql)
  },
})
vault.erase(clientId)
