import { appSession } from './appSession.ts'

/** A conversation needs no camera, place, device or notification: every permission is refused, asked or not. */
export function setupPermissions(): void {
  const session = appSession()
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null))
  session.setBluetoothPairingHandler((_details, callback) => callback({ confirmed: false }))
}
