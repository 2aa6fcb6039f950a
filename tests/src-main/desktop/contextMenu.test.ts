/** The menu at the caret: what Electron is told, whole. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../../shared/bridge/contract.ts'
import {
  contextMenuTemplate,
  setupContextMenu,
  type Clicked,
} from '../../../src-main/desktop/setupContextMenu.ts'
import { facingAddress, openAskedWindow } from '../../../src-main/desktop/facingWindow.ts'
import { openMainWindow } from '../../../src-main/desktop/mainWindow.ts'
import * as electron from './electronMock.ts'

vi.mock('electron', () => import('./electronMock.ts'))

beforeEach(() => electron.forgetElectron())

const all = {
  canUndo: true,
  canRedo: true,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false,
}
const none = Object.fromEntries(Object.keys(all).map((name) => [name, false])) as typeof all
const inField: Clicked = {
  isEditable: true,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  editFlags: all,
}
const wrong: Clicked = {
  ...inField,
  misspelledWord: 'werkdrukk',
  dictionarySuggestions: ['werkdruk', 'R&D-druk'],
}

/** Without the functions. */
const shown = (clicked: Clicked, language: Language = 'nl'): unknown =>
  JSON.parse(JSON.stringify(contextMenuTemplate(clicked, language, vi.fn())))

const editing = (say: readonly string[], enabled = true) => [
  { role: 'undo', label: say[0], enabled },
  { role: 'redo', label: say[1], enabled },
  { type: 'separator' },
  { role: 'cut', label: say[2], enabled },
  { role: 'copy', label: say[3], enabled },
  { role: 'paste', label: say[4], enabled },
  { type: 'separator' },
  { role: 'selectAll', label: say[5], enabled },
]
const dutch = ['Ongedaan maken', 'Opnieuw', 'Knippen', 'Kopiëren', 'Plakken', 'Alles selecteren']
const english = ['Undo', 'Redo', 'Cut', 'Copy', 'Paste', 'Select all']

describe('the menu', () => {
  it('in a field is what is done with text, in the interface language', () => {
    expect(shown(inField)).toEqual(editing(dutch))
    expect(shown(inField, 'en')).toEqual(editing(english))
    expect(shown({ ...inField, editFlags: none })).toEqual(editing(dutch, false))
  })

  it('on a wrong word begins with better ones', () => {
    const spellings = [{ label: 'werkdruk' }, { label: 'R&&D-druk' }, { type: 'separator' }]
    expect(shown(wrong)).toEqual([...spellings, ...editing(dutch)])
  })

  it.each([
    ['nl', 'Geen voorstellen', dutch],
    ['en', 'No suggestions', english],
  ] as const)('says in %s when there is no better one', (language, label, say) => {
    const lost = { ...wrong, dictionarySuggestions: [] }
    expect(shown(lost, language)).toEqual([{ label, enabled: false }, { type: 'separator' }, ...editing(say)])
  })

  it('puts the word that was chosen, as it is spelled', () => {
    const replace = vi.fn<(word: string) => void>()
    for (const { click } of contextMenuTemplate(wrong, 'nl', replace)) (click as (() => void) | undefined)?.()
    expect(replace.mock.calls).toEqual([['werkdruk'], ['R&D-druk']])
  })

  it('outside a field copies what is selected, or is not there', () => {
    const outside = { ...inField, isEditable: false }
    expect(shown({ ...outside, selectionText: 'een zin' })).toEqual([
      { role: 'copy', label: 'Kopiëren', enabled: true },
    ])
    expect(shown({ ...outside, selectionText: ' \n' })).toEqual([])
    expect(shown(outside)).toEqual([])
  })
})

describe('in a window', () => {
  const facts = { isPackaged: true, preload: '/app/preload.cjs' }
  const params = { ...wrong, x: 40, y: 60, menuSourceType: 'keyboard', frame: { name: 'main' } }

  /** What Electron would make the contents of a window into. */
  function told(window: electron.BrowserWindow) {
    const contents = Object.assign(window.webContents, {
      listeners: [] as ((event: object, params: object) => void)[],
      on: (_name: 'context-menu', listener: (event: object, params: object) => void) =>
        contents.listeners.push(listener),
      replaceMisspelling: vi.fn<(word: string) => void>(),
    })
    electron.app.emit('web-contents-created', {}, contents)
    return contents
  }

  it('opens at the caret by keyboard, in the language of the moment, and mends the word', async () => {
    let language: Language = 'nl'
    setupContextMenu(() => language)
    await openMainWindow(facts)
    const [window] = electron.BrowserWindow.opened
    const contents = told(window!)
    for (const listen of contents.listeners) listen({}, params)
    expect(electron.popup.mock.calls).toEqual([
      [{ window, frame: params.frame, x: 40, y: 60, sourceType: 'keyboard' }],
    ])
    const [template] = electron.Menu.buildFromTemplate.mock.lastCall!
    ;(template[0] as { click: () => void }).click()
    expect(contents.replaceMisspelling.mock.calls).toEqual([['werkdruk']])

    language = 'en'
    for (const listen of contents.listeners) listen({}, params)
    expect(electron.Menu.buildFromTemplate.mock.lastCall![0]).toContainEqual({
      role: 'undo',
      label: 'Undo',
      enabled: true,
    })
  })

  it('does not open where there is nothing to do', async () => {
    setupContextMenu(() => 'nl')
    await openMainWindow(facts)
    for (const listen of told(electron.BrowserWindow.opened[0]!).listeners)
      listen({}, { ...params, isEditable: false })
    expect(electron.popup).not.toHaveBeenCalled()
  })

  it('is not there in the window that faces the client', async () => {
    setupContextMenu(() => 'nl')
    await openMainWindow(facts)
    const [coach] = electron.BrowserWindow.opened
    await openAskedWindow(facingAddress, coach!.webContents as never, true)
    const facing = electron.BrowserWindow.opened.find((window) => window !== coach)
    for (const listen of told(facing!).listeners) listen({}, params)
    expect(electron.popup).not.toHaveBeenCalled()
    ;[...electron.BrowserWindow.opened].forEach((window) => window.destroy())
  })
})
