/** All job demands in Dutch: here those of the work itself, in `demandsAround` those around it. */
import type { DemandTexts } from './types.ts'
import { demandsAround } from './demandsAround.nl.ts'

export const demands: DemandTexts = {
  deadlines: {
    name: 'Krappe deadlines',
    sentence: 'Werk dat op korte termijn af moet, met vaak de volgende deadline er al achteraan.',
    question: 'Hoe gaat het in jouw werk met dingen die snel af moeten?',
    probes: [
      'Neem de laatste deadline eens. Hoe ging dat, van begin tot eind?',
      'Wat doet het met je als zo’n datum dichterbij komt?',
      'Wat maakt dat je er een rustig haalt?',
    ],
    anchors: {
      presence: [
        'Nooit: bij mij heeft niets haast',
        'Zelden: een paar keer per jaar',
        'Soms: ongeveer elke maand',
        'Vaak: bijna elke week',
        'Altijd: de volgende staat er al',
      ],
      drain: [
        'Kost me niets: het is maar een datum',
        'Kost een beetje: even aanpoten en het is weg',
        'Kost aardig wat: die avond ben ik moe',
        'Vreet energie: ik heb het weekend nodig om bij te komen',
        'Put me uit: ik kom er niet meer van bij',
      ],
      gain: [
        'Geeft me niets: zonder was het net zo goed',
        'Geeft een beetje: het brengt me op gang',
        'Geeft aardig wat: het houdt me scherp',
        'Geeft veel: onder druk doe ik mijn beste werk',
        'Geeft heel veel: ik leef ervan op',
      ],
    },
  },
  workload: {
    name: 'Veel werk',
    sentence: 'Meer werk dan er past in de tijd die je ervoor hebt.',
    question: 'Hoeveel werk ligt er bij jou, en hoe is dat voor je?',
    probes: [
      'Hoe zag je drukste dag van de laatste tijd eruit?',
      'Wat blijft er liggen als het niet past, en wat doet dat met je?',
      'Wie of wat maakt het lichter als het druk is?',
    ],
    anchors: {
      presence: [
        'Nooit: mijn werk past ruim in mijn tijd',
        'Zelden: alleen in een piek past het niet',
        'Soms: de ene week past het, de andere niet',
        'Vaak: de meeste weken past het niet',
        'Altijd: het past geen enkele week',
      ],
      drain: [
        'Kost me niets: een volle dag is gewoon een volle dag',
        'Kost een beetje: na een avond vrij is het weg',
        'Kost aardig wat: ’s avonds kom ik tot niets meer',
        'Vreet energie: ook na het weekend ben ik nog moe',
        'Put me uit: ik loop leeg en laad niet meer op',
      ],
      gain: [
        'Geeft me niets: meer werk is alleen meer werk',
        'Geeft een beetje: ik hoef me niet te vervelen',
        'Geeft aardig wat: ik houd wel van doorwerken',
        'Geeft veel: van drukte krijg ik vaart',
        'Geeft heel veel: hoe voller, hoe beter ik me voel',
      ],
    },
  },
  complexity: {
    name: 'Ingewikkeld werk',
    sentence: 'Werk met veel kanten, waar je lang over nadenkt en geen pasklaar antwoord op hebt.',
    question: 'Wat is het moeilijkste aan jouw werk, en hoe is dat voor je?',
    probes: [
      'Waar heb je onlangs echt op zitten puzzelen?',
      'Wat gebeurt er met je als je het niet meteen ziet?',
      'Met wie of waarmee kom je verder als je vastzit?',
    ],
    anchors: {
      presence: [
        'Nooit: ik weet meteen wat me te doen staat',
        'Zelden: een enkele keer is het puzzelen',
        'Soms: zo’n dag per week is het puzzelen',
        'Vaak: de meeste dagen is het puzzelen',
        'Altijd: elke dag is het puzzelen',
      ],
      drain: [
        'Kost me niets: ik denk het uit en ga door',
        'Kost een beetje: een ommetje en ik ben weer fris',
        'Kost aardig wat: na zo’n dag zit mijn hoofd vol',
        'Vreet energie: ’s nachts staat mijn hoofd nog aan',
        'Put me uit: mijn hoofd kan er niets meer bij hebben',
      ],
      gain: [
        'Geeft me niets: het hoeft voor mij niet moeilijk',
        'Geeft een beetje: een oplossing vinden is aardig',
        'Geeft aardig wat: ik bijt me er graag in vast',
        'Geeft veel: hoe lastiger, hoe leuker',
        'Geeft heel veel: hier doe ik het voor',
      ],
    },
  },
  monotony: {
    name: 'Eentonig werk',
    sentence: 'Steeds hetzelfde doen, met weinig afwisseling.',
    question: 'Hoeveel afwisseling zit er in jouw werk, en hoe bevalt dat?',
    probes: [
      'Welk stuk van je week kun je dromen?',
      'Wat doet dat met je: rust, verveling, iets anders?',
      'Stel dat er iets mocht veranderen: wat zou je dan kiezen?',
    ],
    anchors: {
      presence: [
        'Nooit: elke dag is anders',
        'Zelden: een klusje hier en daar',
        'Soms: een paar uur op een dag',
        'Vaak: het grootste deel van de dag',
        'Altijd: de hele dag hetzelfde',
      ],
      drain: [
        'Kost me niets: het gaat vanzelf',
        'Kost een beetje: ik moet me er even toe zetten',
        'Kost aardig wat: de uren kruipen en ik word er suf van',
        'Vreet energie: ik sleep me door de dag',
        'Put me uit: ik ben leeg voor ik begin',
      ],
      gain: [
        'Geeft me niets: ik word er niet vrolijker van',
        'Geeft een beetje: even niet hoeven nadenken',
        'Geeft aardig wat: ik weet waar ik aan toe ben',
        'Geeft veel: vaste taken geven me rust',
        'Geeft heel veel: zo werk ik het liefst',
      ],
    },
  },
  ...demandsAround,
}
