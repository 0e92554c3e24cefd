/** A sixth bank, written blind: what ended with nothing in its place, and what the person has the memory forget. */
import { type Row, rowOf } from '../row.ts';

const absence = rowOf('absence');
const deletion = rowOf('deletion');

const ABSENCES: readonly Row[] = [
  absence(
    'gym',
    ['Gym: Fitness First, off-peak.', 'Pulled the plug on Fitness First, hills are free. I shan’t be joining anywhere.'],
    [['Which gym am I a member of?', null]],
    ['Fitness First'],
  ),
  absence(
    'landline',
    [
      'House phone is 01305 496022.',
      'BT man came and took the house phone out of the wall. Only scammers ever rang it. We are not having one again.',
    ],
    [['Landline number', null]],
    ['01305 496022'],
  ),
  absence(
    'licence',
    [
      'Driving licence no. FAIRW608152JM9.',
      'Eye clinic was kind but firm, so the licence went back to DVLA in the envelope provided. My driving days are done.',
    ],
    [['Driving licence number', null]],
    ['FAIRW608152JM9'],
  ),
  absence(
    'smoking',
    ['I get through twenty Bensons a day.', 'Half a year today since my last Benson. Not so much as a puff of anything.'],
    [['What do I smoke?', null]],
    ['Benson'],
  ),
  absence(
    'medicine',
    [
      'On sertraline, 50 mg at breakfast. Nothing else.',
      'Weaned off the sertraline over spring with the GP’s blessing. Pill box is empty and so is the prescription.',
    ],
    [['Current medication', null]],
    ['sertraline'],
  ),
  absence(
    'retirement',
    [
      'Lollipop lady for the council, mornings and home time.',
      'Stick and hi-vis returned to the council. 22 years and not one child lost. Feet up for ever.',
    ],
    [['Which job do I do?', null]],
    ['lollipop'],
  ),
  absence(
    'partner',
    ['Going out with {given}, met at salsa.', '{given} and me have run out of road. No hard feelings. I’m on my own and quite like it.'],
    [["Partner's name", null]],
    ['{given}'],
  ),
  absence(
    'lodger',
    ['My lodger is Piotr, pays on the 1st.', 'Piotr flew home to Gdansk for good. The back room is empty and is staying that way.'],
    [["Who's my lodger?", null]],
    ['Piotr'],
  ),
  absence(
    'mortgage',
    [
      'Mortgage with the Halifax, 642 a month.',
      'LAST payment to the Halifax went out this morning. Every brick is ours, we owe nobody a penny!!!',
    ],
    [
      ['Mortgage lender', null],
      ['Monthly mortgage payment', null],
    ],
    ['Halifax', '642'],
  ),
  absence(
    'student loan',
    ['Student loan with Navient, ugh.', 'Hit send on the final Navient payment at my kitchen table and ugly cried. Zero balance, baby.'],
    [['Who is my student loan with?', null]],
    ['Navient'],
  ),
  absence(
    'credit card',
    [
      'My credit card is an Amex ending 31009.',
      'Took the kitchen scissors to the Amex and closed the account by phone. Cash and debit for this girl, no more credit cards.',
    ],
    [['Credit card', null]],
    ['31009', 'Amex'],
  ),
  absence(
    'allergy',
    [
      'Ravi is allergic to sesame.',
      'Hospital fed Ravi halwa by the spoon for three hours and not a bump on him. The sesame thing is struck off his file, he has grown out of it.',
    ],
    [["Ravi's allergies", null]],
    ['sesame'],
  ),
  absence(
    'piano teacher',
    [
      'Piano with Mrs Dalgliesh on Thursdays.',
      'Told Mrs Dalgliesh this was my final scale. The upright goes on Gumtree tomorrow and the lid is shut on all that.',
    ],
    [['Who teaches me piano?', null]],
    ['Dalgliesh'],
  ),
  absence(
    'cleaner',
    ['Cleaner is Shanice, Wednesdays.', 'We cannot stretch to a cleaner any longer. Shanice had her final Wednesday and a bottle of fizz.'],
    [["Cleaner's name", null]],
    ['Shanice'],
  ),
  absence(
    'splint',
    ['Left wrist in a splint, night and day.', 'Physio cut me loose. Splint’s in the bin, wrist does everything it used to.'],
    [['Splints or supports worn', null]],
    ['splint'],
  ),
  absence(
    'diet',
    [
      'No gluten for me please, doctor’s orders.',
      'Biopsy came up clean, so that whole gluten business was a false alarm. I eat whatever you put before me.',
    ],
    [['Dietary restrictions', null]],
    ['gluten'],
  ),
  absence(
    'newspaper',
    [
      'We take the Observer on Sundays.',
      'Knocked the Observer on the head, paper boy has been told. Too gloomy. Sundays are for the crossword book.',
    ],
    [['Which newspaper do we get?', null]],
    ['Observer'],
  ),
  absence(
    'social media',
    ['On Instagram I am @mossy_kath.', 'Zapped my Instagram, all nine years of it, gone in two taps. Not on any socials and never better.'],
    [['Instagram handle', null]],
    ['@mossy_kath'],
  ),
  absence(
    'allotment',
    [
      'Allotment: plot 14B, Dean Lane.',
      'Back won’t take the digging. Gave the padlock key for 14B to the committee and came home with one last marrow.',
    ],
    [['Allotment plot number', null]],
    ['14B'],
  ),
  absence(
    'union',
    ['Union: Unison, since 1998.', 'Let the Unison subs lapse. Didn’t fancy any of the others either, so I pay dues to nobody.'],
    [['Trade union', null]],
    ['Unison'],
  ),
  absence(
    'church',
    [
      "Our parish is St Brigid's.",
      "Haven't the faith for it any more. Told Father Conlon to take me off the roll at St Brigid's, and I've not gone looking for another.",
    ],
    [['Parish', null]],
    ['Brigid'],
  ),
  absence(
    'side job',
    [
      'Side hustle: DJ at Bar Lupo on Saturdays.',
      'Played my farewell set at Bar Lupo and sold the decks on the way out. One job is plenty.',
    ],
    [['Second job', null]],
    ['Lupo', 'DJ'],
  ),
  absence(
    'childminder',
    [
      'Childminder is Debs, Mon to Wed.',
      'With the youngest off to big school and home by himself, Debs has had her farewell cake. No one minds them any more but the telly.',
    ],
    [["Childminder's name", null]],
    ['Debs'],
  ),
  absence(
    'website',
    [
      'My website is mossyknits.example.',
      'Did not pay the hosting this year, mossyknits.example shows a blank page and I feel nothing. Done with websites.',
    ],
    [['Website', null]],
    ['mossyknits.example'],
  ),
  absence(
    'pet insurance',
    [
      'Petplan covers Rufus, our only animal.',
      'Rufus crossed the rainbow bridge on Sunday. Petplan were decent about it and closed the policy.',
    ],
    [['Pet insurer', null]],
    ['Petplan'],
  ),
  absence(
    'physio',
    [
      'Physio with Marcus every fortnight for the hip.',
      'Marcus shook my hand and said he never wants to see me again, in the nicest way. Discharged. Hip is golden.',
    ],
    [['Physiotherapist', null]],
    ['Marcus'],
  ),
  absence(
    'tiffin',
    [
      'Taking tiffin from Sharma Mess, two times daily.',
      'Kindly note tiffin from Sharma Mess is discontinued from my side, mummy has come and kitchen is running.',
    ],
    [['Which tiffin service do I use?', null]],
    ['Sharma'],
  ),
  absence(
    'savings club',
    [
      'I dey do esusu with Mama Nkechi, 20k every Friday.',
      'I don collect my own share, comot from the esusu finish. Mama Nkechi sef know. I no dey contribute for anywhere again.',
    ],
    [['Who do I do esusu with?', null]],
    ['Nkechi'],
  ),
  absence(
    'club',
    [
      'Soy socia del club de tenis Las Encinas.',
      'Entregué el carné de Las Encinas en recepción. Mi codo lo agradece y no pienso apuntarme a ningún otro.',
    ],
    [['¿De qué club soy socia?', null]],
    ['Encinas'],
    'es',
  ),
  absence(
    'tutor',
    [
      'Jonas hat Nachhilfe bei Frau Siebert, immer dienstags.',
      'Frau Siebert hat ihren Abschiedskuchen bekommen, Jonas schafft Mathe wieder allein. Nachhilfe brauchen wir keine mehr.',
    ],
    [['Bei wem hat Jonas Nachhilfe?', null]],
    ['Siebert'],
    'de',
  ),
];

