import type { Value } from '../core/value.ts';
import type { Belief } from '../memory/types.ts';

/**
 * What is kept as one word for all languages, said in the page's: with the word of the sentence it was told in where that is of the page's
 * language ("mariée"), so that it also agrees with whoever told it; else with a word that is the same for everybody.
 */
const SAID: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    vegan: 'végane|végan|végétalienne|végétalien',
    vegetarian: '|végétarienne|végétarien',
    flexitarian: '|flexitarienne|flexitarien',
    pescatarian: '|pescétarienne|pescétarien|pesco-végétarienne|pesco-végétarien',
    'gluten-free': 'sans gluten',
    'lactose-free': 'sans lactose',
    halal: 'halal',
    kosher: 'casher|kasher|cacher',
    Married: '|mariée|marié',
    Single: 'célibataire',
    Divorced: '|divorcée|divorcé',
    Widowed: '|veuve|veuf',
    Engaged: '|fiancée|fiancé',
    Separated: '|séparée|séparé',
    'In a civil partnership': '|pacsée|pacsé|concubinage|union libre',
    Student: '|étudiante|étudiant',
    Retired: '|retraitée|retraité|à la retraite',
    'Self-employed': '|indépendante|indépendant|à mon compte|auto-entrepreneuse|auto-entrepreneur|freelance',
    Unemployed: 'sans emploi|au chômage|demandeuse d’emploi|demandeur d’emploi',
    Tenant: 'locataire',
    Owner: 'propriétaire',
  },
  pt: {
    vegan: '|vegana|vegano',
    vegetarian: '|vegetariana|vegetariano',
    flexitarian: '|flexitariana|flexitariano',
    pescatarian: '|pescetariana|pescetariano',
    'gluten-free': 'sem glúten',
    'lactose-free': 'sem lactose',
    halal: 'halal',
    kosher: 'kosher',
    Married: '|casada|casado',
    Single: '|solteira|solteiro',
    Divorced: '|divorciada|divorciado',
    Widowed: '|viúva|viúvo',
    Engaged: '|noiva|noivo',
    Separated: '|separada|separado',
    'In a civil partnership': '|união de facto|união estável',
    Student: 'estudante',
    Retired: '|reformada|reformado|aposentada|aposentado',
    'Self-employed': '|trabalhadora independente|trabalhador independente|por conta própria|autônoma|autônomo|autónoma|autónomo',
    Unemployed: '|desempregada|desempregado',
    Tenant: '|inquilina|inquilino|arrendatária|arrendatário|locatária|locatário|alugada|alugado|arrendada|arrendado',
    Owner: '|proprietária|proprietário|própria|próprio',
  },
};
const CLOSED: ReadonlySet<string> = new Set(['diet', 'marital-status', 'employment-status', 'residence-status']);

export function asTold({ attribute, value, evidence }: Belief, language = ''): Value | undefined {
  if (!CLOSED.has(attribute) || value.type !== 'text') return undefined;
  const [always = '', ...words] = SAID[language.slice(0, 2)]?.[value.text]?.split('|') ?? [];
  const quotes = evidence.map(({ quote }) => quote.toLowerCase()).join(' ');
  const told = [always, ...words].find((word) => word !== '' && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(quotes));
  const text = told ?? always;
  return text === '' ? undefined : { type: 'text', text };
}
