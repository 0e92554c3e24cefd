/** An eighth bank, written blind and mostly plain: what was replaced, what fell with it, and what cannot both hold. */
import { type Row, rowOf } from '../row.ts';

const update = rowOf('update');
const cascade = rowOf('cascade');
const conflict = rowOf('conflict');

const UPDATES: readonly Row[] = [
  update(
    'dentist',
    ['My dentist is Dr Okonjo in Mill Lane.', "I've changed dentist. I go to Dr Pettersen now."],
    [['Dentist', 'Dr Pettersen|Pettersen']],
    ['Dr Okonjo'],
  ),
  update(
    "child's shoe size",
    ['My daughter Leonie wears size 29 shoes.', "Leonie's feet have grown again, she needs size 31."],
    [["Daughter's shoe size", '31']],
    ['29'],
  ),
  update(
    'pay',
    [
      { day: '2024-02-05', text: 'I earn 41,500 pounds a year.' },
      { day: '2025-04-01', text: 'I got a rise, my salary is 44,200 pounds now.' },
    ],
    [['Annual salary', '44,200']],
    ['41,500'],
  ),
  update(
    'number plate',
    ['The number plate of my van is KX19 ZRT.', 'The van has a private plate now, B44 KER.'],
    [['Registration number of the van', 'B44 KER']],
    ['KX19 ZRT'],
  ),
  update(
    'bank account',
    ['My IBAN is DE44 5001 0517 5407 3249 31.', 'Please use my new IBAN from now on: DE12 2004 1155 0638 8817 00.'],
    [['IBAN', 'DE12 2004 1155 0638 8817 00']],
    ['DE44 5001 0517 5407 3249 31'],
  ),
  update(
    'dose of a medicine',
    ['I take 50 mg of sertraline every morning.', 'Doctor has put my sertraline up to 100 mg.'],
    [['Dose of sertraline', '100 mg']],
    ['50 mg'],
  ),
  update(
    'surname',
    ['My full name is Ines Carvalho.', 'We got married on Saturday, so my name is Ines Thornbury now.'],
    [
      ['First name', 'Ines'],
      ['Surname', 'Thornbury'],
    ],
    ['Carvalho'],
  ),
  update(
    'choir practice',
    ['Choir practice is on Tuesdays at 19:30.', 'Choir practice has moved to Thursdays at 20:15.'],
    [
      ['Day of choir practice', 'Thursdays|Thursday'],
      ['Start time of choir practice', '20:15'],
    ],
    ['Tuesdays', '19:30'],
  ),
  update(
    'internet provider',
    ['Our internet is from Larkwave.', 'We switched the internet to Fibrano last week.'],
    [['Internet provider', 'Fibrano']],
    ['Larkwave'],
  ),
  update(
    'passport',
    [
      { day: '2024-06-18', text: 'My passport number is 533018274 and it runs out on 2 September 2024.' },
      { day: '2024-08-27', text: 'The new passport came. Number 561940083, valid until 20 August 2034.' },
    ],
    [
      ['Passport number', '561940083'],
      ['Passport expiry date', '20 August 2034'],
    ],
    ['533018274', '2 September 2024'],
  ),
  update(
    'private e-mail',
    ['You can mail me at tomasz.w@postbird.example.', "I don't use that address anymore, write to hello@tomaszwrona.example instead."],
    [['E-mail', 'hello@tomaszwrona.example']],
    ['tomasz.w@postbird.example'],
  ),
  update(
    'job title',
    ["I'm a junior surveyor at Halden & Pike.", "I've been promoted at work: I'm senior surveyor from today."],
    [
      ['Job title', 'senior surveyor'],
      ['Employer', 'Halden & Pike'],
    ],
    ['junior surveyor'],
  ),
  update(
    'line manager',
    ['My manager is Roisin Keogh.', 'Roisin has moved to another team and Devendra Rao is my manager now.'],
    [['Line manager', 'Devendra Rao']],
    ['Roisin Keogh'],
  ),
  update(
    'heating oil supplier',
    [
      'We buy our heating oil from Brannock Fuels. Customer number 77120.',
      'Changed oil supplier to Pennine Heat, customer number there is PH-9043.',
    ],
    [
      ['Heating oil supplier', 'Pennine Heat'],
      ['Customer number with the oil supplier', 'PH-9043'],
    ],
    ['Brannock Fuels', '77120'],
  ),
  update(
    'home address, twice moved',
    ['I live at 12 Quarry Road, Stamford.', "New address: 5 Tanner's Court, Oakham.", "We've moved again, to 81 Beech Avenue, Corby."],
    [
      ['Street and house number', '81 Beech Avenue'],
      ['Town', 'Corby'],
    ],
    ['12 Quarry Road', "5 Tanner's Court", 'Stamford', 'Oakham'],
  ),
  update(
    'house insurance',
    [
      { day: '2024-03-30', text: 'House insurance is with Corvus Mutual, policy CM-448210.' },
      { day: '2025-03-28', text: 'Renewal was too dear so the house is insured with Amberline now, policy AL/20/5571.' },
    ],
    [
      ['Home insurer', 'Amberline'],
      ['Home insurance policy number', 'AL/20/5571'],
    ],
    ['Corvus Mutual', 'CM-448210'],
  ),
  update(
    'gym',
    [
      'I swear by FlexHouse on Canal Street, been a member there for ages.',
      "Funny how a bit of rain changes you: Iron Yard is two minutes from my door, so that's where my membership sits these days.",
    ],
    [['Gym', 'Iron Yard']],
    ['FlexHouse'],
  ),
  update(
    'diet',
    [
      "I'm a vegetarian, but eggs and cheese are fine.",
      'After a summer with my cousin the last of the cheese went out of the fridge. Call me vegan.',
    ],
    [['Diet', 'vegan']],
    ['vegetarian'],
  ),
  update(
    'getting up',
    [
      'My alarm goes off at 5:40 on workdays.',
      'With the office letting us come in late I treat myself: nothing rings in this house before 7:05 on a workday anymore.',
    ],
    [['Wake-up time on workdays', '7:05']],
    ['5:40'],
  ),
  update(
    'cello teacher',
    [
      'Mrs Anstruther teaches me the cello.',
      'Mrs Anstruther has earned her retirement, and her old pupil Yusuf Demirci has inherited me and my cello.',
    ],
    [['Cello teacher', 'Yusuf Demirci']],
    ['Mrs Anstruther'],
  ),
];

