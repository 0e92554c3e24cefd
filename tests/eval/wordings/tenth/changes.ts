/** A tenth bank, written blind and mostly plain: what was replaced, what fell with it, and what cannot both hold. */
import { type Row, rowOf } from '../row.ts';

const update = rowOf('update');
const cascade = rowOf('cascade');
const conflict = rowOf('conflict');

export const TENTH_CHANGES: readonly Row[] = [
  update(
    'vet',
    [
      'We take Biscuit to Hallorand Vets up by the green.',
      "Biscuit's notes have all been sent across to the Larkfield surgery, that's where she goes when she's poorly.",
    ],
    [['Vet', 'Larkfield surgery|Larkfield']],
    ['Hallorand Vets'],
  ),
  update(
    'mobile number',
    ['My mobile is 07700 900412.', "Phone got nicked on the tram so I'm on 07700 900688 from today, don't ring the other one."],
    [['Mobile number', '07700 900688|07700900688']],
    ['07700 900412'],
  ),
  cascade(
    'rent share',
    [
      'Rent on the flat is 900 a month and Dele and I go halves, so 450 each.',
      'Landlord put the rent up to 1,000, still halves between me and Dele.',
    ],
    [
      ['Monthly rent for the flat', '1,000|1000'],
      ['My share of the rent', '500'],
    ],
    ['900', '450'],
  ),
  conflict(
    'blood group',
    [
      { day: '2025-04-03', text: 'My blood group is A positive.' },
      { day: '2025-04-03', text: 'Blood group: O negative.' },
    ],
    [['Blood group', { both: ['A positive', 'O negative'] }]],
  ),
  update(
    'employer',
    [
      'I drive a forklift for Dunmore Timber.',
      'Handed my hi-vis in at Dunmore on the Friday and clocked on at Pell & Sons the Monday after.',
    ],
    [['Employer', 'Pell & Sons|Pell and Sons']],
    ['Dunmore Timber'],
  ),
  cascade(
    'work email',
    [
      { day: '2024-05-20', text: 'Started at Brennick Water as a meter technician, my work email is s.tuohy@brennickwater.example.' },
      { day: '2025-08-15', text: 'Last day at Brennick Water, they took my laptop and login off me at noon.' },
    ],
    [
      ['Work email', null],
      ['Employer', null],
    ],
    ['s.tuohy@brennickwater.example', 'Brennick Water'],
  ),
  update(
    'door code',
    [
      'The code for the front door of our block is 4471.',
      'Caretaker reset the keypad after the break-in, you type 9026 to get in the front.',
    ],
    [['Front door code', '9026']],
    ['4471'],
  ),
  update(
    'bank',
    [
      'My wages go into Northmoor Bank.',
      'I switched my current account over to Tally Mutual because they gave me £150 for doing it. Wages go there and all.',
    ],
    [['Bank my wages are paid into', 'Tally Mutual']],
    ['Northmoor Bank'],
  ),
  cascade(
    'start time',
    [
      'Henk starts his shift at 7 and I always start an hour after him, so 8 for me.',
      "They've put Henk back to a 9 o'clock start. I'm still an hour behind him, as ever.",
    ],
    [['My start time at work', "10|10 o'clock|10:00|10 am"]],
    ['8'],
  ),
  update(
    'hairdresser',
    [
      'Lorraine at Snippets has cut my hair for eleven years.',
      "Well, Lorraine butchered my fringe. I let Kwame at The Chair Room have a go and I've been back to him three times since.",
    ],
    [['Hairdresser', 'Kwame|Kwame at The Chair Room']],
    ['Lorraine'],
  ),
  conflict(
    "mother's birthday",
    ['Mum was born on 4 March 1951.', "Mum's date of birth is 14 March 1951."],
    [["Mother's date of birth", { both: ['4 March 1951', '14 March 1951'] }]],
  ),
  update(
    'car',
    [
      'I drive a blue Fiesta, plate KV09 TTL.',
      'The Fiesta went for scrap, I got two hundred for it and put it towards a Skoda Fabia, plate BN67 OHR.',
    ],
    [
      ['Car make and model', 'Skoda Fabia'],
      ['Car registration', 'BN67 OHR|BN67OHR'],
    ],
    ['Fiesta', 'KV09 TTL'],
  ),
  cascade(
    'health insurance',
    [
      "I'm covered for health through Ralf's job at Kessock Steel, the scheme is called MedTop.",
      'Kessock let Ralf go in the last round, and the family cover stopped the same day.',
    ],
    [
      ['Health insurance scheme', null],
      ["Ralf's employer", null],
    ],
    ['MedTop', 'Kessock Steel'],
  ),
  update(
    'primary school',
    [
      { day: '2024-09-04', text: 'Amina is at Gorse Hill Primary.' },
      { day: '2025-11-10', text: "Amina had a rotten time there so she's at Wellspring Academy since half-term and loves it." },
    ],
    [["Amina's school", 'Wellspring Academy|Wellspring']],
    ['Gorse Hill Primary'],
  ),
  update(
    'broadband',
    ['Internet at home is with Fenlink.', 'Finally got shot of Fenlink. Zippra put the fibre in on Tuesday.'],
    [['Broadband provider', 'Zippra']],
    ['Fenlink'],
  ),
  cascade(
    'boss',
    [
      "Marta Quist is head of the workshop, and whoever's head of the workshop is my boss.",
      'Marta retired and Yusuf Demirel got head of the workshop.',
    ],
    [['Line manager', 'Yusuf Demirel|Yusuf']],
    ['Marta Quist'],
  ),
  update(
    'emergency contact',
    [
      'If anything happens to me ring my sister Noreen.',
      "Noreen's hopeless with her phone. For emergencies put down my son Callum instead.",
    ],
    [['Emergency contact', 'Callum|my son Callum']],
    ['Noreen'],
  ),
  conflict(
    'tetanus jab',
    [
      { day: '2025-09-01', text: 'My last tetanus jab was in 2017.' },
      { day: '2025-09-01', text: 'The last tetanus jab I had was in 2019.' },
    ],
    [['Year of last tetanus jab', { both: ['2017', '2019'] }]],
  ),
  update(
    'bin day',
    ['Bins go out on Monday night for us.', 'The council has shifted our street to Thursday night for the bins.'],
    [['Bin night', 'Thursday|Thursday night']],
    ['Monday night'],
  ),
  cascade(
    'care for dad',
    [
      'Brightwell look after Dad at home, and Ines is the carer they send.',
      "We fell out with Brightwell over the missed calls. Homestead Care has him now, they haven't told us yet who'll come.",
    ],
    [
      ["Dad's care agency", 'Homestead Care|Homestead'],
      ["Dad's carer", null],
    ],
    ['Brightwell', 'Ines'],
  ),
  update(
    'surname',
    [
      { day: '2024-02-02', text: 'My full name is Rosalind Peverell.' },
      { day: '2025-07-19', text: "Signed the register as Mrs Rosalind Achterberg, and that's what my passport will say too." },
    ],
    [['Surname', 'Achterberg']],
    ['Peverell'],
  ),
  update(
    'insulin dose',
    ['I take 14 units of the long-acting insulin at bedtime.', 'The diabetes nurse knocked my bedtime insulin up to 18 units.'],
    [['Bedtime insulin dose', '18 units|18']],
    ['14 units'],
  ),
  conflict(
    'wedding anniversary',
    ['We got married on 12 June 1998.', 'Our wedding was on 21 June 1998.'],
    [['Wedding date', { both: ['12 June 1998', '21 June 1998'] }]],
  ),
  cascade(
    "daughter's school",
    [
      'Bea goes to whatever school my sister teaches at, which is Cobden Road.',
      'My sister took a post at Elm Park and Bea followed her there, same as always.',
    ],
    [["Bea's school", 'Elm Park']],
    ['Cobden Road'],
  ),
  update(
    'email',
    [
      'You can reach me at gilbert.oakes@postbag.example.',
      'Postbag kept losing things, so mail me at gil@oakesfamily.example from here on.',
    ],
    [['Email address', 'gil@oakesfamily.example']],
    ['gilbert.oakes@postbag.example'],
  ),
  update(
    'choir rehearsal',
    ['Choir practice is Tuesdays at half seven.', "The hall's double-booked with zumba so choir has gone to Fridays at six."],
    [
      ['Choir practice day', 'Friday|Fridays'],
      ['Choir practice time', 'six|6|6 pm|18:00'],
    ],
    ['Tuesdays', 'half seven'],
  ),
  cascade(
    'mother-in-law',
    [
      'Geraldine Foy is my mother-in-law, she does the school run for us.',
      "The divorce from Patrick came through, and Geraldine hasn't spoken to me since. I do the school run myself.",
    ],
    [['Mother-in-law', null]],
    ['Geraldine Foy'],
  ),
  update(
    'wifi password',
    ['Wifi password at the cottage is seagull-77-tin.', 'The kids next door worked out our wifi, so I set it to marmalade-boat-3.'],
    [['Wifi password at the cottage', 'marmalade-boat-3']],
    ['seagull-77-tin'],
  ),
  conflict(
    'shoe size',
    [
      { day: '2025-12-06', text: "Grandad's shoe size is 9." },
      { day: '2025-12-06', text: 'For the slippers, Grandad takes an 11.' },
    ],
    [["Grandad's shoe size", { both: ['9', '11'] }]],
  ),
  update(
    "child's shoe size",
    ['Otis is in a size 10 shoe, infant sizing.', "Had Otis measured again, he's shot up to a 12 and a half."],
    [["Otis's shoe size", '12 and a half|12.5|12½']],
    ['size 10'],
  ),
  cascade(
    'chiropody day',
    [
      'Bridge club is on Thursdays and I have my feet done the day before bridge, so on Wednesdays.',
      'Bridge club has moved to Tuesdays. My feet still get done the day before bridge.',
    ],
    [['Chiropodist day', 'Monday|Mondays']],
    ['Wednesdays', 'Thursdays'],
  ),
  update(
    'GP',
    [
      "I'm under Dr Swaminathan at Priory Road surgery.",
      "Dr Swaminathan has gone on to do research, I've been put on Dr Lindqvist's list.",
    ],
    [['GP', 'Dr Lindqvist|Lindqvist']],
    ['Dr Swaminathan'],
  ),
  update(
    'coffee order',
    [
      'My usual at the kiosk is a flat white with two sugars.',
      'Since the cholesterol talk I have a black americano, no sugar, every morning at the kiosk.',
    ],
    [['Usual coffee order', 'black americano, no sugar|black americano|americano']],
    ['flat white with two sugars'],
  ),
  cascade(
    'parking permit',
    [
      'Live on Sorrel Street, so my parking permit is zone G, number G-2218.',
      "We've moved out to the village, Little Marsh, where nobody needs a permit to park.",
    ],
    [
      ['Parking permit number', null],
      ['Home town or village', 'Little Marsh'],
    ],
    ['G-2218', 'Sorrel Street'],
  ),
  update(
    'energy supplier',
    ['Gas and electric are both with Volterra.', 'Volterra went bust and we were handed over to Amberlight for the gas and electric.'],
    [['Energy supplier', 'Amberlight']],
    ['Volterra'],
  ),
  conflict(
    'birthplace',
    ['My late father was born in Ballinrea.', "Dad's birthplace was Castlequin."],
    [["Father's place of birth", { both: ['Ballinrea', 'Castlequin'] }]],
  ),
  update(
    'childminder',
    ['Sheila Mbeki minds the twins till five.', "Twins go to Rosie Tran after nursery since Sheila's hip operation."],
    [['Childminder', 'Rosie Tran|Rosie']],
    ['Sheila Mbeki'],
  ),
  cascade(
    'emergency contact by flatmate',
    [
      'I share with Jonah. Whoever I share the flat with is my emergency contact.',
      'Jonah moved in with his girlfriend, and Priti has his room.',
    ],
    [
      ['Emergency contact', 'Priti'],
      ['Flatmate', 'Priti'],
    ],
    ['Jonah'],
  ),
  update(
    'pension provider',
    [
      { day: '2024-10-01', text: 'My private pension is sitting with Greyfriars Mutual.' },
      { day: '2025-09-09', text: 'Transfer went through, the whole pension pot is with Oakhaven.' },
    ],
    [['Private pension provider', 'Oakhaven']],
    ['Greyfriars Mutual'],
  ),
  update(
    'hourly rate',
    ['I charge 22 pounds an hour for gardening.', "Diesel's gone mad so I've put myself up to 26 an hour."],
    [['Hourly rate for gardening', '26|26 pounds|£26']],
    ['22 pounds'],
  ),
  cascade(
    'bookshop address',
    [
      "I work in Fossick Books, it's at 3 Canal Street.",
      'Fossick Books lost the lease, the whole shop has been carted over to 40 Abbey Row and me with it.',
    ],
    [
      ['Work address', '40 Abbey Row'],
      ['Employer', 'Fossick Books'],
    ],
    ['3 Canal Street'],
  ),
  update(
    'spare key',
    [
      'Mrs Adair at number 9 keeps our spare key.',
      'Took the key off Mrs Adair, bless her, she kept losing it, and left it with the Okafors at 14.',
    ],
    [['Spare key holder', 'the Okafors|Okafors|Okafors at 14']],
    ['Mrs Adair'],
  ),
  conflict(
    'flight time',
    [
      { day: '2026-01-12', text: 'Our flight to Faro in April leaves at 06:40.' },
      { day: '2026-01-12', text: 'Faro flight in April goes at 09:15.' },
    ],
    [['Departure time of Faro flight', { both: ['06:40', '09:15'] }]],
  ),
  update(
    'mosque',
    [
      'We pray at the Harcourt Street mosque.',
      "Since the roof came down at Harcourt Street, our Friday prayers have been at Noor Hall, and honestly we've settled in there for good.",
    ],
    [['Mosque', 'Noor Hall']],
    ['Harcourt Street mosque'],
  ),
  update(
    'line manager',
    [
      { day: '2024-07-08', text: 'I report to Sven Aldous.' },
      { day: '2025-03-24', text: "There's been a reshuffle: I answer to Chidi Nwosu." },
      { day: '2025-11-17', text: "Another reshuffle! It's Bernadette Roux who signs my holidays off and does my reviews." },
    ],
    [['Line manager', 'Bernadette Roux|Bernadette']],
    ['Sven Aldous', 'Chidi Nwosu'],
  ),
  cascade(
    'dog walker',
    [
      'Wendell walks Truffle for us every lunchtime, 12 pounds a go.',
      "Truffle has gone to live on my cousin's farm, and we don't have any other animals.",
    ],
    [
      ['Dog walker', null],
      ['Pets', null],
    ],
    ['Wendell', 'Truffle'],
  ),
  update(
    'optician',
    [
      'I get my specs from Clearview in the arcade.',
      "Clearview wanted 400 for lenses! Had my eyes done at Bramble Opticians and they've got my prescription on file.",
    ],
    [['Optician', 'Bramble Opticians|Bramble']],
    ['Clearview'],
  ),
  conflict(
    'bedroom width',
    ['The back bedroom is 3.2 metres wide.', 'Back bedroom width: 2.9 metres.'],
    [['Width of back bedroom', { both: ['3.2 metres', '2.9 metres'] }]],
  ),
  cascade(
    'sort code',
    [
      'I bank with Lowther Savings, sort code 20-99-14.',
      "Closed everything at Lowther and opened up with Beckwith's. Still waiting for the letter with the details.",
    ],
    [
      ['Bank', "Beckwith's|Beckwith"],
      ['Sort code', null],
    ],
    ['Lowther Savings', '20-99-14'],
  ),
  update(
    'football club',
    [
      'Our Kenji plays for Tadworth Rovers under-11s.',
      "Kenji got picked up by Ashmere Town, training's twice a week there and he had to hand his Rovers kit back.",
    ],
    [["Kenji's football club", 'Ashmere Town']],
    ['Tadworth Rovers'],
  ),
  update(
    'parking bay',
    [
      'My space in the car park under the flats is 33.',
      "The residents' committee swapped people round and I've ended up in space 8, right by the lift.",
    ],
    [['Parking space', '8|space 8']],
    ['33'],
  ),
  cascade(
    'school uniform',
    [
      "Lottie's at St Cuthbert's, so she wears a maroon blazer.",
      'We moved Lottie to Fairholm in the new year. No uniform there at all, they wear what they like.',
    ],
    [
      ["Lottie's school", 'Fairholm'],
      ["Lottie's blazer colour", null],
    ],
    ["St Cuthbert's", 'maroon'],
  ),
  update(
    'favourite colour of room',
    [
      'The hall is painted in Duck Egg, in case I need to touch it up.',
      'Spent the whole bank holiday doing the hall over in Brick Dust. Two coats.',
    ],
    [['Hall paint colour', 'Brick Dust']],
    ['Duck Egg'],
  ),
  conflict(
    "parents' evening",
    [
      { day: '2026-01-19', text: "The parents' evening in March is in the gym." },
      { day: '2026-01-19', text: "School says March parents' evening is being held in the library." },
    ],
    [["Parents' evening location", { both: ['gym', 'library'] }]],
  ),
  cascade(
    'nearest station',
    [
      'From the house in Copley the nearest station is Copley Halt.',
      'We upped sticks and live in Denbury Cross, and the train stops right at the end of the road, Denbury Cross Parkway.',
    ],
    [['Nearest station', 'Denbury Cross Parkway']],
    ['Copley Halt'],
  ),
  update(
    'sleeping tablets',
    ['I take Zopiclone to sleep.', "They've weaned me off the Zopiclone and I have melatonin for the nights instead."],
    [['Sleep medication', 'melatonin']],
    ['Zopiclone'],
  ),
  cascade(
    'company car',
    [
      { day: '2024-11-04', text: 'The job at Harwick Paints comes with a company car, a grey Passat.' },
      { day: '2025-12-19', text: 'Walked out of Harwick Paints, left the car keys on the desk.' },
    ],
    [
      ['Car', null],
      ['Employer', null],
    ],
    ['Harwick Paints', 'Passat'],
  ),
  conflict(
    'locker',
    [
      { day: '2025-11-03', text: 'My locker at the pool is number 61.' },
      { day: '2025-11-03', text: 'Pool locker: 16.' },
    ],
    [['Pool locker number', { both: ['61', '16'] }]],
  ),
  update(
    'knitting group venue',
    [
      'Knit and natter is at the Methodist hall.',
      'The Methodist hall has no heating so we ladies decamped to the back room of the Plough for knit and natter, all winter and every winter, says Doreen.',
    ],
    [['Knit and natter venue', 'back room of the Plough|the Plough']],
    ['Methodist hall'],
  ),
  cascade(
    'table number',
    [
      "At Nadia's wedding I'm sat with Uncle Femi, wherever he is, and he's on table 4.",
      "Nadia moved Uncle Femi to table 9 so he's nearer the loo, and I'm still sat with him.",
    ],
    [["My table at Nadia's wedding", '9|table 9']],
    ['table 4'],
  ),
  update(
    'address',
    [
      'My address is Flat 2, 90 Gannet Road, Orsley.',
      'The removal men dropped the last box and my piano at 5 Pump Cottages, Orsley. Goodbye Gannet Road!',
    ],
    [['Address', '5 Pump Cottages, Orsley|5 Pump Cottages']],
    ['90 Gannet Road'],
  ),
  conflict(
    'wheelchair width',
    [
      { day: '2025-08-20', text: "Auntie Pearl's wheelchair is 61 cm across." },
      { day: '2025-08-20', text: "I measured Auntie Pearl's chair and it comes to 67 cm across." },
    ],
    [["Width of Auntie Pearl's wheelchair", { both: ['61 cm', '67 cm'] }]],
  ),
  cascade(
    'hall keys',
    [
      "I'm secretary of the bowls club, so I hold the pavilion keys.",
      'Stood down as bowls secretary at the AGM. Winston took it on, and the pavilion keys go with the job.',
    ],
    [
      ['Holder of the pavilion keys', 'Winston'],
      ['My position in the bowls club', null],
    ],
    ['secretary'],
  ),
  update(
    "best friend's baby name",
    ["Saoirse's baby is going to be called Dashiell.", "He's here! And Saoirse took one look and named him Rufus."],
    [["Name of Saoirse's baby", 'Rufus']],
    ['Dashiell'],
  ),
  cascade(
    'council tax discount',
    [
      'I live by myself so I get the single person discount on council tax, a quarter off.',
      "My son Rhodri, who's 34, moved back in with me for good, so I had to tell the council and the discount's gone.",
    ],
    [
      ['Council tax discount', null],
      ['Other adults in the household', 'Rhodri|my son Rhodri'],
    ],
    ['single person discount', 'by myself'],
  ),
  conflict(
    'house alarm',
    [
      { day: '2025-07-07', text: "The alarm code for Mum's bungalow is 1958." },
      { day: '2025-07-07', text: "Mum's alarm code is 1985." },
    ],
    [["Alarm code for Mum's bungalow", { both: ['1958', '1985'] }]],
  ),
  update(
    'passport',
    [
      { day: '2024-02-26', text: 'Passport number 533018264, runs out next year.' },
      { day: '2025-03-18', text: 'My renewed passport came in the post, number 571920033.' },
    ],
    [['Passport number', '571920033']],
    ['533018264'],
  ),
  cascade(
    "grandson's lift",
    [
      "Ezra gets a lift to college with whoever drives the bakery van, and that's Colin.",
      'Colin lost his licence. Mei-Ling does the bakery van, Ezra still rides along.',
    ],
    [['Who gives Ezra a lift', 'Mei-Ling']],
    ['Colin'],
  ),
  conflict(
    "grandmother's maiden name",
    ["Gran's maiden name was Trelissick.", 'Gran was a Pascoe before she got married.'],
    [["Grandmother's maiden name", { both: ['Trelissick', 'Pascoe'] }]],
  ),
  cascade(
    'registered pharmacy',
    [
      "My prescriptions are sent to the pharmacy next door to my surgery, that's Tilling's, beside the Abbots Lane surgery.",
      "I've changed surgeries to Riverside, and the prescriptions go to the pharmacy next door to it, Dhillon Chemist.",
    ],
    [
      ['Pharmacy', 'Dhillon Chemist|Dhillon'],
      ['GP surgery', 'Riverside'],
    ],
    ["Tilling's", 'Abbots Lane'],
  ),
  cascade(
    "team captain's number",
    [
      "In our netball team the captain wears number 1, and I'm captain.",
      "Tamsin was voted captain in my place. I haven't been given another number yet.",
    ],
    [
      ['Netball captain', 'Tamsin'],
      ['My netball shirt number', null],
    ],
    ['number 1'],
  ),
  conflict(
    'bus route',
    [
      { day: '2025-10-13', text: "To get to Lakshmi's new place from the square you take the 42 bus, it's the only one that goes there." },
      { day: '2025-10-13', text: "Only the 17 bus goes from the square to Lakshmi's." },
    ],
    [["Bus to Lakshmi's", { both: ['42', '17'] }]],
  ),
  cascade(
    "stepson's address",
    ['My stepson Bastian lives with his mum at 77 Quarry Hill.', "Bastian's mum sold up and took him with her to 2 Ferry Terrace."],
    [["Bastian's address", '2 Ferry Terrace']],
    ['77 Quarry Hill'],
  ),
  cascade(
    'window cleaner payment',
    [
      "The window man comes the day after the milk money's due, and that's the 5th, so he's the 6th.",
      'Dairy has put the milk money to the 20th of the month, and the window man still comes the day after.',
    ],
    [["Window cleaner's day of the month", '21st|21|the 21st']],
    ['the 5th', 'the 6th'],
  ),
  conflict(
    "cat's age",
    ['Tiddles was born in 2012, same year as the flood.', 'According to the vaccination card Tiddles was born in 2014.'],
    [["Tiddles's year of birth", { both: ['2012', '2014'] }]],
  ),
];
