export const nl = {
  turn: 'Draai naar de cliënt',
  openWindow: 'Op het tweede scherm',
  closeWindow: 'Tweede scherm sluiten',
  notes: {
    opened:
      'Het venster voor de cliënt staat open. Staat het nog op dit scherm? Sleep het naar het andere en druk daar op F11.',
    blocked:
      'Het venster kwam er niet: de browser hield het tegen. Sta pop-ups toe voor Draagkracht en probeer het nog eens. Je kunt ook dit scherm omdraaien, met F8.',
    noScreen: 'Er is geen tweede scherm aangesloten. Je kunt dit scherm omdraaien, met F8.',
  },
}
