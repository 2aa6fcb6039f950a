/** What a restore brings and what it loses, client by client. Pure. */
import { ClientCard } from '../../shared/bridge/records.ts'
import type { ClientChange } from '../../shared/bridge/backups.ts'
import type { Difference } from '../vault/backup/vaultBackups.ts'
import type { PastRecord, VaultRecord } from '../vault/vault.ts'

/** `cards` are the clients' own records as they are in the vault now. In the order of the differences. */
export function clientChanges(
  differences: readonly Difference[],
  cards: readonly VaultRecord[],
): ClientChange[] {
  const byClient = Map.groupBy(differences, ({ clientId }) => clientId)
  const cardOf = new Map(cards.map((card) => [card.clientId, card]))
  return [...byClient].map(([clientId, all]) => changeOf(clientId, all, cardOf.get(clientId)))
}

function changeOf(clientId: string, all: readonly Difference[], card: VaultRecord | undefined): ClientChange {
  const count = (test: (one: Difference) => boolean) => all.filter(test).length
  const ownCard = all.find(({ now, then }) => (now ?? then)?.kind === 'client')
  return {
    clientId,
    what: card === undefined ? 'comesBack' : ownCard && !ownCard.then ? 'disappears' : 'goesBack',
    ...nameIn(card ?? ownCard?.then),
    back: count(({ now }) => now === undefined),
    older: count(({ now, then }) => now !== undefined && then !== undefined),
    lost: count(({ then }) => then === undefined),
    savedThen: latest(all.map(({ then }) => then)),
    savedNow: latest(all.map(({ now }) => now)),
  }
}

function nameIn(card: VaultRecord | undefined): { reference: string; name?: string } {
  const parsed = ClientCard.safeParse(card?.body)
  if (!parsed.success) return { reference: '' }
  const { reference, name } = parsed.data.client
  return { reference, ...(name === undefined ? {} : { name }) }
}

const latest = (records: readonly (PastRecord | undefined)[]): string | null =>
  records
    .flatMap((record) => record?.savedAt ?? [])
    .sort()
    .at(-1) ?? null
