/** Job demands around the work, in Dutch. */
import type { DemandTexts } from './types.ts'

export const demandsAround: Pick<
  DemandTexts,
  'lackOfControl' | 'poorRelationships' | 'unclearGoals' | 'bureaucracy'
> = {
  lackOfControl: {
    name: 'Weinig regie',
    sentence: 'Anderen bepalen wat je doet, wanneer en hoe. Jij voert het uit.',
    question: 'Wie bepaalt hoe jouw werkdag eruitziet?',
    probes: [
      'Wanneer werd er onlangs iets beslist zonder jou?',
      'Wat doet het met je als alles al vastligt?',
      'Waar zou je het liefst zelf over gaan?',
    ],
    anchors: {
      presence: [
        'Nooit: ik bepaal het zelf',
        'Zelden: een enkele taak ligt vast',
        'Soms: de ene taak ligt vast, de andere niet',
        'Vaak: het meeste ligt vast',
        'Altijd: alles wordt voor me bepaald',
      ],
      drain: [
        'Kost me niets: zeg maar wat ik moet doen',
        'Kost een beetje: ik slik iets weg en ga verder',
        'Kost aardig wat: ik loop me te ergeren',
        'Vreet energie: ik vecht er de hele dag tegen',
        'Put me uit: ik heb de kracht niet meer om te vechten',
      ],
      gain: [
        'Geeft me niets: ik beslis liever zelf',
        'Geeft een beetje: ik hoef niet alles te bedenken',
        'Geeft aardig wat: zo is het tenminste duidelijk',
        'Geeft veel: ik vind het fijn dat een ander kiest',
        'Geeft heel veel: zo kom ik het best tot mijn recht',
      ],
    },
  },
  poorRelationships: {
    name: 'Moeizame werkrelaties',
    sentence: 'Spanning, ruzie of kilte tussen jou en mensen op je werk.',
    question: 'Hoe gaat het tussen jou en de mensen op je werk?',
    probes: [
      'Met wie loopt het stroef? Wat gebeurde er de laatste keer?',
      'Wat neem je ervan mee naar huis?',
      'Bij wie op je werk kun je even jezelf zijn?',
    ],
    anchors: {
      presence: [
        'Nooit: we gaan goed met elkaar om',
        'Zelden: een enkele aanvaring',
        'Soms: ongeveer elke maand wringt het',
        'Vaak: bijna elke week wringt het',
        'Altijd: elke dag hangt er spanning',
      ],
      drain: [
        'Kost me niets: het glijdt van me af',
        'Kost een beetje: ik ben het snel weer kwijt',
        'Kost aardig wat: ik denk er thuis nog over na',
        'Vreet energie: dagenlang krijg ik het niet uit mijn hoofd',
        'Put me uit: het laat me dag en nacht niet los',
      ],
      gain: [
        'Geeft me niets: ik had het liever niet',
        'Geeft een beetje: ik leer er iets van',
        'Geeft aardig wat: het houdt me alert',
        'Geeft veel: een stevige botsing pept me op',
        'Geeft heel veel: ik bloei op als het schuurt',
      ],
    },
  },
  unclearGoals: {
    name: 'Onduidelijke doelen',
    sentence: 'Niet goed weten wat er van je verwacht wordt, of wanneer het goed is.',
    question: 'Hoe weet jij wat er van je verwacht wordt?',
    probes: [
      'Wanneer dacht je laatst: wat willen ze nu eigenlijk?',
      'Wat doe je dan: vragen, gokken, extra je best doen?',
      'Wie zou het je duidelijk kunnen maken?',
    ],
    anchors: {
      presence: [
        'Nooit: ik weet steeds wat de bedoeling is',
        'Zelden: een enkele keer moet ik gokken',
        'Soms: bij ongeveer de helft moet ik gokken',
        'Vaak: bij de meeste dingen moet ik gokken',
        'Altijd: bij alles moet ik gokken',
      ],
      drain: [
        'Kost me niets: ik vul het zelf wel in',
        'Kost een beetje: ik moet even zoeken',
        'Kost aardig wat: ik blijf twijfelen of het goed is',
        'Vreet energie: ik doe alles dubbel, voor de zekerheid',
        'Put me uit: ik weet niet meer waar ik goed aan doe',
      ],
      gain: [
        'Geeft me niets: ik weet liever waar ik aan toe ben',
        'Geeft een beetje: er blijft wat ruimte over',
        'Geeft aardig wat: ik geef er graag mijn draai aan',
        'Geeft veel: ik vind het leuk mijn weg te zoeken',
        'Geeft heel veel: ik leef op als alles nog open ligt',
      ],
    },
  },
  bureaucracy: {
    name: 'Bureaucratie',
    sentence: 'Regels, formulieren en procedures die bij het werk komen.',
    question: 'Hoe is het voor je, de regels en formulieren in je werk?',
    probes: [
      'Waar liep je de laatste tijd in vast?',
      'Wat doet het met je als iets moet omdat het moet?',
      'Welke regel helpt je juist, en welke mag morgen weg?',
    ],
    anchors: {
      presence: [
        'Nooit: ik heb er niets mee te maken',
        'Zelden: een formulier nu en dan',
        'Soms: een paar uur per week',
        'Vaak: een flink stuk van elke dag',
        'Altijd: bij alles wat ik doe',
      ],
      drain: [
        'Kost me niets: invullen en klaar',
        'Kost een beetje: ik zucht een keer en doe het',
        'Kost aardig wat: ik ben er moe van als het af is',
        'Vreet energie: voor mijn echte werk is er weinig over',
        'Put me uit: erna kan ik niets meer',
      ],
      gain: [
        'Geeft me niets: ik doe het omdat het moet',
        'Geeft een beetje: iets afvinken is wel prettig',
        'Geeft aardig wat: ik houd van orde',
        'Geeft veel: regels geven me houvast',
        'Geeft heel veel: dit precieze werk is mijn ding',
      ],
    },
  },
}
