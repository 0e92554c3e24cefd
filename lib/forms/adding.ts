import { normal } from './normal.ts';
import { FORMER } from './question-words.ts';
import { titlesOver } from './titles.ts';
import type { AdderSnapshot, FieldReading, PageSnapshot } from './types.ts';

/**
 * Buttons that add a row: "Add another job", "+ Sprache hinzufügen". What a button adds is said by its own words, else by the title it
 * stands under, else by the row before it; a button that adds something else ("Add to basket", "Add a photo") adds nothing here.
 */
export interface Adding {
  readonly adder: AdderSnapshot;
  readonly list: ListName;
  /** Rows that the page shows. */
  readonly rows: number;
  /** Under a title that asks for what is over. */
  readonly former: boolean;
}

export type ListName = 'job' | 'education' | 'language' | 'skill' | 'certificate' | 'referee' | 'child';

/** One row a list: its names in the languages people fill forms in, normalised. */
const LISTS: readonly (readonly [ListName, RegExp])[] = [
  [
    'certificate',
    /\b(certificat(e|es|ion|ions)|zertifikate?|certificats?|certificad[oa]s?|certificat[oi]|certificaat|certificaten|certyfikat\w*|certifikat\w*)\b|证书|資格|сертификат/,
  ],
  ['referee', /\b(referees?|references?|referenz(en)?|referencias?|referenze?|referenties?|referencje|referens\w*)\b|рекоменд/],
  [
    'language',
    /\b(languages?|sprachen?|langues?|idiomas?|lingue|lingua|linguas|talen|taal|jezyki?|jazyky?|sprak|sprog|kieli|dil)\b|语言|言語|язык|لغة/,
  ],
  [
    'education',
    /\b(education|schools?|degrees?|qualifications?|universit(y|ies)|colleges?|studies|ausbildung(en)?|schulen?|studium|abschlusse?|bildungsweg|formations?|diplomes?|etudes|formacion(es)?|estudios|titulos?|titulacion(es)?|educacion|istruzione|titol[oi] di studio|formacao|habilitacoes|opleiding(en)?|wyksztalcenie|vzdelani|utbildning(ar)?|uddannelser?|utdanning(er)?|koulutus|egitim)\b|教育|学历|学歴|образован|تعليم/,
  ],
  [
    'skill',
    /\b(skills?|kenntniss?e?|fahigkeit(en)?|kompetenz(en)?|competences?|habilidad(es)?|competenz[ae]|competencias?|vaardighe(id|den)|umiejetnosci?|fardigheter|faerdigheder)\b|技能|スキル|навык/,
  ],
  [
    'job',
    /\b(jobs?|positions?|employments?|employers?|work|work (experience|history)|experiences?|roles?|occupations?|stellen?|berufserfahrung(en)?|arbeitgeber|tatigkeit(en)?|beschaftigung(en)?|anstellung(en)?|emplois?|postes?|employeurs?|experiences? professionnelles?|experiencias?( laboral(es)?| profissional)?|empleos?|puestos?|trabajos?|esperienz[ae]( lavorativ[ae]| professional[ie])?|impieghi?|lavor[oi]|empregos?|werkervaring(en)?|ban(en|a)|baan|functies?|doswiadczeni[ea]( zawodowe)?|stanowisk[oa]|zamestnani|anstallning(ar)?|arbetslivserfarenhet|ansaettelser?|arbeidserfaring|tyokokemus|is deneyimi)\b|工作|职位|職歴|職務|работ|должност|عمل|خبرة/,
  ],
  [
    'child',
    /\b(child|children|kind(er)?|kindes|enfants?|hij[oa]s?|figli?[oai]?|filh[oa]s?|kinderen|dzieck[oa]|dzieci|barn|lapsi)\b|孩子|子ども|ребен|дет/,
  ],
];

