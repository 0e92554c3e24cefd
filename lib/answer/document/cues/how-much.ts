import type { SpanType } from '../types.ts';
import { type Cue, cue } from './cue.ts';

const SUMS: readonly SpanType[] = ['amount'];
/** A row for sums of one kind; the value stands on either side. */
const sole = (label: RegExp, text: RegExp, strength: number): Cue => ({ label, text, strength, before: true, types: SUMS, sole: true });

/** Sums by what they are for. */
const FOR: readonly Cue[] = [
  // what a sum is for, the particular before the general
  sole(
    /\bdown ?payment\b/,
    /\b(?:down payment|put (?:down|up|in)|up ?front|of (?:my|our|his|her|their) own|saved(?: up)?|from (?:my|our|his|her|their) savings)\b/giu,
    0.85,
  ),
  sole(
    /\b(debts?|liabilit\w*|repayments?|obligations?)\b/,
    /\b(?:owes?|owing|debts?|loans?|repa(?:y|id|yments?)|instal+ments?|car (?:lease|payment))\b/giu,
    0.8,
  ),
  sole(
    /\b(?:unit|per (?:unit|item|piece|head|person|guest))\b.*\b(?:price|cost|rate)\b|\b(?:price|cost|rate|budget|fee)\b.*\b(?:each|per (?:unit|item|piece|head|person|guest|day|hour))\b/,
    /\b(?:each|apiece|a piece|a head|per (?:\p{L}+)|an? (?:unit|person|guest|hour|day))\b/giu,
    0.85,
  ),
  sole(
    /\b(?:purchase|sale|selling|buying|agreed) price\b/,
    /\b(?:shook hands (?:on|at)|offer(?: of)?|agreed|settled (?:on|for|at)|sale price|purchase price|(?:buy|buying|bought) (?:it )?for|paid)\b/giu,
    0.8,
  ),
  sole(
    /\b(compensation|incentive|honorarium|stipend|payment) per\b/,
    /\b(?:receives?|gets?|is paid|are paid|vouchers?|compensat\w+|reimburs\w+)\b/giu,
    0.85,
  ),
  sole(
    /\b(deduct\w*|withh\w+|retained)\b/,
    /\b(?:deduct\w*|keep(?:ing)? back|kept back|withh[eo]ld\w*|hold back|take (?:\p{L}+ )?off)\b/giu,
    0.9,
  ),
  sole(/\b(coverage|insured|sum assured)\b/, /\b(?:insured (?:for|up to)|cover(?:ed|age|s)?(?: of| up to| for)?)\b/giu, 0.85),
  sole(/\b(donat\w*|pledge|contribution|gift)\b/, /\b(?:donat\w+|pledg\w+|contribut\w+|gives?|chip in)\b/giu, 0.85),
  sole(/\b(value|worth|valuation)\b/, /\b(?:worth|valued? at|value|valuation|would cost|cost (?:me|us))\b/giu, 0.85),
  sole(/\b(deposit|security)\b/, /\b(?:deposit(?:ed)?(?: of)?|as (?:a )?security|security)\b/giu, 0.9),
  sole(
    /\btotal\b|\boverall\b/,
    /\b(?:altogether|in total|in all|all told|total(?:l?ing|s)?|for the lot|comes? to|came to|makes|all in|adds? up to)\b/giu,
    0.85,
  ),
  sole(
    /\b(budget|limit|maximum|ceiling)\b/,
    /\b(?:budget\w*|ceiling|limit|at most|no more than|not (?:go )?(?:over|above|more than)|maximum|up to|spend)\b/giu,
    0.85,
  ),
  // how much
  cue(
    /\b(funding|investment|loan|grant|scholarship|requested|claim|bid)\b.*\b(amount|sum|requested)\b|\bamount (requested|sought|of)\b/,
    /\b(?:request\w*|seek\w*|apply\w* for|asking for|raise|raising|secure|amount\w*|totall?ing|total|sum|propos\w+|in the amount of|borrow|bid|claim\w*)\b/giu,
    0.75,
  ),
  cue(
    /\b(income|salary|earnings?)\b/,
    /\b(?:gross|before tax(?:es)?|draws?|earns?|takes? home|a year|per year|annual\w*)\b/giu,
    0.75,
    true,
  ),
  cue(
    /\b(?:net|monthly)\b.*\b(?:income|salary|pay|earnings)\b/,
    /\b(?:net|after tax|bring(?:s|ing)? home|take(?:s)? home|a month|per month|month)\b/giu,
    0.85,
    true,
  ),
  cue(
    /\b(?:expected|desired)\b.*\b(?:salary|income|pay|wage)\b|\bsalary expectation/,
    /\b(?:expect\w*|hope for|hoping for|looking for|would like|in the region of|as to pay|salary)\b/giu,
    0.85,
  ),
  cue(
    /\b(?:requested|sought|applied for)\b/,
    /\b(?:ask(?:ing)? (?:you|the \p{L}+|your \p{L}+)(?: for| to (?:contribute|give|grant|cover))?|ask for|request\w*|apply(?:ing)? for|contribute|grant of)\b/giu,
    0.9,
  ),
  cue(
    /\b(?:repair|estimated|replacement)\b.*\b(?:cost|costs|amount)\b/,
    /\b(?:puts? (?:it|the \p{L}+) at|reckons?|quot(?:ed|es)|estimat\w+|comes? to|come to|repairs?|would cost)\b/giu,
    0.8,
  ),
  cue(/\b(income|salary|earning\w*|wage|pay)\b/, /\b(?:income|salary|earn\w*|wages?|mak(?:e|es|ing)|paid|compensation)\b/giu, 0.85),
  cue(/\b(rent)\b/, /\b(?:rent\w*|per month)\b/giu, 0.85),
  cue(/\b(deposit)\b/, /\b(?:deposit\w*|open (?:it|the account) with)\b/giu, 0.9),
  cue(
    /\b(budget|cost|price|fee|total|value|worth|valuation|revenue)\b/,
    /\b(?:budget\w*|costs?|priced?|fees?|total\w*|worth|valued?|valuation|revenues?|estimated at)\b/giu,
    0.75,
  ),
];

