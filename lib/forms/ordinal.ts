import { labelPaths } from '../core/labels/index.ts';
import { normal } from './normal.ts';

/**
 * "Second nationality", "Alternative e-mail", "Teléfono secundario": the thing once more, never the first again. Only of things that people
 * have several of, and only where the word stands right at the thing.
 */
const SEVERAL =
  /^(?:nationality|email|tel|url|fax|language|preferred-language|passport|national-id|name|given-name|family-name|iban)(?:\.|$)/;

const SECOND = [
  'second|secondary|2nd|other|another|additional|alternative|alternate|alt|dual|further|back ?up|spare',
  'zweite[rsnm]?|weitere[rsnm]?|andere[rsnm]?|alternative[rsnm]?|zusatzliche[rsnm]?|doppelte',
  'deuxieme|seconde?|secondaire|autres?|alternatif|supplementaire|double',
  'segund[oa]|secundari[oa]|otr[oa]s?|alternativ[oa]|adicional|doble|dupla|outr[oa]s?',
  'seconda|secondo|secondari[oa]|altr[oaie]|aggiuntiv[oa]|doppia',
  'tweede|alternatie(?:f|ve)|extra|drug(?:i|a|ie)|inn[yea]|dodatkow[yae]|alternatywn[yae]|druh[aey]|jin[ey]',
  'andra|annan|anden|andet|ekstra|alternativ[et]?|toinen|toissijainen|ikinci|diger|masodik|второй|вторая|второе|другой|друге|другий',
].join('|');
const BEFORE = new RegExp(`(?<![^ ])(?:${SECOND})(?: (?:e|my|your|phone|mobile|contact|home))?$`);
const AFTER = new RegExp(`^(?:number |address |adresse |nummer )?(?:${SECOND})$`);
/** The same value once more is just what these want. */
const AGAIN =
  /\b(?:confirm\w*|repeat|re ?enter|again|verify|bestat\w*|wiederhol\w*|confirmez|repet\w*|repit\w*|conferma\w*|ripet\w*|herhaal\w*|powtorz\w*)\b/;

/** Its own box in Spanish and Portuguese forms, beside the first. */
const SECOND_SURNAME = /\b(?:second (?:surname|last ?name|family name)|segundo (?:apellido|sobrenome)|apellido materno|2 apellido)\b/;

/** 1 where a label asks for the second of a thing; else 0. */
export function ordinalIn(label: string, path: string | null): 0 | 1 {
  if (path === null || !SEVERAL.test(path) || AGAIN.test(normal(label, 200))) return 0;
  const text = normal(label, 200);
  if (path === 'family-name' && SECOND_SURNAME.test(text)) return 1;
  if (path === 'tel' && /^\D+ [2-9]$/.test(text)) return 1;
  const match = labelPaths(label).find((one) => one.path === path);
  return match && (BEFORE.test(match.before ?? '') || AFTER.test(match.after ?? '')) ? 1 : 0;
}
