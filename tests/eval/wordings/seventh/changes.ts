/** A seventh bank, written blind: what was replaced, what fell with it, and what cannot both hold. */
import { type Row, rowOf } from '../row.ts';

const update = rowOf('update');
const cascade = rowOf('cascade');
const conflict = rowOf('conflict');

const UPDATES: readonly Row[] = [
  update(
    'mobile',
    ['My mobile number is 0712 445 902.', 'I have a new mobile number: 0798 310 664. The old line is dead.'],
    [['Mobile number', '0798 310 664']],
    ['0712 445 902'],
  ),
  update(
    'e-mail',
    [
      'My e-mail address is nadia.hale@postbox.example',
      'I closed the postbox account because of all the junk. Write to me at hello@nadiahale.example from now on.',
    ],
    [['E-mail address', 'hello@nadiahale.example']],
    ['nadia.hale@postbox.example'],
  ),
  update(
    'home town',
    [
      'We live in {town}, above the chip shop.',
      'Keys to the bungalow in {town2} came on Friday! We slept on the carpet the first night because the beds were still on the van. No more smell of frying.',
    ],
    [['Town or city', '{town2}']],
    ['{town}'],
  ),
  update(
    'employer',
    ['I work for {firm} as a scheduler.', 'I now work for {firm2}. Same kind of role, scheduler.'],
    [
      ['Current employer', '{firm2}'],
      ['Job title', 'scheduler'],
    ],
    ['{firm}'],
  ),
  update(
    'client',
    [
      'Semi-retired. One client only: I do the books for {firm}.',
      'Handed {firm} their ledgers and wished them luck. My one client these days is {firm2}, who keep their receipts in a biscuit tin.',
    ],
    [['Whose books do I do?', '{firm2}']],
    ['{firm}'],
  ),
  update(
    'position',
    [
      'I am a staff nurse on the renal ward at King Fahad, Riyadh.',
      'After four years of waiting the letter finally came, ma’am signed it this morning: charge nurse, same ward. I treated everybody to pancit.',
    ],
    [['Position held', 'charge nurse']],
    ['staff nurse'],
  ),
  update(
    'car',
    ['I drive a silver Toyota Vitz.', 'Sold the Vitz and bought a white Subaru Forester.'],
    [['Make and model of vehicle', 'Forester']],
    ['Vitz'],
  ),
  update(
    'number plate',
    [
      'Bakkie’s registration is CA 418-226.',
      'Finally got round to putting Gauteng plates on the bakkie, so it’s KJ 52 RB GP. The Cape ones are hanging in the garage for old times’ sake.',
    ],
    [['Vehicle registration number', 'KJ 52 RB GP']],
    ['CA 418-226'],
  ),
  update(
    'dentist',
    ['My dentist is Dr {family}.', 'Dr {family} has retired. My dentist is now Dr {family2}.'],
    [['Name of dentist', '{family2}']],
    ['{family}'],
  ),
  update(
    'dose',
    [
      'I take levothyroxine, 75 micrograms, every morning.',
      'Bloods came back sluggish again, which explains the naps. Dr Mehta has put my levothyroxine up to 100 micrograms.',
    ],
    [['Dose of levothyroxine', '100']],
    ['75 micrograms'],
  ),
  update(
    'shoe size',
    [
      'Tobi takes a child’s size 11 shoe.',
      'Poor Tobi was walking about with his toes curled up. The lady in the shop put him on the gauge and he is a 13!',
    ],
    [['What shoe size is Tobi?', '13']],
    ['size 11'],
  ),
  update(
    'bank',
    [
      'I bank with Zenith.',
      'When the Zenith app swallowed my transfer the second time I moved everything, salary and all, to GTBank and closed the account behind me.',
    ],
    [['Name of bank', 'GTBank|GT Bank']],
    ['Zenith'],
  ),
  update(
    'wedding day',
    ['Our wedding is on 9 May 2026.', 'The venue flooded, so our wedding has been moved to 19 September 2026.'],
    [['Date of wedding', '19 September 2026|September 19, 2026|2026-09-19']],
    ['9 May 2026'],
  ),
  update(
    'line manager',
    ['I report to {given} {family}.', '{given} has gone to the Toronto office. My line manager is now {given2} {family2}.'],
    [['Line manager', '{given2}']],
    ['{given} {family}'],
  ),
  update(
    'emergency contact',
    [
      'If I come off the motorbike, ring my brother Hemi on 021 555 0143, he’s my emergency contact.',
      'Hemi’s gone to work on the rigs and can’t be reached. Emergency contact is my mate Lucy instead, 021 555 0178.',
    ],
    [
      ['Emergency contact: name', 'Lucy'],
      ['Emergency contact: phone', '021 555 0178'],
    ],
    ['021 555 0143'],
  ),
  update(
    'internet',
    ['Our home internet is with TalkTalk.', 'We switched our home internet from TalkTalk to Hyperoptic.'],
    [['Internet provider', 'Hyperoptic']],
    ['TalkTalk'],
  ),
  update(
    'diet',
    [
      'For caterers: I eat everything.',
      'Went to visit a slaughterhouse with my students and haven’t been able to look at a sausage since. I’m a vegetarian now, and it has stuck.',
    ],
    [['Dietary requirements', 'vegetarian']],
    ['eat everything'],
  ),
  update(
    'hens',
    ['We keep 14 hens.', 'The fox got in under the wire and three are gone. Counted the flock on the perch tonight: 11 hens left.'],
    [['Number of hens', '11|eleven']],
    ['14 hens'],
  ),
  update(
    'degree course',
    [
      'I study Chemistry at {school}.',
      'It was the labs I couldn’t stand. Registry let me transfer, and since Monday my student card says Materials Science. Still at {school}.',
    ],
    [
      ['Course of study', 'Materials Science'],
      ['University', '{school}'],
    ],
    ['Chemistry'],
  ),
  update(
    'choir evening',
    [
      'Choir practice is on Tuesdays at 7.30.',
      'The hall has let our Tuesdays to a slimming club, so the altos and the rest of us sing on Thursdays instead.',
    ],
    [['Day of choir practice', 'Thursday']],
    ['Tuesday'],
  ),
  update('rent', ['My rent is $1,450 a month.', 'My rent went up. It is $1,575 a month now.'], [['Monthly rent', '1,575|1575']], ['1,450']),
  update(
    'laptop',
    ['My work laptop is a ThinkPad T14.', 'IT replaced my ThinkPad with a Dell Latitude 7440.'],
    [['Model of work laptop', 'Latitude']],
    ['ThinkPad'],
  ),
  update(
    'congregation',
    [
      'I pastor Grace Chapel, Kumasi.',
      'The bishop called and we obeyed: I have been sent to Takoradi to pastor Bethel Temple. A younger man stands in my old pulpit.',
    ],
    [['Which church do I pastor?', 'Bethel Temple']],
    ['Grace Chapel'],
  ),
  update(
    'passport',
    ['My passport number is N4471820.', 'I renewed my passport. The new number is P9026613.'],
    [['Passport number', 'P9026613']],
    ['N4471820'],
  ),
  update(
    'handle',
    [
      'My pots are on Instagram as @clay_by_roo',
      'Locked out of my Instagram by some crook in July and support was no use at all. Started again from zero: the pots live at @roomakespots',
    ],
    [['Instagram handle', 'roomakespots']],
    ['clay_by_roo'],
  ),
];