const CASCADES: readonly Row[] = [
  cascade(
    'leaving a job',
    [
      'I work for Solvane Logistics as a dispatcher.',
      'My work e-mail is p.adeyemi@solvane.example.',
      'My company car is a grey Skoda Octavia.',
      'My own mobile is 07700 900412.',
      "Friday was my last day at Solvane Logistics. I've left.",
    ],
    [
      ['Employer', null],
      ['Work e-mail', null],
      ['Company car', null],
      ['Mobile number', '07700 900412'],
    ],
    ['Solvane Logistics', 'p.adeyemi@solvane.example', 'Skoda Octavia'],
  ),
  cascade(
    'new job',
    [
      "I'm a ceramist at Northgate Dental Labs and my boss is Gwen Parry.",
      'My work phone is 01632 960155.',
      "I've started a new job at Brightcrown Implants, as a lab supervisor.",
    ],
    [
      ['Employer', 'Brightcrown Implants'],
      ['Job title', 'lab supervisor'],
      ['Manager', null],
      ['Work phone', null],
    ],
    ['Northgate Dental Labs', 'Gwen Parry', '01632 960155', 'ceramist'],
  ),
  cascade(
    'flat to flat',
    [
      'I rent a flat at Lindenstrasse 9 in Kassel.',
      'My landlord is Herr Vollmer.',
      'The rent is 780 euros a month.',
      'I moved to Goethestrasse 114 in Erfurt.',
    ],
    [
      ['Street and house number', 'Goethestrasse 114'],
      ['Landlord', null],
      ['Monthly rent', null],
      ['Town', 'Erfurt'],
    ],
    ['Lindenstrasse 9', 'Herr Vollmer', '780', 'Kassel'],
  ),
  cascade(
    'buying a house',
    [
      { day: '2024-01-20', text: 'We rent from Castlegate Lettings for 1,150 pounds a month. The tenancy reference is CGL-3302.' },
      { day: '2025-09-12', text: "We've bought our own house and moved in: 3 Fuller's Mead, Ludlow. No more renting." },
    ],
    [
      ['Address', "3 Fuller's Mead"],
      ['Letting agent', null],
      ['Rent', null],
      ['Tenancy reference', null],
    ],
    ['Castlegate Lettings', '1,150', 'CGL-3302'],
  ),
  cascade(
    'a split',
    ['My girlfriend is Annika Strand.', 'My emergency contact is Annika, her phone is +47 400 11 872.', 'Annika and I have split up.'],
    [
      ['Partner', null],
      ['Emergency contact', null],
      ['Emergency contact phone', null],
    ],
    ['Annika Strand', '+47 400 11 872'],
  ),
  cascade(
    'divorce',
    [
      "I'm married to Gareth Llewellyn.",
      'My father-in-law is called Idris.',
      "I'm covered by Gareth's family health plan, member number HP-60718.",
      'My sister is called Nerys.',
      "The divorce came through today. I'm divorced now and off his health plan.",
    ],
    [
      ['Marital status', 'divorced'],
      ['Husband', null],
      ['Health plan member number', null],
      ['Sister', 'Nerys'],
    ],
    ['Gareth Llewellyn', 'HP-60718', 'married'],
  ),
  cascade(
    "child's school after a move",
    [
      'We live in Whitby.',
      'My son Caspian goes to Saltwick Primary, in Year 3.',
      'His childminder after school is Mrs Dunning.',
      'We have moved to Aberdeen.',
    ],
    [
      ['Town of residence', 'Aberdeen'],
      ["Son's name", 'Caspian'],
      ["Son's school", null],
      ['Childminder', null],
    ],
    ['Whitby', 'Saltwick Primary', 'Mrs Dunning'],
  ),
  cascade(
    'car sold',
    [
      'I drive a red Mazda 3.',
      "The Mazda's plate is LB-QR 517.",
      'The Mazda is insured with Helvar, policy 90-113-26.',
      "I've sold the Mazda. I go everywhere by tram now.",
    ],
    [
      ['Car', null],
      ['Number plate', null],
      ['Car insurance policy number', null],
      ['Means of transport', 'tram'],
    ],
    ['Mazda 3', 'LB-QR 517', '90-113-26'],
  ),
  cascade(
    'death of a dog',
    [
      'Our dog is a whippet called Pilot.',
      "Pilot's chip number is 985141000237716.",
      'Pilot is insured with Tailguard.',
      'Our cat is called Mustard.',
      'Pilot died on Sunday.',
    ],
    [
      ["Dog's name", null],
      ["Dog's microchip number", null],
      ['Dog insurance', null],
      ["Cat's name", 'Mustard'],
    ],
    ['Pilot', '985141000237716', 'Tailguard'],
  ),
  cascade(
    'leaving a rowing club',
    ['I row at Isis Blades, member number 2281, and my locker there is 46.', "I've resigned from Isis Blades and joined Weir End Rowing."],
    [
      ['Rowing club', 'Weir End Rowing'],
      ['Rowing club membership number', null],
      ['Locker number', null],
    ],
    ['Isis Blades', '2281', '46'],
  ),
  cascade(
    'closed bank account',
    [
      'I bank with Tidewell.',
      'The sort code is 20-45-81 and the account number is 63310927.',
      'My debit card ends in 8830.',
      'I closed everything at Tidewell and bank with Orchard Savings now.',
    ],
    [
      ['Bank', 'Orchard Savings'],
      ['Account number', null],
      ['Sort code', null],
      ['Debit card ending', null],
    ],
    ['Tidewell', '20-45-81', '63310927', '8830'],
  ),
  cascade(
    'change of school',
    [
      "Amara goes to St Brendan's.",
      "Amara's class teacher is Mr Folan and she takes bus 17 to school.",
      'Amara started at Redcliffe Academy this week.',
    ],
    [
      ["Amara's school", 'Redcliffe Academy'],
      ["Amara's class teacher", null],
      ["Amara's school bus", null],
    ],
    ["St Brendan's", 'Mr Folan', '17'],
  ),
  cascade(
    'giving up the piano lessons',
    [
      'I have piano lessons with Ludmila Havel.',
      'The lesson is on Wednesdays at 18:20 and costs 32 euros.',
      "I've stopped taking piano lessons.",
    ],
    [
      ['Piano teacher', null],
      ['Day of piano lesson', null],
      ['Price of a piano lesson', null],
    ],
    ['Ludmila Havel', '18:20', '32 euros'],
  ),
  cascade(
    'new GP',
    [
      { day: '2024-05-02', text: 'My GP is Dr Mbeki-Stone at Harbour Surgery. You reach the surgery on 01632 960771.' },
      { day: '2025-02-14', text: "I've registered with a new GP, Dr Lindqvist at Eastfield Practice." },
    ],
    [
      ['GP', 'Dr Lindqvist|Lindqvist'],
      ['Surgery', 'Eastfield Practice'],
      ['Surgery phone', null],
    ],
    ['Dr Mbeki-Stone', 'Harbour Surgery', '01632 960771'],
  ),
  cascade(
    'birth',
    [
      "I'm pregnant, the baby is due on 14 June.",
      'My midwife is Carys Beynon, and the antenatal class is on Mondays.',
      'The baby was born last night, a girl. Her name is Maren.',
    ],
    [
      ["Daughter's name", 'Maren'],
      ['Due date', null],
      ['Antenatal class day', null],
    ],
    ['14 June'],
  ),
  cascade(
    'phone contract',
    [
      'My mobile contract is with Zephyr Mobile.',
      'My customer number at Zephyr is ZM 771 402, the contract costs 24.99 a month.',
      'I cancelled Zephyr and took my number with me to Kitetel.',
    ],
    [
      ['Mobile provider', 'Kitetel'],
      ['Mobile provider customer number', null],
      ['Monthly cost of mobile contract', null],
    ],
    ['Zephyr Mobile', 'ZM 771 402', '24.99'],
  ),
  cascade(
    'closing a shop',
    [
      'I run a little bookshop, The Paper Heron, at 27 Fishergate.',
      'The shop is open from 10 to 17 and its VAT number is GB 318 4402 75.',
      "Well, the shutters came down at the Heron for the very last time on Saturday. The shop is no more, and I'm the oldest trainee the county archive has ever hired.",
    ],
    [
      ['Employer', 'county archive'],
      ['Shop address', null],
      ['Shop opening hours', null],
      ['VAT number', null],
    ],
    ['The Paper Heron', '27 Fishergate', 'GB 318 4402 75'],
  ),
  cascade(
    'retirement',
    [
      "I'm a ward sister at Kingsmere Hospital. Staff number 550318.",
      'My supervisor is Matron Achterberg, and I park in bay C12.',
      "They gave me a clock and far too much cake: as of this afternoon Kingsmere has to manage without me, I'm retired.",
    ],
    [
      ['Employer', null],
      ['Staff number', null],
      ['Supervisor', null],
      ['Parking bay', null],
      ['Employment status', 'retired'],
    ],
    ['Kingsmere Hospital', '550318', 'Matron Achterberg', 'C12'],
  ),
  cascade(
    'moving in with a partner',
    [
      'I share a flat in Ghent with a flatmate, Joris.',
      'The flat is at Sleepstraat 63, the doorbell says Maes-Claes and the Wi-Fi is called zolderkat.',
      'Lieselot finally said I should stop living out of a rucksack at hers, so all my boxes are now at Vaartkom 8 in Leuven and Joris has the old place to himself.',
    ],
    [
      ['Address', 'Vaartkom 8'],
      ['Flatmate', null],
      ['Name on the doorbell', null],
      ['Partner', 'Lieselot'],
    ],
    ['Sleepstraat 63', 'Joris', 'Maes-Claes'],
  ),
  cascade(
    'nanny leaves',
    [
      'Our nanny is Blessing Owusu, she comes Monday to Thursday.',
      "Blessing's phone is 085 555 0193 and we pay her 16.50 an hour.",
      "Blessing is off to nursing college, bless her, so it's Grandma Philomena who minds the twins from here on.",
    ],
    [
      ['Nanny', null],
      ["Nanny's phone", null],
      ["Nanny's hourly pay", null],
      ['Who minds the children', 'Grandma Philomena|Philomena'],
    ],
    ['Blessing Owusu', '085 555 0193', '16.50'],
  ),
];

