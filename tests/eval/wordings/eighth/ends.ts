/** An eighth bank, written blind and mostly plain: what ended with nothing in its place, and what the person has the memory forget. */
import { type Row, rowOf } from '../row.ts';

const absence = rowOf('absence');
const deletion = rowOf('deletion');

const ABSENCES: readonly Row[] = [
  absence(
    'climbing membership',
    ["I'm a member of Granite Hall, the climbing centre.", 'I cancelled my membership at Granite Hall.'],
    [['Climbing centre', null]],
    ['Granite Hall'],
  ),
  absence(
    'magazine',
    ['I subscribe to The Quiet Gardener.', "I don't subscribe to The Quiet Gardener any more."],
    [['Magazine subscription', null]],
    ['The Quiet Gardener'],
  ),
  absence(
    'medicine stopped',
    ['I take lisinopril for my blood pressure.', 'My blood pressure is fine, so the doctor took me off lisinopril.'],
    [['Current medication', null]],
    ['lisinopril'],
  ),
  absence(
    'outgrown allergy',
    ['My boy Torin is allergic to eggs.', 'Torin was tested and the egg allergy has gone.'],
    [
      ["Torin's allergies", null],
      ["Son's name", 'Torin'],
    ],
    ['eggs'],
  ),
  absence(
    'motorbike',
    [
      { day: '2024-04-09', text: 'I have a motorbike, a Triumph Street Twin.' },
      { day: '2025-10-03', text: "Sold my motorbike. I won't get another one." },
    ],
    [['Motorbike', null]],
    ['Triumph Street Twin'],
  ),
  absence('landline', ['Our landline is 0161 496 0288.', 'We had the landline cut off.'], [['Landline', null]], ['0161 496 0288']),
  absence(
    'end of a relationship',
    ["I'm seeing someone, his name is Matteo.", "It's over between Matteo and me. I'm on my own again."],
    [['Partner', null]],
    ['Matteo'],
  ),
  absence(
    'guinea pig',
    ['Suki has a guinea pig named Dumpling.', 'Dumpling died this morning.'],
    [["Guinea pig's name", null]],
    ['Dumpling'],
  ),
  absence(
    'redundancy',
    ['I weld for Tarrant Shipworks in Birkenhead.', "Tarrant made me redundant, I'm out of work."],
    [['Employer', null]],
    ['Tarrant Shipworks'],
  ),
  absence(
    'gluten',
    ['I eat gluten-free.', 'The tests came back clear so I stopped the gluten-free diet, I eat everything.'],
    [['Special diet', null]],
    ['gluten-free'],
  ),
  absence(
    'evening class',
    ['I go to an Italian class on Monday evenings at Villiers Institute.', "The Italian class has ended. There won't be another one."],
    [
      ['Evening class', null],
      ['Monday evening activity', null],
    ],
    ['Villiers Institute'],
  ),
  absence(
    'storage unit',
    ['I rent a storage unit at BoxBarn, unit 318, for 64 a month.', 'I emptied the storage unit and gave it up.'],
    [
      ['Storage unit number', null],
      ['Storage rent per month', null],
    ],
    ['BoxBarn', '318'],
  ),
  absence(
    'second job',
    ['Weekdays I teach maths at Ravenscourt School.', "On Saturdays I also work at Delgado's Bakery.", 'I quit my Saturday job.'],
    [
      ['Saturday job', null],
      ['Weekday employer', 'Ravenscourt School'],
    ],
    ["Delgado's Bakery"],
  ),
  absence(
    'streaming',
    ["We have StreamFox, it's 11.49 a month.", 'StreamFox is cancelled.'],
    [
      ['Streaming service', null],
      ['Monthly price of streaming', null],
    ],
    ['StreamFox', '11.49'],
  ),
  absence(
    'cleaner',
    ['Mrs Quispe cleans for us every other Friday.', 'We no longer have a cleaner.'],
    [
      ['Cleaner', null],
      ['Cleaning day', null],
    ],
    ['Mrs Quispe'],
  ),
  absence(
    'committee post',
    [
      { day: '2024-09-16', text: 'I was elected treasurer of the Ashby Bowls Society.' },
      { day: '2025-11-20', text: 'I stepped down as treasurer. I stay on in the Ashby Bowls Society as a plain member.' },
    ],
    [
      ['Office held in the club', null],
      ['Club', 'Ashby Bowls Society'],
    ],
    ['treasurer'],
  ),
  absence(
    'glasses',
    [
      'My glasses are minus 4.25 on both eyes.',
      'Twenty minutes under a laser and I can read the clock from bed. The specs went to a charity box.',
    ],
    [['Strength of glasses', null]],
    ['minus 4.25'],
  ),
  absence(
    'allotment',
    [
      "I've got plot 22B at the Foxholes allotments.",
      'My knees have had the last word on digging, so the council has the keys to the plot back.',
    ],
    [['Allotment plot number', null]],
    ['22B'],
  ),
  absence(
    'lodger',
    [
      'Our lodger Emeka pays 475 a month for the back room.',
      'The back room echoes a bit: Emeka has gone home to Enugu for good and we like the peace too much to advertise.',
    ],
    [
      ['Lodger', null],
      ['Rent from the lodger', null],
    ],
    ['475'],
  ),
  absence(
    'smoking',
    ['I smoke about fifteen cigarettes a day.', 'A hundred days today without a single one, and I have no wish to start again.'],
    [['Cigarettes per day', null]],
    ['fifteen'],
  ),
];

