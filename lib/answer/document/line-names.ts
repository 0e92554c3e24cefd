import { fold } from './words.ts';

/** How notes head their lines, and the labels of forms that ask for what stands there. */
const ROWS: readonly (readonly [line: RegExp, label: RegExp])[] = [
  [/^(?:why|reason|because|motive)$/, /\b(?:reason|motivation|why|purpose|justification)\b/],
  [/^(?:where|place|location|spot|scene|venue|site)$/, /^(?:\p{L}+ )?(?:place|location|venue|where|site)(?: of \p{L}+)?$/u],
  [
    /^(?:what|what happened|happened|course of events|summary|story|about)$/,
    /\b(?:what happened|description|summary|details|circumstances)\b/,
  ],
  [/^(?:when|day|date|on)$/, /\b(?:date of (?:incident|event|accident|loss|visit)|(?:event|incident|accident|visit) date)\b/],
  [
    /^(?:mob|mobile|cell|tel|telephone|phone|ph|call)$/,
    /^(?:(?:your|contact|daytime|mobile|home) )?(?:phone|telephone|tel|mobile|cell)(?: number)?$/,
  ],
  [/^(?:e ?mail|mail)$/, /^(?:(?:your|contact) )?e ?mail(?: address)?$/],
  [/^(?:dob|d o b|b|born|birth|birthday|date of birth)$/, /\b(?:birth|dob)\b/],
  [/^(?:lives?|lives at|living at|home|addr|address|lives now at)$/, /\b(?:home|current|present|residential)? ?address\b/],
  [/^(?:meds|medicine|medicines|tablets|drugs|takes)$/, /\bmedication\b|\bmedicines?\b/],
  [/^(?:allerg\w*|allergic to|reacts to)$/, /\ballerg\w*\b/],
  [
    /^(?:applying for|applies for|post|job|vacancy|position|role)$/,
    /\b(?:position|job|role|post)\b.*\b(?:applied|desired|wanted|sought)\b|^position$/,
  ],
  [/^(?:employer|works? (?:at|for)|working (?:at|for)|firm|company)$/, /\bemployer\b|\bcompany\b|\bworkplace\b/],
  [/^(?:mother|father|mum|dad|parent|guardian|parents)$/, /\b(?:parent|guardian)\b/],
  [/^(?:coming from|was at|from|previously at|last school)$/, /\b(?:previous|former|last|current) (?:school|employer|college|nursery)\b/],
  [/^(?:car|vehicle|bike|van|model|motorbike)$/, /\b(?:make|model|vehicle)\b/],
  [/^(?:reg|registration|plate|number plate|reg no|licen[cs]e plate)$/, /\bregistration\b|\bplate\b/],
  [/^(?:policy|policy no|policy number)$/, /\bpolicy number\b/],
  [/^(?:(?:report|crime|incident|police) (?:no|number|ref)|police)$/, /\bpolice (?:report|reference)\b/],
  [
    /^(?:needs|wants|wishes|requests|extras|special wishes)$/,
    /\b(?:special requests?|requirements|needs|wishes|reason for (?:visit|call))\b/,
  ],
  [/^(?:starts?|begin|begins|start|from|in)$/, /\b(?:start|move in|first day|arrival|available from)\b/],
  [/^(?:ends?|until|till|out|to)$/, /\b(?:end|departure|return|check out)\b/],
  [/^(?:lunch|meals?|food|diet)$/, /\b(?:lunch|meals?|diet\w*|food)\b/],
  [/^(?:other animals|animals|pets)$/, /\b(?:other )?(?:pets|animals)\b/],
  [/^(?:child|pupil|kid|daughter|son)$/, /\b(?:name of child|child s? ?name|pupil name|pupil)\b/],
  [/^(?:in (?:an )?emergency|emergency|in case of emergency|ice)$/, /^emergency contact(?: name)?$/],
  [/^(?:title|title agreed|working title|headline|project)$/, /\b(?:project|paper|event|work|presentation) (?:title|name)\b/],
  [/^(?:tax no|tax number|vat|vat no|tax id)$/, /\b(?:tax|vat) (?:number|id|no)\b/],
  [/^(?:what we offer|we offer|offer|services?|does|trade)$/, /\b(?:services? offered|project summary|services)\b/],
  [/^(?:contact|contact (?:person|for .{1,25}|at .{1,25})|ask for)$/, /^(?:contact person|contact name|point of contact)$/],
  [/^(?:home|home university|studies at|student at)$/, /\bhome (?:university|institution)\b/],
  [/^(?:wants|wishes to go to|going to|goes to|host)$/, /\bhost (?:university|institution)\b/],
  [/^(?:estimate|quote|garage|repair)$/, /\b(?:estimated|repair|cost)\b/],
  [/^(?:budget|max|limit)$/, /\bbudget\b/],
  [/^(?:guests|people|persons|headcount|number)$/, /\bnumber of (?:guests|people|participants|persons|attendees)\b/],
  [/^(?:alone|on (?:its|her|his) own)$/, /\balone\b/],
  [/^(?:pick ?up|collection|collects)$/, /\bpick ?up\b|\bcollection\b/],
];

/** Whether a line under this name is the line of the label. */
export function isLineOf(line: string, label: string): boolean {
  const name = fold(line)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return ROWS.some(([lines, labels]) => lines.test(name) && labels.test(label));
}
