export const nl = {
  strength: { veryWeak: 'Heel zwak.', weak: 'Zwak.', good: 'Goed.', strong: 'Sterk.' },
  lasts: {
    veryWeak: 'Wie deze laptop meeneemt, raadt hem misschien binnen een uur. Maak er een langere zin van.',
    weak: 'Wie het erop aanlegt, raadt hem misschien binnen een maand. Een paar woorden erbij helpt veel.',
    good: 'Raden duurt jaren. Eén woord erbij maakt hem sterk.',
    strong: 'Die raadt niemand.',
  },
  weakness: {
    repeat: 'Hetzelfde steeds opnieuw telt nauwelijks mee.',
    sequence: 'Rijtjes als abc of 123 worden als eerste geprobeerd.',
    keyboard: 'Toetsen die naast elkaar liggen, worden als eerste geprobeerd.',
    date: 'Datums en jaartallen zijn snel geraden.',
    common: 'Gewone woorden en bekende wachtwoorden worden als eerste geprobeerd.',
    name: 'Namen worden als eerste geprobeerd.',
  },
  sure: 'Ik weet dat deze zin snel te raden is, en kies hem toch',
  sureHint: 'Beter is een zin van vier of meer woorden die alleen jij bedenkt.',
  sheetTitle: 'Bewaar je herstelblad',
  sheetLead:
    'Vergeet je ooit je wachtzin, dan opent deze code de kluis. Je ziet hem alleen nu: het programma bewaart hem nergens.',
  code: 'De code, in groepjes van vier',
  sheetKeep:
    'Print het blad of schrijf de code over, en leg hem achter slot, bij je belangrijke papieren. Niet bij de laptop.',
  saveSheet: 'Blad opslaan (PDF)',
  printHint:
    'Het blad is opgeslagen. Open het en print het, en gooi het bestand daarna weg: op de laptop is het minder veilig dan op papier.',
  haveIt: 'Ik heb de code bewaard',
  checkTitle: 'Heb je hem echt?',
  checkLead:
    'Pak je blad erbij en typ het laatste groepje van de code over. Dan weten we zeker dat het klopt.',
  lastGroup: 'Het laatste groepje',
  lastGroupWrong: 'Dat is niet het laatste groepje. Kijk nog eens op je blad, of toon de code opnieuw.',
  goOn: 'Verder',
  showAgain: 'De code weer tonen',
  noSheetTitle: 'Je kluis heeft nog geen herstelblad.',
  noSheet:
    'Vergeet je je wachtzin, dan kan nu niemand de dossiers nog openen. Met een herstelblad op papier kun jij dat wel. Het kost je twee minuten.',
  sheetWaitsTitle: 'Heb je je herstelblad wel?',
  sheetWaits:
    'Er is een herstelblad gemaakt, maar je hebt niet bevestigd dat je het bewaard hebt. Misschien ging de kluis te vroeg op slot. Maak een nieuw, dan weet je zeker dat je er een hebt. Had je al een ouder blad, dan blijft dat tot dan gelden.',
  toSecurity: 'Naar Instellingen, Beveiliging',
  wait: 'Je kunt het over {seconds} seconde weer proberen. | Je kunt het over {seconds} seconden weer proberen.',
  waitSaid: 'Er is een paar keer iets verkeerds ingevuld. Wacht even voor je het weer probeert.',
  waitOver: 'Je kunt het proberen.',
  forgotten: 'Wachtzin vergeten?',
  recoverTitle: 'De kluis openen met je herstelblad',
  recoverLead:
    'Leg je herstelblad ernaast. Typ de code over en kies een nieuwe wachtzin. Je dossiers blijven precies zoals ze zijn.',
  recoverNone:
    'Deze kluis heeft geen herstelblad. Zonder de wachtzin kan niemand hem openen. Neem de tijd: vaak komt een zin terug als je hem zomaar gaat typen.',
  recoveryCode: 'De code op je herstelblad',
  recoveryCodeHint: 'Tien groepjes van vier. Streepjes en hoofdletters hoeven niet.',
  codeEmpty: 'Vul de code van je herstelblad in.',
  recover: 'Kluis openen',
  recovering: 'De kluis gaat open…',
  back: 'Terug',
  next: 'Nieuwe wachtzin',
  nextAgain: 'Nog een keer de nieuwe wachtzin',
  present: 'Je wachtzin van nu',
  title: 'Beveiliging',
  passphraseLead: 'Je wachtzin opent de kluis. Kies een andere als iemand hem gezien kan hebben.',
  changePassphrase: 'Wachtzin wijzigen',
  changeHint: 'Je dossiers en je herstelblad blijven zoals ze zijn.',
  change: 'Wijzigen',
  passphraseDone: 'Je wachtzin is gewijzigd. Vanaf nu opent de nieuwe de kluis.',
  renewLead:
    'Je herstelblad opent de kluis als je de wachtzin vergeet. Is het kwijt of gezien, maak dan een nieuw.',
  renew: 'Nieuw herstelblad maken',
  renewHint:
    'Je krijgt een nieuwe code. Zodra je die bewaard hebt, opent het blad van nu de kluis niet meer.',
  makeSheet: 'Blad maken',
  sheetDone: 'Je nieuwe herstelblad geldt. Vernietig het oude.',
  bindLead:
    'Als extra kun je de kluis aan deze laptop binden. Iemand die het bestand meeneemt, heeft dan ook aan je wachtzin niets.',
  bind: 'Aan deze laptop binden',
  bindHint:
    'Je wachtzin opent de kluis dan alleen nog op deze laptop, onder jouw naam. Gaat de laptop stuk, dan heb je je herstelblad nodig. Leg dat eerst klaar.',
  bindYes: 'Binden',
  boundDone: 'De kluis is aan deze laptop gebonden.',
  boundLead:
    'De kluis is aan deze laptop gebonden: je wachtzin opent hem alleen hier. Je herstelblad opent hem overal.',
  unbind: 'Losmaken van deze laptop',
  unbindHint: 'Je wachtzin opent de kluis dan weer op elke laptop waar het bestand staat.',
  unbindYes: 'Losmaken',
  unboundDone: 'De kluis is niet meer aan deze laptop gebonden.',
  cannotBind:
    'De kluis ook aan deze laptop binden kan hier niet: daarvoor is het programma zelf nodig, op een laptop die sleutels veilig bewaart.',
}
