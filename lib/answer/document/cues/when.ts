import { type Cue, cue } from './cue.ts';

/** Dates and times by what happens then. */
export const WHEN: readonly Cue[] = [
  // when
  cue(/\b(birth|dob|born|birthday)\b/, /\b(?:born(?: on)?|birth ?date|date of birth|d\.?o\.?b\.?|birthday|geboren(?: am)?)\b/giu, 1),
  cue(/\b(?:birth|dob|born)\b/, /\bb\.(?= ?\d)/giu, 1),
  cue(
    /\b(start|starting|commenc\w*|begin\w*|effective|move in|onset|from|arrival|arriving|check ?in|drop ?off|pick ?up date and time)\b/,
    /\b(?:start(?:s|ing|ed)?|commenc\w+|initiat\w+|launch\w*|break ground|begin(?:s|ning)?|began|effective|kick ?off|available from|move in|moving in|onset|as of|from|onwards?|arriv\w+|drop\w* (?:\w+ ){0,2}off)\b/giu,
    0.8,
  ),
  cue(
    /\b(end|ending|completion|complete|finish|expir\w*|until|closing|departure|leaving|check ?out|pick ?up|return)\b/,
    /\b(?:end(?:s|ing|ed)?|complet\w+|finish\w*|conclud\w+|expir\w+|until|till|depart\w*|leav\w+|collect\w*|through|wrap\w* up|finali[sz]\w+|to)\b/giu,
    0.75,
  ),
  cue(/\b(deadline|due|needed by|required by|delivery|target)\b/, /\b(?:deadline|due|by|no later than|deliver\w*|needed|target)\b/giu, 0.7),
  cue(
    /\b(preferred|appointment|session|visit|meeting|consultation|schedul\w*|surgery|event|booking|check in)\b.*\b(date|day|time)\b|\b(date|day|time) of (visit|appointment|surgery|service|event)\b/,
    /\b(?:schedul\w+|appointment|meeting|prefer\w*|available on|availability|book\w*|session|opted|consultation|arrange\w*|take place|performed|planned for|on)\b/giu,
    0.65,
  ),
  cue(
    /\b(incident|accident|occurr\w*|discover\w*|loss|injury)\b/,
    /\b(?:incident|accident|occurr\w+|happen\w+|took place|discover\w+|noticed|first (?:seen|noticed|observed|encountered))\b/giu,
    0.75,
  ),
  cue(
    /\b(treatment|service|admission|procedure|visit)\b/,
    /\b(?:treat\w+|service|admitted|admission|underwent|visit\w*|received|performed|hospitali[sz]ed)\b/giu,
    0.7,
  ),
  cue(/\b(graduat\w*)\b/, /\b(?:graduat\w+|complete my (?:degree|studies))\b/giu, 0.9),
  cue(/\b(submission|application|today|sign\w*)\b.*\bdate\b|^date$/, /\b(?:dated?|submitted on|signed on|as of)\b/giu, 0.8),
  cue(
    /\byear\b/,
    /\b(?:created|made|built|painted|completed|written|published|founded|established|manufactured|produced|year|model|in|since)\b/giu,
    0.6,
  ),
  cue(/\b(founded|established|incorporat\w*)\b/, /\b(?:founded|established|incorporated|since)\b/giu, 0.85),
  cue(/\btime\b/, /\b(?:at|between|from|around|available|reach\w*|contact\w*|time|hours|slot)\b/giu, 0.6),
  cue(
    /\b(start|starting|begin\w*|first|opening|launch)\b/,
    /\b(?:first (?:session|day|shoot\w*|class|lesson|meeting|shift|one)|go(?:es)? live|gets? under way|opens?|sets? off|takes? up)\b/giu,
    0.8,
  ),
  cue(
    /\b(end|ending|last|closing|completion|finish)\b/,
    /\b(?:last (?:session|day|shoot\w*|class|lesson|meeting|shift|one)|clos(?:e|es|ed|ing)|wound up|runs? (?:to|until)|over by|done by)\b/giu,
    0.8,
  ),
  cue(
    /\b(arriv\w*|check ?in)\b/,
    /\b(?:land(?:s|ed|ing)?|gets? in|got in|com(?:es?|ing) in|touch(?:es)? down|fl(?:y|ies|ying) in|checks? in|arriv\w+|here from)\b/giu,
    0.85,
  ),
  cue(
    /\b(depart\w*|leav\w*|check ?out|return)\b/,
    /\b(?:fl(?:y|ies|ying) (?:home|back|out)|return flight|leav(?:e|es|ing)|goes? (?:home|back)|heads? (?:home|back)|depart\w*|checks? out|stays? until)\b/giu,
    0.85,
  ),
  cue(
    /\b(expir\w*|valid (?:until|to|through))\b/,
    /\b(?:valid (?:until|to|through|till)|expir\w+|runs? out|good until|lapses?)\b/giu,
    0.95,
  ),
  cue(
    /\blast\b.*\b(?:visit|appointment|check\p{L}*|seen|service|inspection|examination|donation)\b/u,
    /\b(?:last (?:time|visit|check-?up|appointment|one|came|sat|went|was|seen|had|gave)|check-?up|most recent)\b/giu,
    0.9,
  ),
  cue(/\bfirst day\b|\bstart\b/, /\b(?:starts?|joins?|begins?|first (?:day|one|turn|shift|week))\b/giu, 0.85),
  cue(
    /\b(?:end|closing|completion)\b/,
    /\b(?:comes? to (?:its|an) end|finish(?:es)?|will end|over on|last (?:day|planting|evening))\b/giu,
    0.8,
    true,
  ),
  cue(/\bissued?\b/, /\b(?:issued)\b/giu, 0.95),
  cue(/\b(purchase|bought|order) date\b|\bdate of purchase\b/, /\b(?:bought|purchased|acquired|ordered)\b/giu, 0.85),
  cue(/\b(pick ?up|collection|collect)\b/, /\b(?:collect|fetch|pick(?:ing)? (?:\p{L}+ )?up|take (?:\p{L}+ )?home|come for)\b/giu, 0.85),
  cue(
    /\b(needed|required|deliver\w*|due)\b/,
    /\b(?:wants? (?:them|it|these)|must (?:be (?:here|in)|arrive)|has to (?:be here|arrive)|here by|deadline|due)\b/giu,
    0.85,
  ),
  cue(
    /\b(conception|invent\w*|idea)\b/,
    /\b(?:(?:had|hit on|thought of|came up with|conceived) (?:the |this |an? )?(?:idea|it)?|came up with|first (?:drew|sketched|thought|wrote))\b/giu,
    0.85,
  ),
  cue(
    /\b(disclos\w*|publi(?:c|sh\w*|cation)|presented)\b/,
    /\b(?:present(?:s|ed|ing)?|publish\w*|demonstrat\w+|made public|unveil\w*)\b/giu,
    0.75,
  ),
  cue(
    /\b(inspect\w*|viewing|check)\b/,
    /\b(?:inspect\w+|walked (?:through|round|around)|went round|looked (?:at|round|over)|met on|viewed)\b/giu,
    0.75,
  ),
  cue(/\b(next|follow ?up)\b/, /\b(?:come (?:round|back|again)|be back|next (?:one|time|visit|check)|again on)\b/giu, 0.85),
  cue(
    /\bdate\b.*\b(event|party|wedding|dinner|function|reception)\b|\b(event|party|wedding|function|reception) date\b/,
    /\b(?:takes? place|held|falls? on|will be on|is on|celebrat\w+)\b/giu,
    0.75,
  ),
  cue(/\b(flight|travel|trip)\b/, /\b(?:flew|flight|fl(?:y|ies|ying)|travel\w*)\b/giu, 0.7),
];
