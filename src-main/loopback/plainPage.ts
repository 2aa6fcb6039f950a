/** The few pages that the server makes itself, in both languages: whoever sees one has no session, and no setting. */

export type PageText = {
  readonly title: string
  readonly nl: string
  readonly en: string
}

export const pages = {
  used: {
    title: 'Draagkracht',
    nl: 'Dit adres is al gebruikt. Het werkt maar één keer, zodat niemand anders op deze computer mee kan kijken. Je gegevens staan veilig versleuteld op schijf. Sluit Draagkracht en start het opnieuw; je krijgt dan een nieuw adres.',
    en: 'This address has been used already. It works only once, so that nobody else on this computer can look in. Your work is safe on disk, encrypted. Close Draagkracht and start it again to get a new address.',
  },
  stranger: {
    title: 'Draagkracht',
    nl: 'Dit venster hoort niet bij Draagkracht. Je gegevens staan veilig versleuteld op schijf. Ga verder in het venster dat Draagkracht opende, of sluit Draagkracht en start het opnieuw.',
    en: 'This window does not belong to Draagkracht. Your work is safe on disk, encrypted. Carry on in the window that Draagkracht opened, or close Draagkracht and start it again.',
  },
  refused: {
    title: 'Draagkracht',
    nl: 'Draagkracht neemt dit verzoek niet aan: het komt niet uit het eigen venster. Er is niets gelezen of veranderd.',
    en: 'Draagkracht does not accept this request: it does not come from its own window. Nothing was read or changed.',
  },
  missing: {
    title: 'Draagkracht',
    nl: 'Deze pagina bestaat niet in Draagkracht. Er is niets gelezen of veranderd.',
    en: 'Draagkracht has no such page. Nothing was read or changed.',
  },
  closed: {
    title: 'Draagkracht',
    nl: 'Draagkracht is afgesloten. Wat als bewaard was aangegeven, staat versleuteld op schijf. Je kunt dit venster sluiten.',
    en: 'Draagkracht is closed. Whatever it showed as saved is on disk, encrypted. You can close this window.',
  },
} as const satisfies Record<string, PageText>

/** HTML without script; `nonce` marks its one style. */
export function plainPage({ title, nl, en }: PageText, nonce: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">
:root { color-scheme: light dark }
body { font: 1.1rem/1.6 Georgia, serif; max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem }
[lang=en] { margin-top: 2rem; opacity: .8 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p lang="nl">${nl}</p>
<p lang="en">${en}</p>
</main>
</body>
</html>
`
}
