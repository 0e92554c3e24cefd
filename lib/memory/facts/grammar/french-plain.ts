import { type Phrases, rowsOf } from './phrase.ts';
import * as plain from './plain-readers.ts';
import { READERS as r } from './readers.ts';
import { bloodType, dayFirst, metres, type Thing, thingsRow } from './things.ts';

/** What French speakers tell plainly: sentences with and without their subject, and things with their value behind them. */
const SINCE = "[,? depuis (le |la |l'année )?{since:date}]";
const ME = "(je |j'|on |nous )?";
const AT = "(chez |à l'|à la |aux |au |dans |pour |à )";
const NOW = '(maintenant |désormais |actuellement |toujours |à présent )?';

const PHRASES: readonly Phrases[] = [
  {
    id: 'fr2-no-longer',
    read: plain.noLonger,
    evenHedged: true,
    templates: ['je ne suis plus (un |une )?{old:words}', 'plus {old:words} du tout'],
  },
  {
    id: 'fr2-end-job',
    read: plain.endJob,
    evenHedged: true,
    templates: [
      `je ne (suis|travaille) plus ${AT}{employer:words}[ depuis {since:date}]`,
      "(j'ai été|on m'a|je me suis fait) (licenciée?|virée?|renvoyée?|licencier|virer) (de chez |par |de |du |chez |de l'|de la |des ){employer:words}( en {month:word}| hier)?",
      `j'ai (quitté|démissionné de|arrêté chez) {employer:words}[,? (en|le|depuis) {since:date}]`,
      `(fini|terminé) (chez |à l'|à la |aux |au ){employer:words}`,
    ],
  },
  {
    id: 'fr2-end-home',
    read: plain.endHome,
    evenHedged: true,
    templates: [
      "(je n'habite|je ne vis|je n'habite|on n'habite|nous n'habitons|je ne suis) plus (à|en|au) {place:words}",
      "j'ai quitté {place:name}",
    ],
  },
  { id: 'fr2-nick', read: r.nickname, templates: ["on m'appelle {name}", "tout le monde m'appelle {name}", '(surnom|surnommée?) {name}'] },
  {
    id: 'fr2-name',
    read: r.name,
    templates: ["je m'appelle {name}", "moi,? c'est {name}", 'je me nomme {name}', "c'est {name}, mon nom"],
  },
  {
    id: 'fr2-born',
    read: r.born,
    templates: [
      `(je suis )?née?( moi)?,? (le|en|un) {date}[,? (à|en|au) {place:any}]`,
      `(je suis )?née? (à|en|au) {place:name},? (le|en) {date}`,
      'je suis (du|de) {date}',
      "(ma |la )?date de naissance,? c'est le {date}",
    ],
  },
  {
    id: 'fr2-parents',
    read: plain.parents,
    templates: ['(je suis )?(le |la )?(fils|fille) de {one:name} et (de )?{other:name}'],
  },
  {
    id: 'fr2-nation',
    read: plain.nationality,
    templates: [
      '(je suis |de )?(nationalité|nationalités) {who:words}',
      "j'ai (aussi )?(la nationalité|le passeport) {who:words}",
      '(je suis )?de nationalité {who:words}',
    ],
  },
  {
    id: 'fr2-lives',
    read: plain.livesAt,
    templates: [
      `(j'habite|je vis|je loge|je réside|je suis domiciliée?|on habite|nous habitons|nous vivons|on vit|habite|domiciliée?) ${NOW}((au|à|en|dans le|dans la) )?{place:any}${SINCE}`,
      `(chez moi|chez nous),? c'est (au |à )?{place:any}`,
      `((mon|ma|notre) )?(nouvelle )?(adresse( postale| actuelle| complète)?|domicile|logement),? (est|c'est|est maintenant|c'est maintenant|est désormais|:) ((le|au|à) )?{place:any}${SINCE}`,
      '(ma |notre |la )?nouvelle adresse( est)?:? {place:any}',
    ],
  },
  {
    id: 'fr2-moved',
    read: plain.movedTo,
    templates: [
      "(j'ai|on a|nous avons) (déménagé|emménagé)( (le|en) {since:date})?( (au|à|en|dans|pour))? {place:any}",
      "(je viens|on vient|nous venons) (de déménager|d'emménager) (au|à|en) {place:any}",
    ],
  },
  {
    id: 'fr2-job',
    read: plain.job,
    templates: [
      `je (suis|bosse comme|travaille comme|travaille en tant que) ${NOW}{title:words} (chez |à l'|à la |aux |au ){employer:words}${SINCE}`,
      `je (travaille|bosse) ${NOW}(à {digits} ?% )?(chez |pour |à l'|à la |aux |au ){employer:words}[,? (comme|en tant que) {title:words}]${SINCE}`,
      `((mon )?contrat|je suis) en {contract:word} (chez |à l'|à la |aux |au ){employer:words}${SINCE}`,
      `j'ai (commencé|signé|été embauchée?|été prise?) (chez |à l'|à la |aux |au ){employer:words}[ (le|en) {since:date}][ comme {title:words}]`,
      `(je suis )?(embauchée?|employée?|salariée?) (chez |à l'|à la |aux |au ){employer:words}[ comme {title:words}]${SINCE}`,
      "mon employeur,? (est|c'est) {employer:words}",
    ],
  },
  {
    id: 'fr2-trade',
    read: plain.trade,
    templates: [`{title:words} (chez |à l'|à la |aux |au ){employer:words}${SINCE}`],
  },
  {
    id: 'fr2-contract',
    read: plain.contract,
    templates: [
      '(mon |le )?(CDD|contrat|intérim|stage|apprentissage) (est|a été) (transformé|passé|requalifié) en {contract:word}',
      `je suis ${NOW}(passée? )?en {contract:word}`,
      "j'ai (signé |eu |un )(un |mon )?{contract:word}",
      'embauchée? en {contract:word}',
    ],
  },
  {
    id: 'fr2-title',
    read: plain.title,
    templates: [
      `je suis ${NOW}(un |une )?{title:words}${SINCE}`,
      `(mon métier|ma profession|mon poste|dans la vie),? (est|c'est|je suis) {title:words}`,
      `(je travaille|je bosse) (comme|en tant que) {title:words}${SINCE}`,
      'je suis passée? {title:words}',
    ],
  },
  {
    id: 'fr2-diet',
    read: plain.diet,
    templates: [
      `je (suis|mange) ${NOW}(passée? |devenue? )?{diet:words}${SINCE}`,
      '(régime( alimentaire)?|alimentation|côté repas|repas),? (je suis |:? ?)?{diet:words}',
      'je suis (passée?|devenue?|devenu) {diet:words}: .+',
    ],
  },
  {
    id: 'fr2-marital',
    read: plain.marital,
    templates: [`(je suis |état civil |situation )?${NOW}{status:words}${SINCE}`, '(je suis )?{status:words} (avec|à|et) .+'],
  },
  { id: 'fr2-married', read: plain.married, templates: ['(je suis )?{status:word} (avec|à) {name}[,? depuis {since:date}]'] },
  {
    id: 'fr2-glasses',
    read: plain.yes('glasses', true),
    templates: ['(je )?porte (des |mes )?(lunettes|lentilles)( de vue| de contact)?'],
  },
  {
    id: 'fr2-no-glasses',
    read: plain.yes('glasses', false),
    evenHedged: true,
    templates: ['(je ne |je )?porte (pas|plus) de (lunettes|lentilles)( .{0,20})?', 'ni lunettes ni lentilles'],
  },
  {
    id: 'fr2-medicine',
    read: plain.medicine,
    templates: [
      "(je prends|je suis sous|sous traitement|sous) (du |de la |de l'|le |: )?{what:words}( tous les (jours|matins|soirs)| le matin| le soir| chaque (jour|matin|soir)| quotidiennement)?",
    ],
  },
  {
    id: 'fr2-household',
    read: plain.household,
    templates: ['(nous sommes|on est|on vit à) {n}( personnes)? (à la maison|dans le foyer|au foyer)'],
  },
  { id: 'fr2-languages', read: r.languages, templates: ['langues( parlées)?:? {list}'] },
  { id: 'fr2-donor', read: plain.yes('organ-donor', true), templates: ["(je suis )?donneu(r|se) d'organes"] },
  {
    id: 'fr2-no-alcohol',
    read: r.noAlcohol,
    evenHedged: true,
    templates: ["(je ne |je )?bois (pas|jamais|plus)( d'alcool)?", "pas d'alcool"],
  },
  {
    id: 'fr2-energy',
    read: plain.kept('energy-supplier'),
    templates: [
      "(je suis |on est |nous sommes |)(chez |clients? de |abonnés? à )?{value:proper} pour (l'électricité|le gaz|l'énergie|le courant)",
    ],
  },
  {
    id: 'fr2-internet',
    read: plain.kept('internet-provider'),
    templates: ['(je suis |on est |nous sommes |)(chez |clients? de |abonnés? à )?{value:proper} pour (internet|la box|la fibre|le wifi)'],
  },
  { id: 'fr2-status', read: plain.status, templates: [`je suis ${NOW}(à la |au |en )?{status:words}${SINCE}`] },
  {
    id: 'fr2-emergency',
    read: plain.emergency,
    templates: [
      "((comme|pour) )?(la )?(personne|contact|numéro) (à (prévenir|contacter|appeler)|d'urgence)( en cas (de|d') ?{frame})?( est|,? c'est|,? mettez( plutôt)?|:| sera|,)? {who:any}",
      "(en cas (de|d') ?{frame}|s'il m'arrive quelque chose),? ((vous pouvez |on peut |il faut |merci de |veuillez )?(appeler|appelez|prévenir|prévenez|contacter|contactez|joindre|téléphoner à)|c'est|:) {who:any}",
      "{who:any} (reste|est toujours) (ma|mon) (personne à prévenir|contact d'urgence),? (mais )?(son|sa) (nouveau )?(numéro|téléphone|portable)( a changé)?( :|:| est|,? c'est)?( maintenant)?( le)? {tel}",
      "mettez (plutôt )?{who:any} comme (personne à prévenir|contact d'urgence)",
      "((mon|ma) )(nouveau |nouvelle )?(contact d'urgence|personne à prévenir)( est( maintenant| désormais)?|,? c'est( maintenant)?|:) {who:any}",
    ],
  },
  {
    id: 'fr2-doctor',
    read: plain.doctor,
    templates: [
      "(mon |ma )?(nouveau |nouvelle )?(médecin|généraliste|docteur|toubib)( traitante?| de famille)?( est( maintenant)?|,? c'est( maintenant)?|:|,)? (le |la )?{who:any}",
      'je suis (suivie?|patiente?) (par|chez) (le |la )?{who:any}',
    ],
  },
  {
    id: 'fr2-dentist',
    read: plain.dentist,
    templates: ["(mon |ma )?(nouveau |nouvelle )?dentiste( est( maintenant)?|,? c'est( maintenant)?|:|,)? (le |la )?{who:any}"],
  },
  {
    id: 'fr2-landlord',
    read: plain.landlord,
    templates: [
      "(mon |ma |notre |le |la )?(propriétaire|bailleur|bailleresse|proprio|régie)( est( maintenant)?| s'appelle|,? c'est( maintenant)?|:|,)? {who:any}",
    ],
  },
  {
    id: 'fr2-rents',
    read: plain.rents,
    templates: [
      `${ME}(suis |sommes |est )?(?<how>locataires?|propriétaires?)[ (d'un|d'une|de notre|de mon|de ma) {home:words}][ de {area:digits} ?(m²|m2)]( .{0,3})?`,
      '(je|on|nous) (?<how>loue|louons) (un|une) {home:words}[ de {area:digits} ?(m²|m2)][ (pour|à) {amount:sum}]',
      "(j'habite|je vis|nous habitons|on habite|nous vivons) (dans )?(un|une) {home:words} de {area:digits} ?(m²|m2)",
      '(je suis |on est |nous sommes )?(?<how>locataires?|propriétaires?)',
    ],
  },
  {
    id: 'fr2-rent',
    read: r.rent,
    templates: [
      "(mon |notre |le |un )?loyer( est| c'est|:)?( de| à)? {amount:sum}",
      '(je paie|je paye|on paie|on paye|nous payons) {amount:sum} de loyer( .{0,20})?',
      '(le loyer|le mien|il) (passe|est passé|monte|est monté) à {amount:sum}',
    ],
  },
  {
    id: 'fr2-salary',
    read: plain.pay,
    templates: [
      '(je (gagne|touche|perçois)|on me paie) (environ |à peu près )?{amount:sum}',
      "(mon )?(salaire|traitement)( brut| mensuel| annuel)*( est|,? c'est|:| passe| est passé| s'élève)?( de| à)? {amount:sum}",
    ],
  },
  {
    id: 'fr2-allergy',
    read: r.allergy,
    templates: [
      "(je suis |)(très |fortement )?allergique (à la |à l'|aux |au |à ){what:list}",
      "(j'ai |)(une )?allergies? (: |à la |à l'|aux |au |à ){what:list}",
      'je ne supporte pas (le |la |les )?{what:list}',
    ],
  },
  {
    id: 'fr2-nonsmoker',
    read: r.nonSmoker,
    evenHedged: true,
    templates: ['non[- ]fumeu(r|se)', '(je )?(ne )?fume (pas|plus)', "j'ai arrêté (la cigarette|le tabac)", 'je ne fume (pas|plus)'],
  },
  {
    id: 'fr2-children',
    read: r.children,
    templates: [
      "(j'ai|on a|nous avons|(je suis )?(maman de|papa de|mère de|père de)) {n} enfants?( à charge)?",
      '{n} enfants?( à charge)?',
    ],
  },
  {
    id: 'fr2-car',
    read: plain.car,
    templates: [
      "((j'ai|je roule en|je conduis|on a|nous avons|je possède) )(une |un )?{car:any}",
      "(ma |notre )?(voiture|bagnole|auto|véhicule)( est|,? c'est|:)?( une| un)? {car:any}",
    ],
  },
  {
    id: 'fr2-level',
    read: plain.spoken,
    templates: [
      "en {language:word}[,? (j'ai|je suis|c'est)][ (le|un|au)][ niveau] {level:words}",
      "(mon )?niveau (d'|de |en ){language:word}( est|,? c'est|:)? {level:words}",
      '{language:word}:? (niveau )?{level:cefr}',
      "(j'ai|je possède) (le |un )?niveau {level:words} en {language:word}",
      'je parle {language:word} (au |de )?(niveau )?{level:words}',
    ],
  },
  {
    id: 'fr2-mother',
    read: plain.mother,
    templates: [
      "(ma )?langue (maternelle|natale)( est|,? c'est|:)? (le |l'|la )?{language:words}",
      "(le |l'){language:word} est ma langue maternelle",
      '{language:word} est ma langue maternelle',
    ],
  },
  {
    id: 'fr2-club',
    read: plain.club,
    templates: [
      "(je fais|je pratique|je joue) (du |de la |de l'|de |au |à la |à l')?{activity:words} (aux |au |à la |à l'|à |chez |avec ){name:proper}[, {grade}][,? (le|les|tous les) {days}]",
      "je (suis|me suis) (inscrite?|licenciée?|adhérente?|membre) (aux |au |à la |à l'|à |du |des |de la |de l'|de ){name:proper}[, {grade}][,? (le|les|tous les) {days}]",
    ],
  },
  {
    id: 'fr2-study',
    read: plain.study,
    templates: [
      `(je suis|je suis inscrite?) en (?<year>(\\d(re|e|ère|ème)|première|deuxième|troisième|quatrième|cinquième|dernière) année|L[123]|M[12])( de| d')? ?((?<degree>licence|master|bachelor|BTS|BUT|doctorat|médecine|droit)( de | en | d'| )?)?[{area:words}][ (à l'|à la |aux |au |à ){school:words}]`,
      `(je fais|je prépare|je suis en|j'étudie en) (un |une |mon )?(?<degree>licence|master|bachelor|BTS|BUT|DUT|doctorat|thèse|CAP|bac pro)( de| d'| en)? ?{area:words}[ (à l'|à la |aux |au |à ){school:words}]`,
    ],
  },
];

