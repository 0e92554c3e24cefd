/** The fourth bank's rows of update, cascade and conflict, written blind. */
import { type Row, rowOf } from '../row.ts';

const update = rowOf('update');
const cascade = rowOf('cascade');
const conflict = rowOf('conflict');

export const FOURTH_CHANGES: readonly Row[] = [
  update(
    'home',
    [
      "Hiya! Nothing much to report. We've been in {town} since the spring before last and I know every dog in the park by name.",
      'Sorry for the silence, the van broke down halfway and we only got the last boxes into our new place in {town2} on Saturday, so if the post goes astray you know why.',
    ],
    [
      ['Where do you live?', '{town2}'],
      ['Town or city', '{town2}'],
    ],
    ['{town}'],
  ),
  update(
    'postcode',
    [
      'Address for deliveries: 14 {street}, {town}, postcode LD7 1AX',
      "Royal Mail have re-coded our end of the street so it's LD7 4QP on everything from now on. house hasnt moved an inch obviously",
    ],
    [
      ["What's your postcode?", 'LD7 4QP|LD74QP'],
      ['Street address', '14 {street}'],
    ],
    ['LD7 1AX'],
  ),
  update(
    'employer',
    [
      "I do the payroll at {firm}. Been there donkey's years.",
      'Last Friday was my leaving do, cake and everything. I started at {firm2} on the Monday, doing their payroll, and have already lost my pass.',
    ],
    [
      ['Current employer', '{firm2}'],
      ['Who do you work for?', '{firm2}'],
    ],
    ['{firm}'],
  ),
  update(
    'title',
    [
      'I am working as Senior Engineer with {firm} since 2021.',
      'Good news to share, my promotion letter has finally come and with effect from 1st August I am designated Engineering Manager, same company.',
    ],
    [
      ['Job title', 'Engineering Manager'],
      ['Name of employer', '{firm}'],
    ],
    ['Senior Engineer'],
  ),
  update(
    'salary',
    [
      "Note to self for the mortgage form: I'm on 41,500 a year before tax.",
      'Pay review came back. Not what I asked for, but it takes me up to 44,200 a year, starting this month.',
    ],
    [['What is your annual salary?', '44,200|44200|44.2']],
    ['41,500'],
  ),
  update(
    'phone',
    [
      'my mobile is 07700 900142 if the courier needs it',
      'dropped the phone in the harbour lol. couldnt keep the number either so its 07700 900863 now',
    ],
    [['Mobile number', '07700 900863|07700900863']],
    ['07700 900142'],
  ),
  update(
    'email',
    [
      'Best address for me is rowan.tack@fernmail.example.',
      "Fernmail is shutting its doors, so I've shifted everything over to rtack@postbox.example. Please use that one for anything that wants an e-mail.",
    ],
    [
      ['E-mail address', 'rtack@postbox.example'],
      ["What's your email?", 'rtack@postbox.example'],
    ],
    ['rowan.tack@fernmail.example'],
  ),
  update(
    'marriage',
    [
      '{given} and I are engaged! No date as yet.',
      'A wet registry office, two witnesses, chips on the pier afterwards. That was our wedding, and I would not have had it any other way. {given} cried more than I did.',
    ],
    [
      ['Marital status', 'married'],
      ['Name of spouse', '{given}'],
    ],
    ['engaged'],
  ),
  update(
    'car',
    [
      'I drive a Skoda Fabia, silver, 2014, and it has never once let me down.',
      "Traded the Fabia in at the weekend. The garage gave me next to nothing for it, but I drove home in a Toyota Yaris and I'm not complaining.",
    ],
    [['What car do you drive?', 'Yaris']],
    ['Fabia'],
  ),
  update(
    'diet',
    [
      "For restaurant bookings: I'm vegetarian.",
      "After January I simply never went back to cheese and eggs, so it's vegan these days, not vegetarian, if you're booking a table for me.",
    ],
    [['Dietary requirements', 'vegan']],
    ['vegetarian'],
  ),
  update(
    'medication',
    [
      'I take ramipril for my blood pressure, 5 mg every morning.',
      "Saw the practice nurse, readings still too high, so she's doubled the ramipril to 10 mg, mornings as before.",
    ],
    [['What dose of ramipril do you take?', '10 mg|10mg|10 milligram']],
    ['5 mg'],
  ),
  update(
    'smoking',
    [
      'Smoker, yes. Ten a day or thereabouts. I know, I know.',
      "Patches, gum and sheer stubbornness did it: I've packed in the cigarettes. Not one since Easter.",
    ],
    [['Do you smoke?', 'no|ex-smoker|former|quit|stopped|gave up|packed in']],
    ['ten a day'],
  ),
  update(
    'bank',
    [
      'I bank with Lloyds, have done since I was a student.',
      'They shut our branch, so I did that switching thing and the whole lot, direct debits, wages, everything, has gone over to Nationwide.',
    ],
    [
      ['Who do you bank with?', 'Nationwide'],
      ['Name of bank', 'Nationwide'],
    ],
    ['Lloyds'],
  ),
  update(
    'doctor',
    [
      'Dr Olusoga at the Priory surgery is my GP.',
      "Dr Olusoga has retired, bless her, and her patients have been shared out among the others. I've landed with Dr Penhale.",
    ],
    [["What is your GP's name?", 'Penhale']],
    ['Olusoga'],
  ),
  update(
    'rent',
    [
      'Rent here is 1,150 a month, which for a box room with a kettle is robbery so it is.',
      "Himself sent the letter about the rent: it's 1,240 a month from the first of July. Sure what can you do.",
    ],
    [['Monthly rent', '1,240|1240']],
    ['1,150'],
  ),
  update(
    'emergency contact',
    [
      'In case of emergency ring {given}.',
      'For your records: emergency contact is {given2} as of today, in place of {given}, who is off to sea for a year.',
    ],
    [
      ['Emergency contact', '{given2}'],
      ['Who should we call in an emergency?', '{given2}'],
    ],
    ['{given}'],
  ),
  update(
    'children',
    [
      'Hello, we have one child, a boy, Tomasz, he has four years.',
      'Since two weeks I am not sleeping, because our daughter Hania is born! She is healthy and me too, and Tomasz wants every time to hold her.',
    ],
    [
      ['How many children do you have?', '2|two'],
      ["What are your children's names?", 'Hania'],
    ],
  ),
  update(
    'name',
    [
      'My name is {given} {family}.',
      "The deed poll came back stamped this morning. I am {given} {family2} from today, and I'll be practising the signature all evening.",
    ],
    [
      ['Full name', '{given} {family2}'],
      ['Surname', '{family2}'],
    ],
    ['{family}'],
  ),
  update(
    'weight',
    [
      'Weighed myself at the gym this arvo, 94 kilos. Yikes.',
      "Back on the scales, first time in yonks: I'm down to 86 kilos. Stoked, mate.",
    ],
    [['How much do you weigh?', '86']],
    ['94'],
  ),
  update(
    'landlord',
    [
      'Our landlord is a Mr Gault, who takes no interest in damp.',
      'The house has been sold over our heads with us still in it. A Mrs Sefton bought it, so the rent goes to her now and she is the landlady.',
    ],
    [['Who is your landlord?', 'Sefton']],
    ['Gault'],
  ),
  update(
    'shoe size',
    [
      'shoe size 39',
      'since the baby my feet have gone up a whole size and the midwife says they wont shrink back. so 40 from here on when you order shoes',
    ],
    [["What's your shoe size?", '40']],
    ['39'],
  ),
  update(
    'gym',
    ["I'm a member of the Anvil Gym.", "Cancelled the Anvil. Joined Bodyworks instead, it's nearer and there's a pool."],
    [['Which gym are you a member of?', 'Bodyworks']],
    ['Anvil'],
  ),
  update(
    'driving licence',
    [
      'I only have a provisional driving licence so far.',
      "Passed my driving test this morning!!! Third time lucky, the examiner even smiled. The full licence is on its way and I'm already allowed out alone.",
    ],
    [['What kind of driving licence do you hold, full or provisional?', 'full']],
    ['provisional'],
  ),
  update(
    'nationality',
    [
      'Nationality: Indian. In UK since 2014.',
      'Today was the citizenship ceremony, mayor, anthem, everything. So I am British now, and since India does not permit two nationalities I have surrendered the Indian passport the very same week.',
    ],
    [['Nationality', 'British']],
    ['Indian'],
  ),
  update(
    'self-employment',
    [
      "I'm an electrician, on the books at {firm}.",
      "Handed {firm} their van keys back. I'm a sole trader from today, same trade, my own name on the invoices.",
    ],
    [
      ['Employment status', 'self-employed|self employed|sole trader'],
      ['What do you do for a living?', 'electrician'],
    ],
    ['{firm}'],
  ),
  update(
    'retirement',
    [
      'Occupation: district nurse, thirty years in and counting.',
      'Monday 16th. First morning without the alarm. They gave me a carriage clock, would you believe, and I am officially retired.',
    ],
    [['Employment status', 'retired']],
  ),
  update(
    'degree',
    [
      'Highest qualification: BSc in Geology from {school}.',
      "Viva done, corrections done, bound copy handed in and the certificate's on the wall: I have my PhD in Geology. Mum keeps calling me doctor.",
    ],
    [['Highest qualification', 'PhD|doctorate']],
  ),
  update(
    'languages',
    [
      'Languages I speak: English and Welsh.',
      'Two winters of evening classes and the B2 exam is in the bag, so you can add Polish to the languages I speak.',
    ],
    [['Which languages do you speak?', 'Polish']],
  ),
  update(
    'sport',
    [
      'The sport I play is squash, Tuesdays.',
      "Knees said no to squash so I've stopped that, and taken up padel on the Tuesday instead. Same people, same pub after.",
    ],
    [['Which sport do you play?', 'padel']],
    ['squash'],
  ),
  update(
    'dentist',
    [
      'Meine Zahnärztin ist Frau Dr. Köhne.',
      'Frau Dr. Köhne hat ihre Praxis aufgegeben. Mein Zahnarzt ist jetzt Dr. Wittram, gleich um die Ecke.',
    ],
    [['Wie heißt dein Zahnarzt?', 'Wittram']],
    ['Köhne'],
    'de',
  ),
  update(
    'employer',
    [
      'Soy recepcionista y trabajo en {firm}.',
      'Al final me marché de {firm}: desde el lunes estoy en {firm2}, también en recepción pero con mejor horario.',
    ],
    [['¿Para qué empresa trabajas?', '{firm2}']],
    ['{firm}'],
    'es',
  ),
  update(
    'phone',
    ['Mon portable : 06 39 98 12 45.', "J'ai changé d'opérateur et perdu mon numéro au passage. Désormais on me joint au 06 39 98 77 03."],
    [['Numéro de portable', '06 39 98 77 03|0639987703']],
    ['06 39 98 12 45'],
    'fr',
  ),
  update(
    'home',
    [
      'Moro em {town} com a minha avó.',
      'Depois de meses à procura, lá me mudei: já estou a viver em {town2}, num apartamento minúsculo mas só meu.',
    ],
    [['Onde moras?', '{town2}']],
    ['{town}'],
    'pt',
  ),
  update(
    'home, a wish',
    ['I live in {town}.', "Some mornings I'd give anything to be living in {town2}, clean air, no traffic, nobody's leaf blower. One day!"],
    [['Where do you live?', '{town}']],
  ),
  update(
    "home, a sister's move",
    [
      "Home's {town}, has been since I was six.",
      "Our Denise has finally done it, she's moved to {town2} and hasn't stopped ringing me about the view.",
    ],
    [['Town of residence', '{town}']],
  ),
  update(
    'employer, a quotation',
    [
      'I work for {firm}, in the post room.',
      'Bloke across the aisle on the train was bellowing into his phone: "I walked out, didn\'t I? I work for {firm2} now!" The whole carriage clapped.',
    ],
    [['Current employer', '{firm}']],
  ),
  update(
    'employer, an offer turned down',
    [
      'employer {firm}, warehouse supervisor',
      "{firm2} offered me a job!! Better money as well. Slept on it and said no thanks, the drive would've finished me.",
    ],
    [['Who do you work for?', '{firm}']],
  ),
  update(
    'home, a holiday',
    [
      'We live in {town}, the five of us, in a house built for three.',
      'Day four in {town2} and it has not stopped raining. Cottage is lovely. Back home on Saturday.',
    ],
    [['Where do you live?', '{town}']],
  ),
  update(
    'car, a loan',
    [
      'My car is a VW Polo.',
      "Polo's in for a new clutch, so till Thursday the garage has lent me a Fiesta that smells of somebody else's dog.",
    ],
    [['What car do you own?', 'Polo']],
  ),
  update(
    'doctor, a locum',
    [
      'GP: Dr Farrant, Mill Lane Surgery.',
      'Dr Farrant was on leave so a Dr Bisset had a look at the knee. Rest and ice, apparently. Back to Farrant in a fortnight.',
    ],
    [["Your doctor's name", 'Farrant']],
  ),
  update(
    'rent, a rise withdrawn',
    [
      'I pay 875 a month in rent.',
      'The landlord tried it on, wanted 950. I read him the fixed term in the tenancy agreement and he backed down, so it stays where it was.',
    ],
    [['How much rent do you pay a month?', '875']],
  ),
  update(
    'title, a promotion missed',
    [
      'I am an Account Executive at {firm}.',
      "Had I played golf with the right people I'd be Head of Sales by now. They gave it to Gary. So, same desk, same job, same awful chair.",
    ],
    [['Job title', 'Account Executive']],
  ),
  update(
    "phone, mother's number",
    ['My number is 07700 900218.', 'if you saw a call from 07700 900777 that was me on mums phone, mine was flat'],
    [['Your phone number', '07700 900218|07700900218']],
  ),
  update(
    'dentist, a reminder',
    ['Dentist: Mr Okonjo, Bridge Street.', "Don't forget that Mr Okonjo is my dentist, the insurers always ask."],
    [['Name of dentist', 'Okonjo']],
  ),
  update(
    "home, a brother's move",
    [
      'Ich wohne in {town}, zweiter Stock, mit Blick auf den Friedhof.',
      'Mein Bruder ist jetzt nach {town2} gezogen und schwärmt mir jeden Abend am Telefon davon vor.',
    ],
    [['Wo wohnst du?', '{town}']],
    undefined,
    'de',
  ),
  update(
    'car, a dream',
    ['Tengo un Seat Ibiza, viejo pero fiel.', 'Si me tocara la lotería me compraba un Tesla mañana mismo. Soñar es gratis.'],
    [['¿Qué coche tienes?', 'Ibiza']],
    undefined,
    'es',
  ),

  cascade(
    'birth date, age',
    ['Date of birth 14 May 1985.', "I've just seen what I typed for my date of birth. Two digits the wrong way round: it's 14 May 1958."],
    [
      ['How old are you?', '67'],
      ['Year of birth', '1958'],
    ],
    ['1985'],
  ),
  cascade(
    'birth date, over 25',
    ['Car hire form wants my birthday: 3 September 1999.', "Oops, 3 September 1999 is my sister's. I was born on 3 September 2001."],
    [['Are you over 25?', 'no|24|under 25']],
    ['1999'],
  ),
  cascade('age with time', ['Turned 41 on the 2nd of February. Nobody made a fuss, as requested.'], [['How old are you?', '43']], ['41']),
  cascade(
    'years at the firm',
    [
      'I joined {firm} in January 2015 and am still there.',
      'Dug out the contract for the pension people and I had it wrong, I joined {firm} in January 2018.',
    ],
    [['How many years have you been with {firm}?', '8|eight']],
    ['2015'],
  ),
  cascade(
    'years of experience',
    [
      'Been driving lorries for a living since June 2009.',
      "Tell a lie, I didn't get my HGV ticket till June 2012, so it's since then I've been driving lorries. No breaks.",
    ],
    [['Years of experience as a lorry driver', '13|thirteen']],
    ['2009'],
  ),
  cascade(
    'household, one more',
    [
      "There's four of us in the house: me, Geoff and the twins.",
      "Geoff's dad has moved into the box room for good, after the second fall we wouldn't hear of anything else.",
    ],
    [['How many people live in your household?', '5|five']],
    ['four'],
  ),
  cascade(
    'household, one fewer',
    [
      'Three people at this address: myself, my wife Ann and our lad Joe.',
      "Joe's got the keys to his own flat. He's moved out, drum kit and all, and it's the two of us rattling around.",
    ],
    [['Number of people in household', '2|two']],
    ['three'],
  ),
  cascade(
    'country from town',
    [
      'I live in Porto, five minutes from the river.',
      'So we did it, sold up in Porto and crossed the border. Home is Vigo now, and my accent makes the baker laugh.',
    ],
    [
      ['Country of residence', 'Spain'],
      ['City', 'Vigo'],
    ],
    ['Portugal', 'Porto'],
  ),
  cascade(
    'full name from surname',
    [
      "I'm Harriet {family}.",
      "Wed on Saturday, sunburnt by Sunday. I've taken his surname, so that's {family2} on everything from now on.",
    ],
    [['Full name', 'Harriet {family2}']],
    ['{family}'],
  ),
  cascade(
    'yearly pay from monthly',
    [
      'I get 2,000 a month gross, twelve pay days a year.',
      'The union got us a decent deal for once: my monthly gross is 2,300 as of now, still twelve pay days.',
    ],
    [['Gross annual salary', '27,600|27600|27.6']],
    ['24,000', '2,000'],
  ),
  cascade(
    'hours from days',
    [
      'I work five days a week, eight hours each.',
      "From this week I've dropped Fridays at work. Four days, still eight hours each. Bliss.",
    ],
    [['How many hours a week do you work?', '32|thirty-two']],
    ['40'],
  ),
  cascade(
    "daughter's age",
    [
      'Our Niamh was born on the 2nd of October 2017.',
      'God forgive me, I gave you the wrong year for Niamh. It was the 2nd of October 2016 she was born.',
    ],
    [['How old is Niamh?', '9|nine']],
    ['2017'],
  ),
  cascade(
    'children, twins',
    [
      'We have one little boy, Arlo.',
      'They came early, both of them, tiny and furious: Wren and Isla, born Tuesday. Arlo is unimpressed by his sisters.',
    ],
    [['How many children do you have?', '3|three']],
  ),
  cascade(
    'citizen of the EU',
    [
      'I only hold a Canadian passport, no other citizenship.',
      "Granny's birth cert did the trick: I've been granted Irish citizenship, on top of my Canadian one.",
    ],
    [['Are you a citizen of an EU country?', 'yes|Irish|Ireland']],
  ),
  cascade(
    'time zone from city',
    [
      'Based in Perth, WA.',
      "Packed up the ute and drove it right across. I live in Sydney now, so don't be booking me calls on Perth time.",
    ],
    [['What time zone are you in?', 'AEDT|AEST|Sydney|Eastern|UTC+11|UTC+10|GMT+11|GMT+10']],
    ['Perth'],
  ),
  cascade(
    'years married',
    ['We were married in June 2004.', 'Himself has produced the marriage cert and I stand corrected: our wedding was June 2006.'],
    [['How many years have you been married?', '19|nineteen']],
    ['2004'],
  ),
  cascade(
    'years in the country',
    [
      'I came to UK in November 2019 and I stay here since.',
      'I looked in my passport, the stamp of arrival is from November 2021, I have mistaken. So I came to UK in November 2021.',
    ],
    [['How many full years have you lived in the UK?', '4|four']],
    ['2019'],
  ),
  cascade(
    'right to work',
    [
      "I'm in the UK on a Skilled Worker visa, sponsored by {firm}.",
      'The Home Office e-mail came at 6 am: indefinite leave to remain granted. No more visa, no more sponsor, I can work for whoever I like.',
    ],
    [['Do you require visa sponsorship to work in the UK?', 'no']],
    ['Skilled Worker'],
  ),
  cascade(
    'place of work',
    [
      'I work at the {firm} head office, which is in {town}.',
      '{firm} has shifted its head office to {town2}, and every one of us along with it, me included.',
    ],
    [['In which town do you work?', '{town2}']],
    ['{town}'],
  ),
  cascade(
    'line manager by role',
    [
      'My line manager is whoever runs logistics, which is {given} at present.',
      '{given} has gone off to run a vineyard. {given2} runs logistics now.',
    ],
    [['Who is your line manager?', '{given2}']],
    ['{given}'],
  ),
  cascade(
    'emergency contact by role',
    [
      'Emergency contact: always my flatmate, whoever that is. At the minute I share with {given}.',
      '{given} moved out on Sunday. {given2} has taken the room, so I have a new flatmate and a great deal more shampoo in the shower.',
    ],
    [['Emergency contact name', '{given2}']],
    ['{given}'],
  ),
  cascade(
    'passport expiry',
    [
      'Passport was issued on 3 May 2018, good for ten years.',
      'Misread the passport, the issue date is 3 May 2019. Ten years from then, as ever.',
    ],
    [['In what year does your passport expire?', '2029']],
    ['2018', '2028'],
  ),
  cascade(
    'years with a licence',
    ['I passed my driving test in May 1998.', 'Found the pass certificate in the loft: May 2003, not 1998. Memory like a sieve.'],
    [['How many years have you held a full driving licence?', '22|twenty-two']],
    ['1998'],
  ),
  cascade(
    'manual gearbox',
    [
      'My driving licence is for automatics only.',
      'Sat the test again in a car with a clutch and passed, so the automatic-only restriction is off my licence.',
    ],
    [['Can you drive a manual car?', 'yes|can drive|manual']],
  ),
  cascade(
    'star sign',
    ["My birthday's the 12th of August.", 'Typo from me, birthday is 12 September, not August.'],
    [
      ['Star sign', 'Virgo'],
      ['In which month were you born?', 'September'],
    ],
    ['Leo', 'August'],
  ),
  cascade(
    'birth date, age',
    ['Ich bin am 4. November 1979 geboren.', 'Beim Geburtsdatum habe ich mich vertippt, richtig ist der 4. November 1976.'],
    [['Wie alt bist du?', '49']],
    ['1979', '46'],
    'de',
  ),
  cascade(
    'country from town',
    ['Vivo en Salamanca desde niña.', 'Nos hemos mudado a Coimbra, ya para quedarnos. El piso da al río y los vecinos son un encanto.'],
    [['¿En qué país vives?', 'Portugal']],
    ['Salamanca', 'España'],
    'es',
  ),
  cascade(
    'years at the firm',
    [
      "J'ai été embauchée chez {firm} en octobre 2014, et j'y suis toujours.",
      "En relisant mon contrat, je vois que je me suis trompée : mon embauche chez {firm} date d'octobre 2017.",
    ],
    [["Combien d'années d'ancienneté avez-vous chez {firm} ?", '8|huit']],
    ['2014'],
    'fr',
  ),
  cascade(
    'full name from surname',
    ['Chamo-me Beatriz {family}.', 'Casei-me no sábado e fiquei com o apelido dele, por isso agora o meu apelido é {family2}.'],
    [['Nome completo', 'Beatriz {family2}']],
    ['{family}'],
    'pt',
  ),

  conflict(
    'year of birth',
    ['I was born in 1990, the year of the big storm.', 'Born 1991, if the form wants it.'],
    [['Year of birth', { both: ['1990', '1991'] }]],
  ),
  conflict(
    'blood group',
    ['My blood group is O negative.', 'blood group for the marathon wristband: A positive'],
    [["What's your blood group?", { both: ['O negative', 'A positive'] }]],
  ),
  conflict(
    'height',
    ["I'm 178 cm tall.", 'Height 171 cm. I last grew at sixteen and I am fifty-two.'],
    [['How tall are you?', { both: ['178', '171'] }]],
  ),
  conflict(
    'birthplace',
    ['I was born in {town}, above a chip shop.', 'Place of birth: {town2}.'],
    [['Where were you born?', { both: ['{town}', '{town2}'] }]],
  ),
  conflict(
    "mother's maiden name",
    ["Security question: my mother's maiden name is {family}.", "Mum was a {family2} before she married, that's her maiden name."],
    [["Mother's maiden name", { both: ['{family}', '{family2}'] }]],
  ),
  conflict(
    'year of degree',
    ['I got my only degree, at {school}, in 2009.', 'Graduated from {school} in 2011, the one degree I have.'],
    [['Year of graduation', { both: ['2009', '2011'] }]],
  ),
  conflict(
    'start at the firm',
    ['I have been at {firm} without a break since I started there in 2017.', "Started at {firm} in 2019 and I've never left."],
    [['In what year did you start at {firm}?', { both: ['2017', '2019'] }]],
  ),
  conflict(
    'passport number',
    ['The passport I was given in 2020, the only one I have, is number PA3381027.', 'Passport (issued 2020): PA3381072'],
    [['Passport number', { both: ['PA3381027', 'PA3381072'] }]],
  ),
  conflict(
    'birthplace',
    ['Je suis née à Lyon.', 'Lieu de naissance : Grenoble.'],
    [['Où êtes-vous née ?', { both: ['Lyon', 'Grenoble'] }]],
    undefined,
    'fr',
  ),
  conflict(
    'middle name, put right',
    ['Middle name: Joan.', "No no no, whoever typed Joan wasn't looking. My middle name is Jean, it has never been Joan."],
    [['Middle name', 'Jean']],
    ['Joan'],
  ),
  conflict(
    'allergy, put right',
    ['I am allergic to walnuts.', "Correction, I get those two muddled: it's almonds I'm allergic to, always has been."],
    [['Allergies', 'almond']],
    ['walnut'],
  ),
  conflict(
    'phone, put right',
    ['mob 07700 900321', 'sorry fat fingers, the mobile i gave you ends 312. so 07700 900312'],
    [['Mobile number', '07700 900312|07700900312']],
    ['07700 900321'],
  ),
  conflict(
    'tax number, put right',
    ['O meu número de contribuinte é 299 104 556.', 'Enganei-me no número de contribuinte que te dei. O certo é 299 104 565.'],
    [['Número de contribuinte', '299 104 565|299104565']],
    ['299 104 556'],
    'pt',
  ),
  conflict(
    'year of birth, a wrong record',
    [
      'I was born in 1982.',
      'Payroll have me down as born in 1979, which is nonsense, and it took three e-mails to get them to look at it.',
    ],
    [['Year of birth', '1982']],
  ),
  conflict(
    'home and childhood',
    ['I live in {town}.', 'I grew up in {town2}, went to school there, had my first kiss behind the bus depot.'],
    [['Where do you live now?', '{town}']],
  ),
  conflict(
    "surname and a neighbour's",
    ['My surname is {family}.', 'The parcel in our hall belongs to next door, surname {family2}, so please tell the courier.'],
    [['Surname', '{family}']],
  ),
];
