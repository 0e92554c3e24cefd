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
  [
    'tel-extension',
    '(phone|telephone|work|office)? ?(ext|extension)( number| no)?( if any)?|(work |office |your )*extension( number| no)?|durchwahl|nebenstelle',
    { bonus: 3, most: true },
  ],
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
    '(type|kind|sort|species) of (pet|animal)s?|(what|which) (type|kind|sort) of (pet|animal)( \\w+)*|(pet|animal) (type|kind|species)',
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
    '(second|2nd|other|alternative|alternate|additional|backup|secondary|another) (emergency contact|contact (in|for)( an)? emergenc(y|ies))( person)?( (full )?name)?|emergency contact (2|two)( (full )?name)?|name of( the| your)? (second|2nd|other|alternative|alternate|additional|backup|secondary) emergency contact( person)?',
    { bonus: 14 },
  ],
  [
    'second-emergency-contact.tel',
    '(second|2nd|other|alternative|alternate|additional|backup|secondary|another) emergency contacts?( persons?)? (phone|telephone|mobile|number|tel)( number)?|(phone|telephone|mobile|number|tel)( number)? of( the| your)? (second|2nd|other|alternative|alternate|additional|backup|secondary) emergency contact|emergency contact (2|two) (phone|telephone|mobile|number|tel)( number)?',
    { bonus: 14 },
  ],
  [
    'second-emergency-contact.relation',
    '(second|2nd|other|alternative|alternate|additional|backup|secondary|another) emergency contacts? (relation|relationship)( \\w+)*|(relation|relationship)( to you)? (of|with|to)( the| your)? (second|2nd|other|alternative|alternate|additional|backup|secondary) emergency contact|emergency contact (2|two) (relation|relationship)( \\w+)*',
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
  // ---- how, when and where one works ----
  [
    'staff-number',
    '(staff|employee|personnel|payroll|clock|badge|works|worker) (number|no|id|nr|code)( if known)?|(number|id) of (the )?employee|personal ?(nummer|nr)|mitarbeiter ?(nummer|nr|id)|matricule( salarie)?|numero de empleado|matricola',
    { bonus: 8 },
  ],
  [
    'hourly-rate',
    '(current |present )*(hourly )?(rate of pay|pay rate)|hourly (pay|wage|wages|earnings|salary)( rate)?|(pay|wage|rate|earnings) (per|an|by the) hour|what is your hourly (rate|pay|wage)|how much (do you (earn|make|get)|are you paid) (per|an) hour|stundenlohn|salaire horaire|salario por hora',
    { bonus: 9 },
  ],
  [
    'day-rate',
    '(standard |usual |your |my |daily |current )*day rate|daily rate( of pay)?|rate per day|tagessatz|taux journalier( moyen)?|tjm',
    { bonus: 6 },
  ],
  ['bonus', '(annual |yearly |current |performance )*bonus( amount| scheme| payment)?|bonuszahlung|commission and bonus', { bonus: 4 }],
  [
    'pay-frequency',
    '(pay|payment|salary|wage) (frequency|schedule|cycle|interval)|how often (are you|do you get) paid|frequency of pay|pay ?day',
    { bonus: 6 },
  ],
  [
    'work-days',
    '(which|what) days( of the week)? do you( usually| normally)? work|(working|work) days|days (of work|worked|you work)( per week| each week)?|(which|what) are your working days|arbeitstage|an welchen tagen arbeiten sie|jours travailles|dias laborables',
    { bonus: 8 },
  ],
  ['days-off', 'days? off( work| each week)?|(which|what) days are you off|non working days?|rest days?|freie tage', { bonus: 8 }],
  [
    'work-times',
    '(working|work|office|shift) (times|time)|(start|starting) and (finish|finishing|end) times?( at work)?|(what|which) hours do you work|what are your working hours|arbeitszeiten',
    { bonus: 6 },
  ],
  [
    'work-hours',
    '(weekly|contracted|contractual|usual|normal|total) (working |work )?hours( (a|per|each) week)?|hours (worked|of work|you work)( (a|per|each) week)?|how many hours (a week |per week )?do you work( (a|per|each) week)?|number of hours( worked)?( (a|per|each) week)?|wochenarbeitszeit|stunden pro woche',
    { bonus: 10 },
  ],
  [
    'work-time',
    'full( time)? or part time|part time or full time|full time part time|working time model|voll oder teilzeit|do you work (full|part) time( or (full|part) time)?|are you (working )?(full|part) time',
    { bonus: 12 },
  ],
  [
    'contract.type',
    '(type|kind|form) of (employment |work |job )?contract|(employment |work |job )?contract type|(permanent|temporary|fixed term) or (permanent|temporary|fixed term)( \\w+){0,2}|contract status|what (kind|type|sort) of contract( \\w+)*|(is|are) (your|you) (contract|job|position|employment|post)?( on)?( an?)? ?(permanent|temporary|fixed term)( \\w+)*|art des (arbeits)?vertrags|vertragsart|befristet oder unbefristet|type de contrat|tipo de contrato',
    { bonus: 8 },
  ],
  [
    'contract.end',
    '(employment |work |fixed term |job )?contract (end|ends|expiry|expires|expiration|finish)( date| on)?|end (date )?of (your |the |my )?(employment |work |current )?contract|when does your (employment |work |current )?contract (end|expire|finish|run out)|vertragsende|befristet bis|ende des arbeitsvertrags',
    { bonus: 10 },
  ],
  [
    'contract.probation',
    '(end of )?(probation|probationary|trial)( period)?( end| ends)?( date)?|when does your probation( period)? end|probezeit( bis| ende)?',
    { bonus: 6 },
  ],
  [
    'remote-days',
    '(on )?(which|what) days do you work (from home|remotely)|(remote|home ?office|work from home|wfh|working from home) days|days (worked |working |you work )?(from home|remotely|at home)|homeoffice ?tage',
    { bonus: 10 },
  ],
  [
    'office-days',
    '(on )?(which|what) days (are you|do you (come|go))( in| into| to)?( in)? the office|office days|days in (the )?office|burotage',
    { bonus: 10 },
  ],
  [
    'remote',
    '(working|work) (pattern|arrangement|arrangements|model|mode|set ?up|style)|(remote|hybrid|office|on ?site)( or)? (remote|hybrid|office|on ?site)( or)?( remote| hybrid| office| on ?site)?|do you work (remotely|from home)( or( \\w+)*)?|(preferred |current )?(working|work) location type|are you (fully )?remote|arbeitsmodell|teletravail',
    { bonus: 6 },
  ],
  [
    'shift',
    '(current |your |usual |working )*shifts?( pattern| type| worked)?|(which|what) shifts? do you work|do you work (in )?shifts|schicht(modell|dienst)?|shift work',
    { bonus: 4, most: true },
  ],
  [
    'shift-wanted',
    '(preferred|desired|favou?rite) shifts?( pattern)?|shift (preference|preferences)|(which|what) shifts? (do|would) you( like| prefer| want)( \\w+)*|bevorzugte schicht|wunschschicht',
    { bonus: 10 },
  ],
  [
    'weekend-work',
    '(are you |can you |would you |able to |available to |willing to |available for |prepared to )*(be )?(work|working|available)( at| on| for| over| during)?( the)?( some)? (weekends?|saturdays?( and sundays?)?|sundays?)( work)?|weekend (work|working|availability|shifts)|weekends( available)?|wochenendarbeit|bereitschaft zur wochenendarbeit',
    { bonus: 10 },
  ],
  [
    'night-work',
    '(are you |can you |would you |able to |available to |willing to |available for |prepared to )*(be )?(work|working|do)( at)? (nights?|night shifts?)|night (work|working|shifts?)( possible| availability)?|nachtarbeit|nachtschicht',
    { bonus: 10 },
  ],
  [
    'overtime',
    '(are you |can you |would you |able to |available to |willing to |available for |prepared to )*(be )?(work|working|do)? ?overtime( work)?|uberstunden',
    { bonus: 6 },
  ],
  [
    'department',
    '(your |current |which )*(department|division|business unit)( name| you work in| do you work in| are you in)?|abteilung',
    { bonus: 2, most: true },
  ],
  ['team', '(your |name of (your |the )?|which )?team( name| you work in| are you (in|on)| do you work (in|on))?'],
  [
    'team-size',
    '(size of (your |the )?team|team size|number of (people|members) in (your |the )?team|how many (people|members)( \\w+){0,3} (in|on) your team|how (big|large) is your team|teamgrosse)',
    { bonus: 12 },
  ],
  [
    'reports',
    '(number of )?(direct reports|people (managed|supervised|you (manage|lead|supervise))|staff (managed|supervised)|subordinates|employees (managed|supervised))|how many (people|staff|employees|direct reports|persons|team members)( do you| are you)? (manage|lead|supervise|have|managing|report(ing)? to you|manag\\w+|supervis\\w+)( \\w+)*|(anzahl )?(unterstellte[rn]?|gefuhrte) mitarbeiter|personalverantwortung|mitarbeiterfuhrung|size of team (managed|supervised)|team managed',
    { bonus: 14 },
  ],
  [
    'job.location',
    'office (location|site)|work ?(place|site) location|work(ing)? location|(job|work) ?(site|location)|where (is your (office|workplace|job)|are you based)( \\w+)*|(which|what) (office|site|branch|location) (do you work|are you based)( \\w+)*|base(d)? location|arbeitsort|dienstort|lieu de travail|lugar de trabajo',
    { bonus: 6 },
  ],
  [
    'leaving-reason',
    'reasons? (for|of) (leaving|wanting to leave|(job )?change|seeking (new |other )?(employment|work)|looking)( \\w+){0,5}|why (do|did|are|would|have) you (wish to leave|want to leave|wanting to leave|leaving|leave|left|looking to leave|looking for( a)? new|like to leave|decided to leave)( \\w+)*|reason you (left|are leaving)( \\w+)*|grund (des|fur den|fur das) (wechsels?|ausscheidens?|verlassens?|kundigung)( \\w+)*|wechselgrund|kundigungsgrund|motif (de|du) (depart|changement)|motivo de (salida|cese|cambio)',
    { bonus: 10 },
  ],
  [
    'typing-speed',
    'typing( speed)?( wpm)?|words per minute|wpm|how fast (can|do) you type|keyboard(ing)? speed|anschlage pro minute|tippgeschwindigkeit',
    { bonus: 6 },
  ],
  [
    'interview-times',
    '(when|what (days|times|dates)|which (days|times|dates)) (are|would|could|can) you( be)? (available|free|come|attend|do)( \\w+){0,4} interview|interview (availability|times?|slots?|dates?|preferences?)|(preferred|best|suitable|convenient|available) (interview )?(times?|days?|dates?|slots?) (for|to)( \\w+){0,2} interview|(preferred|best|available) interview (time|day|date|slot)s?|availability (for|to)( \\w+){0,2} interview|zeiten fur ein (vorstellungs)?gesprach',
    { bonus: 12 },
  ],
  [
    'contact-employer',
    '(may|can|could|should|do you (permit|allow|give)( \\w+)*|are you happy for)( we| us| permission to)*( to)? (contact|approach|ask|call|speak to|write to)( to)? (your|this|the|my)( \\w+){0,2} (employer|company|manager|workplace|supervisor|boss)( \\w+)*|permission to contact( \\w+){0,3} employer( \\w+)*|ok(ay)? to contact( \\w+){0,3} employer( \\w+)*|darf( \\w+){0,4} arbeitgeber (kontaktiert|gefragt|angesprochen)( \\w+)*',
    { bonus: 30 },
  ],
  [
    'annual-leave',
    '(annual |paid |yearly )*(leave|holiday|vacation|pto)( days)? (entitlement|allowance)( days)?|(holiday|vacation|leave) days (per|a) year|(days of |annual )(leave|holiday|vacation)( per year| a year| days)?|how (many|much) (days( of)? )?(annual leave|leave|holidays?|vacation)( days)? do you (get|have)( \\w+)*|urlaubsanspruch|urlaubstage|jahresurlaub',
    { bonus: 6 },
  ],
  [
    'leave-left',
    '(remaining|outstanding|unused|accrued) (annual |paid )?(leave|holiday|holidays|vacation)( balance| days| entitlement)*|(leave|holiday|vacation|pto) (balance|left|remaining|days left|days remaining)|(days of )?(leave|holiday|vacation) (left|remaining)|how (many|much) (days( of)? )?(leave|holidays?|vacation)( days)? (do you have|is|are)?( \\w+)?(left|remaining)|resturlaub',
    { bonus: 14 },
  ],
  [
    'retirement',
    '(year|date|month) (of|you) (your )?(retirement|retired|retire)|retirement (year|date)|when (did|do|will|are) you (retire|retiring|plan to retire|expect to retire)|(expected|planned|anticipated) retirement( date| year)?|retired (in|since|on)|renteneintritt|ruhestand seit|pensionierung',
    { bonus: 10 },
  ],
  [
    'employment-status',
    'do you currently work|(are|were) you (currently |presently |now )?(in (paid |full time |part time )?(work|employment)|employed|working|unemployed|out of work|retired|a pensioner|self employed|freelance)( \\w+){0,3}|current (work|employment|occupational) (situation|status)|are you on (maternity|parental|paternity) leave',
    { bonus: 4 },
  ],
  [
    'job.title',
    '(former|previous|last|past|earlier|most recent) (occupation|profession|trade|job|role|position|job title)s?|occupation before retirement|(what|which) (was|were) your (former|previous|last) (occupation|profession|job|role)|(letzter|fruherer|ehemaliger) beruf',
    { bonus: 8 },
  ],
  [
    'organization-title',
    '(your )?trade|craft|your (role|position|job|function|title) (in|at|within) (the|your|this) (company|business|organi[sz]ation|firm)|(role|position|function|capacity) (in|within|at) (the |your )?(company|business|organi[sz]ation|firm)|current (occupation|profession|trade)',
    { bonus: 6 },
  ],
  [
    'travel-readiness',
    '(willing|willingness|ready|readiness|prepared|able|ability|happy) to travel( \\w+){0,4}|(are you|would you be) (willing|able|prepared|happy|ready) to travel( \\w+)*|(how much|how often|what percentage)( of the time)? (can|could|would|are) you (able to |willing to )?travel( \\w+)*|travel (readiness|availability|percentage|preference)( for work)?|business trips|can you travel( \\w+)*|reisebereitschaft|dienstreisen|disponibilite a voyager|disponibilidad para viajar',
    { bonus: 10 },
  ],
  [
    'relocate',
    '(would|are|could) you( be)? (consider|willing|prepared|open|happy|able|ready)( to| for)? (relocat\\w+|moving)( \\w+)*|would you consider (relocation|relocating|moving)( \\w+)*|relocation( possible| preference)?|open to relocat\\w+|mobilit(y|at)|umzugsbereitschaft|disponibilidad para (trasladarse|mudarse)|mobilite geographique',
    { bonus: 6 },
  ],
  [
    'desired-location',
    '(preferred|desired|ideal|target) (work |job |working |office )?(location|locations|place|city|area|region)( of work)?|where (would|do) you (like|want|prefer) to work|gewunschter arbeitsort|einsatzort',
    { bonus: 8 },
  ],
  [
    'desired-role',
    '(desired|preferred|target|ideal|wanted) (role|job|position|job title|post|occupation)|(role|job|position|work) (you are )?(looking for|wanted|sought)|(what|which) (role|job|position|kind of (work|job)) (are you looking for|do you want|would you like)|gewunschte (stelle|position|tatigkeit)|wunschposition',
    { bonus: 8 },
  ],
  [
    'available-from',
    'earliest (possible )?(start(ing)?|joining)( date)?|(when|from when) (are|would|will) you( be)? (available|free|able)( to (start|begin|join|work))?( \\w+){0,3}|(available|availability) (for work|for a new job)( from)?|how soon (can|could) you (start|begin|join)( \\w+)*|(date|day) available( for work| to start)?|start availability|(earliest )?availability date|fruhester (starttermin|beginn|eintritt)',
    { bonus: 8 },
  ],
  [
    'industry',
    '(which|what) (industry|sector) do you work in|(industry|sector) of (your )?(employer|employment|work)|employers? (industry|business|sector)|nature of business|type of industry',
    { bonus: 6 },
  ],
  ['employment-status', 'type of employment|occupational status', { bonus: 2 }],
  [
    'union',
    '(are you|do you belong to|name of( your)?)( in)?( an?)?( member of)?( an?| any)?( trade| labou?r)? union( member| membership| name)?|(trade |labou?r )?union (name|membership|member)|(which|what) (trade )?union( \\w+)*|gewerkschaft(smitglied)?|syndicat|sindicato',
    { bonus: 8 },
  ],
  // ---- schooling, certificates and licences ----
  [
    'education.grade',
    'degree (class|classification|result|grade|mark|award)( obtained| achieved| awarded)?|(cumulative|overall|final|current|undergraduate|university|college|high school|your) ?(gpa|grade point average|grade average)|gpa|grade point average|class of degree|honours class(ification)?|(degree|final|university) (grade|mark|result)|average (grade|mark)|abschlussnote|durchschnittsnote|notendurchschnitt|mention obtenue|nota media',
    { bonus: 8 },
  ],
  [
    'education.qualification',
    '(qualification|degree|award)s? (and|with|including) (subject|major|field( of study)?|course|discipline)s?|(degree|qualification) title|(full )?(name|title) of (your |the )?(degree|qualification|award)|subject and (degree|qualification)|(degree|qualification) (obtained|gained|awarded|received|studied|being studied|held)( and subject)?',
    { bonus: 10 },
  ],
  [
    'education.degree',
    '(type|level) of (degree|qualification)|(degree|qualification) (type|level)|(what|which) degree (do you (have|hold)|are you (studying|doing)( for)?|did you (get|do|study))( \\w+)*',
    { bonus: 8 },
  ],
  [
    'education.area',
    '(major|main) (subject|field)( of study)?|(degree|course|programme|program) (subject|of study|name|title)|(programme|program|course) (of study|you are (on|studying))|(what|which) (course|programme|program|subject)s? (are you|do you|did you) (studying|study|on|taking|take|doing|do)( \\w+)*|(what are you|what do you) (studying|study)( \\w+)*|academic (major|discipline)|current (course|degree|programme)|studienrichtung|filiere|carrera',
    { bonus: 8 },
  ],
  ['education.minor', 'minor( subject| field| in)?( of study)?|second(ary)? (subject|major)|nebenfach|matiere secondaire', { bonus: 6 }],
  [
    'education.year',
    '(current )?year of (study|studies|course)|(current|academic|study) year( of study| group)?|(what|which) year( of (study|your (studies|course|degree)))? are you (in|doing|currently in)( \\w+)*|(what|which) (semester|term) are you in|year (in|at) (university|college|school)|semester|studienjahr|fachsemester|annee d ?etudes?|curso actual',
    { bonus: 10 },
  ],
  [
    'education.length',
    '(length|duration) of (the |your )?(course|degree|programme|program|study|studies)|(course|programme|program|degree) (length|duration)|how long (is|does|will) (your|the) (course|degree|programme|program)( take| last)?|regelstudienzeit|studiendauer',
    { bonus: 10 },
  ],
  [
    'education.end',
    '(expected|anticipated|estimated|planned) (graduation|completion)( date| year| of (studies|degree|course))?|when (do|will|are) you (expect to |due to |going to )?(graduate|graduating|finish(ing)? (your )?(degree|studies|course))( \\w+)*|graduation( date| month| year)?|(date|year|month) of graduation|(year|date) (graduated|of completion|completed|degree awarded)|voraussichtlicher abschluss|studienende',
    { bonus: 12 },
  ],
  [
    'education.thesis',
    '(title|topic|subject) of (your |the )?(bachelors? |masters? |final |doctoral |phd )?(thesis|dissertation)|(bachelors? |masters? |final |doctoral |phd )?(thesis|dissertation)( title| topic| subject| project)?|thema (der|ihrer) (abschluss|bachelor|master|doktor|diplom)arbeit|titel der (abschluss|bachelor|master)arbeit',
    { bonus: 24 },
  ],
  [
    'education.courses',
    '(list (your )?|your )?(current|enrolled|registered|this (term|semester|year)s?) (modules?|courses?|classes|subjects)( taken| enrolled in)?|(courses?|modules?|classes|subjects) (you are |are you |currently |being )*(enrolled in|taken|taking|studying|registered for)( this (term|semester|year))?|(which|what) (courses?|modules?|classes|subjects) are you (taking|doing|studying|enrolled in)( \\w+)*|modules?( this (term|semester|year))?|aktuelle (kurse|module)',
    { bonus: 8 },
  ],
  [
    'education.location',
    '(city|town|location|place|country) of (the |your )?(school|university|college|institution|studies|study)|(school|university|college|institution) (location|city|town|address city)|where (is|was) (your |the )?(school|university|college)( located)?|studienort|ort der (schule|hochschule|universitat)',
    { bonus: 10 },
  ],
  [
    'education.institution',
    'name of (your |the |last |most recent )*(school|university|college|institution)( attended)?|(school|university|college|institution)( name)? (attended|you attend(ed)?|currently attending)|(last|most recent|current|secondary|high) (school|college|university)( attended| name)?|(which|what) (university|college|school)( do| did| are)? you (attend|attending|go|at|study|studying)( \\w+)*|where do you (study|go to (school|college|university))|awarding (university|institution)|besuchte (schule|hochschule)|alma mater',
    { bonus: 6 },
  ],
  [
    'exam-result',
    '(a levels?|as levels?|o levels?|gcses?|igcses?|highers?|abitur|matura|baccalaureate?|ib|leaving cert(ificate)?|btecs?|sats?|exams?|exam|examination)( \\w+){0,3} (grades?|results?|marks?|scores?)|(grades?|results?|marks?|scores?) (in|for|at)( \\w+){0,3} (a levels?|gcses?|highers?|abitur|exams?|examinations?)|(list|your) (a levels?|gcses?|exam results?)( \\w+){0,4}|(a levels?|gcses?)( \\w+){0,2}',
    { bonus: 14 },
  ],
  [
    'certificate.name',
    '(professional |relevant |other |current |vocational )*(certifications?|certificates?|qualifications?)( held| obtained| gained| and licen[cs]es| name| title)*|name of (the |your )?(certificate|certification)|(what|which|any) (\\w+ )?(certificates?|certifications?) (do you (have|hold)|held)( \\w+)*|(do you (have|hold)|have you got) (an? )?(valid )?(\\w+ ){0,4}(certificate|certification)( \\w+){0,3}|(\\w+ ){1,3}(certificate|certification)( level| name| held)?|berufliche zertifikate',
    { bonus: 1 },
  ],
  [
    'certificate.start',
    'date( \\w+){0,4} (certificate|certification)( \\w+){0,2} (obtained|issued|awarded|gained|received|passed)|(certificate|certification) (issue |award )?date|(date|year|month) (obtained|gained|awarded|passed|achieved|received|certified|of (certification|award|issue of certificate))|when did you (pass|get|obtain|gain|receive|complete|do)( \\w+){0,5} (certificate|certification|exam|course|training)|(certificate|certification)( \\w+){0,3} (since|obtained on|issued on|date issued)|certified since|erworben am|ausgestellt am',
    { bonus: 8 },
  ],
  [
    'certificate.end',
    '(certificate|certification)( \\w+){0,3} (expiry|expiration|expires|valid until|valid to|renewal)( date| on)?|(expiry|expiration|renewal)( date)? of( \\w+){0,4} (certificate|certification)|when does( \\w+){0,5} (certificate|certification) (expire|run out)|(\\w+ ){1,3}certificate (expiry|expires|expiration|valid until)( date)?|zertifikat gultig bis',
    { bonus: 14 },
  ],
  [
    'certificate.issuer',
    '(certif(ying|ication)|issuing|awarding|accrediting|training) (body|organi[sz]ation|institution|authority|provider|institute)|(certificate|certification)( \\w+){0,3} (issuer|issued by|awarded by|provider)|issuer of (the |your )?certificate|(who|which organi[sz]ation) (issued|awarded)( \\w+){0,3} certificate|ausstellende (stelle|organisation)|organisme certificateur',
    { bonus: 8 },
  ],
  [
    'certificate.number',
    '(certificate|certification|diploma) (number|no|id|ref|reference|code)|number of (the |your )?certificate|zertifikats ?nummer',
    { bonus: 10 },
  ],
  [
    'professional-licence.number',
    '(nmc|nursing|nurse|midwifery|gmc|hcpc|gdc|registration|council) pin( number)?( \\w+ pin)?|(professional|nursing|medical|teaching|teacher|nmc|gmc|hcpc|gdc|gphc|sia|bar|practi[cs]ing|trade|security|taxi|pilot|real estate|contractor)( \\w+)? (registration|licen[cs]e|permit|certificate|membership) (number|no|id|nr)|(registration|licen[cs]e) (number|no)( \\w+){0,2} (professional|body|council)|berufszulassungsnummer|approbationsnummer',
    { bonus: 16 },
  ],
  [
    'professional-licence.end',
    '(professional |nursing |nmc |licen[cs]e |medical |sia )*(registration|licen[cs]e) (renewal|expiry|expiration|valid until|expires|due)( date| due| on)*|(renewal|expiry) date of (your |the )?(professional )?(registration|licen[cs]e)|when is your registration( \\w+){0,3} renewal|(registration|licen[cs]e) renewal',
    { bonus: 8 },
  ],
  [
    'professional-licence.issuer',
    '(professional|regulatory|licensing) (body|council|authority|association)( \\w+){0,4}|registered with( which body)?|(which|what) (professional )?(body|council|register) are you registered( with)?|(licen[cs]e|registration) (issued by|authority|body)|berufskammer',
    { bonus: 6 },
  ],
  [
    'professional-licence.name',
    'professional (licen[cs]es?|registrations?)( held)?|(type|name) of (professional )?(licen[cs]e|registration)|(what|which) professional (licen[cs]es?|registration) do you (have|hold)|trade licen[cs]es?',
    { bonus: 4 },
  ],
  // ---- who leads one ----
  [
    'manager.name',
    '(name of (your |the )?)?((direct|immediate|current|your|line) )*(line )?manager( (full )?name)?|(direct |immediate |current |your )*(supervisor|boss|team leader|superior)s?( (full )?name)?|managers (full )?name|name of (your |the )?(direct |immediate |current )?(supervisor|boss|team leader)|who (do you report to|(is|are) your (line |direct )?(manager|boss|supervisor)s?)|(you )?(report|reports|reporting) to|vorgesetzte[rn]?|superieur hierarchique',
    { most: true, bonus: 8 },
  ],
  [
    'manager.email',
    '(line |direct |your )*(manager|supervisor|boss|team leader)s? e ?mail( address)?|e ?mail( address)? (of|for) (your |the )?(line |direct )?(manager|supervisor|boss|team leader)',
    { bonus: 12 },
  ],
  [
    'manager.tel',
    '(line |direct |your )*(manager|supervisor|boss|team leader)s? (phone|telephone|mobile|contact|tel)( number| no)?|(phone|telephone|contact) (number )?(of|for) (your |the )?(line |direct )?(manager|supervisor|boss|team leader)',
    { bonus: 12 },
  ],
  [
    'manager.title',
    '(line |direct |your )*(manager|supervisor|boss)s? (job title|title|position)|(job title|title|position) of (your |the )?(line |direct )?(manager|supervisor|boss)',
    { bonus: 12 },
  ],
  [
    'job.start',
    '(start|starting|joining|hire|employment) date (with|at|in) (your |the |this )?(current |present )?(employer|company|job|role|position|post)|hire date|date (of|you) (hire|joining|joined|started work)( \\w+){0,3}|date (you )?(started|joined)( \\w+){0,2} (employer|company|job|role|position)',
    { bonus: 12 },
  ],
  [
    'job.start',
    '(start|starting|joining) date (at|with)( \\w+){1,6}|(date|year) (you )?(started|joined) (at|with)?( \\w+){1,4}|when did you (start|join|begin)( working| work)? (at|with|for)( \\w+){1,5}',
    { bonus: 3 },
  ],
  [
    'job.end',
    '(end|leaving|finish) date (at|with)( \\w+){1,6}|(date|year) (you )?left (at )?( \\w+){1,4}|when did you (leave|stop working (at|for))( \\w+){1,5}',
    { bonus: 3 },
  ],
  ['education.end', '(year|date) (you )?(left|finished) (school|college|university)|school leaving (date|year)', { bonus: 8 }],
  [
    'salary-wanted',
    '(minimum|ideal|preferred|lowest)( acceptable)? (salary|pay|wage|rate|compensation)( \\w+){0,2}|(expected|desired) (rate|wage)( of pay)?|(lohn|gehalts)wunsch',
    { bonus: 6 },
  ],
  // ---- referees ----
  [
    'referee.organisation',
    '(referees?|references?)( \\d)?( name)? (company|organi[sz]ation|employer|institution|firm|business|workplace)( name)?|(company|organi[sz]ation|employer|institution) of (the |your )?(referee|reference)',
    { bonus: 14 },
  ],
  [
    'referee.title',
    '(referees?|references?)( \\d)? (job title|title|position|role|occupation|job)|(job title|position|occupation) of (the |your )?(referee|reference)',
    { bonus: 14 },
  ],
  [
    'referee.email',
    '(referees?|references?)( \\d)? e ?mail( address)?|e ?mail( address)? of (the |your )?(referee|reference)',
    { bonus: 12 },
  ],
  [
    'referee.tel',
    '(referees?|references?)( \\d)? (phone|telephone|mobile|contact|tel)( number| no)?|(phone|telephone)( number)? of (the |your )?(referee|reference)',
    { bonus: 12 },
  ],
  [
    'referee.relation',
    '(referees?|references?)( \\d)? (relationship|relation|connection)( to (you|applicant))?|relationship (to|with) (the |your )?(referee|reference)|(how|in what capacity) do(es)? (you know|they know you|the referee know you|this person know you)( \\w+)*|capacity in which( \\w+){0,4} know(s|n)?( you)?',
    { bonus: 12 },
  ],
  [
    'referee.name',
    '(names? of (your )?(referees?|references?)|(referees?|references?)( \\d)? (full )?names?|who (can|could|may) (we ask|give you|provide) ?(for )?(a )?reference( \\w+)*|list (your )?(referees|references)|(professional|character|work|personal|employment) (referees?|references?))',
    { bonus: 6 },
  ],
  // ---- money and a business of one's own ----
  [
    'bank',
    '(name of (the |your )?bank|bank name|banking institution|which bank( \\w+)*|with which bank( \\w+)*|who do you bank with|bank( or building society)?( name)?|your main bank|building society|geldinstitut|hausbank)',
    { bonus: 8 },
  ],
  [
    'bank-branch',
    '(bank |your |home )?branch( name| of (the |your )?bank| location)?|(which|what) branch( \\w+)*|filiale|bankfiliale|zweigstelle|agence( bancaire)?|sucursal|filiale della banca',
    { bonus: 5 },
  ],
  [
    'household-income',
    '(total |combined |joint |gross |net |monthly |annual |yearly |your )*household (net |gross |monthly |annual |yearly |total )*(income|earnings)( (after tax|before tax|per month|per year|a month|a year|net|gross|monthly))*|(combined|joint|family) (net |gross |monthly |annual )*income( \\w+){0,3}|(what is|how much is) your( \\w+)* household income|haushalts(netto|brutto)?einkommen|(netto|brutto)haushaltseinkommen|revenu (net )?du (foyer|menage)|ingresos (familiares|del hogar)',
    { bonus: 30 },
  ],
  [
    'mortgage-lender',
    'mortgage (lender|provider|company|bank|holder|institution)|(name of (the |your )?)?(mortgage lender|lender of (the |your )?mortgage)|who (is|are) your mortgage( lender| provider)?( with)?|with whom( \\w+)* mortgage|mortgagee|hypothekenbank|baufinanzierer',
    { bonus: 12 },
  ],
  [
    'mortgage-balance',
    '(outstanding|remaining|current) (mortgage|home loan)( balance| amount| debt)?|mortgage (balance|outstanding|remaining|debt|left|amount outstanding|amount owed|owed)( \\w+){0,2}|(balance|amount) (outstanding |remaining |left |owed |owing )?(on|of) (the |your )?mortgage|how much( \\w+)* (left|owe|outstanding)( \\w+)* mortgage|restschuld( \\w+)*',
    { bonus: 14 },
  ],
  [
    'mortgage',
    '(monthly |current )*mortgage( re)?(payments?|instal?lments?|cost)?( (per|a|each) month| monthly)?|(monthly |current )*mortgage (re)?payments?( (per|a|each) month| amount)?|how much( \\w+)* (pay|payment)( \\w+)* mortgage( \\w+)*|hypothekenrate|kreditrate haus',
    { bonus: 8 },
  ],
  ['mortgage-rate', 'mortgage (interest )?rate|interest rate (on|of) (the |your )?mortgage|fixed rate until|hypothekenzins', { bonus: 14 }],
  [
    'loan.company',
    'loan (provider|lender|company|bank)|(name of (the |your )?)?lender|(car|personal|student|bank|home|auto) loan (provider|lender|company|with)|who is your loan with|creditor( name)?|kreditgeber|darlehensgeber',
    { bonus: 8 },
  ],
  [
    'loan.payment',
    '(monthly |current )*(car |personal |student |bank |auto )?loan (re)?payments?( (per|a|each) month| amount| monthly)?|monthly (loan|credit|debt) (re)?payments?|(monthly )?(re)?payments? (on|of|for) (the |your )?(\\w+ )?loan|loan instal?lments?|kreditrate|monatliche rate',
    { bonus: 10 },
  ],
  [
    'loan.balance',
    '(outstanding|remaining) (\\w+ )?(loan|debt)( balance| amount)?|(\\w+ )?loan (balance|outstanding|amount outstanding|remaining)|(balance|amount) (outstanding |remaining |left |owed )*(on|of) (the |your )?(\\w+ )?loan|outstanding debts?',
    { bonus: 10 },
  ],
  [
    'loan',
    '(do you have |have you got |any )+(any |an? )?(outstanding |existing |current |other )*(loans?|debts?|credit commitments|financial commitments|liabilities)( \\w+){0,3}|(existing|other|current|outstanding) (loans|debts|liabilities|commitments)|type of loan|kredite|bestehende kredite',
    { bonus: 6 },
  ],
  [
    'credit-card',
    '(do you (have|hold|own|use)|have you got)( an?| any)?( \\w+)? credit cards?( \\w+){0,3}|credit card holder yes no|besitzen sie eine kreditkarte',
    { bonus: 24 },
  ],
  [
    'pension.company',
    '(pension|retirement plan|retirement fund|superannuation) (provider|company|scheme|fund|plan)( name)?|name of (your )?(pension|super)( \\w+)?|who is your pension( \\w+)?|workplace pension|pension with|superannuation fund|altersvorsorge( anbieter)?|rentenversicherungstrager',
    { bonus: 10 },
  ],
  [
    'pension.payment',
    '(pension|retirement) contributions?( rate| amount| percentage)?|(how much|what) do you (pay|contribute)( \\w+)* pension',
    { bonus: 10 },
  ],
  [
    'pension-income',
    '(monthly |annual |state |private |weekly |current )*pension( (income|payments?|amount|received))?( (per|a) (month|year|week))?|pension (you )?(receive|received)|income from pensions?|monatliche rente|rentenhohe|rentenbetrag|montant de la pension',
    { bonus: 5 },
  ],
  [
    'benefit',
    '(state |social |government |welfare )*benefits?( (received|claimed|you (receive|claim|get)|income))?|(do you|are you|which|what|any)( \\w+){0,3} (state |social |government |welfare )*benefits?( \\w+){0,4}|sozialleistungen|prestations sociales|prestaciones',
    { bonus: 4 },
  ],
  [
    'savings',
    '(total |current |your )*savings( (amount|balance|account balance))?|how much( \\w+)* savings( \\w+)*|(amount|total) (of|in) savings|ersparnisse|sparguthaben|epargne|ahorros',
    { bonus: 5 },
  ],
  ['tax-office', '(your |local |responsible )*tax office( name)?|(zustandiges )?finanzamt|centre des impots', { bonus: 6 }],
  ['tax-class', 'tax (class|bracket|code|band|filing status)|filing status|steuerklasse|lohnsteuerklasse', { bonus: 6 }],
  [
    'insurance.company',
    '(home|house|household|homeowners?|contents|buildings|car|motor|auto|vehicle|travel|life|pet|dental|liability|bike|renters|accident|legal|income protection|disability)( \\w+)? (insurance|insurer|cover)( (company|provider|carrier|with|by|name|held with|firm))?|(who|which company)( \\w+){0,3} (insures|insured|insurance)( \\w+)*|(insurer|insurance company|insurance provider) (of|for)( \\w+){1,3}|(hausrat|haftpflicht|kfz|auto|wohngebaude|lebens|reise|unfall|rechtsschutz)versicher(ung|er)( bei)?',
    { bonus: 12 },
  ],
  [
    'insurance.number',
    '(home|house|household|homeowners?|contents|buildings|car|motor|auto|vehicle|travel|life|pet|dental|bike|renters|accident|legal|income protection|disability)( insurance| insurer)? (policy|contract)( (number|no|id|nr|ref|reference))|(home|house|contents|buildings|car|motor|auto|vehicle|travel|life|pet|dental|bike|renters)( \\w+)? insurance (number|no|reference)|(policy|contract) (number|no) (home|house|contents|car|motor|travel|life|pet)|(?<!general )(personal |public )?liability( insurance)? (policy|contract) (number|no)(?! \\w)|(policy|contract) (number|no)( (of|for))( \\w+){0,3} (home|house|contents|car|motor|travel|life|pet|liability)( insurance)?|(hausrat|haftpflicht|kfz|auto|wohngebaude|lebens|reise)versicherungs ?(nummer|nr)',
    { bonus: 16 },
  ],
  [
    'insurance.end',
    '(home|house|household|contents|buildings|car|motor|auto|vehicle|travel|life|pet|dental|liability|bike|renters)( \\w+)? (insurance|policy)( policy)? (expiry|expiration|renewal|end|expires|renews|valid until|due)( date| on)?|when does( \\w+){0,3} insurance( policy)? (expire|end|renew|run out)|(renewal|expiry) date of( \\w+){0,3} insurance|insurance renewal( date)?',
    { bonus: 16 },
  ],
  [
    'insurance.premium',
    '(home|house|contents|buildings|car|motor|auto|travel|life|pet|dental|liability|bike|renters)( \\w+)? insurance (premium|cost|price|payment)s?( \\w+){0,2}|(monthly |annual |yearly )*insurance premium|how much( \\w+)* pay for( \\w+){0,3} insurance',
    { bonus: 16 },
  ],
  [
    'broker.name',
    '(insurance |mortgage |your |name of (your )?(insurance )?)*broker( name)?|who is your (insurance |mortgage )?broker|(versicherungs)?makler|courtier',
    { bonus: 6 },
  ],
  [
    'broker.company',
    'brokerage( firm| company)?|(insurance |mortgage )?(broker|brokers|brokerage) (firm|company|agency|office)|maklerburo',
    { bonus: 10 },
  ],
  [
    'broker.tel',
    '(insurance )?brokers? (phone|telephone|mobile|contact|tel)( number| no)?|(phone|telephone)( number)? of (your |the )?(insurance )?broker',
    { bonus: 14 },
  ],
  ['broker.email', '(insurance )?brokers? e ?mail( address)?|e ?mail of (your |the )?(insurance )?broker', { bonus: 14 }],
  [
    'accountant.name',
    '(accountant|tax (adviser|advisor|consultant)|bookkeeper)(s? name)?|name of (your )?(accountant|tax (adviser|advisor))|who is your accountant|steuerberater(in)?|comptable|contable',
    { bonus: 5 },
  ],
  [
    'accountant.company',
    '(accountants?|accounting|accountancy|tax (adviser|advisor)s?) (firm|company|practice)|steuerkanzlei',
    { bonus: 8 },
  ],
  ['accountant.tel', '(accountants?|tax (adviser|advisor)s?) (phone|telephone|contact|tel)( number)?', { bonus: 8 }],
  ['accountant.email', '(accountants?|tax (adviser|advisor)s?) e ?mail( address)?', { bonus: 8 }],
  [
    'business.name',
    '(own |registered |legal |trading )+business name|trading name|name of your( own)? business|(what is|whats) (the name of your|your) business( name| called)?|trading as|name des unternehmens|denominacion social',
    { bonus: 14 },
  ],
  [
    'business.form',
    'legal (form|structure|status)( of (the |your )?(business|company))?|(business|company|entity|ownership) (structure|form)|(type|form) of (business|company|entity|ownership|business entity)|rechtsform|forme juridique|forma juridica|forma giuridica',
    { bonus: 10 },
  ],
  [
    'business.turnover',
    '(annual|yearly|last years?|company|business|gross|estimated|total|current) (turnover|revenue|sales)( \\w+){0,2}|turnover( (last year|per year|a year))?|(annual )?(revenue|sales) of (the |your )?(business|company)|(jahres)?umsatz|chiffre d affaires|facturacion( anual)?|fatturato',
    { bonus: 8 },
  ],
  [
    'business.staff',
    '(number|no) of (employees|staff|people)( (in|at|of|you) (your |the )?(business|company|employ))?|how many (people|staff|employees) (do you employ|does your (business|company) (have|employ)|work in your business)|(do you have|have you got) (any )?(employees|staff)|(business|company) headcount',
    { bonus: 8 },
  ],
  [
    'business.start',
    '(date|year) (the |your )?(business|company)( was)? (started|established|founded|formed|incorporated|registered|set up)|(business|company) (start|established|founded|formation|incorporation|founding)( date| in| year)?|when (did|was) (you start |your )(your |the )?(business|company)( \\w+)*|(year|date) of (establishment|incorporation|foundation|formation)|trading since|established( in)?|grundungs(jahr|datum)|how long has (your |the )?business( \\w+)*|years in business|years trading',
    { bonus: 10 },
  ],
  [
    'business.activity',
    '(main |principal |nature of (the |your )?)?(business|trading) activit(y|ies)|(nature|type|kind) of (the |your )?business|what (does|do) (your|the) (business|company|you) (do|sell|make|offer)( \\w+)*|geschaftszweck|unternehmensgegenstand|activite principale',
    { bonus: 8 },
  ],
  ['vat-id', 'vat registration (number|no|id|code)( \\w+){0,4}|(number|id) for vat', { bonus: 24 }],
  [
    'vat-registered',
    '(are you|is (your|the) (business|company)|is it|business) (currently )?(vat registered|registered for vat)|vat (registered|registration)( status| yes no)?|registered for vat|umsatzsteuerpflichtig|vorsteuerabzugsberechtigt',
    { bonus: 16 },
  ],
];
