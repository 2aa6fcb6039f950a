/** Personal resources, in Dutch: the client's own, and never for the employer. */
import type { PersonalResourceTexts } from './types.ts'

export const personalResources: PersonalResourceTexts = {
  selfConfidence: {
    name: 'Zelfvertrouwen',
    sentence: 'Erop vertrouwen dat je het kunt, ook als het even tegenzit.',
    question: 'Hoe kijk je naar jezelf in je werk?',
    probes: [
      'Wat is je onlangs gelukt, al was het klein?',
      'Wat zeg je tegen jezelf als er iets misgaat?',
      'Wie of wat geeft je vertrouwen?',
    ],
    anchors: {
      presence: [
        'Niet: ik geloof niet dat ik iets goed doe',
        'Nauwelijks: ik twijfel bij bijna alles',
        'Deels: bij sommige dingen vertrouw ik op mezelf',
        'Grotendeels: meestal weet ik dat ik het kan',
        'Helemaal: ik vertrouw op wat ik kan',
      ],
      need: [
        'Niet belangrijk: dit werk vraagt het niet van me',
        'Een beetje belangrijk: het maakt het wat lichter',
        'Belangrijk: met vertrouwen doe ik het beter',
        'Heel belangrijk: zonder durf ik weinig',
        'Onmisbaar: zonder lukt dit werk me niet',
      ],
    },
  },
  resilience: {
    name: 'Weerbaarheid',
    sentence: 'Tegen een stootje kunnen, en na een tegenslag weer overeind komen.',
    question: 'Wat doe je als het tegenzit?',
    probes: [
      'Wat was de laatste tegenslag, en hoe kwam je eroverheen?',
      'Hoe lang blijft zoiets je bij?',
      'Wat heeft je er eerder weleens doorheen geholpen?',
    ],
    anchors: {
      presence: [
        'Niet: elke tegenslag gooit me omver',
        'Nauwelijks: het duurt heel lang voor ik weer sta',
        'Deels: ik kom overeind, maar het kost tijd',
        'Grotendeels: meestal sta ik er snel weer',
        'Helemaal: een tegenslag krijgt me niet klein',
      ],
      need: [
        'Niet belangrijk: in mijn werk zit weinig tegen',
        'Een beetje belangrijk: heel af en toe komt het van pas',
        'Belangrijk: ik heb het geregeld nodig',
        'Heel belangrijk: ik heb het bijna elke dag nodig',
        'Onmisbaar: zonder red ik het hier niet',
      ],
    },
  },
  assertiveness: {
    name: 'Assertiviteit',
    sentence: 'Nee kunnen zeggen, werk doorgeven en laten weten dat je vol zit.',
    question: 'Wat doe je als iemand iets vraagt terwijl je al vol zit?',
    probes: [
      'Wanneer zei je laatst ja terwijl je nee dacht?',
      'Wat is er zo lastig aan nee zeggen, denk je?',
      'Bij wie lukt het je wel?',
    ],
    anchors: {
      presence: [
        'Niet: ik zeg altijd ja',
        'Nauwelijks: nee zeggen lukt me bijna nooit',
        'Deels: bij sommige mensen lukt het',
        'Grotendeels: meestal zeg ik het als ik vol zit',
        'Helemaal: ik zeg het gewoon als ik vol zit',
      ],
      need: [
        'Niet belangrijk: niemand vraagt te veel van me',
        'Een beetje belangrijk: een enkel nee is genoeg',
        'Belangrijk: er wordt geregeld veel gevraagd',
        'Heel belangrijk: anders loopt mijn week over',
        'Onmisbaar: anders ga ik eraan onderdoor',
      ],
    },
  },
  timeManagement: {
    name: 'Timemanagement',
    sentence: 'Weten wat er op je bord ligt, en je tijd zo verdelen dat het past.',
    question: 'Hoe houd je overzicht over wat je te doen hebt?',
    probes: [
      'Hoe deelde je je laatste werkdag in?',
      'Wat gebeurt er met je plan als er iets tussendoor komt?',
      'Wat helpt je te kiezen wat eerst gaat?',
    ],
    anchors: {
      presence: [
        'Niet: ik heb geen overzicht',
        'Nauwelijks: ik loop meestal achter de feiten aan',
        'Deels: het lukt zolang er niets tussendoor komt',
        'Grotendeels: meestal weet ik wat eerst moet',
        'Helemaal: ik heb overzicht en mijn tijd is goed verdeeld',
      ],
      need: [
        'Niet belangrijk: mijn werk deelt zichzelf in',
        'Een beetje belangrijk: een lijstje is genoeg',
        'Belangrijk: met een plan werk ik rustiger',
        'Heel belangrijk: zonder plan raak ik snel achter',
        'Onmisbaar: zonder plan loopt alles vast',
      ],
    },
  },
  stressManagement: {
    name: 'Stressmanagement',
    sentence: 'Zuinig zijn op je energie: op tijd stoppen, en genoeg doen waar je van bijkomt.',
    question: 'Hoe ga je op een gewone dag met je energie om?',
    probes: [
      'Wanneer stopte je laatst op tijd? Hoe lukte dat?',
      'Waaraan merk je dat je over je grens gaat?',
      'Waar kom je echt van bij, al is het maar een kwartier?',
    ],
    anchors: {
      presence: [
        'Niet: ik ga door tot er niets meer over is',
        'Nauwelijks: ik stop bijna altijd te laat',
        'Deels: als het rustig is, stop ik op tijd',
        'Grotendeels: ook als het druk is, stop ik meestal op tijd',
        'Helemaal: ik stop op tijd en kom goed bij',
      ],
      need: [
        'Niet belangrijk: ik houd vanzelf genoeg over',
        'Een beetje belangrijk: het scheelt wat',
        'Belangrijk: ik voel het als ik er niet op let',
        'Heel belangrijk: anders houd ik niets over',
        'Onmisbaar: anders houd ik het niet vol',
      ],
    },
  },
}
