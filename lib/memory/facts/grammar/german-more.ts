import { type Phrases, rowsOf } from './phrase.ts';
import { READERS as r } from './readers.ts';

/** More German, as templates: what has ended, and the shapes that the older rows do not read. */
const SINCE = '[,? seit (dem )?{since:date}]';

const PHRASES: readonly Phrases[] = [
  {
    id: 'de2-end-job',
    read: r.endJob,
    evenHedged: true,
    templates: [
      'ich arbeite nicht mehr (bei|für) (der |dem )?{employer:words}',
      'ich habe (bei )?{employer:words} (verlassen|gekündigt|aufgehört)',
      'ich bin nicht mehr bei {employer:words}',
    ],
  },
  {
    id: 'de2-end-home',
    read: r.endHome,
    evenHedged: true,
    templates: ['(ich wohne|ich lebe|wir wohnen) nicht mehr in {place:words}', 'ich bin aus {place:words} weggezogen'],
  },
  {
    id: 'de2-end-diet',
    read: r.endDiet,
    evenHedged: true,
    templates: [
      'ich bin (kein|keine) {diet:words} mehr',
      'ich bin nicht mehr {diet:words}',
      'ich (esse|lebe|ernähre mich) nicht mehr {diet:words}',
    ],
  },
  {
    id: 'de2-end-pet',
    read: r.endPet,
    evenHedged: true,
    templates: [
      '(mein|meine|unser|unsere) {species:words} ist (tot|gestorben)',
      '(ich habe|wir haben) (keinen|keine|kein) {species:words} mehr',
    ],
  },
  { id: 'de2-end-skill', read: r.endSkill, evenHedged: true, templates: ['ich (benutze|nutze|verwende) {list} nicht mehr'] },
  { id: 'de2-name', read: r.name, templates: ['mein (vollständiger )?name (ist|lautet) {name}'] },
  {
    id: 'de2-family',
    read: r.familyName,
    templates: ['mein (nachname|familienname) (ist|lautet) {name}', 'mit nachnamen heiße ich {name}'],
  },
  { id: 'de2-nick', read: r.nickname, templates: ['(alle|meine freunde) nennen mich {name}', 'nenn(en sie)? mich( bitte)? {name}'] },
  {
    id: 'de2-born',
    read: r.born,
    templates: [
      'ich (bin|wurde) am {date} geboren',
      'ich (bin|wurde) am {date} in {place:any} geboren',
      'mein geburtstag ist (der )?{date}',
      'mein geburtsdatum ist (der )?{date}',
      'geboren bin ich am {date}[ in {place:any}]',
    ],
  },
  {
    id: 'de2-lives',
    read: r.lives,
    templates: [
      `(ich wohne|ich lebe|wir wohnen|wir leben|wohne ich|lebe ich|wohnen wir) in (der |dem )?{place:any}${SINCE}`,
      `(ich wohne|wir wohnen) ${'(seit {since:date}) '}in (der |dem )?{place:any}`,
      `meine (adresse|anschrift) (ist|lautet) (die )?{place:any}${SINCE}`,
    ],
  },
  {
    id: 'de2-moved',
    read: r.moved,
    templates: ['ich bin (im |am )?{since:date} nach {place:any} (um)?gezogen', 'ich bin nach {place:name} gezogen'],
  },
  {
    id: 'de2-job',
    read: r.job,
    templates: [
      `(ich arbeite|arbeite ich|ich bin angestellt) (bei|für) (der |dem )?{employer:words} als {title:words}${SINCE}`,
      `(ich arbeite|arbeite ich) als {title:words} (bei|für) (der |dem )?{employer:words}${SINCE}`,
      `(ich arbeite|arbeite ich) (bei|für) (der |dem )?{employer:words}${SINCE}`,
      `ich bin {title:words} bei (der |dem )?{employer:words}${SINCE}`,
      'ich habe (im )?{since:date} bei {employer:words} angefangen',
    ],
  },
  {
    id: 'de2-past-job',
    read: r.pastJob,
    templates: ['ich habe von {since:date} bis {until:date} (bei|für) (der |dem )?{employer:words}[ als {title:words}] gearbeitet'],
  },
  {
    id: 'de2-salary',
    read: r.salary,
    templates: [
      'ich (verdiene|bekomme) (etwa |rund |ungefähr )?{amount}',
      'mein (gehalt|lohn|jahresgehalt|bruttogehalt) (ist|beträgt|liegt bei) {amount}',
    ],
  },
  {
    id: 'de2-rent',
    read: r.rent,
    templates: ['(ich zahle|wir zahlen) {amount} miete( im monat)?', '(meine|unsere) miete (ist|beträgt) {amount}'],
  },
  { id: 'de2-diet', read: r.diet, templates: [`ich (bin|lebe|esse|ernähre mich) {diet:words}${SINCE}`, 'ich bin {diet:words} geworden'] },
  { id: 'de2-marital', read: r.marital, templates: [`ich bin ${'(seit {since:date}) '}{status:words}`, `ich bin {status:words}${SINCE}`] },
  { id: 'de2-status', read: r.status, templates: ['ich bin {status:words}'] },
  {
    id: 'de2-allergy',
    read: r.allergy,
    templates: ['ich (bin|reagiere) allergisch (gegen|auf) {what:list}', 'ich habe eine allergie gegen {what:list}'],
  },
  { id: 'de2-nonsmoker', read: r.nonSmoker, evenHedged: true, templates: ['ich habe (mit dem rauchen aufgehört|das rauchen aufgegeben)'] },
  { id: 'de2-pet', read: r.pet, templates: ['(ich habe|wir haben) {n} {species:words}[,? (namens|die|der|das) {name}( heißt)?]'] },
  { id: 'de2-my-pet', read: r.namedPet, templates: ['(mein|meine|unser|unsere) {species:words} heißt {name}'] },
  { id: 'de2-children', read: r.children, templates: ['(ich habe|wir haben) {n} (kinder|kind|söhne|töchter)'] },
  {
    id: 'de2-partner',
    read: r.partner,
    templates: [
      '(mein mann|meine frau|mein partner|meine partnerin|mein freund|meine freundin) (heißt|ist) {name}',
      'ich bin (verheiratet )?mit {name} verheiratet',
      'ich bin mit {name} verheiratet',
    ],
  },
  { id: 'de2-languages', read: r.languages, templates: ['ich spreche {list}', 'ich kann {list}'] },
  {
    id: 'de2-skills',
    read: r.skills,
    templates: [
      'ich (benutze|nutze|verwende) seit {since:date} {list}',
      'ich (benutze|nutze|verwende|arbeite mit|programmiere in|programmiere mit) {list} seit {since:date}',
      'ich arbeite seit {since:date} mit {list}',
    ],
  },
  {
    id: 'de2-licence',
    read: r.licence,
    templates: [
      'ich habe (den |meinen )?führerschein seit {since:date}',
      'ich habe seit {since:date} (den|einen|meinen) führerschein',
      'ich habe {since:date} (den|meinen) führerschein gemacht',
    ],
  },
  { id: 'de2-tel', read: r.tel, templates: ['meine (telefonnummer|handynummer|nummer|mobilnummer) (ist|lautet) {tel}'] },
  { id: 'de2-email', read: r.email, templates: ['meine e-?mail(-?adresse)? (ist|lautet) {email}'] },
  {
    id: 'de2-studied',
    read: r.studied,
    templates: ['ich habe (an der |in )?{school:words} {area:words} studiert', 'ich habe {area:words} an der {school:words} studiert'],
  },
];
export const GERMAN_MORE: ReturnType<typeof rowsOf> = rowsOf(PHRASES);
