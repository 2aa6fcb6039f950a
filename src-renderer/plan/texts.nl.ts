/** Wat de pagina met het plan zegt. */
export const nl = {
  title: 'Het plan',
  lead: 'Afspraken die klein genoeg zijn om deze maand te beginnen. Alles wat je schrijft, wordt meteen bewaard.',
  coverage: {
    title: 'Werkt het plan aan alle drie?',
    why: 'Wie alleen aan zichzelf werkt, gaat terug naar hetzelfde werk. Herstel gaat meestal het vlotst als de eisen, de hulpbronnen in het werk en de persoonlijke hulpbronnen alle drie aan bod komen. Twee van de drie heeft de werkgever in handen.',
    complete: 'Aan alles wat nu aandacht vraagt, wordt gewerkt.',
    missing: 'Nog zonder afspraak: {groups}.',
    nothingNeeded: 'Er is nog niets besproken dat om een afspraak vraagt.',
    states: {
      covered: 'Vraagt aandacht, er is een afspraak',
      missing: 'Vraagt aandacht, nog geen afspraak',
      extra: 'Vraagt nu weinig, er is wel een afspraak',
      quiet: 'Hier springt nu niets uit',
      unknown: 'Nog niet besproken',
    },
  },
  group: {
    none: 'Hier is nog niets afgesproken.',
    suggestions: 'Een idee:',
    start: 'Begin met {factor}',
    add: 'Afspraak toevoegen',
    addTo: 'Afspraak toevoegen bij {group}',
  },
  action: {
    numbered: 'Afspraak {number}: {factor}',
    factor: 'Gaat over',
    text: 'Wat is er afgesproken?',
    textHint: 'Klein en concreet: wat, hoe vaak, hoe lang.',
    owner: 'Wie neemt het op zich?',
    by: 'Uiterlijk op',
    status: 'Hoe staat het ervoor?',
    unsaved:
      'Nog zonder tekst, dus nog niet bewaard. Schrijf op wat jullie afspreken, dan hoort het bij het plan.',
    remove: 'Lege afspraak weghalen',
    share: 'Delen met de werkgever',
    shareHint: 'Komt dan in het verslag voor de werkgever, precies zoals het hier staat.',
    personal:
      'Deze afspraak gaat over een persoonlijke hulpbron. Die is van de cliënt en blijft buiten het verslag voor de werkgever.',
    coachOwns:
      'Wat de coach doet, is iets tussen coach en cliënt en blijft buiten het verslag voor de werkgever.',
    unknownFactor: 'Dit onderwerp komt in geen gesprek voor en kan daarom niet worden gedeeld.',
    healthTerm:
      'Hier staat “{word}”. Zo’n woord zegt iets over gezondheid en mag niet naar de werkgever, ook niet met toestemming. Schrijf op wat er in het werk verandert, dan kun je het wel delen.',
    healthTermTookTick: 'Het vinkje is daarom weggehaald.',
    putBack: 'Terugzetten',
    putBackThis: 'Terugzetten: {text}',
  },
  dropped: 'Vervallen afspraken ({count})',
  notStored: 'Er kan nu geen afspraak bij',
  notStoredSafe:
    'Er is nog geen plek om het plan te bewaren, en wat je zou schrijven mag niet verloren gaan.',
  retry: 'Opnieuw proberen',
  added: 'Afspraak toegevoegd. Schrijf op wat jullie afspreken.',
  removed: 'Lege afspraak weggehaald.',
  droppedNow: 'De afspraak staat nu onderaan bij de vervallen afspraken.',
  putBackNow: 'De afspraak hoort weer bij het plan.',
  toReport: 'Naar de verslagen',
}
