/** Sets texts aside in a vault and says on stdout which are acknowledged, at once. It is killed at a step. */
import { writeSync } from 'node:fs'
import { useJournal } from './vaultRun.ts'

const [folder = '', texts = ''] = process.argv.slice(2)
await useJournal(folder, Number(texts), (number) => void writeSync(1, `aside ${number}\n`))
