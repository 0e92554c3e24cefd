/** A fifth bank, written blind: what was replaced, what fell with it, and what cannot both hold. */
import { type Row, rowOf } from '../row.ts';

const update = rowOf('update');
const cascade = rowOf('cascade');
const conflict = rowOf('conflict');

const UPDATES: readonly Row[] = [
  update(
    'home town',
    [
      "Hi! Just setting this thing up. I'm in {town}, have been for ages, two cats, the usual.",
      'Well, boxes everywhere but we made it. {town2} is home as of Saturday.',
      "Sea air my foot. We lasted ten weeks and now we're back living in {town}, tail between legs.",
    ],
    [['Town of residence', '{town}']],
    ['{town2}'],
  ),
  update(
    'postcode',
    ["Postcode's LA9 4QT if anyone asks.", 'Since the move everything has to go to YO21 3BD instead.'],
    [['Postcode', 'YO21 3BD|YO213BD']],
    ['LA9 4QT'],
  ),
  update(
    'address',
    [
      'My address is 14 {street}, {town}.',
      "We've only gone round the corner, same town, but the house is 3 Millpond Row now. Carried the sofa by hand.",
    ],
    [
      ['Address line 1', '3 Millpond Row'],
      ['City/town', '{town}'],
    ],
    ['14 {street}'],
  ),
  update(
    'employer',
    [
      'In the warehouse at {firm}, days regular.',
      "Handed my badge in at {firm} on Friday. First shift with {firm2} today, everyone's dead nice so far.",
    ],
    [['Name of employer', '{firm2}']],
    ['{firm}'],
  ),
  update(
    'job title',
    [
      "I'm on the books as Assistant Buyer at {firm}, third year now.",
      "PROMOTED!!! It's Category Manager on the business cards from today. Drinks on me",
    ],
    [
      ['Job title', 'Category Manager'],
      ['Who do you work for?', '{firm}'],
    ],
    ['Assistant Buyer'],
  ),
  update(
    'salary',
    [
      'They pay me 27,400 a year before tax.',
      'Pay review came through: 29,150 from this month. Not amazing but okay.',
      "Argued my corner and got it up again, I'm on 31,900 now. Mum says ask for more next time.",
    ],
    [['Gross annual salary', '31,900|31900']],
    ['27,400', '29,150'],
  ),
  update(
    'weekly hours',
    ['I do 37.5 hrs a wk at the library', 'Dropped to 30 hrs a wk after the baby, best thing I ever did'],
    [['Contracted hours per week', '30']],
    ['37.5'],
  ),
  update(
    'notice period',
    [
      'Notice period in my contract is four weeks.',
      'They gave us all new contracts. Mine says three months’ notice on both sides; signed it anyway.',
    ],
    [["What's my notice period?", 'three months|3 months']],
    ['four weeks'],
  ),
  update(
    'mobile number',
    [
      'Ring us on 07700 900417, love, never mind the landline.',
      "Daft phone went in the canal. They wouldn't give me the old number back so it's 07700 900862 now.",
    ],
    [['Mobile', '07700 900862|07700900862']],
    ['07700 900417'],
  ),
  update(
    'e-mail',
    [
      'My email is dorcas.okoye@postbox.example, kindly use it for all correspondence.',
      'Please note that I am no longer using the postbox one. Write to d.okoye@mailhaus.example henceforth.',
    ],
    [['Email address', 'd.okoye@mailhaus.example']],
    ['dorcas.okoye@postbox.example'],
  ),
  update(
    'partner',
    [
      'Me and {given}, my partner, have been together since college.',
      "So {given} and I called it a day back in the winter. These days it's {given2} and me, {given2} moved in a fortnight ago. Early days but I'm happy.",
    ],
    [["Partner's first name", '{given2}']],
    ['{given}'],
  ),
  update(
    'doctor',
    ['GP: Dr {family}, Mill Lane Surgery', "Dr {family} has hung up the stethoscope. I've been put on Dr {family2}'s list, same surgery."],
    [
      ['Name of your GP', '{family2}'],
      ['GP practice', 'Mill Lane'],
    ],
    ['Dr {family}'],
  ),
  update(
    'dentist',
    [
      'Teeth get looked after at Bright Street Dental.',
      'went private in the end, Castle Walk Dental Care took me on and they already have my x-rays from the old place',
    ],
    [['Who is your dentist?', 'Castle Walk']],
    ['Bright Street Dental'],
  ),
  update(
    'dose',
    [
      'I take ramipril 2.5 mg every morning for the blood pressure.',
      'Nurse has put my ramipril up to 10 mg, same time of day. Otherwise all good, she liked my cardigan.',
    ],
    [['Ramipril: current dose', '10 mg|10mg']],
    ['2.5 mg'],
  ),
  update(
    'medication',
    ['On sertraline since Feb.', "The sertraline didn't agree with me so doc's swapped it for mirtazapine. Sleeping like a log."],
    [['Which antidepressant are you taking?', 'mirtazapine']],
    ['sertraline'],
  ),
  update(
    'diet',
    [
      "I'm pescatarian btw, so salmon's fine",
      'Dinner party update: no more fish for me either, fully vegan since New Year. Yes I know. Yes, even honey.',
    ],
    [['Dietary requirements', 'vegan']],
    ['pescatarian'],
  ),
  update(
    'shoe size',
    [
      'Ollie takes a size 10 shoe (little boys).',
      "Ollie's FEET. Had him measured today and he's up to a 12 and a half, no wonder he was hobbling.",
    ],
    [["Ollie's shoe size?", '12 and a half|12.5|12½|12 1/2']],
    ['size 10'],
  ),
  update(
    'gym',
    [
      'I train at Ironworks on the ring road, 6am like a lunatic.',
      "Ironworks jacked the price so I've swapped to Pulse Fitness. Half the money, twice the towels.",
    ],
    [['Gym', 'Pulse Fitness']],
    ['Ironworks'],
  ),
  update(
    'bank',
    [
      'My wages go into Fernbank.',
      "Did the seven day switch and it actually worked. All my banking's with Kestrel Mutual now, wages included.",
    ],
    [['Which bank is your salary paid into?', 'Kestrel Mutual']],
    ['Fernbank'],
  ),
  update(
    'energy supplier',
    ['gas n leccy both with Brightspark', 'come off brightspark. tidal energy do the both of em now'],
    [['Energy supplier', 'Tidal Energy']],
    ['Brightspark'],
  ),
  update(
    'internet provider',
    [
      'Broadband: Zipline, 80 meg, router under the stairs.',
      'Zipline fell over in the middle of a board meeting again. I am thinking of moving to Cobalt.',
      "Didn't go with Cobalt after all. The engineer came on Tuesday and we're on Hillnet fibre.",
    ],
    [['Internet provider', 'Hillnet']],
    ['Zipline', 'Cobalt'],
  ),
  update(
    'home insurer',
    [
      'The house is insured through Oakshield.',
      'Renewal quote was a joke, so the house is covered by Marigold Mutual as of today, policy MM-77120-4.',
    ],
    [
      ['Home insurer', 'Marigold Mutual'],
      ['Policy number (home)', 'MM-77120-4'],
    ],
    ['Oakshield'],
  ),
  update(
    'passport',
    [
      'passport no. 533812047, runs out in August 2025',
      'New passport turned up in the post, the number on it is 549006318 and it is good until 2 June 2035. Photo is criminal.',
    ],
    [
      ['Passport number', '549006318'],
      ['Passport expiry date', '2035'],
    ],
    ['533812047', 'August 2025'],
  ),
  update(
    'car',
    ["The runabout's a silver Corsa, plate KP18 WDX.", 'Part-exed the Corsa for a Skoda Fabia yesterday, reg YD24 LNB. Heated seats!'],
    [
      ['Vehicle registration', 'YD24 LNB|YD24LNB'],
      ['Make and model', 'Fabia'],
    ],
    ['KP18 WDX', 'Corsa'],
  ),
  update(
    "child's school",
    [
      'Our Priya is at Hawthorn Primary, a happy little soul.',
      { day: '2025-09-05', text: "Priya started at St Bride's Academy this week, blazer down to her knees. I cried, she didn't." },
    ],
    [["Name of Priya's school", "St Bride's|St Bride’s"]],
    ['Hawthorn Primary'],
  ),
  update(
    'emergency contact',
    [
      'If anything happens to me call my sister Wanda on 01632 960114.',
      "Wanda's off to Canada for good, so put down my neighbour Gethin as the one to ring in an emergency: 01632 960377.",
    ],
    [
      ['Emergency contact (name)', 'Gethin'],
      ['Emergency contact (phone)', '01632 960377|01632960377'],
    ],
    ['01632 960114'],
  ),
  update(
    'landlord',
    [
      'Our landlord is a Mr {family}. Slow with repairs, nice enough.',
      "House got sold over our heads. A Ms {family2} owns it now so she's who we pay the rent to.",
    ],
    [["Landlord's name", '{family2}']],
    ['{family}'],
  ),
  update(
    'rent',
    ['Rent is £725 pcm for the flat in {town}.', "Since the 1st we've been paying 790. I did argue. Landlord did not."],
    [['Monthly rent', '790']],
    ['725'],
  ),
  update(
    'hobby',
    [
      'Thursday nights is salsa, do not book me.',
      "Knee can't take the salsa any longer, my Thursday nights are pottery now. I have made one (1) ashtray.",
    ],
    [['What do I do on Thursday nights?', 'pottery']],
    ['salsa'],
  ),
  update(
    'level of a language',
    [
      'Spanish: about A2, enough to order and apologise.',
      'Results are in, my Spanish is officially B2! Señora {family} from the evening class hugged me.',
    ],
    [['Level of Spanish', 'B2']],
    ['A2'],
  ),
  update(
    'religion',
    [
      'I was raised Methodist and still am one.',
      'I was received into the Catholic Church at Easter, after a good deal of thought. My old minister sent a kind card.',
    ],
    [['Religion', 'Catholic']],
    ['Methodist'],
  ),
  update(
    'smoking',
    ["I'm on about 18 a day. Don't lecture.", 'The patches are doing something, I am down to 7 cigarettes a day.'],
    [['If you smoke: cigarettes per day', '7|seven']],
    ['18'],
  ),
  update(
    'weight',
    ['Weighed in at 94 kilos at the surgery. Oh dear.', 'Scales this morning: 87.5 kg!! New belt hole and everything.'],
    [['Current weight (kg)', '87.5']],
    ['94'],
  ),
  update(
    'visa',
    [
      "I'm in the UK on a student visa, doing my MSc at {school}.",
      'Home Office finally answered, my Skilled Worker visa has been granted so the student one is history.',
    ],
    [['What type of visa do you hold?', 'Skilled Worker']],
    ['student visa'],
  ),
  update(
    "brother's employer",
    [
      'My brother Tunde dey work for {firm}, na accountant.',
      'Una hear? Tunde don leave {firm}, na {firm2} e dey work for now. God is good.',
    ],
    [['Where does Tunde work?', '{firm2}']],
    ['{firm}'],
  ),
  update(
    'home town, India',
    [
      'Presently I am putting up in {town} only, in a PG near the station.',
      'I have shifted to {town2} last week itself, company has given flat. Food is not so good but what to do.',
    ],
    [['Current place of residence', '{town2}']],
    ['{town}'],
  ),
  update(
    "mother's care home",
    [
      "Mam's been in the nursing home at Rosemount since the fall, God love her.",
      "We brought Mam across to Ashgrove House on Wednesday. Sure she's grand, has the window seat already.",
    ],
    [['Where is Mam living now?', 'Ashgrove House']],
    ['Rosemount'],
  ),
  update(
    'degree',
    [
      "Highest degree: bachelor's, {school}. Go Otters.",
      "Y'all. I finished it. Master's in nursing from {school2}, thirty-nine years old, three kids in the bleachers.",
    ],
    [
      ['Highest degree earned', 'master'],
      ['Awarding institution', '{school2}'],
    ],
  ),
  update(
    'pension fund',
    ["Me super's with Banksia Super.", 'Rolled the lot over into Wattle Retirement, the fees at the last mob were daylight robbery.'],
    [['Superannuation fund', 'Wattle Retirement']],
    ['Banksia Super'],
  ),
  update(
    'sort code',
    ['For the payroll form: sort code 20-44-18.', 'Typo from me earlier, so sorry! The sort code on my card is 20-44-81.'],
    [['Sort code', '20-44-81|204481']],
    ['20-44-18'],
  ),
];

