/** A ninth bank, written blind and mostly plain: what ended with nothing in its place. */
import { type Row, rowOf } from '../row.ts';

const absence = rowOf('absence');

export const NINTH_ENDS: readonly Row[] = [
  absence(
    'smoking',
    ['I smoke about ten a day.', 'Not one cigarette since 1 March, and I sleep like a stone.'],
    [['Cigarettes per day', '0|none']],
    ['ten a day'],
  ),
  absence('partner', ['My boyfriend is called Rasmus.', 'Rasmus and I are finished. He took the plants.'], [['Partner', null]], ['Rasmus']),
  absence(
    'dog',
    ["We've got a beagle, Toffee.", 'The vet came to the house and Toffee went to sleep on her blanket for good.'],
    [['Dog', null]],
    ['Toffee'],
  ),
  absence(
    'car',
    ['I drive a Marlo Sprint.', "The Marlo was scrapped. I shan't bother with another, the bus stops at the door."],
    [['Car', null]],
    ['Marlo Sprint'],
  ),
  absence(
    'allergy',
    ["I'm allergic to hazelnuts.", 'The clinic tested me for three hours: no hazelnut allergy whatsoever, never was one.'],
    [['Allergies', null]],
    ['hazelnuts'],
  ),
  absence(
    'side job',
    [
      "On Saturdays I work at Bexley's bakery, weekdays at the library.",
      "Told Bexley's I can't do the early Saturdays, last loaf sold today.",
    ],
    [
      ['Saturday job', null],
      ['Weekday job', 'library|the library|at the library'],
    ],
    ["Bexley's bakery"],
  ),
  absence(
    'magazine',
    ['I subscribe to Rail & Signal.', 'Rail & Signal have stopped printing after eighty years, I got four pounds back.'],
    [['Magazine subscription', null]],
    ['Rail & Signal'],
  ),
  absence(
    'lodger',
    ['Our lodger is a student called Ping.', "Ping's room is my sewing room since the weekend, she flew home with her degree."],
    [['Lodger', null]],
    ['Ping'],
  ),
  absence(
    'medicine',
    ['I take frumalin for my heart, one each evening.', 'The cardiologist stopped the frumalin, my heart ticks by itself.'],
    [['Heart medicine', null]],
    ['frumalin'],
  ),
  absence(
    'loan',
    ['I still owe the Ketteridge Building Society 2,100.', { day: '2025-12-19', text: 'Paid the last penny to the Ketteridge!' }],
    [['Debt to Ketteridge', '0|none']],
    ['2,100'],
  ),
  absence(
    'cleaner',
    ['Our cleaner is Valentina, Thursdays.', 'Valentina has gone back to Varna and we clean ourselves, badly.'],
    [['Cleaner', null]],
    ['Valentina'],
  ),
  absence(
    'club',
    ["I'm a member of the Penrose Chess Club.", "Sent the Penrose people my resignation and they've sent a nice card back."],
    [['Chess club', null]],
    ['Penrose Chess Club'],
  ),
  absence(
    'insurance',
    ['Our travel insurance is with Globewise.', 'Globewise expired in the autumn and we let it go, we never leave the county anyway.'],
    [['Travel insurance', null]],
    ['Globewise'],
  ),
  absence(
    'garden',
    ['We rent garden plot 118 by the railway.', 'The railway took the garden plots back, a digger flattened my shed.'],
    [['Garden plot', null]],
    ['118'],
  ),
  absence(
    'landline',
    ['Landline: 0442 71 90.', "We've pulled the plug on the landline, only salesmen rang."],
    [['Landline', null]],
    ['0442 71 90'],
  ),
  absence(
    'social media',
    ['My Chirpline name is @mossy_annika.', 'Deleted my Chirpline account, feels like a spring clean.'],
    [['Chirpline name', null]],
    ['@mossy_annika'],
  ),
  absence(
    'appointment',
    ['Dermatologist on 3 March 2026 at 11:20.', { day: '2026-02-02', text: 'Rash vanished, so I rang and called off the dermatologist.' }],
    [['Dermatologist appointment', null]],
    ['3 March 2026', '11:20'],
  ),
  absence(
    'nanny',
    ['Nanny for the twins: Siobhan.', "The twins both got a nursery place and Siobhan's last afternoon was full of tears."],
    [['Nanny', null]],
    ['Siobhan'],
  ),
  absence(
    'trustee post',
    [
      "I'm treasurer of the lifeboat fund.",
      'Passed the cash box and the books on to Hamish at the lifeboat AGM, that was my eleventh year and my last.',
    ],
    [['Position in the lifeboat fund', null]],
    ['treasurer'],
  ),
  absence(
    'brace',
    ['I wear a knee brace on the left.', 'Physio binned the brace, the knee holds on its own.'],
    [['Medical aids', null]],
    ['knee brace'],
  ),
  absence(
    'religion',
    [
      'I belong to the Moravian church.',
      { day: '2024-10-14', text: 'Signed the paper at the town hall and left the church. Not joining another.' },
    ],
    [['Religious membership', null]],
    ['Moravian church'],
  ),
  absence(
    'pen friend',
    ['I write every month to my pen friend Haruko.', "A letter from Haruko's son: she died in her sleep in January."],
    [['Pen friend', null]],
    ['Haruko'],
  ),
  absence(
    'second flat',
    ["During the week I've a room in Baselton, Kiln Street 3.", 'Firm lets me work from home, gave up the room in Baselton.'],
    [['Second residence', null]],
    ['Kiln Street 3'],
  ),
  absence(
    'benefit',
    ['I get a housing benefit of 145 a month.', 'The council stopped my housing benefit since I earn too much on paper.'],
    [['Housing benefit', null]],
    ['145'],
  ),
  absence(
    'tutoring',
    ['Maths tutor for Arno: Mr Peel, Wednesdays.', "Arno got a B in maths! Mr Peel shook hands and said he's not needed here."],
    [['Maths tutor', null]],
    ['Mr Peel'],
  ),
  absence(
    'car share',
    ['I share lifts to work with Oluchi.', "Oluchi's retired, I sit alone in the traffic with the radio."],
    [['Car-share partner', null]],
    ['Oluchi'],
  ),
  absence(
    'milk',
    ['The milkman brings us six pints a week.', 'The dairy gave up its rounds; the crate on the step is full of rain.'],
    [['Milk delivery', null]],
    ['six pints a week'],
  ),
  absence(
    "siblings' business",
    ['I run a print shop, Inkwell & Daughters.', "Inkwell & Daughters is wound up, the presses went at auction and I'm a pensioner."],
    [
      ['Business', null],
      ['Occupation', 'pensioner|retired'],
    ],
    ['Inkwell & Daughters'],
  ),
  absence(
    'boat',
    ['My boat is the Saucy Petrel, berth 22.', "A Dane sailed off in the Petrel, I waved till I couldn't see her."],
    [
      ['Boat', null],
      ['Berth', null],
    ],
    ['Saucy Petrel', '22'],
  ),
  absence(
    'tracker app',
    [
      'For counting calories I use the Nibbly app.',
      "Calorie counting made me miserable, chucked Nibbly off my phone and eat when I'm hungry.",
    ],
    [['Calorie app', null]],
    ['Nibbly'],
  ),
];
