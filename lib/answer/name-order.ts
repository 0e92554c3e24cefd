/**
 * Boxes that ask for the family name before the first one, with a comma between: "Name, Vorname", "Last name, first name". What is written
 * there is read by the same order.
 */
const FAMILY_FIRST =
  /\b(?:(?:last|sur|family) ?name|surname|(?:nach|familien|zu)?name|nom(?: de famille)?|apellidos?|cognome|sobrenome|achternaam|efternamn|etternavn|nazwisko|příjmení)\s*,\s*(?:(?:first|given|fore) ?names?|vornamen?|pr[ée]noms?|nombres?|nome|voornaam|f[öo]rnamn|fornavn|imi[ęe]|jm[ée]no)\b/iu;

export function familyFirst(label: string): boolean {
  return FAMILY_FIRST.test(label);
}
