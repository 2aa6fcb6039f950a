/** Puts a backup back in a folder, and is killed at a step; says how many steps it took when it was not. */
import { stepsTaken } from './killAt.ts'
import { writeSync } from 'node:fs'
import { putBack } from '../../../../src-main/vault/backup/putBack.ts'

const [, folder = '', path = '', passphrase = ''] = process.argv.slice(2)
const vault = await putBack(folder, { path, passphrase }, {})
writeSync(1, `done ${stepsTaken()}`)
vault.lock()