const CASCADES: readonly Row[] = [
  cascade(
    'title after a new employer',
    ["I'm a Payroll Officer at {firm}.", "I've changed jobs, it's {firm2} who put up with me now!"],
    [
      ['Current job title', null],
      ['Employer', '{firm2}'],
    ],
    ['Payroll Officer', '{firm}'],
  ),
  cascade(
    'staff number after a new employer',
    ['my staff no at {firm} is 40817, need it for the canteen lol', 'left {firm}, im with {firm2} now. way shorter commute'],
    [['Staff number', null]],
    ['40817'],
  ),
  cascade(
    'work e-mail after leaving',
    [
      'At Corrigan Freight my work address is p.lindqvist@corrigan.example.',
      'My last day at Corrigan was on Friday. I begin at {firm} this week, no laptop yet.',
    ],
    [
      ['Work email', null],
      ['Employer', '{firm}'],
    ],
    ['p.lindqvist@corrigan.example'],
  ),
  cascade(
    'line manager after leaving',
    ['{given} {family} is my line manager at {firm}, tough but fair.', 'Quit!! {firm2} snapped me up and I started there this morning.'],
    [["Line manager's name", null]],
    ['{given} {family}'],
  ),
  cascade(
    'spouse after divorce',
    ['My spouse {given} does the cooking, thank heavens.', "The decree came through on Monday, so that's that, I'm divorced."],
    [
      ["Spouse's name", null],
      ['Marital status', 'divorced'],
    ],
    ['{given}'],
  ),
  cascade(
    'country after a move',
    [
      'We live in Gdansk, in Poland, near the shipyards.',
      'Bit of news: the whole tribe has relocated to Porto in Portugal. Nobody misses the snow.',
    ],
    [['Country of residence', 'Portugal']],
    ['Poland', 'Gdansk'],
  ),
  cascade('age', ['DOB 9 July 1988, which makes me 35, since the form wants both.'], [['Age', '37']], ['35']),
  cascade(
    "child's age",
    ['{given} turned six today!! Unicorn cake, eleven screaming guests, I need to lie down.'],
    [['How old is {given}?', '7|seven']],
    ['six'],
  ),
  cascade(
    'weekly pay',
    [
      'I get 14 quid an hour and do 30 hours a week at the garden centre.',
      "They've cut me down to 20 hours a week. Rate's the same at least.",
    ],
    [['Gross pay per week (£)', '280']],
    ['420', '30 hours'],
  ),
  cascade(
    'plate after the sale of the car',
    ['My only car is the Micra, reg SJ15 PLO.', "Sold the Micra to a lad from {town}. Not buying another one, I'll manage on the bus."],
    [
      ['Vehicle registration number', null],
      ['What car do you drive?', null],
    ],
    ['SJ15 PLO', 'Micra'],
  ),
  cascade(
    'landlord after buying',
    [
      'We rent from a Mrs {family}, 680 a month.',
      'GOT THE KEYS! Our very own four walls, 8 {street}, bought and moved into. No more renting, ever.',
    ],
    [
      ["Landlord's name", null],
      ['Home address', '8 {street}'],
    ],
    ['{family}', '680'],
  ),
  cascade(
    'account number after a new bank',
    ['Bank is Fernbank, account 70023318.', "I've closed Fernbank down altogether. Kestrel Mutual is my bank now, card's in the post."],
    [
      ['Bank account number', null],
      ['Bank', 'Kestrel Mutual'],
    ],
    ['70023318', 'Fernbank'],
  ),
  cascade(
    'form tutor after a new school',
    [
      "{given} is in Mr {family}'s form at Hillcrest.",
      '{given} has moved to Valley High, settling in well I think, you know how they grunt.',
    ],
    [
      ["{given}'s form tutor", null],
      ["{given}'s school", 'Valley High'],
    ],
    ['{family}', 'Hillcrest'],
  ),
  cascade(
    'due date after the birth',
    [
      { day: '2025-06-16', text: "I'm pregnant with our second! Due date is 22 October 2025." },
      { day: '2025-11-02', text: 'Little Zeki is here, born on the 19th of October, 3.4 kilos. His big sister is unimpressed.' },
    ],
    [
      ['Baby due date', null],
      ['Number of children', '2|two'],
    ],
    ['22 October'],
  ),
  cascade(
    'visa after naturalisation',
    [
      'Am here on a spouse visa, it runs to March 2027.',
      'Citizenship ceremony is done, I am a British citizen! So no visa needed anymore. The mayor pronounced my name correctly, even.',
    ],
    [
      ['Current visa', null],
      ['Citizenship', 'British'],
    ],
    ['spouse visa', 'March 2027'],
  ),
  cascade(
    'surname after a wedding',
    [
      "My name's Carys {family}, single and content.",
      "Married on Saturday! I've taken my other half's name so I'm Carys {family2} from here on.",
    ],
    [
      ['Surname', '{family2}'],
      ['Marital status', 'married'],
    ],
    ['{family}', 'single'],
  ),
  cascade(
    'employer after retirement',
    ['Head of Maintenance, {firm}.', 'Retired on Friday, 41 years in. They gave me a carriage clock. An actual carriage clock.'],
    [
      ['Employer', null],
      ['Position held', null],
    ],
    ['{firm}', 'Head of Maintenance'],
  ),
  cascade(
    'household size',
    [
      'There are four of us in the house: me, {given} and the twins.',
      'Both twins have moved out now, one to {town} and one to {town2}. The fridge stays full. Eerie.',
    ],
    [['Number of people in your household', '2|two']],
    ['four'],
  ),
  cascade(
    'employer after the last day',
    [
      'I do the accounts for {firm}.',
      {
        day: '2025-12-01',
        text: "Handed my notice in at {firm} today. Last day is 30 January 2026. Nothing lined up after and I honestly don't care.",
      },
    ],
    [['Who is your current employer?', null]],
    ['{firm}'],
  ),
  cascade(
    'passport expiry after renewal',
    [
      'Passport expires 8 April 2025, remind me.',
      'I renewed my passport in time: the new one was issued on 3 March 2025 and is valid for exactly ten years.',
    ],
    [['Passport expiry date', '2035']],
    ['8 April 2025'],
  ),
  cascade(
    'years with the employer',
    [
      { day: '2021-05-10', text: "I've been with {firm} since 1 September 2016." },
      {
        day: '2022-12-05',
        text: 'Forgot to say: I left {firm} in October and started with {firm2} on 14 November 2022. Still learning names.',
      },
    ],
    [['Full years with current employer', '3|three']],
    ['{firm}'],
  ),
  cascade(
    'number kept with a new network',
    ["I'm with Voxa for the mobile, 07700 900233.", 'Ditched Voxa for Larkline. Kept my number, thank God, I only ever learnt the one.'],
    [
      ['Mobile number', '07700 900233|07700900233'],
      ['Mobile network', 'Larkline'],
    ],
    ['Voxa'],
  ),
  cascade(
    'annual salary',
    ['I earn 2,300 a month gross, twelve months.', 'Got a raise, it is 2,500 a month gross now.'],
    [['Gross salary per year', '30,000|30000|30k']],
    ['2,300', '27,600'],
  ),
  cascade(
    'doctor after a move',
    [
      'Living in {town}. My GP here is Dr {family}, two streets away.',
      "We're 300 miles up the road now, in {town2}. Had to come off the old surgery's list and I haven't found a new doctor yet.",
    ],
    [
      ['GP', null],
      ['Town', '{town2}'],
    ],
    ['{family}'],
  ),
  cascade(
    'pet insurance after a death',
    [
      "Biscuit's our one and only pet, a daft old spaniel, insured with PawGuard.",
      'We had to let Biscuit go this morning. Fourteen years. House is so quiet.',
    ],
    [
      ['Pet insurer', null],
      ['Pets in the household', null],
    ],
    ['Biscuit', 'PawGuard'],
  ),
];

