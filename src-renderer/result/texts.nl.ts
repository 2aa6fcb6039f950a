/** Wat de pagina met de uitkomst zegt. */
export const nl = {
  title: 'Wat het gesprek laat zien',
  lead: 'Kijk hier samen naar. Herken je dit beeld? Wat er niet klopt, is minstens zo interessant als wat wel klopt.',
  interview: 'Welk gesprek',
  intake: 'Intake van {date}',
  followUp: 'Vervolggesprek van {date}',
  noInterview: {
    title: 'Er is nog geen gesprek',
    sentence: 'Begin een gesprek bij deze cliënt. Wat je samen invult, komt hier in beeld.',
    start: 'Naar de cliënt',
  },
  nothingAnswered: {
    title: 'Er is nog niets in te kleuren',
    sentence:
      'Een onderwerp telt mee zodra je hebt aangegeven hoeveel het er is en wat het kost, of hoe nodig het is. Een paar onderwerpen zijn genoeg voor een eerste beeld.',
    start: 'Verder met het gesprek',
  },
  place: {
    title: 'De plek in het model',
    unknownZone: 'Nog niet te zeggen',
    unknownSentence:
      'Er is nog maar één kant besproken. Daarvoor zijn zowel werkeisen als hulpbronnen nodig.',
    sureness: 'Hoe zeker dit is',
    numbers: 'De getallen erachter',
    numbersHelp:
      'Van 0 tot 100, de balans van −100 tot 100. Ze ordenen het gesprek; ze meten niemand. Staat er “tussen”, dan kan het getal nog zoveel veranderen door wat open staat.',
    balance: 'Balans',
    balanceHelp: 'hulpbronnen min werkeisen',
    resources: 'Hulpbronnen samen',
    unknown: 'nog onbekend',
    between: 'tussen {lower} en {upper}',
    fixed: 'ligt vast',
    notApplicable: 'niet meegenomen',
  },
  picture: { title: 'Het model met jouw antwoorden' },
  bars: {
    title: 'Wat er gezegd is',
    demands: 'Wat het werk vraagt',
    workResources: 'Wat het werk biedt',
    personalResources: 'Wat je zelf meebrengt',
  },
  energy: {
    title: 'Wat energie geeft',
    energisers: 'Dit is er vaak, het geeft energie en het kost weinig. Houd het vast:',
    mixed: 'Dit geeft veel en kost veel. Kijk hoe de last minder kan zonder het plezier kwijt te raken:',
    none: 'Bij de werkeisen is nog niets genoemd dat er veel is, veel energie geeft en weinig kost. Vraag er gerust nog eens naar: waar loop je warm voor?',
  },
  levers: {
    title: 'Waar te beginnen',
    lead: 'Bovenaan staat wat nu het zwaarst weegt. Een voorzet: jullie kiezen.',
    none: 'In wat er besproken is, springt er niets uit om als eerste aan te pakken.',
    more: 'Wat daarna komt ({count})',
    heuristic:
      'Welke hulpbron wat lichter maakt, is een vuistregel uit de praktijk. Toets het aan wat jullie zelf zien.',
    plan: 'Naar het plan',
  },
  flags: {
    title: 'Om nog eens naar te vragen',
    safetyTitle: 'Eerst dit',
  },
  signalsLead: 'Zo heb je het in het gesprek zelf aangegeven.',
  expectation: {
    title: 'Wat het model verwacht en wat je merkt',
    lead: 'Twee uitkomsten naast elkaar. Ze worden nooit één cijfer.',
    expected: 'Het model verwacht',
    noticed: 'Wat je merkt',
    noSignals: 'nog niet besproken',
    noExpectation: 'nog niet te zeggen',
    outOfHundred: '{value} van 100',
    engagement: 'Signalen van bevlogenheid',
    strain: 'Signalen van spanning',
  },
  open: {
    title: 'Wat nog open staat',
    lead: 'Deze onderwerpen tellen nog niet mee. Ze hoeven niet allemaal; kies wat ertoe doet.',
    none: 'Alle onderwerpen die van toepassing zijn, zijn besproken.',
    missing: 'alleen nog: {missing}',
    notAsked: 'nog niet besproken',
  },
  sources: 'Waar dit op steunt',
  since: {
    title: 'Sinds vorige keer',
    lead: 'Naast het gesprek van {date}. Een verschil zegt iets als jullie het allebei herkennen; vraag ernaar.',
    nothing: 'Er is nog niets dat zowel nu als op {date} is gewaardeerd.',
    onlyNow: 'Nieuw besproken: {names}.',
    onlyThen: 'Vorige keer wel besproken, nu niet: {names}.',
  },
}
