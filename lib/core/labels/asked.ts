import type { LabelRow } from './rows.ts';

/**
 * Questions as people put them in a talk or a friendly form ("Who do you work for?", "Where did you live before that?"), beside the
 * labels of `rows.ts`. Same form. A question's words are many, so that its rows win by length over the one noun in them.
 */
const HELD = 'licen[cs]e|fuhrerschein|permis';

export const ASKED: readonly LabelRow[] = [
  // ---- what only looks like ours ----
  [
    '',
    'purchase order( number| no)?|po number|tracking (number|no|code|id)|parcel number|sendungsnummer|tracking|meter (number|point number|reading|serial)|zahlernummer|zahlerstand|case (number|reference)|ticket number|invoice number|rechnungsnummer|vacancy (number|reference)|job reference',
    { bonus: 6 },
  ],
  [
    '',
    '(country|countries) of tax( residenc[ey])?|tax (residenc[ey]|resident)( country)?|where are you (a )?tax resident|steuerliche ansassigkeit|(your )?source of (funds|wealth|income)',
    { bonus: 6 },
  ],
  [
    '',
    '(current|present|existing|previous) (supplier|provider|insurer|tariff)|(address|contact) (at|in|during) (the |your )?(destination|stay|trip)|address while (you are )?(abroad|away)|where will you (be staying|stay)',
    { bonus: 6 },
  ],
  [
    '',
    '(does|do|will|is|are) (anyone|anybody|any of you|someone)( else)?( \\w+)*|(anyone|anybody|somebody|someone) else( \\w+)*|any other (drivers?|adults?|people|occupants?)( \\w+)*|other (drivers|occupants|adults)|wohnen (noch )?weitere personen( \\w+)*',
    { bonus: 4 },
  ],
  [
    '',
    'who (gave|told|referred|recommended|introduced) you( \\w+)*|(how|when) (should|shall|can|do|may|would) (we|you like us to) (pay|send|deliver|bill|charge)( \\w+)*',
    { bonus: 2 },
  ],
  // ---- identity ----
  ['name', '(full )?names? including (all |any )?middle names?|all (your )?names?( as \\w+)*|full names? with middle names?', { bonus: 8 }],
  [
    'name',
    'your full legal name|(what is|whats|tell us|may i have|can i (have|take)|could i (have|take)) your( full)? name|who (am i|are we) (speaking|talking|chatting) (to|with)|who are you|name of (the )?(person|guest) (checking in|staying|booking)|booking name|name for the (booking|badge|reservation)|name on (the |your )?badge|wie heissen sie|wie ist ihr (vollstandiger )?name|mit wem (spreche|schreibe) ich',
    { bonus: 2 },
  ],
  [
    'name',
    '(?<!(first|last|given|family|middle|maiden|birth|company|business|pet|user|brand|product) )names?( exactly)? as (it|you|they|shown|printed|written|given|in|on|per)( \\w+)*',
    { bonus: 6 },
  ],
  ['given-name', 'first names|given names|all first names|vornamen|wie ist ihr vorname|(what is|whats) your first name', { bonus: 1 }],
  ['family-name', '(what is|whats) your (last name|surname|family name)|wie ist ihr nachname', { bonus: 1 }],
  [
    'bday',
    'when (were you born|is your birthday|was your birthday)|(what is|whats) your (date of birth|birthday|dob|birth date)|wann (sind sie|wurden sie) geboren|wann haben sie geburtstag|geb am|geboren am|day you were born|date you were born',
    { bonus: 2 },
  ],
  [
    'age',
    'how old (are you|were you|is the applicant)|(what is|whats|what was) your age|wie alt (sind|bist|waren|warst) (sie|du)',
    { bonus: 2 },
  ],
  [
    'nationality',
    '(what is|whats|what) your nationality|what nationality (are|do) you( have)?|which country are you a citizen of|country of citizenship|what (citizenship|passport) do you (have|hold)|welche staatsangehorigkeit haben sie',
    { bonus: 3 },
  ],
  [
    'sex',
    '(legal |official |registered )?(sex|gender)( marker)?( \\w+)? (as|on) (\\w+ ){0,4}(documents?|passport|id|papers|records?|certificate|shown|stated)|(legal|official|registered) (sex|gender)|(sex|gender) marker',
    { bonus: 4 },
  ],
  ['initials', '(your |full )?initials( of (your )?names?)?', { bonus: 2 }],
  ['honorific-suffix', '(name )?suffix( jr sr iii)?( of (your )?name)?|generational suffix|suffix jr sr( \\w+)*', { bonus: 2, most: true }],
  [
    'former-name',
    '(previous|former|other|prior) (legal |full |last |family )?(sur)?names?( you have (used|had))?|names? (previously|formerly) (used|known by)|any other names?( used| you have used)?|formerly known as',
    { bonus: 6 },
  ],
  [
    'phonetic-name',
    '(how (is|do (we|you)) |phonetic )?(pronounce|pronunciation|pronounced)( of)?( your)?( name)?|name pronunciation|phonetic (spelling|name)( of your name)?',
    { bonus: 4 },
  ],
  ['gender-identity', 'gender identity|how do you (identify|describe your gender)( \\w+)*', { bonus: 3 }],
  [
    'hometown',
    'home ?town|where (are|do) you (originally )?(come )?from|where did you grow up|town you grew up in|(town|city|place) of origin',
    { bonus: 4 },
  ],
  ['name-day', 'name ?day', { bonus: 2 }],
  // ---- contact ----
  [
    'contact-hours',
    '(preferred |best |convenient )?(contact|calling|call) (times?|hours)|(preferred |best |convenient |good )?(times?|hours|when)( of day)? (to|of|for|can we|may we|should we|we (can|may)|is best to) (be )?(call|contact|reach|phone|ring)\\w*( you)?( on| by phone)?|when (are|is) (you )?(best |it best |you )?(reachable|available for (a )?calls?)|when (can|may|should) we (call|contact|reach|phone|ring) you',
    { bonus: 3 },
  ],
  ['tel-extension', '(phone|telephone|work|office)? ?(ext|extension)( number| no)?( if any)?', { bonus: 3, most: true }],
  [
    'preferred-contact',
    '(preferred |best |favou?rite )?(way|method|means|mode|form|channel) (to be |of |for )(contact|contacted|contacting|communication|being contacted)( \\w+)*|how (do|would|should|can|may) (you (like|prefer|want) (us )?to (be )?(contact|contacted|reach|hear)|we (best )?(contact|reach))( \\w+)*|contact (by|via|method|preference)|preferred (form|means|way|mode|channel) of (contact|communication)',
    { bonus: 2 },
  ],
  [
    'preferred-language',
    '(preferred |which |what )?(language)( \\w+)? (for|of|in) ((all |our |your |any |written )?(correspondence|communication|letters|contact|documents|post|mail))( \\w+)*|(correspondence|contact|communication|letter) language|language you (would like|want|prefer)( \\w+)*|in (which|what) language (should|shall|may|can|do|would)( \\w+)*|(which|what) language do you prefer( \\w+)*',
    { bonus: 6 },
  ],
  [
    'social',
    '(your |do you have an? |are you on |link to your |url of your )?(twitter|instagram|facebook|mastodon|tiktok|you ?tube|bluesky|threads|snapchat|pinterest|reddit|xing|behance|dribbble|medium|substack|discord|twitch|researchgate|orcid|strava|soundcloud|vimeo|flickr|goodreads|letterboxd|stack ?overflow|kaggle|tumblr|weibo)( x)?( (profile|handle|account|page|user ?name|name|url|link|id|channel))?|social media( (profiles?|handles?|accounts?|links?))?',
    { bonus: 2 },
  ],
  [
    'messenger',
    '(your )?(telegram|signal|skype|threema|viber|we ?chat)( (name|id|handle|number|account|user ?name))?|messenger( (name|id|handle|account))?',
    { bonus: 2 },
  ],
  [
    'email',
    'where (can|should|shall|may|do) (we|i) (send|e ?mail)( \\w+)* (confirmation|tickets?|receipt|invoice|link|voucher)|(what is|whats) your (personal |private )?e ?mail( address)?|which e ?mail( address)?( \\w+)*|e ?mail (used |you used )?for (the|your) (order|bills?|booking)|an e ?mail (address )?(for|to)( \\w+)*|wie lautet ihre e ?mail( adresse)?',
    { bonus: 1 },
  ],
  [
    'email',
    '(what is|whats) your (work|company|business|office) e ?mail( address)?|your (company|work|business) e ?mail|e ?mail (address )?at work|wie lautet ihre (dienstliche|geschaftliche) e ?mail( adresse)?',
    { context: 'work', bonus: 6 },
  ],
  [
    'tel',
    '(best |good )?number (to|for) (reach|call|ring|contact)( you)?( on)?|(a|which|what) (phone )?number( \\w+){0,3} (reach|call|ring|contact)( you)?( on)?|(what is|whats) your (phone|telephone|mobile|cell|contact)( number)?|(phone|telephone|mobile) number (for|the) (the )?(driver|courier|delivery)|(how|on what number) can we (call|ring|phone) you|unter welcher (nummer|telefonnummer)( \\w+)*|wie (lautet|ist) ihre (telefon|handy|mobil) ?nummer',
    { bonus: 2 },
  ],
  // ---- address ----
  [
    'address',
    '(where|at which address) (are you living|do you (currently )?live|is your home|do you stay)( at the moment| now| these days| currently)?|(what is|whats) your( current| home| present)? address|(where|which address) should (it|the parcel|we send it|we deliver( it)?)( go| be sent)?( to)?|(supply|collection|correspondence|service|installation|property) address|address for (letters|correspondence|post|delivery)|wo wohnen sie( derzeit| aktuell| jetzt)?|wie lautet ihre (aktuelle )?(adresse|anschrift)|wohin (soll|sollen|durfen) (wir|das paket)( \\w+)*',
    { bonus: 1 },
  ],
  [
    'address',
    'where did you live (before|previously|earlier)( that| this| then| there)?|(what was|whats) your (previous|former|last|old) address|address before( this( one)?| that)?|wo haben sie (davor|vorher|fruher) gewohnt|wo wohnten sie (davor|vorher|fruher)',
    { bonus: 4 },
  ],
  [
    'address.address-level2',
    '(which|what) (town|city) do you live in|(town|city) (where )?you live( in)?|in welcher stadt (wohnen|leben) sie|your (town|city)',
    { bonus: 3 },
  ],
  [
    'address.country',
    '(which|what) country do you (currently )?live in|country (where )?you live( in)?|in welchem land (wohnen|leben) sie|country you live in',
    { bonus: 3 },
  ],
  [
    'address.postal-code',
    '(which|what) (post ?code|zip( code)?)( \\w+)*|(what is|whats) your (post ?code|zip( code)?)|wie lautet ihre (plz|postleitzahl)',
    { bonus: 2 },
  ],
  [
    'address.start',
    'when did you (move|come to live) (in|there|in there|here|to (your |this )?(current |present )?(address|home|place))|(wohnhaft|dort|hier) (dort )?seit|seit wann wohnen sie( \\w+)*|date you moved in|moved in( on)?',
    { bonus: 3 },
  ],
  [
    'residence-status',
    '(do you|are you) (own|rent|renting|owning)( or (own|rent|renting|owning))? (your |the |this )?(current |present )?(home|house|flat|apartment|accommodation|property|place)|(home|housing|property|residential) (ownership|tenure)( status)?|tenure|are you renting|housing (situation|type)|type of residency',
    { bonus: 4 },
  ],
  [
    'address',
    '(number of |how many )?(years|months|time|length of time) (you have )?(lived |been |living |spent |resident )?(at|in) (this |your |the )?(present |current |same )*(address|home|residence|property)|how long have you (been|lived|been living|resided|stayed)( at| in)?( this| your| the)?( present| current)? (address|home|house|flat|property|residence)',
    { bonus: 3 },
  ],
  [
    'address',
    '(work|office|business|workplace|employment) (postal |street )?address|address (of|at) (your )?(work|workplace|office|place of work)|where is your (office|workplace|place of work)|place of work address',
    { context: 'work', bonus: 5 },
  ],
  [
    'address.address-level2',
    '(city|town) (where|in which) you work|(work|office|workplace) (city|town|location)|(which|what) (city|town) do you work in|(city|town) of (your )?(work|workplace|office|employment)',
    { context: 'work', bonus: 5 },
  ],
  // ---- people ----
  [
    'marital-status',
    '(marital|relationship|civil|family)( (or )?(partnership|relationship|civil|marital))? (status|state)|marital or civil status|(are you|do you live) in a (civil |registered |domestic )?(partnership|relationship)|partnership status|(are you|is the applicant) (currently )?(married|single|divorced|widowed|separated|engaged)',
    { bonus: 3 },
  ],
  [
    'wedding-day',
    '(date|day|year) of (the |your )?(civil )?(marriage|wedding|partnership)( \\w+){0,2}|(marriage|wedding)( anniversary)?( date| day)?|when (were|did|are) you (get |got )?(married|marry)|married (since|on)|(date|day) (you )?(got )?married|wedding anniversary|anniversary',
    { bonus: 3 },
  ],
  [
    'partner.together',
    'do you (live|share a home) (together )?with (your|a) (partner|spouse|husband|wife)( \\w+)*|(is|does) your (partner|spouse) (live|living) with you( \\w+)*|living together',
    { bonus: 6 },
  ],
  ['partner', '(do you (currently )?have|have you got) an? (partner|spouse|husband|wife|girlfriend|boyfriend)( \\w+)*', { bonus: 6 }],
  [
    'children',
    '((total )?(number|no) of|how many|any|do you have( any)?|have you( got)?( any)?|do you support( any)?) (dependent |dependant |minor |own |living |biological |school age )*(children|kids|dependants|dependents)( (do you have|at home|under \\d+|living( \\w+)*|in( \\w+)*|you have|have you|have you got))?',
    { bonus: 4 },
  ],
  [
    'age',
    '(age|ages) of (the |your )?((youngest|oldest|eldest|first|second|third|only) )?(child|son|daughter|kid|partner|spouse|wife|husband|mother|father|brother|sister)|((youngest|oldest|eldest) )?(child|son|daughter|partner|spouse|wife|husband|mother|father|brother|sister)s? age|how old is your ((youngest|oldest|eldest) )?(child|son|daughter|partner|spouse|wife|husband|mother|father|brother|sister)',
    { bonus: 4 },
  ],
  [
    'siblings',
    '((total )?(number|no) of|how many|any|do you have( any)?|have you( got)?( any)?) (brothers and sisters|brothers or sisters|brothers sisters|siblings)( (do you have|have you|have you got|you have|in the family))?|siblings|are you an only child',
    { bonus: 4 },
  ],
  [
    'household-size',
    'do you live (alone|on your own|by yourself|with (others|other people|anyone( else)?|somebody))|(number|no) of (people|persons|members|residents|occupants)( living)? (in|of|at) (your |the )?(household|home|house|flat)( \\w+)*|how many (people|persons|of you)( \\w+)? (live|are|are there|living)( \\w+)* (household|home|house|flat|you)( \\w+)*|how (big|large) is your household|size of (your |the )?household|people living (in|with)( \\w+)*',
    { bonus: 5 },
  ],
  [
    'pet',
    '(do you|does anyone in your household|will you) (own|have|keep) (a|any) (pets?|animals?)( \\w+)*|any (pets?|animals?)( (in|at)( \\w+)*)?|household pets',
    { bonus: 6 },
  ],
  [
    'pet.breed',
    '(what )?breed( is)?( of| of your| your)? (the )?(pet|dog|cat|animal|horse|rabbit)|(pet|dog|cat|animal|horse)s? breed|(what|which) breed( \\w+)*',
    { bonus: 6 },
  ],
  ['pet.age', '(age|how old is)( of)?( your| the| my)? (pet|dog|cat|animal|horse|rabbit)|(pet|dog|cat|animal|horse)s? age', { bonus: 6 }],
  [
    'pet.species',
    '(type|kind|sort|species) of (pet|animal)s?|(what|which) (type|kind|sort) of (pet|animal)( \\w+)*|(pet|animal) (type|kind|species)|(what|which) (pet|animal)s?( \\w+)*',
    { bonus: 6 },
  ],
  [
    'pet.name',
    '(your |the )?(pet|dog|cat|animal|horse|rabbit)s? (name|called)|name of( your| the)? (pet|dog|cat|animal|horse|rabbit)',
    { bonus: 6 },
  ],
  [
    'emergency-contact.name',
    '(primary|main|first|1st) (emergency )?contact( person)?( (full )?name)?|(who|whom|person|someone|somebody|contact) (to )?(call|contact|notify|ring|phone|inform)?( \\w+)? in( case of)?( an)? emergency|(emergency|ice) contact (persons? |full )?name',
    { bonus: 4, within: 'emergency|emergencies|ice' },
  ],
  [
    'emergency-contact.relation',
    '(relationship|relation|connection) (to|with) (you|the (applicant|employee|student|patient|member|participant|insured)|applicant|employee|student|patient|self)|how (is|are) (this person|they|he|she|he or she|the (person|contact)|your (emergency )?contact)( \\w+)? related to you',
    { bonus: 4, most: true },
  ],
  [
    'emergency-contact.relation',
    '(relationship|relation|connection)( \\w+){0,3}|how (is|are)( \\w+){0,5} related( \\w+){0,2}',
    { bonus: 4, within: 'emergency|emergencies|ice' },
  ],
  [
    'emergency-contact.email',
    '(emergency contacts? )(e ?mail)( address)?|e ?mail( address)? (of|for) (the |your )?emergency contact',
    { bonus: 8 },
  ],
  [
    'second-emergency-contact.name',
    '(second|2nd|other|alternative|alternate|additional|backup|secondary|another) (emergency contact|contact (in|for)( an)? emergenc(y|ies))( person)?( (full )?name)?|emergency contact (2|two)( (full )?name)?|name of( the| your)? (second|2nd|other|alternative|alternate|additional|backup|secondary) (emergency )?contact( person)?',
    { bonus: 14 },
  ],
  [
    'second-emergency-contact.tel',
    '(second|2nd|other|alternative|alternate|additional|backup|secondary|another) (emergency )?contacts?( persons?)? (phone|telephone|mobile|number|tel)( number)?|(phone|telephone|mobile|number|tel)( number)? of( the| your)? (second|2nd|other|alternative|alternate|additional|backup|secondary) (emergency )?contact|emergency contact (2|two) (phone|telephone|mobile|number|tel)( number)?',
    { bonus: 14 },
  ],
  [
    'second-emergency-contact.relation',
    '(second|2nd|other|alternative|alternate|additional|backup|secondary|another) (emergency )?contacts? (relation|relationship)( \\w+)*|(relation|relationship)( to you)? (of|with|to)( the| your)? (second|2nd|other|alternative|alternate|additional|backup|secondary) (emergency )?contact|emergency contact (2|two) (relation|relationship)( \\w+)*',
    { bonus: 14 },
  ],
  [
    'next-of-kin.name',
    '(full )?(name of )?(your |the )?next of kins?( (full )?name)?|nearest relative( name)?|who is your next of kin',
    { bonus: 4 },
  ],
  [
    'next-of-kin.tel',
    'next of kins?( contact)? (phone|telephone|mobile|tel|number|contact)( number| no| details)?|(phone|telephone|mobile|tel|number|contact number|phone number|telephone number)( number)? (of|for) (your |the )?next of kin|how can we (reach|contact) your next of kin',
    { bonus: 8 },
  ],
  ['next-of-kin.email', 'next of kins? e ?mail( address)?|e ?mail( address)? of (your |the )?next of kin', { bonus: 8 }],
  [
    'next-of-kin.relation',
    'next of kins? (relation|relationship)( \\w+)*|(relation|relationship)( to you)? (of|with|to)( your| the)? next of kin|how (is|are)( you)?( your| the)? next of kin( \\w+)*|how (are|is) you related to your next of kin',
    { bonus: 8 },
  ],
  [
    'marital-status',
    'are you (married|single|divorced|widowed|in a civil partnership)|what is your (marital|relationship|civil) status|sind sie (verheiratet|ledig|geschieden)',
    { bonus: 3 },
  ],
  [
    'children',
    'do you have (any )?(children|kids)|how many (kids|children) do you have|haben sie kinder|wie viele kinder haben sie',
    { bonus: 3 },
  ],
  [
    'pet',
    '(will you be )?(bringing|keeping|have|having|own|any) (any )?(animals?|pets?)( with you)?|(if so |if yes )?(what|which) (kind|animals?|pets?|sort)( and)? how many|wenn ja welche|(haustiere|tiere) vorhanden|do you have (a|any) (dog|cat|pets?|animals?)|haben sie (ein )?(haustiere?|tiere)|details of (your )?(animals|pets)|if so what kind( and how many)?|what kind and how many',
    { bonus: 2, within: 'pets?|animals?|haustiere?|tiere|dog|cat|hund|katze' },
  ],
  [
    'pet.name',
    '(what is|whats) your (cat|dog|pet|rabbit)s? (name|called)|what is your (cat|dog|pet) called|wie heisst ihr(e)? (hund|katze|haustier)',
    { bonus: 4 },
  ],
  [
    'emergency-contact.name',
    'who (should|shall|can|may|do) we (call|contact|ring|phone|notify|tell|let know)( \\w+)* (emergency|hurt|injured|ill|accident|happens( to you)?|goes wrong)( \\w+)*|if we (cant|cannot) (reach|get|contact|get hold of) you( \\w+)* who( \\w+)*|who is your emergency contact|wen (sollen|durfen) wir im notfall( \\w+)*',
    { bonus: 4 },
  ],
  [
    'landlord.name',
    'who (is your landlord|do you rent( \\w+)* from|owns the property you rent)|wer ist ihr vermieter|landlord or letting agent',
    { bonus: 3 },
  ],
  [
    'doctor.name',
    'who is your (gp|doctor|physician|family doctor)|name (and|of) (address|practice|surgery) of your( current| previous| last)? (gp|doctor)|name and address of your( \\w+)? (gp|doctor)|gp and surgery|wer ist ihr hausarzt',
    { bonus: 6 },
  ],
  ['dentist.name', 'who is your dentist|wer ist ihr zahnarzt', { bonus: 4 }],
  ['doctor.practice', '(which|what) (surgery|practice|clinic) (are you registered|do you go|is your doctor)( \\w+)*', { bonus: 4 }],
  // ---- work ----
  [
    'organization',
    'who (do you|are you) (currently )?(work|working|employed)( for| by| with)?|who (is|are) your( current| present)? employers?|which (company|organi[sz]ation) do you work (for|at)|which company are you (with|from)|place of work|(bei wem|wo|fur wen) arbeiten sie|wer ist ihr( \\w+)? arbeitgeber|what company do you work for|name of (the )?(company|firm) you work for',
    { bonus: 4 },
  ],
  [
    'organization-title',
    'what (do you do|is your (job|role|occupation|profession|position|job title|line of work))( \\w+)*|position held|what kind of work do you do|(what is|whats) your (job|role|occupation|profession)( title)?|was (machen|arbeiten) sie beruflich|als was arbeiten sie|ausgeubter beruf|derzeit ausgeubte tatigkeit|role( held)?|wie lautet ihre berufsbezeichnung|what do you (do for|work as)( \\w+)*|welchen beruf (uben sie aus|haben sie)',
    { bonus: 2 },
  ],
  [
    'employment-status',
    'do you (currently )?have a job|are you (currently |presently )?(in work|working|in employment|employed|self employed|a student|retired|unemployed)|what is your (employment|work) (status|situation)|sind sie (derzeit )?(berufstatig|angestellt|beschaftigt|selbststandig)',
    { bonus: 3 },
  ],
  [
    'job.start',
    'when did you (start|join|begin)( \\w+){0,4} (there|job|role|position|company|employer|work)|beschaftigt seit|employed (there )?since|date joined|seit wann (arbeiten|sind) sie( \\w+)* (dort|beschaftigt|arbeitgeber)|working there since|since when have you (worked|been working|been employed) (for|at|with|by) your( \\w+)? (employer|company|job|firm)|(how long|how many years) have you (worked|been working) for your( \\w+)? (employer|company)|(with|at) (your )?(current |present )?employer since|(number of )?years (with|at|in) (your |my )?(current |present )(employer|company|job|role|position)|seit wann arbeiten sie( \\w+)*|(how long|how many years) have you (worked|been working|been) (there|at your( \\w+)? (job|company|employer)|with your( \\w+)? employer|in your( \\w+)? (job|role))',
    { bonus: 5 },
  ],
  [
    'job.start',
    'started|start|begun|joined|from|anfang',
    { under: 'work experience|work history|employment|job|jobs|berufserfahrung|position|role|arbeit' },
  ],
  [
    'job.end',
    'ended|left|finished|until|to|ende|finish',
    { under: 'work experience|work history|employment|job|jobs|berufserfahrung|position|role|arbeit' },
  ],
  [
    'salary',
    'what (are you|do you get) paid( now| currently| at the moment)?|(yearly|annual|gross|monthly) (income|salary|earnings|pay)( \\w+){0,3}|how much (are you|do you get) paid( \\w+)*|(what is|whats) your( current| present| annual| yearly)* (salary|income|pay)|how much (do you|are you) (currently )?(earn|earning|make|making)( \\w+)*|wie viel verdienen sie( \\w+)*|(was|wie hoch) (ist|verdienen)( \\w+)* (gehalt|einkommen)|income before tax|salary before tax',
    { bonus: 3 },
  ],
  [
    'salary-wanted',
    'how much (money |salary |pay )?(are you|would you|do you) (hoping|looking|hope|want|like|expect|expecting|aim|aiming|ask|asking)( \\w+)*|(what|which) (salary|pay) (are you|would you|do you) (hoping|looking|hope|want|like|expect|expecting)( \\w+)*|(your )?(pay|salary) (wish|hopes|target|aspirations?)|how much would you like to (earn|be paid)|was (mochten|wollen) sie verdienen|welches gehalt (stellen sie sich vor|wunschen sie( sich)?)',
    { bonus: 8 },
  ],
  [
    'notice-period',
    '(how much|what|how long) (\\w+ ){0,3}notice( \\w+)*|what notice (must|do|would) you( \\w+)*|how soon (can|could) you leave( \\w+)*|wie lang\\w* ist ihre kundigungsfrist|welche kundigungsfrist( \\w+)*',
    { bonus: 2 },
  ],
  [
    'available-from',
    '(earliest )?(date|day) (on which )?you (can|could) (start|join)( \\w+)*|when (can|could) you (start|join|begin)( \\w+)*|ab wann (konnen|konnten) sie( \\w+)*|wann konnen sie (anfangen|beginnen|starten)',
    { bonus: 3 },
  ],
  [
    'work-authorization',
    '(are you|do you have) (legally )?(entitled|allowed|permitted|authori[sz]ed|eligible|free|the right|permission|a (work )?permit) to work( \\w+)*|(can|may) you (legally )?work( \\w+)*|durfen sie in( \\w+)* arbeiten|haben sie eine arbeitserlaubnis( \\w+)*',
    { bonus: 3 },
  ],
  [
    'experience',
    '((for )?how many years|(for )?how long|since when) (have|had) you (been |already )?(using|used|working|worked|programming|programmed|practising|practised)( with| in| as( an?)?)?( \\w+){1,4}|wie (lange|viele jahre) (arbeiten|nutzen|verwenden) sie( \\w+)*',
    { bonus: 2 },
  ],
  [
    'relocate',
    '(are you|would you be) (willing|prepared|ready|happy|open) to (relocate|move)( \\w+)*|would you (relocate|move)( \\w+)*|sind sie umzugsbereit',
    { bonus: 3 },
  ],
  [
    'job-motivation',
    'why (would|do|did) you (like|want|choose|wish|apply|hope)( \\w+)*|what (draws|attracts|interests|brings|motivates|excites) you( to| about| in)( \\w+)*|(tell us|describe|explain|say)( \\w+){0,3} (why|motivation|yourself)( \\w+)*|what makes you (want|a good|the right)( \\w+)*|why are you (interested|applying|looking|the right)( \\w+)*|warum (mochten|wollen|bewerben|haben) sie( \\w+)*|was (reizt|interessiert|motiviert) sie( \\w+)*|erzahlen sie (uns )?(etwas )?uber sich|personal statement( \\w+)*|letter of motivation|statement of purpose|about you and your work',
    { bonus: 1 },
  ],
  [
    'achievement',
    '(tell us|describe|write|talk)( us)?( about)?( \\w+){0,4} (project|achievement|success|result|piece of work|accomplishment)( \\w+)*|what are you (most )?proud of( \\w+)*|(greatest|biggest|proudest|main|key) (achievements?|success|accomplishments?)|worauf sind sie (besonders )?stolz|grosster erfolg',
    { bonus: 8 },
  ],
  // ---- education, skills, languages ----
  [
    'degree',
    '(your )?highest (qualification|degree|level of education)( so far| to date| obtained| achieved)?|(what is|whats) your highest (qualification|degree|level of education)|hochster abschluss|welchen abschluss haben sie|do you have a (university )?degree',
    { bonus: 3 },
  ],
  [
    'education.institution',
    'where did you (study|go to (university|college))|which (university|college|school) did you (attend|go to)|(university|college) or (college|university)|wo haben sie studiert|an welcher (universitat|hochschule)( \\w+)*',
    { bonus: 4 },
  ],
  [
    'education.area',
    '(what|which subject) did you (study|read|major in)|what (was|is) your (major|degree (subject|in))|was haben sie studiert|subject( studied)?|degree subject|course( title)?',
    {
      bonus: 3,
      within:
        'education|qualification|qualifications|university|college|degree|study|studied|studies|studiert|schooling|school|ausbildung|studium|major|read',
    },
  ],
  [
    'education.grade',
    '(degree )?(class|result|grade|classification|mark)( obtained| awarded)?|what (grade|result|class|mark) did you get|overall result|abschlussnote',
    { bonus: 1, within: 'education|qualification|qualifications|university|college|degree|study|studies|ausbildung|studium' },
  ],
  [
    'education.start',
    '(year |date |when )?(you |did you )?(started|start|began|begin|enrolled)( year| studying| university| college| your degree)?|from( year)?|beginn|year of entry',
    { within: 'education|qualification|qualifications|university|college|degree|study|studies|studying|ausbildung|studium' },
  ],
  [
    'education.end',
    '(year |date |when )?(you |did you )?(finished|finish|graduated?|completed?|left|awarded)( year| studying| university| college| your degree| from university)?|to( year)?|year (of award|awarded)|when did you graduate|abschluss ?jahr|wann haben sie ihren abschluss gemacht',
    {
      within:
        'education|qualification|qualifications|university|college|degree|study|studies|graduate|graduated|ausbildung|studium|abschluss',
    },
  ],
  [
    'language',
    '(which|what) languages (do you|can you|are you)( \\w+)*|languages you (speak|know)|welche sprachen (sprechen|beherrschen|konnen) sie',
    { bonus: 2 },
  ],
  [
    'language',
    '(mother|native|first|main|primary|home) (spoken )?(language|tongue)|main spoken language|language (spoken )?at home|muttersprache',
    { bonus: 6 },
  ],
  [
    'language.level',
    '(how (good|fluent|well)( \\w+){0,4}|level of|your) (english|german|french|spanish|italian|portuguese|dutch|danish|swedish|norwegian|polish|russian|chinese|japanese|arabic|welsh)|do you speak (english|german|french|spanish|italian|portuguese|dutch|danish|swedish|norwegian|polish|russian|chinese|japanese|arabic|welsh)|(english|german|french|spanish|italian|portuguese|dutch|danish|swedish|norwegian) (level|skills|proficiency)|wie gut (sprechen|konnen) sie (englisch|deutsch|franzosisch|spanisch|italienisch)|sprechen sie (englisch|deutsch|franzosisch|spanisch|italienisch|norwegisch|polnisch)',
    { bonus: 6 },
  ],
  [
    'language.level',
    '(do|can) you (also )?(speak|understand|read|write|know)( any| some| fluent)? (english|german|french|spanish|italian|portuguese|dutch|danish|swedish|norwegian|polish|russian|chinese|japanese|arabic|welsh|finnish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|ukrainian|croatian|serbian|bosnian|slovenian|slovene|albanian|hebrew|persian|farsi|urdu|hindi|bengali|punjabi|tamil|telugu|gujarati|marathi|mandarin|cantonese|korean|vietnamese|thai|indonesian|malay|tagalog|filipino|swahili|yoruba|igbo|hausa|amharic|somali|zulu|xhosa|afrikaans|irish|gaelic|catalan|basque|galician|estonian|latvian|lithuanian|icelandic|maori|georgian|armenian|kurdish|pashto|nepali|mongolian|tigrinya|latin|esperanto)( \\w+)*|are you fluent in (english|german|french|spanish|italian|portuguese|dutch|danish|swedish|norwegian|polish|russian|chinese|japanese|arabic|welsh|finnish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|ukrainian|croatian|serbian|bosnian|slovenian|slovene|albanian|hebrew|persian|farsi|urdu|hindi|bengali|punjabi|tamil|telugu|gujarati|marathi|mandarin|cantonese|korean|vietnamese|thai|indonesian|malay|tagalog|filipino|swahili|yoruba|igbo|hausa|amharic|somali|zulu|xhosa|afrikaans|irish|gaelic|catalan|basque|galician|estonian|latvian|lithuanian|icelandic|maori|georgian|armenian|kurdish|pashto|nepali|mongolian|tigrinya|latin|esperanto)|(level|knowledge|command|proficiency|fluency) (of|in) (the )?(english|german|french|spanish|italian|portuguese|dutch|danish|swedish|norwegian|polish|russian|chinese|japanese|arabic|welsh|finnish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|ukrainian|croatian|serbian|bosnian|slovenian|slovene|albanian|hebrew|persian|farsi|urdu|hindi|bengali|punjabi|tamil|telugu|gujarati|marathi|mandarin|cantonese|korean|vietnamese|thai|indonesian|malay|tagalog|filipino|swahili|yoruba|igbo|hausa|amharic|somali|zulu|xhosa|afrikaans|irish|gaelic|catalan|basque|galician|estonian|latvian|lithuanian|icelandic|maori|georgian|armenian|kurdish|pashto|nepali|mongolian|tigrinya|latin|esperanto)( language)?|how (good|fluent|well)( \\w+){0,5} (english|german|french|spanish|italian|portuguese|dutch|danish|swedish|norwegian|polish|russian|chinese|japanese|arabic|welsh|finnish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|ukrainian|croatian|serbian|bosnian|slovenian|slovene|albanian|hebrew|persian|farsi|urdu|hindi|bengali|punjabi|tamil|telugu|gujarati|marathi|mandarin|cantonese|korean|vietnamese|thai|indonesian|malay|tagalog|filipino|swahili|yoruba|igbo|hausa|amharic|somali|zulu|xhosa|afrikaans|irish|gaelic|catalan|basque|galician|estonian|latvian|lithuanian|icelandic|maori|georgian|armenian|kurdish|pashto|nepali|mongolian|tigrinya|latin|esperanto)|(english|german|french|spanish|italian|portuguese|dutch|danish|swedish|norwegian|polish|russian|chinese|japanese|arabic|welsh|finnish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|ukrainian|croatian|serbian|bosnian|slovenian|slovene|albanian|hebrew|persian|farsi|urdu|hindi|bengali|punjabi|tamil|telugu|gujarati|marathi|mandarin|cantonese|korean|vietnamese|thai|indonesian|malay|tagalog|filipino|swahili|yoruba|igbo|hausa|amharic|somali|zulu|xhosa|afrikaans|irish|gaelic|catalan|basque|galician|estonian|latvian|lithuanian|icelandic|maori|georgian|armenian|kurdish|pashto|nepali|mongolian|tigrinya|latin|esperanto) (language )?(level|skills|proficiency|ability|knowledge|fluency)',
    { bonus: 7 },
  ],
  [
    'language',
    '(all )?(the )?languages?( that)? (you )?(spoken|speak|know|can speak)( fluently)?|spoken languages|languages? skills|language knowledge|knowledge of languages|what languages (do you|can you)( \\w+)*',
    { bonus: 3 },
  ],
  // ---- faith and pastimes ----
  [
    'religion',
    '(your )?(faith|religion|denomination)( or| and)?( faith| religion| denomination| belief| church)?|(do you|are you) (belong to|have|follow|practise|practice|a member of)( an?| any)?( particular)? (religion|faith|church|denomination|religious \\w+)( \\w+)*|are you religious|religious (affiliation|belief|denomination|community|faith)|what is your (religion|faith)',
    { bonus: 3 },
  ],
  [
    'hobby',
    '(your )?(hobb(y|ies)|pastimes?|leisure (activities|interests|pursuits)|free time activities|personal interests|interests)( and| or)?( interests| hobbies| pastimes| activities)?|what (do|are) (you|your) (like |enjoy |love )?(to )?(do(ing)? |hobbies|interests)?(in|during|with|for|outside)?( your)? ?(leisure|free|spare|fun|hobbies|interests)( time)?( \\w+)*|how do you spend your (free|spare|leisure) time',
    { bonus: 4 },
  ],
  [
    'instrument',
    '(do you |can you )?play (an?|any|the) (musical )?instruments?( \\w+)*|(which |what |musical )*instruments?( (do you play|you play|played))?|(years|length) of (playing|practice)|how (long|many years) have you (played|been playing)( \\w+)*|years (played|playing)',
    { bonus: 4 },
  ],
  // ---- documents, vehicles ----
  ['passport.number', '(what is|whats|enter) your passport (number|no)|wie lautet ihre (reise)?passnummer', { bonus: 3 }],
  [
    'passport.end',
    '(when does your|your) passport (expire|expires|run out|expiry)( \\w+)*|(how long|until when) is your passport valid|wann lauft ihr (reise)?pass ab',
    { bonus: 6 },
  ],
  ['passport.start', '(when was your|your) passport (issued|issue date)( \\w+)*', { bonus: 6 }],
  [
    'driving-licence.type',
    '(what|which) (type|kind|sort|category) of (driving )?licen[cs]e( \\w+)*|(do you have|have you got|do you hold) (a |an |your )?(valid |full |clean |current |uk )*(driving|drivers?) licen[cs]e|haben sie einen fuhrerschein|(can|do) you drive',
    { bonus: 6 },
  ],
  [
    'driving-licence.start',
    'how many years have you (held|had)( \\w+)* licen[cs]e|how long have you (held|had)( \\w+)* licen[cs]e|how long have you (been driving|driven)|when did you (get|pass|obtain)( \\w+)* (licen[cs]e|test)|seit wann haben sie( \\w+)* fuhrerschein|fuhrerschein seit|years? (you have )?held( \\w+)* licen[cs]e',
    { bonus: 12 },
  ],
  [
    'driving-licence.start',
    '(how long|since when) have you (held|had) it( for)?|held (it )?(for|since)|wie lange haben sie ihn( schon)?',
    { within: HELD, bonus: 6 },
  ],
  [
    'vehicle.make',
    'who made (your|the) (car|vehicle|van)|which (make|brand) is (it|your car)|what make( \\w+)*|which make( \\w+)*|(car|vehicle) (maker|manufacturer)|welche marke( \\w+)*',
    { bonus: 6 },
  ],
  ['vehicle.model', '(which|what) model( \\w+)*|welches modell( \\w+)*', { bonus: 2, within: 'car|vehicle|van|motor|model|auto|fahrzeug' }],
  [
    'vehicle.year',
    '(when|in (which|what) year) was (it|the (car|vehicle)|your (car|vehicle)) (first )?(registered|made|built|manufactured)|(how old is|age of) (your|the) (car|vehicle)|jahr der (erst)?zulassung|wann wurde( \\w+)* zugelassen',
    { bonus: 6 },
  ],
  [
    'vehicle.mileage',
    '(miles|kilomet(er|re)s|km) (driven|you drive)( \\w+)*|how (many miles|far) do you drive( \\w+)*|(your )?(expected |estimated )?(annual|yearly) (mileage|distance)|wie viele kilometer fahren sie( \\w+)*',
    { bonus: 4 },
  ],
  [
    'vehicle.overnight',
    'where (do you|is|does|will)( \\w+){0,6} (at night|overnight|the night)|(nachtlicher|nachtliche) (stellplatz|abstellplatz)|wo (steht|parken sie)( \\w+)* nachts|(usual )?overnight (location|place|parking)|parked at night',
    { bonus: 4 },
  ],
  ['vehicle', 'what (car|vehicle) do you (drive|have|own)|which car do you (drive|have|own)|welches auto (fahren|haben) sie', { bonus: 2 }],
  [
    'no-claims',
    'how many years( \\w+)* no claims( \\w+)*|no claims (bonus|discount|years)( \\w+)*|years? (driven )?without (a |any )?claims?',
    { bonus: 10 },
  ],
  // ---- home, orders, travel ----
  [
    'rent',
    'how much (rent|do you pay( \\w+)* rent)( \\w+)*|(what is|whats) your( monthly)? rent|monthly rent( or mortgage)?( payment)?|rent or mortgage( \\w+)*|wie hoch ist ihre miete',
    { bonus: 3 },
  ],
  [
    'residence-status',
    'do you (own|rent)( or (own|rent))?( \\w+)*|are you (a )?(home ?owner|tenant)|wohnen sie (zur miete|im eigentum)( \\w+)*',
    { bonus: 3 },
  ],
  ['bank', '(which|what) bank (are you|do you)( \\w+)*|who do you bank with|name of your bank|bei welcher bank( \\w+)*', { bonus: 8 }],
  [
    'order.number',
    '(what is|whats|may i have|enter|i need|give me|tell me) (your |the )?order (number|no|id|reference)|wie lautet ihre (bestell|auftrags)nummer|which order( \\w+)*',
    { bonus: 3 },
  ],
  [
    'order.shop',
    '(which|what) (shop|store|retailer|seller|company) did you (buy|order|purchase)( \\w+)*|where did you (buy|order|purchase)( \\w+)*|(shop|store|retailer|seller) name|name of (the )?(shop|store|retailer|seller)',
    { bonus: 6 },
  ],
  ['order.start', 'when did you (order|place)( \\w+)*|order date|date of (your )?(order|purchase)|bestelldatum|kaufdatum', { bonus: 6 }],
  [
    'trip.start',
    '(date|day) of (your )?(arrival|departure)|when (do|will) you (arrive|travel|leave|depart|fly|set off)( \\w+)*|arrival day|first night|wann (reisen|kommen) sie( \\w+)* an|reisebeginn|when (is|does) your (trip|holiday|journey)( start)?( \\w+)*',
    { bonus: 3 },
  ],
  [
    'trip.end',
    '(leaving|last) (day|night)|when (do|will) you (return|come back|check out)( \\w+)*|when (are you|do you) (coming back|going home|leave again)|wann reisen sie( \\w+)* ab|reiseende',
    { bonus: 4 },
  ],
  ['trip.adults', 'how many adults( \\w+)*|number of adults( \\w+)*|wie viele erwachsene( \\w+)*', { bonus: 14 }],
  ['trip.place', 'where are you (going|travelling|traveling|flying)( to)?|(your )?destination|wohin (reisen|fliegen) sie', { bonus: 3 }],
  [
    'trip.booking',
    '(what is|whats) your (booking|reservation) (reference|number|code)|booking (code|reference|number)|wie lautet ihre buchungsnummer',
    { bonus: 4 },
  ],
  ['trip.flight', '(what is|whats|which) (your )?flight( number| are you on)?|welche flugnummer( \\w+)*', { bonus: 3 }],
  ['frequent-flyer', '(do you have a |what is your |your )?frequent flyer( number| card)?( \\w+)*', { bonus: 3 }],
  [
    'seat',
    '(which|what) seat( \\w+)*|where (do|would) you (like|prefer) to sit|(aisle|window) (or|seat)( \\w+)*|wo (sitzen|mochten) sie( \\w+)* (gern|lieber|sitzen)',
    { bonus: 3 },
  ],
  // ---- body, food ----
  [
    'diet',
    'what (do|can) you (eat|not eat)|are you (a )?(vegetarian|vegan|pescatarian)|do you (eat|follow|have)( \\w+)* (meat|fish|diet|dietary( \\w+)*)|how do you eat|what is your diet|ernahren sie sich( \\w+)*|wie ernahren sie sich|essen sie (fleisch|fisch)',
    { bonus: 3 },
  ],
  [
    'allergy',
    '(are you|what are you) allergic( to)?( \\w+)*|(what|which|any|do you have|have you) (\\w+ ){0,2}allerg(y|ies)( \\w+)*|leiden sie (an|unter) (\\w+ )?allergien?( \\w+)*|allergies to (medicines?|drugs|medication|food)|haben sie allergien|sind sie (gegen etwas )?allergisch( \\w+)*',
    { bonus: 3 },
  ],
  [
    'medication',
    '(do you|are you) (take|taking)( \\w+)* (medicines?|medications?|tablets|drugs)|(medicines?|medications?|tablets|drugs) you (take|use)|nehmen sie (\\w+ )?medikamente( \\w+)*',
    { bonus: 4 },
  ],
  [
    'smoker',
    '(do you|are you a|have you ever) smoke[rd]?( \\w+)*|(are you )?(a )?(non )?smoker|rauchen sie|sind sie (nicht)?raucher(in)?',
    { bonus: 2 },
  ],
  [
    'tshirt-size',
    '(kit|race|team|event|jersey|top|t ?shirt|tee|shirt|polo) size( \\w+)*|(what|which) (t ?shirt |shirt |top |kit )?size( \\w+)*|size of (your )?(top|kit|t ?shirt)|welche (t ?shirt ?)?grosse( \\w+)*|(t ?shirt|trikot|oberteil) ?grosse',
    { bonus: 3 },
  ],
  ['shoe-size', '(what|which) (is your )?shoe size( \\w+)*|welche schuhgrosse( \\w+)*', { bonus: 8 }],
  [
    'age',
    'are you (over|at least|older than|above|under|younger than|below) (the age of )?(\\d+|\\w+)( years)?( old| of age)?|are you of (legal|full) age|sind sie (uber|alter als|junger als|unter|mindestens) \\w+( jahre)?( alt)?|sind sie volljahrig',
    { bonus: 2 },
  ],
  ['address', 'where (did you live|were you living)( \\w+)*|wo (haben sie|wohnten sie)( \\w+)* ?(gewohnt)?', { bonus: 1 }],
  [
    'organization',
    '(who|where|which company) (did you|were you) (work|working|employed)( for| by| at)?|who (was|were) your( \\w+)? employers?( \\w+)*|fur wen haben sie( \\w+)* gearbeitet|wo haben sie( \\w+)* gearbeitet',
    { bonus: 4 },
  ],
  [
    'organization-title',
    'what (did you do|was your (job|role|occupation|position|job title))( \\w+)*|als was haben sie( \\w+)* gearbeitet',
    { bonus: 3 },
  ],
  [
    'education.grade',
    '(what|which) (class|grade|result|classification) (was|is) your degree|class of (your )?degree|degree (class|classification|result)',
    { bonus: 6 },
  ],
  ['education.degree', 'do you have a (bachelors?|masters?|doctorate|phd|university)( degree)?|have you got a degree', { bonus: 4 }],
  ['work-authorization', 'are you able to work( \\w+)*', { bonus: 3 }],
  [
    'skill',
    '(do you know|can you use|are you familiar with|have you (ever )?(used|worked with)|do you (use|work with)|kennen sie( sich mit)?|arbeiten sie mit)( \\w+){1,4}',
    { bonus: 0 },
  ],
  ['passport', 'do you (have|hold) a( valid)? passport|haben sie einen( gultigen)? reisepass', { bonus: 2 }],
  ['passport.end', 'is your passport( still)? (valid|expired)( \\w+)*|ist ihr (reise)?pass (noch )?gultig( \\w+)*', { bonus: 6 }],
  [
    'birth-place',
    '(where|in which (town|city|place|country)) (were you|was the applicant) born|wo (sind|wurden) sie geboren|town and country of birth',
    { bonus: 4 },
  ],
];
