/**
 * The recovery code: what opens the vault when the passphrase is forgotten. It stands on a sheet of paper, and nowhere
 * else. Forty characters: 4 that mark the vault, 32 random ones (160 bits), 4 that notice a slip of the pen.
 */
import { createHash, randomBytes } from 'node:crypto'
import { contextOf } from './cipher.ts'
import { VaultError } from './vaultError.ts'

/** Crockford's base 32: no I, L, O and U, which are read as something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const onlySigns = new RegExp(`^[${alphabet}]*$`)
const markLength = 4
const secretLength = 32
const checkLength = 4
const groupLength = 4

/**
 * The greatest prime below 32⁴. The code as a number, modulo this, notices any single wrong character and any two
 * neighbours that changed places, and all but one in a million of whatever else goes wrong.
 */
const modulus = 1_048_573n

/** A new code for a vault, in groups: `7QMX-0K3D-…`. */
export function newRecoveryCode(vaultId: string): string {
  const body = vaultMark(vaultId) + base32(randomBytes((secretLength * 5) / 8))
  return inGroups(body + checkOf(body))
}

/** Four characters that stand on every sheet of a vault. They follow from its id, which is no secret. */
export const vaultMark = (vaultId: string): string =>
  base32(
    createHash('sha256')
      .update(contextOf(['draagkracht vault mark', vaultId]))
      .digest(),
  ).slice(0, markLength)

/**
 * The secret of a code that was typed in: small letters, spaces and other dashes are fine, and an O or an I is taken
 * for the 0 or 1 that it was. Throws 'recoveryCodeMistyped' when it is no code, 'recoveryOfOtherVault' when it is
 * another vault's.
 */
export function readRecoveryCode(typed: string, vaultId: string): string {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const body = code.slice(0, -checkLength)
  const isWhole = body.length === markLength + secretLength && onlySigns.test(code)
  if (!isWhole || checkOf(body) !== code.slice(-checkLength)) throw new VaultError('recoveryCodeMistyped')
  if (!body.startsWith(vaultMark(vaultId))) throw new VaultError('recoveryOfOtherVault')
  return body.slice(markLength)
}

const inGroups = (code: string): string => code.match(new RegExp(`.{${groupLength}}`, 'g'))!.join('-')

function checkOf(body: string): string {
  const value = Array.from(body).reduce((sum, sign) => sum * 32n + BigInt(alphabet.indexOf(sign)), 0n)
  let rest = Number(value % modulus)
  let check = ''
  for (let place = 0; place < checkLength; place++) {
    check = alphabet[rest % 32]! + check
    rest = Math.floor(rest / 32)
  }
  return check
}

/** Five bits a character, the first first; bits that fill no character are left out. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]!).join('')
}
