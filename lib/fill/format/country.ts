/** Countries by code and by the names people use, through `Intl.DisplayNames`; nationalities by their adjectives. */
const REGIONS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW'.split(
    ' ',
  );

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  GB: ['United Kingdom', 'UK', 'Great Britain', 'United Kingdom of Great Britain and Northern Ireland', 'U.K.', 'GBR'],
  US: ['United States', 'United States of America', 'USA', 'U.S.A.', 'US'],
  CZ: ['Czechia', 'Czech Republic', 'CZE'],
  KR: ['South Korea', 'Korea, Republic of', 'KOR'],
  RU: ['Russia', 'Russian Federation', 'RUS'],
  NL: ['Netherlands', 'The Netherlands', 'Holland', 'NLD'],
  DE: ['Germany', 'Deutschland', 'DEU', 'GER', 'D'],
  AT: ['Austria', 'Österreich', 'AUT'],
  CH: ['Switzerland', 'Schweiz', 'CHE'],
  IE: ['Ireland', 'Republic of Ireland', 'IRL'],
  DK: ['Denmark', 'Danmark', 'DNK'],
  FR: ['France', 'FRA'],
  ES: ['Spain', 'España', 'ESP'],
  IT: ['Italy', 'Italia', 'ITA'],
};

/** A part by which people name the whole; it stands for no other part of it, so it is said only where it was said. */
const PARTS: Readonly<Record<string, string>> = { england: 'GB' };

/** Adjectives as forms list them, English and German. */
const NATIONALITIES: Readonly<Record<string, readonly string[]>> = {
  GB: ['British', 'UK citizen', 'Britisch', 'britisch'],
  IE: ['Irish', 'Irisch'],
  US: ['American', 'US American', 'Amerikanisch', 'US-amerikanisch'],
  DE: ['German', 'Deutsch'],
  AT: ['Austrian', 'Österreichisch'],
  CH: ['Swiss', 'Schweizerisch'],
  FR: ['French', 'Französisch'],
  ES: ['Spanish', 'Spanisch'],
  IT: ['Italian', 'Italienisch'],
  PT: ['Portuguese', 'Portugiesisch'],
  NL: ['Dutch', 'Niederländisch'],
  BE: ['Belgian', 'Belgisch'],
  DK: ['Danish', 'Dänisch'],
  SE: ['Swedish', 'Schwedisch'],
  NO: ['Norwegian', 'Norwegisch'],
  FI: ['Finnish', 'Finnisch'],
  PL: ['Polish', 'Polnisch'],
  CZ: ['Czech', 'Tschechisch'],
  RO: ['Romanian', 'Rumänisch'],
  HU: ['Hungarian', 'Ungarisch'],
  GR: ['Greek', 'Griechisch'],
  TR: ['Turkish', 'Türkisch'],
  UA: ['Ukrainian', 'Ukrainisch'],
  RU: ['Russian', 'Russisch'],
  IN: ['Indian', 'Indisch'],
  CN: ['Chinese', 'Chinesisch'],
  JP: ['Japanese', 'Japanisch'],
  KR: ['Korean', 'South Korean'],
  AU: ['Australian'],
  NZ: ['New Zealander'],
  CA: ['Canadian', 'Kanadisch'],
  BR: ['Brazilian', 'Brasilianisch'],
  MX: ['Mexican'],
  NG: ['Nigerian'],
  ZA: ['South African'],
  PK: ['Pakistani'],
  EG: ['Egyptian'],
  IL: ['Israeli'],
};

function nameIn(language: string, code: string): string | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code);
  } catch {
    return undefined;
  }
}

/** ISO 3166 alpha-2 of a code or a name in the given languages; undefined when it is no country we know. */
export function countryCode(text: string, languages: readonly string[] = ['en', 'de', 'fr', 'es']): string | undefined {
  const wanted = text.trim().toLowerCase();
  if (REGIONS.includes(text.trim().toUpperCase())) return text.trim().toUpperCase();
  if (PARTS[wanted]) return PARTS[wanted];
  for (const [code, names] of Object.entries(ALIASES)) if (names.some((name) => name.toLowerCase() === wanted)) return code;
  return REGIONS.find((code) => languages.some((language) => nameIn(language, code)?.toLowerCase() === wanted));
}

/** How a country may stand in a control, best first: its name in the page's language, English, other names, the code. */
export function countryWordings(code: string, language: string): string[] {
  const names = [nameIn(language, code), nameIn('en', code), ...(ALIASES[code] ?? []), code];
  return [...new Set(names.filter((name): name is string => Boolean(name)))];
}

/** The country behind a nationality's adjective; undefined when unknown. */
export function countryOfNationality(text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return Object.entries(NATIONALITIES).find(([, names]) => names.some((name) => name.toLowerCase() === wanted))?.[0] ?? countryCode(text);
}

export function nationalityWordings(text: string, language: string): string[] {
  const code = countryOfNationality(text);
  return code ? [...new Set([text, ...(NATIONALITIES[code] ?? []), ...countryWordings(code, language)])] : [text];
}
