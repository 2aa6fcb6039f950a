import { describe, expect, it } from 'vitest'
import { newRecoveryCode, readRecoveryCode } from '../../../src-main/vault/recoveryCode.ts'
import { groupsOf, isGroup } from '../../../src-renderer/security/recoveryGroups.ts'

const vaultId = '11111111-1111-4111-8111-111111111111'

describe('the groups on the screen', () => {
  it('are the code: put together again it is read', () => {
    const code = newRecoveryCode(vaultId)
    expect(groupsOf(code)).toHaveLength(10)
    expect(readRecoveryCode(groupsOf(code).join(' '), vaultId)).toBe(readRecoveryCode(code, vaultId))
  })

  it('are taken as the code itself is: small letters, spaces, and letters for the figures they look like', () => {
    for (const typed of ['7Q01', '7q01', ' 7 q 0 1', '7QO1', '7qol', '7Q0I'])
      expect(isGroup(typed, '7Q01')).toBe(true)
    for (const typed of ['', '7Q0', '7Q011', '7Q10']) expect(isGroup(typed, '7Q01')).toBe(false)
  })
})
