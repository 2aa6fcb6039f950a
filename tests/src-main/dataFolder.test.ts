import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../src-main/dataFolder.ts'

const homeFolder = '/home/coach'

describe('the data folder', () => {
  it.each([
    ['linux', {}, homeFolder, '/home/coach/.local/share/Draagkracht'],
    ['linux', { XDG_DATA_HOME: '/srv/share' }, homeFolder, '/srv/share/Draagkracht'],
    ['linux', { XDG_DATA_HOME: 'relative' }, homeFolder, '/home/coach/.local/share/Draagkracht'],
    ['darwin', {}, '/Users/coach', '/Users/coach/Library/Application Support/Draagkracht'],
    ['win32', { APPDATA: 'D:\\Roaming' }, 'C:\\Users\\coach', 'D:\\Roaming\\Draagkracht'],
    ['win32', {}, 'C:\\Users\\coach', 'C:\\Users\\coach\\AppData\\Roaming\\Draagkracht'],
    ['linux', { DRAAGKRACHT_DATA: '/media/stick/praktijk/' }, homeFolder, '/media/stick/praktijk/'],
    ['win32', { DRAAGKRACHT_DATA: 'E:\\praktijk' }, 'C:\\Users\\coach', 'E:\\praktijk'],
    ['linux', { DRAAGKRACHT_DATA: '' }, homeFolder, '/home/coach/.local/share/Draagkracht'],
  ] as const)('on %s with %j', (platform, env, home, expected) => {
    expect(dataFolder({ platform, env, homeFolder: home })).toBe(expected)
  })

  it.each(['praktijk', './praktijk', '../praktijk', '~/praktijk'])('is never relative: %s', (chosen) => {
    expect(() => dataFolder({ platform: 'linux', env: { DRAAGKRACHT_DATA: chosen }, homeFolder })).toThrow(
      'DRAAGKRACHT_DATA must be an absolute path',
    )
  })
})