const CASCADES: readonly Row[] = [
  cascade('age', ['I was born on 4 July 1983.'], [['Age', '42|forty-two']]),
  cascade(
    'age',
    [
      {
        day: '2024-03-11',
        text: 'The big three-oh, today of all days, and the lads filled my cab with balloons. So yes, it’s official, I turned 30 today.',
      },
    ],
    [
      ['How old am I?', '31|thirty-one'],
      ['Date of birth', '11 March 1994|March 11, 1994|1994-03-11'],
    ],
  ),
  cascade(
    'child’s age',
    [{ day: '2024-03-11', text: 'Ruth, my daughter, is 6. Her birthday is 2 November 2017.' }],
    [['Age of daughter', '8|eight']],
  ),
  cascade(
    'city of work',
    [
      'I work at {firm}. They have one office, in {town}, and that is where I work.',
      '{firm} has moved its office from {town} to {town2}, and all of us with it.',
    ],
    [
      ['City where I work', '{town2}'],
      ['Employer', '{firm}'],
    ],
    ['{town}'],
  ),
  cascade(
    'home over the pub',
    [
      'I live over whichever pub I’m running, it comes with the job. At the moment that’s the Red Boar in {town}.',
      'Brewery’s given the Red Boar to a couple from Hull and me the Ferryman in {town2}. Pulled my first pint there on Sunday.',
    ],
    [
      ['Town I live in', '{town2}'],
      ['Which pub do I run?', 'Ferryman'],
    ],
    ['{town}'],
  ),
  cascade(
    'household',
    [
      'There are five of us at home: me, my husband Anil, his mother, and our two boys.',
      'My mother-in-law has moved to Anil’s brother’s house in Pune, for good this time. She took the pressure cooker.',
    ],
    [['Number of people in household', '4|four']],
    ['five of us'],
  ),
  cascade(
    'flatmates',
    [
      'I share a flat with Wenling and Priyanka, so three people in total.',
      'Wenling has moved out. We are not letting her room to anyone.',
    ],
    [['How many people live in my flat?', '2|two']],
    ['three people'],
  ),
  cascade('years in job', ['I started at {firm} on 1 September 2019 and I am still there.'], [['Years with current employer', '6|six']]),
  cascade(
    'years in job',
    [
      'I have been with {firm} since January 2011.',
      {
        day: '2025-06-16',
        text: 'It was time. I left {firm} at the end of January and have been with {firm2} since 3 February 2025.',
      },
    ],
    [
      ['How many years have I been with my current employer?', '1|one'],
      ['Current employer', '{firm2}'],
    ],
  ),
  cascade(
    'former spouse',
    [
      'I’m married to {given}.',
      'The judge stamped it at ten past eleven, and {given} and I shook hands on the steps like two salesmen. Divorced.',
    ],
    [
      ['Name of former spouse', '{given}'],
      ['Marital status', 'divorced'],
    ],
  ),
  cascade(
    'teaching',
    ['The first time I stood in front of a class was in August 2009, knees knocking, and I’ve taught every term since.'],
    [['Years of teaching experience', '16|sixteen']],
  ),
  cascade(
    'manager',
    [
      'I’m on the dispatch team. {given} manages dispatch and {given2} manages returns.',
      'I’ve been moved off dispatch and onto the returns team.',
    ],
    [
      ['My manager', '{given2}'],
      ['My team', 'returns'],
    ],
  ),
  cascade(
    'country',
    [
      'I live in Perth, Western Australia.',
      'Landed in Wellington with eleven boxes and a confused greyhound. This is home now, the old house is sold.',
    ],
    [
      ['Country of residence', 'New Zealand'],
      ['City of residence', 'Wellington'],
    ],
    ['Perth'],
  ),
  cascade(
    'children',
    ['I have two children, Ayo and Bisi.', 'Our third child, Kemi, was born on Saturday at four in the morning.'],
    [
      ['Number of children', '3|three'],
      ['Name of youngest child', 'Kemi'],
    ],
    ['two children'],
  ),
  cascade(
    'insurance by spouse',
    [
      'Our health insurance comes through my husband’s job at {firm}. They have everybody with Aetna.',
      'My husband left {firm}. He’s at {firm2}, and through them we are all insured with Cigna.',
    ],
    [
      ['Health insurance company', 'Cigna'],
      ['Spouse’s employer', '{firm2}'],
    ],
    ['Aetna', '{firm}'],
  ),
  cascade(
    'work e-mail',
    [
      'Work e-mail: k.osei@brightmill.example. It goes when the job at Brightmill goes.',
      'Last day at Brightmill was Friday. I’m retired, and no boss will find me under the mango tree.',
    ],
    [
      ['Work e-mail address', null],
      ['Current employer', null],
    ],
    ['k.osei@brightmill.example'],
  ),
  cascade(
    'wedding year',
    [
      {
        day: '2025-09-01',
        text: 'Our golden wedding was on 3 August. Fifty years to the day since we married, and he still can’t find the butter.',
      },
    ],
    [['Year of marriage', '1975']],
  ),
  cascade(
    'posting',
    [
      'My husband is army and we live in quarters wherever the regiment is. We’re at Catterick.',
      'The regiment went out to Paderborn in Germany and we went with it. The boys are in the school on the base.',
    ],
    [
      ['Country of residence', 'Germany'],
      ['Town of residence', 'Paderborn'],
    ],
    ['Catterick'],
  ),
  cascade(
    'parents’ town',
    ['My mum and dad live together in {town}.', 'My parents have moved from {town} to {town2}.'],
    [['Where does my dad live?', '{town2}']],
    ['{town}'],
  ),
  cascade(
    'studies',
    [
      { day: '2024-03-11', text: 'I’m a student at {school}, reading Geography.' },
      { day: '2025-09-01', text: 'I graduated from {school} in July. I’m not studying anywhere any more.' },
    ],
    [
      ['Where am I studying at present?', null],
      ['University I graduated from', '{school}'],
    ],
  ),
  cascade(
    'brother-in-law',
    [
      'I’ve the one sister, Aoife, and she’s married to Declan.',
      'Aoife and Declan have been divorced a year, and she married Fintan in Sligo on Saturday. He can dance, at least.',
    ],
    [['Name of my sister’s husband', 'Fintan']],
    ['married to Declan'],
  ),
  cascade(
    'staff',
    [
      'I run a garage in Port Antonio. I employ 3 mechanics and nobody else.',
      'Business sweet, so I hired two more mechanics. Everybody from before is still with me.',
    ],
    [['Number of employees', '5|five']],
    ['3 mechanics'],
  ),
  cascade(
    'spare key',
    [
      'Our spare key is always with whoever lives at number 9. That’s the Yildiz family.',
      'The Yildizes have gone back to Izmir and a Mr Bramwell has moved into number 9. Nice man. Handed him the key over the hedge.',
    ],
    [['Who has our spare key?', 'Bramwell']],
    ['Yildiz family'],
  ),
  cascade(
    'visa sponsor',
    ['I work for {firm} in Dubai. My employer is my visa sponsor.', 'I have joined {firm2}, and they took over my visa with the job.'],
    [
      ['Visa sponsor', '{firm2}'],
      ['Name of employer', '{firm2}'],
    ],
    ['{firm}'],
  ),
  cascade(
    'years registered',
    ['Registered as a pharmacist on 12 May 2014, in practice ever since.'],
    [['Years since registration as a pharmacist', '11|eleven']],
  ),
];

