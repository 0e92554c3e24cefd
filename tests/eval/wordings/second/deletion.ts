import { type Row, rowOf } from '../row.ts';

const row = rowOf('deletion');

/** It is to be forgotten: by hand, or because the person says so. Nothing that followed from it may stay. */
export const DELETION: readonly Row[] = [
  row(
    'birth',
    ['I came into this world on 17 July 1968.', { forget: '1968-07-17' }],
    [
      ['How old am I?', null],
      ['What is my date of birth?', null],
    ],
    ['1968-07-17', '57'],
  ),
  row(
    'birth',
    ['I turned 40 on 3 February 2024, which came as a shock.', { forget: '1984-02-03' }],
    [['How old am I?', null]],
    ['1984-02-03', '42'],
  ),
  row(
    'address',
    ['These days home is a cottage at 2 {street}, {town}.', { forget: '{town}' }],
    [['What is my address?', null]],
    ['{town}', '2 {street}'],
  ),
  row(
    'address',
    ['Wir sind letztes Jahr nach Passau gezogen.', { forget: 'Passau' }],
    [['In welcher Stadt wohne ich?', null]],
    ['Passau'],
    'de',
  ),
  row('employer', ['{firm} took me on as a driver in 2021.', { forget: '{firm}' }], [['Who employs me?', null]], ['{firm}']),
  row(
    'employer',
    ["I'm an engineer and {firm} pays my wages.", 'Please forget where I work.'],
    [['Who is my employer?', null]],
    ['{firm}'],
  ),
  row(
    'phone',
    ['ring me on 07700 900845', { forget: '07700 900845' }],
    [["What's my phone number?", null]],
    ['07700 900845', '+447700900845'],
  ),
  row(
    'phone',
    ["You'll find me under 07700 900846.", 'Delete my phone number.'],
    [["What's my phone number?", null]],
    ['07700 900846', '+447700900846'],
  ),
  row(
    'email',
    ['drop me a line: sol@inlet.example', { forget: 'sol@inlet.example' }],
    [['What is my email?', null]],
    ['sol@inlet.example'],
  ),
  row(
    'partner',
    ["I've been with {given} {family} for six years.", { forget: '{given} {family}' }],
    [['Who is my partner?', null]],
    ['{given} {family}'],
  ),
  row(
    'partner',
    ['My wife is {given} {family}.', "Strike what I said about my wife, I don't want it in here."],
    [["What's my wife's name?", null]],
    ['{given} {family}'],
  ),
  row(
    'children',
    ['{given}, my eldest, is in year 5.', { forget: '{given}' }],
    [['What are the names of my children?', null]],
    ['{given}'],
  ),
  row(
    'pets',
    ['A goldfish named Bubbles shares the kitchen with us.', { forget: 'Bubbles' }],
    [["What's the name of my pet?", null]],
    ['Bubbles'],
  ),
  row('pets', ['Tenemos una perra que se llama Luna.', { forget: 'Luna' }], [['¿Tengo mascotas?', null]], ['Luna'], 'es'),
  row('car', ['We get about in a Fiat Panda.', { forget: 'Fiat Panda' }], [['What car do I own?', null]], ['Fiat Panda']),
  row('diet', ['I eat kosher.', { forget: 'kosher' }], [['Any dietary needs?', null]], ['kosher']),
  row(
    'diet',
    ["I'm lactose intolerant.", 'Forget what I told you about lactose.'],
    [['Do I have any intolerances?', null]],
    ['lactose', 'lactose intolerant'],
  ),
  row(
    'allergy',
    ['Bee stings could kill me, I carry an EpiPen for that allergy.', { forget: 'bee stings' }],
    [['What allergies do I have?', null]],
    ['bee stings'],
  ),
  row(
    'membership',
    ["I've been in the Alpine Club since 2003, membership number AC-2210.", { forget: 'AC-2210' }],
    [['What is my Alpine Club membership number?', null]],
    ['AC-2210'],
  ),
  row(
    'degree',
    ['I read Law at {school} and came away with a 2:1 in 2011.', { forget: '{school}' }],
    [['Where did I study?', null]],
    ['{school}'],
  ),
  row(
    'skill',
    ['Eight years of Java under my belt.', { forget: 'Java' }],
    [['How many years of Java experience do I have?', null]],
    ['Java'],
  ),
  row('language', ['Apart from English I get by in Finnish.', { forget: 'Finnish' }], [['Do I speak Finnish?', null]], ['Finnish']),
  row(
    'passport',
    ["The number in my passport reads 561234987 and it'll last me till 8 August 2030.", { forget: '561234987' }],
    [["What's my passport number?", null]],
    ['561234987'],
  ),
  row(
    'passport',
    ['O número do meu passaporte é CA123456.', { forget: 'CA123456' }],
    [['Qual é o número do meu passaporte?', null]],
    ['CA123456'],
    'pt',
  ),
  row('landlord', ['We rent from a Mr Osgood.', { forget: 'Osgood' }], [['Who do I rent from?', null]], ['Osgood', 'Mr Osgood']),
  row('bank', ['My current account is at Pennant Bank.', { forget: 'Pennant Bank' }], [['Which bank am I with?', null]], ['Pennant Bank']),
  row(
    'salary',
    ['I take home 2,300 quid a month.', 'Please delete my salary from your memory.'],
    [["What's my monthly income?", null]],
    ['GBP 2300 month', 'GBP 27600 year'],
  ),
  row(
    'salary',
    ['Je touche 3 200 euros brut par mois.', { forget: 'EUR 3200 month' }],
    [['Combien je gagne par mois ?', null]],
    ['EUR 3200 month'],
    'fr',
  ),
  row('hobby', ['Weekends are for birdwatching.', { forget: 'birdwatching' }], [['What do I do in my free time?', null]], ['birdwatching']),
  row(
    'health',
    ['I have asthma.', 'Remove the asthma thing from my profile, please.'],
    [['Do I have any medical conditions?', null]],
    ['asthma'],
  ),
  row('name', ['Ich heiße Jette Brandis.', 'Vergiss bitte meinen Namen.'], [['Wie heiße ich?', null]], ['Jette Brandis', 'Brandis'], 'de'),
];
