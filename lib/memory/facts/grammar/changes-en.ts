import { CHANGE_READERS as c } from './change-readers.ts';
import { type Phrases, rowsOf } from './phrase.ts';
import { READERS as r } from './readers.ts';

/** English of changes, beginnings and ends, as templates. Read before the other rows: they are longer and say more. */
const SINCE = '[,? (in|on|since) {since:date}]';
const PLACE = '(flat|house|home|place|apartment|room)';

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
      `i (have )?(left|quit|packed in|jacked in) (my )?job (at|with) {employer:words}${SINCE}`,
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
      '(there is no|i have no|we have no|i do not have a|we do not have a|i no longer have a|we no longer have a) (landlord|landlady)( .*)?',
      '(i|we) bought (the|our|my) (flat|house|place|apartment)(,? so .*)?',
    ],
  },
  {
    id: 'ch-end-held',
    read: c.endHeld,
    evenHedged: true,
    templates: [
      '(i|we) (have no|do not have a|do not have an|no longer have a|no longer have an|have not got a) {of:words} (any ?more|any longer|now|at the moment|these days|left)',
      '(i|we) no longer have (a|an|my|our) {of:words}',
      '(i|we) do not have (a|an) {of:words}',
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
];

export const CHANGES_EN: ReturnType<typeof rowsOf> = rowsOf(PHRASES);