const DELETIONS: readonly Row[] = [
  deletion(
    'private number',
    ['My private number is 0660 555 2398.', 'My office number is 01 555 7740.', { forget: '0660 555 2398' }],
    [
      ['Private phone', null],
      ['Office phone', '01 555 7740'],
    ],
    ['0660 555 2398'],
  ),
  deletion(
    'rhesus factor',
    ['My blood type is B negative.', "I'm allergic to latex.", 'Please forget my blood type.'],
    [
      ['Blood type', null],
      ['Allergy', 'latex'],
    ],
    ['B negative'],
  ),
  deletion(
    'ex-husband',
    ['My ex-husband is called Lorcan Devane.', 'My children are Saoirse and Fionn.', { forget: 'Lorcan Devane' }],
    [
      ['Ex-husband', null],
      ['Children', 'Saoirse and Fionn|Saoirse|Fionn'],
    ],
    ['Lorcan Devane'],
  ),
  deletion(
    'salary',
    ["I'm a paralegal at Stroud Mayhew.", 'I make 29,800 a year.', 'Forget what I earn.'],
    [
      ['Salary', null],
      ['Employer', 'Stroud Mayhew'],
      ['Job title', 'paralegal'],
    ],
    ['29,800'],
  ),
  deletion(
    'therapist',
    [
      'My therapist is Dr Imogen Vance, I see her on Fridays.',
      'My physio is Rafael Cordero.',
      'Delete everything about my therapist, please.',
    ],
    [
      ['Therapist', null],
      ['Physiotherapist', 'Rafael Cordero'],
    ],
    ['Dr Imogen Vance'],
  ),
  deletion(
    'tax number',
    ['My tax number is 46/212/08835.', 'My tax adviser is Kanzlei Brodt.', { forget: '46/212/08835' }],
    [
      ['Tax number', null],
      ['Tax adviser', 'Kanzlei Brodt'],
    ],
    ['46/212/08835'],
  ),
  deletion(
    'old and new address',
    ['I live at 14 Saffron Walk.', 'I moved to 70 Wharf Terrace.', { forget: '14 Saffron Walk' }],
    [
      ['Previous address', null],
      ['Current address', '70 Wharf Terrace'],
    ],
    ['14 Saffron Walk'],
  ),
  deletion(
    'weight',
    [
      { day: '2024-11-11', text: 'I weigh 93 kilos and I take a size 45 shoe.' },
      { day: '2024-11-12', text: "Please don't keep my weight." },
    ],
    [
      ['Weight', null],
      ['Shoe size', '45'],
    ],
    ['93 kilos'],
  ),
  deletion(
    'door code',
    ['The code for the front door is 5927#.', 'The spare key is with our neighbour Henk.', 'Please delete the door code.'],
    [
      ['Door code', null],
      ['Who has the spare key', 'Henk'],
    ],
    ['5927#'],
  ),
  deletion(
    'religion',
    ["I'm a Quaker.", "I'm a Dutch citizen.", "I'd rather you did not store my religion, please remove it."],
    [
      ['Religion', null],
      ['Nationality', 'Dutch'],
    ],
    ['Quaker'],
  ),
  deletion(
    'credit card',
    ["My credit card ends in 4419 and it's a Visa from Morrowbank.", { forget: '4419' }],
    [
      ['Last digits of credit card', null],
      ['Bank issuing the card', 'Morrowbank'],
    ],
    ['4419'],
  ),
  deletion(
    'medicine kept quiet',
    ['I take lithium in the evening.', 'I take vitamin D in the morning.', 'Remove the lithium from your notes.'],
    [
      ['Evening medicine', null],
      ['Morning supplement', 'vitamin D'],
    ],
    ['lithium'],
  ),
  deletion(
    'nickname',
    ['My name is Theodora Banks.', 'At school they called me Tubs.', { forget: 'Tubs' }],
    [
      ['Nickname', null],
      ['First name', 'Theodora'],
      ['Surname', 'Banks'],
    ],
    ['Tubs'],
  ),
  deletion(
    'debt',
    ['I owe my uncle Prakash 3,400 pounds.', 'My rent day is the 28th.', 'Please forget the debt to my uncle.'],
    [
      ['Amount owed to uncle', null],
      ['Rent due on', '28th'],
    ],
    ['3,400'],
  ),
  deletion(
    'one of two e-mails',
    ['My e-mails are juno@fernmail.example for family and shop@junoknits.example for customers.', { forget: 'juno@fernmail.example' }],
    [
      ['E-mail for family', null],
      ['E-mail for customers', 'shop@junoknits.example'],
    ],
    ['juno@fernmail.example'],
  ),
  deletion(
    'policy number',
    [
      { day: '2025-07-01', text: 'My life insurance is with Sable Provident, policy number SP-77-20461.' },
      { day: '2025-07-09', text: 'Forget the policy number of my life insurance, but keep the name of the company.' },
    ],
    [
      ['Life insurance policy number', null],
      ['Life insurer', 'Sable Provident'],
    ],
    ['SP-77-20461'],
  ),
  deletion(
    'new friend',
    [
      "I've been on three dates with Florian from the bakery queue.",
      'My best friend is Odile.',
      "What I let slip about Florian was nobody's business, so be a dear and wipe it from your pages.",
    ],
    [
      ['Person I am dating', null],
      ['Best friend', 'Odile'],
    ],
    ['Florian'],
  ),
  deletion(
    'hiding place',
    [
      'The jewellery is in the blue flour tin in the pantry.',
      'The boiler is behind the wardrobe in the spare room.',
      'On second thoughts no notebook should know where the jewellery lies. Strike that out for me.',
    ],
    [
      ['Where the jewellery is kept', null],
      ['Where the boiler is', 'behind the wardrobe|spare room'],
    ],
    ['blue flour tin'],
  ),
  deletion(
    'party surprise',
    [
      "I'm giving Wanda a hot-air balloon ride for her sixtieth.",
      "Wanda's birthday is 4 August.",
      "Wanda reads over my shoulder these days, so what she's getting from me had better not be found in here: take it out, please.",
    ],
    [
      ['Present for Wanda', null],
      ["Wanda's birthday", '4 August'],
    ],
    ['hot-air balloon ride'],
  ),
  deletion(
    'political party',
    [
      'I pay my dues to the Harbour Reform Party and go bouldering with Ximena on Sundays.',
      'How I vote belongs in the ballot box. Kindly lose the party from what you hold about me.',
    ],
    [
      ['Political party', null],
      ['Sunday hobby', 'bouldering'],
    ],
    ['Harbour Reform Party'],
  ),
];

export const EIGHTH_ENDS: readonly Row[] = [...ABSENCES, ...DELETIONS];