const VERB =
  /^(add|insert|new|enter|include|create|append|hinzufugen|neue[rns]?|weitere[rns]?|anlegen|erganzen|ajouter|nouvel(le)?|nouveau|anadir|agregar|nuev[oa]|aggiungi(ere)?|nuov[oa]|adicionar|acrescentar|inserir|nov[oa]|toevoegen|voeg toe|nieuwe?|dodaj|pridat|nova?|lagg till|ny|tilfoj|legg til|lisaa|uusi|ekle|yeni|adauga|hozzaadas|uj)\b|^(добавить|новый|追加|添加|新增|추가|إضافة|أضف|הוסף|הוספה)/;
const VERB_ENDS = /( hinzufugen| anlegen| erganzen| toevoegen| ekle| を追加|追加|추가)$/;
const FILLER =
  /\b(another|a|an|one|more|new|further|additional|your|the|row|line|entry|item|field|record|section|next|weitere[rns]?|neue[rns]?|eine?n?|zeile|eintrag|noch|autre|une?|ligne|otr[oa]|un[oa]?|fila|altr[oa]|riga|outr[oa]|linha|nog|een|rij|regel|past|previous|former|current|details?|information)\b/g;

/** What a button's words name beside "add another": empty when nothing; null when it adds nothing at all. */
function namedBy(label: string): string | null {
  const text = normal(label, 80);
  // "+" alone, or before the words.
  if (text === '') return /^\s*[+＋]\s*$/.test(label) ? '' : null;
  const said = /^\s*[+＋]/.test(label) || VERB.test(text) || VERB_ENDS.test(text);
  if (!said) return null;
  return text.replace(VERB, ' ').replace(VERB_ENDS, ' ').replace(FILLER, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether a button reads as one that adds a row; the page layer asks this of every button. */
export function mayAdd(label: string): boolean {
  const named = namedBy(label);
  return named !== null && (named === '' || listIn(named) !== undefined);
}

function listIn(text: string): ListName | undefined {
  return LISTS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Titles above a button that may say what it adds. */
const LEVELS = 3;

/** What each of the page's adding buttons adds. `readings` of the same page; without them only words and titles speak. */
export function addingsOf(page: PageSnapshot, readings?: readonly FieldReading[]): Adding[] {
  return (page.adders ?? []).flatMap((adder) => {
    const named = namedBy(adder.label);
    if (named === null) return [];
    const titles = titlesOver(page, adder.group, LEVELS);
    const own = named === '' ? undefined : listIn(named);
    const list =
      own ??
      (named === '' ? (titles.map((title) => listIn(normal(title, 120))).find(Boolean) ?? before(page, adder, readings)) : undefined);
    if (!list) return [];
    return [
      {
        adder,
        list,
        rows: rowsShown(list, readings ?? []),
        former: [adder.label, ...titles.slice(0, 1)].some((text) => FORMER.test(normal(text, 120))),
      },
    ];
  });
}

/** The list of a path or of the person a control is about. */
export function listOfReading({ question }: FieldReading): ListName | undefined {
  const { relation } = question.subject;
  if (relation === 'child' || relation === 'referee') return relation;
  if (relation !== 'self' && relation !== 'employer' && relation !== 'school') return undefined;
  return listNamed(question.path);
}

export function listNamed(path: string | null): ListName | undefined {
  const head = path?.split('.')[0] ?? '';
  if (/^organization(-title)?$/.test(head)) return 'job';
  return LISTS.find(([list]) => list === head)?.[0];
}

/** The nearest control above the button speaks for a button without a name. */
function before(page: PageSnapshot, adder: AdderSnapshot, readings: readonly FieldReading[] | undefined): ListName | undefined {
  const last = readings?.findLast((_, at) => (page.fields[at]?.order ?? 0) < adder.order);
  return last && listOfReading(last);
}

function rowsShown(list: ListName, readings: readonly FieldReading[]): number {
  const rows = readings
    .filter((reading) => reading.ours && listOfReading(reading) === list)
    .map(({ question }) => question.subject.index ?? question.nth + 1);
  return Math.max(0, ...rows);
}