/** Durations and numbers by what lasts and what is counted. */
const COUNTED: readonly Cue[] = [
  // how long, how many
  cue(
    /\b(duration|term|length|period|lease)\b/,
    /\b(?:duration|terms?|period|last\w*|repa(?:y|id|yment)|span\w*|remain\w*|active for|valid for|over|for|lease|timeline|within)\b/giu,
    0.7,
  ),
  cue(
    /\byears?\b.*\bexperience\b|\bexperience\b.*\byears?\b/,
    /\b(?:been working|been in|spent|work(?:ing|ed)? (?:in|as|with)|years? (?:in|of|as|with)|in the (?:trade|business|profession))\b/giu,
    0.8,
    true,
  ),
  cue(/\bexperience\b/, /\b(?:experience\w*|worked|background|career|expertise)\b/giu, 0.95, true),
  cue(
    /\b(employees|team|staff|workforce|headcount)\b/,
    /\b(?:employees|team (?:of|size)|staff|members?|people|workforce)\b/giu,
    0.85,
    true,
  ),
  cue(
    /\b(occupants|residents|tenants|household|guests|attendees|participants|users|people|persons|dependents|adults|children|members)\b/,
    /\b(?:occupants|residents|tenants|people|persons|guests|attendees|participants|users|employees|staff|individuals|colleagues|adults|children|members|dependents|affect\w+|impact\w+)\b/giu,
    0.8,
    true,
  ),
  cue(/\bage\b/, /\b(?:I am|I[’']m|[Ss]he is|[Hh]e is|am|turn(?:ed|ing))(?= \d{1,3}(?:[,.;]| and\b| years\b))/gu, 1),
  cue(/\bage\b/, /\b(?:aged?|years? old|years? of age|year-old|jahre alt)\b/giu, 1, true),
  cue(/\b(quantity|units|pieces|copies|how many)\b/, /\b(?:quantit\w+|units|pieces|copies|order\w*|sets|items)\b/giu, 0.85, true),
  cue(/\b(gpa|grade)\b/, /\b(?:gpa|grade point average|cumulative|average)\b/giu, 0.95, true),
  cue(/\b(word count|words)\b/, /\b(?:words|word count|word)\b/giu, 0.95, true),
  cue(/\b(credits?|credit hours)\b/, /\b(?:credits?|credit hours)\b/giu, 0.9, true),
  cue(
    /\b(retention|storage|kept|retain\w*)\b/,
    /\b(?:kept|keeps?|retain\w*|stor(?:e|ed|age)|stays?|held|wiped|delet\w+|destroy\w+|eras\w+)\b/giu,
    0.85,
  ),
  cue(/\byears? known\b|\bknown\b/, /\b(?:known|knew|know|acquainted)\b/giu, 0.9),
  cue(
    /\b(?:years?|months?|time|length|duration) (?:with|at|of (?:service|employment)|in)\b/,
    /\b(?:been (?:with|at|on)|worked?|works|joined|employed|payroll|with (?:them|us)|there)\b/giu,
    0.8,
  ),
  cue(
    /\b(alone|unattended|unsupervised)\b/,
    /\b(?:alone|by (?:itself|themselves|himself|herself)|on (?:his|her|its|their) own)\b/giu,
    0.9,
    true,
  ),
  cue(
    /\b(household|family|residents|home|occupants|people|persons|tenants|guests|party)\b/,
    /\b(?:of us|in the family|household|family of)\b/giu,
    0.85,
    true,
  ),
  cue(/\b(vehicles?|cars?)\b/, /\b(?:cars|vans?|trucks|lorries|vehicles|buses|coaches|minibuses)\b/giu, 0.9, true),
  cue(/\b(crew|staff|team)\b/, /\b(?:crew|on (?:the|our) team)\b/giu, 0.85, true),
  cue(
    /\b(guests?|attendees|visitors|headcount|diners)\b/,
    /\b(?:guests|heads|visitors|diners|mouths|people|attendees|sit down)\b/giu,
    0.85,
    true,
  ),
  cue(/\b(bags?|luggage|baggage|pieces)\b/, /\b(?:bags?|suitcases?|cases|trunks?|holdalls?|rucksacks?|backpacks?|pieces)\b/giu, 0.8, true),
  cue(/\b(hours?)\b/, /\b(?:hours?|hrs?)\b/giu, 0.6, true),
];

export const HOW_MUCH: readonly Cue[] = [...FOR.map((row): Cue => ({ types: SUMS, ...row })), ...COUNTED];
