/** The resources of the extra question set, of the work and of the person, in Dutch. */
import type { ExtraTexts } from './types.ts'
import type { ExtraResourceId } from '../model/factors.ts'

export const extraResources: Pick<ExtraTexts, ExtraResourceId> = {
  colleagueSupport: {
    name: 'Steun van collega’s',
    sentence: 'Collega’s die bijspringen als het druk is en vragen hoe het met je gaat.',
    question: 'Hoe helpen jij en je collega’s elkaar?',
    probes: [
      'Wanneer sprong er laatst iemand voor je bij?',
      'Wat laat je aan hen zien, en wat houd je voor je?',
      'Met wie zou je vaker willen optrekken?',
    ],
    anchors: {
      presence: [
        'Niet: ieder is hier met zichzelf bezig',
        'Nauwelijks: een helpende hand, als het echt niet anders kan',
        'Deels: op een paar collega’s kan ik bouwen',
        'Grotendeels: op de meeste collega’s kan ik bouwen',
        'Helemaal: we vangen elkaar altijd op',
      ],
      need: [
        'Niet belangrijk: ik werk prima alleen',
        'Een beetje belangrijk: een praatje is gezellig',
        'Belangrijk: samen werk ik prettiger',
        'Heel belangrijk: zonder hen wordt mijn dag zwaar',
        'Onmisbaar: zonder hen was ik hier al weg',
      ],
    },
  },
  managerSupport: {
    name: 'Steun van de leidinggevende',
    sentence: 'Een leidinggevende die luistert, achter je staat en helpt als het knelt.',
    question: 'Hoe is het contact met je leidinggevende?',
    probes: [
      'Wanneer stond je leidinggevende laatst achter je?',
      'Wat durf je daar te zeggen, en wat niet?',
      'Wat zou je leidinggevende deze week kunnen doen?',
    ],
    anchors: {
      presence: [
        'Niet: daar hoef ik niet aan te kloppen',
        'Nauwelijks: er is bijna nooit tijd voor me',
        'Deels: met praktische dingen word ik geholpen',
        'Grotendeels: meestal word ik gehoord en geholpen',
        'Helemaal: ik kan er altijd op rekenen',
      ],
      need: [
        'Niet belangrijk: laat mij maar mijn gang gaan',
        'Een beetje belangrijk: af en toe bijpraten is genoeg',
        'Belangrijk: ik werk rustiger met iemand achter me',
        'Heel belangrijk: zonder die steun houd ik me in',
        'Onmisbaar: zonder die steun blijf ik hier niet',
      ],
    },
  },
  appreciation: {
    name: 'Waardering',
    sentence: 'Merken dat je werk telt: een dankjewel, erkenning, een loon dat erbij past.',
    question: 'Wie ziet er wat jij doet?',
    probes: [
      'Wanneer zei iemand voor het laatst dankjewel?',
      'Wat doet het met je als niemand het ziet?',
      'Welk gebaar zou voor jou tellen?',
    ],
    anchors: {
      presence: [
        'Niet: niemand ziet wat ik doe',
        'Nauwelijks: een bedankje aan het eind van het jaar',
        'Deels: een paar mensen zien het wel',
        'Grotendeels: meestal merk ik dat het telt',
        'Helemaal: elke week merk ik dat ze blij met me zijn',
      ],
      need: [
        'Niet belangrijk: ik weet zelf wat het waard is',
        'Een beetje belangrijk: een aardig woord is fijn',
        'Belangrijk: van een dankjewel ga ik rechtop lopen',
        'Heel belangrijk: ziet niemand het, dan zakt mijn inzet',
        'Onmisbaar: ziet niemand het, dan houd ik ermee op',
      ],
    },
  },
  variety: {
    name: 'Afwisseling',
    sentence: 'Verschillende dingen doen: andere taken, andere mensen, iets anders dan gisteren.',
    question: 'Wat doe je zoal in een week?',
    probes: [
      'Wat was er vorige week anders dan anders?',
      'Wat geeft het je om te wisselen?',
      'Welke taak zou je erbij willen, of willen ruilen?',
    ],
    anchors: {
      presence: [
        'Niet: vandaag is hetzelfde als gisteren',
        'Nauwelijks: een keer per maand doe ik iets anders',
        'Deels: elke week zit er iets anders tussen',
        'Grotendeels: de meeste dagen doe ik van alles',
        'Helemaal: geen dag lijkt op de vorige',
      ],
      need: [
        'Niet belangrijk: hetzelfde doen bevalt me goed',
        'Een beetje belangrijk: een uitstapje is leuk',
        'Belangrijk: wisselen houdt me fris',
        'Heel belangrijk: zonder wisselen dommel ik in',
        'Onmisbaar: bij steeds hetzelfde moet ik hier weg',
      ],
    },
  },
  fairness: {
    name: 'Eerlijke behandeling',
    sentence: 'Dat werk, loon en kansen eerlijk verdeeld zijn, en dat jij ook gehoord wordt.',
    question: 'Hoe worden op jouw werk de dingen verdeeld en beslist?',
    probes: [
      'Welke beslissing vond je laatst eerlijk? En welke niet?',
      'Wat doe je als je iets oneerlijk vindt?',
      'Wie zou het recht kunnen zetten?',
    ],
    anchors: {
      presence: [
        'Niet: het gaat erom wie je kent',
        'Nauwelijks: bijna steeds trek ik aan het kortste eind',
        'Deels: de ene keer is het eerlijk, de andere niet',
        'Grotendeels: meestal is het eerlijk geregeld',
        'Helemaal: voor iedereen geldt hetzelfde',
      ],
      need: [
        'Niet belangrijk: ik kijk niet naar een ander',
        'Een beetje belangrijk: een klein verschil mag best',
        'Belangrijk: ik wil snappen waarom iets zo is',
        'Heel belangrijk: is het oneerlijk, dan blijft het knagen',
        'Onmisbaar: is het oneerlijk, dan wil ik er niet werken',
      ],
    },
  },
  optimism: {
    name: 'Optimisme',
    sentence: 'Erop rekenen dat het goed kan komen, ook als je nog niet ziet hoe.',
    question: 'Hoe kijk je naar de komende tijd?',
    probes: [
      'Waar kijk je naar uit, al is het klein?',
      'Wat is je eerste gedachte bij slecht nieuws?',
      'Wat liep onlangs beter af dan je dacht?',
    ],
    anchors: {
      presence: [
        'Niet: ik zie alleen wat er mis kan gaan',
        'Nauwelijks: ik reken bijna altijd op het ergste',
        'Deels: op een goede dag geloof ik erin',
        'Grotendeels: meestal denk ik dat het goed komt',
        'Helemaal: ook als het tegenzit blijf ik erin geloven',
      ],
      need: [
        'Niet belangrijk: ik doe mijn werk ook zonder',
        'Een beetje belangrijk: het maakt de dag vrolijker',
        'Belangrijk: met goede moed begin ik makkelijker',
        'Heel belangrijk: zonder goede moed blijft veel liggen',
        'Onmisbaar: zonder goede moed begin ik nergens aan',
      ],
    },
  },
  meaning: {
    name: 'Zingeving',
    sentence: 'Weten waar je het voor doet, en dat het past bij wat jij belangrijk vindt.',
    question: 'Waar doe jij het voor, op een gewone werkdag?',
    probes: [
      'Wie was er onlangs beter af door wat jij deed?',
      'Wanneer dacht je voor het laatst: daarom doe ik dit?',
      'Wat vind je belangrijk en komt er te weinig van?',
    ],
    anchors: {
      presence: [
        'Niet: ik zie niet waar het goed voor is',
        'Nauwelijks: een enkele keer zie ik het nog',
        'Deels: bij sommige taken weet ik waarvoor',
        'Grotendeels: meestal weet ik waar ik het voor doe',
        'Helemaal: elke dag weet ik waar het goed voor is',
      ],
      need: [
        'Niet belangrijk: werk is voor mij gewoon werk',
        'Een beetje belangrijk: het is mooi meegenomen',
        'Belangrijk: met een doel ga ik met meer plezier',
        'Heel belangrijk: zie ik het nut niet, dan ga ik sloffen',
        'Onmisbaar: zie ik het nut niet, dan kan ik het niet doen',
      ],
    },
  },
  selfCare: {
    name: 'Zelfzorg',
    sentence: 'Goed zijn voor jezelf: eten, bewegen, op tijd naar bed, mensen zien.',
    question: 'Hoe zorg je voor jezelf als het druk is?',
    probes: [
      'Wat schiet er als eerste bij in?',
      'Wat deed je deze week alleen voor jezelf?',
      'Wie let er een beetje op jou?',
    ],
    anchors: {
      presence: [
        'Niet: aan mezelf kom ik niet toe',
        'Nauwelijks: alleen in de vakantie',
        'Deels: in een rustige week lukt het',
        'Grotendeels: ook in een drukke week lukt het meestal',
        'Helemaal: ik sla het voor niets of niemand over',
      ],
      need: [
        'Niet belangrijk: het gaat bij mij ook wel zonder',
        'Een beetje belangrijk: een wandeling doet me goed',
        'Belangrijk: sla ik het over, dan merk ik dat',
        'Heel belangrijk: sla ik het over, dan word ik kribbig',
        'Onmisbaar: sla ik het over, dan red ik de week niet',
      ],
    },
  },
}
