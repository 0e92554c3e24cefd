import { type Phrases, rowsOf } from './phrase.ts';
import { READERS as r } from './readers.ts';
import { ANIMALS, choice, DIET_WORDS } from './words.ts';

/** More English, as templates: other words for the same, and how things end. The older rows with their own patterns come first. */
const DIET = `(?<diet>${choice(DIET_WORDS, ['gluten-free', 'lactose-free'])})`;
const ANIMAL = `(?<species>${choice(ANIMALS, ['guinea pig'])})`;
const SINCE = '[,? since {since:date}]';
const ANY_MORE = '(any ?more|any longer|now)';
const PARTNER = '(partner|husband|wife|spouse|girlfriend|boyfriend|fianc[eé]e?)';
const HOME = '(flat|house|home|place|apartment|room|lease)';

const PHRASES: readonly Phrases[] = [
  { id: 'en-name', read: r.name, templates: ['my [full |real |legal ]name is {name}', 'i am called {name}', 'the name is {name}'] },
  {
    id: 'en-family',
    read: r.familyName,
    templates: [
      'my (last name|surname|family name)( has)? (changed|was changed|became|has become)( to)? {name}( when i (got )?married)?',
      'my (last name|surname|family name|married name) is {name}',
      'i took the (name|surname) {name}',
    ],
  },
  {
    id: 'en-nick',
    read: r.nickname,
    templates: [
      '(please |just )?call me {name}( from now on|,? please| instead)?',
      '(please |just )?call me {name}',
      '(everyone|everybody|people|my friends|my family|friends|colleagues) (call|calls|know|knows) me [as |by ]{name}',
      'i (go|am known) (by|as) {name}',
      'i prefer to be called {name}',
      'my nickname is {name}',
    ],
  },
  {
    id: 'en-born',
    read: r.born,
    templates: [
      'my (birth date|birthdate|date of birth|birthday|dob) (is|was|falls)( in fact| really| actually)?( on)? {date}',
      '(it|that|the (right|correct) (date|one)) (should be|is|should have been|ought to be) {date}',
      'i (was|am) born (on|in) {date}[,? in {place:any}]',
      'i was born in {place:any}[,? (on|in) {date}]',
      'my (birth date|birthdate|date of birth|birthday|dob) is [on ]{date}',
      'i (came into|entered) (the|this) world (on|in) {date}',
      'born( on| in)? {date}[ in {place:any}]',
    ],
  },
  {
    id: 'en-nation',
    read: r.nationality,
    templates: [
      'i (hold|have) (dual|double) (citizenship|nationality)[,:]? {who:words}',
      'i (am|hold|have) {who:words} [citizen|national|citizenship|nationality|passport|by nationality]',
      'my (nationality|citizenship) is {who:words}',
      'i am a (citizen|national) of {who:words}',
    ],
  },
  {
    id: 'en-lives',
    read: r.lives,
    templates: [
      `(i|we) (have )?(settled|made our home|made my home) (at|in) {place:any}${SINCE}`,
      `(my |our )?home (is|has been|was) {place:any}${SINCE}`,
      `(i|we) (live|reside|am living|are living|am based|are based|have lived|have been living|have been based|rent a ${HOME}|own a ${HOME}|stay) (at|in|on) {place:any}${SINCE}`,
      `my (home|current|postal|mailing) ?address is {place:any}${SINCE}`,
      `my home is (at|in) {place:any}${SINCE}`,
      `{place:any} is (my|our) home${SINCE}`,
      `(my|our) (flat|house|home|apartment) is (at|in|on) {place:any}${SINCE}`,
    ],
  },
  {
    id: 'en-moved',
    read: r.moved,
    templates: [
      '(i|we) (have )?(just )?moved (in|into|over to) {place:any}[,? (in|on|since) {since:date}]',
      '(i|we) left {from:name} for {place:name}[,? (in|on|since) {since:date}]',
      '(i|we) (have )?(just )?(moved|relocated)[ from .+?]( house)?(in)?to {place:any}[,? (in|on|since) {since:date}]',
      '(i|we) (have )?(just )?(moved|relocated)[ from .+?] to {place:any}[,? (in|on|since) {since:date}]',
    ],
  },
  {
    id: 'en-lived',
    read: r.lived,
    templates: [
      '(i|we) lived (at|in) {place:any},? from {since:date} (to|until|till) {until:date}',
      '(i|we) lived (at|in) {place:any} (until|till) {until:date}',
    ],
  },
  {
    id: 'en-job',
    read: r.job,
    templates: [
      `i (am|have been) (employed|hired|engaged) by {employer:words}[,? as {title:words}]${SINCE}`,
      `my employer is {employer:words},? where i (work as|am) (an? )?{title:words}${SINCE}`,
      `i (am working|work) as {title:words} (for|at) {employer:words},? (i|and) (have )?started( there)? in {since:date}`,
      `i (am|work) (with|for) {employer:words} as {title:words}${SINCE}`,
      `i (work|am working|am employed|have worked|have been working|have been employed|have been) (full[- ]time |part[- ]time )?(at|for) {employer:words}[,? as {title:words}][ in {place:name}]${SINCE}`,
      `i (work|am working|am employed|have worked|have been working|have been employed) (full[- ]time |part[- ]time )?as {title:words} (at|for|with) {employer:words}[ in {place:name}]${SINCE}`,
      'i (joined|started at|started working at|started working for|started with|began at|began working at|began working for|took a job at|was hired by) {employer:words} in {since:date}[,? as {title:words}]',
      'i (joined|started at|started working at|started working for|began at|took a job at|was hired by) {employer:words}[,? as {title:words}] (in|on|since) {since:date}',
      `my employer is {employer:words}${SINCE}`,
      `{employer:words} (employs me|is my employer)[ as {title:words}]${SINCE}`,
      `my (job|position|role) is {title:words} (at|with|for) {employer:words}${SINCE}`,
    ],
  },
  {
    id: 'en-changed',
    read: r.changedJob,
    templates: [
      'i (have )?(switched|moved|gone|changed) to {employer:words},? as {title:words},? (starting|since|in|from|as of) {since:date}',
      'i (have )?(moved|switched|changed|gone|went) (over )?from {old:words} to {employer:words},? where i (work as|am) (an? )?{title:words}[,? (in|since) {since:date}]',
      'i (have )?left {old:words} (and|to) (joined|join|started at|moved to|went to|work for|work at) {employer:words}[,? as {title:words}][,? (in|since) {since:date}]',
      'i (have )?(moved|switched|changed) from {old:words} to {employer:words}[,? as {title:words}][,? (in|since) {since:date}]',
    ],
  },
  {
    id: 'en-past-job',
    read: r.pastJob,
    templates: [
      'i (worked|was employed|was) (at|for|with) {employer:words}[,? as {title:words}],? (from )?{since:date} (to|until|till|-|–) {until:date}',
      'i (worked|was employed|was) as {title:words} (at|for|with) {employer:words},? (from )?{since:date} (to|until|till|-|–) {until:date}',
      'i (worked|was) (at|for|with) {employer:words}[,? as {title:words}] until {until:date}',
    ],
  },
  {
    id: 'en-occupation',
    read: r.occupation,
    templates: [
      'i am (an? )?{title:words}',
      'my (occupation|profession|trade) is {title:words}',
      'i (earn|make) my living as {title:words}',
      'by (profession|trade),? i am {title:words}',
    ],
  },
  {
    id: 'en-works-as',
    read: r.worksAs,
    templates: [
      `i (work|am working|have worked|have been working|am employed) as {title:words}${SINCE}`,
      `my (new |current )?(job title|title at work|designation) is (now )?{title:words}${SINCE}`,
      `my (job )?title (has )?(changed to|become|became) {title:words}[,? (in|on|since|from|as of) {since:date}]`,
      `i (have )?(just |finally |recently )?(been|was|got|am) (just |finally |recently )?promoted to (an? |the )?{title:words}[,? (in|on|since|from|as of) {since:date}]`,
      `they (have )?(just |finally )?promoted me to (an? |the )?{title:words}[,? (in|on|since|from|as of) {since:date}]`,
    ],
  },
  {
    id: 'en-salary',
    read: r.salary,
    templates: [
      'i am on {amount}',
      'i (earn|make|get|am paid|get paid|am earning|take home) (about |around |roughly )?{amount}',
      'my ([a-z]+ )?(salary|pay|income|wage|wages) (is|are|comes to|amounts to|went up to|rose to|has risen to|has gone up to|was raised to|increased to|went down to|dropped to) (about |around )?{amount}',
    ],
  },
  {
    id: 'en-wanted',
    read: r.wanted,
    evenHedged: true,
    templates: [
      'my (salary expectation|salary expectations|expected salary|desired salary|target salary|pay expectation|pay expectations) (is|are) (about |around |between )?{amount}',
      'i (am hoping for|expect|would like|want|am looking for) (about |around |at least )?{amount}( in my next (job|role))?',
    ],
  },
  {
    id: 'en-rent',
    read: r.rent,
    templates: [
      '(i|we) pay (about )?{amount} for (my|our|the) (flat|house|home|apartment|room|place)',
      '(my|our) (monthly |weekly )?rent (is|comes to|costs|amounts to|went up to|rose to) (about )?{amount}',
      '(i|we) pay (about )?{amount} (in|of|for) rent',
      'the rent (is|comes to) {amount}',
    ],
  },
  {
    id: 'en-notice',
    read: r.notice,
    templates: [
      'my notice period is {length:any}',
      'i (have|must give|need to give|have to give) (a )?{length:any} (of )?notice',
      'i have a notice period of {length:any}',
      'my notice is {length:any}',
    ],
  },
  {
    id: 'en-diet',
    read: r.diet,
    templates: [
      `i (am|have been|became|have become|turned|went|have gone) (an? |strictly |mostly )?${DIET}${SINCE}`,
      `i (eat|follow|keep|am on|switched to|changed to|have switched to|moved to) (an? )?${DIET}( diet| food)?${SINCE}`,
      `my diet is ${DIET}`,
    ],
  },
  {
    id: 'en-allergy',
    read: r.allergy,
    templates: [
      'i (am|have been) (severely |very |mildly |highly |slightly |also |quite )*allergic to {what:list}',
      'i have (an?|a severe|a mild) allergy to {what:list}',
      'i (cannot|do not) tolerate {what:list}',
      'i react (badly|allergically) to {what:list}',
      'i suffer from an? {what:words} allergy',
    ],
  },
  {
    id: 'en-nonsmoker',
    read: r.nonSmoker,
    evenHedged: true,
    templates: [
      'i (quit|stopped|gave up|have quit|have stopped|have given up) (smoking|cigarettes)( .*)?',
      'i (am|have always been) a non-? ?smoker',
      'i (do not|never) (smoke|touch cigarettes)( at all| any ?more)?',
    ],
  },
  {
    id: 'en-pet',
    read: r.pet,
    templates: [
      `(i|we) (have|own|keep|got|adopted) {n} (\\p{L}+ )?${ANIMAL},? (his|her|its|their) name is {name}`,
      `(i|we) (am|are) (the |a )?(proud |happy )?owners? of {n} (\\p{L}+ )?${ANIMAL} (called|named) {name}`,
      `(i|we) share (my|our) (home|house|flat|life) with {n} (\\p{L}+ )?${ANIMAL}[ (called|named) {name}]`,
      `there is {n} (\\p{L}+ )?${ANIMAL} (living with (me|us)|in (my|our) (home|house|flat))(,| called| named) {name}`,
      `(i|we) (have|own|keep|got|adopted|live with) {n} (\\p{L}+ )?${ANIMAL}[,? (called|named|by the name of|whose name is) {name}]`,
      `(i|we) (have|own|keep|adopted) {n} (\\p{L}+ )?${ANIMAL}, {name}`,
    ],
  },
  {
    id: 'en-my-pet',
    read: r.namedPet,
    templates: [`(my|our) ${ANIMAL}('s name is| is called| is named| is) {name}`, `{name} is (my|our) ${ANIMAL}`],
  },
  { id: 'en-no-pets', read: r.noPets, templates: ['(i|we) (have no|do not have any|do not own any|do not have|keep no) (pets?|animals)'] },
  {
    id: 'en-children',
    read: r.children,
    templates: [
      '(i|we) have {n} ((small|young|adult|grown-up|grown) )?(children|child|kids?|sons?|daughters?)',
      'i am (a|the) (mother|father|parent|mum|mom|dad) of {n}',
    ],
  },
  { id: 'en-no-children', read: r.noChildren, templates: ['(i|we) (have no|do not have any|do not have) (children|kids)'] },
  {
    id: 'en-partner',
    read: r.partner,
    templates: [
      "my (other half|better half|significant other)( is called| is named| is|'s name is) {name}",
      `i (live|share a flat|share a home) with my ${PARTNER},? {name}`,
      'i (got|am|have been) (engaged|married) to {name}( (in|on|last|this) .*)?',
      `my ${PARTNER}('s name is| is called| is named| is) {name}`,
      'i (am|have been) (married to|engaged to|in a relationship with|together with|living with my partner) {name}',
    ],
  },
  {
    id: 'en-doctor',
    read: r.doctor,
    templates: ['my (family )?(doctor|gp|general practitioner|physician) is {name}[,? (at|from|of) {practice:words}][(,| in) {town:name}]'],
  },
  {
    id: 'en-dentist',
    read: r.dentist,
    templates: ['(my|our) dentist is {name}[,? (at|from|of) {practice:words}][(,| in) {town:name}]'],
  },
  {
    id: 'en-landlord',
    read: r.landlord,
    templates: ["(my|our) (landlord|landlady|letting agent)('s name is| is called| is| are) {name}", '(i|we) rent from {name}'],
  },
  {
    id: 'en-emergency',
    read: r.emergency,
    templates: ["my emergency contact('s name)? is {name}", 'in an emergency,? (please )?(call|contact|ring) {name}'],
  },
  {
    id: 'en-languages',
    read: r.languages,
    templates: [
      'i (also )?(can )?speak {list}[ (?<level>fluently|natively|well|a little|a bit|badly)]',
      'i am (?<level>fluent|native|a native speaker) (in|of) {list}',
      'i know (some |a little |a bit of )?{list}',
      'my {list:words} is (?<level>fluent|native|basic|intermediate|advanced|good|a1|a2|b1|b2|c1|c2)',
    ],
  },
  {
    id: 'en-tongue',
    read: r.motherTongue,
    templates: [
      'my (mother tongue|native language|first language) is {language:words}',
      'i grew up speaking {language:words}',
      '{language:words} is my (mother tongue|native language|first language)',
    ],
  },
  {
    id: 'en-skills',
    read: r.skills,
    templates: [
      '{list} (has|have) been part of my (work|job|daily work) since {since:date}',
      'i (have )?(programmed|been programming|coded|been coding|written code|been writing code) in {list},? since {since:date}',
      'i (have )?(used|been using|worked with|been working with|worked in|programmed in|been programming in|coded in|known) {list},? since {since:date}',
      'i (started|began) (using|with|to use|programming in|working with|learning|to learn|coding in) {list},? (in|since|back in) {since:date}',
      'i (learned|learnt|picked up|taught myself) {list},? (in|back in) {since:date}',
      'i (use|work with|program in|code in|know|am (very )?(experienced|proficient|skilled|comfortable|familiar|good) (with|in|at)) {list},? since {since:date}',
    ],
  },
  {
    id: 'en-may-work',
    read: r.mayWork,
    templates: [
      'i (may|can|am (legally )?(allowed|permitted|authori[sz]ed|eligible|entitled|free) to|have (the|a) (full |legal )?(right|permission|permit) to) (legally )?(live and )?work in {country:words}[(?<without>,? (without|and (i )?do not (need|require)) .*(sponsorship|sponsor|visa|permit))]',
    ],
  },
  {
    id: 'en-licence',
    read: r.licence,
    templates: [
      '(my )?driving test was passed (in|on) {since:date}',
      "i (got|obtained|received) my (driving |driver's )?licen[cs]e (back )?in {since:date}",
      "i (have )?(held|had|hold|have|got) (an? |my )?[(?<type>(full|provisional|clean)( uk| us| eu)?) ](driving |driver's )licen[cs]e,?( since| in) {since:date}",
      "i (passed my driving test|got my (driving |driver's )?licen[cs]e|have been driving|have been allowed to drive) (in|since) {since:date}",
      "my (driving |driver's )licen[cs]e (dates from|is from|was issued in) {since:date}",
    ],
  },
  {
    id: 'en-passport',
    read: r.passport,
    templates: [
      'passport (no|number|nr) {code},? (expires|valid until|expiring)( on)? {until:date}',
      'my passport (expires|runs out|is valid|is good) (on|until|till|in) {until:date}',
      'my passport was issued (on|in) {since:date}',
      'my passport number is {code}',
    ],
  },
  {
    id: 'en-bank',
    read: r.bank,
    templates: [
      'i bank (with|at) {bank:name}',
      'i am (with|at) (?<bank>.{0,30}?(bank|building society|credit union|savings|sparkasse).{0,20}?)',
      'my bank is {bank:name}',
      'my (bank |current |checking |savings )?account is (with|at) {bank:name}',
    ],
  },
  {
    id: 'en-tel',
    read: r.tel,
    templates: [
      '(i have a |my )(new |other )?(phone |mobile |cell )?number( is|:| has changed to| changed to)? {tel}',
      '(please )?(use|take|call|ring) {tel}( instead| from now on| now)?',
      'my ([a-z]+ )?(phone|mobile|cell|telephone)( number| phone)? is {tel}',
      '(you can |please )?(reach|call|phone|text|ring) me (on|at|under) {tel}',
      'my number is {tel}',
    ],
  },
  {
    id: 'en-email',
    read: r.email,
    templates: [
      'my e-?mail( address)?( has)? (changed|was changed)( to)? {email}',
      '(please )?(use|write to) {email}( instead| from now on| now)?',
      '(you can |please )?(reach|e-?mail|write to|write|contact) me (on|at|under) {email}',
      'my e-?mail( address)? is {email}',
    ],
  },
  {
    id: 'en-studied',
    read: r.studied,
    templates: [
      'i (studied|have studied|read|did) {area:words} at {school:words}[,? (from )?{since:date} ?(to|until|-|–) ?{until:date}]',
      'i (went to|attended|graduated from) {school:words}[,? (from )?{since:date} ?(to|until|-|–) ?{until:date}]',
    ],
  },
  {
    id: 'en-medication',
    read: r.medication,
    templates: [
      'i (take|am on|have been taking) {what:words} (daily|every (day|morning|evening|night)|once a day|twice a day|for my [a-z ]+)',
    ],
  },
];

