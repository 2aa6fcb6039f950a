export const nl = {
  title: 'Instellingen',
  lead: 'Wat hier staat geldt voor jou en deze laptop.',
  look: 'Taal en weergave',
  practice: 'Jouw praktijk',
  practiceHint: 'Komt op de verslagen van nieuwe dossiers.',
  practiceName: 'Naam van de praktijk',
  coach: 'Naam van de coach',
  place: 'Waar de dossiers staan',
  placeHint:
    'Op deze laptop, in deze map, versleuteld met je wachtzin. Verwijder of verplaats er niets met de hand.',
  version: 'Versie {version}',
  keys: 'Toetsen',
  keyLock: 'vergrendelen, overal',
  keyRate: 'een waardering geven in het gesprek',
  keyNext: 'volgend onderwerp in het gesprek',
  keyPrevious: 'vorig onderwerp in het gesprek',
  notSaved: 'De instellingen zijn niet bewaard',
}