const CONFLICTS: readonly Row[] = [
  conflict(
    'date of birth',
    ['I was born on 3 May 1981.', 'My date of birth is 8 May 1981.'],
    [['Date of birth', { both: ['3 May 1981', '8 May 1981'] }]],
  ),
  conflict(
    'blood group',
    ['My blood group is A positive.', 'My blood group is O negative.'],
    [['Blood group', { both: ['A positive', 'O negative'] }]],
  ),
  conflict(
    'birthplace',
    ['I was born in Szeged.', 'My place of birth is Debrecen.'],
    [['Place of birth', { both: ['Szeged', 'Debrecen'] }]],
  ),
  conflict(
    "mother's maiden name",
    ["My mother's maiden name is Tregenza.", "My mother's maiden name was Polglase."],
    [["Mother's maiden name", { both: ['Tregenza', 'Polglase'] }]],
  ),
  conflict(
    'wedding date',
    ['We got married on 21 July 2007.', 'Our wedding was on 28 July 2007.'],
    [['Wedding date', { both: ['21 July 2007', '28 July 2007'] }]],
  ),
  conflict(
    'house number',
    [
      { day: '2024-10-14', text: 'My address is 33 Ropewalk, Hull.' },
      { day: '2024-10-14', text: 'My address is 38 Ropewalk, Hull.' },
    ],
    [
      ['House number', { both: ['33', '38'] }],
      ['Town', 'Hull'],
    ],
  ),
  conflict(
    'meter number',
    [
      {
        day: '2025-01-07',
        text: 'The serial number of my electricity meter is E71-0453. The serial number of my electricity meter is E71-0543.',
      },
    ],
    [['Electricity meter number', { both: ['E71-0453', 'E71-0543'] }]],
  ),
  conflict(
    'employer in a year',
    ['In 2012 my only employer was Fairmont Glass.', 'In 2012 my only employer was Dunmore Plastics.'],
    [['Employer in 2012', { both: ['Fairmont Glass', 'Dunmore Plastics'] }]],
  ),
  conflict(
    'appointment time',
    [
      { day: '2025-12-29', text: 'My eye test is on 3 March 2026 at 9:10.' },
      { day: '2025-12-29', text: 'My eye test is on 3 March 2026 at 11:50.' },
    ],
    [
      ['Date of eye test', '3 March 2026'],
      ['Time of eye test', { both: ['9:10', '11:50'] }],
    ],
  ),
  conflict(
    'height',
    [
      { day: '2024-08-21', text: "I'm 174 cm tall." },
      { day: '2024-08-21', text: 'My height is 179 cm.' },
    ],
    [['Height', { both: ['174 cm', '179 cm'] }]],
  ),
  conflict(
    'graduation year',
    ['I finished my degree at Uppsala in 1998.', 'I got my degree from Uppsala in 1996.'],
    [
      ['University', 'Uppsala'],
      ['Year of degree', { both: ['1998', '1996'] }],
    ],
  ),
  conflict(
    "son's birthday",
    ['My son Anselm was born on 9 November 2015.', "Anselm's birthday is 19 November 2015."],
    [["Son's date of birth", { both: ['9 November 2015', '19 November 2015'] }]],
  ),
  conflict(
    'driving licence number',
    [
      { day: '2025-06-02', text: 'My driving licence number is HARGR 705128.' },
      { day: '2025-06-02', text: 'My driving licence has the number HARGR 751028.' },
    ],
    [['Driving licence number', { both: ['HARGR 705128', 'HARGR 751028'] }]],
  ),
  conflict(
    'vaccination',
    ['I had my last tetanus jab in April 2019.', 'My last tetanus jab was in October 2017.'],
    [['Date of last tetanus vaccination', { both: ['April 2019', 'October 2017'] }]],
  ),
  conflict(
    'purchase of a car',
    ['I bought my Fiat Panda in 2018 and paid 8,700 for it.', 'I paid 9,300 when I bought the Panda in 2018.'],
    [
      ['Purchase price of the car', { both: ['8,700', '9,300'] }],
      ['Year of purchase', '2018'],
    ],
  ),
  conflict(
    'number of brothers',
    [
      { day: '2024-12-03', text: 'I have two brothers.' },
      { day: '2024-12-03', text: 'I have four brothers.' },
    ],
    [['Number of brothers', { both: ['two', 'four'] }]],
  ),
  conflict(
    'first language',
    [
      'At home as a child it was Slovene first, everything else came later.',
      'The language I learnt to talk in, before any other, was Friulian.',
    ],
    [['Mother tongue', { both: ['Slovene', 'Friulian'] }]],
  ),
  conflict(
    'middle name',
    [
      "On my birth certificate, between Rupert and Ockenden, stands the one middle name I've got, and it is Aurelian.",
      "My parents gave me a single middle name after a great-uncle, Barnaby, and I've carried it since the font.",
    ],
    [['Middle name', { both: ['Aurelian', 'Barnaby'] }]],
  ),
  conflict(
    'coach arrival',
    [
      { day: '2025-12-30', text: "For the record, Aunt Wilhelmina's coach to us on 10 April 2026 pulls in at Gloucester bus station." },
      {
        day: '2025-12-30',
        text: 'If anyone is fetching Aunt Wilhelmina off her coach on 10 April 2026: it stops at Cheltenham Racecourse and nowhere else.',
      },
    ],
    [["Where Aunt Wilhelmina's coach arrives", { both: ['Gloucester bus station', 'Cheltenham Racecourse'] }]],
  ),
  conflict(
    'penicillin or not',
    [
      { day: '2025-03-17', text: "The only drug I can't have is penicillin, it brings me out in hives." },
      { day: '2025-03-17', text: "Doctors always ask, so: there is just one drug my body won't take, and that's codeine." },
    ],
    [['Drug allergy', { both: ['penicillin', 'codeine'] }]],
  ),
];

export const EIGHTH_CHANGES: readonly Row[] = [...UPDATES, ...CASCADES, ...CONFLICTS];
