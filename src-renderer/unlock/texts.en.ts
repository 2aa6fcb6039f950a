import type { nl } from './texts.nl.ts'

export const en = {
  welcome: 'Welcome',
  welcomeLead:
    'Draagkracht helps you, in a conversation, to set out what someone’s work asks and what stands against it. Everything stays on this laptop, encrypted, and nothing goes over the internet.',
  choose: 'Choose a passphrase',
  chooseHint:
    'A passphrase locks the dossiers. A sentence of four or more words that only you would think of is easy to remember and hard to guess. At least 12 characters.',
  noWayBack:
    'Remember it well. Next you get a recovery sheet for when you forget it. Without the passphrase and without that sheet nobody can open the dossiers again: not you, not anyone else, and not us either.',
  passphrase: 'Passphrase',
  again: 'The passphrase once more',
  tooShort: 'Still too short: {length} of the 12 characters.',
  differ: 'The two are not the same yet.',
  empty: 'Enter your passphrase.',
  create: 'Begin',
  creating: 'Making the vault…',
  unlockTitle: 'Welcome back',
  unlockLead: 'The dossiers are locked. With your passphrase you go on where you left off.',
  lockedBecause: {
    idle: 'The vault locked because nothing happened for {minutes} minutes.',
    idleOne: 'The vault locked because nothing happened for a minute.',
    sleep: 'The vault locked because the laptop went to sleep.',
    screen: 'The vault locked because your screen was locked.',
  },
  unlock: 'Unlock',
  unlocking: 'Opening…',
  show: 'Show the passphrase',
  hide: 'Hide the passphrase',
  cannotStart: 'Draagkracht cannot reach the dossiers now',
} satisfies typeof nl
