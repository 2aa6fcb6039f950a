/** The names of all calls: apart from their schemas, so that the preload stays a few lines. */
export const callNames = [
  'app.info',
  'vault.status',
  'vault.create',
  'vault.unlock',
  'vault.lock',
  'vault.recover',
  'vault.changePassphrase',
  'vault.renewRecovery',
  'vault.bindDevice',
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
] as const
export type CallName = (typeof callNames)[number]
