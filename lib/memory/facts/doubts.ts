import { DATE_TEXT } from './dates.ts';
import { RELATIVES } from './grammar/lexicon.ts';

/**
 * Sentences that were not understood, but that speak of an end, a change or a slip. What they may be about is no longer served as sure:
 * better asked once too often than wrong. Pure; who is meant is found out where the facts are.
 */
const ENDS =
  /(?<![\p{L}\p{N}])(?:me despidieron|saí d[ao]|fechei|geschichte|j'ai quitté|licenciée?|colgué|me fui|me marché|cerré|despedid[oa]|no longer|(?:not|n't|never) .{0,40}\b(?:any ?more|any longer|after all)|any ?more|any longer|used to|stopped|quit|g[ai]ve (?:it )?up|(?:g[ai]ve|took|taken|handed) .{1,30} back|(?:took|taken) down|belongs to (?:some(?:body|one) else|another|others)|(?:gave|given|handed|returned|turned) (?:\w+ ){0,4}keys?|(?:has|have) (?:the|its|their|his|her) .{1,30} back|(?:forget|delete|erase) (?:that|about)|zapped|paid (?:it )?off|paid the last|emptied|gr[eo]wn? out of|surrendered|resign\w*|took (?:me|us) off|taken off|come off|came off|flew (?:off|away)|ran (?:off|away)|never came back|(?:didn't|did not) (?:make it|survive|work out|last|come back)|not (?:been )?(?:extended|renewed)|wasn't (?:extended|renewed)|ran out|breakers|written off|wrote off|failed its|closed (?:our|my|the)|no work|no problem|goodbye|sold up|behind (?:me|us)|first day|last (?:day|afternoon|morning|lesson|class|session|concert|shift)|thing of the past|not a single|back to|given up|gone|wound up|for good|deleted|dead|died|passed away|put down|goodbye|farewell|left|leaving|lost|stolen|nicked|sold|scrap(?:ped)?|got rid of|returned|cancell?ed|discontinued|closed|dropped|lapsed?|cut off|shut (?:down|up shop)|without one|revoked|withdrawn|out of my life|ended|over with|is over|is history|last day|broke up|broken up|split up|split|dumped|divorced?|separated|widow(?:ed|er)?|let (?:me|him|her) go|laid off|made redundant|redundant|fired|resigned|retired|retirement|hand(?:ed)? .{0,30}(?:back|in)|kicked (?:me|us) out|evicted|never was|n't need|free of|-free\b|forget|delete|remove|erase|strike|take .{0,30} (?:off|out)|ignore|went to (?:live|my)|nicht mehr|verkauft|gekündigt|getrennt|geschieden|gestorben|ausgezogen|ausgetreten|aufgehört|abgegeben|verloren|vergiss|lösche|kein\w* .{0,30} mehr|dichtgemacht|geschlossen|entlassen|weggelaufen|eingeschläfert|abgelaufen|schluss gemacht|trennung|roto|despidieron|despidió|escapó|vuelto a|transféré|licencié|enfui|séparés?|despediram|despediu|fugiu|terminámos|terminamos|voltou a|ya no|vendí|dejé|dejamos|murió|perdí|olvida|borra|plus de|ne .{1,30} plus|vendu|quitté|résilié|perdu|retraite|oublie|supprime|est morte?|não .{0,30} mais|já não|vendi|deixei|morreu|perdi|cancelei|esquece|apaga)(?![\p{L}\p{N}])/iu;
const CHANGES =
  /(?<![\p{L}\p{N}])(?:new|now|nowadays|these days|from now on|as of|as from|since|instead|again|finally|at last|from today|switched|replaced|swapped|traded|moved|relocated|changed|extended|prolonged|shortened|upgraded|expired|renewed|promoted|made (?:me|us)|bumped|grown|outgr[eo]wn?|settled|emigrated|immigrated|insured|from here on|this week|up again|makes? (?:it |that )?(?:\w+ of (?:us|them)|two|three|four|five)|deed poll|legally|neuer|neues|ab heute|vuelto|repris|raise[ds]?|rise|gone up|went (?:up|down|back)|put (?:up|down)|passed to|taken over|take over|turned|turns out|became|become|started|joined|married|wedding|tied the knot|engaged|moved in|born|arrived|a (?:dad|mum|mom|father|mother)|naturali[sz]ed|adopted|bought|got myself|neu\w*|jetzt|inzwischen|mittlerweile|ab sofort|seit|umgezogen|gezogen|gewechselt|geändert|geheiratet|gestiegen|geworden|geboren|ahora|desde|nuev[oa]|cambié|cambiado|mudé|mudado|casamos|casé|nació|subieron|désormais|depuis|nouve(?:au|lle)|changé|déménagé|mariée?s?|passé à|maintenant|agora|nov[oa]|mudei|mudou|casei|casámos|casamos|nasceu|passou)(?![\p{L}\p{N}])/iu;
const SLIPS =
  /(?<![\p{L}\p{N}])(?:oops|whoops|wrong(?:ly)?|typos?|mistake|mistaken|incorrect|misspel(?:led|t)|misread|mistyped|misremembered|mixed (?:it |them |that )?up|correction|corrected|off by|should (?:be|have been)|out of date|outdated|actually|looked it up|half asleep|silly me|more like|truth be told|come to think|no wait|hang on|i meant|rather|right one|falsch|stimmt nicht|vertippt|verwechselt|geirrt|richtig ist|korrektur|équivoqué|corrección|error|trompée?|erreur|corrige|enganei|erro|correção)(?![\p{L}\p{N}])/iu;
/** It is said of something else, or not said to be so. */
const UNREAL =
  /\b(?:if|would|could|might|may (?:be|have|well|not)|maybe|perhaps|almost|nearly|wish|dreamt|dreamed|imagine|suppose|pretend|hope|afraid|still|looking for|looking at|searching for|in search of|at most|no more than|suchen?|stellen? (?:ich|wir) (?:mir|uns)|höchstens|busco|buscamos|cherch(?:e|ons)|procur(?:o|amos)|wenn|falls|würde|vielleicht|fast|si|quizás?|peut-être|talvez|immer noch|todavía|encore|ainda)\b|\?$/iu;
/** Somebody's words, or a talk about the other side. */
const REPORTED =
  /["“”„«»]|\baccording to\b|\byou (?:were|are|have)\b|\b(?:he|she|they|\p{Lu}\p{Ll}+) (?:told|said|says?|thinks?|believes|claims|sagt|meint|dice|dit|diz)\b|\bsaid \p{Lu}/u;
const OTHERS =
  /^(?:he(?! (?:vuelto|cambiado|dejado|vendido|perdido|empezado)\b)|she|they|it(?!'s| is| was)|someone|somebody|er|sie|él|ella|il|elle|ele|ela)\b(?!.*\b(?:me|my|us|our)\b)/iu;
const PARTNERED = /\b(?:husband|wife|partner|spouse|fianc[eé]e?|girlfriend|boyfriend|ex)\b/giu;
/** Somebody whom a fact of the person's own is about, so that it may be meant. */
const ROLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:kids?|child(?:ren)?|sons?|daughters?|kind(?:er)?|sohn|tochter|hij[oa]s?|fils|filles?|enfants?|filh[oa]s?|an? (?:dad|mum|mom|father|mother))\b/giu,
    ['children', 'household-size'],
  ],
  [/\b(?:landlord|landlady|vermieter(?:in)?)\b/giu, ['landlord', 'address', 'rent']],
  [/\b(?:doctor|gp|dentist|arzt|ärztin|médic[oa]|médecin)\b/giu, ['doctor', 'dentist', 'diet', 'allergy', 'medication', 'condition']],
  [/\b(?:boss|manager|chef(?:in)?|jef[ea])\b/giu, ['job', 'organization-title', 'salary', 'manager']],
];

/** Somebody's own words, of what is so. */
export function isOwnWord(said: string): boolean {
  // What is told may end in whom it is told for.
  const sentence = said.replace(/,? if (?:you|anyone|anybody|that|it)\b[^.]*[.!]?$/i, '');
  if (sentence.length > 300 || UNREAL.test(sentence) || REPORTED.test(sentence) || OTHERS.test(sentence)) return false;
  return !ofOthers(sentence);
}

export function castsDoubt(sentence: string): boolean {
  return isOwnWord(sentence) && (ENDS.test(sentence) || CHANGES.test(sentence) || SLIPS.test(sentence));
}

const withoutRoles = (sentence: string) => ROLES.reduce((text, [role]) => text.replace(role, ''), sentence.replace(PARTNERED, ''));
const ofOthers = (sentence: string) => RELATIVES.test(withoutRoles(sentence));

/** A sentence with "my son" or "our landlord" in it may mean what is kept about them, and nothing else. */
export function mayMean(attribute: string, sentence: string): boolean {
  const named = ROLES.filter(([role]) => sentence.search(role) >= 0);
  return named.length === 0 || named.some(([, attributes]) => attributes.includes(attribute));
}
/** News of a change doubts what it names by its kind; by the value itself only an end or a slip does. */
export const isEndOrSlip = (sentence: string): boolean => ENDS.test(sentence) || SLIPS.test(sentence);

/** What happens to a thing that has no row of its own. */
const OTHERWISE =
  /\b(?:moved|changed|extended|prolonged|shortened|replaced|swapped|traded|switched|upgraded|postponed|rescheduled|brought forward|put (?:off|back)|renamed|renumbered)\b/i;
/** Letters of a name, characters of a number, by which one speaks of a value. */
const TELLING_NAME = 4;
const TELLING_NUMBER = 2;

/**
 * "My storage unit is number C-117", "our wedding is on 9 May" have no row: spoken of by the label, by its last word ("the operation") or by a number or
 * a name of the value ("gave plot 31B back").
 */
export function openMeant(sentence: string): ((label: string, value: string) => boolean) | null {
  if (!isEndOrSlip(sentence) && !OTHERWISE.test(sentence)) return null;
  const said = ` ${(sentence.toLowerCase().match(WORD) ?? []).join(' ')} `;
  const exact = new Set(sentence.match(TOKEN) ?? []);
  const isNamed = (name: string) =>
    name.length >= TELLING_NAME && !GENERAL.has(name) && OWN_THING.some((own) => said.includes(` ${own} ${name} `));
  return (label, value) => {
    if (
      said.includes(` ${label} ${value.toLowerCase()} `) ||
      isNamed(label) ||
      isNamed(
        label
          .split(' ')
          .filter((word) => !GENERAL.has(word))
          .join(' '),
      ) ||
      (label.includes(' ') && isNamed(label.split(' ').at(-1) ?? ''))
    )
      return true;
    const telling = (value.match(TOKEN) ?? []).filter((word) => exact.has(word) && isTelling(word));
    if (telling.length === 0) return false;
    // A day is of many things.
    const rest: readonly string[] = value.replace(DATES_OF, ' ').match(TOKEN) ?? [];
    return telling.some((word) => rest.includes(word));
  };
}
const isTelling = (word: string): boolean =>
  /[\d.@]/.test(word) ? word.length >= TELLING_NUMBER : /^\p{Lu}/u.test(word) && word.length >= TELLING_NAME;
const WORD = /[\p{L}\p{N}]+/gu;
/** A word, a number, an address, without the point behind it. */
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}.@-]*(?<![.-])/gu;
/** Last words of many labels. */
const GENERAL: ReadonlySet<string> = new Set(
  'name number size date time type kind code card place amount colour color address account year month week hours'.split(' '),
);
const OWN_THING = ['my', 'our', 'the', 'that', 'no'];
const DATES_OF = new RegExp(DATE_TEXT, 'giu');

