/** The made-up dossier in Dutch. Nothing in it is anybody's. */
import type { ExampleWords } from './exampleDossier.ts'

export const exampleNl: ExampleWords = {
  client: {
    reference: 'VOORBEELD',
    name: 'Cliënt V',
    jobTitle: 'planner',
    employer: 'Voorbeeldbedrijf',
    contactAtEmployer: 'de teamleider',
  },
  practice: { name: 'Voorbeeldpraktijk', coach: 'de coach' },
  before: {
    situation: {
      summary:
        'Ik plan voor drie teams, en sinds het voorjaar doe ik ook het werk van een collega die weg is. Ik begin om zeven uur, en als ik thuiskom zit mijn hoofd nog vol roosters.\n\nIn de zomer dacht ik: na de vakantie gaat het wel weer. Dat was niet zo.',
      note: 'Vertelt vlot, lacht zorgen weg. Kijkt op als het over het vak zelf gaat.',
    },
    matters: {
      summary:
        'Dat iemand eens zegt wat voorgaat. Ik wil mijn werk weer goed kunnen doen, en thuis niet alleen maar op de bank liggen.',
      quotes: ['Dat iemand eens zegt wat voorgaat.'],
    },
    factors: {
      deadlines: {
        summary:
          'Elke vrijdag moet het rooster staan. Er komt altijd nog een wijziging, en die komt altijd bij mij.',
        employerText: 'Wijzigingen komen binnen tot vlak voor het rooster af moet zijn.',
      },
      workload: {
        summary: 'Ik doe het werk van twee mensen. Als ik iets laat liggen, belt er iemand.',
        quotes: ['Als ik iets laat liggen, belt er iemand.'],
        note: 'Noemt dit drie keer uit zichzelf.',
        employerText: 'Een openstaande functie wordt er sinds het voorjaar bij gedaan.',
      },
      complexity: {
        summary: 'Een puzzel die niemand anders krijgt opgelost. Daar word ik blij van.',
        quotes: ['Daar word ik blij van.'],
      },
      lackOfControl: {
        summary: 'Wat eerst moet, hoor ik als het al te laat is.',
        note: 'Gaat het om de volgorde of om de hoeveelheid? Volgende keer op terugkomen.',
      },
      unclearGoals: {
        summary: 'De ene teamleider wil vaste roosters, de andere wil schuiven. Ik sta ertussen.',
        employerText: 'De drie teams willen verschillende dingen van de planning.',
      },
      coaching: { summary: 'Er kijkt niemand met me mee.' },
      development: { summary: 'Ik mocht vorig jaar een cursus doen. Dat vond ik heerlijk.' },
      feedback: {
        summary: 'Ik hoor alleen iets als er iets misgaat.',
        quotes: ['Ik hoor alleen iets als er iets misgaat.'],
        employerText: 'Graag een vast moment om te horen hoe het werk gaat.',
      },
      autonomy: { summary: 'Ik mag veel zelf, zolang het maar op vrijdag af is.' },
      selfConfidence: { summary: 'Ik weet dat ik het kan. De laatste tijd vergeet ik dat weleens.' },
      resilience: { note: 'Veerde vroeger op door te fietsen; doet dat sinds mei niet meer.' },
      assertiveness: {
        summary: 'Ik zeg ja voordat ik heb nagedacht.',
        quotes: ['Ik zeg ja voordat ik heb nagedacht.'],
      },
      stressManagement: { summary: 'Ik stop pas als de laptop leeg is.' },
    },
    signals: {
      strain: {
        summary: 'Om drie uur is het op. Dan lees ik een rooster en weet ik daarna niet wat er stond.',
        quotes: ['Om drie uur is het op.'],
        note: 'Zegt dit zachter dan de rest.',
      },
      around: { summary: 'Ik lig wakker van maandag. De fiets staat al weken in de schuur.' },
    },
    nextSteps: {
      summary: 'Ik vraag de teamleider deze week om een half uur. De coach stuurt het overzicht.',
    },
    note: 'Wil graag dat de teamleider bij een volgend gesprek aanschuift.',
  },
  after: {
    situation: {
      summary:
        'Er is weer een collega voor twee dagen. Dat scheelt. Ik fiets op dinsdag naar huis, en die avond is mijn hoofd leeg.',
      note: 'Zit rustiger. Praat langzamer.',
    },
    matters: {
      summary: 'Vasthouden wat er nu is. En leren stoppen om half zes.',
      quotes: ['Vasthouden wat er nu is.'],
    },
    factors: {
      deadlines: {
        summary: 'Wijzigingen na donderdag gaan nu naar de week erna. Dat werkt meestal.',
        employerText: 'Wijzigingen na donderdag gaan naar de week erna. Dat houden we zo.',
      },
      workload: {
        summary: 'Het is nog veel, en het is nu wel te doen.',
        employerText: 'De extra collega voor twee dagen maakt het werk te doen.',
      },
      complexity: { summary: 'Nog altijd het leukste van mijn werk.' },
      unclearGoals: { summary: 'De drie teamleiders zijn een keer samen gaan zitten.' },
      feedback: {
        summary: 'Om de week een kwartier met mijn teamleider. Vorige keer hoorde ik wat er goed ging.',
        quotes: ['Vorige keer hoorde ik wat er goed ging.'],
        employerText: 'Om de week een kwartier om te horen hoe het werk gaat. Graag zo houden.',
      },
      selfConfidence: { summary: 'Ik begin weer te merken dat ik dit kan.' },
      assertiveness: {
        summary: 'Ik zeg nu: ik kom er vanmiddag op terug. De helft is dan al opgelost.',
        quotes: ['De helft is dan al opgelost.'],
        note: 'Trots op. Vaker benoemen.',
      },
      stressManagement: { summary: 'Drie van de vijf dagen stop ik op tijd.' },
    },
    signals: {
      strain: { summary: 'De middag gaat weer. Op vrijdag nog niet.' },
      around: {
        summary: 'Na het fietsen slaap ik door.',
        quotes: ['Na het fietsen slaap ik door.'],
      },
    },
    nextSteps: { summary: 'Vier dagen om half zes de laptop dicht. Ik schrijf op wanneer het lukt.' },
    note: 'Over vier weken: hoe vast staat het kwartier met de teamleider?',
  },
  actions: [
    'Niet meteen ja zeggen, en bespreken hoe dat ging.',
    'De drie teamleiders bepalen samen wat voorgaat.',
    'Om de week een kwartier over hoe het werk gaat.',
    'Om half zes stoppen, vier dagen per week.',
    'Samen zoeken welke pauze op een drukke dag wel lukt.',
  ],
}