const DELETIONS: readonly Row[] = [
  deletion('mobile', ['mobile no is 07700 900551 if you need it', { forget: '07700 900551' }], [['Mobile', null]], ['07700 900551']),
  deletion(
    'e-mail',
    ['You can mail me at sunny.rao@letterbox.example.', "I'm from {town}.", { forget: 'sunny.rao@letterbox.example' }],
    [
      ['E-mail ID', null],
      ['Where am I from?', '{town}'],
    ],
    ['sunny.rao@letterbox.example'],
  ),
  deletion(
    'account number',
    [
      'Account for the rent: 60514478, it is mine.',
      'Account 60514478 again, had to read it out to the letting girl twice.',
      { forget: '60514478' },
    ],
    [['Bank account number', null]],
    ['60514478'],
  ),
  deletion(
    'partner',
    [
      'My fella is called {given}, we met on a tram.',
      'Meal out with {given}, he is allergic to shellfish, who knew.',
      { forget: '{given}' },
    ],
    [
      ["Partner's name", null],
      ['Who am I seeing?', null],
    ],
    ['{given}'],
  ),
  deletion(
    'diagnosis',
    ['So it has a name. Fibromyalgia. That’s what I’ve got.', { forget: 'Fibromyalgia' }],
    [['Medical conditions', null]],
    ['fibromyalgia'],
  ),
  deletion(
    'address',
    ['We are at 91 {street}, green gate.', 'I work for {firm}.', { forget: '91 {street}' }],
    [
      ['Home address', null],
      ['Employer', '{firm}'],
    ],
    ['91 {street}'],
  ),
  deletion('salary', ['Between us, I pull in 118,000 before bonus.', { forget: '118,000' }], [['Annual salary', null]], ['118,000']),
  deletion(
    'door code',
    ['Front gate opens with 7719.', 'The bike shed takes a brass key on the red ribbon.', { forget: '7719' }],
    [
      ['What is the code for the front gate?', null],
      ['What colour is the ribbon on the bike shed key?', 'red'],
    ],
    ['7719'],
  ),
  deletion(
    'therapist',
    ['Seeing a therapist, Dr {family}, Thursdays at four.', { forget: '{family}' }],
    [['Who is my therapist?', null]],
    ['{family}'],
  ),
  deletion(
    'employer',
    ['Started with {firm} last spring. In dispatch.', "Oh and {firm}'s Christmas do is at the Moat House.", { forget: '{firm}' }],
    [['Name of employer', null]],
    ['{firm}'],
  ),
  deletion(
    'passport',
    ['My passport: N8834107, Aussie one.', 'My shoe size is 44.', { forget: 'N8834107' }],
    [
      ['Passport no.', null],
      ['Shoe size', '44'],
    ],
    ['N8834107'],
  ),
  deletion('middle name', ['Middle name’s Ethelred. Tell no one.', { forget: 'Ethelred' }], [['Middle name', null]], ['Ethelred']),
  deletion(
    'religion',
    ['I was brought up a Quaker and still am one.', 'Going to Quaker meeting on Sunday, bring flapjack.', { forget: 'Quaker' }],
    [['Religion', null]],
    ['Quaker'],
  ),
  deletion(
    'medicine',
    ['Je prends du Lexomil le soir, un quart.', { forget: 'Lexomil' }],
    [['Traitement en cours', null]],
    ['Lexomil'],
    'fr',
  ),
  deletion(
    'tax number',
    ['O meu NIF é 245889013.', 'Chamo-me Beatriz.', { forget: '245889013' }],
    [
      ['NIF', null],
      ['Nome próprio', 'Beatriz'],
    ],
    ['245889013'],
    'pt',
  ),
];

export const SIXTH_ENDS: readonly Row[] = [...ABSENCES, ...DELETIONS];
