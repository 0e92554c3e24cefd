import { normalise } from '../../../core/text.ts';

/** Closed lists of words in five languages, to the one word that is kept. */
function table(rows: readonly (readonly [words: string, kept: string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.flatMap(([words, kept]) => words.split('|').map((word) => [normalise(word), kept] as const)));
}
/** The same words as one choice for a template. */
export const choice = (words: Readonly<Record<string, string>>, more: readonly string[] = []) =>
  [...new Set([...Object.keys(words), ...more])].sort((a, b) => b.length - a.length).join('|');

export const DIET_WORDS = table([
  ['vegetarian|vegetarier|vegetarierin|vegetarisch|vegetariano|vegetariana|végétarien|végétarienne|vegetariener', 'vegetarian'],
  ['vegan|veganer|veganerin|vegano|vegana|végétalien|végétalienne|végane|végan', 'vegan'],
  [
    'pescatarian|pescetarian|pescetarier|pescetarierin|pescetariano|pescetariana|pescatariano|pescatariana|pescétarien|pescétarienne',
    'pescatarian',
  ],
  ['flexitarian|flexitarier|flexitariano|flexitariana|flexitarien|flexitarienne', 'flexitarian'],
  ['omnivore|omnivorous|allesesser|omnívoro|omnívora', 'omnivore'],
  ['gluten free|glutenfrei|sin gluten|sans gluten|sem gluten', 'gluten-free'],
  ['lactose free|laktosefrei|sin lactosa|sans lactose|sem lactose', 'lactose-free'],
  ['halal', 'halal'],
  ['kosher|koscher|kasher|casher|cacher', 'kosher'],
  ['keto', 'keto'],
  ['paleo', 'paleo'],
]);

export const MARITAL_WORDS = table([
  ['married|verheiratet|casado|casada|marié|mariée', 'Married'],
  ['single|ledig|soltero|soltera|célibataire|solteiro|solteira', 'Single'],
  ['divorced|geschieden|divorciado|divorciada|divorcé|divorcée', 'Divorced'],
  ['widowed|verwitwet|viudo|viuda|veuf|veuve|viúvo|viúva', 'Widowed'],
  ['engaged|verlobt|prometido|prometida|fiancé|fiancée|noivo|noiva', 'Engaged'],
  [
    'in a civil partnership|pacsé|pacsée|en concubinage|en union libre|união de facto|união estável|em união de facto|em união estável',
    'In a civil partnership',
  ],
  ['separated|getrennt|separado|separada|séparé|séparée', 'Separated'],
]);

export const STATUS_WORDS = table([
  ['student|studentin|estudiante|étudiant|étudiante|estudante', 'Student'],
  [
    'retired|pensioner|rentner|rentnerin|jubilado|jubilada|retraité|retraitée|retraite|à la retraite|reformado|reformada|aposentado|aposentada',
    'Retired',
  ],
  [
    'self employed|freelance|freelancer|freelancing|selbstständig|selbständig|freiberufler|freiberuflerin|autónomo|autónoma|indépendant|indépendante|auto entrepreneur|auto entrepreneuse|à mon compte|trabalhador independente|trabalhadora independente|por conta própria|autónomo|autônomo|autônoma',
    'Self-employed',
  ],
  [
    'unemployed|out of work|between jobs|arbeitslos|desempleado|desempleada|en paro|au chômage|chômage|chômeur|chômeuse|sans emploi|demandeur d emploi|demandeuse d emploi|demandeur demploi|demandeuse demploi|desempregado|desempregada',
    'Unemployed',
  ],
]);

export const ANIMALS = table([
  ['cat|cats|kitten|katze|katzen|kater|gato|gatos|gata|chat|chats|chatte', 'cat'],
  ['dog|dogs|puppy|hund|hunde|hündin|perro|perros|perra|chien|chiens|chienne|cão|cães|cachorro|cachorros|cadela', 'dog'],
  ['rabbit|rabbits|bunny|kaninchen|conejo|conejos|lapin|lapins|coelho|coelhos', 'rabbit'],
  ['hamster|hamsters|hámster', 'hamster'],
  ['guinea pig|guinea pigs|meerschweinchen|cobaya|cobayas|cochon d inde|porquinho da índia', 'guinea pig'],
  ['parrot|parrots|papagei|papageien|loro|loros|perroquet|papagaio|papagaios', 'parrot'],
  ['budgie|budgies|wellensittich|wellensittiche|periquito|perruche', 'budgie'],
  ['canary|kanarienvogel|canario|canari|canário', 'canary'],
  ['bird|birds|vogel|vögel|pájaro|pájaros|oiseau|oiseaux|pássaro|pássaros', 'bird'],
  ['fish|goldfish|fisch|fische|pez|peces|poisson|poissons|peixe|peixes', 'fish'],
  ['horse|horses|pferd|pferde|caballo|caballos|cheval|chevaux|cavalo|cavalos', 'horse'],
  ['pony', 'pony'],
  ['tortoise|tortoises|turtle|turtles|schildkröte|schildkröten|tortuga|tortugas|tortue|tortues|tartaruga', 'tortoise'],
  ['snake|schlange|serpiente|serpent|cobra', 'snake'],
  ['ferret|frettchen|hurón|furet|furão', 'ferret'],
  ['rat|ratte|rata', 'rat'],
  ['mouse|mice|maus|ratón|souris', 'mouse'],
  ['lizard|gecko|eidechse|lagarto|lézard', 'lizard'],
  ['chicken|chickens|huhn|hühner|gallina|gallinas|poule|poules|galinha', 'chicken'],
]);

export const LANGUAGE_WORDS = table([
  ['english|englisch|inglés|anglais|inglês', 'English'],
  ['german|deutsch|alemán|allemand|alemão', 'German'],
  ['french|französisch|francés|français|francês', 'French'],
  ['spanish|spanisch|español|castellano|espagnol|espanhol', 'Spanish'],
  ['italian|italienisch|italiano|italien', 'Italian'],
  ['portuguese|portugiesisch|portugués|portugais|português', 'Portuguese'],
  ['wolof', 'Wolof'],
  ['kabyle', 'Kabyle'],
  ['lingala', 'Lingala'],
  ['dutch|flamand|flamengo|niederländisch|neerlandés|holandés|néerlandais|holandês|neerlandês', 'Dutch'],
  ['danish|dänisch|danés|danois|dinamarquês', 'Danish'],
  ['swedish|schwedisch|sueco|suédois', 'Swedish'],
  ['norwegian|norwegisch|noruego|norvégien|norueguês', 'Norwegian'],
  ['finnish|finnisch|finés|finlandés|finnois|finlandês', 'Finnish'],
  ['polish|polnisch|polaco|polonais|polonês', 'Polish'],
  ['czech|tschechisch|checo|tchèque', 'Czech'],
  ['slovak|slowakisch|eslovaco|slovaque', 'Slovak'],
  ['hungarian|ungarisch|húngaro|hongrois', 'Hungarian'],
  ['romanian|rumänisch|rumano|roumain|romeno', 'Romanian'],
  ['bulgarian|bulgarisch|búlgaro|bulgare', 'Bulgarian'],
  ['greek|griechisch|griego|grec|grego', 'Greek'],
  ['turkish|türkisch|turco|turc', 'Turkish'],
  ['ukrainian|ukrainisch|ucraniano|ukrainien', 'Ukrainian'],
  ['russian|russisch|ruso|russe|russo', 'Russian'],
  ['croatian|kroatisch|croata|croate', 'Croatian'],
  ['serbian|serbisch|serbio|serbe|sérvio', 'Serbian'],
  ['arabic|arabisch|árabe|arabe', 'Arabic'],
  ['hebrew|hebräisch|hebreo|hébreu|hebraico', 'Hebrew'],
  ['persian|farsi|persisch|persa|persan', 'Persian'],
  ['urdu', 'Urdu'],
  ['hindi', 'Hindi'],
  ['bengali|bengalisch', 'Bengali'],
  ['chinese|mandarin|mandarim|chinesisch|chino|chinois|chinês', 'Chinese'],
  ['japanese|japanisch|japonés|japonais|japonês', 'Japanese'],
  ['korean|koreanisch|coreano|coréen', 'Korean'],
  ['vietnamese|vietnamesisch|vietnamita|vietnamien', 'Vietnamese'],
  ['welsh|walisisch|galés|gallois|galês', 'Welsh'],
  ['irish|irisch|irlandés|irlandais|irlandês', 'Irish'],
  ['catalan|katalanisch|catalán|catalão', 'Catalan'],
  ['basque|baskisch|vasco|euskera', 'Basque'],
  ['galician|galicisch|gallego|galicien|galego', 'Galician'],
  ['latin|latein|latín|latim', 'Latin'],
]);

/** How well, as said, to how it is kept. */
export const LEVEL_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bc2\b/, 'C2'],
  [/\bc1\b/, 'C1'],
  [/\bb2\b/, 'B2'],
  [/\bb1\b/, 'B1'],
  [/\ba2\b/, 'A2'],
  [/\ba1\b/, 'A1'],
  [
    /\b(?:native|mother tongue|first language|muttersprache|muttersprachler(?:in)?|nativo|nativa|lengua materna|langue maternelle|maternelle|lingua materna|materna)\b/,
    'native',
  ],
  [/\b(?:fluent(?:ly)?|fliessend|con fluidez|fluido|couramment|courant|fluente(?:mente)?|verhandlungssicher)\b/, 'fluent'],
  [/\b(?:well|good|gut|bien|bem|advanced|fortgeschritten|avanzado|avance|avancado)\b/, 'advanced'],
  [/\b(?:a little|a bit|some|basic|ein bisschen|ein wenig|etwas|grundkenntnisse|un poco|algo|un peu|um pouco|basico|notions)\b/, 'basic'],
  [/\b(?:intermediate|conversational|mittelstufe|intermedio|intermediaire|intermedio|intermediario)\b/, 'intermediate'],
];