/** What is asked beside it by another name. */
const N = '(?:n°|nº|no\\.?|num\\.?|numéro|nr)';
const PHONE =
  '(?:téléphone|tél\\.?|portable|mobile|gsm|natel|cellulaire|cell|fixe|numéro(?: de (?:téléphone|tél|portable|gsm|mobile|natel|cellulaire))?|ligne)';
const AT_WORK = '(?:professionnel(?:le)?|pro|du (?:bureau|travail|boulot|taf)|au (?:bureau|travail|boulot)|de bureau)';
const MAIL = '(?:(?:adresse )?(?:e-?mail|mail|courriel|mél|messagerie|électronique)|adresse)';

const thing = (path: string, value: Thing['value'], words: string, more: Partial<Thing> = {}): Thing => ({ path, words, value, ...more });
const who = (read: (groups: { who: string }, at: never) => unknown) => (value: string, at: unknown) =>
  read({ who: value }, at as never) as never;

const THINGS: readonly Thing[] = [
  // who one is
  thing('name', 'person', 'nom', { read: plain.familyOrWhole }),
  thing('name', 'person', 'nom (?:complet|et prénoms?)|nom,? prénoms?|prénoms? (?:et )?nom'),
  thing('family-name', 'person', "nom de famille|nom d'usage|nom d'épouse|nom marital|nom usuel"),
  thing('given-name', 'list', 'prénoms?(?:\\(s\\))?|prénom usuel', { read: plain.givenNames }),
  thing('additional-name', 'list', '(?:deuxième|second|2e|autres?|seconds?) prénoms?'),
  thing('birth-name', 'person', 'nom de (?:naissance|jeune fille)|née? sous le nom de'),
  thing('birth-name', 'person', 'née', { bare: true }),
  thing('preferred-name', 'person', "prénom d'usage"),
  thing('nickname', 'person', 'surnom|diminutif'),
  thing('sex', 'words', 'sexe|genre'),
  thing('honorific-prefix', 'words', 'civilité'),
  thing('pronouns', 'list', 'pronoms?'),
  thing('bday', 'date', 'date de naissance|née? le|ddn|anniversaire'),
  thing('birth-place', 'proper', 'lieu de naissance|ville de naissance|commune de naissance|née? à'),
  thing('birth-country', 'proper', 'pays de naissance'),
  thing('nationality', 'words', 'nationalité', { as: (value) => value.charAt(0).toUpperCase() + value.slice(1), bare: true }),
  thing('name', 'person', '(?:nom de |nom et prénom de )?(?:la |ma )mère', { read: plain.parent('mother') }),
  thing('name', 'person', '(?:nom (?:de |du )?|nom et prénom du )?(?:le |mon )?père', { read: plain.parent('father') }),
  // how one is reached
  thing(
    'tel',
    'tel',
    `${PHONE}|(?:(?:on peut|vous pouvez) )?(?:me joindre|m'appeler|joignable|on me joint)(?: par téléphone)?(?: au| sur le| sur)?`,
  ),
  thing(
    'tel',
    'tel',
    `portable|mobile|gsm|natel|cellulaire|cell|numéro de (?:portable|gsm|mobile|natel|cellulaire)|téléphone (?:portable|mobile)`,
    { context: 'mobile' },
  ),
  thing(
    'tel',
    'tel',
    `${PHONE}(?: fixe| direct| directe)? ${AT_WORK}|(?:pour )?me joindre (?:au|à mon) (?:bureau|travail|boulot)|(?:au|à mon) (?:bureau|travail|boulot),? (?:on me joint|je suis joignable|appelez)(?: au)?|${PHONE} pro`,
    { context: 'work' },
  ),
  thing(
    'tel',
    'tel',
    `(?:téléphone |tél\\.? |ligne )?fixe|(?:téléphone|tél\\.?|numéro|ligne) (?:du domicile|de la maison|à la maison|privé|fixe|à domicile)|(?:me joindre )?à la maison`,
    { context: 'home' },
  ),
  thing('tel-extension', 'digits', `(?:${N} (?:de )?)?(?:poste|extension|interne)|ligne interne`),
  thing('email', 'email', `${MAIL}(?: perso(?:nnel(?:le)?)?| privée?)?|(?:on peut |vous pouvez )?m'écrire(?: à| sur)?`),
  thing('email', 'email', `${MAIL} (?:e-?mail )?${AT_WORK}`, { context: 'work' }),
  thing('fax', 'tel', 'fax|télécopie'),
  thing('url', 'any', 'site(?: web| internet| perso)?'),
  thing(
    'contact-hours',
    'any',
    "(?:je suis )?joignable|disponible(?: au téléphone)?|(?:horaires|heures) (?:d'appel|pour (?:me )?(?:joindre|appeler))",
    { bare: true, as: (value) => (/\d ?h|matin|midi|soir|week|semaine|heures/iu.test(value) ? value : undefined) },
  ),
  thing(
    'preferred-contact',
    'words',
    '(?:le )?(?:mieux|plus simple|moyen préféré|meilleur moyen)(?: pour| de)?(?: me (?:joindre|contacter))?',
  ),
  thing('address.postal-code', 'code', 'code postal|cp|npa'),
  thing('address.address-level2', 'proper', 'ville|commune|localité'),
  thing('address', 'any', '(?:nouvelle )?adresse(?: postale| complète| actuelle)?|domicile', {
    read: (value, at) => plain.livesAt({ place: value }, at),
  }),
  thing(
    'delivery-note',
    'list',
    '(?:les )?(?:colis|livraisons?|paquets?)(?: (?:peuvent|peut) être laissés?| à (?:laisser|déposer)| laissés?)?|consignes? de livraison',
  ),
  thing('floor', 'words', 'étage', {}),
  // the family
  thing('marital-status', 'words', 'état civil|situation (?:familiale|matrimoniale|de famille)|statut marital', {
    read: (value, at) => plain.marital({ status: value }, at),
  }),
  thing('children', 'count', "(?:nombre d'|nb d')?enfants?(?: à charge)?"),
  thing('household-size', 'count', '(?:nombre de )?personnes (?:au|dans le|à charge dans le) foyer|foyer de'),
  thing(
    'emergency-contact',
    'any',
    "(?:personne|contact) (?:à (?:prévenir|contacter|appeler)|d'urgence)(?: en cas (?:de |d')[^:,]{2,25})?|en cas d'urgence|ice",
    { read: who(plain.emergency as never) },
  ),
  thing('emergency-contact.relation', 'words', 'lien(?: de parenté)?|parenté'),
  thing('doctor', 'any', '(?:médecin|généraliste)(?: traitant| de famille)?', { read: who(plain.doctor as never), bare: true }),
  thing('dentist', 'any', 'dentiste', { read: who(plain.dentist as never) }),
  thing('landlord', 'any', 'propriétaire|bailleur|bailleresse', { read: who(plain.landlord as never), bare: true }),
  // work
  thing('organization', 'proper', 'employeur|entreprise|société'),
  thing('organization-title', 'words', 'profession|métier|poste(?: actuel| occupé)?|fonction|emploi(?: actuel)?'),
  thing('contract.type', 'words', '(?:type de )?contrat(?: de travail)?', {
    as: (value) =>
      /^(?:un |en )?(?:CDI|CDD|intérim|alternance|apprentissage|stage|freelance)/iu.test(value)
        ? plain.contractOf(value.replace(/^(?:un|en) /iu, ''))
        : undefined,
  }),
  thing('shift', 'words', "(?:équipe|horaires?|poste)(?= (?:de |du |d'|en )(?:nuit|matin|jour|soir|après|journée|[235]x8))", {
    bare: true,
  }),
  thing(
    'staff-number',
    'code',
    `(?:${N} (?:de )?)?matricule(?: (?:interne|agent))?|${N} (?:de |d')?(?:salarié|employé|personnel|agent|badge)e?|badge(?: ${N})?`,
  ),
  thing('department', 'words', 'service|département|direction'),
  thing('industry', 'words', "secteur(?: d'activité)?"),
  thing('salary', 'amount', 'salaire(?: brut| mensuel| annuel| actuel)*|rémunération(?: brute| mensuelle| annuelle)*|traitement brut'),
  thing('net-income', 'amount', '(?:salaire|revenu) net(?: mensuel)?|net mensuel|net à payer'),
  thing('hourly-rate', 'amount', 'taux horaire|tarif horaire'),
  thing('notice-period', 'duration', 'préavis|délai de préavis'),
  thing('available-from', 'date', 'disponible (?:à partir du|dès le|à partir de|le)|disponibilité|date de disponibilité'),
  thing('work-hours', 'any', 'temps de travail|horaire hebdomadaire|durée hebdomadaire'),
  thing('degree', 'list', "diplôme(?: le plus élevé| obtenu)?|niveau d'études?"),
  thing('education.institution', 'proper', 'école|université|établissement(?: scolaire)?|lycée|fac'),
  thing('student-number', 'code', `${N} (?:d')?étudiante?|(?:${N} )?ine|carte d'étudiant(?: ${N})?`),
  thing('study-year', 'words', "année d'études?"),
  thing('education.area', 'words', 'filière|spécialité|formation suivie'),
  // papers
  thing('passport.number', 'code', `passeport(?: français| belge| suisse| canadien)?(?: ${N})?|${N} de passeport`),
  thing(
    'identity-card.number',
    'code',
    `(?:carte (?:nationale )?d'identité|cni|cin|eid)(?: ${N})?|${N} (?:de )?(?:carte (?:nationale )?d'identité|cni)`,
  ),
  thing(
    'residence-permit.number',
    'code',
    `(?:titre de séjour|carte de séjour|carte de résident)(?: ${N})?|${N} (?:de |d')?(?:titre de séjour|étranger)`,
  ),
  thing('residence-permit.type', 'level', "permis (?:de séjour|d'établissement)|livret pour étrangers", { bare: true }),
  thing('driving-licence.number', 'code', `permis(?: de conduire)? ${N}|${N} (?:de |du )permis(?: de conduire)?`),
  thing('driving-licence.type', 'words', '(?:permis(?: de conduire)?(?: de)?(?: catégories?| classe)?|catégories? de permis)', {
    bare: true,
    as: (value) =>
      /^(?:AM|A1|A2|A|B1|BE|B|C1|CE|C|D1|DE|D|E|classe ?\d)(?:(?:,|\/| et|\+) ?(?:AM|A1|A2|A|B1|BE|B|C1|CE|C|D1|DE|D|E))*$/u.test(value)
        ? value
        : undefined,
  }),
  thing(
    'social-security',
    'code',
    `${N} (?:de )?(?:sécurité sociale|sécu|ss|nir|niss|avs|nas|registre national)|(?:sécurité sociale|sécu|nir|niss|avs|registre national|${N} national|nas)(?: ${N})?`,
  ),
  thing('tax-id', 'code', `${N} (?:fiscal|spi|d'impôts?)|(?:identifiant|référence) fiscale?`),
  thing('vat-id', 'code', `(?:${N} (?:de )?)?tva(?: intracommunautaire)?`),
  thing(
    '.start',
    'date',
    '(?:date de )?(?:délivrée?s?|émise?s?|établie?s?|obtenue?s?|délivrance|établissement|émission)(?: le| en| du)?|(?:valable )?depuis(?: le)?',
    { free: true },
  ),
  thing(
    '.end',
    'date',
    "(?:valables?|valides?) jusqu'(?:au|en|à)|expire(?:nt)?(?: le| en)?|(?:date d')?expiration(?: le)?|échéance|fin de validité",
    { free: true },
  ),
  thing('.issuer', 'list', "(?:délivrée?|émise?|établie?) par|autorité(?: de délivrance)?|par(?= (?:la |le |l'))", {
    free: true,
    bare: true,
  }),
  thing('.place', 'proper', '(?:délivrée?|émise?|établie?) à|lieu de délivrance', { free: true, bare: true }),
  thing('.number', 'code', `(?:portant le )?${N}(?: de (?:contrat|police|client|dossier|licence))?|réf(?:érence)?\\.?`),
  thing('.level', 'code', '(?:au )?(?:niveau|sous-sol|étage)', { free: true, as: (value) => value }),
  // what one drives
  thing(
    'vehicle.plate',
    'plate',
    "(?:plaque|immatriculation|immatriculée?s?|numéro de plaque|plaque minéralogique)(?: d'immatriculation)?",
    { free: true, as: (value) => (/\d/.test(value) ? value : undefined) },
  ),
  thing('vehicle.year', 'year', '(?:première )?mise en circulation(?: en)?|millésime|année(?: du véhicule)?|année modèle'),
  thing('vehicle.fuel', 'words', 'carburant|énergie du véhicule'),
  thing('vehicle.mileage', 'measure', 'kilométrage'),
  thing('vehicle', 'any', '(?:voiture|véhicule|auto)', { read: (value, at) => plain.car({ car: value.replace(/^une? /u, '') }, at) }),
  thing(
    'parking-space.number',
    'code',
    `(?:on m'a changé de )?place(?: de (?:parking|stationnement|garage))?(?: ${N})?|(?:parking|emplacement|box|garage)(?: place)?(?: ${N})?`,
  ),
  thing('no-claims', 'count', '(?:années )?sans sinistre'),
  // home
  thing('rent', 'amount', 'loyer(?: mensuel)?'),
  thing('rooms', 'count', 'nombre de pièces'),
  thing('living-area', 'area', 'surface(?: habitable)?|superficie'),
  thing('heating', 'words', 'chauffage'),
  thing('energy-supplier', 'proper', "(?:fournisseur d'(?:électricité|énergie)|fournisseur de gaz|électricité|énergie|gaz)"),
  thing('internet-provider', 'proper', "(?:box|internet|fournisseur d'accès|fai|opérateur internet|fibre)"),
  thing('mobile-contract.company', 'proper', '(?:opérateur|forfait|abonnement)(?: mobile| téléphonique| de téléphone| portable)?'),
  thing('mobile-contract.volume', 'code', '(?=\\d+ ?(?:go|gb|mo) )|(?=\\d+ ?(?:go|gb|mo)$)'),
  thing('.price', 'amount', 'pour|à(?= \\d)|(?:prix|montant|mensualité|coût)', { free: true }),
  thing('.bound', 'words', '(?=sans engagement|avec engagement)', { bare: true, as: (value) => (/^sans/iu.test(value) ? 'no' : 'yes') }),
  thing('meter-number', 'code', `(?:${N} (?:de )?)?(?:compteur|pdl|prm|point de livraison|ean|pce)(?: ${N})?`),
  thing('water-contract.company', 'proper', "(?:fournisseur d')?eau"),
  thing('bank', 'proper', 'banque|compte (?:au|à la|chez)', { bare: true }),
  thing('iban', 'code', 'iban|compte(?: bancaire)?(?: iban)?'),
  thing('account-holder', 'person', 'titulaire(?: du compte)?'),
  // health
  thing('blood-type', 'blood', 'groupe(?: sanguin)?|sang', { as: bloodType }),
  thing('allergy', 'list', 'allergies?(?: alimentaires?)?', {
    read: (value) =>
      /^(?:aucune?|néant|rien)/iu.test(value)
        ? r.allergy({ what: 'rien' })
        : r.allergy({ what: value.replace(/^(?:à la|à l'|à|au|aux) ?/u, '') }),
  }),
  thing('medication', 'list', 'traitement(?: en cours| actuel)?|médicaments?'),
  thing('condition', 'list', 'antécédents(?: médicaux)?|maladies?(?: chroniques?)?|pathologies?'),
  thing('height', 'measure', '(?:je )?mesure|taille|hauteur', { as: metres }),
  thing('weight', 'measure', '(?:je )?pèse|poids'),
  thing(
    'health-insurance',
    'proper',
    "(?:mutuelle|caisse(?: maladie| d'assurance maladie)?|assurance (?:maladie|santé)|complémentaire(?: santé)?|assureur santé)",
  ),
  thing('health-insurance-number', 'code', `${N} (?:de |d')?(?:mutuelle|adhérente?|assurée?|carte vitale)|carte (?:vitale|européenne)`),
  thing('vaccination', 'list', 'vaccins?|vaccinations?|vaccinée?s? contre'),
  thing('diet', 'words', 'régime(?: alimentaire)?|côté repas,? je suis|alimentation', {
    read: (value, at) => plain.diet({ diet: value }, at),
  }),
  thing('food-dislike', 'list', "je ne mange pas (?:de |d')", { bare: true }),
  // sizes
  thing(
    'shoe-size',
    'size',
    '(?:je )?chausse(?: du| en)?|pointure|chaussures?(?: de (?:sécurité|ski|sport|marche))?|taille de chaussures?|bottes',
  ),
  thing('glove-size', 'size', '(?:taille (?:de |des )?)?gants?'),
  thing('trouser-size', 'size', '(?:taille (?:de |des )?)?(?:pantalons?|jeans?)|je (?:porte|mets) du(?= \\d\\d en pantalon)'),
  thing('tshirt-size', 'size', '(?:taille (?:de |des )?)?(?:t-?shirts?|tee-?shirts?|maillots?|polos?|hauts?|sweats?)'),
  thing(
    'clothing-size',
    'size',
    "(?:je m'habille|je fais|je mets)(?: en| du)?|taille(?: de vêtements?)?|vêtements?|taille vêtements?|blouse|veste",
  ),
  thing('dress-size', 'size', '(?:taille (?:de )?)?robes?'),
  thing('ring-size', 'size', "(?:taille (?:de |d')?)?(?:bague|alliance|anneau)|tour de doigt"),
  thing('hat-size', 'size', '(?:taille (?:de |du )?)?(?:chapeau|casque|casquette)|tour de tête'),
  // accounts, clubs, likings
  thing('customer-number', 'code', `${N} (?:de )?cliente?|(?:référence|compte) client|cliente?(?: ${N})?`),
  thing('loyalty-card', 'code', `(?:carte de fidélité|carte fidélité)(?: ${N})?`),
  thing('library-card', 'code', `(?:carte (?:de )?(?:bibliothèque|médiathèque|lecteur|lectrice))(?: ${N})?`),
  thing('club.name', 'proper', 'club|association(?: sportive)?'),
  thing('club.number', 'code', `(?:${N} (?:de )?)?licence(?: ${N}| sportive)?|${N} (?:d')?adhérente?`),
  thing('preferred-language', 'words', 'langue (?:de correspondance|de contact|préférée|souhaitée)'),
];

export const FRENCH_PLAIN: ReturnType<typeof rowsOf> = dayFirst([
  ...rowsOf(PHRASES),
  thingsRow('fr2-things', {
    things: THINGS,
    before:
      "(?:et |pour |donc )?(?:mon |ma |mes |notre |nos |le |la |les |l'|un |une |de |du )?(?:nouveau |nouvelle |nouvel |actuel(?:le)? )?",
    and: 'et|mais|puis|ainsi que|plus|dont|avec',
    between: new RegExp(
      [
        '^[\\s,:.]*',
        '(?:(?:a|ont|vient|viennent|est|sont) (?:de |bien |encore )?(?:changée?s?|changer|modifiée?s?)[\\s,:.]*)?',
        "(?:(?:ce n'est|c'est|n'est|ne sont|est|sont)? ?(?:plus|pas|non plus) (?:le |la |l'|du |de |chez |à |au )?[^,;]+?(?:,? mais |[,;] ?|,? c'est )(?=.))?",
        "[\\s,]*(?:(?:et|maintenant|désormais|dorénavant|à présent|actuellement|aujourd'hui|toujours|plutôt)[\\s,:]+)*",
        "(?:c'est(?: bien)?(?![\\p{L}])|ce sera(?![\\p{L}])|(?:est|sont|s'appelle|s'élève|fait)(?![\\p{L}])|:|=)?",
        '(?:\\s*(?:maintenant|désormais|toujours|actuellement|passée?|devenue?|bien)(?![\\p{L}]))*',
        "[\\s:]*(?:(?:(?:le|la|les|du|des?|au|aux|à|en|une?|par|chez|environ|taille|type|sur)(?![\\p{L}\\d'])|l'|d'|n°|nº|no\\.|numéro(?![\\p{L}]))[\\s]*){0,3}",
      ].join(''),
      'u',
    ),
    opener:
      /^(?:(?:pour|côté|niveau|question|concernant|au niveau|en ce qui concerne|quant (?:à|aux?)|attention|info|infos|rappel|à noter|n\.?b\.?) ?[^,:;.]{0,40}?\s?[:,]\s+|attention,? |à noter[: ]+)(?=\S)/iu,
    unless:
      /(?<![\p{L}])(?:peut-être|sans doute|probablement|je (?:crois|pense)|si (?:je|tu|on|elle|il|vous)|serait|aurait|voudrais|aimerais|pourrais|sera bientôt|bientôt|autrefois|avant|ancien(?:ne)?s?|anciennement|mon frère|ma sœur|mon fils|ma fille|mon mari|ma femme|mon voisin|ma voisine|mon ami|mon amie|son|sa|ses|leurs?|il|elle|ils|elles|ton|ta|votre|vos|était|étais|avais|avait|il y a)(?![\p{L}])|\?$/iu,
  }),
]);
