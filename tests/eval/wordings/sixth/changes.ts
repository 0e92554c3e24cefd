/** A sixth bank, written blind: what was replaced, what fell with it, and what cannot both hold. */
import { type Row, rowOf } from '../row.ts';

const update = rowOf('update');
const cascade = rowOf('cascade');
const conflict = rowOf('conflict');

const UPDATES: readonly Row[] = [
  update(
    'home town',
    [
      'I dey stay for Surulere, Lagos since I finish NYSC.',
      'Lagos wahala don tire me. I pack my load comot last month, na Ibadan I dey sleep and wake now.',
    ],
    [['City of residence', 'Ibadan']],
    ['Lagos'],
  ),
  update(
    'home town',
    [
      'Presently residing at {town}, sharing PG accommodation with two batchmates.',
      { day: '2025-09-01', text: 'Company has shifted me to {town2} w.e.f. 1st August. PG room vacated, flat is arranged by admin only.' },
    ],
    [['Where do I stay these days?', '{town2}']],
    ['{town}'],
  ),
  update(
    'address',
    [
      'For deliveries: 27 {street}, {town}.',
      'Parcels! Stop sending them to {street}, the new people there are keeping my socks. Flat 5, Tannery Court, same town, is where I actually sleep.',
    ],
    [['Delivery address', 'Tannery Court']],
    ['27 {street}'],
  ),
  update(
    'employer',
    [
      'Sparky with {firm}, been there yonks.',
      'Well I jumped ship. {firm2} had been sniffing round for months and the ute they threw in sealed the deal. Third week already, good bunch.',
    ],
    [['Employer', '{firm2}']],
    ['{firm}'],
  ),
  update(
    'employer',
    [
      "I'm at {firm}, doing claims, cubicle by the window.",
      'So corporate got swallowed whole and the sign on our building, my badge and my paycheck all read {firm2} starting this week.',
    ],
    [['Name of employer', '{firm2}']],
    ['{firm}'],
  ),
  update(
    'job title',
    [
      'Job title for the record, Assistant Buyer, homewares.',
      "Cards arrived from the printers and they've scraped the Assistant off. Plain Buyer, thank you very much, and I shall be insufferable.",
    ],
    [['Job title', 'Buyer']],
    ['Assistant Buyer'],
  ),
  update(
    'job title',
    [
      'Staff nurse, ward 7, mostly lates.',
      'Panel rang while I was in Lidl. I go onto the July rota in navy blue, as ward sister. Cried by the frozen peas.',
    ],
    [['Position held', 'sister']],
    ['staff nurse'],
  ),
  update(
    'job title',
    [
      'My designation is Senior Associate, Pune office.',
      "By God's grace appraisal letter has come. Designation stands upgraded to Deputy Manager. Sweets to be distributed.",
    ],
    [['Present designation', 'Deputy Manager']],
    ['Senior Associate'],
  ),
  update(
    'salary',
    [
      "I'm on 31,200 a year before the taxman has his bite.",
      'Union got us the four percent, and with my long service bit on top the slip works out at 33,050 a year. About time.',
    ],
    [['Gross annual salary', '33,050|33050|33.050']],
    ['31,200'],
  ),
  update(
    'pay',
    [
      'making $18.50 an hour at the garden center lol',
      'boss man slid a piece of paper across the desk. $21.25 an hour. i played it cool till i got to the truck',
    ],
    [['How much do I make an hour?', '21.25']],
    ['18.50'],
  ),
  update(
    'hours',
    [
      'Contract is 37.5 hours a week.',
      'HR caved on the flexible working request, so I do 22 hours a week and Mondays and Fridays are mine and the baby’s.',
    ],
    [['Contracted hours per week', '22']],
    ['37.5'],
  ),
  update(
    'working pattern',
    [
      'Shift: 6 am to 2 pm, Mon to Fri, packing line.',
      'no more alarm at stupid oclock. they put me on the 2 pm to 10 pm lot, same line, same faces in reverse',
      'ok evenings were murder on the kids, swapped with Darren so its 10 pm to 6 am for me from here on, sleep when they’re at school',
    ],
    [['What time does my shift start?', '10 pm|10pm|22:00|10:00 pm']],
    ['6 am to 2 pm', '2 pm to 10 pm'],
  ),
  update(
    'mobile',
    [
      'Mobile: 07700 900412.',
      'Phone went off the end of the pier, sim and all, and they could not save the number. Ring me on 07700 900867.',
    ],
    [['Mobile number', '07700 900867|07700900867']],
    ['07700 900412'],
  ),
  update(
    'phone',
    ['My line na 0803 555 0142.', 'That 0142 line don die finish, thief collect am for bus. The one wey dey ring is 0816 555 0199.'],
    [['Phone number', '0816 555 0199|08165550199']],
    ['0803 555 0142'],
  ),
  update(
    'e-mail',
    [
      'Email goes to maud.k@oldpost.example.',
      'I have had it up to here with spam. The oldpost inbox can rot. I read maud@kestrel.example and nothing else.',
    ],
    [['E-mail', 'maud@kestrel.example']],
    ['maud.k@oldpost.example'],
  ),
  update(
    'dentist',
    [
      'Teeth: Dr {family} on the High Street, every six months, bribed with stickers as if I were five.',
      'Dr {family} hung up the drill at Easter. All the patients got passed over to Dr {family2} down the corridor, me included.',
    ],
    [["Who's my dentist?", '{family2}']],
    ['{family}'],
  ),
  update(
    'doctor',
    [
      "We're on Dr Pradhan's list at Riverside Surgery.",
      "Riverside redrew its boundary and chucked out our side of the road. We've washed up on Dr Okonkwo's books over at Elm House.",
    ],
    [
      ['GP', 'Okonkwo'],
      ['Name of surgery', 'Elm House'],
    ],
    ['Pradhan', 'Riverside'],
  ),
  update(
    'bank',
    [
      'I bank with Nationwide, always have.',
      'Took the two hundred quid bribe. Starling have got my current account, direct debits and all, and the old one is shut.',
    ],
    [['Name of your bank', 'Starling']],
    ['Nationwide'],
  ),
  update(
    'car insurer',
    ['Fiesta is insured with Aviva.', "Renewal letter was a joke. Aviva can whistle, it's Admiral covering the Fiesta for 140 quid less."],
    [['Motor insurer', 'Admiral']],
    ['Aviva'],
  ),
  update(
    'health plan',
    [
      'Our health plan is through Cigna.',
      {
        day: '2025-12-01',
        text: "Open enrollment's done, clicked submit at 11:58 pm. The whole family rolls over to Blue Shield come January 1.",
      },
    ],
    [['Health insurance carrier', 'Blue Shield']],
    ['Cigna'],
  ),
  update(
    'car',
    [
      'I drive a Vauxhall Corsa, 2014, dent in the door.',
      'Corsa went to the great scrapyard. Treated myself to a Skoda Fabia, heated seats, the lot.',
      'Bin lorry reversed over the Fabia. A write-off. The payout stretched to a Toyota Yaris, which smells of somebody’s dog.',
    ],
    [['What car do I drive?', 'Yaris']],
    ['Corsa', 'Fabia'],
  ),
  update(
    'number plate',
    ['Reg of the Golf: KX14 RTV.', 'Put the birthday present on the Golf this morning, so the plates on it read M4 UDY. Vain? Yes.'],
    [['Vehicle registration number', 'M4 UDY|M4UDY']],
    ['KX14 RTV'],
  ),
  update(
    'shoe size',
    [
      'Tomas takes a child’s 10.5 in shoes.',
      'Poor Tomas was curling his toes up in the 10.5s and never said. Lady with the gauge put him in a 12.',
    ],
    [["Tomas's shoe size", '12|twelve']],
    ['10.5'],
  ),
  update(
    'clothes size',
    [
      'I take a 16 in most dresses.',
      'Slimming club did its thing. The 16s hang off me like tents, charity shop is welcome to them, I buy a 12.',
    ],
    [['Dress size', '12']],
    ['16'],
  ),
  update(
    'weight',
    [
      '82 kg on the surgery scales. Noted.',
      '74.5 kg this morning! Slow and steady.',
      { day: '2026-01-04', text: 'Christmas happened. 77 kg. We move.' },
    ],
    [['Weight (kg)', '77']],
    ['82', '74.5'],
  ),
  update(
    'diet',
    [
      "Vegetarian here, since my first week at uni when I saw the canteen's chicken.",
      { day: '2026-01-12', text: 'Waved goodbye to the eggs and the cheese too on New Year’s Day, so caterers may put me down as vegan.' },
    ],
    [['Dietary requirements', 'vegan']],
    ['vegetarian'],
  ),
  update(
    'medicine',
    [
      'Levothyroxine, 50 micrograms, with water, before tea.',
      'Bloods were sluggish again and the consultant has nudged my levothyroxine up to 75 micrograms.',
    ],
    [['Levothyroxine dose', '75']],
    ['50 micrograms'],
  ),
  update(
    'eyes',
    ['Right eye -2.25, left eye is perfect, go figure.', 'Optometrist had a look, my right eye has slid to -2.75. Left still showing off.'],
    [['Prescription, right eye', '2.75']],
    ['2.25'],
  ),
  update(
    'dog food',
    [
      'Biscuit eats Royal Canin, 200 g twice a day.',
      'Royal Canin was going straight through him. Vet has Biscuit on Burns kibble and the carpets are grateful.',
    ],
    [['Which food does Biscuit get?', 'Burns']],
    ['Royal Canin'],
  ),
  update(
    'school',
    [
      "Ayesha goes to St Mungo's Primary.",
      'First morning at Calder High for Ayesha. Blazer down to her knees, would not hold my hand past the gate.',
    ],
    [["Ayesha's school", 'Calder']],
    ['Mungo'],
  ),
  update(
    'teacher',
    ["Leo's class teacher is Mrs Fenwick.", 'New school year, and Leo has drawn Mr Adeyemi. Word in the playground is strict but fair.'],
    [["Name of Leo's class teacher", 'Adeyemi']],
    ['Fenwick'],
  ),
  update(
    'marital status',
    [
      'Status: single, and the aunties may stop asking.',
      'Signed the register at the town hall at noon, rice in my hair, I am a married woman!!',
    ],
    [['Marital status', 'married']],
    ['single'],
  ),
  update(
    'surname',
    ['Full name is Hannah {family}.', 'Deed poll came back stamped. Hannah {family2} it is, and good riddance to the old one.'],
    [['Surname', '{family2}']],
    ['{family}'],
  ),
  update(
    'passport',
    [
      'Passport no. 532114908.',
      'Renewal landed on the mat, smells of glue. The number in it is 547220316, the old one came back with its corner cut off.',
    ],
    [['Passport number', '547220316']],
    ['532114908'],
  ),
  update(
    'licence',
    [
      'Driving licence runs out 4 May 2026.',
      'Sent off a photo where I look like a hostage and got a fresh driving licence for it, good until 19 July 2035.',
    ],
    [['Driving licence valid until', '2035']],
    ['4 May 2026'],
  ),
  update(
    'gym',
    [
      'Gym = PureGym by the station.',
      'Swapped the sweaty basement for somewhere with a pool. It is Everyone Active that has my direct debit, PureGym has my farewell.',
    ],
    [['Gym membership with', 'Everyone Active']],
    ['PureGym'],
  ),
  update(
    'coffee',
    ["Flat white, that's my order.", 'Milk and me have split up. Long black or nothing, mate, that’s what I ask for at the counter.'],
    [['What coffee do I order?', 'long black']],
    ['flat white'],
  ),
  update(
    'hobby',
    [
      'Tuesday nights are badminton.',
      'Knees have handed in their notice. Racket went to the op shop and Tuesday nights belong to the choir.',
    ],
    [['What do I do on Tuesday nights?', 'choir']],
    ['badminton'],
  ),
  update(
    'language level',
    ['German: A2, on a good day.', 'Envelope from the Goethe people. They reckon my German is a B1!! Frau Lutz hugged me.'],
    [['Level of German', 'B1']],
    ['A2'],
  ),
  update(
    'emergency contact',
    [
      'If anything happens to me, ring my mum, Denise.',
      'With mum’s hearing the way it is she’d never pick up. Craig, my brother, is the one to ring if anything happens to me.',
    ],
    [['Emergency contact', 'Craig']],
    ['Denise'],
  ),
  update(
    'manager',
    [
      'Line manager is Priya Nair.',
      'Reorg, the fourth one. I answer to Gustav Holm these days, Priya has been packed off to run Singapore.',
    ],
    [['Line manager', 'Gustav|Holm']],
    ['Priya'],
  ),
  update(
    'home town',
    [
      'Ich wohne in Kassel, dritter Stock, kein Aufzug.',
      'Die Kisten sind ausgepackt, das Klingelschild ist dran. Erfurt heißt jetzt unser Zuhause.',
    ],
    [['Wohnort', 'Erfurt']],
    ['Kassel'],
    'de',
  ),
  update(
    'employer',
    ['Soy camarera en {firm}.', 'Colgué el delantal de {firm} para siempre; desde el lunes la nómina me la paga {firm2}.'],
    [['¿Para qué empresa trabajo?', '{firm2}']],
    ['{firm}'],
    'es',
  ),
  update(
    'doctor',
    [
      "Mon médecin traitant, c'est le docteur Lemoine.",
      'Lemoine a rangé son stéthoscope pour de bon, et c’est la docteure Haddad qui a repris mon dossier.',
    ],
    [['Médecin traitant', 'Haddad']],
    ['Lemoine'],
    'fr',
  ),
  update(
    'phone',
    ['O meu telemóvel é o 912 555 014.', 'A onda levou-me o telemóvel e o cartão. Quem me quiser apanhar liga para o 936 555 208.'],
    [['Número de telemóvel', '936 555 208|936555208']],
    ['912 555 014'],
    'pt',
  ),
];

