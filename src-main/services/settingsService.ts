/** The settings of the practice: one record of the vault, so nothing of them lies readable on the disk. */
import { nilId, Settings } from '../../shared/bridge/records.ts'
import type { Vault } from '../vault/vault.ts'
import { answer, type HandlersOf } from './handlers.ts'
import type { OpenVault } from './vaultService.ts'

const defaults: Settings = { language: 'nl', theme: 'system', practice: {} }

export const settingsService = (openVault: OpenVault): HandlersOf<'settings.get' | 'settings.save'> => ({
  'settings.get': answer(() => settingsIn(openVault())),
  'settings.save': answer((settings) => {
    saveSettings(openVault(), settings)
    return {}
  }),
})

export function saveSettings(vault: Vault, settings: Settings): void {
  const stored = vault.list('settings')[0]
  if (stored === undefined) vault.insert([{ id: nilId, clientId: nilId, kind: 'settings', body: settings }])
  else vault.save({ ...stored, body: settings })
}

/** As they were saved, or the defaults. */
export function settingsIn(vault: Vault): Settings {
  const stored = vault.list('settings')[0]
  return stored === undefined ? defaults : Settings.parse(stored.body)
}
