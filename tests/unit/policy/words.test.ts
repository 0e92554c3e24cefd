/** How delicate a question is by its words, in each language; what is harmless stays so; and what that does to a decision. */
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../lib/answer/types.ts';
import { type BeliefId, type FieldKey, SELF } from '../../../lib/core/ids.ts';
import type { FieldReading, Question } from '../../../lib/forms/types.ts';
import { decide, type Place } from '../../../lib/policy/decide.ts';
import { classOfWords, isJobSearch } from '../../../lib/policy/words.ts';

/** class -> label of a form in a language */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  secret: [
    'Your door code',
    'Passwort des Routers',
    'Mot de passe',
    'Contraseña',
    'Senha',
    'Wachtwoord',
    'Hasło',
    'Jelszó',
    'Lösenord',
    'Salasana',
    'Şifre',
    'Пароль',
    'パスワード',
    '密码',
    '비밀번호',
    '비밀번호를 입력하세요',
    'Passwords',
    'PIN',
    'Security question',
    'Geheimfrage',
    'Kreditkartennummer',
    'WLAN-Passwörter',
    'Routerpasswort',
    'Pregunta secreta',
    'סיסמה',
    'كلمة المرور',
  ],
  legal: [
    'Signature of the applicant',
    'Unterschrift',
    'Je déclare sur l’honneur',
    'Acepto las condiciones',
    'Assinatura',
    'Handtekening',
    'Podpis',
    'Underskrift',
    'İmza',
    'Подпись',
    '署名',
    '서명',
    'חתימה',
  ],
  'government-id': [
    'Passport no.',
    'Steueridentifikationsnummer',
    'Numéro de sécurité sociale',
    'Codice fiscale',
    'PESEL',
    'Rodné číslo',
    'Personnummer',
    'TC Kimlik No',
    'Паспорт',
    'マイナンバー',
    '身份证号码',
    '여권 번호',
    '여권번호',
    '주민등록번호를 입력',
    'Fødselsnummer',
    'תעודת זהות',
  ],
  finance: [
    'Gehaltsvorstellung',
    'Salaire souhaité',
    'Ingresos mensuales',
    'Reddito annuo',
    'Dochód',
    'Jövedelem',
    'Inkomst',
    'Gelir',
    'Зарплата',
    '年収',
    '工资',
    '연소득 (소득)',
    'משכורת',
  ],
  health: [
    'Any allergies?',
    'Schwerbehinderung',
    'Maladies',
    '¿Embarazada?',
    'Malattie pregresse',
    'Gezondheidsklachten',
    'Choroby',
    'Nemoci',
    'Sjukdomar',
    'Hastalıklar',
    'Заболевания и болезни',
    '病歴',
    '过敏',
    '알레르기',
    'אלרגיה',
  ],
  belief: ['Religion', 'Konfession', 'Antecedentes penales', 'Vyznání a náboženství', 'Uskonto', 'Вероисповедание', '宗教', '종교', 'דת'],
  family: [
    'Marital status',
    'Familienstand',
    'État civil : situation familiale',
    'Estado civil',
    'Data urodzenia',
    'Medeni durum',
    'Дата рождения',
    '生年月日',
    '자녀 수',
  ],
};
const HARMLESS = [
  'First name',
  'Colour of your front door',
  'Lieblingsfarbe',
  'How did you hear of us?',
  'Ville',
  'Nombre',
  'Shoe size',
  'Favourite dish',
  'Firma',
  'Signal strength',
  'Adresse',
  'Postleitzahl',
  '都市',
  '住所',
  'Город',
  'Number of guests',
  'Din adress',
  'Terrace house',
  'Spinning class',
  'Kundenkartennummer',
];

describe('the class of a label', () => {
  test.each(Object.entries(LABELS).flatMap(([name, labels]) => labels.map((label) => [label, name] as const)))('%s: %s', (label, name) => {
    expect(classOfWords(label)?.class).toBe(name);
  });
  test.each(HARMLESS)('%s is harmless', (label) => {
    expect(classOfWords(label)).toBeNull();
  });
  test('a megabyte of words is cut before it is matched', () => {
    expect(classOfWords(`${'a '.repeat(500_000)}password`)).toBeNull();
  });
});

