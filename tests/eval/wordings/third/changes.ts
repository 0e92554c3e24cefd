import { type Row, rowOf } from '../row.ts';

const update = rowOf('update');
const cascade = rowOf('cascade');

/** Something was so, and is otherwise now; a premise is put right or changed, and what followed from it must have followed. */
export const THIRD_CHANGES: readonly Row[] = [
  update(
    'address',
    ["I'm still at my parents' in {town}.", "I've got the keys!! As of this week I'm a proud tenant of 6 {street}, {town2} PL4 8AA."],
    [['Postcode', 'PL4 8AA']],
    ['{town}'],
  ),
  update(
    'address',
    ['For the post: 21 {street}, {town} CA1 2XY', 'Any letters should go to 4 Harbour View, {town2} TR11 3QY from here on in, we sold up.'],
    [['What is your current postcode?', 'TR11 3QY']],
    ['CA1 2XY'],
  ),
  update(
    'employer',
    ['{firm} is where I earn my bread.', 'Monday was my first day at {firm2}. Goodbye {firm}!'],
    [['Current employer', '{firm2}']],
    ['{firm}'],
  ),
  update(
    'title',
    ['I am an assistant manager at {firm}.', 'They made me manager of the whole branch last month.'],
    [['Job title', 'manager']],
    ['assistant manager'],
  ),
  update(
    'employment',
    ['I work at {firm} as a carpenter.', "I've gone self-employed, handed in my uniform at {firm} in March."],
    [['Employment status', 'self-employed']],
    ['{firm}'],
  ),
  update(
    'phone',
    ['Phone: 07700 900501', 'that number of mine ends in 522 these days: 07700 900522'],
    [['Phone number', '900522']],
    ['07700 900501'],
  ),
  update(
    'emergency-contact',
    ['My emergency contact is {given} {family}.', 'If anything happens to me ring {given2} {family2} from now on, not {given}.'],
    [['Who is your emergency contact?', '{given2} {family2}']],
    ['{given} {family}'],
  ),
  update(
    'language',
    ['I speak Polish.', 'After two years of evening classes I can now say I speak German as well.'],
    [['Which languages do you speak?', 'German']],
  ),
  update(
    'rent',
    ['Our rent is £850 a month.', 'Rent went up again, to £925 a month this time.'],
    [['Monthly rent', '925']],
    ['GBP 850 month'],
  ),
  update(
    'insurance',
    ['My health insurance is Alderney Mutual.', "I'm insured with Corbel Health since January, Alderney put the premium up."],
    [['Health insurance', 'Corbel Health']],
    ['Alderney Mutual'],
  ),
  update(
    'name',
    ['My name is {given} {family}.', 'Deed poll came back: legally I am {given2} {family} since 2 June 2025.'],
    [['Full name', '{given2} {family}']],
    ['{given} {family}'],
  ),
  update(
    'address',
    ['Ich wohne in Bochum.', 'Seit zwei Wochen habe ich eine Wohnung in Erfurt.'],
    [['Wohnort', 'Erfurt']],
    ['Bochum'],
    'de',
  ),
  update(
    'phone',
    ['Meine Handynummer ist 0151 23456789.', 'Neue Nummer: 0170 98765432, die alte bitte löschen.'],
    [['Telefonnummer', '17098765432']],
    ['0151 23456789'],
    'de',
  ),
  update('diet', ['Soy vegetariana.', 'He vuelto a comer pescado.'], [['¿Es usted vegetariana?', 'no']], ['vegetarian'], 'es'),
  update(
    'bank',
    ['Ma banque est Banque Verlaine.', "J'ai tout transféré chez Crédit Boréal le mois dernier."],
    [['Banque', 'Crédit Boréal']],
    ['Banque Verlaine'],
    'fr',
  ),
  cascade(
    'age',
    ['birthday: 22 August 1993', 'My mistake, the birthday I gave has the wrong month in it: 22 July 1993.'],
    [['Date of birth', '22 July 1993|1993-07-22|22/07/1993']],
    ['1993-08-22'],
  ),
  cascade(
    'age',
    ['Born and raised in {town}, 19 January 1975.', "Strike that, I'm a year younger: 19 January 1976."],
    [['Age', '50']],
    ['1975-01-19'],
  ),
  cascade(
    'name',
    ['First name {given}, last name {family}.', "{family} is spelt wrong there, it's {family2}."],
    [['Full name', '{given} {family2}']],
    ['{family}', '{given} {family}'],
  ),
  cascade(
    'experience',
    ['I took up bricklaying at {firm} in April 2016.', 'Hmm, that was April 2014 when I began at {firm}, come to think of it.'],
    [['Years of experience', '11']],
    ['2016-04'],
  ),
  cascade(
    'skill',
    ['Four years ago I picked up Figma.', "Truth be told it's more like six years that I've worked with Figma."],
    [['How many years of experience do you have with Figma?', '6|7|8']],
    ['2020'],
  ),
  cascade(
    'residency',
    ['In September 2012 we bought 30 {street}, {town} EX2 7AB and moved right in.'],
    [['How long have you lived at your current address?', '13']],
  ),
  cascade(
    'residency',
    ['We came to the UK in 2011 and have never left.', 'On 1 June 2025 we emigrated to Toronto, Canada.'],
    [['Country of residence', 'Canada|CA']],
    ['GB'],
  ),
  cascade(
    'marriage',
    ["I'm a married man, {given} is my wife.", 'I lost {given} to cancer in April.'],
    [['Marital status', 'widow']],
    ['married'],
  ),
  cascade(
    'children',
    ['We have one child.', 'The twins came on Sunday, so that makes three of them.'],
    [['Number of children', '3|three']],
    ['1'],
  ),
  cascade(
    'income',
    ['I get paid £600 a week.', 'It was £650 a week all along, I had looked at the net pay.'],
    [['Weekly pay', '650']],
    ['GBP 600 week'],
  ),
  cascade(
    'passport',
    ['My passport is good until 9 May 2033, number 548811223.', 'Sorry, I read the wrong line. It ran out on 9 May 2023.'],
    [['Passport expiry date', '2023']],
    ['2033-05-09'],
  ),
  cascade(
    'drinking',
    ["I don't drink.", 'A glass of red at the weekend is fine with me again.'],
    [['Do you drink alcohol?', 'yes|weekend|red']],
    ['none'],
  ),
  cascade(
    'age',
    ['Je suis née le 14 juillet 1982.', 'Non, je me suis trompée : je suis née le 14 juillet 1983.'],
    [['Âge', '42']],
    ['1982-07-14'],
    'fr',
  ),
  cascade('employment', ['Trabalho na {firm}.', 'Despediram-me da {firm} em maio.'], [['Empregador', null]], ['{firm}'], 'pt'),
];
