import type { nl } from './texts.nl.ts'

export const en = {
  strength: { veryWeak: 'Very weak.', weak: 'Weak.', good: 'Good.', strong: 'Strong.' },
  lasts: {
    veryWeak: 'Whoever takes this laptop may guess it within the hour. Make it a longer sentence.',
    weak: 'Somebody who sets out to may guess it within a month. A few more words help a lot.',
    good: 'Guessing it takes years. One more word makes it strong.',
    strong: 'Nobody guesses that.',
  },
  weakness: {
    repeat: 'The same thing over and over hardly counts.',
    sequence: 'Rows like abc or 123 are tried first.',
    keyboard: 'Keys that lie side by side are tried first.',
    date: 'Dates and years are soon guessed.',
    common: 'Common words and known passwords are tried first.',
    name: 'Names are tried first.',
  },
  sure: 'I know that this is soon guessed, and choose it all the same',
  sureHint: 'Better is a sentence of four or more words that only you would think of.',
  sheetTitle: 'Keep your recovery sheet',
  sheetLead:
    'Should you ever forget your passphrase, this code opens the vault. You see it only now: the program keeps it nowhere.',
  code: 'The code, in groups of four',
  sheetKeep:
    'Print the sheet or write the code down, and lock it away with your important papers. Not with the laptop.',
  saveSheet: 'Save the sheet (PDF)',
  printHint:
    'The sheet has been saved. Open it and print it, and delete the file after that: it is less safe on the laptop than on paper.',
  haveIt: 'I have kept the code',
  checkTitle: 'Do you really have it?',
  checkLead: 'Take your sheet and type the last group of the code. Then we know for sure that it is right.',
  lastGroup: 'The last group',
  lastGroupWrong: 'That is not the last group. Look at your sheet again, or show the code again.',
  goOn: 'Continue',
  showAgain: 'Show the code again',
  noSheetTitle: 'Your vault has no recovery sheet yet.',
  noSheet:
    'If you forget your passphrase, nobody can open the dossiers now. With a recovery sheet on paper you can. It takes two minutes.',
  sheetWaitsTitle: 'Do you have your recovery sheet?',
  sheetWaits:
    'A recovery sheet was made, but you did not confirm that you kept it. Perhaps the vault locked too early. Make a new one, then you know for sure that you have one. If you had an older sheet, that stays good until then.',
  toSecurity: 'To Settings, Security',
  wait: 'You can try again in {seconds} second. | You can try again in {seconds} seconds.',
  waitSaid: 'Something wrong was entered a few times. Wait a moment before you try again.',
  waitOver: 'You can try.',
  forgotten: 'Forgotten your passphrase?',
  recoverTitle: 'Open the vault with your recovery sheet',
  recoverLead:
    'Put your recovery sheet beside you. Type the code and choose a new passphrase. Your dossiers stay exactly as they are.',
  recoverNone:
    'This vault has no recovery sheet. Without the passphrase nobody can open it. Take your time: a sentence often comes back when you just start typing.',
  recoveryCode: 'The code on your recovery sheet',
  recoveryCodeHint: 'Ten groups of four. Dashes and capitals are not needed.',
  codeEmpty: 'Enter the code on your recovery sheet.',
  recover: 'Open the vault',
  recovering: 'Opening the vault…',
  back: 'Back',
  next: 'New passphrase',
  nextAgain: 'The new passphrase once more',
  present: 'Your present passphrase',
  title: 'Security',
  passphraseLead: 'Your passphrase opens the vault. Choose another if somebody may have seen it.',
  changePassphrase: 'Change the passphrase',
  changeHint: 'Your dossiers and your recovery sheet stay as they are.',
  change: 'Change',
  passphraseDone: 'Your passphrase has been changed. From now on the new one opens the vault.',
  renewLead:
    'Your recovery sheet opens the vault if you forget the passphrase. If it is lost or was seen, make a new one.',
  renew: 'Make a new recovery sheet',
  renewHint:
    'You get a new code. Once you have kept it, the sheet you have now does not open the vault any more.',
  makeSheet: 'Make the sheet',
  sheetDone: 'Your new recovery sheet is good. Destroy the old one.',
  bindLead:
    'As an extra you can bind the vault to this laptop. Then your passphrase is no use either to somebody who takes the file.',
  bind: 'Bind to this laptop',
  bindHint:
    'Your passphrase then opens the vault on this laptop only, under your name. If the laptop breaks, you need your recovery sheet. Have it at hand first.',
  bindYes: 'Bind',
  boundDone: 'The vault is bound to this laptop.',
  boundLead:
    'The vault is bound to this laptop: your passphrase opens it here only. Your recovery sheet opens it anywhere.',
  unbind: 'Release from this laptop',
  unbindHint: 'Your passphrase then opens the vault again on any laptop that has the file.',
  unbindYes: 'Release',
  unboundDone: 'The vault is no longer bound to this laptop.',
  cannotBind:
    'Binding the vault to this laptop as well cannot be done here: it takes the program itself, on a laptop that keeps keys safely.',
} satisfies typeof nl
