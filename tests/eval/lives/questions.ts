/**
 * Questions about the lives, in several wordings each: for a fact the person has told (right = its answer), for the same fact where it was
 * never told, for other people and for other times (right = no answer). Written as people ask, before the product's wordings were looked at.
 */
import { type Life, lifeOf, random } from './lives.ts';

export interface Asked {
  readonly id: string;
  readonly life: number;
  readonly question: string;
  /** What a right answer matches; null = only silence or a question back is right. */
  readonly wants: RegExp | null;
  readonly about: 'fact' | 'absent' | 'other' | 'time';
}

/** Key of a fact, and ways to ask for it. `{x}` stands for another fact of the same life. */
const OWN: readonly (readonly [key: string, ...wordings: string[]])[] = [
  ['name', 'What is your full name?', 'And your name is?', 'Who am I speaking with?', 'Could you give me your name, please?'],
  ['given', "What's your first name?", 'Your first name, please?'],
  ['family', 'What is your surname?', 'How do you spell your last name?'],
  ['bday', 'When were you born?', 'What is your date of birth?', "When's your birthday?", 'On which day were you born?'],
  ['age', 'How old are you?', 'What is your age?'],
  ['email', 'What is your e-mail address?', 'Which email can we reach you on?', 'Can I take an email address for you?'],
  [
    'tel',
    "What's your phone number?",
    'On which number can we reach you?',
    'Could I have a contact number?',
    'What number should the courier ring?',
  ],
  ['address', 'Where do you live?', 'What is your home address?', "What's your current address?", 'Which address should we send it to?'],
  ['town', 'Which town do you live in?', 'What city are you based in?'],
  ['postcode', "What's your postcode?", 'Which postcode are you in?'],
  ['since', 'Since when have you lived at your current address?', 'When did you move to your current address?'],
  ['formerTown', 'Where did you live before that?', 'What was your previous address?', 'Where did you live in {formerYear}?'],
  ['job', 'What do you do for a living?', 'What is your job title?', "What's your occupation?", 'What do you work as?'],
  ['employer', 'Who do you work for?', 'Where do you work?', 'Which company employs you?', 'Who is your employer?'],
  ['jobStart', 'When did you start your current job?', 'Since when have you worked for your current employer?'],
  ['oldJob', 'What was your previous job?', 'What was your job title in {oldYear}?'],
  ['oldEmployer', 'Who was your last employer?', 'Who did you work for in {oldYear}?', 'Where did you work before your current job?'],
  ['notice', 'How much notice do you have to give?', 'What is your notice period?', 'How long is your notice period?'],
  ['salary', 'What is your current salary?', 'How much do you earn?', 'What are you paid at the moment?'],
  [
    'skillYears',
    'How many years of experience do you have with {skill}?',
    'How long have you been using {skill}?',
    'For how many years have you worked with {skill}?',
  ],
  ['languages', 'Which languages do you speak?', 'What languages can you speak?'],
  ['languageCount', 'How many languages do you speak?'],
  ['english', 'How good is your English?', 'What is your level of English?'],
  ['nationality', 'What is your nationality?', 'Which country are you a citizen of?'],
  ['smoker', 'Do you smoke?', 'Are you a smoker?'],
  ['nonSmoker', 'Are you a non-smoker?'],
  ['hasPet', 'Do you have any pets?', 'Do you keep animals?'],
  ['petCount', 'How many pets do you have?'],
  ['pet', 'What kind of pet do you have?', 'Which pets do you have?'],
  ['partner', "What is your partner's name?", 'Who is your partner?'],
  ['partnerTel', "What is your partner's phone number?", "What's {partnerFirst}'s phone number?"],
  ['partnerBorn', 'When was your partner born?', "What is {partnerFirst}'s date of birth?"],
  ['landlord', 'Who is your landlord?', 'Who do you rent from?'],
  ['landlordTel', "What is your landlord's phone number?", 'How can I reach your landlord by phone?'],
  ['doctor', "What is your doctor's name?", 'Who is your GP?'],
  ['surgery', 'Which surgery are you registered with?', 'At which practice is your doctor?'],
  ['allergy', 'Do you have any allergies?', 'What are you allergic to?', 'Are you allergic to anything?'],
  ['diet', 'Do you follow a special diet?', 'Do you have any dietary requirements?', 'What is your diet?'],
  ['shirt', 'What T-shirt size do you wear?', "What's your T-shirt size?"],
  ['make', 'What make is your car?', 'Which make of car do you drive?'],
  ['model', 'Which model is your car?'],
  ['carYear', 'When was your car first registered?', 'In what year was your car registered?'],
  ['hasLicence', 'Do you have a driving licence?', 'Do you hold a full driving licence?'],
  ['licenceYears', 'How long have you held your driving licence?', 'For how many years have you had a licence?'],
  ['licence', 'What type of driving licence do you have?'],
  ['passport', 'What is your passport number?'],
  ['passportEnd', 'When does your passport expire?', 'Until when is your passport valid?'],
  ['bank', 'Which bank are you with?', 'What is the name of your bank?'],
  ['school', 'Which university did you go to?', 'Where did you study?'],
  ['area', 'What did you study?', 'What was your subject at university?'],
  ['graduated', 'When did you graduate?', 'In which year did you finish your degree?'],
  ['degree', 'What is your highest qualification?', 'Which degree do you have?'],
  ['order', 'What is your order number?', 'Could you tell me the number of your order?'],
  ['seat', 'Which seat do you prefer on a plane?', 'Aisle or window seat?'],
];

