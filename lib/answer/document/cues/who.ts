import { type Cue, cue } from './cue.ts';

/** People, organisations and places by what they are to each other. */
export const WHO: readonly Cue[] = [
  // how to reach whoever writes
  cue(
    /^(?!.*\b(?:emergency|kin|referen\w*|referee|landlord|employer|supervisor|doctor|physician|guardian|spouse|partner|parent|company|business)\b).*\b(?:phone|telephone|mobile|tel|e ?mail)\b/,
    /\b(?:reach|contact|call|ring|text|phone|write to|get hold of|get in touch with) me\b(?: (?:on|at|under|via|by))?/giu,
    0.9,
  ),
  // who and where
  cue(
    /\b(employer|company|organi[sz]ation|firm|business|institution|affiliation|workplace)\b/,
    /\b(?:employed (?:at|by|with)|work(?:ing|ed|s)? (?:at|for|with)|associated with|affiliated with|represent(?:s|ing|ed by)?|on behalf of|(?:currently|presently) (?:at|with)|member of|(?:made|submitted|entered into) by|joined|company|firm|organi[sz]ation|employer)\b/giu,
    0.9,
  ),
  cue(
    /\b(?:trading|trade|brand) name\b|\bdoing business as\b/,
    /\b(?:trad(?:e|es|ing) (?:under the name|as)|doing business as|d\/b\/a|known to customers as)\b/giu,
    1,
  ),
  cue(
    /\b(?:pen name|pseudonym|stage name|alias)\b/,
    /\b(?:under the (?:pen |stage )?name(?: of)?|pen name|pseudonym|stage name|(?:writes?|publish(?:es)?|performs?|appears?) as)\b/giu,
    1,
  ),
  cue(/\b(employer|company|organi[sz]ation|firm|business|institution|affiliation|workplace|party)\b/, /\b(?:from|at|with)\b/giu, 0.5),
  cue(
    /\b(university|college|school|institution|alma mater)\b/,
    /\b(?:studying at|enrolled (?:at|in)|attend\w*|student at|graduated from|university|college|school|from|at)\b/giu,
    0.8,
  ),
  cue(/\b(hospital|clinic|(?<!insurance )provider|facility)\b/, /\b(?:hospital|clinic|provider|facility|at|by)\b/giu, 0.7),
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
  cue(
    /\b(emergency|next of kin)\b/,
    /\b(?:emergency|next of kin|in case of|(?:anything|something) (?:should |ever |should ever )?happens?|cannot be (?:found|reached)|person to (?:call|ring|contact|tell)|please (?:tell|turn to|inform|notify))\b/giu,
    0.95,
  ),
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
  cue(
    /\b(fund\w*|sponsor\w*|grant)\b/,
    /\b(?:fund(?:ed|ing|s)?(?: by| from)?|award(?:ed)?|pay(?:s|ing) for|sponsor\w*|money (?:came|comes) from|financed by|supported by|paid (?:for )?by|are paying|grant from)\b/giu,
    0.85,
    true,
  ),
  cue(
    /\b(insur\w*|cover provider)\b/,
    /\b(?:insured (?:with|by|at)|insurance|insurer|cover(?:ed)? (?:by|with)|policy (?:with|from))\b/giu,
    0.9,
    true,
  ),
  cue(/\b(manufacturer|maker|brand|make)\b/, /\b(?:made by|makes?|maker|built by|manufactur\w+|brand)\b/giu, 0.85, true),
  { ...cue(/\b(?:reference|code|number|confirmation|ref)\b/, /\b(?:reference|ref|code|confirmation|number|no)\b/giu, 0.6), types: ['id'] },
  cue(
    /\b(vendor|supplier|dealer|shop|store|retailer)\b/,
    /\b(?:bought (?:through|from|at)|buy (?:through|from|at)|order(?:ed)? (?:through|from|at)|offers?|vendor|supplier|suppl(?:y|ies|ied) by|dealer)\b/giu,
    0.8,
    true,
  ),
  cue(
    /\bemployer\b/,
    /\b(?:salary from|on the payroll (?:of|at)|draws? (?:his|her|their|my) (?:salary|pay) from|job (?:at|with)|employs me)\b/giu,
    0.9,
  ),
  cue(
    /\b(?:position|job|role|post)\b.*\b(?:applied|desired|sought)\b/,
    /\b(?:advert\w*|vacanc\w+|openings?|looking|apply(?:ing)?|application|interest(?:ed)?|recruiting|hiring) (?:for|in) (?:an?|the|your)\b/giu,
    0.9,
  ),
  cue(/\bwitness\w*\b/, /\b(?:witness\w*|saw (?:it|everything|the|what)|seen it|watched|make a statement|can confirm)\b/giu, 0.85, true),
  cue(
    /\bhost (?:university|institution|school|company)\b/,
    /\b(?:exchange (?:student )?(?:at|to|with)|spend [^.;]{0,60}? at|go (?:abroad )?to|and to|come to|apply to|wants?(?: to go to)?:?)\b/giu,
    0.9,
  ),
  cue(
    /\bhome (?:university|institution|school)\b/,
    /\b(?:(?:study|studying|studies|student|enrolled|degree|programme|program|year)\b[^.,;]{0,45} at|enrolled at)\b/giu,
    0.9,
  ),
  cue(
    /\b(approv\w*|authori[sz]\w*|signatory|sign(?:ed)? off)\b/,
    /\b(?:approv\w+|sign(?:s|ed)? off by|signed off|signs? it off|authori[sz]\w+|has agreed to)\b/giu,
    0.85,
    true,
  ),
  cue(
    /\b(manager|coordinator|responsible|in charge|lead|leader|principal|investigator)\b/,
    /\b(?:looks after|in charge of|manages|responsible for|runs|am leading|leads|heads)\b/giu,
    0.7,
    true,
  ),
  cue(
    /\bco (?:applicants?|inventors?|authors?|owners?|borrowers?|signers?)\b/,
    /\b(?:together with|along with|jointly with|alongside|co-\p{L}+)\b/giu,
    0.8,
  ),
  cue(/\b(vet|veterinar\w*)\b/, /\b(?:vet|veterinar\w+|animal (?:doctor|practitioner|hospital|clinic))\b/giu, 0.85, true),
  cue(/\bcandidate\b/, /\b(?:recommend\w*|reference for|writing about|vouch for|support of|nominat\w+)\b/giu, 0.85),
  cue(/\b(visitor|guest|invitee)\b/, /\b(?:invit(?:e|es|ing|ation for)|visitor|guest|(?:person|one) travell?ing)\b/giu, 0.8),
  cue(
    /\b(department|division|faculty|unit|office|school)\b/,
    /\b(?:belong to|belongs to|based in|am in|are in|is in|sit in|work in|works in)\b/giu,
    0.85,
  ),
  cue(
    /\b(tel|phone|telephone|mobile|cell)\b/,
    /\b(?:direct line|landline|cell|telephoned|mobile|(?:reach|call|ring|text) (?:her|him|them))\b/giu,
    0.7,
  ),
];
