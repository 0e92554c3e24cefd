import { type Cue, cue } from './cue.ts';

/** Everything that has no form of its own. */
export const WHAT: readonly Cue[] = [
  // what is broken
  cue(/\bdamages?\b/, /\b(?:damag\w+|dent\w*|torn|broken?|crack\w+|scratch\w+|smash\w+|bent|leak\w+|burnt|flooded)\b/giu, 0.9),
  // what
  cue(/\btitle\b|\bname of\b|\bproject name\b/, /\b(?:titled|entitled|called|named|known as|on the topic(?: of)?|the topic)\b/giu, 0.8),
  cue(
    /\b(conditions?|diagnos\w*|illness\w*|medical history|disease\w*)\b/,
    /\b(?:diagnosed with|suffer\w* from|living with|history of|condition(?:s)?(?: such as| including| is| are| of|:)?|treated for|diagnosis (?:is|of|was)|namely|struggl\w+ with|managing)\b/giu,
    0.85,
  ),
  cue(
    /\b(medications?|medicines?|drugs?|prescriptions?)\b/,
    /\b(?:tak(?:ing|es?)(?! (?:part|place|care|time|up|over|off|it|them|him|her|us|me)\b)|prescribed|medications?(?: such as| including| is| are|:)?|use of|treated with|managed with|manage (?:it|this) with|on a regimen of)\b/giu,
    0.85,
  ),
  cue(/\ballerg\w*\b/, /\b(?:problems? with|react(?:s|ed)? (?:badly )?to|intolerant (?:to|of)|cannot (?:take|eat|tolerate))\b/giu, 0.85),
  cue(/\bmedications?\b|\bmedicines?\b/, /\b(?:I|he|she|\p{Lu}\p{Ll}+) (?:takes?|uses?|am on|is on)\b/gu, 0.85),
  cue(/\bmake\b|\bmodel\b|\bvehicle\b/, /\b(?:car|vehicle|van|motorbike|motorcycle|bike|lorry|drive|driving),? an?\b/giu, 0.9),
  cue(/\bfield of study\b|\bsubject\b|\bcourse\b|\bmajor\b/, /\bstudy(?:ing)?\b/giu, 0.85),
  cue(/\ballerg\w*\b/, /\b(?:allergic to|allerg(?:y|ies) to|allerg(?:y|ies)(?: is| are| include|:)?)\b/giu, 0.95),
  cue(
    /\b(major|field of study|degree program\w*|course of study|program of study|discipline)\b/,
    /\b(?:major(?:ing)? in|studying|degree in|pursuing (?:a|my) (?:degree|bachelor\S*|master\S*|phd) in|program in|field of|major)\b/giu,
    0.9,
  ),
  cue(/\b(industry|sector)\b/, /\b(?:industry|sector|space|field)\b/giu, 0.9, true),
  cue(/\b(genre)\b/, /\b(?:genre(?: of)?)\b/giu, 0.95, true),
  cue(/\b(material)\b/, /\b(?:made (?:of|from|out of)|material(?:s)?(?: is| are| of|:)?|crafted from|constructed from)\b/giu, 0.9),
  cue(/\b(dimensions?|measurements?|size)\b/, /\b(?:dimensions?(?: of| are| measuring)?|measur(?:es|ing|ements?)|sized?)\b/giu, 0.95),
  cue(
    /\b(technical|equipment|accessib\w*|special) (requirements?|needs?|requests?)|\b(equipment|accommodations?)\b/,
    /\b(?:requir(?:e|es|ing)|need(?:s|ed|ing)?|request(?:s|ing)?|requirements?(?: include\w*| are| of|:)?|equipment(?: such as| including|:)?|necessitat\w+)\b/giu,
    0.65,
  ),
  cue(/\b(diet\w*|meal)\b/, /\b(?:diet\w*|meals?|food|eat)\b/giu, 0.9, true),
  cue(/\b(availability|available)\b/, /\b(?:availab\w+|prefer\w*|free|participat\w*)\b/giu, 0.7),
  { ...cue(/\b(payment|pay)\b/, /\b(?:pay\w*|paid|charge\w*|billed)\b/giu, 0.85), types: ['phrase', 'duration', 'time'] },
  cue(/\b(mode|format|delivery|type|kind|category)\b/, /\b(?:mode|format|type|kind|category|prefer\w*|attend\w*|form of)\b/giu, 0.6),
  cue(
    /\b(education|degree|qualification)\b/,
    /\b(?:degree|graduat\w+|hold\w*|education|qualification|earned|possess\w*|with an?)\b/giu,
    0.7,
  ),
  cue(
    /\b(browser|operating system|os|device|platform|environment)\b/,
    /\b(?:using|running|on|browser|operating system|device|platform|version)\b/giu,
    0.7,
  ),
  cue(/\b(issue|problem|bug)\b/, /\b(?:subject|issue|problem|bug|error|re|regarding)\b/giu, 0.7),
  cue(/\b(priority|severity|urgency)\b/, /\b(?:priority|severity|urgen\w+|critical\w*|impact)\b/giu, 0.8, true),
  cue(
    /\b(purpose|reason|objective)\b/,
    /\b(?:purpose(?: of| is| as follows)?|in order to|aim(?:s|ed)? (?:to|at)|for the purpose of|objective|reason)\b/giu,
    0.7,
  ),
  cue(
    /\b(title|name)\b/,
    /\b(?:call(?:ing|ed)? (?:it|them|this|the \p{L}+)|refer to it as|headed|has the (?:title|name)|with the (?:title|name)|goes? by the name|officially|it is called|named)\b/giu,
    0.85,
  ),
  cue(
    /\blanguages?\b|\bmother tongue\b/,
    /\b(?:speaks?|talks?|spoken|at home we|mother tongue|native|fluent in|language)\b/giu,
    0.95,
    true,
  ),
  cue(/\bnationality|citizenship\b/, /\b(?:citizen|passport|national|by birth|am|is)\b/giu, 0.9, true),
  cue(
    /\b(justification|reason|why|motivation|rationale)\b/,
    /\b(?:reasons?|because|since|why|the point is|need (?:it|them|this) (?:because|for))\b/giu,
    0.9,
  ),
  cue(/\b(risks?|hazards?|harms?)\b/, /\b(?:risks?|harms?|go wrong|hazards?|danger\w*|upset|hurt)\b/giu, 0.9),
  cue(/\b(strengths?|best quality|qualities)\b/, /\b(?:strengths?|best at|strong point|excels? (?:at|in)|admire)\b/giu, 0.9),
  cue(/\b(improv\w*|weakness\w*|development need)\b/, /\b(?:improv\w+|weakness\w*|fault|work on|must learn|shortcoming\w*)\b/giu, 0.9),
  cue(
    /\b(purpose|goal|aim|objective)\b/,
    /\b(?:wants? to|want(?:s)? (?:her|him|them) to|coming to|comes to|in order to|so that|hopes? to)\b/giu,
    0.75,
  ),
  cue(/\b(problem|need|challenge)\b/, /\b(?:trouble|problem|difficulty|background|issue)\b/giu, 0.8),
  cue(/\b(damages?|defects?|faults?)\b/, /\b(?:burnt?|stain\w*|loose|chipped|mou?ld\w*|hole|missing|scuff\w*|dead)\b/giu, 0.8),
  cue(/\bextension\b/, /\bext(?:ension|\.|n)?(?![\p{L}])/giu, 1),
];
