/** What can be wrong in a dossier, in English. Values come in as they stand in the file. */
import type { ProblemTexts } from './types.ts'

export const problems: ProblemTexts = {
  messages: {
    notJson: 'this is not a readable JSON file ({value})',
    forbiddenKey: 'a field may not be called {value}',
    unknownFormat: 'the format {value} is unknown; a dossier has "jdr-dossier"',
    unknownVersion: 'version {value} of the format is unknown; this program reads version 1',
    unknownModel: 'the scoring model {value} is unknown; this program scores with "jdr-balance/1.0"',
    missing: 'this field is missing',
    wrongType: 'expected {expected}, found {value}',
    notARating: 'a rating is a whole number from 0 to 4, or is left out; found {value}',
    notADate: 'a date is written as 2026-11-02; found {value}',
    notOneOf: 'choose one of: {expected}; found {value}',
    ratingOfOtherKind:
      'this rating does not belong here: a demand has presence, drain and gain, a resource has presence and need',
    kindMissing: 'an added factor needs a "kind": demand, work or personal',
    kindMismatch: 'kind {value} does not fit this factor; leave it out',
    labelEmpty: 'a label needs a name in nl, in en or in both',
    tooLong: 'this text is too long; at most {expected} characters',
    empty: 'this may not be empty',
    outOfRange: 'the number {value} is outside what is possible here',
    tooDeep: 'this goes deeper than {expected} levels; no dossier does',
    tooManyProblems: 'more is wrong here than can be listed; this is not a dossier',
    duplicate: '"{value}" is there twice',
    unknownFactor: 'the factor "{value}" is unknown; it is neither standard nor answered in an interview',
    personalShared: 'this may not reach the employer; only demands and work resources can be shared',
    employerTextMissing:
      'this is marked for the employer but has no employerText; put it in work terms, or do not share it',
    healthTerm: 'the word "{value}" may not reach the employer; say it in work terms',
    invalid: 'this cannot be right; found {value}',
  },
  types: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'an object',
    record: 'an object',
    array: 'a list',
  },
  nothing: 'nothing',
}
