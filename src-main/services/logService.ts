/** The log: shown, and taken along as a file. A client's own log holds no line about anybody else. */
import type { Language } from '../../shared/bridge/contract.ts'
import { ClientRecord } from '../../shared/bridge/records.ts'
import type { LogBook } from '../../shared/bridge/log.ts'
import { describeChain } from '../../shared/texts/index.ts'
import { csvOf } from '../exchange/csv.ts'
import { inFileName } from '../exchange/inFileName.ts'
import { logTable } from '../exchange/logTable.ts'
import type { Vault } from '../vault/vault.ts'
import { clientCard } from './clientRecords.ts'
import { answer, type HandlersOf } from './handlers.ts'
import type { OpenVault } from './vaultService.ts'

const separators = { nl: ';', en: ',' } as const satisfies Record<Language, string>
const fileNames = { nl: 'logboek', en: 'log' } as const satisfies Record<Language, string>

export const logService = (openVault: OpenVault): HandlersOf<'log.list' | 'log.export'> => ({
  'log.list': answer(({ clientId }) => logOf(openVault(), clientId)),

  /** The last line says whether the chain of the whole log holds; the export itself is noted after it was read. */
  'log.export': answer(({ clientId, language }) => {
    const vault = openVault()
    const whole = vault.log()
    const book = logOf(vault, clientId, whole)
    const references = referencesIn(vault)
    const table = logTable(book.entries, (id) => references.get(id), language)
    const chain = describeChain(whole.breaks, whole.entries.length, language)
    const own = clientId === undefined ? '' : inFileName(references.get(clientId) ?? '', 60)
    vault.note({ kind: 'logExported', ...(clientId === undefined ? {} : { clientId }) })
    return {
      fileName: `${[fileNames[language], own].filter((part) => part !== '').join('-')}.csv`,
      text: csvOf([...table, [chain]], separators[language]),
    }
  }),
})

/**
 * The entries about one client, or all. Of one who was erased there is no log of their own any more: 'notFound'. An
 * entry that is missing could have been anybody's, so every break stays.
 */
function logOf(vault: Vault, clientId: string | undefined, whole?: LogBook): LogBook {
  if (clientId !== undefined) clientCard(vault, clientId)
  const { entries, breaks } = whole ?? vault.log()
  return {
    entries: clientId === undefined ? entries : entries.filter((entry) => entry.clientId === clientId),
    breaks,
  }
}

const referencesIn = (vault: Vault): Map<string, string> =>
  new Map(
    vault
      .list('client')
      .map((record) => ClientRecord.parse(record))
      .map(({ id, body }) => [id, body.client.reference]),
  )
