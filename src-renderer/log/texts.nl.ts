/** Wat de pagina's met het logboek zeggen. */
export const nl = {
  title: 'Logboek',
  clientLead:
    'Wat er met dit dossier is gedaan, wanneer en door wie. Er staat nooit in wát er is besproken of geschreven.',
  practiceTitle: 'Logboek van de praktijk',
  practiceLead:
    'Wat er in deze kluis is gedaan, wanneer en door wie. Er staat nooit in wat er in een dossier staat.',
  section: 'Logboek',
  sectionHint:
    'Wie dit dossier wanneer opende, wijzigde of iets meegaf. Ook voor de cliënt, als die erom vraagt.',
  open: 'Logboek bekijken',
  save: 'Bewaren als bestand',
  saved: 'Het bestand {fileName} is gemaakt. Het is niet versleuteld.',
  broken: 'Dit logboek is niet heel',
  brokenSafe:
    'Iemand of iets heeft buiten dit programma om aan het logboek gezeten, of een deel is beschadigd. De dossiers worden apart gecontroleerd en staan hier los van. Wat hieronder staat, is wel echt. Bewaar het logboek als bestand en een kopie van de kluis, en vraag wie er bij deze laptop kon.',
  reading: 'Het logboek wordt gelezen en nagekeken …',
  none: 'Er staat nog niets in het logboek.',
  more: 'Oudere regels tonen',
  shown: 'De nieuwste {shown} van {total} regels.',
  by: 'door {user}',
}