const CASCADES: readonly Row[] = [
  cascade(
    'country',
    [
      'We live in Lyon, France.',
      'Keys to the place in Porto are on my keyring, furniture is in, the dog has chosen his corner. Lyon is behind us.',
    ],
    [['Country of residence', 'Portugal']],
    ['France'],
  ),
  cascade(
    'state',
    ['Home is Tucson, Arizona.', 'Drove the U-Haul all the way up to Boise and slept on the floor of OUR house. Real winter here we come.'],
    [['State', 'Idaho']],
    ['Arizona'],
  ),
  cascade(
    'state',
    [
      "We're in Ballarat, Victoria, freezing our bits off.",
      'Sold up and shot through to Cairns for good, been in our new joint since the footy finished. Thongs all year.',
    ],
    [['State/Territory', 'Queensland|QLD']],
    ['Victoria'],
  ),
  cascade(
    'country',
    [
      'My sister Ruth lives in Toronto, Canada.',
      'Ruth sent a photo of her own front door in Glasgow. The Toronto flat is sold, she is never shovelling snow again.',
    ],
    [['Which country does Ruth live in?', 'Scotland|UK|United Kingdom|Britain']],
    ['Canada'],
  ),
  cascade(
    'age',
    [{ day: '2025-02-03', text: "I'm 34 and my birthday is the 9th of November, cake requests to follow." }],
    [['Age', '35']],
    ['34'],
  ),
  cascade(
    'age',
    [{ day: '2024-05-20', text: 'Kofi turns 13 this Sunday, the 26th of May. A teenager in my house, Lord help us.' }],
    [['How old is Kofi?', '14|fourteen']],
    ['13'],
  ),
  cascade(
    'age',
    [{ day: '2025-06-16', text: 'Dad is 69, born on 2 January, still up ladders.' }],
    [["Father's age", '70|seventy']],
    ['69'],
  ),
  cascade(
    'job over',
    [
      'Night porter at {firm}, 40 hours a week.',
      'Handed my lanyard in at {firm} on Friday and did not look round. Nothing lined up and I sleep like a baby.',
    ],
    [
      ['Employer', null],
      ['Current job title', null],
      ['Hours worked per week', null],
    ],
    ['{firm}', 'porter', '40'],
  ),
  cascade(
    'retired',
    [
      'Work address is t.banner@gullmark.example, I keep the accounts at Gullmark.',
      'Carriage clock, a card signed by people I have never met, and out of the door of Gullmark for the last time. Man of leisure since five o’clock.',
    ],
    [
      ['Work e-mail', null],
      ['Who do I work for?', null],
    ],
    ['t.banner@gullmark.example'],
  ),
  cascade(
    'boss',
    [
      'Bookkeeper at {firm}. My boss there is {given}, a treasure.',
      "Day one at {firm2}! I'm their payroll clerk. Left {firm} with a tray of doughnuts and no regrets.",
    ],
    [
      ['Job title', 'payroll'],
      ['Employer', '{firm2}'],
      ["Who's my boss?", null],
    ],
    ['bookkeeper', '{given}', '{firm}'],
  ),
  cascade(
    'divorce',
    [
      '{given} and I are married, since 2011, four hundred guests.',
      'Decree absolute came through the letterbox between a pizza menu and the water bill. So that is that, in law as in life.',
    ],
    [
      ["Spouse's name", null],
      ['Marital status', 'divorced'],
    ],
    ['{given}'],
  ),
  cascade(
    'widowed',
    [
      "I'm married to {given}, we have the bungalow.",
      '{given} slipped away on Tuesday at the hospice with me and the radio for company. The bungalow is very quiet.',
    ],
    [['Marital status', 'widow']],
    ['married'],
  ),
  cascade(
    'children',
    ['I have two children, Ife and Tobi.', 'To God be the glory! Our third, Simisola, put to bed at 4 am, mother and child both fine.'],
    [
      ['Number of children', '3|three'],
      ["Youngest child's name", 'Simisola'],
    ],
    ['two'],
  ),
  cascade(
    'grandchildren',
    ['Four grandchildren, all on the fridge door.', 'My Sandra has had hers, a boy, Dominic! Another one for the fridge door.'],
    [['How many grandchildren do I have?', '5|five']],
    ['four'],
  ),
  cascade(
    'hens',
    ['There are six hens in the run.', 'Fox had one of the hens overnight. Feathers to the gate. The others are all accounted for.'],
    [['How many hens have I got?', '5|five']],
    ['six'],
  ),
  cascade(
    'household',
    [
      'Four of us in this house: me, Dad, Nan and Joe.',
      'Joe has his own place in {town} and took the good kettle with him. Just us lot left.',
    ],
    [['Number of people in household', '3|three']],
    ['four'],
  ),
  cascade(
    'wages',
    [
      'I get 16 an hour and do 20 hours a week, so 320 a week.',
      "They've knocked me down to 15 hours a week, rate stays as it is. Charming.",
    ],
    [
      ['Hours per week', '15'],
      ['Weekly pay', '240'],
    ],
    ['320'],
  ),
  cascade(
    'company car',
    [
      'The car is a Tesla, belongs to {firm} where I sell things.',
      'Redundancy day. Laptop, keys and car all surrendered at the {firm} gatehouse, walked home with a pot plant.',
    ],
    [
      ['What car do you have the use of?', null],
      ['Employer', null],
    ],
    ['Tesla', '{firm}'],
  ),
  cascade(
    'car sold',
    [
      'My one and only car: Honda Jazz, reg LB19 WXO.',
      'A lad came with cash and drove the Jazz away. I have a bus pass and two legs, that will have to do.',
    ],
    [
      ['Vehicle registration', null],
      ['Make of car', null],
    ],
    ['LB19 WXO', 'Jazz'],
  ),
  cascade(
    'cat',
    [
      'The cat, Pickle, has half a Fortekor crushed in tuna each morning. Only pet we have.',
      'We laid Pickle under the plum tree this afternoon. Nineteen years. House feels wrong.',
    ],
    [
      ['What medicine does the cat get?', null],
      ['Pets in the household', null],
    ],
    ['Fortekor'],
  ),
  cascade(
    'student',
    [
      'Studying dentistry at {school}, student number 20418873.',
      'Chucked it in. Signed the withdrawal form at {school}, handed back the card, and felt ten kilos lighter. No more studying.',
    ],
    [
      ['Name of university', null],
      ['Course of study', null],
      ['Student number', null],
    ],
    ['{school}', 'dentistry', '20418873'],
  ),
  cascade(
    'year of study',
    [
      { day: '2023-10-16', text: 'First year of law at {school}, started three weeks ago, it runs for four years.' },
      { day: '2025-06-20', text: 'Passed my second year exams by the skin of my teeth, so back I go in the autumn.' },
    ],
    [['Current year of study', 'third|3']],
    ['first', 'second'],
  ),
  cascade(
    'baby due',
    [
      { day: '2025-06-16', text: 'Expecting! Due date is 14 October says the scan lady.' },
      { day: '2025-10-20', text: 'She is here. Wren, six days late and furious about it. My first.' },
    ],
    [
      ['Number of children', '1|one'],
      ['If pregnant, due date', null],
    ],
    ['14 October'],
  ),
  cascade(
    'country',
    ['Wir wohnen in Graz, Österreich.', 'Seit letzter Woche schlafen wir im eigenen Haus in Passau. Graz ist Geschichte.'],
    [['Land', 'Deutschland']],
    ['Österreich'],
    'de',
  ),
  cascade(
    'divorce',
    ['Estoy casada con Ramiro desde 2014.', 'Firmado el divorcio, por fin. Él con su moto y yo con mi paz.'],
    [
      ['Nombre del cónyuge', null],
      ['Estado civil', 'divorciad'],
    ],
    ['Ramiro'],
    'es',
  ),
];

