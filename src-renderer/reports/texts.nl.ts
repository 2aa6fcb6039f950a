/** Wat de pagina met de verslagen zegt. */
export const nl = {
  title: 'De verslagen',
  lead: 'Een verslag voor de cliënt, en een ander voor de werkgever. Je ziet eerst precies wat erin komt.',
  parts: 'Voor wie',
  client: 'Voor de cliënt',
  employer: 'Voor de werkgever',
  noInterview: {
    title: 'Er is nog geen gesprek',
    sentence: 'Een verslag kan pas als er een gesprek is. Begin er een bij deze cliënt.',
    start: 'Naar de cliënt',
  },
  clientPart: {
    lead: 'Dit verslag is van de cliënt: de eigen woorden, het beeld van eisen en hulpbronnen, het plan, en wat de werkgever te zien krijgt. Jouw aantekeningen staan er niet in.',
  },
  approvals: {
    title: 'Wat de werkgever mag weten',
    lead: 'Loop dit samen langs, onderwerp voor onderwerp. Alleen waar de cliënt ja op zegt en wat in werktermen is opgeschreven, gaat mee.',
    more: 'Nog zonder tekst ({count})',
    nothing: 'In dit gesprek is geen werkeis of hulpbron in het werk van toepassing.',
    field: '{factor}, in werktermen',
    hint: 'Wat in het werk speelt of nodig is, zoals een collega het zou mogen lezen.',
    own: 'Eigen woorden van de cliënt (gaan niet mee):',
    agree: 'De cliënt is akkoord dat dit gedeeld wordt',
    agreeTo: 'De cliënt is akkoord dat dit over {factor} gedeeld wordt',
    needsText: 'Schrijf het eerst op; dan kan de cliënt er ja of nee op zeggen.',
    healthTerm:
      'Hier staat “{word}”. Zo’n woord zegt iets over gezondheid en mag niet naar de werkgever, ook niet met toestemming. Beschrijf het werk: hoeveel, hoe vaak, wat er nodig is.',
    labelTerm:
      'De naam van dit onderwerp bevat “{word}”. Zo’n woord mag niet naar de werkgever; daarom kan dit onderwerp niet worden gedeeld.',
    withdrawn: 'De tekst is veranderd, dus het vinkje is weg. Vraag opnieuw of dit zo mee mag.',
    count: 'Akkoord voor {count} van {total} onderwerpen.',
  },
  actions: {
    title: 'Afspraken die meegaan',
    none: 'Geen. In het plan kun je bij een afspraak aangeven dat je die deelt.',
    toPlan: 'Naar het plan',
    by: 'uiterlijk {date}',
  },
  leftOut: {
    title: 'Wat nooit meegaat',
    why: 'De wet houdt gegevens over gezondheid weg bij de werkgever, ook als de cliënt het goedvindt. Daarom is er in dit verslag geen plek voor:',
    items: {
      scores: 'scores, de plek in het model en de tekening',
      signals: 'wat de cliënt merkt aan lijf, hoofd en stemming, en uitslagen van vragenlijsten',
      personal: 'persoonlijke hulpbronnen',
      words: 'de eigen woorden van de cliënt en jouw aantekeningen',
      private: 'privéleven, oorzaken en verwachtingen over herstel',
    },
  },
  preview: {
    title: 'Voorbeeld en bewaren',
    language: 'Taal van het verslag',
    languages: { nl: 'Nederlands', en: 'Engels' },
    make: 'Voorbeeld maken',
    again: 'Voorbeeld opnieuw maken',
    making: 'Het voorbeeld wordt gemaakt …',
    ready: 'Het voorbeeld is klaar: {count} pagina’s.',
    readyOne: 'Het voorbeeld is klaar: 1 pagina.',
    outdated: 'Er is iets veranderd sinds dit voorbeeld. Maak het opnieuw, dan zie je wat er nu in staat.',
    notOnDisk:
      'De laatste wijzigingen staan nog niet op schijf. Daarom is er geen voorbeeld gemaakt. Wat je schreef, staat nog hier; probeer het zo opnieuw.',
    notDrawn: 'De pagina’s konden niet worden getekend. Er is niets bewaard. Maak het voorbeeld opnieuw.',
    page: 'Pagina {number} van {count}',
    pageText: 'Tekst van pagina {number}',
    seen: 'De cliënt heeft deze pagina’s gezien en stemt schriftelijk in',
    seenHelp: 'Dit geldt voor precies dit voorbeeld. Verandert er iets, dan vraag je het opnieuw.',
    save: 'Verslag bewaren',
    saved:
      '{file} is klaar. Je vindt het bij je downloads of in de map die je koos. Het zijn precies de pagina’s die je hier ziet.',
    needsSeen: 'Bewaren kan als de cliënt de pagina’s heeft gezien en heeft ingestemd.',
    unprotected: 'Het bewaarde bestand is niet versleuteld. Geef het door zoals jullie hebben afgesproken.',
  },
}
