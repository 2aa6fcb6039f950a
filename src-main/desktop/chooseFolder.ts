import { dialog, type OpenDialogOptions } from 'electron'
import { coachWindow } from './facingWindow.ts'

/** Asks for a folder, over the window; undefined when the person closed the dialog. */
export async function chooseFolder(): Promise<string | undefined> {
  const window = coachWindow()
  const asked: OpenDialogOptions = { properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'] }
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, asked)
    : await dialog.showOpenDialog(asked)
  return canceled ? undefined : filePaths[0]
}
