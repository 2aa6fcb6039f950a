/** What can be wrong in a dossier, in Dutch. Values come in as they stand in the file. */
import type { ProblemTexts } from './types.ts'

export const problems: ProblemTexts = {
  messages: {
    notJson: 'dit is geen leesbaar JSON-bestand ({value})',
    forbiddenKey: 'een veld mag niet {value} heten',
    unknownFormat: 'het formaat {value} is onbekend; een dossier heeft "jdr-dossier"',
    unknownVersion: 'versie {value} van het formaat is onbekend; dit programma leest versie 1',
    unknownModel: 'het rekenmodel {value} is onbekend; dit programma rekent met "jdr-balance/1.0"',
    missing: 'dit veld ontbreekt',
    wrongType: 'hier hoort {expected}; er staat {value}',
    notARating: 'een score is een heel getal van 0 tot en met 4, of blijft weg; er staat {value}',
    notADate: 'een datum schrijf je als 2026-11-02; er staat {value}',
    notOneOf: 'kies uit: {expected}; er staat {value}',
    ratingOfOtherKind:
      'deze score hoort hier niet: een werkeis heeft presence, drain en gain, een hulpbron presence en need',
    kindMissing: 'een eigen onderwerp heeft een "kind" nodig: demand, work of personal',
    kindMismatch: 'kind {value} past niet bij dit onderwerp; laat het weg',
    labelEmpty: 'een label heeft een naam nodig in nl, in en of in allebei',
    tooLong: 'deze tekst is te lang; hooguit {expected} tekens',
    empty: 'dit mag niet leeg zijn',
    outOfRange: 'het getal {value} kan hier niet',
    tooDeep: 'dit gaat dieper dan {expected} lagen; dat heeft geen dossier',
    tooManyProblems: 'hier klopt zo veel niet dat het niet op te noemen is; dit is geen dossier',
    duplicate: '"{value}" staat er dubbel',
    unknownFactor:
      'het onderwerp "{value}" is onbekend; het is geen standaardonderwerp en komt in geen gesprek voor',
    personalShared:
      'dit mag niet naar de werkgever; alleen werkeisen en hulpbronnen in het werk kun je delen',
    employerTextMissing:
      'dit is bedoeld voor de werkgever, maar employerText is leeg; zeg het in werktermen of deel het niet',
    healthTerm: 'het woord "{value}" mag niet naar de werkgever; zeg het in werktermen',
    invalid: 'dit kan niet kloppen; er staat {value}',
  },
  types: {
    string: 'tekst',
    number: 'een getal',
    int: 'een heel getal',
    boolean: 'true of false',
    object: 'een object',
    record: 'een object',
    array: 'een lijst',
  },
  nothing: 'niets',
}
