export const nl = {
  welcome: 'Welkom',
  welcomeLead:
    'Draagkracht helpt je in een gesprek op een rij te zetten wat het werk van iemand vraagt en wat er tegenover staat. Alles blijft op deze laptop, versleuteld, en er gaat niets over het internet.',
  choose: 'Kies een wachtzin',
  chooseHint:
    'Met een wachtzin gaan de dossiers op slot. Een zin van vier of meer woorden die alleen jij bedenkt, onthoud je makkelijk en raadt niemand. Minstens 12 tekens.',
  noWayBack:
    'Onthoud hem goed. Hierna krijg je een herstelblad voor als je hem vergeet. Zonder wachtzin en zonder dat blad kan niemand de dossiers nog openen: jij niet, een ander niet, en wij ook niet.',
  passphrase: 'Wachtzin',
  again: 'Nog een keer de wachtzin',
  tooShort: 'Nog te kort: {length} van de 12 tekens.',
  differ: 'De twee zinnen zijn nog niet hetzelfde.',
  empty: 'Vul je wachtzin in.',
  create: 'Beginnen',
  creating: 'De kluis wordt gemaakt…',
  unlockTitle: 'Welkom terug',
  unlockLead: 'De dossiers zijn op slot. Met je wachtzin ga je verder waar je gebleven was.',
  lockedBecause: {
    idle: 'De kluis ging op slot omdat er {minutes} minuten niets gebeurde.',
    idleOne: 'De kluis ging op slot omdat er een minuut niets gebeurde.',
    sleep: 'De kluis ging op slot omdat de laptop ging slapen.',
    screen: 'De kluis ging op slot omdat je scherm op slot ging.',
  },
  unlock: 'Ontgrendelen',
  unlocking: 'Bezig met openen…',
  show: 'Wachtzin tonen',
  hide: 'Wachtzin verbergen',
  cannotStart: 'Draagkracht kan de dossiers nu niet bereiken',
}
