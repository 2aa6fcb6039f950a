import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../shared/bridge/contract.ts'

/** A menu for its shortcuts: text editing, which a Mac has only through a menu, and a larger letter. */
export function setupMenu(platform: NodeJS.Platform, language: Language): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(platform, language)))
}

/** Pure. No reload and no developer tools. */
export function menuTemplate(platform: NodeJS.Platform, language: Language): MenuItemConstructorOptions[] {
  const say = menuLabels[language]
  const edit: MenuItemConstructorOptions = {
    label: say.edit,
    submenu: [
      { role: 'undo', label: say.undo },
      { role: 'redo', label: say.redo },
      { type: 'separator' },
      { role: 'cut', label: say.cut },
      { role: 'copy', label: say.copy },
      { role: 'paste', label: say.paste },
      { role: 'selectAll', label: say.selectAll },
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: say.view,
    submenu: [
      { role: 'zoomIn', label: say.larger },
      { role: 'zoomOut', label: say.smaller },
      { role: 'resetZoom', label: say.normal },
      { type: 'separator' },
      { role: 'togglefullscreen', label: say.fullScreen },
    ],
  }
  return platform === 'darwin' ? [{ role: 'appMenu' }, edit, view] : [edit, view]
}

/** The words of the menus, also of the one at the caret. */
export const menuLabels = {
  nl: {
    edit: 'Bewerken',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    view: 'Beeld',
    larger: 'Groter',
    smaller: 'Kleiner',
    normal: 'Normale grootte',
    fullScreen: 'Volledig scherm',
  },
  en: {
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    larger: 'Larger',
    smaller: 'Smaller',
    normal: 'Normal size',
    fullScreen: 'Full screen',
  },
} as const satisfies Record<Language, Record<string, string>>