export const isSlip = (sentence: string): boolean => SLIPS.test(sentence);

/** Parts of a record by which one speaks of the whole. */
export const SPOKEN_PARTS: Readonly<Record<string, readonly string[]>> = {
  job: ['employer'],
  // A town is spoken of for many reasons.
  address: ['address-line1'],
  pet: ['name', 'species'],
  partner: ['name'],
  skill: ['name'],
  vehicle: ['make', 'model'],
  doctor: ['name'],
  dentist: ['name'],
  gym: ['name'],
  insurance: ['company'],
  business: ['name'],
  landlord: ['name'],
  'emergency-contact': ['name'],
  visa: ['type', 'country'],
  language: ['language'],
};
/** Attributes that one speaks of by their value. */
export const SPOKEN_VALUES: ReadonlySet<string> = new Set([
  'diet',
  'bank',
  'allergy',
  'medication',
  'membership',
  'condition',
  'employer',
  'hobby',
  'nationality',
  'email',
  'tel',
  'family-name',
  'blood-type',
  'organization-title',
  'health-insurance',
  'internet-provider',
  'energy-supplier',
  'gas-supplier',
  'mobile-network',
  'loyalty-card',
]);
/** Where a word begins or ends, also one with an accent there. */
const BORDER = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))';
const OWN = '(?:my|our|that|the|old|new|mein\\w*|mi|mon|ma|o meu|a minha)';
const spoken = (attribute: string, source: string): readonly [string, RegExp] => [
  attribute,
  new RegExp(source.replaceAll('\\b', BORDER), 'iu'),
];
const WEDDED =
  '\\b(?:(?:got|am|are|now|been|finally) married|married (?:in|on|since|last)|(?:our|my|the) wedding(?! anniversary)|tied the knot|divorce|divorced|split up|widow(?:ed|er)?|engaged|separated|civil partnership|heirat\\w*|geheiratet|verheiratet|scheidung|casamos|casé|casado|casada|divorcio|mariage|mariée?s?|mariés|divorcée?s?|casei|casámos|casad[oa])\\b';