describe('a search for a job', () => {
  test.each([
    'Apply for this job',
    'Online-Bewerbung',
    'Candidature spontanée',
    'Solicitud de empleo',
    'List motywacyjny',
    'Lettera di presentazione',
    'Резюме',
    '履歴書を送る',
    '简历',
    '이력서',
    'Jobansøgning',
  ])('%s', (text) => {
    expect(isJobSearch(text)).toBe(true);
  });
  test.each(['Conference registration', 'Anmeldung zur Fachtagung', 'Checkout', 'Book a table', 'Apply for a loan'])(
    '%s is none',
    (text) => {
      expect(isJobSearch(text)).toBe(false);
    },
  );
});

const PLACE: Place = { origin: 'https://shop.example', topOrigin: 'https://shop.example', never: new Set() };
const candidate = (over: Partial<Candidate> = {}): Candidate => ({
  kind: 'fact',
  value: { type: 'text', text: 'x' },
  path: 'email',
  subject: SELF,
  beliefs: ['b1' as BeliefId],
  uses: ['S1'],
  confidence: 0.95,
  sensitivity: 1,
  ...over,
});
const reading = (question: Partial<Question> = {}, over: Partial<FieldReading> = {}): FieldReading => ({
  key: 'f1' as FieldKey,
  ours: true,
  token: null,
  confidence: 0.98,
  fill: true,
  conflict: false,
  section: '',
  because: '',
  question: {
    text: 'E-mail',
    subject: { relation: 'self' },
    path: 'email',
    query: '',
    time: 'any',
    nth: 0,
    ask: 'value',
    negated: false,
    conditional: false,
    sensitivity: 1,
    ...question,
  },
  ...over,
});

describe('what words do to a decision', () => {
  const open = (label: string) => decide(candidate({ path: `open:${label.toLowerCase()}` }), reading({ path: null, text: label }), PLACE);
  test('an answer under a harmless label of its own goes in one go', () => {
    expect(open('Colour of your front door')).toEqual({ effect: 'allow' });
  });
  test('a long label hides nothing of what the answer was kept under', () => {
    const verdict = decide(candidate({ path: 'open:password' }), reading({ path: null, text: 'a '.repeat(200) }), PLACE);
    expect(verdict).toEqual({ effect: 'deny', reason: 'secret' });
  });
  test.each(LABELS.finance ?? [])('an answer kept under "%s" asks', (label) => {
    expect(open(label)).toEqual({ effect: 'ask', reason: 'sensitive' });
  });
  test.each(LABELS.secret ?? [])('an answer kept under "%s" is never given', (label) => {
    expect(open(label)).toEqual({ effect: 'deny', reason: 'secret' });
  });
  test.each(LABELS.legal ?? [])('"%s" is the person’s', (label) => {
    expect(open(label)).toEqual({ effect: 'deny', reason: 'declaration' });
  });
});

describe('work and home', () => {
  const work = candidate({ context: 'work' });
  test.each<[string, Partial<Question>, Partial<Place>, object]>([
    ['a work address where an address is asked for', {}, {}, { effect: 'ask', reason: 'other-context' }],
    ['a work address where work is asked for', { context: 'work' }, {}, { effect: 'allow' }],
    [
      'a work address at a search for another job',
      { context: 'work' },
      { purpose: 'job-search' },
      { effect: 'ask', reason: 'other-context' },
    ],
  ])('%s', (_name, question, place, verdict) => {
    expect(decide(work, reading(question), { ...PLACE, ...place })).toEqual(verdict);
  });
});

describe('"always here"', () => {
  const always = new Set(['email']);
  test.each<[string, Partial<Candidate>, FieldReading, Partial<Place>, object]>([
    ['answers a doubt about the reading', {}, reading({}, { fill: false }), {}, { effect: 'allow' }],
    ['answers another destination', {}, reading(), { foreignAction: 'https://crm.example' }, { effect: 'allow' }],
    ['does not choose between two values', { doubt: 'ambiguous' }, reading(), {}, { effect: 'ask', reason: 'ambiguous' }],
    ['says nothing about personal data', { sensitivity: 2 }, reading({}, { fill: false }), {}, { effect: 'ask', reason: 'unsure-reading' }],
    ['says nothing about sensitive data', { sensitivity: 3 }, reading(), {}, { effect: 'ask', reason: 'sensitive' }],
    ['gives nothing to an opaque frame', {}, reading(), { origin: null }, { effect: 'deny', reason: 'opaque-frame' }],
    ['gives way to "never"', {}, reading(), { never: new Set(['email']) }, { effect: 'deny', reason: 'never-here' }],
  ])('%s', (_name, over, read, place, verdict) => {
    expect(decide(candidate(over), read, { ...PLACE, always, ...place })).toEqual(verdict);
  });
});
