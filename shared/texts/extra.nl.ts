/**
 * The extra question set in Dutch: here its demands, in `extraResources` what stands against them. In our own
 * words; no item of a questionnaire.
 */
import { extraResources } from './extraResources.nl.ts'
import type { ExtraTexts } from './types.ts'

export const extra: ExtraTexts = {
  emotionalDemands: {
    name: 'Emotionele eisen',
    sentence: 'Verdriet of boosheid van anderen opvangen, en zelf rustig moeten blijven.',
    question: 'Met welke gevoelens van anderen heb je in je werk te maken?',
    probes: [
      'Welk gesprek van de laatste tijd is je bijgebleven?',
      'Wat doe je op zo’n moment met je eigen gevoel?',
      'Bij wie kun je daarna je verhaal kwijt?',
    ],
    anchors: {
      presence: [
        'Nooit: in mijn werk komt zoiets niet voor',
        'Zelden: een paar gesprekken per jaar',
        'Soms: een paar gesprekken per maand',
        'Vaak: een paar gesprekken per week',
        'Altijd: elke dag, het ene gesprek na het andere',
      ],
      drain: [
        'Kost me niets: ik luister en ga weer verder',
        'Kost een beetje: even koffie en ik ben weer mezelf',
        'Kost aardig wat: op weg naar huis zit het nog in me',
        'Vreet energie: thuis heb ik voor niemand meer geduld',
        'Put me uit: ik kan niemands verhaal meer aanhoren',
      ],
      gain: [
        'Geeft me niets: ik doe het omdat het erbij hoort',
        'Geeft een beetje: een bedankje doet me goed',
        'Geeft aardig wat: het is fijn iets te kunnen doen',
        'Geeft veel: zo’n gesprek maakt mijn dag goed',
        'Geeft heel veel: hierom heb ik dit werk gekozen',
      ],
    },
  },
  workHomeInterference: {
    name: 'Werk dat thuis doorgaat',
    employerName: 'Werk buiten werktijd',
    sentence: 'Werk dat je avond of weekend in komt, op je scherm of alleen in je hoofd.',
    question: 'Hoe ziet de grens tussen werk en thuis er bij jou uit?',
    probes: [
      'Wanneer ging er thuis iets niet door vanwege je werk?',
      'Wie merkt het als het werk meekomt, en waaraan?',
      'Wat helpt je om de deur echt achter je dicht te doen?',
    ],
    anchors: {
      presence: [
        'Nooit: als ik klaar ben, ben ik klaar',
        'Zelden: een avond hier en daar',
        'Soms: ongeveer een avond per week',
        'Vaak: de meeste avonden, of een stuk van het weekend',
        'Altijd: elke avond en elk weekend',
      ],
      drain: [
        'Kost me niets: bij mij loopt het soepel door elkaar',
        'Kost een beetje: ik moet even omschakelen',
        'Kost aardig wat: ik ben er thuis maar half bij',
        'Vreet energie: voor vrienden of sport is er niets over',
        'Put me uit: ik kom nergens meer tot rust',
      ],
      gain: [
        'Geeft me niets: ik houd het liever gescheiden',
        'Geeft een beetje: dan is het maar vast gedaan',
        'Geeft aardig wat: zo deel ik mijn dag vrijer in',
        'Geeft veel: thuis krijg ik mijn beste ideeën',
        'Geeft heel veel: werk en leven zijn voor mij één',
      ],
    },
  },
  roleConflict: {
    name: 'Tegenstrijdige eisen',
    sentence: 'De een wil dit van je en de ander dat, en allebei tegelijk kan niet.',
    question: 'Wie wil er allemaal iets van jou, en hoe past dat bij elkaar?',
    probes: [
      'Tussen wie of wat zat je laatst in?',
      'Hoe koos je toen, en hoe voelde dat?',
      'Wie kan de knoop voor je doorhakken?',
    ],
    anchors: {
      presence: [
        'Nooit: iedereen wil hetzelfde van me',
        'Zelden: hooguit een paar keer in een jaar',
        'Soms: elke maand zit ik er wel een keer tussenin',
        'Vaak: elke week zit ik er wel een keer tussenin',
        'Altijd: elke dag zit ik ertussenin',
      ],
      drain: [
        'Kost me niets: ik kies en leg uit waarom',
        'Kost een beetje: een paar telefoontjes en het is rond',
        'Kost aardig wat: ik blijf lang wikken en wegen',
        'Vreet energie: ik ren rond om iedereen tevreden te houden',
        'Put me uit: wat ik ook doe, het is nooit goed',
      ],
      gain: [
        'Geeft me niets: ik wil gewoon één opdracht',
        'Geeft een beetje: ik zie de zaak van meer kanten',
        'Geeft aardig wat: ik zoek graag naar een middenweg',
        'Geeft veel: ik geniet als ik mensen bij elkaar breng',
        'Geeft heel veel: er middenin ben ik op mijn best',
      ],
    },
  },
  jobInsecurity: {
    name: 'Onzekere baan',
    sentence: 'Niet weten of je baan blijft, of hoe je werk er straks uitziet.',
    question: 'Wat weet je over hoe het verdergaat met je baan?',
    probes: [
      'Wat hoorde je er het laatst over, en van wie?',
      'Wat doe je als de gedachte eraan opkomt?',
      'Welk antwoord zou je nu het meest helpen?',
    ],
    anchors: {
      presence: [
        'Nooit: mijn plek staat vast',
        'Zelden: een enkel gerucht, meer niet',
        'Soms: bij elke verandering is het weer even de vraag',
        'Vaak: de meeste weken is het de vraag',
        'Altijd: het is elke dag de vraag of ik blijf',
      ],
      drain: [
        'Kost me niets: ik zie wel wat er komt',
        'Kost een beetje: ik schrik even en laat het weer los',
        'Kost aardig wat: ik weeg elk woord dat erover valt',
        'Vreet energie: ik lig er ’s nachts over te rekenen',
        'Put me uit: ik kan aan niets anders meer denken',
      ],
      gain: [
        'Geeft me niets: ik wil gewoon zekerheid',
        'Geeft een beetje: het zet me aan het denken',
        'Geeft aardig wat: ik kijk weer eens om me heen',
        'Geeft veel: ik zie er kansen in',
        'Geeft heel veel: nu alles nog kan, voel ik me vrij',
      ],
    },
  },
  physicalDemands: {
    name: 'Lichamelijk werk',
    sentence: 'Wat je lijf moet doen: tillen, staan, lang stilzitten, werken in lawaai of kou.',
    question: 'Wat vraagt je werk van je lijf?',
    probes: [
      'Op welk moment van de dag voel je het het meest?',
      'Hoe sta je op na een zware dag?',
      'Wat zou het lichter maken: hulp, spullen, een pauze?',
    ],
    anchors: {
      presence: [
        'Nooit: mijn lijf hoeft niets bijzonders',
        'Zelden: een zware klus nu en dan',
        'Soms: een of twee dagen in de week',
        'Vaak: een groot deel van elke dag',
        'Altijd: van het eerste tot het laatste uur',
      ],
      drain: [
        'Kost me niets: mijn lijf merkt het niet',
        'Kost een beetje: even uitrekken en het is over',
        'Kost aardig wat: ’s avonds voel ik elke spier',
        'Vreet energie: de volgende ochtend ben ik nog stijf',
        'Put me uit: mijn lijf wil niet meer',
      ],
      gain: [
        'Geeft me niets: ik doe liever iets anders',
        'Geeft een beetje: even bewegen is prettig',
        'Geeft aardig wat: mijn hoofd wordt er rustig van',
        'Geeft veel: ik voel me er sterk door',
        'Geeft heel veel: zonder dit werk zou ik wegkwijnen',
      ],
    },
  },
  ...extraResources,
}