const HOME =
  "(?:^|\\b(?:i|we|i've|we've|us|me)\\b.{0,20} )(?:moved? (?:to|into|out|in|away|over|house|back|again)|relocated)\\b|\\brelocated (?:me|us)\\b|\\b(?:living (?:at|in)|(?:i|we) (?:now )?live|home (?:is|now)|is home|call home|fixed address|new (?:place|flat|house|home)|kicked us out|evicted|umgezogen|gezogen|wohne[n]?|eine (?:neue )?wohnung|un piso|un appartement|me mudé|nos mudamos|vivo en|déménagé|emménagé|habite|mudei|mudámos|moro)\\b|\\b(?:we|i)(?: are|'re|'ve| have)(?: actually)?(?: been)? at \\S";
/** Attributes that one speaks of by what they are called, or by what is done with them. */
export const SPOKEN_NAMES: readonly (readonly [attribute: string, pattern: RegExp])[] = [
  spoken(
    'tel',
    `\\b(?:${OWN} (?:\\w+ )?)(?:number|sim|nummer|numéro|número|land ?line|festnetz\\w*|teléfono fijo)\\b|\\b(?:new|old|changed|switched) (?:sim|phone number|number)\\b|\\bde (?:numéro|número)\\b|(?:^|[\\s(])(?:\\+|0)\\d[\\d ()/-]{7,}`,
  ),
  spoken('email', `\\b${OWN} (?:\\w+ )?(?:e-?mail|mail|mailbox|inbox|correo|courriel|adresse mail)\\b|\\S@\\S+\\.\\S`),
  spoken(
    'bday',
    '\\b(?:birthday|birth ?date|date of birth|dob|i (?:was|am) (?:actually |really )?born|geburtstag|geburtsdatum|bin ich (?:am )?.{0,30}geboren|nací|née? le|nasci)\\b',
  ),
  spoken(
    'family-name',
    `\\b${OWN} (?:surname|last name|family name|maiden name|nachname|apellido|apelido|sobrenome)\\b|nom de famille|\\bsurname\\b|became \\p{Lu}`,
  ),
  spoken(
    'name',
    `\\b${OWN} (?:\\w+ )?(?:surname|name|last name|namen?|nachname|nombre|apellido|apelido|nome)\\b|nom de famille|\\bsurname\\b`,
  ),
  spoken(
    'address',
    `\\b(?:my|that|the|old|our) (?:home )?address\\b|\\b(?:g[ai]ve|given) up (?:my|our|the) (?:flat|house|home|place|room)\\b|\\b(?:finally|now) out of \\w|${HOME}`,
  ),
  spoken(
    'salary',
    `\\b(?:salary|pay|wages?|income|raise|payslip|pay rise|gehalt|lohn|verdiene|sueldo|salario|gano|cobro|salaire|gagne|salário|ganho)\\b|\\bbumped\\b|\\d ?k?(?: \\w+)? (?:a|per) (?:year|month)`,
  ),
  spoken('shoe-size', '\\bshoes? size|\\bsize\\b.{0,14}\\bshoes?\\b|\\bfeet\\b.{0,20}\\bsize\\b|schuhgröße|talla de zapato|pointure\\b'),
  spoken(
    'tshirt-size',
    '\\bt-?shirt size|\\bsize\\b.{0,20}\\bt-?shirts?\\b|\\btees?\\b.{0,20}\\bsize\\b|\\bsize\\b.{0,20}\\btees?\\b|\\b(?:up|down) a size\\b',
  ),
  spoken('partner', `\\b(?:my (?:husband|wife|partner|girlfriend|boyfriend)|single)\\b|${WEDDED}`),
  spoken('marital-status', `\\b(?:my (?:husband|wife)|single)\\b|${WEDDED}`),
  spoken(
    'children',
    '\\b(?:a dad|a mum|a mom|a father|a mother|twins|triplets|(?:our|my) (?:first|second|third|fourth)|(?:one|two|three|four|five|no|\\d) (?:kids?|child(?:ren)?)|nasceu|nació|est née?|geboren)\\b|\\b(?:kids?|child(?:ren)?|baby|sons?|daughters?)\\b.{0,30}\\b(?:born|arrived|adopted)\\b',
  ),
  spoken('household-size', '\\b(?:moved in with (?:me|us)|moved out|twins|living with (?:me|us)|household)\\b'),
  spoken('pet', '\\b(?:my|our) pets?\\b|\\bno animals\\b'),
  spoken(
    'job',
    `\\bmy (?:old |last )?job\\b|\\b(?:laid off|fired|redundant|promoted|promotion|my notice|new job|job title|my role|jubilad[oa]|between jobs|my last day|swapped \\w+ .{0,20}for)\\b|\\b(?:i|i've|i have) (?:\\w+ )?(?:retired|started (?:at|as|with|working)|joined (?!an? |us\\b|in\\b|the (?:call|meeting|queue)))|\\bretraite\\b|\\bi(?:'m| am) (?:now )?(?:at|with) [\\p{L}]|\\btrabajo en\\b|\\btravaille (?:chez|pour)\\b|\\barbeite\\b|\\btrabalho (?:na|no|em)\\b`,
  ),
  spoken('organization-title', '\\b(?:promoted|promotion|job title|my title|my role|badge|made me)\\b'),
  spoken('employment-status', '\\b(?:retired?|redundant|new job|unemployed|graduated|self-employed|freelanc\\w+|between jobs|job)\\b'),
  spoken(
    'vehicle',
    '\\b(?:sold|scrapped|wrote off|traded|stolen|bought|new|got rid of|swapped|replaced)\\b.{0,15}\\b(?:car|van|motorbike|auto)\\b|\\bdriving an? \\w|\\b(?:car|van|motorbike)\\b.{0,12}\\b(?:sold|gone|scrapped|stolen)\\b',
  ),
  spoken(
    'diet',
    '\\b(?:vegan|vegetarian|veggie|pescatarian|halal|kosher|my diet|vegetarisch|vegetarier(?:in)?|végétarien(?:ne)?|vegetarian[oa]|vegan[oa])\\b|\\bcomer (?:carne|pescado)\\b|\\beat(?:ing)? .{0,12}(?:meat|fish|chicken|gluten|beef|pork)\\b|\\besse .{0,20}(?:fleisch|fisch)\\b|\\bcom(?:o|er) (?:carne|pescado|peixe)\\b|\\bmange .{0,20}(?:viande|poisson)\\b',
  ),
  spoken('allergy', '\\ballerg\\w*|\\balérgic[oa]|\\bintoleran\\w+'),
  spoken('smoker', '\\bsmok\\w*|\\brauch\\w*|\\bcigarettes?\\b|\\bfum(?:o|ar|er|e|ador|eur)\\b'),
  spoken('education', '\\bgraduat(?:ed|ion)\\b|\\bmy degree\\b|\\babschluss\\b|\\bdiplôme\\b'),
  spoken('emergency-contact', '\\bemergency\\b|\\banything happens to me\\b|notfall|urgence|emergencia|emergência'),
  spoken('health-insurance', '\\binsur(?:ed|ance|er)\\b|\\bpremium\\b|krankenkasse|versichert|mutuelle|seguro médico'),
  spoken('alcohol', '\\b(?:drink(?:ing)?|beer|wine|glass of|alcohol|trinke|bebo|bois)\\b'),
  spoken('notice-period', '\\bnotice\\b(?! that)|kündigungsfrist|\\bpréavis\\b|\\bpreaviso\\b'),
  spoken(
    'passport',
    '\\bpassports?\\b|\\breisepass\\b|\\bpasaporte\\b|\\bpasseport\\b|\\bpassaporte\\b|\\bit.{0,5} (?:only )?(?:valid|good) until\\b',
  ),
  spoken(
    'driving-licence',
    '\\b(?:my|driving|driver.s|on the|motorbike|full) licen[cs]e\\b(?! for)|\\bdriving test\\b|führerschein|carn(?:é|et) de conducir|\\bpermis de conduire\\b|carta de condução',
  ),
  spoken(
    'bank',
    '\\b(?:banking|building society|(?:all|move[d]?|closed?|switched) (?:of )?my (?:bank )?accounts?|new bank|my bank is|konto (?:bei|gekündigt)|mi banco es|ma banque est)\\b',
  ),
  spoken('landlord', '\\b(?:landlord|landlady|letting agent|vermieter(?:in)?|casero|propriétaire|senhorio)\\b'),
  spoken(
    'doctor',
    '\\b(?:new|another|different) (?:doctor|gp|surgery)\\b|\\bas my (?:doctor|gp)\\b|\\bmy (?:doctor|gp)(?: is|.s (?!i)| has (?:moved|left|retired)| retired)\\b|\\bdr\\.? \\w+ (?:has )?(?:retired|left|moved)',
  ),
  spoken(
    'dentist',
    '\\b(?:new|another|different|no) dentist\\b|\\bas my dentist\\b|\\bmy dentist(?: is|.s (?!i)| has (?:moved|left|retired|shut|closed|gone)| retired)\\b|\\bleft (?:my|the|that) dentist\\b',
  ),
  spoken(
    'membership',
    '\\b(?:membership|member of|mitglied\\w*|(?:left|quit|joined|cancelled) the (?:\\w+ )?(?:club|gym))\\b|\\bverein bin ich\\b',
  ),
  spoken('gym', '\\b(?:my|the|that) gym\\b|\\bgym membership\\b'),
  spoken(
    'internet-provider',
    '\\b(?:broadband|internet|wi-?fi|fibre) (?:provider|contract|company)\\b|\\b(?:new|different) (?:broadband|internet|provider)\\b',
  ),
  spoken('nationality', '\\b(?:nationality|citizenship|citizen|naturali[sz]ed|staatsbürger\\w*|nacionalidad|nationalité|nacionalidade)\\b'),
  spoken('visa', '\\bvisa\\b|\\bwork permit\\b|\\bvisum\\b|\\bvisado\\b'),
  spoken(
    'manager',
    '\\b(?:new|another|different|no) (?:line )?(?:manager|boss|supervisor|team lead(?:er)?)\\b|\\bmy (?:line )?(?:manager|boss|supervisor)(?: is now| has (?:left|moved|changed|retired)| left| retired)\\b|\\bi (?:now )?report to\\b',
  ),
  spoken('student-number', '\\b(?:university|college|uni|studying|studies|degree|withdrawal|dropped out|student card)\\b'),
  spoken('blood-type', '\\bblood (?:type|group)\\b'),
  spoken('rent', '\\brent (?:is|was|went|has|goes)\\b|\\b(?:my|our|the|new) rent\\b|\\bmiete\\b|\\bloyer\\b|\\balquiler\\b'),
  spoken('remote', '\\b(?:remote|office|commute)\\b'),
  spoken('bicycle', '\\b(?:bike|bicycle|motorbike|motorcycle|scooter|fahrrad|vélo|bici(?:cleta)?)\\b'),
  spoken('insurance', '\\binsur(?:ed|er|ance)\\b|\\bpolicy\\b'),
];