/** Never told by anybody here. */
const NEVER = [
  'What is your blood type?',
  'Do you have children?',
  'How many children do you have?',
  'Are you married?',
  'What is your marital status?',
  'Do you have any criminal convictions?',
  'What is your national insurance number?',
  'What is your IBAN?',
  'Which religion do you belong to?',
  'Have you ever been refused a visa?',
  'How tall are you?',
  'What is your shoe size?',
  'How many years of experience do you have with COBOL?',
  'Do you speak Japanese?',
  'Do you have a disability?',
  'When could you start?',
  'Are you willing to relocate?',
  'How much would you like to earn?',
  'Do you have a criminal record?',
  'What is your favourite colour?',
  'How many siblings do you have?',
  'What is the registration of your car?',
  'Have you made any claims in the last five years?',
  'What is your middle name?',
  'May you work in Canada?',
  'How did you hear about us?',
  'What is your height?',
  'Do you take any medication?',
  'What is your mother tongue called by your neighbours?',
  'Which shift would you prefer?',
];
/** Somebody else's, and never told. */
const OTHERS = [
  "What is your mother's name?",
  'When was your father born?',
  "What is your sister's phone number?",
  "What is your boss's e-mail address?",
  'Where does your brother live?',
  "What is your partner's e-mail address?",
  'What does your partner do for a living?',
  "What is your partner's salary?",
  "What is your landlord's date of birth?",
  "What is your doctor's home address?",
  'How old is your daughter?',
  "What is your neighbour's name?",
  "What is your son's date of birth?",
  'Is your partner a smoker?',
  "What is your colleague's phone number?",
  'Where does your mother work?',
  'Which car does your partner drive?',
  "What is your friend's address?",
  'What nationality is your partner?',
  "What is your child's school called?",
];
/** At a time of which nothing was told. */
const TIMES = [
  'Where did you live in 1998?',
  'Who did you work for in 1996?',
  'What was your job in 1997?',
  'What was your salary in 2012?',
  'What was your address in 1995?',
  'Where will you live in 2030?',
  'What will your salary be in 2029?',
  'Did you smoke in 2005?',
  'Were you vegan in 1999?',
  'What was your phone number in 2003?',
  'Where did you live twenty-five years ago?',
  'Who was your employer in the year 1994?',
];

function worded(text: string, life: Life): string | null {
  const facts: Record<string, string | undefined> = {
    ...life.facts,
    formerYear: life.facts.formerFrom && life.facts.movedYear ? String(Number(life.facts.formerFrom) + 2) : undefined,
  };
  let missing = false;
  const filled = text.replace(/{(\w+)}/g, (_, key: string) => {
    const value = facts[key];
    if (value === undefined) missing = true;
    return value ?? '';
  });
  return missing ? null : filled;
}

export const LIVES = 12;

/** A third each: what is known, what is not, and what is about others or other times. */
export function questions(perLife = 45): { lives: readonly Life[]; asked: readonly Asked[] } {
  const lives = Array.from({ length: LIVES }, (_, at) => lifeOf(at + 1));
  const asked: Asked[] = [];
  const third = Math.floor(perLife / 3);
  for (const [at, life] of lives.entries()) {
    const next = random(at + 101);
    const shuffled = <T>(list: readonly T[]) =>
      [...list]
        .map((one) => [next(), one] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, one]) => one);
    const add = (about: Asked['about'], question: string, wants: RegExp | null) =>
      asked.push({ id: `L${at + 1}-${asked.length}`, life: at, question, wants, about });
    const known = shuffled(OWN.filter(([key]) => life.facts[key] !== undefined));
    let taken = 0;
    for (const [key, ...wordings] of [...known, ...known]) {
      const open = wordings
        .map((one) => worded(one, life))
        .filter((one): one is string => one !== null && !asked.some((each) => each.life === at && each.question === one));
      const question = open[Math.floor(next() * open.length)];
      if (!question || taken >= third + 3) continue;
      add('fact', question, new RegExp(life.facts[key] ?? '', 'i'));
      taken++;
    }
    const absent = shuffled([
      ...NEVER,
      ...OWN.filter(([key]) => life.facts[key] === undefined && !['since', 'formerTown'].includes(key)).flatMap(([, ...wordings]) =>
        wordings.filter((one) => !one.includes('{')).slice(0, 1),
      ),
    ]);
    for (const question of absent.slice(0, third)) add('absent', question, null);
    for (const question of shuffled(OTHERS.filter((one) => !(life.facts.partner && /partner's (name|phone)/.test(one)))).slice(
      0,
      Math.ceil(third * 0.6),
    ))
      add('other', question, null);
    for (const question of shuffled(TIMES).slice(0, Math.floor(third * 0.4))) add('time', question, null);
  }
  return { lives, asked };
}
