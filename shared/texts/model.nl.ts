/** What the product says about the model, in Dutch. It puts a conversation in order and passes no judgement. */
import type { ModelTexts } from './types.ts'

export const model: ModelTexts = {
  groups: {
    demands: {
      name: 'Werkeisen',
      sentence: 'Wat het werk van je vraagt. Dat kost energie, en soms krijg je er ook energie van.',
    },
    workResources: {
      name: 'Hulpbronnen in het werk',
      sentence: 'Wat je in het werk helpt, steunt of er zin in geeft.',
    },
    personalResources: {
      name: 'Persoonlijke hulpbronnen',
      sentence: 'Wat je zelf meebrengt en kunt oefenen.',
    },
  },
  scales: {
    presence: { name: 'Aanwezig', question: 'In hoeverre is dit er nu?' },
    drain: { name: 'Kost', question: 'Als het er is: hoeveel energie kost het je?' },
    gain: { name: 'Geeft', question: 'Als het er is: hoeveel energie geeft het je?' },
    need: { name: 'Nodig', question: 'Hoe belangrijk is dit voor jou?' },
  },
  plainAnchors: {
    demandPresence: ['Nooit', 'Zelden', 'Soms', 'Vaak', 'Altijd'],
    resourcePresence: [
      'Is er niet',
      'Is er nauwelijks',
      'Is er een beetje',
      'Is er grotendeels',
      'Is er helemaal',
    ],
    drain: ['Kost geen energie', 'Kost een beetje', 'Kost wel wat', 'Kost veel', 'Put me uit'],
    gain: ['Geeft geen energie', 'Geeft een beetje', 'Geeft wel wat', 'Geeft veel', 'Daar leef ik van op'],
    need: ['Niet belangrijk', 'Een beetje', 'Redelijk belangrijk', 'Belangrijk', 'Kan niet zonder'],
  },
  zones: {
    overload: {
      name: 'Meer last dan kracht',
      sentence: 'Het werk vraagt nu meer dan er tegenover staat. Niet gek als je dat merkt.',
    },
    vulnerable: {
      name: 'Wankel evenwicht',
      sentence: 'Last en kracht zijn nu ongeveer even groot. Iets kleins kan al verschil maken.',
    },
    surplus: {
      name: 'Meer kracht dan last',
      sentence: 'Er is nu meer om op te steunen dan het werk van je vraagt. Dat is het bewaren waard.',
    },
  },
  quadrants: {
    'lowDemands-highResources': {
      name: 'Weinig gevraagd, veel gesteund',
      sentence:
        'Het werk vraagt weinig en er is veel om op te steunen. Het model verwacht dan weinig spanning en veel bevlogenheid.',
    },
    'highDemands-highResources': {
      name: 'Veel gevraagd, veel gesteund',
      sentence:
        'Het werk vraagt veel en er is ook veel om op te steunen. Het model verwacht dan gemiddelde spanning en veel bevlogenheid.',
    },
    'lowDemands-lowResources': {
      name: 'Weinig gevraagd, weinig gesteund',
      sentence:
        'Het werk vraagt weinig en er is weinig om op te steunen. Het model verwacht dan weinig spanning en gemiddelde bevlogenheid.',
    },
    'highDemands-lowResources': {
      name: 'Veel gevraagd, weinig gesteund',
      sentence:
        'Het werk vraagt veel en er is weinig om op te steunen. Het model verwacht dan veel spanning en weinig bevlogenheid.',
    },
  },
  nearMiddle: {
    'highDemands-lowResources':
      'Beide liggen dicht bij het midden: wat het werk vraagt er iets boven, waar je op steunt er iets onder. Het model deelt dat in bij “Veel gevraagd, weinig gesteund”, maar het scheelt weinig.',
    'lowDemands-highResources':
      'Beide liggen dicht bij het midden: wat het werk vraagt er iets onder, waar je op steunt er iets boven. Het model deelt dat in bij “Weinig gevraagd, veel gesteund”, maar het scheelt weinig.',
  },
  lessToLeanOn:
    'Op de schaal van het model vraagt het werk niet veel, maar er is nog minder om op te steunen. Het model noemt dat “Weinig gevraagd, weinig gesteund” en verwacht dan weinig spanning en gemiddelde bevlogenheid. Wat je zelf merkt, kan anders zijn.',
  start: {
    chosen: 'Je koos {anchors}.',
    mixed: 'Het kost je veel en geeft je veel: de vraag is hoe de last lichter kan, niet hoe het weg moet.',
    eases: 'Meer hiervan zou dit lichter kunnen maken: {demands}.',
  },
  levels: { low: 'laag', average: 'gemiddeld', high: 'hoog' },
  outcomes: { strain: 'Spanning', motivation: 'Bevlogenheid' },
  flags: {
    safety: {
      name: 'Zorg om veiligheid',
      sentence:
        'Dit gaat voor al het andere. Is er direct gevaar, bel 112. Bij gedachten aan zelfdoding: bel 113 (Nederland) of 1813 (België), dag en nacht. Ook de huisarts en de bedrijfsarts kunnen meedenken.',
    },
    relationships: {
      name: 'Moeizame werkrelaties wegen zwaar',
      sentence:
        'Bij zwaardere klachten spelen moeizame relaties bijna altijd mee. Neem hier samen ruim de tijd voor.',
    },
    noFeedback: {
      name: 'Bijna geen feedback',
      sentence:
        'Niets horen weegt vaak zwaarder dan iets horen wat tegenvalt. Bespreek samen wie er iets over het werk kan zeggen.',
    },
    'contradiction:lackOfControl/autonomy': {
      name: 'Weinig regie én veel autonomie',
      sentence:
        'Die twee gaan niet vanzelf samen. Misschien gaat het om verschillende taken; praat er samen nog eens over door.',
    },
    'contradiction:unclearGoals/clearGoals': {
      name: 'Onduidelijke én heldere doelen',
      sentence:
        'Die twee gaan niet vanzelf samen. Misschien is het ene doel helder en het andere niet; praat er samen nog eens over door.',
    },
    modelMismatch: {
      name: 'Het model past hier niet helemaal',
      sentence:
        'Wat je merkt en wat het model verwacht, lopen uiteen. Ga samen na wat hier nog niet besproken is, op het werk of daarbuiten.',
    },
  },
  processes: { impairment: 'Eisen kosten energie', motivational: 'Hulpbronnen geven energie' },
  organisationalOutcomes: 'Resultaten en sfeer',
  notATest:
    'Dit is een hulp bij het gesprek, geen test. De getallen zetten op een rij wat er gezegd is. Er zijn geen normen en ze zeggen niet of iemand ziek of gezond is.',
  completeness: 'Ingevuld: {answered} van {applicable} werkeisen en hulpbronnen.',
  stable: 'Wat nog open staat, verandert dit beeld niet meer.',
  unstable: 'Dit beeld is voorlopig. Wat nog open staat, kan het veranderen.',
  sources: [
    'Het model: Bakker, A. B., & Demerouti, E. (2007). The Job Demands-Resources model: State of the art. Journal of Managerial Psychology, 22, 309–328.',
    'Welke hulpbron welke werkeis lichter maakt, is hier een vuistregel uit de praktijk, om het gesprek te ordenen. In onderzoek werkt het maar ten dele en per combinatie verschillend: Bakker, A. B., Demerouti, E., & Euwema, M. C. (2005). Job resources buffer the impact of job demands on burnout. Journal of Occupational Health Psychology, 10, 170–180.',
    'Het rekenwerk is van dit programma zelf. Het is geen gevalideerde test en heeft geen normen.',
  ],
  extraSources: [
    'De extra onderwerpen: Demerouti, E., Bakker, A. B., Nachreiner, F., & Schaufeli, W. B. (2001). The job demands-resources model of burnout. Journal of Applied Psychology, 86, 499–512; Bakker, A. B., & Demerouti, E. (2017). Job demands–resources theory: Taking stock and looking forward. Journal of Occupational Health Psychology, 22, 273–285. Tegenstrijdige eisen: Kahn, R. L., et al. (1964). Organizational stress. Waardering en eerlijke behandeling: Leiter, M. P., & Maslach, C. (2004). Areas of worklife. Optimisme: Luthans, F., Youssef, C. M., & Avolio, B. J. (2007). Psychological capital. De keuze en de woorden zijn van dit programma.',
  ],
  owners: { client: 'Cliënt', coach: 'Coach', employer: 'Werkgever' },
  statuses: { open: 'Open', done: 'Gedaan', dropped: 'Vervallen' },
}
