import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { normalise } from '../../core/text.ts';
import { PEOPLES_MORE } from './peoples.ts';

/** Countries by name (English, German, Spanish, French), by code and by the short names people use. */
const BY_NAME = new Map<string, string>();
for (const language of [en, de, es, fr]) {
  for (const [code, names] of Object.entries(language.countries as Record<string, string | string[]>)) {
    for (const name of typeof names === 'string' ? [names] : names) if (!BY_NAME.has(normalise(name))) BY_NAME.set(normalise(name), code);
  }
}
/** Alpha-2 and alpha-3 codes to alpha-2. */
const BY_CODE = new Map(
  (codes as string[][]).flatMap(
    ([two = '', three = '']) =>
      [
        [two, two],
        [three, two],
      ] as const,
  ),
);
const SHORT: Readonly<Record<string, string>> = {
  uk: 'GB',
  'u k': 'GB',
  britain: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  us: 'US',
  'u s': 'US',
  usa: 'US',
  america: 'US',
  holland: 'NL',
  russia: 'RU',
  czechia: 'CZ',
  'south korea': 'KR',
  vietnam: 'VN',
  taiwan: 'TW',
  'vereinigtes konigreich': 'GB',
  grossbritannien: 'GB',
};
for (const [name, code] of Object.entries(SHORT)) BY_NAME.set(name, code);

/** ISO 3166 alpha-2, or null when the text names no one country. */
export function countryCode(text: string): string | null {
  const name = normalise(text).replace(/^the /, '');
  const named = BY_NAME.get(name);
  if (named) return named;
  const code = text.trim().toUpperCase();
  return BY_CODE.get(code) ?? null;
}

/** English name of a code; the code itself when there is none. */
export function countryName(code: string): string {
  const name = (en.countries as Record<string, string | string[]>)[code];
  return (typeof name === 'string' ? name : name?.[0]) ?? code;
}