const CONFLICTS: readonly Row[] = [
  conflict(
    'blood group',
    ['Blood group O negative, they love me at the donor centre.', 'For the marathon form: my blood group is A positive.'],
    [['Blood group', { both: ['O negative', 'A positive'] }]],
  ),
  conflict(
    'birthplace',
    ['I was born in {town}, above the chip shop.', "Place of birth? {town2}, that's where I was born."],
    [['Place of birth', { both: ['{town}', '{town2}'] }]],
  ),
  conflict(
    'date of birth',
    ['My date of birth is 17 May 1979.', 'DOB: 11 May 1979'],
    [['Date of birth', { both: ['17 May 1979', '11 May 1979'] }]],
  ),
  conflict(
    'start date',
    [
      "My start date's a mess. The contract from {firm} says I joined on 3 March 2021, the letter from HR says 10 March 2021, and I truly can't remember.",
    ],
    [['Date you joined your employer', { both: ['3 March 2021', '10 March 2021'] }]],
  ),
  conflict(
    "mother's maiden name",
    ["Mother's maiden name: {family}.", 'Before she married Dad, my mum was a {family2}. Lovely side of the family.'],
    [["Mother's maiden name", { both: ['{family}', '{family2}'] }]],
  ),
  conflict(
    'university',
    [
      'I only ever did the one degree, chemistry at {school}.',
      'My one and only degree was the chemistry one from {school2}, barely scraped it.',
    ],
    [['Which university awarded your degree?', { both: ['{school}', '{school2}'] }]],
  ),
  conflict(
    'childhood allergy',
    [
      'I came out in hives from some medicine when I was three. Mum says it was penicillin, Dad swears it was aspirin, and nobody wrote it down.',
    ],
    [['Which medicine are you allergic to?', { both: ['penicillin', 'aspirin'] }]],
  ),
  conflict(
    'wedding year',
    ['We got married in 1998, pouring rain.', "Our wedding was in 1999, hottest day of that summer. Only wedding I've ever had, mind."],
    [['Year of marriage', { both: ['1998', '1999'] }]],
  ),
  conflict(
    'adult height',
    ['Height 178 cm, fully grown for thirty years.', "i'm 183 cm tall if it's for the wetsuit hire"],
    [['Height in cm', { both: ['178', '183'] }]],
  ),
  conflict(
    'insurance number',
    ['My NI number is QQ 12 34 56 C.', 'National Insurance number: QQ 12 43 56 C'],
    [['National Insurance number', { both: ['QQ 12 34 56 C', 'QQ 12 43 56 C'] }]],
  ),
  conflict(
    'rent',
    ["One flatmate has our rent down as 640 a month, the other as 660, and the agreement's gone missing. No idea who is right."],
    [['Monthly rent', { both: ['640', '660'] }]],
  ),
  conflict(
    "aunt's house number",
    [
      { day: '2025-12-01', text: 'Auntie Bea lives at 38 {street}, her Christmas card says so.' },
      {
        day: '2025-12-01',
        text: 'The back of the envelope from Auntie Bea says 83 {street}. She has not moved, she has had the one house all her life.',
      },
    ],
    [["What is Auntie Bea's house number?", { both: ['38', '83'] }]],
  ),
  conflict(
    "father's retirement",
    ['My sister says Dad retired in 2009.', "Dad's old foreman told me it was 2011 that Dad retired. Dad just grins."],
    [['In what year did your father retire?', { both: ['2009', '2011'] }]],
  ),
  conflict(
    "dog's breed",
    ['The rescue put my pup {given} down as a whippet.', 'The vet wrote that {given} the pup is a lurcher. So which? Search me.'],
    [['What breed is {given}?', { both: ['whippet', 'lurcher'] }]],
  ),
  conflict(
    'first employer',
    ['My very first job was with {firm}, at sixteen.', 'First job I ever had, straight from school at sixteen, was at {firm2}.'],
    [['Who was your first employer?', { both: ['{firm}', '{firm2}'] }]],
  ),
];

export const FIFTH_CHANGES: readonly Row[] = [...UPDATES, ...CASCADES, ...CONFLICTS];
