/**
 * Values of closed lists are kept by their English word: on a page in another language they are said in its own. Where the form depends on
 * who speaks, both are given.
 */
const SAID: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    married: 'verheiratet',
    single: 'ledig',
    divorced: 'geschieden',
    widowed: 'verwitwet',
    engaged: 'verlobt',
    separated: 'getrennt lebend',
    aisle: 'Gang',
    window: 'Fenster',
    vegetarian: 'vegetarisch',
    pescatarian: 'pescetarisch',
    'gluten-free': 'glutenfrei',
    'lactose-free': 'laktosefrei',
    kosher: 'koscher',
    student: 'Student/in',
    retired: 'im Ruhestand',
    unemployed: 'arbeitslos',
    'self-employed': 'selbstständig',
    native: 'Muttersprache',
    fluent: 'fließend',
    advanced: 'gut',
    basic: 'Grundkenntnisse',
    'none known': 'keine bekannt',
  },
  es: {
    married: 'casado/a',
    single: 'soltero/a',
    divorced: 'divorciado/a',
    widowed: 'viudo/a',
    engaged: 'comprometido/a',
    separated: 'separado/a',
    aisle: 'pasillo',
    window: 'ventana',
    vegetarian: 'vegetariano/a',
    vegan: 'vegano/a',
    'gluten-free': 'sin gluten',
    'lactose-free': 'sin lactosa',
    student: 'estudiante',
    retired: 'jubilado/a',
    unemployed: 'desempleado/a',
    'self-employed': 'autónomo/a',
    native: 'nativo',
    fluent: 'fluido',
    advanced: 'avanzado',
    basic: 'básico',
    intermediate: 'intermedio',
    'none known': 'ninguna conocida',
  },
};
const CLOSED = /^(?:marital-status|seat|diet|employment-status|language\.level|allergy)$/;

/** The word of the page's language for a kept one; undefined where it has none of its own. */
export function saidIn(path: string, text: string, language: string): string | undefined {
  if (!CLOSED.test(path)) return undefined;
  const words = SAID[language.slice(0, 2).toLowerCase()];
  const key = text.trim().toLowerCase();
  return words && Object.hasOwn(words, key) ? words[key] : undefined;
}
