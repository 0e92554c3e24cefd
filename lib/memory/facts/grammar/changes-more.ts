import { CHANGE_READERS as c } from './change-readers.ts';
import { type Phrases, rowsOf } from './phrase.ts';
import { READERS as r } from './readers.ts';

/** German, Spanish, French and Portuguese of changes, beginnings and ends, as templates. */
const DE = '[ (im|am|seit) {since:date}]';
const ES = '[,? (en|el|desde) {since:date}]';
const FR = '[,? (en|le|depuis) {since:date}]';
const PT = '[,? (em|no dia|desde) {since:date}]';

const PHRASES: readonly Phrases[] = [
  // ---- marriages ----
  { id: 'de3-married', read: c.married, templates: [`(wir haben|ich habe)${DE} geheiratet`, `ich habe${DE} {name} geheiratet`] },
  {
    id: 'es3-married',
    read: c.married,
    templates: [`nos casamos${ES}`, `nos casamos {name:words} y yo${ES}`, `me casé( con {name})?${ES}`],
  },
  { id: 'fr3-married', read: c.married, templates: [`nous nous sommes mariés${FR}`, `je me suis mariée?( avec {name})?${FR}`] },
  { id: 'pt3-married', read: c.married, templates: [`(casei|casei-me|me casei)( com {name})?${PT}`, `(casámos|casamos)(-nos)?${PT}`] },
  {
    id: 'de3-divorced',
    read: c.divorced,
    templates: [`(wir haben uns|ich habe mich)${DE} scheiden lassen`],
  },
  { id: 'es3-divorced', read: c.divorced, templates: [`(nos divorciamos|me divorcié)${ES}`] },
  { id: 'fr3-divorced', read: c.divorced, templates: [`(j'ai divorcé|nous avons divorcé)${FR}`] },
  { id: 'pt3-divorced', read: c.divorced, templates: [`(divorciei-me|me divorciei|divorciámo-nos)${PT}`] },
  // ---- work ----
  {
    id: 'de3-left',
    read: r.endJob,
    evenHedged: true,
    templates: [
      'bei (der )?{employer:words} habe ich( im {since:date})? (gekündigt|aufgehört)',
      'ich habe( im {since:date})? bei (der )?{employer:words} (gekündigt|aufgehört)',
      '{employer:words} hat mich( im {since:date})? (entlassen|gekündigt)',
    ],
  },
  {
    id: 'es3-left',
    read: r.endJob,
    evenHedged: true,
    templates: [`(dejé|he dejado) {employer:words}${ES}`, `{employer:words} me despidió${ES}`],
  },
  {
    id: 'de3-retired',
    read: c.retired,
    evenHedged: true,
    templates: [`ich bin${DE} in (rente|pension) gegangen`, `ich bin${DE} in rente`],
  },
  { id: 'es3-retired', read: c.retired, evenHedged: true, templates: [`me (jubilé|he jubilado)${ES}`] },
  { id: 'fr3-retired', read: c.retired, evenHedged: true, templates: [`j'ai pris ma retraite${FR}`, `je suis à la retraite${FR}`] },
  { id: 'pt3-retired', read: c.retired, evenHedged: true, templates: [`(reformei-me|me aposentei|aposentei-me)${PT}`] },
  {
    id: 'de3-lives',
    read: r.lives,
    templates: [
      'ich wohne (jetzt |inzwischen )?in {place:any} seit {since:date}',
      '(ich habe|wir haben) eine (neue )?wohnung in {place:any}[ seit {since:date}]',
    ],
  },
  {
    id: 'de3-lived',
    read: r.lived,
    templates: [
      'ich habe( von {since:date})? bis {until:date} in {place:words} (gewohnt|gelebt)',
      'ich habe in {place:words} (gewohnt|gelebt) bis {until:date}',
    ],
  },
  {
    id: 'es3-past',
    read: r.pastJob,
    templates: ['trabajé (en|para) {employer:words}( como {title:words})? de {since:date} a {until:date}'],
  },
  {
    id: 'fr3-past',
    read: r.pastJob,
    templates: ["j'ai travaillé (chez|pour) {employer:words}( comme {title:words})? de {since:date} à {until:date}"],
  },
  {
    id: 'pt3-past',
    read: r.pastJob,
    templates: ['trabalhei (na|no|em) {employer:words}( como {title:words})? de {since:date} (a|até) {until:date}'],
  },
  { id: 'es3-moved', read: r.moved, templates: [`(me mudé|nos mudamos|me he mudado|nos hemos mudado) a {place:any}${ES}`] },
  { id: 'fr3-moved', read: r.moved, templates: [`(j'ai déménagé|nous avons déménagé|j'ai emménagé) à {place:any}${FR}`] },
  { id: 'pt3-moved', read: r.moved, templates: [`(mudei-me|me mudei|mudámo-nos|mudei) para {place:any}${PT}`] },
  {
    id: 'de3-was-at',
    read: r.pastJob,
    templates: ['ich war bei (der )?{employer:words}( als {title:words})? von {since:date} bis {until:date}'],
  },
  { id: 'es3-lived', read: r.lived, templates: ['(viví|vivimos) en {place:words}( de {since:date} a| hasta) {until:date}'] },
  { id: 'fr3-lived', read: r.lived, templates: ["j'ai (vécu|habité) à {place:words}( de {since:date} à| jusqu'en) {until:date}"] },
  { id: 'pt3-lived', read: r.lived, templates: ['(morei|vivi) em {place:words}( de {since:date} a| até) {until:date}'] },
  // ---- pay ----
  {
    id: 'de3-salary',
    read: c.salary,
    templates: [
      'ich (verdiene|bekomme) {amount} seit {since:date}',
      'mein (gehalt|lohn) (ist auf {amount} gestiegen|beträgt {amount} seit {since:date}|liegt (jetzt )?bei {amount})',
    ],
  },
  {
    id: 'es3-salary',
    read: c.salary,
    templates: [`mi (sueldo|salario) (subió a|ha subido a|pasó a|es de) {amount}${ES}`, `gano {amount}${ES}`],
  },
  {
    id: 'fr3-salary',
    read: c.salary,
    templates: [`mon salaire (est passé à|a augmenté à|est monté à|est de) {amount}${FR}`, `je (touche|gagne) {amount}${FR}`],
  },
  { id: 'pt3-salary', read: c.salary, templates: [`(o )?meu (salário|ordenado) (subiu para|passou para|passou a ser de) {amount}${PT}`] },
  // ---- being reached, papers ----
  {
    id: 'de3-tel',
    read: c.tel,
    templates: [
      '(meine neue (handy|telefon)?nummer|meine nummer) (ist|lautet) (jetzt )?(die )?{tel}',
      'ich bin (jetzt )?unter {tel} (zu erreichen|erreichbar)',
    ],
  },
  {
    id: 'es3-tel',
    read: c.tel,
    templates: ['(he cambiado|cambié) de número(:|,|;)? ?(ahora )?(es )?(el )?{tel}', 'mi nuevo (número|móvil|teléfono) es (el )?{tel}'],
  },
  {
    id: 'fr3-tel',
    read: c.tel,
    templates: ["j'ai changé de numéro ?(:|,|;)? ?(c'est )?(désormais |maintenant )?(le )?{tel}", 'mon nouveau numéro est (le )?{tel}'],
  },
  {
    id: 'pt3-tel',
    read: c.tel,
    templates: ['mudei de número(:|,|;)? ?(agora )?(é )?(o )?{tel}', '(o )?meu novo (número|telemóvel) é (o )?{tel}'],
  },
  {
    id: 'de3-passport',
    read: c.passport,
    templates: ['meine (reise)?passnummer (ist|lautet) {code}', 'mein (reise)?pass ist (noch )?bis (zum )?{until:date} gültig'],
  },
  {
    id: 'es3-passport',
    read: c.passport,
    templates: ['(el )?número de (mi )?pasaporte es (el )?{code}', 'mi pasaporte caduca (el|en) {until:date}'],
  },
  {
    id: 'fr3-passport',
    read: c.passport,
    templates: ['(le )?numéro de mon passeport est (le )?{code}', 'mon passeport expire (le|en) {until:date}'],
  },
  {
    id: 'pt3-passport',
    read: c.passport,
    templates: ['(o )?número do meu passaporte é (o )?{code}', 'o meu passaporte expira (em|no dia) {until:date}'],
  },
  // ---- health and habits ----
  {
    id: 'de3-no-allergy',
    read: r.endAllergy,
    evenHedged: true,
    templates: [
      'ich bin (doch )?nicht (mehr )?allergisch (gegen|auf) {what:words}',
      'ich bin (doch )?nicht (mehr )?gegen {what:words} allergisch',
    ],
  },
  { id: 'es3-no-allergy', read: r.endAllergy, evenHedged: true, templates: ['(al final )?(ya )?no soy alérgic(o|a) (a|al) {what:words}'] },
  {
    id: 'fr3-no-allergy',
    read: r.endAllergy,
    evenHedged: true,
    templates: ['(finalement )?je ne suis (plus|pas) allergique (à|au|aux|à la) {what:words}'],
  },
  {
    id: 'pt3-no-allergy',
    read: r.endAllergy,
    evenHedged: true,
    templates: ['(afinal )?(já )?não sou (mais )?alérgic(o|a) (a|ao|à|aos|às) {what:words}'],
  },
  {
    id: 'de3-no-smoke',
    read: r.nonSmoker,
    evenHedged: true,
    templates: ['ich habe( im {since:date})? mit dem rauchen aufgehört', 'ich rauche nicht mehr( .*)?'],
  },
  { id: 'de3-member', read: c.member, templates: ['ich bin mitglied (im|in der|bei|beim) {what:words}'] },
  {
    id: 'de3-end-member',
    read: r.endMembership,
    evenHedged: true,
    templates: ['(ich bin )?aus (dem|der) {what:words}( bin ich)?( im {since:date})? ausgetreten'],
  },
  // ---- who somebody is ----
  { id: 'de3-not-but', read: c.notButNational, templates: ['ich bin (kein|keine|nicht) {old:words},? sondern {who:words}'] },
  { id: 'es3-not-but', read: c.notButNational, templates: ['no soy {old:words},? sino {who:words}'] },
  { id: 'fr3-not-but', read: c.notButNational, templates: ['je ne suis pas {old:words},? mais {who:words}'] },
  { id: 'pt3-not-but', read: c.notButNational, templates: ['(eu )?não sou {old:words},? (mas sim|mas) {who:words}'] },
  // ---- who is gone ----
  {
    id: 'more-end-named',
    read: c.endNamed,
    evenHedged: true,
    templates: ['{name} ist( .*)? (tot|gestorben)', '{name} (murió|ha muerto)( .*)?', '{name} est morte?( .*)?', '{name} morreu( .*)?'],
  },
  {
    id: 'more-end-pair',
    read: r.endNamedPartner,
    evenHedged: true,
    templates: [
      '{name} y yo (lo dejamos|lo hemos dejado|nos separamos|rompimos|ya no estamos juntos)( .*)?',
      '{name} und ich (haben uns getrennt|sind nicht mehr zusammen|sind getrennt)( .*)?',
      '{name} et moi (nous nous sommes séparés|avons rompu|ne sommes plus ensemble|sommes séparés)( .*)?',
      '(o |a )?{name} e eu (separámo-nos|nos separamos|terminámos|terminamos|já não estamos juntos)( .*)?',
    ],
  },
];

export const CHANGES_MORE: ReturnType<typeof rowsOf> = rowsOf(PHRASES);
