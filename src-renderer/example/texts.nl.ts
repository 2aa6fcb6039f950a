export const nl = {
  welcome: 'Zo werkt het',
  steps: {
    talk: {
      name: 'Samen praten',
      text: 'Jullie zitten aan dezelfde tafel. Het programma legt de onderwerpen klaar en bewaart elk antwoord.',
    },
    look: {
      name: 'Samen kijken',
      text: 'Je ziet wat het werk vraagt, wat er tegenover staat en waar je kunt beginnen.',
    },
    agree: {
      name: 'Samen afspreken',
      text: 'Er komt een plan, een verslag voor de cliënt, en voor de werkgever alleen wat de cliënt goedkeurt.',
    },
  },
  lookAround: 'Wil je eerst rondkijken? Open een verzonnen dossier. Met één klik is het ook weer weg.',
  open: 'Een voorbeelddossier openen',
  failed: 'Het voorbeeld is niet geopend',
  here: 'Dit is een voorbeeld',
  hereText: 'Alles hierin is verzonnen. Probeer gerust: er kan niets stuk.',
  inList: 'In de lijst staat een verzonnen voorbeelddossier.',
  remove: 'Voorbeeld verwijderen',
  removed: 'Het voorbeeld is verwijderd.',
  notRemoved: 'Het voorbeeld staat er nog',
  noExample: 'Dit is geen voorbeeld meer: het heet nu anders. Wissen kan onderaan de pagina van de cliënt.',
  changed: 'Je hebt in dit voorbeeld gewerkt',
  changedText:
    'Wat je erin hebt veranderd, verdwijnt mee en is niet terug te halen. Staat er iets in over een echte cliënt, houd het dan.',
  keep: 'Houden',
  removeAnyway: 'Toch verwijderen',
}
