import { type Phrases, rowsOf } from './phrase.ts';
import { READERS as r } from './readers.ts';

/** French sentences, the common shapes. */
const SINCE = '[,? depuis (le )?{since:date}]';

const PHRASES: readonly Phrases[] = [
  {
    id: 'fr-end-job',
    read: r.endJob,
    evenHedged: true,
    templates: ['je ne travaille plus (chez|pour|à) {employer:words}', "j'ai (quitté|démissionné de) {employer:words}[ en {since:date}]"],
  },
  {
    id: 'fr-end-home',
    read: r.endHome,
    evenHedged: true,
    templates: ["je n'habite plus (à|en) {place:words}", 'je ne vis plus (à|en) {place:words}'],
  },
  { id: 'fr-end-diet', read: r.endDiet, evenHedged: true, templates: ['je ne suis plus {diet:words}'] },
  {
    id: 'fr-end-pet',
    read: r.endPet,
    evenHedged: true,
    templates: ['(mon|ma|notre) {species:words} est mort(e)?', "(je n'ai|nous n'avons) plus de {species:words}"],
  },
  { id: 'fr-name', read: r.name, templates: ["je m'appelle {name}", 'mon nom (complet )?est {name}'] },
  { id: 'fr-family', read: r.familyName, templates: ['mon nom de famille est {name}'] },
  { id: 'fr-nick', read: r.nickname, templates: ["(tout le monde|mes amis) m'(appelle|appellent) {name}", 'appelez-moi {name}'] },
  {
    id: 'fr-born',
    read: r.born,
    templates: [
      'je suis née? le {date}[,? (à|en) {place:any}]',
      'je suis née? (à|en) {place:any} le {date}',
      'ma date de naissance est le {date}',
      'je suis née? (à|en) {place:name}',
    ],
  },
  {
    id: 'fr-nation',
    read: r.nationality,
    templates: ['je suis {who:words}', "(je suis|j'ai la) (de )?nationalité {who:words}", "j'ai la nationalité {who:words}"],
  },
  {
    id: 'fr-lives',
    read: r.lives,
    templates: [
      `(j'habite|je vis|j'habite actuellement|nous habitons) (à|en|au) {place:any}${SINCE}`,
      `j'habite {place:any}${SINCE}`,
      `mon adresse est (le )?{place:any}${SINCE}`,
    ],
  },
  {
    id: 'fr-moved',
    read: r.moved,
    templates: ["j'ai (déménagé|emménagé) à {place:any} en {since:date}", "j'ai (déménagé|emménagé) à {place:name}"],
  },
  {
    id: 'fr-job',
    read: r.job,
    templates: [
      `je travaille (chez|pour) {employer:words}[,? (comme|en tant que) {title:words}]${SINCE}`,
      `je travaille (comme|en tant que) {title:words} (chez|pour) {employer:words}${SINCE}`,
      `je suis {title:words} chez {employer:words}${SINCE}`,
      "j'ai commencé chez {employer:words} en {since:date}[ comme {title:words}]",
    ],
  },
  {
    id: 'fr-past-job',
    read: r.pastJob,
    templates: ["j'ai travaillé chez {employer:words}[ comme {title:words}],? de {since:date} à {until:date}"],
  },
  {
    id: 'fr-works-as',
    read: r.worksAs,
    templates: [`je travaille (comme|en tant que) {title:words}${SINCE}`, 'mon métier est {title:words}'],
  },
  {
    id: 'fr-salary',
    read: r.salary,
    templates: ['je gagne (environ )?{amount}', 'mon salaire est de {amount}', "mon salaire s'élève à {amount}"],
  },
  { id: 'fr-rent', read: r.rent, templates: ['(je paie|nous payons) {amount} de loyer( par mois)?', '(mon|notre) loyer est de {amount}'] },
  { id: 'fr-diet', read: r.diet, templates: [`je suis {diet:words}${SINCE}`] },
  { id: 'fr-marital', read: r.marital, templates: [`je suis {status:words}${SINCE}`] },
  { id: 'fr-status', read: r.status, templates: ['je suis {status:words}'] },
  {
    id: 'fr-allergy',
    read: r.allergy,
    templates: ['je suis allergique (à la|à|au|aux) {what:list}', "j'ai une allergie (à la|à|au|aux) {what:list}"],
  },
  {
    id: 'fr-nonsmoker',
    read: r.nonSmoker,
    evenHedged: true,
    templates: ['je ne fume (pas|plus)', "j'ai arrêté de fumer", 'je suis non-?fumeu(r|se)'],
  },
  { id: 'fr-smoker', read: r.smoker, templates: ['je fume', 'je suis fumeu(r|se)'] },
  { id: 'fr-pet', read: r.pet, templates: ["(j'ai|nous avons) {n} {species:words}[ (qui s'appelle|nommée?|appelée?) {name}]"] },
  { id: 'fr-my-pet', read: r.namedPet, templates: ["(mon|ma|notre) {species:words} s'appelle {name}"] },
  { id: 'fr-no-pets', read: r.noPets, templates: ["je n'ai pas d'(animaux|animal)( de compagnie)?"] },
  { id: 'fr-children', read: r.children, templates: ["(j'ai|nous avons) {n} enfants?"] },
  { id: 'fr-no-children', read: r.noChildren, templates: ["je n'ai pas d'enfants?"] },
  {
    id: 'fr-partner',
    read: r.partner,
    templates: [
      "(mon mari|ma femme|mon épouse|mon époux|mon compagnon|ma compagne|mon conjoint|ma conjointe) (s'appelle|est) {name}",
      'je suis mariée? (à|avec) {name}',
    ],
  },
  { id: 'fr-doctor', read: r.doctor, templates: ['mon médecin( traitant)? est (le )?{name}'] },
  {
    id: 'fr-languages',
    read: r.languages,
    templates: ['je parle {list}[ (?<level>couramment|un peu|bien)]', "je parle (le |l'|la )?{list}"],
  },
  { id: 'fr-tongue', read: r.motherTongue, templates: ["ma langue maternelle est (le |l'){language:words}"] },
  { id: 'fr-skills', read: r.skills, templates: ["(j'utilise|je travaille avec|je programme en) {list} depuis {since:date}"] },
  {
    id: 'fr-licence',
    read: r.licence,
    templates: [
      "j'ai (mon|le) permis( de conduire)? depuis {since:date}",
      "j'ai (passé|obtenu) (mon|le) permis( de conduire)? en {since:date}",
    ],
  },
  { id: 'fr-bank', read: r.bank, templates: ['ma banque est {bank:name}', 'je suis cliente? (chez|de) {bank:name}'] },
  { id: 'fr-tel', read: r.tel, templates: ['mon (numéro de téléphone|numéro|téléphone|portable) est (le )?{tel}'] },
  { id: 'fr-email', read: r.email, templates: ['mon (adresse )?(e-?mail|courriel|mél) est {email}', 'mon adresse e-?mail est {email}'] },
  { id: 'fr-studied', read: r.studied, templates: ["j'ai étudié {area:words} à (l')?{school:words}"] },
];
export const FRENCH: ReturnType<typeof rowsOf> = rowsOf(PHRASES);
