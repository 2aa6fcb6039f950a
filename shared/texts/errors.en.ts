/** Errors in English: what happened, what is safe and what to do. */
import type { ErrorCode } from '../bridge/contract.ts'
import type { ErrorText } from './types.ts'

export const errors: Record<ErrorCode, ErrorText> = {
  badSender: {
    title: 'Not allowed',
    sentence:
      'A request came from outside this program’s own window. It was refused, and nothing was read or changed. Close the program and start it again.',
  },
  unknownCall: {
    title: 'The program does not know this',
    sentence:
      'The window asked for something this version cannot do. Nothing was changed. Start the program again. If this keeps coming back, reinstall it; your files are in a folder of their own.',
  },
  badRequest: {
    title: 'That did not go through',
    sentence:
      'What you entered is not in the right form. This one thing was not saved; everything saved before is still there. Check it and try again.',
  },
  unreachable: {
    title: 'The program does not answer',
    sentence:
      'This window can no longer reach the program on this laptop. Everything already saved is safe; your last words may not be. Copy those down and start the program again.',
  },
  internal: {
    title: 'Something went wrong',
    sentence:
      'The program stumbled over something. Everything already saved is safe. Try once more. If that does not help, copy down what is not saved yet and start the program again.',
  },
  vaultAbsent: {
    title: 'There is no vault yet',
    sentence:
      'There is no vault in the usual place. The program changed nothing. Make a new vault. If you had one before, put the folder with your files back first.',
  },
  vaultExists: {
    title: 'There is a vault already',
    sentence:
      'There is a vault here already, so no new one was made. The one you have is as it was. Open it with your passphrase.',
  },
  vaultLocked: {
    title: 'The vault is locked',
    sentence:
      'The vault is closed, so this did not happen. Everything already saved is safely inside. Open the vault with your passphrase and do this again.',
  },
  vaultInUse: {
    title: 'The vault is in use',
    sentence:
      'The vault is already open in another window of this program. Nothing was changed. Carry on there, or close that window and try again.',
  },
  vaultDamaged: {
    title: 'The vault is damaged',
    sentence:
      'Part of the vault cannot be read: the file is damaged, or was changed from outside. The program has overwritten nothing in it. First make a copy of the folder with your files, then put a backup back in place, if you have one.',
  },
  vaultNewer: {
    title: 'This vault is from a newer version',
    sentence:
      'The vault was made with a newer version of this program. Nothing was changed. Install that newer version and open the vault with it.',
  },
  wrongPassphrase: {
    title: 'The vault did not open',
    sentence:
      'This passphrase does not fit. Nothing was changed and your files are safe. Mind capitals and spaces, take your time and try again.',
  },
  notFound: {
    title: 'Not found',
    sentence:
      'This is not in the vault, or not any more. Everything else is still there. Go back to the list of clients and open the dossier again.',
  },
  staleRevision: {
    title: 'Changed in the meantime',
    sentence:
      'This was changed in another window in the meantime. That version is saved; what you just entered is not yet. Copy it down, open the dossier again and then enter it.',
  },
  invalidDossier: {
    title: 'Something in this dossier is not right',
    sentence:
      'The dossier holds something that is not possible as it stands. Nothing was saved and no report was made; what was there before is still there. Change what is named and try again.',
  },
  diskFull: {
    title: 'The disk is full',
    sentence:
      'There is no room to store this. Everything already saved is safe; this last thing is not saved yet. Leave this window open, make room on the disk and try again.',
  },
  readOnly: {
    title: 'No writing allowed here',
    sentence:
      'The program may not write in this folder. What is there is safe; this last thing was not saved. Leave this window open, allow writing in the folder and try again.',
  },
  storageFailed: {
    title: 'Saving or reading failed',
    sentence:
      'The disk reported an error. Everything already saved was on the disk; this last thing did not succeed. Leave this window open, check that the disk is properly connected and try again.',
  },
  vaultTampered: {
    title: 'The vault was tampered with',
    sentence:
      'Part of the vault was changed outside this program. That part is not shown, as it cannot be trusted. Nothing was overwritten. Save a copy of the file and put the latest backup back.',
  },
  vaultRolledBack: {
    title: 'Something is missing from the vault',
    sentence:
      'The vault does not hold what was last saved in it: something is gone, or an older version was put in its place. The program has changed nothing and does not open it like this. Save a copy of the file and put the latest backup back.',
  },
  vaultTruncated: {
    title: 'The vault was cut off',
    sentence:
      'The file of the vault is shorter than it should be, as if copying had stopped halfway. Nothing was changed. If you were copying, let that finish first. Otherwise save a copy of the file and put the latest backup back.',
  },
  foreignRow: {
    title: 'The vault holds something of another vault',
    sentence:
      'Somebody or something has put a piece of another vault into this one. It does not belong here and is not shown. Nothing was changed. Save a copy of the file and put the latest backup back.',
  },
  vaultReplaced: {
    title: 'Another file stands in the place of the vault',
    sentence:
      'The file of the vault was replaced, perhaps by a program that keeps folders in sync. What was saved is in the old file; this last thing is not. Copy it down, turn that program off for this folder and open again.',
  },
  placeGone: {
    title: 'The place of the vault is gone',
    sentence:
      'The folder or drive with the vault cannot be found any more. What was already saved is safe there; this last thing is not saved yet. Leave this window open and connect the drive again, or put the folder back. The program will then save it after all.',
  },
  erased: {
    title: 'This was erased',
    sentence:
      'This dossier was erased and cannot be saved again. Everything else is still there. Go back to the list of clients.',
  },
  wrongReference: {
    title: 'That is not the reference',
    sentence:
      'What you typed is not the reference of this dossier. Nothing was erased and everything is still there. See whether this is the dossier you mean, and type its reference again.',
  },
  eraseUnfinished: {
    title: 'Erased, but not yet overwritten',
    sentence:
      'This dossier is erased and will not come back. Its places on the disk are not all overwritten yet; what is left there is encrypted. Make room on the disk and lock the program once.',
  },
  reportOutdated: {
    title: 'This report no longer fits the dossier',
    sentence:
      'The dossier was changed, or was locked, since this report was made. Nothing was handed over and the dossier is safe. Make the preview again and look at it together.',
  },
  tooSoon: {
    title: 'Wait a moment',
    sentence:
      'Something wrong was entered a few times in a row. So it takes a while now before you can try again, which makes guessing pointless. Nothing was changed and your files are safe. Wait until the time is up and then try again.',
  },
  recoveryCodeMistyped: {
    title: 'There is a slip in the code',
    sentence:
      'This is not a code as it stands on a recovery sheet: a character is missing, or one is in another’s place. Nothing was changed and your files are safe. Put the sheet beside it and go over the groups one by one.',
  },
  recoveryOfOtherVault: {
    title: 'This sheet is another vault’s',
    sentence:
      'The code was typed correctly, but belongs to another vault. Nothing was changed and your files are safe. Look at the mark on the sheet and find the sheet that belongs to this vault.',
  },
  wrongRecoveryCode: {
    title: 'This code is no longer good',
    sentence:
      'The code was typed correctly and belongs to this vault, but does not open it. Usually that is because a new sheet was made later. Nothing was changed and your files are safe. Find the newest sheet; the date is on it.',
  },
  deviceKeyMissing: {
    title: 'This laptop’s key is missing',
    sentence:
      'This vault is bound to one laptop, and the key of that laptop cannot be read here. Your files are safe. Open the vault on that laptop, in the program itself and not in the browser. Or choose “Forgotten your passphrase?” and use your recovery sheet.',
  },
  deviceKeyUnavailable: {
    title: 'Binding to this laptop did not succeed',
    sentence:
      'This laptop has no safe place for a key now. The vault is not bound and opens with your passphrase as before; your files are safe. Try again later, or leave it as it is.',
  },
  backupFailed: {
    title: 'The backup did not succeed',
    sentence:
      'No backup could be made. The vault itself and the backups that were there are safe and unchanged. Check that the folder with backups is there and that the disk has room, and try again.',
  },
  backupUnreadable: {
    title: 'Not all of this backup can be read',
    sentence:
      'When it was read through, something in this backup was not right. So it was not used. The vault and the other backups are unchanged. Take another backup, or make a new one.',
  },
  backupOfOtherVault: {
    title: 'This backup is of another vault',
    sentence:
      'This file holds another vault than the one that is open now. Nothing was changed. Choose another backup. If that other vault is the one you want, lock first and put it back from the opening screen.',
  },
  backupNewer: {
    title: 'This backup is from a newer version',
    sentence:
      'The backup was made with a newer version of this program. Nothing was changed. Install that newer version and put it back with that, or choose an older backup.',
  },
  backupNotFound: {
    title: 'This backup is no longer there',
    sentence:
      'The file is not where it was. The vault is unchanged. If the backup is on a stick, connect it and try again. Or choose another backup.',
  },
  folderNotFound: {
    title: 'This folder is not there',
    sentence:
      'The program cannot find this folder. Nothing was written or changed. Connect the stick or drive, or enter the whole path of a folder that is there already.',
  },
  folderInside: {
    title: 'This folder lies with the vault itself',
    sentence:
      'A second copy in the same folder is no help when that folder is lost. Nothing was changed. Choose a folder elsewhere, best on a stick or another drive.',
  },
  undoGone: {
    title: 'This can no longer be undone',
    sentence:
      'The copy from before the restore is no longer there. The vault is unchanged. See whether one of the backups has what you are looking for.',
  },
  setTooLarge: {
    title: 'This question set is too large',
    sentence:
      'Every interview carries its whole question set, and this one is too long for that. What was saved before is safe. Shorten texts or take away factors of your own, and save again.',
  },
  tooManySets: {
    title: 'There are a hundred question sets already',
    sentence:
      'The vault takes no more. Nothing has changed. Change a set that is there already: each time you save makes a new version.',
  },
}
