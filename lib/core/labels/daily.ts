import type { LabelRow } from './rows.ts';

/**
 * Labels and questions of daily life: health, sizes, the home and who supplies it, cars, habits, clubs and parcels. Same form as the rows.
 */
const MEDIC = '(gp|doctor|dr|physician|family doctor)s?';
const SIZE_OF = '(what is |whats )?(your )?';

export const DAILY: readonly LabelRow[] = [
  // ---- who treats somebody ----
  [
    'doctor.practice',
    `(name of )?(the |your )?${MEDIC} (s )?(practice|surgery|clinic)( name)?|(name of )?(your )?(medical|gp|doctors) (practice|surgery|centre|center)( name)?|name of (your |the )?(gp )?(practice|surgery)|surgery name|(which|what) (surgery|practice|medical centre|clinic)( \\w+)*|where are you registered( with a (gp|doctor))?`,
    { bonus: 8 },
  ],
  [
    'doctor.name',
    `(name of )?(your )?registered (gp|doctor)|(who|which (doctor|gp)) are you registered with|${MEDIC} (s )?name`,
    { bonus: 3 },
  ],
  [
    'doctor.tel',
    `${MEDIC} (s )?(practice |surgery )?(phone|telephone|tel|contact)( number| no)?|surgery (phone|telephone)( number)?`,
    { bonus: 8 },
  ],
  [
    'dentist.practice',
    '(name of )?(your )?(dental|dentists?) (s )?(practice|surgery|clinic)( name)?|where do you go to the dentist|(which|what) dental (practice|surgery|clinic)( \\w+)*',
    { bonus: 6 },
  ],
  ['dentist.name', '(name of )?(your )?dentists?( s)?( name)?', { bonus: 1 }],
  ['dentist.tel', '(dentists?|dental practice) (s )?(phone|telephone|tel|contact)( number| no)?', { bonus: 6 }],
  [
    'optician.name',
    '(name of )?(your )?(opticians?|optometrists?)( s)?( name| practice)?|who is your optician|which optician( \\w+)*',
    { bonus: 2 },
  ],
  ['optician.tel', '(opticians?) (s )?(phone|telephone|tel|contact)( number| no)?', { bonus: 6 }],
  ['pharmacy', '(nominated |preferred |usual |local |your )*(pharmacy|chemist)( name)?|which pharmacy( \\w+)*', { bonus: 1 }],
  // ---- allergies, conditions, medicines ----
  [
    'allergy',
    '(known|any known|list( of)?|please list( any| all| your)?) allergies( \\w+)*|details of (any )?allergies|what are you allergic to',
    { bonus: 3 },
  ],
  [
    'condition',
    '(any |known |existing |current |long term |pre ?existing |chronic )*(medical|health) (conditions?|problems?|issues?)( \\w+)*|(what |which )?(conditions?|illness(es)?) (do you have|do you suffer from)|do you (have|suffer from) (a|any) (long term |chronic |existing )*(medical |health )?(conditions?|illness(es)?)( \\w+)*|diagnos(is|es)|details of (any )?(medical )?conditions?',
    { bonus: 3 },
  ],
  [
    'condition.start',
    'when were you (first )?diagnosed( \\w+)*|(date|year) of diagnosis|diagnosed (in|on|since|when)|(year|date) diagnosed|how long have you had (this condition|the condition|asthma|diabetes)',
    { bonus: 6 },
  ],
  [
    'medication',
    '(list |please list |details of )?(all |any |your |current |regular |the |prescribed |daily )*(medications?|medicines?|tablets|prescriptions?)( you( are)? (currently )?(take|taking|on|use))?( with (the )?(dose|dosage|doses)| and (dose|dosage|doses)| names?)?|(are you|do you) (currently |regularly )?(taking|take|on|use|using) (any |regular |prescribed |prescription )*(medications?|medicines?|drugs|tablets)( \\w+)*|what (medication|medicines?) (do you|are you)( \\w+)*|(which|what) (medicine|medication|tablets)( \\w+)*',
    { bonus: 4 },
  ],
  [
    'medication.dose',
    '(medication |medicine |drug |current |prescribed |daily )*(dose|dosage|strength)( of (your )?\\w+)?( and frequency| per day| taken)?|(dose|dosage) and frequency|(what|which) (dose|dosage|strength)( \\w+)*|how (much|often|many)( \\w+){0,4} (do you take|you take|taken)( \\w+)*|frequency of (medication|medicine)|how often( \\w+)* (medication|medicine|tablets)',
    { bonus: 5 },
  ],
  [
    'disability',
    'do you (have|consider yourself to have|live with) (a|any) disabilit(y|ies)( \\w+)*|are you disabled|nature of (your )?disability|details of (any |your )?disabilit(y|ies)',
    { bonus: 4 },
  ],
  [
    'aid',
    '(mobility|walking|hearing) aids?( used)?|(medical |mobility |walking )aids? (you )?(use|need|used)|aids (and|or) equipment|(do you )?(use|wear|need|have|require|rely on) (a |an |any |the )?(hearing aids?|wheelchair|walking stick|walking frame|crutches|cane|mobility scooter|guide dog|assistance dog|mobility aids?|walking aids?|pacemaker|insulin pump|aids?)( \\w+)*|are you (a |in a )?wheelchair( user)?',
    { bonus: 5 },
  ],
  [
    'hearing',
    '(describe )?(any |your )?(hearing( loss| impairment| difficult(y|ies)| problems?)?|deafness)( \\w+)*|are you (deaf|hard of hearing)|do you have( any| a)? (hearing (loss|impairment|problems?|difficulties)|difficulty hearing)',
    { bonus: 2 },
  ],
  ['', 'hearing date|date of (the )?(hearing|court)|(court|public|tribunal|disciplinary) hearing', { bonus: 6 }],
  [
    'glasses',
    '(do you )?(wear|need|use|have) (glasses|spectacles|contact lenses|contacts)( or (glasses|contact lenses|lenses))?( \\w+)*|glasses or (contact )?lenses|(glasses|spectacles|contact lenses) worn',
    { bonus: 3 },
  ],
  ['eye-colour', '(colou?r of (your )?)eyes?|eye ?colou?r|(what )?colou?r (are|of) (your )?eyes|eyes', { bonus: 3 }],
  ['hair-colour', '(colou?r of (your )?)hair|(natural )?hair ?colou?r|(what )?colou?r (is|of) (your )?hair', { bonus: 3 }],
  ['organ-donor', '(are you an |registered )?organ donor|organ donation|would you donate your organs', { bonus: 2 }],
  // ---- vaccinations and check-ups ----
  [
    'vaccination',
    '(which |what |list of |your |any |previous |past )*(vaccinations?|vaccines?|immuni[sz]ations?|jabs?)( (received|had|you have had|history|record|status))?|have you (had|been|received)( \\w+)* (vaccinat(ion|ions|ed)|vaccines?|jabs?|boosters?|immuni[sz]ed|inoculated)( \\w+)*|are you vaccinated( \\w+)*',
    { bonus: 3 },
  ],
  [
    'vaccination.start',
    '(date|when|year)( \\w+){0,6} (vaccinat(ion|ions|ed)|vaccines?|jabs?|boosters?|immuni[sz](ation|ed)|shots?|injection)( \\w+)*|(last|latest|most recent) (\\w+ )?(vaccination|vaccine|jab|booster|shot)( date)?|(vaccination|vaccine|jab|booster|immuni[sz]ation) date',
    { bonus: 8 },
  ],
  [
    'vaccination.place',
    '(where|place|location)( \\w+){0,6} (vaccinat(ion|ed)|vaccines?|jabs?|boosters?|shots?)( \\w+)*|(vaccination|vaccine|jab) (place|location|site)',
    { bonus: 9 },
  ],
  [
    'check-up.start',
    '((date|when|year)( \\w+){0,6} )?(last|latest|most recent)( \\w+){0,2} (check ?up|check|exam|examination|eye test|sight test|hearing test|blood test|smear( test)?|mammogram|screening|physical|dental visit|dental appointment|visit to the (dentist|optician))( \\w+)*|when (did you last|were you last|was your last)( \\w+)* (dentist|optician|dental|eyes|eye|check ?up|smear|mammogram|blood test|hearing test)( \\w+)*|when did you last (see|visit|go to) (a|the|your) (dentist|optician|doctor|gp)|(dental|eye|sight|smear|hearing|blood) (test|check ?up|examination) date|last seen by (a |the |your )?(dentist|optician|doctor|gp)',
    { bonus: 8 },
  ],
  // ---- health insurance ----
  [
    'health-insurance',
    '(private )?(health|medical) (insurance|cover|plan)( (company|provider|with|is with))?|who is your (health|medical) (insurer|insurance)( with)?|(do you have )?(private )?(health|medical) (insurance|cover)',
    { bonus: 2 },
  ],
  // ---- food and drink ----
  [
    'alcohol-units',
    '(how many )?(units|drinks)( of alcohol)?( do you (drink|have|consume))?( (a|per|each|in a|every) week)|weekly alcohol (units|intake|consumption)|alcohol (units|intake)( \\w+){0,4}|units of alcohol( \\w+)*|alcohol units( \\w+)*|how much alcohol( \\w+)*',
    { bonus: 6 },
  ],
  ['alcohol', 'do you (drink|consume)( any)? alcohol( \\w+)*|how often do you drink( \\w+)*|drinking habits|do you drink', { bonus: 3 }],
  [
    'diet',
    '(special |any )?(dietary|diet) (needs?|requirements?|requests?|wishes|restrictions?|preferences?)|do you (need|require|want|have)( \\w+){0,3} (gluten free|vegan|vegetarian|halal|kosher|dairy free|lactose free|special)( \\w+)*|are you (a )?(vegetarian|vegan|pescatarian|coeliac)|do you eat (meat|fish|dairy|gluten|eggs)',
    { bonus: 3 },
  ],
  [
    'food-dislike',
    '(foods?|anything|what) (do |that )?you (do not|dont|cannot|cant|wont|never) eat|disliked foods?|food dislikes',
    { bonus: 3 },
  ],
  // ---- sizes ----
  ['shoe-size', `${SIZE_OF}(shoes?|boots?|trainers?|footwear|foot) size( \\w+)*|size of (your )?shoes?`, { bonus: 3 }],
  [
    'shoe-width',
    '(shoe |foot )?width( fitting)?|(shoe|foot) fitting|width of (your )?(shoes?|feet|foot)',
    { bonus: 3, within: 'shoes?|foot|feet|fitting|boots?' },
  ],
  ['ring-size', `${SIZE_OF}(wedding )?(ring|finger) size( \\w+)*|size of (your )?ring( finger)?`, { bonus: 2 }],
  ['hat-size', `${SIZE_OF}(hat|helmet|head) size( \\w+)*|head (circumference|measurement)`, { bonus: 2 }],
  ['glove-size', `${SIZE_OF}(glove|hand) size( \\w+)*`, { bonus: 2 }],
  ['dress-size', `${SIZE_OF}(dress|skirt) size( \\w+)*`, { bonus: 4 }],
  ['trouser-size', `${SIZE_OF}(trousers?|jeans|pants) size( \\w+)*|size of (your )?trousers`, { bonus: 2 }],
  ['waist-size', `${SIZE_OF}(trousers? |jeans )?waist( size| measurement)?( (in )?(inches|cm|in))?`, { bonus: 2 }],
  [
    'inside-leg',
    `${SIZE_OF}(trousers? )?(inside|inner) leg( length| size| measurement)?( (in )?(inches|cm|in))?|inseam( length)?|leg length`,
    { bonus: 2 },
  ],
  ['chest-size', `${SIZE_OF}(chest|bust)( size| measurement)?( (in )?(inches|cm|in))?`, { bonus: 1, most: true }],
  ['collar-size', `${SIZE_OF}(shirt )?(collar|neck)( size| measurement)?( (in )?(inches|cm|in))?`, { bonus: 2 }],
  ['clothing-size', `${SIZE_OF}(jacket|coat|suit|jumper|sweater|blazer|uniform|top|clothes|overall) size( \\w+)*`, { bonus: 2 }],
  // ---- preferences ----
  [
    'newsletter',
    '(would you like|do you want|may we|can we|shall we|should we|want|like)( \\w+){0,6} (newsletters?|marketing( \\w+)?|promotional( \\w+)?|advertising|special offers|news and offers)( \\w+)*|marketing (e ?mails?|communications?|messages|preferences?|consent)|receive (our )?(newsletters?|marketing|promotional|offers)( \\w+)*',
    { bonus: 8 },
  ],
  [
    'hotel-preference',
    '(hotel )?room (preference|request|wish|type preferred|requirements?)s?|preferred (room|floor)( type)?|(what|which) (kind|type|sort) of room( \\w+)*|(hotel )?(floor|room) preferences?|special (room )?requests?',
    { bonus: 3 },
  ],
  [
    'preferred-contact',
    '(preferred|best|favourite|favorite) (way|method|means|mode|form|channel) (of|to|for) (contact|communication|be contacted|contacting you|reach you|reaching you|contact you|get in touch)( \\w+)*|how (would|do) you (prefer|like) (us )?(to )?(be contacted|contact you|hear from us)|how (can|should|may|shall) we (best )?(contact|reach) you|contact (by|via)|(preferred )?contact (method|channel|means)',
    { bonus: 4 },
  ],
  [
    'contact-hours',
    '(preferred |best |good |convenient |suitable )*(contact )?times?( of day)?( (to|for|of) (call|calls|contact|ring|reach|phone|being called|a call|calling|contacting|be called)( you| me)?)|(when|what time) (is|are|would be|can|should|may|shall|do)( \\w+){0,5} (call|contact|ring|reach|phone|reachable|available by phone|get hold of you)( \\w+)*|hours when you can be reached|(preferred|best|convenient) (contact|call|calling|call ?back) (times?|hours)|contact hours|availability for (calls|a call)|when can you be reached',
    { bonus: 10 },
  ],
  [
    'contact-never',
    '(days?|times?|when)( \\w+){0,4} (cant|cannot|not|never|shouldnt)( \\w+){0,3} (reached|called|contacted|contact|call|ring|available|reachable|be reached)( \\w+)*|(days?|times?) to avoid|when should we not (call|ring|contact)( you)?|(do not|dont) (call|contact)( \\w+)*',
    { bonus: 12 },
  ],
  [
    'charity',
    '(name of (the )?)?(favou?rite |chosen |supported )?charit(y|ies)( you (support|give to|donate to)| supported| name)?|(which|what) charit(y|ies)( \\w+)*|do you (donate|give|support)( \\w+){0,3} charit(y|ies)( \\w+)*',
    { bonus: 2 },
  ],
  [
    'donation',
    '(monthly |regular |annual |yearly )?(donation|charitable giving)( amount)?( (per|a) (month|year))?|how much do you (donate|give)( \\w+)*',
    { bonus: 3 },
  ],
  // ---- travel ----
  [
    'departure-airport',
    '(your )?(home|nearest|local|closest|preferred|usual) (departure )?airport|(which|what) airport do you( usually| normally)? (fly|depart|leave)( from)?|(preferred )?departure airport|airport (you|of) (fly from|departure)',
    { bonus: 3 },
  ],
  ['trip.terminal', '(arrival |departure |airport )?terminal( number| no)?|which terminal( \\w+)*', { bonus: 3 }],
  [
    'trip.bags',
    '(number of )?(suitcases|bags|pieces of luggage|luggage pieces|checked bags|hold bags|luggage items)( \\w+)*|how (many|much) (bags|suitcases|luggage|pieces of luggage)( \\w+)*',
    { bonus: 3 },
  ],
  ['trip.flight', '(arrival |inbound |outbound |arriving |return |your )*flight (number|no|code)', { bonus: 3 }],
  // ---- driving ----
  [
    'penalty-points',
    '(penalty |driving |licen[cs]e )?points( on (your )?(driving )?licen[cs]e)|penalty points( \\w+)*|how many points( \\w+)*|(driving )?endorsements?( \\w+)*',
    { bonus: 6 },
  ],
  [
    'driving-licence.start',
    'when did you (pass|take)( \\w+){0,3} (driving )?test|(driving )?test (passed|date|pass date)|date (you )?passed (your )?(driving )?test|(driving )?licen[cs]e (held )?since|driving since|year (you )?passed( \\w+)*',
    { bonus: 8 },
  ],
  [
    'driving-licence',
    'do you (drive|have a driving licence|hold a driving licen[cs]e)|(can|do) you drive( a car)?|driving licen[cs]e( holder)? (yes no|y n)',
    { bonus: 8 },
  ],
  [
    'vehicle.make',
    '(vehicle|car|motorbike|motorcycle|van) (make|manufacturer|brand)|make of (your |the )?(vehicle|car|motorbike|van)',
    { bonus: 3 },
  ],
  ['vehicle.model', '(vehicle|car|motorbike|motorcycle|van) model|model of (your |the )?(vehicle|car|motorbike|van)', { bonus: 3 }],
  ['vehicle.model', 'model', { most: true, bonus: -1 }],
  [
    'vehicle.colour',
    '(car|vehicle|van|motorbike) (body ?)?colou?r|colou?r of (your |the )?(car|vehicle|van|motorbike)|(what|which) colou?r is your (car|vehicle|van|motorbike)',
    { bonus: 6 },
  ],
  [
    'vehicle.plate',
    '(car|vehicle|van|motorbike) (reg|registration|registration (number|no|plate|mark)|plate|number ?plate|licen[cs]e plate)( number| no)?|number ?plate|registration of (your |the )?(car|vehicle)|(car |vehicle )?reg no',
    { bonus: 4 },
  ],
  [
    'vehicle.odometer',
    '(current |present )?(odometer( reading)?|mileage on the clock|miles on the clock|mileage reading|current mileage)|(car|vehicle) mileage( \\w+)*|how many (miles|kilomet(er|re)s) has (it|your (car|vehicle)|the (car|vehicle)) (done|on the clock)( \\w+)*',
    { bonus: 12 },
  ],
  [
    'vehicle',
    'do you (own|have|drive) (a|any|your own) (car|vehicle|motorbike|motorcycle|van)( \\w+)*|car owner|own a (car|vehicle)|vehicle (details|description)',
    { bonus: 8 },
  ],
  [
    'insurance.company',
    '(car|motor|vehicle|home|house|contents|buildings|travel|pet|life|motorbike) (insurer|insurance( company| provider| with| name)?|insured (with|by))|who (is|insures)( your)? (car|motor|home|house|contents|travel|pet)( insur(er|ed|ance))?( with| by)?|(name of )?(the |your )?(car|motor|home|contents|travel|pet) insur(er|ance)',
    { bonus: 4 },
  ],
  [
    'insurance.number',
    '(car|motor|vehicle|home|house|contents|buildings|travel|pet|life|motorbike) (insurance )?policy (number|no|id|ref(erence)?)',
    { bonus: 10 },
  ],
  ['parking-zone', '(resident |parking |permit )*(parking|permit) zone( number)?|which parking zone( \\w+)*', { bonus: 2 }],
  ['parking-permit', '(residents? )?parking permit( (number|no))?|permit (number|no)', { bonus: 2 }],
  // ---- home ----
  [
    'dwelling',
    '(property|dwelling|home|house|accommodation|housing|residence) type|(type|kind|sort) of (property|dwelling|home|house|housing|accommodation|residence)( \\w+)*|what (type|kind|sort) of (property|home|house|accommodation|place)( \\w+)*',
    { bonus: 3 },
  ],
  ['bedrooms', '(number of |no of )?bedrooms|how many bedrooms( \\w+)*', { bonus: 6 }],
  ['bathrooms', '(number of |no of )?bathrooms|how many bathrooms( \\w+)*', { bonus: 3 }],
  ['floor', '(what|which) floor( \\w+)*|floor (number|level)|floor of (your )?(flat|apartment|home)', { bonus: 2 }],
  [
    'residence-status',
    '(do you )?(own|rent)( or rent| or own)( \\w+)*|home ?ownership( status)?|(housing|residential|residency|tenure|occupancy) (status|type)|tenure|owner or tenant|are you (an? )?(home ?owner|owner occupier|tenant)',
    { bonus: 3 },
  ],
  [
    'landlord.name',
    '(name of )?(your )?(landlord|landlady|letting agent|landlord or letting agent|landlord or agent)( s)?( name)?',
    { bonus: 2 },
  ],
  [
    'energy-supplier',
    '(current |present |existing |previous |your |home |old )*(electricity|energy|power|electric) (supplier|provider|company)( name)?|who (is|supplies)( your)? (electricity|energy|power)( supplier| provider)?|(which|what) (electricity|energy|power) (company|supplier|provider)( \\w+)*',
    { bonus: 8 },
  ],
  [
    'gas-supplier',
    '(current |present |existing |previous |your |home |old )*gas (supplier|provider|company)( name)?|who (is|supplies)( your)? gas( supplier| provider)?|(which|what) gas (company|supplier|provider)( \\w+)*',
    { bonus: 8 },
  ],
  [
    'water-supplier',
    '(current |previous |your )*water (supplier|provider|company)( name)?|who (is|supplies)( your)? water( supplier| provider)?',
    { bonus: 8 },
  ],
  [
    'internet-provider',
    '(current |present |existing |previous |your |home |old )*(broadband|internet|wifi|wi fi|fibre)( service)? (provider|supplier|company)( name)?|isp|who (is|provides)( your)? (broadband|internet)( provider| supplier)?|(which|what) (broadband|internet) (company|supplier|provider)( \\w+)*',
    { bonus: 8 },
  ],
  [
    'internet-speed',
    '(broadband|internet|download|connection|line) speed( \\w+)*|how fast is your (broadband|internet)( \\w+)*',
    { bonus: 2 },
  ],
  [
    'internet-end',
    '(end (date )?of (your |the )?|when does (your |the )?)(broadband|internet) contract( (end|expire|run out))?|(broadband|internet) contract (end|ends|expiry|end date|expires|expiry date|until)',
    { bonus: 6 },
  ],
  [
    'mobile-network',
    '(current |your |mobile )*(mobile|cell|phone) (network|provider|operator|carrier|company)( name)?|network provider|who is your mobile (network|provider|phone)( \\w+)*',
    { bonus: 6 },
  ],
  [
    'heating',
    '(type|kind|form|source) of heating|(central )?heating( (type|system|source|method|fuel))?|how is (your|the) (home|house|flat|property) heated|what (type|kind|sort) of heating( \\w+)*',
    { bonus: 3 },
  ],
  [
    'alarm-company',
    '(burglar |intruder |house |security )?alarm (company|provider|installer|maker|supplier|fitted by|installed by|monitored by)|who (fitted|installed|monitors|supplied)( \\w+)* alarm( system)?',
    { bonus: 8 },
  ],
  [
    'alarm',
    '(is|do you have|have you got|does)( \\w+){0,5} (burglar|intruder|house|security)? ?alarm( \\w+)*|(burglar|intruder|house|security) alarm( (fitted|installed|system))*',
    { bonus: 4 },
  ],
  [
    'council',
    '(local |your |name of (your |the )?)*(council|local authority|borough|municipality)( name)?|(which|what) (council|local authority)( \\w+)*|council you pay( \\w+)*',
    { bonus: 2 },
  ],
  ['tax-band', '(council )?tax band|band for council tax|(which|what) (council )?tax band( \\w+)*|council tax( banding)?', { bonus: 4 }],
  [
    'bin-day',
    '(bin|bins|refuse|rubbish|recycling|waste|garbage|trash)( collection)? days?|(which|what|when)( \\w+){0,4} (bins?|refuse|rubbish|recycling)( \\w+)*',
    { bonus: 3 },
  ],
  // ---- clubs, accounts, orders and parcels ----
  [
    'gym.name',
    '(name of )?(your |the )?(gym|fitness (studio|club|centre)|health club)( name| membership)?|(which|what) gym( \\w+)*|are you a member of a gym',
    { bonus: 3 },
  ],
  ['gym.number', 'gym (membership|member) (number|no|id)|(membership|member) (number|no|id) (at|of) (your |the )?gym', { bonus: 8 }],
  [
    'gym.start',
    'gym member since|member of (the |your )?gym since|when did you join (the |your )?gym|member since|membership since|membership start( date)?',
    { bonus: 3 },
  ],
  [
    'loyalty-card',
    '(store |shop |supermarket )?(loyalty|bonus|reward|rewards|points) (card|scheme|programme|program)s?( (name|held|number|no))?|do you have (a |any )?loyalty cards?( \\w+)*',
    { bonus: 4 },
  ],
  [
    'order.items',
    '(which|what) (item|items|product|article|goods)( \\w+)*|(item|items|product|article|goods)( ordered| purchased| bought| description| concerned| affected)|what (did|have) you (order|ordered|buy|bought|purchase|purchased)',
    { bonus: 3 },
  ],
  [
    'order.start',
    '(date of|date) (your |the )?(order|purchase)|(order|purchase) date|date ordered|ordered on|when (was|did) (the |you |your )*(order|ordered|place|placed)( \\w+)*',
    { bonus: 6 },
  ],
  [
    'delivery-note',
    '(delivery|courier|driver) (instructions?|notes?|preferences?)|instructions? for (the )?(courier|driver|delivery( driver)?)|notes? for (the )?(courier|driver|delivery( driver)?)|safe place( to leave| for)?( \\w+)*|where (should|can|may|shall|could) (we|the courier|the driver|parcels?)( \\w+){0,4} (leave|left|put|placed)( \\w+)*|where to leave (your |the |a )?parcels?( \\w+)*|preferred (safe )?place( \\w+)*|if you are (out|not in|not at home)( \\w+)*',
    { bonus: 8 },
  ],
  [
    'parcel-neighbour',
    '(preferred |chosen |trusted |nominated )?neighbou?rs?( who (takes|accepts|can take)| for| to leave| to accept)( \\w+)*|preferred neighbou?r|(which|what) neighbou?r( \\w+)*|leave with (a |the |which )?neighbou?r( \\w+)*|neighbou?r( \\w+){0,3} parcels?',
    { bonus: 10 },
  ],
];
