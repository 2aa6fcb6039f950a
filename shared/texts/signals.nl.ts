/** Signals in Dutch, in our own words; no item of a questionnaire. 4 is always much of what the name says, and answers the question. */
import type { SignalTexts } from './types.ts'

export const signals: SignalTexts = {
  exhaustion: {
    name: 'Uitputting',
    sentence: 'Dat je op bent, ook als je niets gedaan hebt.',
    question: 'Hoe leeg ben je de laatste weken, in je lijf en in je hoofd?',
    anchors: [
      'Niet: ik heb energie genoeg',
      'Een beetje: na een avond rust ben ik weer bijgetankt',
      'Tamelijk: ik begin de dag met een halve tank',
      'Erg: halverwege de ochtend is de tank leeg',
      'Helemaal: er zit niets meer in, ook niet na rust',
    ],
  },
  mentalDistance: {
    name: 'Afstand tot het werk',
    sentence: 'Hoe ver je werk van je af is komen te staan.',
    question: 'Hoe ver staat je werk nu van je af?',
    anchors: [
      'Niet ver: mijn werk gaat me aan het hart',
      'Een beetje: het gaat me iets minder aan dan vroeger',
      'Tamelijk ver: ik houd het op een afstandje',
      'Ver: het raakt me nog maar zelden',
      'Heel ver: het is alsof het mijn werk niet meer is',
    ],
  },
  cognitiveDifficulty: {
    name: 'Moeite met denken',
    sentence: 'Of lezen, onthouden en kiezen je meer moeite kost dan je gewend bent.',
    question: 'Hoeveel moeite kosten lezen, onthouden en kiezen je?',
    anchors: [
      'Geen: mijn hoofd doet het gewoon',
      'Een beetje: ik schrijf wat meer op dan vroeger',
      'Aardig wat: ik lees een bladzij twee keer',
      'Veel: halverwege een verhaal raak ik de draad kwijt',
      'Heel veel: zelfs een lijstje is te veel',
    ],
  },
  emotionalDifficulty: {
    name: 'Moeite met gevoelens',
    sentence: 'Of je gevoelens je vaker te veel worden dan je gewend bent.',
    question: 'Hoeveel moeite heb je met je gevoelens, op een gewone dag?',
    anchors: [
      'Geen: ik kan ze goed aan',
      'Een beetje: ik ben wat sneller geraakt',
      'Aardig wat: ik moet me geregeld even terugtrekken',
      'Veel: bijna elke dag word ik erdoor overvallen',
      'Heel veel: ze overspoelen me de hele dag door',
    ],
  },
  vigour: {
    name: 'Energie voor het werk',
    sentence: 'De kracht waarmee je begint, en die er halverwege nog is.',
    question: 'Hoeveel kracht heb je op een werkdag?',
    anchors: [
      'Geen: ik kom niet op gang',
      'Weinig: na een uur is het op',
      'Redelijk wat: genoeg voor een halve dag',
      'Veel: genoeg voor de hele dag',
      'Heel veel: na de dag heb ik nog over',
    ],
  },
  dedication: {
    name: 'Hart voor het werk',
    sentence: 'Dat je werk je iets waard is en dat je er graag je best voor doet.',
    question: 'Hoeveel betekent je werk voor je?',
    anchors: [
      'Niets: het laat me koud',
      'Weinig: ik doe het vooral voor het inkomen',
      'Redelijk wat: delen ervan doen me iets',
      'Veel: ik zet me er graag voor in',
      'Heel veel: het is een stuk van wie ik ben',
    ],
  },
  absorption: {
    name: 'Verdiept in het werk',
    sentence: 'Dat je aandacht vanzelf bij je werk blijft omdat het je boeit.',
    question: 'Hoe vaak is je aandacht vanzelf bij je werk?',
    anchors: [
      'Nooit: geen moment',
      'Zelden: een enkel moment in de week',
      'Soms: een deel van de dag, als het me boeit',
      'Vaak: de meeste uren van de dag',
      'Altijd: zodra ik begin, tot ik stop',
    ],
  },
  sleep: {
    name: 'Slecht slapen',
    sentence: 'Moeite met inslapen of doorslapen, of niet uitgerust wakker worden.',
    question: 'Hoe vaak slaap je slecht?',
    anchors: [
      'Nooit: ik slaap goed',
      'Zelden: een slechte nacht nu en dan',
      'Geregeld: ongeveer de helft van de nachten',
      'Vaak: de meeste nachten',
      'Altijd: geen nacht is goed',
    ],
  },
  privateLoad: {
    name: 'Last buiten het werk',
    sentence: 'Wat er thuis of in je omgeving van je gevraagd wordt, zoals zorg, geld of verlies.',
    question: 'Hoeveel vraagt het leven buiten je werk van je?',
    anchors: [
      'Niets bijzonders: buiten het werk is het rustig',
      'Een beetje: de gewone drukte',
      'Aardig wat: er speelt iets wat tijd en aandacht vraagt',
      'Veel: er speelt iets zwaars',
      'Heel veel: het is bijna niet te dragen',
    ],
  },
  recovery: {
    name: 'Goed bijkomen',
    sentence: 'Of je van rust ook echt oplaadt.',
    question: 'Hoe goed kom je bij op een vrije dag?',
    anchors: [
      'Niet: na een vrije dag ben ik net zo moe',
      'Nauwelijks: het scheelt een klein beetje',
      'Redelijk: ik ben voor de helft bijgekomen',
      'Goed: ik ben grotendeels bijgekomen',
      'Heel goed: ik ben weer helemaal de oude',
    ],
  },
}
