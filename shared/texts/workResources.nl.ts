/** Resources at work, in Dutch: what the employer can give, or give more of. */
import type { WorkResourceTexts } from './types.ts'

export const workResources: WorkResourceTexts = {
  coaching: {
    name: 'Begeleiding',
    sentence: 'Iemand die met je meedenkt, met meer ervaring of met een frisse blik.',
    question: 'Bij wie kun je terecht als je er zelf niet uitkomt?',
    probes: [
      'Wanneer heeft iemand je voor het laatst echt verder geholpen?',
      'Hoe gaat het als je om hulp vraagt?',
      'Wie zou je graag wat vaker naast je hebben?',
    ],
    anchors: {
      presence: [
        'Niet: ik sta er alleen voor',
        'Nauwelijks: ik moet er hard om vragen',
        'Deels: voor sommige dingen is er iemand',
        'Grotendeels: meestal denkt er iemand mee',
        'Helemaal: er is altijd iemand die meedenkt',
      ],
      need: [
        'Niet belangrijk: ik zoek het graag zelf uit',
        'Een beetje belangrijk: leuk als het er is',
        'Belangrijk: ik werk beter als iemand meedenkt',
        'Heel belangrijk: alleen raak ik het spoor kwijt',
        'Onmisbaar: zonder hulp lukt het me niet',
      ],
    },
  },
  development: {
    name: 'Ontwikkeling',
    sentence: 'De kans om te leren en te groeien: een cursus, een training, een nieuwe taak.',
    question: 'Wat leer je nog in je werk?',
    probes: [
      'Wat heb je het afgelopen jaar geleerd waar je blij mee bent?',
      'Wat doet het met je om iets nieuws te leren?',
      'Wat zou je nog willen leren, en wat is daarvoor nodig?',
    ],
    anchors: {
      presence: [
        'Niet: ik krijg geen kans om te leren',
        'Nauwelijks: het komt er bijna nooit van',
        'Deels: er kan iets, als ik erachteraan ga',
        'Grotendeels: er is meestal ruimte voor',
        'Helemaal: ik krijg alle kans om te leren',
      ],
      need: [
        'Niet belangrijk: ik ben tevreden met wat ik kan',
        'Een beetje belangrijk: iets nieuws is wel leuk',
        'Belangrijk: ik wil graag vooruit',
        'Heel belangrijk: zonder leren zakt mijn zin weg',
        'Onmisbaar: zonder leren houd ik het hier niet vol',
      ],
    },
  },
  feedback: {
    name: 'Feedback',
    sentence: 'Horen hoe je het doet: wat goed gaat en wat beter kan.',
    question: 'Van wie hoor je hoe je het doet?',
    probes: [
      'Wat is het laatste wat iemand over je werk zei?',
      'Wat doet het met je als je iets hoort? En als je niets hoort?',
      'Van wie zou je het willen horen, en hoe?',
    ],
    anchors: {
      presence: [
        'Niet: ik hoor niets over mijn werk',
        'Nauwelijks: een paar keer per jaar, of als er iets misgaat',
        'Deels: over sommige dingen hoor ik iets',
        'Grotendeels: meestal hoor ik hoe het ging',
        'Helemaal: ik hoor geregeld wat goed gaat en wat niet',
      ],
      need: [
        'Niet belangrijk: ik zie zelf wel of het goed is',
        'Een beetje belangrijk: een compliment is leuk',
        'Belangrijk: ik wil graag weten hoe ik het doe',
        'Heel belangrijk: hoor ik niets, dan ga ik twijfelen',
        'Onmisbaar: hoor ik niets, dan loop ik vast',
      ],
    },
  },
  autonomy: {
    name: 'Autonomie',
    sentence: 'Zelf kunnen beslissen hoe je werkt, wanneer en in welke volgorde.',
    question: 'Waar mag jij in je werk zelf over beslissen?',
    probes: [
      'Wanneer kon je laatst iets helemaal op jouw manier doen?',
      'Wat geeft het je als je zelf mag kiezen?',
      'Waarover zou je meer te zeggen willen hebben?',
    ],
    anchors: {
      presence: [
        'Niet: er valt voor mij niets te beslissen',
        'Nauwelijks: alleen over kleinigheden ga ik zelf',
        'Deels: over een deel van mijn werk ga ik zelf',
        'Grotendeels: over het meeste ga ik zelf',
        'Helemaal: over al mijn werk ga ik zelf',
      ],
      need: [
        'Niet belangrijk: zeg maar wat er moet gebeuren',
        'Een beetje belangrijk: iets te kiezen is prettig',
        'Belangrijk: ik werk beter op mijn eigen manier',
        'Heel belangrijk: ligt alles vast, dan zakt mijn zin weg',
        'Onmisbaar: zonder eigen ruimte kan ik niet werken',
      ],
    },
  },
  clearGoals: {
    name: 'Heldere doelen',
    sentence: 'Weten waar je naartoe werkt, wat jouw taak is en wanneer het klaar is.',
    question: 'Waar werk je op dit moment naartoe?',
    probes: [
      'Wanneer ging je laatst naar huis en dacht je: dit is af?',
      'Wat is er anders voor je als een doel duidelijk is?',
      'Met wie zou je kunnen afspreken wat voorgaat?',
    ],
    anchors: {
      presence: [
        'Niet: ik weet niet waar ik naartoe werk',
        'Nauwelijks: ik heb hooguit een vermoeden',
        'Deels: bij een deel van mijn taken is het helder',
        'Grotendeels: bij de meeste taken is het helder',
        'Helemaal: bij al mijn taken is het helder',
      ],
      need: [
        'Niet belangrijk: ik zie onderweg wel',
        'Een beetje belangrijk: een richting is genoeg',
        'Belangrijk: ik wil graag weten wat voorgaat',
        'Heel belangrijk: zonder doel raak ik de weg kwijt',
        'Onmisbaar: zonder doel krijg ik niets gedaan',
      ],
    },
  },
}