/** The country's people, as said of oneself. [demonym words, code]. */
const PEOPLES: readonly (readonly [string, string])[] = [
  ['british|brite|britin|britisch|english|scottish|welsh', 'GB'],
  ['irish|ire|irin|irisch', 'IE'],
  ['german|deutsch|deutscher|deutsche', 'DE'],
  ['austrian|österreicher|österreicherin', 'AT'],
  ['swiss|schweizer|schweizerin', 'CH'],
  ['french|franzose|französin', 'FR'],
  ['spanish|spanier|spanierin', 'ES'],
  ['italian|italiener|italienerin', 'IT'],
  ['portuguese|portugiese|portugiesin', 'PT'],
  ['dutch|niederländer|niederländerin', 'NL'],
  ['belgian|belgier|belgierin', 'BE'],
  ['danish|däne|dänin', 'DK'],
  ['swedish|schwede|schwedin', 'SE'],
  ['norwegian|norweger|norwegerin', 'NO'],
  ['finnish|finne|finnin', 'FI'],
  ['polish|pole|polin', 'PL'],
  ['czech|tscheche|tschechin', 'CZ'],
  ['slovak|slowake', 'SK'],
  ['hungarian|ungar|ungarin', 'HU'],
  ['romanian|rumäne|rumänin', 'RO'],
  ['bulgarian|bulgare', 'BG'],
  ['greek|grieche|griechin', 'GR'],
  ['turkish|türke|türkin', 'TR'],
  ['ukrainian|ukrainer|ukrainerin', 'UA'],
  ['russian|russe|russin', 'RU'],
  ['croatian|kroate|kroatin', 'HR'],
  ['serbian|serbe|serbin', 'RS'],
  ['american|amerikaner|amerikanerin', 'US'],
  ['canadian|kanadier|kanadierin', 'CA'],
  ['mexican|mexikaner', 'MX'],
  ['brazilian|brasilianer|brasilianerin', 'BR'],
  ['argentinian|argentine', 'AR'],
  ['chilean', 'CL'],
  ['colombian', 'CO'],
  ['australian|australier|australierin', 'AU'],
  ['new zealander', 'NZ'],
  ['indian|inder|inderin', 'IN'],
  ['pakistani', 'PK'],
  ['bangladeshi', 'BD'],
  ['chinese|chinese|chinesin', 'CN'],
  ['japanese|japaner|japanerin', 'JP'],
  ['korean|koreaner', 'KR'],
  ['vietnamese', 'VN'],
  ['thai', 'TH'],
  ['filipino|filipina', 'PH'],
  ['indonesian', 'ID'],
  ['malaysian', 'MY'],
  ['singaporean', 'SG'],
  ['nigerian', 'NG'],
  ['kenyan', 'KE'],
  ['ghanaian', 'GH'],
  ['ethiopian', 'ET'],
  ['south african|südafrikaner', 'ZA'],
  ['egyptian|ägypter', 'EG'],
  ['moroccan', 'MA'],
  ['israeli', 'IL'],
  ['iranian', 'IR'],
  ['iraqi', 'IQ'],
  ['syrian|syrer|syrerin', 'SY'],
  ['lebanese', 'LB'],
  ['estonian', 'EE'],
  ['latvian', 'LV'],
  ['lithuanian', 'LT'],
  ['icelandic', 'IS'],
  ['británico|británica|inglés|inglesa|britannique|anglais|anglaise|britânico|britânica', 'GB'],
  ['irlandés|irlandesa|irlandais|irlandaise|irlandês|irlandesa', 'IE'],
  ['alemán|alemana|allemand|allemande|alemão|alemã', 'DE'],
  ['austriaco|austriaca|austríaco|austríaca|autrichien|autrichienne', 'AT'],
  ['suizo|suiza|suisse|suíço|suíça', 'CH'],
  ['francés|francesa|français|française|francês', 'FR'],
  ['español|española|espagnol|espagnole|espanhol|espanhola', 'ES'],
  ['italiano|italiana|italien|italienne', 'IT'],
  ['portugués|portuguesa|portugais|portugaise|português', 'PT'],
  ['neerlandés|neerlandesa|holandés|holandesa|néerlandais|néerlandaise|holandês', 'NL'],
  ['belga|belge', 'BE'],
  ['danés|danesa|danois|danoise|dinamarquês|dinamarquesa', 'DK'],
  ['sueco|sueca|suédois|suédoise', 'SE'],
  ['noruego|noruega|norvégien|norvégienne|norueguês|norueguesa', 'NO'],
  ['polaco|polaca|polonais|polonaise|polonês|polonesa', 'PL'],
  ['griego|griega|grec|grecque|grego|grega', 'GR'],
  ['turco|turca|turc|turque', 'TR'],
  ['ucraniano|ucraniana|ukrainien|ukrainienne', 'UA'],
  ['ruso|rusa|russe|russo|russa', 'RU'],
  ['estadounidense|américain|américaine|americano|americana', 'US'],
  ['canadiense|canadien|canadienne|canadense|canadiano|canadiana', 'CA'],
  ['mexicano|mexicana|mexicain|mexicaine', 'MX'],
  ['brasileño|brasileña|brésilien|brésilienne|brasileiro|brasileira', 'BR'],
  ['argentino|argentina|argentin', 'AR'],
  ['colombiano|colombiana|colombien|colombienne', 'CO'],
  ['chileno|chilena|chilien|chilienne', 'CL'],
  ['indio|india|indien|indienne|indiano|indiana', 'IN'],
  ['chino|china|chinois|chinoise|chinês|chinesa', 'CN'],
  ['japonés|japonesa|japonais|japonaise|japonês', 'JP'],
  ['marroquí|marocain|marocaine|marroquino|marroquina', 'MA'],
];
const BY_PEOPLE = new Map(
  [...PEOPLES_MORE, ...PEOPLES].flatMap(([words, code]) => words.split('|').map((word) => [normalise(word), code] as const)),
);

export function countryOfPeople(text: string): string | null {
  return BY_PEOPLE.get(normalise(text)) ?? null;
}
