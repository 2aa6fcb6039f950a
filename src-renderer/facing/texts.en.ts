import type { nl } from './texts.nl.ts'

export const en = {
  turn: 'Turn to the client',
  openWindow: 'On the second screen',
  closeWindow: 'Close the second screen',
  notes: {
    opened:
      'The window for the client is open. Is it still on this screen? Drag it to the other one and press F11 there.',
    blocked:
      'The window did not come: the browser held it back. Allow pop-ups for Draagkracht and try again. You can also turn this screen round, with F8.',
    noScreen: 'No second screen is connected. You can turn this screen round, with F8.',
  },
} satisfies typeof nl