const CONFLICTS: readonly Row[] = [
  conflict(
    'birthplace',
    ['I was born in {town}, above the bakery, in a heatwave.', 'Place of birth, for the passport people, is {town2}.'],
    [['Place of birth', { both: ['{town}', '{town2}'] }]],
  ),
  conflict(
    'blood group',
    ['Blood group A positive.', 'Donor card in my wallet says O negative, my blood.'],
    [['Blood group', { both: ['A positive', 'O negative'] }]],
  ),
  conflict(
    'birth year',
    ['Mum was born in 1958 in a snowstorm.', "Mum's year of birth for her forms, 1959."],
    [["Mother's year of birth", { both: ['1958', '1959'] }]],
  ),
  conflict(
    'maiden name',
    ["Security answer: mum's maiden name, {family}.", 'My mother was a {family2} before she wed, her only other name.'],
    [["Mother's maiden name", { both: ['{family}', '{family2}'] }]],
  ),
  conflict(
    'wedding year',
    ['We wed in 2009, hottest day of the year.', "Tied the knot in 2010, only wedding either of us has had or'll ever have."],
    [['Year of marriage', { both: ['2009', '2010'] }]],
  ),
  conflict(
    'appointment',
    [
      { day: '2026-02-10', text: 'Dentist on 3 March at 9:40.' },
      { day: '2026-02-11', text: 'My one dentist visit in March, the 3rd, 11:15.' },
    ],
    [['What time is the dentist on 3 March?', { both: ['9:40', '11:15'] }]],
  ),
  conflict(
    'first pet',
    ['My very first pet was a hamster, Nibbles.', 'First pet I ever had: Goldie. Won at a fair.'],
    [['Name of your first pet', { both: ['Nibbles', 'Goldie'] }]],
  ),
  conflict(
    'order of birth',
    ["I'm the eldest of five.", 'Being the youngest of the five of us I got all the hand-me-downs.'],
    [['Where do I come in the birth order of us five?', { both: ['eldest', 'youngest'] }]],
  ),
  conflict(
    'infant school',
    ['From four until seven I went to Hollybush Infants and nowhere else.', 'At five and six years old I was a pupil of Marlpit Infants.'],
    [['Which infant school did I go to?', { both: ['Hollybush', 'Marlpit'] }]],
  ),
  conflict(
    'airport',
    [
      { day: '2026-02-02', text: 'Accra on 8 April, flying out of Heathrow.' },
      { day: '2026-02-03', text: 'My plane to Accra on the 8th of April goes from Gatwick.' },
    ],
    [['Departure airport for Accra', { both: ['Heathrow', 'Gatwick'] }]],
  ),
  conflict(
    'breed',
    ['Mo the cat is a purebred Bengal.', "Mo's pedigree says pure Abyssinian, both sides."],
    [["Mo's breed", { both: ['Bengal', 'Abyssinian'] }]],
  ),
  conflict(
    'degree',
    ['Took my only degree at {school}, 2004, in the rain.', 'The one degree I own was awarded by {school2}, 2004.'],
    [['University that awarded your degree', { both: ['{school}', '{school2}'] }]],
  ),
  conflict(
    'passport expiry',
    [
      { day: '2026-01-20', text: 'Checked the passport: it runs out on 6 June 2028.' },
      { day: '2026-01-21', text: 'Expiry printed in my passport, 6 June 2029.' },
    ],
    [['Passport expiry date', { both: ['2028', '2029'] }]],
  ),
  conflict(
    'height',
    [
      { day: '2025-12-01', text: "I'm 1.78 m in bare feet." },
      { day: '2025-12-02', text: 'Height 1.84 m, no shoes, grown man.' },
    ],
    [['Height', { both: ['1.78', '1.84'] }]],
  ),
  conflict(
    'allergy',
    ['The only thing on earth I am allergic to is penicillin, from birth.', 'One allergy in all my life, just the one: latex.'],
    [['Known allergies', { both: ['penicillin', 'latex'] }]],
  ),
];

export const SIXTH_CHANGES: readonly Row[] = [...UPDATES, ...CASCADES, ...CONFLICTS];
