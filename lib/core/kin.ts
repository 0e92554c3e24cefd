import { normalise } from './text.ts';

/**
 * Words for relatives and others around a person, in the languages that notes are read in and some more that contacts are brought in with.
 * `group` is what forms ask for ("parent"), `kin` who exactly ("mother"): a form that asks for the father is not answered with the mother.
 */
export interface Kin {
  readonly kin: string;
  readonly group: 'child' | 'parent' | 'sibling' | 'partner' | 'wider' | 'known';
  readonly one: readonly string[];
  readonly many: readonly string[];
}

const row = (kin: string, group: Kin['group'], one: string, many = ''): Kin => ({
  kin,
  group,
  one: one.split('|'),
  many: many === '' ? [] : many.split('|'),
});

export const KINS: readonly Kin[] = [
  row(
    'daughter',
    'child',
    'daughter|step-daughter|stepdaughter|foster daughter|little girl|tochter|stieftochter|hija|fille|filha|figlia|dochter|córka|kızım',
    'daughters|girls|töchter|hijas|filles|filhas|figlie|dochters',
  ),
  row(
    'son',
    'child',
    'son|step-son|stepson|foster son|little boy|sohn|stiefsohn|hijo|fils|filho|figlio|zoon|syn|oğlum',
    'sons|boys|söhne|hijos varones|fils|figli maschi|zonen',
  ),
  row(
    'child',
    'child',
    'child|kid|baby|little one|kind|bebé|enfant|bébé|criança|bebê|bambino|dziecko|çocuğum',
    'children|kids|little ones|kinder|hijos|enfants|filhos|figli|kinderen|dzieci|çocuklarım',
  ),
  row('mother', 'parent', 'mother|mum|mom|mama|mutter|mutti|madre|mamá|mère|maman|mãe|moeder|matka|annem'),
  row('father', 'parent', 'father|dad|papa|vater|papá|padre|père|pai|vader|ojciec|babam'),
  row('parent', 'parent', 'parent|guardian|elternteil', 'parents|eltern|padres|pais|genitori|ouders|rodzice'),
  row(
    'sister',
    'sibling',
    'sister|half-sister|stepsister|schwester|hermana|sœur|soeur|irmã|sorella|zus|siostra',
    'sisters|schwestern|hermanas|sœurs|soeurs|irmãs|sorelle',
  ),
  row(
    'brother',
    'sibling',
    'brother|half-brother|stepbrother|bruder|hermano|frère|irmão|fratello|broer|brat',
    'brothers|brüder|hermanos|frères|irmãos|fratelli',
  ),
  row('sibling', 'sibling', 'sibling|twin', 'siblings|twins|geschwister'),
  row('wife', 'partner', 'wife|ehefrau|frau|esposa|mujer|femme|épouse|moglie|vrouw|żona|karım|eşim'),
  row('husband', 'partner', 'husband|ehemann|mann|esposo|marido|mari|époux|marito|man|mąż|kocam'),
  row(
    'partner',
    'partner',
    'partner|spouse|fiancé|conjoint|conjointe|fiancée|fiance|fiancee|girlfriend|boyfriend|partnerin|lebensgefährte|lebensgefährtin|pareja|compagnon|compagne|companheiro|companheira',
  ),
  row('grandmother', 'wider', 'grandmother|grandma|nan|granny|großmutter|oma|abuela|grand-mère|avó|nonna', 'grandmothers'),
  row('grandfather', 'wider', 'grandfather|grandpa|grandad|großvater|opa|abuelo|grand-père|avô|nonno', 'grandfathers'),
  row(
    'grandchild',
    'wider',
    'grandson|granddaughter|grandchild|enkel|enkelin|nieto|nieta|petit-fils|petite-fille|neto|neta',
    'grandchildren|grandkids|enkelkinder|nietos|netos',
  ),
  row('aunt', 'wider', 'aunt|auntie|tante|tía|tia|zia'),
  row('uncle', 'wider', 'uncle|onkel|tío|oncle|tio|zio'),
  row('cousin', 'wider', 'cousin|cousine|primo|prima|prime', 'cousins'),
  row('niece', 'wider', 'niece|nichte|sobrina|nièce|sobrinha', 'nieces'),
  row('nephew', 'wider', 'nephew|neffe|sobrino|neveu|sobrinho', 'nephews'),
  row('mother-in-law', 'wider', 'mother-in-law|schwiegermutter|suegra|belle-mère|sogra'),
  row('father-in-law', 'wider', 'father-in-law|schwiegervater|suegro|beau-père|sogro'),
  row(
    'manager',
    'known',
    'boss|manager|line manager|supervisor|team leader|chef|chefin|vorgesetzte|vorgesetzter|jefe|jefa|chefe|responsable',
  ),
  row('neighbour', 'known', 'neighbour|neighbor|nachbar|nachbarin|vecino|vecina|voisin|voisine|vizinho|vizinha', 'neighbours|neighbors'),
  row('friend', 'known', 'friend|best friend|freund|freundin|amigo|amiga|ami|amie', 'friends'),
  row('colleague', 'known', 'colleague|co-worker|coworker|workmate|kollege|kollegin|colega|collègue', 'colleagues'),
  row(
    'flatmate',
    'known',
    'flatmate|housemate|roommate|mitbewohner|mitbewohnerin|compañero de piso|colocataire',
    'flatmates|housemates|roommates',
  ),
  row('teacher', 'known', 'teacher|tutor|childminder|nanny|babysitter'),
];

const BY_WORD = new Map(KINS.flatMap((kin) => [...kin.one, ...kin.many].map((word) => [normalise(word), kin] as const)).reverse());
/** Somebody who was it once: an ex-wife is no wife, a former manager no manager. */
const OVER = /^(?:ex|former|late|divorced|geschieden\w*|verstorben\w*|fruher\w*|ehemalig\w*) /;

function kinBy(words: string): Kin | undefined {
  // "eldest daughter", "my twin sister": the last word says who it is.
  return BY_WORD.get(words) ?? BY_WORD.get(words.split(' ').at(-1) ?? '');
}

/** Who somebody is to the person by the word for it; undefined for other words, and for what is over. */
export function kinOf(relation: string): Kin | undefined {
  const words = normalise(relation);
  return OVER.test(words) ? undefined : kinBy(words);
}

/** Who somebody was. */
export function formerKinOf(relation: string): Kin | undefined {
  const words = normalise(relation);
  return OVER.test(words) ? kinBy(words.replace(OVER, '')) : undefined;
}

/** Every relative that a text names. */
export function kinsIn(text: string): readonly Kin[] {
  const words = normalise(text).split(' ');
  // "Mothers name" is the mother's.
  const found = words.flatMap((word) => BY_WORD.get(word) ?? (word.endsWith('s') ? BY_WORD.get(word.slice(0, -1)) : undefined) ?? []);
  return [...new Set(found)];
}
