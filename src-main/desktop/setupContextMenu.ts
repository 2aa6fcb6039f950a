import { app, BrowserWindow, Menu, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../shared/bridge/contract.ts'
import { coachWindow } from './facingWindow.ts'
import { menuLabels } from './setupMenu.ts'

/** What the menu goes by. */
export type Clicked = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions' | 'editFlags'
>

/**
 * The menu of a right click, Shift+F10 or the menu key, which Electron does not bring: better spellings, and what is
 * done with text. `language` is asked each time. Before the app is ready; the client's window has none.
 */
export function setupContextMenu(language: () => Language): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_clicked, params) => {
      if (coachWindow()?.webContents !== contents) return
      const template = contextMenuTemplate(params, language(), (word) => contents.replaceMisspelling(word))
      if (template.length === 0) return
      const window = BrowserWindow.fromWebContents(contents)
      Menu.buildFromTemplate(template).popup({
        ...(window && { window }),
        ...(params.frame && { frame: params.frame }),
        // By keyboard it opens at the caret, not at the mouse.
        x: params.x,
        y: params.y,
        sourceType: params.menuSourceType,
      })
    })
  })
}

/**
 * Pure. Empty where there is nothing to do. `replace` puts a word in the place of the wrong one. Nothing to learn a
 * word by: Chromium keeps those in a plain text file, and they would be a client's.
 */
export function contextMenuTemplate(
  { isEditable, selectionText, misspelledWord, dictionarySuggestions, editFlags }: Clicked,
  language: Language,
  replace: (word: string) => void,
): MenuItemConstructorOptions[] {
  const say = menuLabels[language]
  const copy: MenuItemConstructorOptions = { role: 'copy', label: say.copy, enabled: editFlags.canCopy }
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  const spellings: MenuItemConstructorOptions[] = dictionarySuggestions.map((word) => ({
    // A single & would underline the letter after it.
    label: word.replaceAll('&', '&&'),
    click: () => replace(word),
  }))
  if (spellings.length === 0) spellings.push({ label: noSuggestions[language], enabled: false })
  return [
    ...(misspelledWord === '' ? [] : [...spellings, separator]),
    { role: 'undo', label: say.undo, enabled: editFlags.canUndo },
    { role: 'redo', label: say.redo, enabled: editFlags.canRedo },
    separator,
    { role: 'cut', label: say.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: say.paste, enabled: editFlags.canPaste },
    separator,
    { role: 'selectAll', label: say.selectAll, enabled: editFlags.canSelectAll },
  ]
}

const separator = { type: 'separator' } as const satisfies MenuItemConstructorOptions

const noSuggestions = { nl: 'Geen voorstellen', en: 'No suggestions' } as const satisfies Record<
  Language,
  string
>
