import type { Ask } from './asks.ts';
import { asideAt } from './standing.ts';
import type { Place, ReadDocument } from './types.ts';

/** Questions for yes or no that texts answer in words of their own: "non-smoker", "nobody was hurt", "citizen". One row a question. */
interface Row {
  readonly label: RegExp;
  readonly yes?: RegExp;
  readonly no?: RegExp;
}

const ANIMAL = '(?:dog|cat|rabbit|puppy|kitten|hamster|guinea pig|parrot|budgie|tortoise|canary|ferret|horse|terrier|spaniel|labrador)s?';
const NO_ONE = '(?:nobody|no one|no person|no-one|none of (?:us|them|the [^.,;]{1,20})|neither(?: of (?:us|them))?)';

const ROWS: readonly Row[] = [
  {
    label: /\bsmok(?:er|ing|e)\b/,
    yes: /\b(?:(?:I|he|she|we) (?:do )?smokes?|smokes(?=[ ,.;]|$)|(?:am|is) a smoker|light smoker|heavy smoker)\b/gi,
    no: new RegExp(
      String.raw`\bnon-?smok(?:er|ing)s?\b|\b(?:do not|don[’']t|does not|doesn[’']t|never|${NO_ONE}) smoke[sd]?\b|\b(?:stopped|gave up|quit) smoking\b`,
      'gi',
    ),
  },
  {
    label: /^(?:any |do you have (?:any )?|other )?(?:pets?|animals)(?: in (?:the )?(?:household|home)| owned)?$/,
    yes: new RegExp(
      String.raw`\b(?:have|has|own|owns|keep|keeps|bring|with) (?:an?|one|two|three|my|our|his|her) (?:\p{L}+ ){0,2}${ANIMAL}\b`,
      'giu',
    ),
    no: /\bno (?:pets|animals)\b|\b(?:do not|don[’']t|does not) (?:have|keep|own) (?:any )?(?:pets|animals)\b|\b(?:without|never had) (?:pets|animals)\b/gi,
  },
  {
    label: /\b(?:injur\w*|hurt|casualt\w*)\b/,
    yes: /\b(?:was|were|got|been|is) (?:slightly |badly |also |lightly )?(?:hurt|injured)\b|\b(?:broke|sprained|bruised|cut) (?:my|his|her|their)\b|\btaken to (?:the )?hospital\b/gi,
    no: new RegExp(
      String.raw`\b${NO_ONE}\b[^.;\n]{0,25}\b(?:hurt|injured|harm\w*)\b|\bno (?:injur\w+|casualties|harm)\b|\b(?:unhurt|unharmed|uninjured)\b`,
      'gi',
    ),
  },
  {
    label: /\bcatering\b|\bfood required\b/,
    yes: /\b(?:your (?:kitchen|caterers?|chef)|you) (?:could |would |can |to )?(?:take care of|provide|do|handle|look after|prepare|cook|serve|cater)\b|\b(?:would like|need|want|book|include|including) (?:your |the |some )?catering\b/gi,
    no: /\bno catering\b|\b(?:do not|don[’']t|won[’']t|will not|not) (?:need|require|want) (?:any )?(?:catering|food)\b|\bcatering(?: is)? not (?:needed|required|wanted)\b/gi,
  },
  {
    label: /\bsiblings?\b|\bbrothers? (?:or|and) sisters?\b/,
    yes: /\b(?:brother|sister|twin)s?(?: \p{Lu}\p{L}+)? (?:is|are|has been|goes|attends?|comes?)(?: \p{L}+){0,2} (?:with|at|to|in) (?:you|us|your|the school|this school|year)\b/gu,
    no: /\bno (?:other child|siblings?|brothers? (?:or|and) sisters?)\b|\bonly child\b|\bno (?:brother|sister)s?\b/gi,
  },
  {
    label: /\b(?:previous|prior|earlier|any|relevant)? ?experience\b/,
    yes: /\b(?:have|has|[’']ve) (?:always |already |often |long )?(?:kept|owned|trained|raised|bred|volunteered|worked|looked after|helped|done (?:this|it))\b|\bgrew up (?:with|among)\b|\bhave (?:some|plenty of|years of|much|a lot of) experience\b|\bexperienced\b/gi,
    no: /\bno (?:previous |prior )?experience\b|\b(?:have|has) never (?:kept|owned|had|done|worked|volunteered|looked after)\b|\bfirst (?:pet|dog|cat|animal|time (?:as|that I))\b|\b(?:complete|absolute|total) beginners?\b/gi,
  },
  {
    label: /\b(?:right|eligib\w*|authori[sz]\w*|entitled|permit\w*|allowed) (?:to|for) work\b|\bwork (?:permit|authori[sz]ation)\b/,
    yes: /\b(?:citizens?|permanent resident|settled status|no (?:work )?permit (?:is )?(?:needed|required)|(?:may|can) (?:take up )?work\b[^.;]{0,30}\bwithout (?:any )?restriction|right to work|(?:have|has|hold|holds) an? (?:valid )?work permit)\b/gi,
    no: /\b(?:would |will )?(?:need|require|needs|requires) (?:an? )?(?:visa|work permit|sponsorship|permit)\b/gi,
  },
  {
    label: /^(?:are you an? |is an? )?(?:current |full time )?student(?: author| status| member| rate)?$/,
    yes: /\b(?:am|is) (?:an?|the|still an?) (?:\p{L}+ ){0,2}student\b|\b(?:doctoral|phd|graduate|undergraduate) (?:student|candidate)\b/giu,
    no: new RegExp(String.raw`\b(?:${NO_ONE}|not|no longer)\b[^.;\n]{0,30}\bstudents?\b`, 'gi'),
  },
  {
    label: /\b(?:scholarship|bursary|financial (?:aid|support)|fee waiver|stipend)\b/,
    yes: /\b(?:apply(?:ing)? for|like|need|ask(?:ing)? for|request(?:ing)?|hope for|require) (?:\p{L}+ ){0,4}(?:scholarship|bursary|financial (?:aid|support)|fee waiver|stipend)\b/giu,
    no: /\bno (?:scholarship|bursary|financial (?:aid|support)|stipend)\b|\b(?:do|does) not need (?:\p{L}+ )?(?:scholarship|bursary|financial)\b|\bpays? (?:for (?:it|everything) )?(?:my|him|her|them)self\b/giu,
  },
  {
    label:
      /\b(?:funded|supported|grant\w*|applied|attended|visited|booked|member|customer|worked with|volunteered)\b.*\b(?:before|previously|in the past|earlier)\b|\bprevious(?:ly)? (?:funded|applicant|grant|customer)\b|\breturning\b/,
    yes: /\b(?:last year|(?:an?|one|two|three|some|\d+) years? ago|in (?:19|20)\d\d|already|previously|once before|for the (?:second|third) time)\b[^.;\n]{0,50}\b(?:your?|with you)\b|\byour? [^.;\n]{0,25}\b(?:helped|supported|funded|granted|gave) (?:us|me)\b/gi,
    no: /\b(?:the )?first time (?:that |we |I )|\bnever (?:before|applied|received|attended|been|asked)\b|\b(?:we|I) have not [^.;\n]{0,30}\bbefore\b|\bnew to (?:your?|this)\b/gi,
  },
  {
    label: /\bparking\b/,
    yes: /\b(?:need|needs|require|requires|like|take|have) (?:an?|one|the|two) (?:\p{L}+ ){0,2}parking (?:space|place|permit)\b/giu,
    no: /\bno (?:parking|car)\b|\b(?:do not|don[’']t|does not|doesn[’']t) (?:need|require|want|have|own) (?:any |an? )?(?:parking|car)\b/gi,
  },
];
const WORTH = 0.8;

/** What the text says of it in its own words; both ways at once say nothing. */
export function impliedYesNo(ask: Ask, document: ReadDocument): { yes: boolean; at: Place; score: number } | undefined {
  const row = ROWS.find(({ label }) => label.test(ask.plain));
  if (!row) return undefined;
  const places = (pattern: RegExp | undefined): Place[] =>
    pattern ? [...document.plain.matchAll(pattern)].map((match): Place => [match.index, match.index + match[0].length]) : [];
  const no = places(row.no);
  const yes = places(row.yes).filter(
    ([from, to]) =>
      !no.some(([a, b]) => a < to && from < b) &&
      !asideAt(document, from, to) &&
      !DENIED.test(document.plain.slice(Math.max(0, from - 45), from)),
  );
  const [at] = no.length > 0 ? no : yes;
  return at && (no.length === 0 || yes.length === 0) ? { yes: no.length === 0, at, score: WORTH } : undefined;
}
const DENIED = /\b(?:not|no|never|nobody|neither|if|whether|none|n[’']t)\b[^.;,]{0,40}$/i;
