import type { nl } from './texts.nl.ts'

export const en = {
  welcome: 'How it works',
  steps: {
    talk: {
      name: 'Talk together',
      text: 'You sit at the same table. The program has the topics ready and saves every answer.',
    },
    look: {
      name: 'Look together',
      text: 'You see what the work asks, what stands against it and where you can begin.',
    },
    agree: {
      name: 'Agree together',
      text: 'There will be a plan, a report for the client, and for the employer only what the client approves.',
    },
  },
  lookAround: 'Would you like to look around first? Open a made-up dossier. One click takes it away again.',
  open: 'Open an example dossier',
  failed: 'The example has not been opened',
  here: 'This is an example',
  hereText: 'Everything in it is made up. Try anything: nothing can break.',
  inList: 'There is a made-up example dossier in the list.',
  remove: 'Remove the example',
  removed: 'The example is removed.',
  notRemoved: 'The example is still there',
  noExample:
    'This is no example any more: it has another name now. It can be erased at the foot of the client’s page.',
  changed: 'You have worked in this example',
  changedText:
    'What you changed in it goes too, and cannot be brought back. If it holds anything about a real client, keep it.',
  keep: 'Keep it',
  removeAnyway: 'Remove it anyway',
} satisfies typeof nl
