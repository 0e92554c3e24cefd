import { type Row, rowOf } from '../row.ts';

const absence = rowOf('absence');
const deletion = rowOf('deletion');

/** It has ended or never was, and nothing took its place; it is to be forgotten. */
export const THIRD_ENDS: readonly Row[] = [
  absence(
    'employer',
    ["{firm}'s accountant, that's me.", 'They closed our branch of {firm} and I have had no work since.'],
    [['Employer', null]],
    ['{firm}'],
  ),
  absence(
    'employer',
    ['I am a driver at {firm}.', 'My contract with {firm} was not extended beyond May.'],
    [['Who do you work for?', null]],
    ['{firm}'],
  ),
  absence(
    'partner',
    ['{given} {family} is my boyfriend.', "It didn't work out between {given} and me."],
    [['Name of your partner', null]],
    ['{given} {family}'],
  ),
  absence(
    'pets',
    ['We have a hamster named Nutmeg.', "Poor Nutmeg didn't make it through the winter."],
    [['Pets', null]],
    ['hamster', 'Nutmeg'],
  ),
  absence(
    'pets',
    ['I own two budgies.', 'Both budgies flew off last Sunday and never came back.'],
    [['Do you have any pets?', 'no']],
    ['budgie'],
  ),
  absence('car', ['I drive a Renault Clio.', 'The Clio failed its MOT and went to the breakers.'], [['Make of car', null]], ['Renault']),
  absence(
    'allergy',
    ["I'm allergic to eggs.", 'Eggs are no problem for me these days, I grew out of it.'],
    [['Allergies', null]],
    ['eggs'],
  ),
  absence(
    'medication',
    ['I take Metoprolol every morning.', 'My cardiologist took me off Metoprolol.'],
    [['Current medication', null]],
    ['Metoprolol'],
  ),
  absence(
    'membership',
    ['I am a member of the Harbour Choir.', 'I sang my last concert with the Harbour Choir and resigned.'],
    [['Memberships', null]],
    ['Harbour Choir'],
  ),
  absence('smoking', ['I smoke.', 'Not a single cigarette since 1 May 2025.'], [['Do you smoke?', 'no']]),
  absence(
    'licence',
    ['I passed my driving test in 2003.', 'I surrendered my driving licence when my sight got worse.'],
    [['Driving licence held since', null]],
    ['2003'],
  ),
  absence(
    'skill',
    ['I have used Excel since 2009.', 'Excel? Not any more, we have other tools and I forgot it all.'],
    [['Skills', null]],
    ['Excel'],
  ),
  absence('employer', ['Ich arbeite als Fahrer bei {firm}.', '{firm} hat dichtgemacht.'], [['Arbeitgeber', null]], ['{firm}'], 'de'),
  absence('partner', ['Mi novio se llama Raúl.', 'Raúl y yo hemos roto.'], [['Nombre de su pareja', null]], ['Raúl'], 'es'),
  absence('pets', ['Tenho um gato chamado Fumaça.', 'O Fumaça fugiu e não voltou.'], [['Animais de estimação', null]], ['Fumaça'], 'pt'),
  deletion(
    'address',
    ["At the moment I'm lodging at 17 {street}, {town} YO8 4QQ.", { forget: '{town}' }],
    [['Postcode', null]],
    ['{town}', 'YO8 4QQ'],
  ),
  deletion('employer', ['{firm} has had me on the payroll since 2018.', { forget: '{firm}' }], [['Employer', null]], ['{firm}']),
  deletion('birth', ['I first saw the light of day on 2 October 1990.', { forget: '1990-10-02' }], [['Age', null]], ['1990-10-02']),
  deletion('salary', ['My wage slip says £2,410 a month.', { forget: 'GBP 2410 month' }], [['Monthly income', null]], ['GBP 2410 month']),
  deletion('phone', ['text me, 07700 900733', { forget: '07700 900733' }], [['Phone number', null]], ['07700 900733']),
  deletion(
    'partner',
    ['I share my life with {given} {family}, my wife.', { forget: '{given} {family}' }],
    [['Name of your spouse', null]],
    ['{given} {family}'],
  ),
  deletion('pets', ['Our guinea pigs are called Salt and Pepper.', { forget: 'Salt' }], [['Pets', null]], ['Salt', 'Pepper']),
  deletion(
    'condition',
    ['I was diagnosed with epilepsy as a teenager.', { forget: 'epilepsy' }],
    [['Medical conditions', null]],
    ['epilepsy'],
  ),
  deletion('email', ['Best to mail me: kit@attic.example', { forget: 'kit@attic.example' }], [['E-mail', null]], ['kit@attic.example']),
  deletion('nationality', ["I'm a Dane living abroad.", { forget: 'Dan' }], [['Nationality', null]], ['Danish', 'DK']),
  deletion('employer', ['I work for {firm}.', 'I want you to forget my employer.'], [['Employer', null]], ['{firm}']),
  deletion(
    'bank',
    ['Mein Konto habe ich bei der Sparkasse Lahn.', { forget: 'Sparkasse Lahn' }],
    [['Bank', null]],
    ['Sparkasse Lahn'],
    'de',
  ),
  deletion('address', ["J'ai emménagé à Nantes l'an dernier.", { forget: 'Nantes' }], [['Ville', null]], ['Nantes'], 'fr'),
];
