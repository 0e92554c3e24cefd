/** Closed lists that tell a fact from a remark: "I am vegetarian" from "I am tired". */
export const DIETS =
  'vegetarian|vegan|pescatarian|pescetarian|flexitarian|omnivore|halal|kosher|gluten[- ]free|lactose[- ]free|dairy[- ]free|keto|paleo';
export const MARITAL = 'married|single|divorced|widowed|engaged|separated|in a civil partnership|in a relationship';
export const PETS =
  'cat|dog|rabbit|hamster|guinea pig|parrot|budgie|bird|fish|horse|tortoise|turtle|snake|ferret|rat|mouse|lizard|chicken|pony|canary|gecko';
export const RELATIVES =
  /\b(mother|mum|mom|father|dad|parents?|brother|sister|son|daughter|child|children|kids?|aunt|uncle|cousin|grand\w+|niece|nephew|husband|wife|partner|spouse|girlfriend|boyfriend|fianc\w+|friends?|flatmate|roommate|housemate|neighbou?r|boss|manager|colleague|landlord|landlady|doctor|gp|dentist|ex|mutter|vater|eltern|bruder|schwester|sohn|tochter|kind(er)?|mann|frau|freund(in)?|vermieter(in)?|arzt|ärztin|chef(in)?|kollege|kollegin|mitbewohner(in)?|onkel|tante|cousine|oma|opa|nachbar(in)?|madre|padre|herman[oa]|hij[oa]|ti[oa]|prim[oa]|abuel[oa]|vecin[oa]|jef[ea]|amig[oa]|mère|père|frère|sœur|soeur|fils|fille|oncle|cousine?|grand-mère|grand-père|voisine?|amie?|patronn?e?|mãe|pai|irmão|irmã|filh[oa]|tio|tia|prim[oa]|avó|avô|vizinh[oa]|chefe)\b/iu;
export const PARTNERS = 'husband|wife|partner|spouse|fianc[eé]e?|girlfriend|boyfriend';
/** Endings and words of occupations: "I am a nurse" is a job, "I am a morning person" is not. */
export const OCCUPATION =
  /(?:\b(?:nurse|midwife|teacher|lecturer|professor|doctor|dentist|surgeon|vet|pharmacist|physio\w*|lawyer|solicitor|barrister|judge|accountant|auditor|bookkeeper|baker|butcher|cook|chef|waiter|waitress|barista|farmer|gardener|florist|carpenter|plumber|electrician|mechanic|roofer|builder|welder|painter|tailor|hairdresser|driver|pilot|sailor|soldier|police officer|firefighter|paramedic|carer|journalist|writer|author|editor|translator|interpreter|photographer|designer|architect|artist|actor|actress|musician|dancer|librarian|archivist|curator|secretary|receptionist|clerk|cashier|salesperson|analyst|engineer|developer|programmer|administrator|scientist|researcher|chemist|physicist|biologist|geologist|mathematician|statistician|economist|psychologist|therapist|counsellor|consultant|advisor|adviser|manager|director|coordinator|planner|technician|operator|inspector|surveyor|tester|recruiter|civil servant|social worker|product owner|apprentice|postman|courier|cleaner|caretaker|optician|radiographer|tutor|coach|nanny|childminder))$/i;
export const CONDITIONS =
  "asthma|diabetes|type [12] diabetes|epilepsy|coeliac disease|celiac disease|crohn's disease|migraines?|high blood pressure|hypertension|hay fever|arthritis|eczema|adhd|dyslexia|depression|anxiety|hypothyroidism|endometriosis|multiple sclerosis|a heart condition|sleep apnoea|psoriasis";
export const ADJECTIVE_OF: Readonly<Record<string, string>> = {
  diabetic: 'diabetes',
  asthmatic: 'asthma',
  epileptic: 'epilepsy',
  dyslexic: 'dyslexia',
  coeliac: 'coeliac disease',
  celiac: 'coeliac disease',
};
export const RELIGIONS =
  'christian|catholic|protestant|anglican|lutheran|orthodox|muslim|jewish|hindu|buddhist|sikh|atheist|agnostic|quaker';
export const LANGUAGES =
  'english|german|french|spanish|italian|portuguese|dutch|danish|swedish|norwegian|finnish|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|ukrainian|russian|croatian|serbian|bosnian|slovenian|albanian|arabic|hebrew|persian|farsi|urdu|hindi|bengali|punjabi|tamil|telugu|gujarati|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|indonesian|malay|tagalog|swahili|yoruba|igbo|hausa|amharic|somali|zulu|afrikaans|welsh|irish|scottish gaelic|catalan|basque|galician|estonian|latvian|lithuanian|icelandic|latin|esperanto|british sign language|bsl';
export const LEVELS =
  'a1|a2|b1|b2|c1|c2|native(?:ly)?|fluent(?:ly)?|basic|conversational|intermediate|advanced|beginner|mother tongue|business fluent|a little|a bit|some|muttersprache|fließend|grundkenntnisse|verhandlungssicher';
/** Deeds at work, as one tells them. */
export const DEEDS =
  'led|built|managed|introduced|reduced|increased|designed|launched|won|saved|created|developed|founded|set up|organi[sz]ed|automated|migrated|rebuilt|trained|mentored|wrote|published|delivered|implemented|improved|cut|grew|negotiated|coordinated|ran|moved|headed';
