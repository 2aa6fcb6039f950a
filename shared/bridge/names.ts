/** The names of all calls: apart from their schemas, so that the preload stays a few lines. */
export const callNames = [
  'app.info',
  'vault.status',
  'vault.create',
  'vault.unlock',
  'vault.recover',
  'vault.changePassphrase',
  'vault.renewRecovery',
  'vault.bindDevice',
  'vault.lock',
  'clients.list',
  'client.create',
  'client.open',
  'record.create',
  'record.save',
  'report.make',
  'dossier.export',
  'dossier.import',
  'settings.get',
  'settings.save',
  'history.list',
  'history.read',
  'history.restore',
  'client.erase',
  'report.released',
  'log.list',
  'log.export',
  'vault.keepOpen',
  'vault.setAside',
  'vault.takeBack',
] as const
export type CallName = (typeof callNames)[number]

/** What main tells the pages by itself; see `events.ts`. */
export const eventNames = ['locking', 'locked'] as const
export type EventName = (typeof eventNames)[number]
