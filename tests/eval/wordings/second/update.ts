import { type Row, rowOf } from '../row.ts';

const row = rowOf('update');

/** Something was so, and is otherwise now. */
export const UPDATE: readonly Row[] = [
  row(
    'address',
    ['were renting a little flat on {street} in {town} atm', 'finally out of {town}!! the new place is in {town2}, moved in over easter'],
    [['Which town do I live in?', '{town2}']],
    ['{town}'],
  ),
  row(
    'address',
    [
      'My home is 14 {street}, {town}, NR3 1AB.',
      "Since the start of the month we've been living at 9 Cobden Terrace, {town2} EX4 2HJ - the lease in {town} just got too expensive.",
    ],
    [
      ["What's my current postcode?", 'EX4 2HJ'],
      ['Which city am I based in?', '{town2}'],
    ],
    ['{town}', 'NR3 1AB'],
  ),
  row(
    'address',
    ['Ich wohne seit 2019 in Kassel.', 'Bin im Mai nach Freiburg gezogen, weil meine Freundin dort eine Stelle bekommen hat.'],
    [['In welcher Stadt wohne ich?', 'Freiburg']],
    ['Kassel'],
    'de',
  ),
  row(
    'employer',
    ['currently a line cook @ {firm}', "handed in my notice in april and as of may i'm head chef over at {firm2}"],
    [
      ['Who is my employer?', '{firm2}'],
      ["What's my job title these days?", 'head chef'],
    ],
    ['{firm}', 'line cook'],
  ),
  row(
    'title',
    ["I'm a junior developer at {firm}.", 'Got promoted, so it says Senior Developer on my badge now.'],
    [
      ['What is my job title?', 'Senior Developer'],
      ['Which company do I work for?', '{firm}'],
    ],
    ['junior developer'],
  ),
  row(
    'phone',
    ['my mobile is 07700 900118', 'New SIM, so from today you reach me on 07700 900254 instead of the old number.'],
    [['What is my mobile number?', '900254']],
    ['07700 900118', '+447700900118'],
  ),
  row(
    'email',
    ['You can write to me at pat.post@mailbox.example', 'The old mailbox is being shut down; please use hello@pat.example from now on.'],
    [['Which e-mail address should people use for me?', 'hello@pat.example']],
    ['pat.post@mailbox.example'],
  ),
  row(
    'marriage',
    ["I'm engaged to {given} {family}.", '{given} and I tied the knot on 3 May 2025.'],
    [["What's my marital status?", 'married']],
    ['engaged'],
  ),
  row(
    'name',
    ['Hi, my name is {given} {family}.', "After the wedding I took my husband's surname, so it's {given} {family2} these days."],
    [
      ['What is my full name?', '{given} {family2}'],
      ["What's my surname?", '{family2}'],
    ],
    ['{family}', '{given} {family}'],
  ),
  row(
    'children',
    ["We've got two kids.", 'Our third was born last week, a boy called {given}.'],
    [['How many children do I have?', '3|three']],
    ['2'],
  ),
  row(
    'pets',
    ["There's a beagle called Rollo living with us.", 'Rollo got company: we adopted a tabby cat, Smudge, in May.'],
    [
      ['Do I have a cat?', 'yes'],
      ["What is my cat's name?", 'Smudge'],
    ],
  ),
  row(
    'car',
    ['I drive a 2014 Skoda Fabia.', 'Sold the Skoda and bought a used Kia Niro, reg KX21 ABC.'],
    [
      ['What car do I drive?', 'Niro'],
      ["What's the registration number of my car?", 'KX21ABC'],
    ],
    ['Skoda Fabia', '2014 Skoda Fabia'],
  ),
  row(
    'diet',
    ["no meat for me, i'm a veggie", 'Ever since the doctor told me off about my iron I eat fish again, so pescatarian I guess.'],
    [['Any dietary requirements?', 'pescatarian']],
    ['vegetarian', 'veggie'],
  ),
  row(
    'allergy',
    ["I'm allergic to peanuts.", "The test came back: turns out I'm allergic to sesame too."],
    [['Which allergies do I have?', 'sesame']],
  ),
  row(
    'membership',
    ["I'm a member of the Northside Rowing Club, number 4471.", "the rowing club gave me a new membership no., it's 90233 now"],
    [['What is my membership number at the rowing club?', '90233']],
    ['4471'],
  ),
  row(
    'degree',
    ["I'm doing a bachelor's in Geography at {school}.", 'Graduated in May with a first in Geography from {school}!'],
    [['In which year did I graduate?', '2025']],
  ),
  row(
    'skill',
    ['I know a bit of Python.', 'These days I code in Python every day, have done since January 2023.'],
    [['How many years of experience with Python do I have?', '3']],
  ),
  row(
    'language',
    ['I speak English and a little Italian.', "My Italian's at C1 now, passed the exam in May."],
    [['What is my level of Italian?', 'C1']],
  ),
  row(
    'passport',
    [
      'My passport runs out on 4 April 2025, its number is 512345678.',
      "Renewed the passport: the new one's 533219876 and it's good until 1 June 2035.",
    ],
    [
      ['When does my passport expire?', '1 June 2035|2035-06-01|01/06/2035'],
      ["What's my passport number?", '533219876'],
    ],
    ['512345678', '2025-04-04'],
  ),
  row(
    'landlord',
    ["My landlord's name is Keith Barrow.", 'The house was sold, so our landlord is Odile Fenn as of June.'],
    [['Who is my landlord?', 'Odile Fenn']],
    ['Keith Barrow'],
  ),
  row(
    'doctor',
    ['My GP is Dr Amos at Hilltop Surgery.', "dr amos retired, I've been put with Dr Leila Strand"],
    [["What's the name of my GP?", 'Strand']],
    ['Dr Amos', 'Amos'],
  ),
  row(
    'bank',
    ['I bank with Kestrel Bank.', 'moved all my accounts over to Northfold Building Society a fortnight ago'],
    [['Which bank am I with?', 'Northfold']],
    ['Kestrel Bank'],
  ),
  row(
    'subscription',
    ["We pay for Streamly's basic plan, £8.99 a month.", 'Streamly put the price up to £10.99/month, we kept it though.'],
    [['How much do I pay for Streamly?', '10.99']],
    ['8.99', '£8.99 a month'],
  ),
  row(
    'hobby',
    ['In my free time I go climbing.', "Bad knee, so no climbing any longer; I've taken up pottery instead."],
    [['What are my hobbies?', 'pottery']],
    ['climbing'],
  ),
  row('size', ['I wear a size 9 shoe.', 'since the pregnancy my feet are a size 10, not a 9'], [["What's my shoe size?", '10']], ['9']),
  row('size', ['My T-shirt size is M.', "gone up a size, it's L for T-shirts now please"], [['What T-shirt size do I take?', 'L']], ['M']),
  row(
    'commute',
    ['My commute takes 50 minutes by train.', "Since the office moved it's only a quarter of an hour by bike to work."],
    [['How long is my commute?', '15|quarter of an hour']],
    ['50 minutes'],
  ),
  row(
    'notice-period',
    ['My notice period is one month.', "The new contract says three months' notice."],
    [['What is my notice period?', '3 months|three months|3m']],
    ['one month', '1 month'],
  ),
  row(
    'salary',
    ['I make 31k a year before tax.', 'They bumped me up to £36,500 a year in May.'],
    [["What's my annual salary?", '36500']],
    ['GBP 31000 year'],
  ),
  row(
    'visa',
    ["I'm here on a student visa till September 2025.", "I've been switched onto a Skilled Worker visa, valid till 30 June 2028."],
    [['What kind of visa do I hold?', 'Skilled Worker']],
    ['student visa', 'student'],
  ),
  row(
    'employer',
    ['Trabajo como camarera en {firm}.', 'Desde mayo trabajo en {firm2} como recepcionista.'],
    [['¿En qué empresa trabajo?', '{firm2}']],
    ['{firm}'],
    'es',
  ),
  row(
    'phone',
    ['Mon numéro de téléphone est le 06 39 98 12 34.', "J'ai changé de numéro : c'est désormais le 06 39 98 77 01."],
    [['Quel est mon numéro de téléphone ?', '39987701']],
    ['06 39 98 12 34', '+33639981234'],
    'fr',
  ),
  row('address', ['Moro em Braga.', 'Mudei-me para Coimbra em maio.'], [['Em que cidade moro?', 'Coimbra']], ['Braga'], 'pt'),
  row('diet', ['Ich bin Vegetarierin.', 'Seit letztem Monat lebe ich vegan.'], [['Wie ernähre ich mich?', 'vegan']], ['vegetarian'], 'de'),
  row(
    'marriage',
    ['Estoy soltero.', 'Nos casamos Lucía y yo en mayo.'],
    [['¿Cuál es mi estado civil?', 'married|casad']],
    ['single'],
    'es',
  ),
  row(
    'salary',
    ['Je gagne 2 100 euros par mois.', 'Depuis mai, mon salaire est passé à 2 450 euros par mois.'],
    [['Quel est mon salaire mensuel ?', '2450']],
    ['EUR 2100 month'],
    'fr',
  ),
];
