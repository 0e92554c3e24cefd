import { CHANGE_READERS as c } from './change-readers.ts';
import { type Phrases, rowsOf } from './phrase.ts';
import { READERS as r } from './readers.ts';
import { choice, DIET_WORDS, LANGUAGE_WORDS } from './words.ts';

/** English of changes, beginnings and ends, as templates. Read before the other rows: they are longer and say more. */
const SINCE = '[,? (in|on|since) {since:date}]';
const PLACE = '(flat|house|home|place|apartment|room)';
const PLATED = ',? (with )?(registration|reg|plate|number plate)( number)?:?( is)? {plate}';
const PLATE = `[${PLATED}]`;
const MODEL = '{model}';
const MAKE = '{make:word}';
const DIET = `(?<diet>${choice(DIET_WORDS, ['gluten-free', 'lactose-free'])})`;
const TONGUE = `(?<language>${choice(LANGUAGE_WORDS)})`;
const USED = '((used|new|second-? ?hand|old) )?';

const PHRASES: readonly Phrases[] = [
  {
    id: 'ch-married',
    read: c.married,
    templates: [
      `{name:words} and i (tied the knot|got married|married|are married)${SINCE}`,
      `(i|we) (got married|tied the knot)( to {name})?${SINCE}`,
      `i (got married to|married) {name}${SINCE}`,
    ],
  },
  {
    id: 'ch-divorced',
    read: c.divorced,
    templates: [
      `(the|our|my) divorce (came through|went through|is final|was final|is through|was finali[sz]ed)${SINCE}`,
      `(we|i) (got )?divorced${SINCE}`,
      `my (husband|wife) and i (got )?divorced${SINCE}`,
    ],
  },
  { id: 'ch-single', read: c.singleAgain, templates: ['i am single again', 'so i am single again', '(back to being|back to) single'] },
  {
    id: 'ch-was-married',
    read: c.wasMarried,
    templates: ['i was married to {name},? (from )?{since:date} (to|until|till|-|–) {until:date}'],
  },
  {
    id: 'ch-wedded-as',
    read: c.weddedAs,
    templates: [`i (got )?married and (became|am) {name}${SINCE}`, `i (got )?married${SINCE} and (became|am) {name}`],
  },
  {
    id: 'ch-renamed',
    read: c.renamed,
    templates: [
      "i took my (husband|wife|partner)('s)? (surname|last name|name),? (so it is|so i am|and am|which makes me|making me) {name}",
      '(that makes me|i go by|i am known as) {name} now',
    ],
  },
  {
    id: 'ch-family',
    read: r.familyName,
    templates: [
      'i (went|go|am|have gone) back to (my )?(maiden name|birth name|being)?,? ?{name}',
      '(the|my) (surname|last name|family name) is {name}',
    ],
  },
  { id: 'ch-turned', read: c.turned, templates: ['i turned {n:n} on {date}'] },
  {
    id: 'ch-nth-child',
    read: c.nthChild,
    templates: [
      '(our|my) (?<nth>first|second|third|fourth|fifth|sixth)( child| kid| baby| one)? (was born|arrived|is here|has arrived|came)( .*)?',
    ],
  },
  { id: 'ch-no-children', read: r.noChildren, templates: ['(i have )?no (kids|children)( yet| so far)?'] },
  {
    id: 'ch-home',
    read: r.lives,
    templates: [
      `(the|my|our) new (flat|house|home|place|apartment|address) is (at|in|on) {place:any}${SINCE}`,
      `(my|our) place is (at|in|on) {place:any}${SINCE}`,
      `(i|we) have been (renting|living|staying|based) (at|in|on) {place:any}${SINCE}`,
      `{place:any} is home${SINCE}`,
      `it is {place:any} that (i|we) call home${SINCE}`,
      `home is (a |the )?${PLACE}? ?(at |in )?{place:any}${SINCE}`,
      '{place:any} is where (i|we) live',
    ],
  },
  { id: 'ch-is-at', read: c.isAt, templates: [`(i am|we are|i have been|we have been) at {place:any}${SINCE}`] },
  {
    id: 'ch-moved',
    read: r.moved,
    templates: [
      `(my|the) (company|employer|firm|job) (relocated|moved|sent|transferred) (me|us) to {place:any}${SINCE}`,
      `(i|we) (have )?(moved|relocated|emigrated) to {place:any}${SINCE}`,
      `(i|we) (have )?settled (down )?in {place:any}${SINCE}`,
    ],
  },
  {
    id: 'ch-lived',
    read: r.lived,
    templates: [
      '(i|we) (was|were|lived|have lived|stayed) in {place:any},? (from )?{since:date} (to|until|till|-|–) {until:date}',
      `(my|our) (flat|house|home|place) was (at|in) {place:any} (until|till) {until:date}`,
      '(i|we) (was|were) in {place:any} (until|till) {until:date}',
    ],
  },
  {
    id: 'ch-past-title',
    read: c.pastTitle,
    templates: [
      'i was an? {title:words} (at|for|with) {employer:words},? (from )?{since:date} (to|until|till|-|–) {until:date}',
      'i was an? {title:words} (at|for|with) {employer:words} (until|till) {until:date}',
    ],
  },
  {
    id: 'ch-paid-by',
    read: c.paidBy,
    templates: [`{employer:words} (took me on|hired me|employs me|pays my wages)( as an? {title:words})?${SINCE}`],
  },
  {
    id: 'ch-retired',
    read: c.retired,
    evenHedged: true,
    templates: [`i (have )?(just )?(retired|took my pension|am retired now)${SINCE}`],
  },
  {
    id: 'ch-redundant',
    read: c.redundant,
    templates: [`i (was|have been|got|was just) (made redundant|laid off|let go|fired|sacked)${SINCE}`],
  },
  {
    id: 'ch-last-day',
    read: r.endJob,
    evenHedged: true,
    templates: [
      '[a-z]+ (was|is) my last day (at|with) {employer:words}[ (in|on) {since:date}]',
      'my last day (at|with) {employer:words} (was|is)( on| in)? {since:date}',
      'i (have )?(left|quit|packed in|jacked in) (my )?job (at|with) {employer:words}',
    ],
  },
  {
    id: 'ch-salary',
    read: c.salary,
    templates: [
      `(they|my boss|my employer|the company) (bumped|put|moved|raised) me (up )?to {amount}${SINCE}`,
      `(they|my boss|my employer|the company) (raised|increased|bumped|put) my (pay|salary|wage|wages)( up)? to {amount}${SINCE}`,
      `i am (up to|on|getting|paid|earning|making) {amount}${SINCE}`,
      `i (earn|make|get|take home) {amount}${SINCE}`,
    ],
  },
  {
    id: 'ch-notice',
    read: c.notice,
    templates: [
      '(the|my) (new )?contract (says|has|gives|asks for) (an? )?{length:any} notice( period)?',
      'my notice period (went up to|is up to|was raised to|has become|became|was extended to) {length:any}',
    ],
  },
  {
    id: 'ch-bank',
    read: c.bank,
    templates: [
      `i (have )?(moved|switched|transferred|shifted) (all )?(my |of my )?(accounts?|banks?|banking|money)( over)? to {bank:words}${SINCE}`,
      `i am banking with {bank:words}[,? (in|on|since|from) {since:date}]`,
      `i bank (with|at) {bank:words}[,? (since|from) {since:date}]`,
    ],
  },
  {
    id: 'ch-landlord',
    read: c.landlord,
    templates: [
      `(my|our|the) (new )?(landlord|landlady)( since {since:date})? is {name}`,
      `(my|our|the) (landlord|landlady) is {name} since {since:date}`,
      '(i|we) rent from (an? )?{name}',
    ],
  },
  {
    id: 'ch-end-landlord',
    read: c.endLandlord,
    evenHedged: true,
    templates: [
      '(there is no|i have no|we have no) (landlord|landlady)( .*)?',
      '(i|we) bought (the|our|my) (flat|house|place|apartment)(,? so .*)?',
    ],
  },
  {
    id: 'ch-doctor',
    read: c.doctor,
    templates: [
      `{name} (has taken|took|takes) over as my (doctor|gp)${SINCE}`,
      `i have been (put|registered|signed up) with {name}${SINCE}`,
      `i am (registered|signed up|a patient) with {name}${SINCE}`,
    ],
  },
  {
    id: 'ch-tel',
    read: c.tel,
    templates: [
      `i (have )?(switched|changed|moved) (my number )?to {tel}${SINCE}`,
      `my ([a-z]+ )?(number|mobile|phone)( number)? (has )?(changed|switched|went over) to {tel}${SINCE}`,
      `you (can )?(reach|find|get|call|text) me (on|at|under) {tel}( since {since:date})?( instead .*)?`,
      'you will find me (on|at|under) {tel}',
      'mine is {tel}',
    ],
    evenHedged: true,
  },
  {
    id: 'ch-email',
    read: c.email,
    templates: [
      `i (have been|am) on {email}${SINCE}`,
      'drop me a (line|mail|note):? (at |on |to )?{email}',
      `i (have )?(switched|changed|moved) to {email}${SINCE}`,
      'it is {email}',
    ],
  },
  {
    id: 'ch-emergency',
    read: r.emergency,
    evenHedged: true,
    templates: [
      '(if anything happens( to me)?|in case of (an )?emergency|in an emergency),? (please )?(ring|call|contact|phone|tell|get hold of) {name}(,? (and )?not .*)?',
    ],
  },
  {
    id: 'ch-car',
    read: c.car,
    templates: [
      `(i|we) (own|have|drive|got) an? (?<year>(?:19|20)\\d\\d )?${MAKE} ${MODEL}${PLATED}`,
      `(i|we) (get about|get around|go about) in an? ${MAKE} ${MODEL}`,
      `(i|we) (have been driving|am driving|are driving|drive) an? ${MAKE} ${MODEL}( since {since:date})?`,
    ],
  },
  {
    id: 'ch-past-car',
    read: c.pastCar,
    templates: [`(i|we) (had|drove|owned) an? ${MAKE} ${MODEL},? (from )?{since:date} (to|until|till|-|–) {until:date}`],
  },
  {
    id: 'ch-new-car',
    read: c.newCar,
    templates: [
      `i (sold|scrapped|traded in|got rid of) (the|my) {old:word},? (and|so i) (bought|got) (an? )?${USED}${MAKE} ${MODEL}${PLATE}`,
      `i (traded|swapped) (in )?(the|my) {old:word}( \\S+)? for an? ${USED}${MAKE} ${MODEL}${PLATE}`,
    ],
  },
  {
    id: 'ch-end-car',
    read: c.endCar,
    evenHedged: true,
    templates: ['i (have )?(sold|scrapped|gave away|got rid of|wrote off) (the|my) {make:words}(,? (do not|and do not) .*)?'],
  },
  {
    id: 'ch-past-diet',
    read: c.pastDiet,
    evenHedged: true,
    templates: [`i (used to be|was) (an? )?${DIET},? (from )?{since:date} (to|until|till|-|–) {until:date}`],
  },
  { id: 'ch-eats-again', read: c.eatsAgain, evenHedged: true, templates: ['i can eat (?<food>gluten|lactose) again( .*)?'] },
  {
    id: 'ch-no-allergy',
    read: r.endAllergy,
    evenHedged: true,
    templates: [
      '(the [a-z ]{3,20} says (that )?)?i (was|am) never( really| actually)? allergic to {what:words}( after all)?',
      'i have outgrown (the|my) {what:words} allergy',
    ],
  },
  {
    id: 'ch-member',
    read: c.member,
    templates: [
      `i am a (\\p{L}+ )?member (of|at|in) (the )?{what:words},? (membership )?(number|no\\.?|nr\\.?) {id}`,
      `i am a member at (the )?{what:words}${SINCE}`,
      `i (joined|signed up at) (the )?(?<what>.{2,40} (?:gym|club|society|choir|union|library))${SINCE}`,
    ],
  },
  {
    id: 'ch-past-member',
    read: c.pastMember,
    templates: ['i was (a member of|in) (the )?{what:words},? (between|from) {since:date} (and|to|until|till) {until:date}'],
  },
  {
    id: 'ch-passport',
    read: c.passport,
    templates: [
      'my passport (expires|runs out|is valid|is good)( on| until| till| in)? {until:date},? (and )?its number is {code}',
      '(my )?passport (expires|expiring|runs out|valid until|is valid until|is good until)( on)? {until:date}',
      'the number (in|of|on) my passport (is|reads) {code}',
    ],
  },
  {
    id: 'ch-level',
    read: c.level,
    templates: [`my ${TONGUE} is (up to|at|up at)( level)? (?<level>[abc][12])( level)?(,? (i )?passed .*)?`],
  },
  { id: 'ch-get-by', read: r.languages, templates: ['(apart from \\p{L}+,? |besides \\p{L}+,? )?i (can )?get by in {list}'] },
  {
    id: 'ch-not-national',
    read: c.endNationality,
    templates: ['i am not (an? )?{old:words}( citizen| national)?', '{old:word} was wrong'],
  },
  { id: 'ch-not-but', read: c.notButNational, templates: ['i am not {old:words},? but {who:words}'] },
  { id: 'ch-not-called', read: c.notButCalled, templates: ['(my|our) [a-z ]+ is not (called|named) {name}'] },
  {
    id: 'ch-end-named',
    read: c.endNamed,
    evenHedged: true,
    templates: ['{name} (has )?(died|passed away|passed on)( .*)?', '(i|we) (had to have|had) {name} (put down|put to sleep)( .*)?'],
  },
  {
    id: 'ch-no-animals',
    read: r.endPets,
    evenHedged: true,
    templates: ['(i|we) have no (more )?(pets?|animals)( in (the|our|my) (house|home|flat))? (any ?more|any longer|left)'],
  },
  {
    id: 'ch-smoke-free',
    read: r.nonSmoker,
    evenHedged: true,
    templates: ['(i am |i have been )?smoke-? ?free( .*)?', 'i (have not|have never) (smoked|touched a cigarette)( .*)?'],
  },
  { id: 'ch-smoker', read: r.smoker, templates: ['i smoke,? (about |around |maybe )?.{1,20} a (day|week)'] },
  {
    id: 'ch-shoe',
    read: r.shoe,
    templates: ['i (wear|take|am|need) an? size {size} (in )?shoes?', 'my feet are (an? )?size {size}'],
  },
  {
    id: 'ch-tshirt',
    read: r.tshirt,
    templates: ['(it is |i take |i am |i need )?(an? )?(?<size>x{0,3}[sml]) (for|in) (t-?shirts|tees)( please)?'],
  },
  {
    id: 'ch-degree',
    read: c.degree,
    templates: [
      `i (also )?(finished|completed|earned|got|did|defended|have) my {degree:any} (at|from) (the )?{school:words}${SINCE}`,
      `i (also )?(finished|completed|earned|got|did|defended) my {degree:any} in {area:words} (at|from) (the )?{school:words}${SINCE}`,
      'i graduated( in)? {since:date} from (the )?{school:words}',
      `i graduated${SINCE}( with an? [a-z ]{1,20})? in {area:words} from (the )?{school:words}`,
    ],
  },
  {
    id: 'ch-skill-years',
    read: r.skills,
    templates: ['i have (been )?(coding|coded|programming|working) (in|with) {list} since {since:date}'],
  },
];

export const CHANGES_EN: ReturnType<typeof rowsOf> = rowsOf(PHRASES);
