/**
 * How texts speak of what labels ask for. One row a concept: which labels mean it, and which words in a text stand for it.
 * A cue is worth `strength` of the label's own words; a value stands right behind it, or before it where `before` says so.
 */
export interface Cue {
  readonly label: RegExp;
  readonly text: RegExp;
  readonly strength: number;
  /** The value may also stand before the cue. */
  readonly before?: true;
}

const cue = (label: RegExp, text: RegExp, strength: number, before?: true): Cue => ({
  label,
  text,
  strength,
  ...(before ? { before } : {}),
});

export const CUES: readonly Cue[] = [
  // when
  cue(/\b(birth|dob|born|birthday)\b/, /\b(?:born(?: on)?|birth ?date|date of birth|d\.?o\.?b\.?|birthday|geboren(?: am)?)\b/giu, 1),
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
  // how to reach whoever writes
  cue(
    /^(?!.*\b(?:emergency|kin|referen\w*|referee|landlord|employer|supervisor|doctor|physician|guardian|spouse|partner|parent|company|business)\b).*\b(?:phone|telephone|mobile|tel|e ?mail)\b/,
    /\b(?:reach|contact|call|ring|text|phone|write to|get hold of|get in touch with) me\b(?: (?:on|at|under|via|by))?/giu,
    0.9,
  ),
  // what is broken
  cue(/\bdamages?\b/, /\b(?:damag\w+|dent\w*|torn|broken?|crack\w+|scratch\w+|smash\w+|bent|leak\w+|burnt|flooded)\b/giu, 0.9),
  // how much
  cue(
    /\b(funding|investment|loan|grant|scholarship|requested|claim|bid)\b.*\b(amount|sum|requested)\b|\bamount (requested|sought|of)\b/,
    /\b(?:request\w*|seek\w*|apply\w* for|asking for|raise|raising|secure|amount\w*|totall?ing|total|sum|propos\w+|in the amount of|borrow|bid|claim\w*)\b/giu,
    0.75,
  ),
  cue(/\b(income|salary|earning\w*|wage|pay)\b/, /\b(?:income|salary|earn\w*|wages?|mak(?:e|es|ing)|paid|compensation)\b/giu, 0.85),
  cue(/\b(rent)\b/, /\b(?:rent\w*|per month)\b/giu, 0.85),
  cue(/\b(deposit)\b/, /\b(?:deposit\w*|open (?:it|the account) with)\b/giu, 0.9),
  cue(
    /\b(budget|cost|price|fee|total|value|worth|valuation|revenue)\b/,
    /\b(?:budget\w*|costs?|priced?|fees?|total\w*|worth|valued?|valuation|revenues?|estimated at)\b/giu,
    0.75,
  ),
  // how long, how many
  cue(
    /\b(duration|term|length|period|lease)\b/,
    /\b(?:duration|terms?|period|last\w*|repa(?:y|id|yment)|span\w*|remain\w*|active for|valid for|over|for|lease|timeline|within)\b/giu,
    0.7,
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
  cue(/\bage\b/, /\b(?:aged?|years? old|years? of age|year-old|jahre alt)\b/giu, 1, true),
  cue(/\b(quantity|units|pieces|copies|how many)\b/, /\b(?:quantit\w+|units|pieces|copies|order\w*|sets|items)\b/giu, 0.85, true),
  cue(/\b(gpa|grade)\b/, /\b(?:gpa|grade point average|cumulative|average)\b/giu, 0.95, true),
  cue(/\b(word count|words)\b/, /\b(?:words|word count|word)\b/giu, 0.95, true),
  cue(/\b(credits?|credit hours)\b/, /\b(?:credits?|credit hours)\b/giu, 0.9, true),
  // who and where
  cue(
    /\b(employer|company|organi[sz]ation|firm|business|institution|affiliation|workplace)\b/,
    /\b(?:employed (?:at|by|with)|work(?:ing|ed|s)? (?:at|for|with)|associated with|affiliated with|represent(?:s|ing|ed by)?|on behalf of|(?:currently|presently) (?:at|with)|member of|(?:made|submitted|entered into) by|joined|company|firm|organi[sz]ation|employer)\b/giu,
    0.9,
  ),
  cue(/\b(employer|company|organi[sz]ation|firm|business|institution|affiliation|workplace|party)\b/, /\b(?:from|at|with)\b/giu, 0.5),
  cue(
    /\b(university|college|school|institution|alma mater)\b/,
    /\b(?:studying at|enrolled (?:at|in)|attend\w*|student at|graduated from|university|college|school|from|at)\b/giu,
    0.8,
  ),
  cue(/\b(hospital|clinic|provider|facility)\b/, /\b(?:hospital|clinic|provider|facility|at|by)\b/giu, 0.7),
  cue(
    /\b(position|role|job|occupation|profession|title|designation|employment)\b/,
    /\b(?:position|role|job|occupation|profession|title|works? as|working as|serv\w+ as|employed as|hold\w*|apply\w* for|interest in)\b/giu,
    0.8,
    true,
  ),
  cue(
    /\b(representative|signatory|contact person|point of contact|authori[sz]ed)\b/,
    /\b(?:represent\w+|on behalf of|signatory|signed by|contact person|point of contact|dedicated contact|reach|contact|under the guidance of|led by|managed by|overseen by)\b/giu,
    0.8,
  ),
  cue(/\b(emergency|next of kin)\b/, /\b(?:emergency|next of kin|in case of)\b/giu, 0.95),
  cue(/\b(spouse|husband|wife|partner)\b/, /\b(?:spouse|husband|wife|partner|married to)\b/giu, 0.95),
  cue(/\b(supervisor|advisor|adviser|mentor|manager)\b/, /\b(?:supervis\w+|advis\w+|mentor\w*|manager|reports? to|under)\b/giu, 0.9),
  cue(
    /\b(physician|doctor|surgeon|practitioner|gp)\b/,
    /\b(?:physician|doctor|surgeon|dr\.?|performed by|treated by|under the care of|practitioner)\b/giu,
    0.9,
  ),
  cue(/\b(referee|reference|referrer|referred by)\b/, /\b(?:referees?|references?|referred|recommended|vouch)\b/giu, 0.9),
  cue(/\b(landlord)\b/, /\b(?:landlord|rent(?:ing)? from|property manager)\b/giu, 0.9),
  cue(/\b(investigator|researcher|lead)\b/, /\b(?:investigator|research(?:er)?|led by|lead)\b/giu, 0.85),
  cue(
    /\b(address|residence|location|where)\b/,
    /\b(?:address|resid\w+|located|living|lives?|live|based|headquartered|situated|home|directed to|billing)\b/giu,
    0.75,
  ),
  cue(/\b(department|division|team|faculty)\b/, /\b(?:department|dept|division|team|faculty|unit)\b/giu, 0.95, true),
  cue(/\b(nationality|citizenship)\b/, /\b(?:citizen(?: of)?|national(?:ity)?(?: of)?)\b/giu, 0.9, true),
  // what
  cue(/\btitle\b|\bname of\b|\bproject name\b/, /\b(?:titled|entitled|called|named|known as|on the topic(?: of)?|the topic)\b/giu, 0.8),
  cue(
    /\b(conditions?|diagnos\w*|illness\w*|medical history|disease\w*)\b/,
    /\b(?:diagnosed with|suffer\w* from|living with|history of|condition(?:s)?(?: such as| including| is| are| of|:)?|treated for|diagnosis (?:is|of|was)|namely|struggl\w+ with|managing)\b/giu,
    0.85,
  ),
  cue(
    /\b(medications?|medicines?|drugs?|prescriptions?)\b/,
    /\b(?:taking|takes?|prescribed|medications?(?: such as| including| is| are|:)?|use of|treated with|managed with|manage (?:it|this) with|on a regimen of)\b/giu,
    0.85,
  ),
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
  cue(/\b(payment|pay)\b/, /\b(?:pay\w*|paid|charge\w*|billed)\b/giu, 0.85),
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
];

/** The rows on dates and sums, as far as their words say which one is meant. */
export const MEASURES: readonly Cue[] = CUES.filter(
  (one) =>
    one.strength >= 0.7 && /birth|start|end\|ending|deadline|incident|graduat|founded|income|rent|deposit|loan/.test(one.label.source),
);

/** Names of people who are never the person that brings the document in. */
export const OTHER_PERSON =
  /\b(emergency|next of kin|spouse|husband|wife|partner|supervisor|advis[eo]r|mentor|physician|doctor|surgeon|practitioner|gp|referee|reference|referrer|landlord|guarantor|guardian|parent|mother|father|witness|co ?applicant|co ?author|beneficiary|second|previous|manager|employer|insured|primary contact|instructor|teacher|tutor|lecturer|recommender)\b/;

/** Heads that say of what form a value is and little about what it means. */
export const GENERIC = new Set(
  'name number no date title amount type level address code id time day year person contact value size note text description method status option choice kind line count total preference'.split(
    ' ',
  ),
);
/** Words that only shade a label. */
export const LIGHT = new Set(
  'prefer current desir propos primary main exist special additional estimat expect request full own first official legal personal present relevant brief short specific general submitt submit appli apply new highest'.split(
    ' ',
  ),
);
