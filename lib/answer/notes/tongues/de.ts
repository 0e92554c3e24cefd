import type { TongueRows } from './rows.ts';

export const DE: TongueRows = {
  asks: {
    'how-often': /\bwie oft\b|haufigkeit\b|\brhythmus\b|\bturnus\b/,
    'how-much':
      /\bwie (?:viele?|weit|gross|hoch|schwer|breit|tief)\b|\banzahl\b|(?:^|\b|\p{L})(?:gewicht|grosse|hohe|lange|breite|flache|kilometerstand|zahlerstand|gehalt|lohn|einkommen|miete|gebuhr|kaution|preis|kosten|betrag|rate|beitrag|dosis|dosierung|alter|stunden|telefonnummer|handynummer|mobilnummer|rufnummer|durchwahl|telefon|mobil|handy|note)$/u,
    when: /\b(?:datum|wann|seit|tag|jahr|termin|frist|beginn|eintritt)\b|datum\b|termin\b|\bgultig bis\b|\bfallig\b|\bablauf/,
    address: /adresse\b|anschrift\b/,
    who: /^(?:wer|wen|wem)\b|\b(?:\p{L}*name|vorgesetzter?|ansprechpartner(?:in)?|vermieter(?:in)?|hausarzt|zahnarzt|lehrer(?:in)?|trainer(?:in)?)$/u,
    weight: /gewicht\b|\bwie schwer\b|\bwiegen\b/,
    height: /\bkorpergrosse\b|\bwie gross (?:sind|bist)\b/,
    plate: /\bkennzeichen$/,
  },
  named:
    /^(?!.*(?:nummer|telefon|datum|adresse|anschrift|seit|wann|kosten|beitrag)).*\b(?:universitat|hochschule|schule|kita|kindergarten|arbeitgeber|firma|unternehmen|anbieter|versicherer|versicherung|krankenkasse|praxis|klinik|krankenhaus|kirche|gemeinde|verein|bank|versorger|lieferant|agentur|vermieter|hersteller|marke|modell|stadt|ort|land)$/,
  opposites: [
    [/ausgestellt|ausstellung/, /\bläuft\b.*\bab\b|\bgültig bis\b|\bablauf/],
    [/gultig bis|ablauf|lauft ab|gultigkeit/, /\bausgestellt\b/],
    [/\bnetto\b/, /\bbrutto/],
    [/\bbrutto\b/, /\bnetto/],
    [/\bkaltmiete\b|\bkalt\b/, /\bwarm(?:miete)?\b/],
    [/\bwarmmiete\b|\bwarm\b/, /\bkalt(?:miete)?\b/],
    [/\bnachste/, /\bletzte[nrs]?\b/],
    [/\bgas/, /\bstrom|\bwasser/],
    [/\bstrom/, /\bgas|\bwasser/],
    [/\b(?:privat|wohn|festnetz)/, /\b(?:büro|dienstlich|geschäftlich|firma)/],
    [/\b(?:dienst|geschaft|buro)/, /\b(?:privat|zu hause|daheim)/],
    [/\bfestnetz/, /\b(?:handy|mobil)/],
    [/\b(?:handy|mobil)/, /\bfestnetz/],
    [/\b(?:ende|austritt|kundigung)/, /\b(?:angefangen|begonnen|seit)\b/],
    [/\b(?:beginn|eintritt|anfang)/, /\b(?:endet|bis zum|aufgehört)\b/],
    [
      /\b(?:ihre?|ihres|ihren|eigene[rs]?)\b/,
      /\b(?:meiner|meines|unserer|unseres) (?:frau|mannes|mutter|vaters|schwester|bruders|tochter|sohnes|freundin|freundes|partners|partnerin|nachbarn|nachbarin|chefs|kollegen|kollegin)\b/,
    ],
  ],
  unsure:
    /(?<!\p{L})(?:würden?|könnten?|hätten? gerne?|möchten?|vielleicht|wahrscheinlich|vermutlich|angeblich|anscheinend|träumte?|keine ahnung|nicht sicher|weiß (?:ich )?nicht|(?:er|sie|mama|papa|mutter|vater) (?:sagt|meint|behauptet|glaubt|sagte|meinte))(?!\p{L})/iu,
  runs: /\balter\b|\bwie (?:alt|lange)\b|\bdauer\b|\b(?:wie viele|anzahl)\b.*\b(?:personen|kinder|enkel|haushalt|mitglieder)\b|^(?:haben|hast|habt|sind|bist|ist|war|waren|gibt|konnen|kannst|konnt|mochten|wollen|wurden|besitzen|besitzt|nehmen|rauchen|trinken|tragen|sprechen) (?:sie|du|ihr|es|das|die|der|ich)\b/,
};