/** What has ended. They speak of the past on purpose, so words of doubt about the present do not stop them. */
const ENDINGS: readonly Phrases[] = [
  {
    id: 'en-end-job',
    read: r.endJob,
    evenHedged: true,
    templates: [
      '{employer:words} (let me go|fired me|made me redundant|laid me off|closed down|went bankrupt|shut down)( .*)?',
      'i (have )?(walked out of|handed in my notice at|given notice at|gave notice at|parted ways with|finished at) {employer:words}[,? (in|on) {since:date}]',
      'i am not (at|with) {employer:words} (any ?more|any longer)',
      `i (no longer|do not|am no longer|am not) (work|working|employed) (at|for|by) {employer:words}[ ${ANY_MORE}]`,
      'i (have )?(left|quit|resigned from|retired from|stopped working at|stopped working for|handed in my notice at) (my job (at|with) )?{employer:words}[,? (in|on|at the end of) {since:date}]',
      'i (was|have been) (laid off|let go|fired|made redundant) (by|from|at) {employer:words}[,? (in|on) {since:date}]',
      'i used to work (at|for|with) {employer:words}(,? but not ([a-z ]+ )?any ?more| in the past)?',
      'my (job|contract|time|position) (at|with) {employer:words} (ended|is over|has ended|finished|came to an end)[ (in|on) {since:date}]',
    ],
  },
  {
    id: 'en-end-home',
    read: r.endHome,
    evenHedged: true,
    templates: [
      `(i|we) (have )?moved out of {place:any}[,? (in|on) {since:date}]`,
      `(i|we) (no longer live|do not live|am no longer living|used to live|no longer reside) (at|in) {place:words}[ ${ANY_MORE}][,? but not any ?more]`,
      `(i|we) (have )?(moved (out of|away from)|left)( (my|our|the) ${HOME} in)? {place:words}[,? (in|on) {since:date}]`,
      `(i|we) (have )?(gave up|given up|sold|vacated) (my|our|the) ${HOME} in {place:words}[,? (in|on) {since:date}]`,
    ],
  },
  {
    id: 'en-end-pet',
    read: r.endPet,
    evenHedged: true,
    templates: [
      `there is (no|not an?) ${ANIMAL} (in|at) (my|our) (home|house|flat|place|apartment)( .*)?`,
      `(i|we) (had to )?(say|said) (goodbye|farewell) to (my|our|the) ${ANIMAL}( .*)?`,
      `(my|our|the) ${ANIMAL} (lives|is living) with .+ now`,
      `(i|we) (no longer have|no longer own) (a|an|the|our|my|any) ${ANIMAL}`,
      `(i|we) (do not have|do not own) (a|an|the|our|my|any) ${ANIMAL} ${ANY_MORE}`,
      `(my|our|the) ${ANIMAL} ((has )?(died|passed away|ran away|gone)|is dead|was put down)( .*)?`,
      `(i|we) (had to |have )?(give|gave|given|sold|rehomed|lost) (away )?(my|our|the) ${ANIMAL}( away| up)?( .*)?`,
    ],
  },
  {
    id: 'en-end-pets',
    read: r.endPets,
    evenHedged: true,
    templates: [
      '(i|we) (no longer have any|no longer have|have no more) (pets?|animals)( any ?more)?',
      '(i|we) do not have (any )?(pets?|animals) (any ?more|any longer)',
    ],
  },
  {
    id: 'en-end-named',
    read: r.endNamed,
    evenHedged: true,
    templates: [
      '(i|we) (had to say|said|have said) (goodbye|farewell) to {name}( (yesterday|today|last|this|in|on) .*|$)',
      '(sadly,? )?{name} (is|has) gone( now)?',
      '{name} (now lives|lives|is living|has moved in) with (my|our|a|her|his) .*',
      '(i|we) (have )?lost {name}( (yesterday|last|this|in|on) .*|$)',
      '{name} (has )?(died|passed away|ran away)( .*)?',
      '{name} (is dead|was put down)( .*)?',
      '(i|we) (had to |have |have had to )?(give|gave|given|rehomed|rehome) {name} (away|up)( .*)?',
    ],
  },
  {
    id: 'en-end-named-partner',
    read: r.endNamedPartner,
    evenHedged: true,
    templates: [
      '(i am|we are) (no longer|not) (together|in a relationship|a couple)( with {name})?( any ?more)?',
      'i am (no longer|not) with {name}( any ?more)?',
      `{name} (is|and i are) no longer (my ${PARTNER}|together|a couple)`,
      `{name} is not my ${PARTNER} any ?more`,
      '(i|we) (have )?(broke up|broken up|split up|separated|split) (with|from) {name}[ (last|this|in|on) {any}]',
      '(i divorced|i have divorced) {name}[ (last|this|in|on) {any}]',
      `{name} (left|dumped|divorced) me( .*)?`,
    ],
  },
  {
    id: 'en-end-pair',
    read: r.endNamedPartner,
    evenHedged: true,
    templates: [
      '{name:words} and i (have |are |got |no longer )?(split|split up|separated|broken up|broke up|divorced|are together|finished)( .*)?',
    ],
  },
  {
    id: 'en-end-partner',
    read: r.endPartner,
    evenHedged: true,
    templates: [
      'i am (single|divorced|on my own|alone) again',
      '(i|we) (have )?(got divorced|divorced)( .*)?',
      `i no longer have an? ${PARTNER}`,
      `i do not have an? ${PARTNER} ${ANY_MORE}`,
      `my ${PARTNER} and i (have |are |got )?(split|split up|separated|broken up|broke up|divorced)( .*)?`,
      `my ${PARTNER} (and i are no longer together|left me)( .*)?`,
    ],
  },
  {
    id: 'en-end-skill',
    read: r.endSkill,
    evenHedged: true,
    templates: [
      'i (have not|did not) (used?|touch(ed)?|work(ed)? with) {list} (in|for) (years|ages|a long time|months)',
      `i do not (touch|program in|code in|write) {list} ${ANY_MORE}`,
      `i (no longer use|do not use|no longer work with|do not work with|no longer program in|do not program in|no longer code in) {list}[ ${ANY_MORE}]`,
      'i (have )?(stopped using|given up|gave up|dropped|abandoned|stopped working with|quit using) {list}',
      'i used to (use|work with|program in) {list},? but not any ?more',
    ],
  },
  {
    id: 'en-end-diet',
    read: r.endDiet,
    evenHedged: true,
    templates: [
      `i (am|are) (no longer|not) (an? )?${DIET}[ ${ANY_MORE}]`,
      `i (have )?(stopped being|gave up being|given up being|quit being|ceased to be) (an? )?${DIET}( .*)?`,
      `i used to be (an? )?${DIET}(,? but not any ?more)?`,
      `i (do not|no longer) (eat|follow|keep) (an? )?${DIET}( diet| food)?[ ${ANY_MORE}]`,
    ],
  },
  {
    id: 'en-end-car',
    read: r.endCar,
    evenHedged: true,
    templates: [
      'i (have )?(sold|scrapped|gave away|got rid of|wrote off) my (car|van|vehicle|motorbike)( .*)?',
      `i (no longer have|do not have|no longer own) (a|my|the) (car|van|vehicle|motorbike)[ ${ANY_MORE}]`,
    ],
  },
  {
    id: 'en-end-member',
    read: r.endMembership,
    evenHedged: true,
    templates: ['i am no longer a member of (the )?{what:words}', 'i (have )?(left|cancelled my membership (of|in|at)) the {what:words}'],
  },
  {
    id: 'en-end-allergy',
    read: r.endAllergy,
    evenHedged: true,
    templates: [
      'i am not (really |actually )?allergic to {what:words}( after all| at all)?',
      '(it|the tests?|the doctor) (turned out|turns out|showed|shows|says|said)( that)? i am not allergic to {what:words}( after all| at all)?',
      `i am (no longer|not) allergic to {what:words}[ ${ANY_MORE}]`,
      'i (have )?(outgrew|outgrown|grew out of) my {what:words} allergy',
      'my {what:words} allergy (is|has) gone',
    ],
  },
  {
    id: 'en-end-medication',
    read: r.endMedication,
    evenHedged: true,
    templates: [`i (no longer take|do not take|stopped taking|have stopped taking|came off|am off) {what:words}[ ${ANY_MORE}]`],
  },
  {
    id: 'en-end-bank',
    read: r.endBank,
    evenHedged: true,
    templates: [
      `i (no longer bank|do not bank|am no longer) (with|at) {bank:name}[ ${ANY_MORE}]`,
      'i (have )?closed my account (with|at) {bank:name}',
    ],
  },
];

export const ENGLISH: ReturnType<typeof rowsOf> = rowsOf(PHRASES);
export const ENGLISH_ENDINGS: ReturnType<typeof rowsOf> = rowsOf(ENDINGS);
