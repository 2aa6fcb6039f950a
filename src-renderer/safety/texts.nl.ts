export const nl = {
  open: 'Veiligheid',
  name: 'Veiligheid, en waar je terechtkunt',
  title: 'Is je cliënt veilig?',
  lead: 'Je hoeft dit niet alleen te dragen. Neem de tijd; de rest van het gesprek kan wachten.',
  sharedTitle: 'Je staat er niet alleen voor',
  listTitle: 'Waar je nu terechtkunt',
  listLead: 'Bespreek het nu, en ga samen na wie er vandaag bij kan zijn.',
  lines: {
    danger: { who: '112', what: 'Is er direct gevaar, bel dan meteen.' },
    nl: {
      who: '113 of 0800-0113',
      what: 'Nederland: bij gedachten aan zelfdoding, gratis, dag en nacht. Ook chat op 113.nl.',
    },
    be: {
      who: '1813',
      what: 'België: Zelfmoordlijn, gratis, dag en nacht. ’s Avonds ook chat op zelfmoord1813.be.',
    },
    doctorNl: { who: 'De huisarts', what: 'Bel samen. Is de praktijk dicht, dan de huisartsenpost.' },
    doctorBe: {
      who: 'De huisarts',
      what: 'Bel samen. Is de praktijk dicht: de huisarts van wacht, in de meeste gemeenten op 1733.',
    },
    companyNl: { who: 'De bedrijfsarts', what: 'Kan meedenken over wat er op het werk nu anders moet.' },
    companyBe: { who: 'De arbeidsarts', what: 'Kan meedenken over wat er op het werk nu anders moet.' },
  },
  sayTitle: 'Wat je kunt zeggen',
  say: [
    '‘Ik maak me zorgen om je. Fijn dat je dit vertelt.’',
    '‘Denk je aan zelfdoding?’ Vraag het gewoon zo: ernaar vragen maakt het niet erger.',
    'Luister, en geef geen oordeel. Je hoeft het nu niet op te lossen.',
  ],
  doTitle: 'Wat je kunt doen',
  do: [
    'Blijf erbij, en bel samen, nu. Zet de telefoon op luidspreker.',
    'Is er een plan of een middel bij de hand? Laat iemand dan niet alleen, en bel 112.',
    'Spreek af wie er vandaag bij is, en wanneer jullie elkaar weer spreken.',
  ],
  togetherTitle: 'Wat we nu kunnen doen',
  together: [
    'We kunnen nu samen bellen. Ik blijf erbij.',
    'We nemen de tijd. De rest van het gesprek kan wachten.',
    'We spreken af wie er vandaag bij je is.',
  ],
  concern: 'Ik maak me zorgen over de veiligheid van deze cliënt',
  concernHint:
    'Het verslag voor de cliënt begint dan met waar hulp is. Bij de werkgever komt het nooit. Het programma rekent er niet mee.',
  noInterview:
    'Hier kun je een zorg niet aanvinken: er is geen gesprek geopend. In een gesprek kan het wel, op deze kaart.',
}