const CONFLICTS: readonly Row[] = [
  conflict(
    'place of birth',
    ['I was born in {town}.', 'My place of birth is {town2}.'],
    [['Place of birth', { both: ['{town}', '{town2}'] }]],
  ),
  conflict(
    'date of birth',
    ['My date of birth is 8 April 1971.', 'My date of birth is 18 June 1971.'],
    [['Date of birth', { both: ['8 April', '18 June'] }]],
  ),
  conflict(
    'blood group',
    ['My blood group is A positive.', 'Gave blood at the mosque today. The card they handed me has my group as O negative.'],
    [['Blood group', { both: ['A positive', 'O negative'] }]],
  ),
  conflict(
    'mother’s maiden name',
    ['My mother’s maiden name was {family}.', 'Mum was a {family2} before she married Dad.'],
    [['Mother’s maiden name', { both: ['{family}', '{family2}'] }]],
  ),
  conflict(
    'first school',
    [
      'The very first school I ever went to was St Kevin’s, with Sister Bernadette and her ruler.',
      'Started my schooling at Marlborough Street. It was my first school, and I bawled the whole way there.',
    ],
    [['First school attended', { both: ['St Kevin', 'Marlborough Street'] }]],
  ),
  conflict(
    'wedding year',
    ['We got married in 1994.', 'We were married in 1996, only once and only the one wedding.'],
    [['Year of marriage', { both: ['1994', '1996'] }]],
  ),
  conflict(
    'first car',
    [
      'My first car was a Hillman Imp.',
      'Nothing beats your first car. Mine was a Morris Marina, mustard yellow, and it leaked on every passenger I ever had.',
    ],
    [['Make and model of first car', { both: ['Hillman Imp', 'Morris Marina'] }]],
  ),
  conflict(
    'graduation',
    ['I graduated from {school} in 2003.', 'I graduated from {school} in 2005. It is my only degree.'],
    [['Year of graduation', { both: ['2003', '2005'] }]],
  ),
  conflict(
    'university',
    ['My only degree is from {school}.', 'My only degree is from {school2}.'],
    [['University of first degree', { both: ['{school}', '{school2}'] }]],
  ),
  conflict(
    'age of house',
    ['Our house was built in 1908.', 'They built this house in 1922, when the road was still a cart track with no name.'],
    [['Year the house was built', { both: ['1908', '1922'] }]],
  ),
  conflict(
    'middle name',
    ['My middle name is Olamide.', 'For the form: middle name Oluwaseun. I’ve only the one, same since birth.'],
    [['Middle name', { both: ['Olamide', 'Oluwaseun'] }]],
  ),
  conflict('eyes', ['The colour of my eyes is green.', 'The colour of my eyes is brown.'], [['Eye colour', { both: ['green', 'brown'] }]]),
  conflict(
    'first job',
    [
      'My first ever job was delivering papers for Mr Singh.',
      'First job I ever had? Plucking turkeys at Dawson’s farm. I’d never earned a cent before that.',
    ],
    [['What was my first job?', { both: ['papers', 'turkeys'] }]],
  ),
  conflict(
    'first pet',
    [
      'First pet: a tortoise called Gladstone.',
      'I still miss my first pet. He was a budgie named Pavarotti and he only knew one swear word.',
    ],
    [['Name of first pet', { both: ['Gladstone', 'Pavarotti'] }]],
  ),
  conflict(
    'how we met',
    [
      'My husband and I first met on the ferry to Zanzibar.',
      'People always ask. Well, the first time I ever laid eyes on my husband was at a funeral in Moshi.',
    ],
    [['Where did I first meet my husband?', { both: ['Zanzibar', 'Moshi'] }]],
  ),
  conflict(
    'birth weight',
    ['Our son weighed 3.2 kg at birth.', 'Our son’s birth weight was 3.8 kg.'],
    [['Son’s birth weight', { both: ['3.2', '3.8'] }]],
  ),
  conflict(
    'grandfather’s name',
    [
      'My father’s father was called {given}.',
      'Grandad on my father’s side, {given2} he was called, never owned a watch and was never late.',
    ],
    [['First name of paternal grandfather', { both: ['{given}', '{given2}'] }]],
  ),
  conflict(
    'twins',
    [
      'Of my twin boys, Yusuf was born first, by nine minutes.',
      'The first of the twins to arrive was Idris, roaring, and his brother followed nine minutes later.',
    ],
    [['Which of my twins was born first?', { both: ['Yusuf', 'Idris'] }]],
  ),
  conflict(
    'scan time',
    [
      { day: '2025-12-01', text: 'Hospital letter says my scan on 4 March 2026 is at 10.15.' },
      { day: '2025-12-01', text: 'Hospital text message says my scan on 4 March 2026 is at 14.30.' },
    ],
    [['Time of scan on 4 March', { both: ['10.15', '14.30'] }]],
  ),
  conflict(
    'dog’s birth',
    ['Our dog Pickle was born in 2017.', 'Pickle came into the world in 2015, the runt of a litter of nine.'],
    [['Pickle’s year of birth', { both: ['2017', '2015'] }]],
  ),
  conflict(
    'allergy culprit',
    [
      'The only thing I have ever been allergic to is penicillin.',
      'In all my life there’s been one single thing I was allergic to, and that is latex.',
    ],
    [['Allergies', { both: ['penicillin', 'latex'] }]],
  ),
  conflict(
    'date of hire',
    ['{firm} hired me in March 2017.', 'I was first hired by {firm} in October 2018, never having worked there before.'],
    [['Date of hire', { both: ['March 2017', 'October 2018'] }]],
  ),
  conflict(
    'regiment',
    [
      'I did my national service in the Signals and nothing else.',
      'Two years national service, every day of it in the Catering Corps. I can still do porridge for three hundred.',
    ],
    [['Corps in which I did national service', { both: ['Signals', 'Catering Corps'] }]],
  ),
  conflict(
    'seat',
    [
      { day: '2025-12-01', text: 'The airline’s e-mail says my seat to Manila on 30 March is 22C.' },
      { day: '2025-12-01', text: 'The airline’s app says my seat to Manila on 30 March is 31K.' },
    ],
    [['Seat number', { both: ['22C', '31K'] }]],
  ),
  conflict(
    'birth order',
    [
      'I was the youngest of seven. Nobody came after me.',
      'Being the eldest of seven, I had changed more nappies by ten than most do in a lifetime.',
    ],
    [['Am I the oldest or the youngest of my siblings?', { both: ['youngest', 'eldest'] }]],
  ),
];

export const SEVENTH_CHANGES: readonly Row[] = [...UPDATES, ...CASCADES, ...CONFLICTS];
