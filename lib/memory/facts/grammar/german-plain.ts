import { CHANGE_READERS as c } from './change-readers.ts';
import { PIECE_READERS as p } from './piece-readers.ts';
import { type Piece, type PieceReader, rowsInPieces, type Tongue } from './pieces.ts';
import { READERS as r } from './readers.ts';

/**
 * German as people tell it: the verb first, "ich" left out, or no verb at all ("geb. 14.03.1987 in Ulm, Staatsangehörigkeit deutsch"). "~wohne"
 * stands for "ich wohne", "wohne ich" and "wohne" alone.
 */
const row = (read: PieceReader, ...templates: readonly string[]): Piece => ({ read, templates });
const even = (read: PieceReader, ...templates: readonly string[]): Piece => ({ read, templates, even: true });

const SINCE = '( seit (dem |der )?{since:date})?';
const FIRM = '(bei|beim|für|in der|im|am|an der) ((der|dem|den) )?{employer:words}';
const TRADE =
  '(?<title>(\\p{L}+[ -])?\\p{L}*(mechaniker|mechatroniker|elektroniker|techniker|ingenieur|informatiker|physiker|chemiker|biologe|biologin|mathematiker|laborant|assistent|referent|sekretär|sachbearbeiter|buchhalter|verkäufer|berater|betreuer|erzieher|lehrer|lehrkraft|pfleger|arzt|ärztin|apotheker|therapeut|psycholog|sozialarbeiter|pädagog|anwalt|anwältin|jurist|notar|richter|polizist|soldat|feuerwehrmann|feuerwehrfrau|koch|köchin|kellner|bäcker|metzger|fleischer|konditor|friseur|friseur|maler|maurer|zimmerer|zimmermann|tischler|schreiner|schlosser|schweißer|dachdecker|installateur|klempner|spengler|elektriker|gärtner|landwirt|förster|busfahrer|lkw-fahrer|kraftfahrer|taxifahrer|lokführer|pilot|spediteur|kauffrau|kaufmann|fachkraft|fachfrau|fachmann|manager|leiter|direktor|geschäftsführer|chef|meister|designer|grafiker|architekt|zeichner|fotograf|journalist|redakteur|übersetzer|dolmetscher|musiker|schauspieler|künstler|bibliothekar|archivar|entwickler|programmierer|administrator|analyst|forscher|wissenschaftler|professor|dozent|hebamme|krankenschwester|optiker|akustiker|reinigungskraft|hausmeister|lagerist|monteur|dreher|fräser|näher|schneider|florist|imker|winzer|beamter|beamtin|angestellte|angestellter|makler|azubi|auszubildende|auszubildender|praktikant|barkeeper|rezeptionist|vertreter|disponent|mitarbeiter)(in|e)?)';
const DOSE = '(?<dose>\\d+((\\.|,)\\d+)? ?(mg|µg|mcg|g|ml|i\\.?e\\.?))';
const CONDITION =
  '(?<what>(asthma|diabetes( (vom )?typ [12])?|typ-[12]-diabetes|bluthochdruck|hohen blutdruck|epilepsie|migräne|zöliakie|rheuma|arthrose|arthritis|neurodermitis|schuppenflechte|psoriasis|depressionen|osteoporose|multiple sklerose|morbus crohn|colitis ulcerosa|parkinson|herzrhythmusstörungen|eine herzschwäche|herzinsuffizienz|eine schilddrüsenunterfunktion|eine schilddrüsenüberfunktion|hashimoto|endometriose|adhs|schlafapnoe|gicht|tinnitus|copd|laktoseintoleranz|fruktoseintoleranz|histaminintoleranz|glutenunverträglichkeit))';
const INSURANCE =
  '(?<kind>(privat|kfz-|auto|tierhalter|hunde|haus|berufs|rechtsschutz|hausrat|unfall|lebens|zahnzusatz|reise|wohngebäude|berufsunfähigkeits|pflege|haushalts)*-?(haftpflicht|rechtsschutz|hausrat|kasko|vollkasko|teilkasko|unfall|lebens|zahnzusatz|reise|wohngebäude|berufsunfähigkeits|haushalts|auto|kfz)?-?(versicherung)?)';
const SPORT =
  '(?<sport>(fußball|handball|tennis|tischtennis|volleyball|basketball|hockey|eishockey|badminton|squash|golf|schach|rugby|faustball|floorball|unihockey|wasserball))';
const CLUB = '(beim|bei der|bei|im|in der|in einem|des|der|vom) {club:words}';
const LEAVING =
  '(?<degree>(abitur|fachabitur|matura|matur|maturität|berufsmatura|mittlere reife|realschulabschluss|hauptschulabschluss|fachhochschulreife|mittlerer schulabschluss|pflichtschulabschluss|gesellenbrief|gesellenprüfung|meisterbrief|meisterprüfung|lehrabschluss|lehrabschlussprüfung|diplom|staatsexamen|promotion|magister))';
const ROLE =
  '(?<role>(kassier|kassierer|kassenwart|schatzmeister|schriftführer|vorsitzende[rn]?|vereinsvorsitzende[rn]?|obmann|obfrau|trainer|jugendwart|jugendleiter|jugendtrainer|zeugwart|platzwart|mannschaftsführer|kapitän|übungsleiter|beisitzer|präsident|vizepräsident|aktuar|vorstandsmitglied|torwart|stürmer|schiedsrichter|sportwart|notenwart|chorleiter|dirigent)(in)?)';
const FOOD = '{what:list}';
const CALLED =
  '(anrufen|kontaktieren|verständigen|benachrichtigen|informieren|anzurufen|zu verständigen|zu kontaktieren|zu benachrichtigen|bescheid (sagen|geben))';
const WHOM = '(?:(?:meine[nmr]?|mein|unsere[nmr]?|unser|die|den|der) )?';
const NAMED_KIN = `(${WHOM}{kin},? )?((frau|herrn?) )?{name}`;
const KIN_TEL =
  '(,? (tel(efon|\\.)?:?|telefonnummer:?|nummer:?|handy:?|mobil:?|unter|auf|erreichbar unter|zu erreichen unter)? ?(der |unter )?{tel})?';
const VEHICLE = '(auto|wagen|fahrzeug|pkw|kfz|motorrad|roller|kombi)';
const PAPER_END = '( (ist |noch )*gültig bis( zum)?| läuft (am )?| ist gültig bis( zum)?)';

/** "Rebgasse 41 in 4058 Basel" as its lines; "in der Rebgasse 41" says no more than "Rebgasse 41". */
const STREET =
  /^(?:(?<in>in der|in den|an der|auf der|auf dem|zur|im|in|unter der adresse|unter)|(?<am>am|zum)) ?(?=\p{Lu})(?<street>[\p{L}.'’ -]+? \d+ ?[a-z]?(?:[-/]\d+ ?[a-z]?)?)(?=$|[ ,])/u;
/** Places by which one says where, and that are no part of the street's own name. */
const COMPOUND = /^\p{Lu}\p{Ll}{3,}(?:platz|ring|damm|weg|ufer|graben|berg|hof|park|markt|steig|feld)\b/u;

const whereabouts: PieceReader = ({ place = '', since }, at) => {
  const said = STREET.exec(place)?.groups;
  const street = said?.street
    ? said.am && !COMPOUND.test(said.street)
      ? `${said.am === 'am' ? 'Am' : 'Zum'} ${said.street}`
      : said.street
    : undefined;
  const rest = street ? place.slice(STREET.exec(place)?.[0].length) : '';
  const lines = (street ? `${street}${rest}` : place.replace(/^(?:in der|in den|in|im|auf) (?=\p{Lu}|\d)/u, ''))
    .replace(/,? in (?=(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu})/u, ', ')
    .replace(/(?<=\d ?[a-z]?),? in (?=\p{Lu})/u, ', ')
    .replace(/(?<=\p{L} \d{1,4} ?[a-z]?) (?=\d{4,5} \p{Lu})/u, ', ');
  return p.home({ place: lines, since }, at);
};

const PIECES: readonly Piece[] = [
  // ---- who ----
  even(
    p.insteadOf,
    `(nehmt|nimm|nehmen sie|tragt|trage|tragen sie|bitte|lieber|ruft|ruf)?( bitte| stattdessen| dafür| lieber)* ?${NAMED_KIN}${KIN_TEL}( ein| an| nehmen| anrufen| eintragen)?( stattdessen)?`,
    `(das|es) ist jetzt ${NAMED_KIN}${KIN_TEL}`,
  ),
  even(
    p.contact('emergency-contact'),
    `(im|für den|in einem) notfall( ist| wäre| sind)?:?( bitte)? ${NAMED_KIN}${KIN_TEL}( (bitte )?${CALLED})?`,
    `(im notfall )?(bitte )?${NAMED_KIN}( (im|für den) notfall)?( bitte)? ${CALLED}${KIN_TEL}`,
    `${NAMED_KIN} (soll|sollte|kann|darf|ist)( bitte)? (im notfall|bei einem notfall|wenn etwas passiert|wenn mir etwas passiert)( bitte)? (angerufen|verständigt|benachrichtigt|informiert|kontaktiert|anzurufen|zu verständigen|zu benachrichtigen|zu kontaktieren|zu informieren)( werden)?`,
    `(mein )?((neuer|aktueller) )?(notfallkontakt|ansprechpartner (im|für den) notfall|kontakt (im|für den) notfall|kontaktperson (im|für den) notfall|notfallkontaktperson)( ist| wäre)?( ab sofort)?:? ${NAMED_KIN}${KIN_TEL}`,
    `${NAMED_KIN} ist( jetzt)? mein (neuer )?notfallkontakt${KIN_TEL}`,
    `als notfallkontakt (gebe|nenne|trage) ich ${NAMED_KIN}( an| ein)?${KIN_TEL}`,
    `(wenn|falls) (mir )?(etwas|was) (passiert|zustößt|ist),?( dann)? (bitte )?((ruft|ruf|rufen sie|verständigt|verständigen sie|informiert|informieren sie|meldet euch bei|kontaktiert|kontaktieren sie) )?(bitte )?${NAMED_KIN}( an| ${CALLED})?${KIN_TEL}`,
  ),
  even(
    p.endEmergency,
    '{name} (soll|ist|darf) nicht (mehr|länger) (mein |als )?notfallkontakt( sein)?',
    '{name} ist als notfallkontakt (gestrichen|raus|zu streichen)',
  ),
  row(r.name, '~heiße {name}', '~heisse {name}', 'mein (vollständiger |voller |ganzer )?name (ist|lautet):? {name}'),
  row(r.familyName, 'mit (nachnamen|familiennamen)( ~heiße)? {name}', '(mein )?(nachname|familienname|zuname)( ist| lautet)? {name}'),
  row(
    r.nickname,
    '(alle|meine freunde|die meisten|freunde|kollegen) (nennen|rufen) mich( nur)? {name}',
    '(ich )?werde( ich)? (von allen )?{name} (genannt|gerufen)',
    'mein (rufname|spitzname) (ist|lautet) {name}',
    'gerufen werde ich {name}',
    'genannt werde ich {name}',
  ),
  row(
    p.birthName,
    '((eine|als) )?(geborene|geborener|geb\\.?) {name}',
    '(mein )?(geburtsname|mädchenname|lediger name)( ist| war| lautet| lautete)?:? {name}',
    '~bin (eine )?(geborene|geborener) {name}',
    'vor (der|meiner) (heirat|hochzeit|ehe) hieß ich {name}',
    '~hieß vor (der|meiner) (heirat|hochzeit|ehe) {name}',
  ),
  row(
    p.additionalName,
    '(mein )?(zweiter vorname|zweitname|mittelname)( ist| lautet)?:? {name}',
    'mit (zweitem|zweiten) (vor)?namen( ~heiße)? {name}',
  ),
  row(
    p.newName,
    '~heiße (seit (der|meiner) (heirat|hochzeit|scheidung) )?(wieder |nicht mehr {word},? sondern )?{name}',
    'nach der (scheidung|heirat|hochzeit) ~heiße (wieder )?{name}',
    'mein neuer (nachname|name|familienname) (ist|lautet) {name}',
  ),
  // ---- birth ----
  row(
    p.born,
    '((~bin|~wurde) )?(geb\\.?|geboren)( bin ich| wurde ich)?:?( am)? {date}(,? in {place:words}( \\({country:words}\\)|, {country:words})?)?',
    '((~bin|~wurde) )?(am )?{date} in {place:words}(, {country:words})? geboren',
    '((~bin|~wurde) )?am {date} geboren(,? (und zwar )?in {place:words}(, {country:words})?)?',
    '((~bin|~wurde) )?in {place:words}( \\({country:words}\\))? geboren(,? (und zwar )?am {date})?',
    '((~bin|~wurde) )?in {place:words} am {date} geboren',
    '(geb\\.?|geboren)( bin ich| wurde ich)? in {place:words}( \\({country:words}\\))?(,? am {date})?',
    '(mein )?(geburtsdatum|geburtstag)( ist| lautet)?:?( der)? {date}',
    '(mein )?geburtsort( ist| war)?:? {place:words}',
    '(auf die welt gekommen|zur welt gekommen) ~bin (am {date} )?in {place:words}',
    '~kam (am {date} )?in {place:words} (zur|auf die) welt',
  ),
  row(
    p.hometown,
    '~komme( ursprünglich)? aus {place:words}',
    '~stamme aus {place:words}',
    'aufgewachsen ~bin in {place:words}',
    '~bin in {place:words} aufgewachsen',
  ),
  row(
    p.nationality,
    '~bin {who:list}( (staatsbürger|staatsbürgerin|staatsangehörige|staatsangehöriger))?',
    '(meine )?(staatsangehörigkeit|staatsbürgerschaft|nationalität|staatszugehörigkeit|nationalitäten)( ist| sind| lautet)?:? {who:list}',
    '~habe( seit {since:date})? (die |eine )?{who:list} (staatsangehörigkeit|staatsbürgerschaft|nationalität|pass|staatsbürgerschaften)( erhalten| bekommen| angenommen)?',
    '~besitze (die |den )?{who:list} (staatsangehörigkeit|staatsbürgerschaft|pass)',
    '~bin (von nationalität )?{who:list}',
    '{who:words} (staatsbürger|staatsbürgerin|staatsangehörige|staatsangehöriger)',
  ),
  even(
    p.notButNational,
    '~bin nicht mehr {old:words},? sondern {who:words}',
    '~habe nicht mehr die {old:words},? sondern die {who:words} (staatsbürgerschaft|staatsangehörigkeit)',
  ),
  even(
    p.endNationality,
    '(die |meine )?{who:words} (staatsbürgerschaft|staatsangehörigkeit) (habe ich )?(abgegeben|zurückgelegt|verloren|aufgegeben)',
  ),
  // ---- how to reach somebody ----
  row(
    p.tel('mobile'),
    '(meine |die )?((neue|private|aktuelle) )*(handynummer|handynr\\.?|mobilnummer|mobilfunknummer|handy|mobil|mobiltelefon|natel|natelnummer)( ist| lautet)?( die)?:? {tel}',
    '~habe( seit {since:date})? (eine |ne )?neue (handynummer|mobilnummer|nummer|handy-nummer):?( und zwar| nämlich)?( die)? {tel}',
    '(am|auf dem|übers|per|mobil|auf meinem) (handy |natel )?(erreicht man mich|erreichst du mich|erreichen sie mich|~bin)( auch)?( unter| auf)?( der)? {tel}( erreichbar| zu erreichen)?',
    '~bin (am|auf dem|per|mobil) ?(handy )?(unter|auf) (der )?{tel} (erreichbar|zu erreichen)',
    '(meine |die )?(handynummer|mobilnummer) (hat sich geändert|ist jetzt|ist neu):? {tel}',
  ),
  row(
    p.tel('home'),
    '(meine |unsere |die )?(festnetznummer|festnetz|festnetztelefon|telefon (zu hause|zuhause|privat)|nummer zu hause)( ist| lautet| hat)?( die)?:? {tel}',
    '(zu hause|zuhause|daheim|privat|im festnetz|am festnetz|übers festnetz)( ~bin| erreicht man mich)?( unter| auf)?( der)? {tel}( erreichbar| zu erreichen)?',
    'auf dem festnetz( erreicht man mich)?( unter)? {tel}',
  ),
  row(
    p.tel('work'),
    '(meine |die )?(dienstnummer|dienstliche (handy|telefon|mobil)?nummer|büronummer|geschäftsnummer|durchwahl|telefon (im büro|dienstlich|geschäftlich))( ist| lautet)?( die)?:? {tel}',
    '(im büro|in der arbeit|auf der arbeit|dienstlich|geschäftlich|im geschäft)( ~bin| erreicht man mich)?( unter| auf)?( der)? {tel}( erreichbar| zu erreichen)?',
  ),
  row(
    p.tel(),
    '(meine |die )?((neue|aktuelle) )*(telefonnummer|telefonnr\\.?|rufnummer|nummer|telefon|tel\\.?|fon)( ist| lautet)?( die)?:? {tel}',
    '~bin( telefonisch)? (unter|auf) (der |der nummer )?{tel} (erreichbar|zu erreichen)',
    '(erreichbar|zu erreichen|telefonisch|erreichbar bin ich|telefonisch erreichbar)( ~bin)?( unter| auf)?( der)?( nummer)?:? {tel}( erreichbar| zu erreichen)?',
    '(man erreicht mich|erreichen kann man mich|anrufen bitte)( unter| auf)?( der)?( nummer)?:? {tel}',
    '(ruft|rufen sie|ruf) mich (bitte )?(unter|auf) (der )?{tel} an',
  ),
  row(
    p.bareTel,
    '{tel}',
    '(tel(efon|\\.)?|telefonnummer|nummer|erreichbar|zu erreichen|handy|mobil|seine nummer|ihre nummer|die nummer)( ist| lautet)?( unter| auf)?( der)?:? {tel}( erreichbar)?',
  ),
  row(
    p.email('work'),
    '(dienstlich|geschäftlich|beruflich|in der arbeit)( ~bin)?( (per|über) (e-?mail|mail))?( unter)? {email}( erreichbar)?',
    '(meine )?(dienstliche|geschäftliche|berufliche) (e-?mail|mail)(-?adresse)?( ist| lautet)?:? {email}',
  ),
  row(
    p.email(),
    '(meine |die )?((neue|private|aktuelle|persönliche) )*(e-?mail|mail)(-?adresse)?( ist| lautet)?( jetzt)?:? {email}',
    '(per |über )?(e-?mail|mail)( ~bin| erreicht man mich)?( unter| an| über| auf)? {email}( erreichbar| zu erreichen)?',
    '~bin( per| über)?( e-?mail| mail)?( unter| über) {email}( erreichbar| zu erreichen)?',
    '(mails|post|schreiben bitte|schreibt mir)( bitte)? an {email}',
    '~habe (eine )?neue (e-?mail|mail)(-?adresse)?:?( und zwar)? {email}',
  ),
  row(
    p.words('preferred-contact'),
    'am (besten|liebsten) (erreicht man mich|erreichen sie mich|erreichst du mich|bin ich)( erreichbar)? (per|über|auf|am|via) {what:words}',
    '(kontaktiert|kontaktieren sie|schreibt|meldet euch bei) (mich|mir) (bitte )?(am besten|am liebsten|lieber|nur) (per|über|auf|am|via) {what:words}',
    '(bitte )?(am liebsten|am besten|lieber|nur) (per|über|via) {what:words}( kontaktieren| melden| erreichbar)?',
  ),
  row(
    p.words('contact-hours'),
    '~bin (am besten |nur |meist |telefonisch |am ehesten )*{what:any} (erreichbar|zu erreichen)',
    '(erreichbar|anrufen)( ~bin)? (bitte )?(am besten |nur |am ehesten )?(?<what>(werktags|wochentags|abends|vormittags|nachmittags|morgens|mittags|ab|zwischen|mo|montags?|nach|vor) {any})',
  ),
  row(
    p.words('delivery-note'),
    '(pakete|päckchen|lieferungen|sendungen)( bitte)?( immer)? {what:any} (abgeben|abstellen|ablegen|hinterlegen|legen|stellen)',
    '(pakete|päckchen|lieferungen|sendungen) (dürfen|können|kann man|bitte) {what:any} (abgegeben|abgestellt|abgelegt|hinterlegt|gelegt|gestellt)( werden)?',
  ),
  // ---- where ----
  row(
    whereabouts,
    `(~wohne|~lebe|~wohnen|~leben|wohnhaft( ~bin)?|~bin wohnhaft|zuhause ~bin|zu hause ~bin)${SINCE} {place:any}${SINCE}`,
    `${SINCE} ~wohne {place:any}`,
    '(meine |unsere )?((neue|aktuelle|private) )*(adresse|anschrift|wohnadresse|postadresse|wohnanschrift)( ist| lautet)?( die)?:? {place:any}',
    '(unsere|meine) (adresse|anschrift) hat sich geändert:? {place:any}',
    '(wohnort|wohnsitz|hauptwohnsitz)( ist)?:? {place:any}',
    '((~bin|~sind)( (im |am )?{since:date})? )?(von {word} )?nach {place:any} (umgezogen|gezogen|übersiedelt)',
    '(~bin|~sind) umgezogen( nach| in die)?:? {place:any}',
    '(gemeldet|polizeilich gemeldet) (~bin )?{place:any}',
  ),
  even(p.endHome, '~wohne nicht mehr in {place:words}', '(~bin|~sind) aus {place:words} (weggezogen|fortgezogen|ausgezogen)'),
  row(
    p.said('residence-status', 'Mieter'),
    '~wohne (zur|in) miete',
    '~wohne in einer mietwohnung',
    '~wohnen zur miete',
    'zur miete',
    '~bin mieter(in)?',
  ),
  row(
    p.said('residence-status', 'Eigentümer'),
    '~wohne im (eigentum|eigenheim|eigenen haus)',
    '(~wohne|~wohnen) in (einer|unserer|meiner|der) (eigentumswohnung|eigenen wohnung)',
    '(das haus|die wohnung) gehört (mir|uns)',
    '~bin (wohnungs|haus)?eigentümer(in)?',
    '~wohnen im (eigentum|eigenheim|eigenen haus)',
  ),
  row(p.count('rooms'), '~wohne in einer {n}[- ]?zimmer-?wohnung', '(die|unsere|meine) wohnung hat {n} zimmer', '~habe(n)? {n} zimmer'),
  row(p.words('heating'), '(geheizt wird|~heize|~heizen) mit {what:words}', '(heizung|heizungsart)( ist)?:? {what:words}'),
  row(
    p.words('floor'),
    '(~wohne |die wohnung (ist|liegt) )?im (?<what>(\\d+\\. (stock|og|obergeschoss|stockwerk)|erdgeschoss|eg|dachgeschoss|dg|souterrain|hochparterre|parterre|(ersten|zweiten|dritten|vierten|fünften) (stock|obergeschoss)))',
  ),
  row(
    p.count('household-size'),
    '(in meinem|in unserem|im) haushalt (leben|wohnen|sind)( wir)?( zu)? {n} (personen|leute)?',
    '~sind {n} (personen|leute)( im haushalt)?',
    '(wir sind ein )?{n}-personen-haushalt',
    'haushalt:? {n} personen',
  ),
  row(() => [{ attribute: 'household-size', value: { type: 'number', number: 2 } }], '(~leben|~wohnen) zu zweit'),
  row(() => [{ attribute: 'household-size', value: { type: 'number', number: 3 } }], '(~leben|~wohnen) zu dritt'),
  row(() => [{ attribute: 'household-size', value: { type: 'number', number: 4 } }], '(~leben|~wohnen) zu viert'),
  row(() => [{ attribute: 'household-size', value: { type: 'number', number: 5 } }], '(~leben|~wohnen) zu fünft'),
  row(() => [{ attribute: 'household-size', value: { type: 'number', number: 1 } }], '(~lebe|~wohne) (allein|alleine)'),
  // ---- family ----
  even(p.marital, `~bin nicht mehr {word},? sondern( nun)? {status:words}`),
  row(
    p.marital,
    `~bin${SINCE} {status:word}${SINCE}`,
    '(mein )?(familienstand|zivilstand|personenstand)( ist)?:? {status:words}',
    '(?<status>(verheiratet|ledig|geschieden|verwitwet|verpartnert))',
  ),
  row(
    p.maritalWith,
    `~bin${SINCE} mit {name} (?<status>(verheiratet|verlobt|verpartnert))`,
    '(?<status>(verheiratet|verlobt))( ~bin)? mit {name}',
    `~bin${SINCE} (?<status>(verheiratet|verlobt)) mit {name}`,
  ),
  row(
    p.said('marital-status', 'Married'),
    '(~habe|~haben)( (am |im )?{since:date})? (standesamtlich )?geheiratet',
    '(~habe|~haben) uns trauen lassen',
  ),
  even(
    c.divorced,
    '(~wurde|~wurden|~bin|~sind)( seit {since:date})? geschieden',
    '(meine|unsere|die) (scheidung|ehescheidung) ist( jetzt| nun| endlich)? (durch|rechtskräftig|vollzogen)',
    '(~habe|~haben) uns scheiden lassen',
  ),
  row(p.said('marital-status', 'Divorced'), '(~wurde|~wurden|~bin|~sind)( (am |im )?{since:date})? (geschieden|geschieden worden)'),
  row(
    p.said('marital-status', 'Widowed'),
    '(mein mann|meine frau) ist( {date}| im {date}| {any})? (gestorben|verstorben)',
    '~bin witwe(r)?',
  ),
  row(p.said('marital-status', 'Single'), '~bin (single|alleinstehend)'),
  row(
    p.relative,
    '(meine?|unsere?) {kin} (heißt|heisst|ist) {name}',
    '(der name|name) (meiner|meines|der|des) {kin}s?( ist| lautet)?:? {name}',
    '{name} (heißt|ist) (meine?|unsere?) {kin}',
    'name der {kin}:? {name}',
  ),
  row(p.count('siblings'), '~habe {n} (geschwister)', '(bei uns|wir) (waren|sind) {n} geschwister'),
  row(() => [{ attribute: 'siblings', value: { type: 'number', number: 0 } }], '~bin (ein )?einzelkind', '~habe keine geschwister'),
  row(
    r.children,
    '(~habe|~haben) {n} (kinder|kind|söhne|töchter|sohn|tochter)( im alter von {any}| \\({any}\\))?',
    '(mutter|vater)( ~bin)? von {n} (kindern|söhnen|töchtern)',
    '~bin (mutter|vater) von {n} (kindern|söhnen|töchtern)',
    'anzahl (der )?kinder:? {n}',
  ),
  row(r.noChildren, '(~habe|~haben) keine kinder', '~bin kinderlos', 'kinderlos', 'keine kinder'),
  row(
    p.contact('doctor'),
    `(meine?|unsere?) (hausarzt|hausärztin|arzt|ärztin)( ist| heißt)?:? ((herr|frau) )?{name}(,? in {town:words})?`,
    `(hausarzt|hausärztin|behandelnder arzt|behandelnde ärztin)( ist)?:? ((herr|frau) )?{name}(,? in {town:words})?`,
    '~bin bei (dr\\.? )?{name} in (behandlung|hausärztlicher behandlung)',
    'als hausarzt habe ich (dr\\.? )?{name}',
  ),
  row(p.contact('dentist'), `(mein|meine|unser|unsere)? ?(zahnarzt|zahnärztin)( ist| heißt)?:? ((herr|frau) )?{name}(,? in {town:words})?`),
  row(
    p.contact('landlord'),
    `(mein|meine|unser|unsere)? ?(vermieter|vermieterin|hausverwaltung)( ist| heißt)?:? ((herr|frau|die) )?{name}`,
  ),
  // ---- what ends at work, before what begins ----
  even(
    p.changedJob,
    `~arbeite nicht mehr (bei|beim|für|in der|im) ((der|dem) )?{old:words},? sondern( als {title:words})? ${FIRM}`,
    `~habe von ((der|dem) )?{old:words} zu ((der|dem) )?{employer:words} gewechselt`,
    `~bin von ((der|dem) )?{old:words} (zu|zur|zum) ((der|dem) )?{employer:words} gewechselt`,
  ),
  even(
    p.endJob,
    '(~habe|~hab) (bei|beim) ((der|dem) )?{employer:words} (gekündigt|aufgehört)',
    '~bin nicht mehr (bei|beim) ((der|dem) )?{employer:words}( angestellt| beschäftigt| tätig)?',
    '~arbeite nicht mehr (bei|beim|für|in der|im) ((der|dem) )?{employer:words}',
    '(bei|beim) ((der|dem) )?{employer:words} (~habe|~bin) (gekündigt|aufgehört|ausgeschieden|nicht mehr)',
  ),
  even(p.endTitle, `~bin nicht mehr ${TRADE}`, `~bin (kein|keine) ${TRADE} mehr`),
  // ---- work ----
  row(
    p.job,
    `~bin${SINCE} (als )?{title:words} ${FIRM}( in {place:words})?( angestellt| beschäftigt| tätig)?${SINCE}`,
    `~bin${SINCE} ${FIRM} als {title:words}( angestellt| beschäftigt| tätig)?${SINCE}`,
    `(~arbeite|tätig ~bin|angestellt ~bin|beschäftigt ~bin|angestellt|tätig|beschäftigt)${SINCE} (als {title:words} )?${FIRM}( in {place:words})?${SINCE}`,
    `(~arbeite|~bin angestellt|~bin tätig|~bin beschäftigt)${SINCE} ${FIRM}( als {title:words})${SINCE}`,
    `~bin${SINCE} (bei|beim) ((der|dem) )?{employer:words} (angestellt|beschäftigt|tätig)`,
    `${TRADE} (bei|beim|in der|im|am|an der) ((der|dem) )?{employer:words}( in {place:words})?${SINCE}`,
    `~habe( (am |im )?{since:date})? (als {title:words} )?(bei|beim|in der|im) ((der|dem) )?{employer:words} (angefangen|begonnen|eine stelle angetreten)`,
    `(mein )?((neuer|aktueller|derzeitiger) )?arbeitgeber( ist)?:? (der |die |das )?{employer:words}`,
    `~bin (jetzt )?(zu|zur|zum) {employer:words} gewechselt`,
  ),
  row(
    p.title,
    `(~arbeite|tätig ~bin|tätig|~bin tätig)${SINCE} als {title:words}${SINCE}`,
    `(von beruf|beruflich|mein beruf)( ~bin| ist)?:? {title:words}`,
    `~bin {title:words} von beruf`,
    `~bin (gelernte[rn]? |ausgebildete[rn]? |selbstständige[rn]? |staatlich geprüfte[rn]? )?${TRADE}${SINCE}`,
    `~bin${SINCE} ${TRADE}( geworden)?`,
    '(~bin|~wurde)( (am |im )?{since:date})? zu[rm] {title:words} befördert( worden)?',
    '(beruf|berufsbezeichnung|tätigkeit|position|funktion|stelle)( ist)?:? {title:words}',
    '~habe (eine |die )?(neue )?stelle als {title:words}( angenommen| angetreten| bekommen)?',
  ),
  row(r.status, '~bin {status:words}', '(?<status>(rentner|rentnerin|arbeitslos|selbstständig|selbständig|freiberuflich))'),
  row(
    p.said('employment-status', 'Retired'),
    '~bin (in|im) (rente|pension|ruhestand)( gegangen)?',
    '~bin pensionist(in)?',
    '~bin pensioniert',
  ),
  row(p.said('employment-status', 'Unemployed'), '~bin (auf jobsuche|arbeitssuchend|ohne arbeit|erwerbslos|auf arbeitssuche)'),
  row(p.said('employment-status', 'Student'), '~bin (schüler|schülerin|student|studentin)', '~gehe noch zur schule'),
  row(
    p.words('department'),
    '~arbeite (dort )?in der abteilung {what:words}',
    '(meine )?abteilung( ist)?:? {what:words}',
    '(in der )?abteilung {what:words}',
  ),
  row(
    p.words('work-hours'),
    '~arbeite (?<what>(in )?(vollzeit|teilzeit))',
    '(?<what>(vollzeit|teilzeit))( beschäftigt)?',
    '~arbeite (?<what>\\d+((\\.|,)\\d)? (stunden|std\\.?) (pro|die|in der|\\/) ?woche)',
    '(?<what>\\d+((\\.|,)\\d)?[- ](stunden|std)-woche)',
    '(mein )?(pensum|beschäftigungsgrad)( ist| beträgt)?:? (?<what>\\d+ ?(%|prozent))',
    '~arbeite (zu )?(?<what>\\d+ ?(%|prozent))',
  ),
  row(
    p.amount('net-income'),
    '~verdiene {amount} netto( im monat)?',
    '(mein )?(nettoeinkommen|nettogehalt|nettolohn|monatsnetto)( ist| beträgt| liegt bei)?:? {amount}',
  ),
  row(
    r.salary,
    '~verdiene (etwa |rund |ca\\. )?{amount}( brutto)?( (im|pro) (monat|jahr))?',
    '(mein )?(gehalt|lohn|jahresgehalt|bruttogehalt|bruttolohn|bruttoeinkommen|monatsgehalt)( ist| beträgt| liegt bei)?:? {amount}',
  ),
  row(
    p.amount('hourly-rate', ' pro Stunde'),
    '(mein )?stundensatz( ist| beträgt| liegt bei)?:? {amount}',
    '~verdiene {amount} (in der|pro|die) stunde',
  ),
  row(r.notice, '(meine )?kündigungsfrist( ist| beträgt| von)?:? {length:words}', '~habe {length:words} kündigungsfrist'),
  even(
    p.day('available-from'),
    '(verfügbar|frühestens|antreten könnte ich)( ~bin| ~kann)? (ab|ab dem|zum|am) {date}( anfangen| verfügbar| beginnen)?',
    '~kann (frühestens )?(ab|ab dem|zum|am) {date} (anfangen|beginnen|starten)',
    '(eintritt|eintrittstermin|startdatum) (möglich )?(ab|zum|am)? ?{date}',
  ),
  even(p.yes('relocate'), '~bin umzugsbereit', '~würde (für die stelle )?umziehen', 'umzug (ist )?(kein problem|möglich)'),
  even(p.no('relocate'), '~bin nicht umzugsbereit', 'umziehen (will|möchte|kann) ich nicht'),
  row(
    p.words('remote'),
    '~arbeite (?<what>((komplett|teilweise|meistens|überwiegend|{n} tage( die woche| pro woche)?) )?(im homeoffice|von zu ?hause( aus)?|remote))',
  ),
  row(
    p.words('volunteering'),
    '~engagiere mich ehrenamtlich {what:any}',
    'ehrenamtlich (~bin|~arbeite|~helfe) {what:any}',
    '(ehrenamt|ehrenämter)( ist)?:? {what:any}',
  ),
  row(
    p.words('military-service'),
    '~habe (?<what>(meinen |den )?(wehrdienst|zivildienst|grundwehrdienst|zivi))( bei {any})? (geleistet|absolviert|gemacht)',
    '(?<what>(wehrdienst|zivildienst) (geleistet|abgeleistet|absolviert))',
  ),
  // ---- education, languages ----
  row(
    p.education,
    `(~habe )?((mein|meine|das|die) )?${LEAVING}(,? im jahr| im)? {date}(,? (am|an der|in der|im) {school:words})?( gemacht| abgelegt| bestanden| erworben)?`,
    `${LEAVING}( am| an der| im) {school:words}(,? (im jahr )?{date})?`,
    `~habe {date} ((am|an der) {school:words} )?((mein|meine|das|die) )?${LEAVING} (gemacht|abgelegt|bestanden)`,
    `~habe {date} ((mein|meine|das|die) )?${LEAVING} (am|an der) {school:words} (gemacht|abgelegt|bestanden)`,
    '~habe( von {since:date} bis {until:date})? (in|an der|an) {school:words} {area:words} studiert',
    '~habe( von {since:date} bis {until:date})? {area:words} (in|an der|an der uni|an) {school:words} studiert',
    '~habe( von {since:date} bis {until:date})? {area:words} studiert',
    'studiert ~habe {area:words}( (an der|in) {school:words})?',
    `~studiere${SINCE} {area:words}(,? (an der|in|an) {school:words})?${SINCE}`,
    '(mein )?(studium|studienfach|studiengang|studienrichtung)( der| des| ist| in)?:? {area:words}( (an der|in) {school:words})?(,? (abgeschlossen |abschluss )?{date})?',
    '~habe (einen|ein|mein|meinen) (?<degree>(bachelor|master|diplom|magister|doktor|mba)( of {word})?)( in {area:words})?( (an der|von der) {school:words})?( (von|aus) {date})?',
    '(?<degree>(bachelor|master|magister|diplom|mba)( of {word})?)( in {area:words})?( (an der|von der) {school:words})?,? {date}',
    '~habe (eine )?(?<degree>(ausbildung|lehre))( als| zum| zur) {area:words}( bei {school:words})?( {date})?( gemacht| abgeschlossen| absolviert)',
    '(?<degree>(ausbildung|lehre))( als| zum| zur) {area:words}( bei {school:words})?,? ?(abgeschlossen )?({date})?',
    '~bin (auf|in) (das|die|der|dem) {school:words} gegangen',
  ),
  row(
    p.finished,
    '(~habe )?(das studium |mein studium )?{date}( mit (dem |einem |der )?{degree:words})? (abgeschlossen|beendet|fertig)',
    '(das studium |mein studium )?(habe ich )?{date}( mit (dem |einem |der )?{degree:words})? (abgeschlossen|beendet)',
    '(abschluss|abgeschlossen|fertig)( im jahr| war| am| mit (dem |einem )?{degree:words})* {date}',
    '(mit )?((der )?note|abschlussnote|notendurchschnitt|schnitt)( ist| war| von)?:? (?<grade>\\d(\\.|,)\\d{1,2})',
    'abschlussjahr:? {date}',
  ),
  row(
    p.motherTongue('Muttersprache'),
    '(meine )?muttersprache(n)?( ist| sind)?:? {language:list}',
    '{language:list}( ist| sind) meine muttersprache(n)?',
    '~spreche {language:word} als muttersprache',
  ),
  row(r.languages, '~spreche (auch |noch )?{list}', '~kann (auch )?{list}', '(fremdsprachen|sprachen|sprachkenntnisse)( sind)?:? {list}'),
  row(
    p.tongue,
    '(mein )?{language:word}(-?niveau|-?kenntnisse)?( ist| sind| spreche ich| kann ich)?:?( auf| auf niveau| niveau)? {level:words}',
    'in {language:word} (habe ich|~bin ich auf)( niveau)? {level:words}',
  ),
  row(
    p.tongueProof,
    '(mit )?((dem|das) )?(zertifikat|sprachzertifikat|zertifikat (ist )?)( ist)?( vom| von| am| ausgestellt am)? {date}',
    '(?<name>(goethe-zertifikat|telc|ösd|testdaf|dsh|toefl|ielts|delf|dele|cambridge)( [abc][12])?)( vom| von|:)? {date}',
    '(?<language>\\p{L}+)-?zertifikat( [abc][12])? (vom|von) {date}',
  ),
  // ---- papers and vehicles ----
  row(
    p.licence,
    '(~habe |~besitze )?((den|einen|meinen) )?(führerschein|führerausweis|lenkerberechtigung|fahrerlaubnis)( der)?( klassen?)?:? (?<type>LETTERS)( seit {since:date})?'.replace(
      'LETTERS',
      '(a|b|c|d|l|m|t)\\d?[be]?( ?(,|und) ?(a|b|c|d|l|m|t)\\d?[be]?)*',
    ),
  ),
  row(
    p.paper('passport'),
    `(mein(e)? )?(reisepass|pass|reisepassnummer|passnummer)(nummer)?( ist| hat die nummer| lautet| nr\\.?)?:? {code}`,
    `(mein )?(reisepass|pass)${PAPER_END} {date}( ab)?`,
  ),
  row(
    p.paper('identity-card'),
    '(mein(e)? )?(personalausweis|ausweis|personalausweisnummer|ausweisnummer|identitätskarte|id-karte)( ist| hat die nummer| lautet| nr\\.?| nummer)*:? {code}',
    `(mein |meine )?(personalausweis|ausweis|identitätskarte|id-karte)${PAPER_END} {date}( ab)?`,
  ),
  row(
    p.paper('driving-licence'),
    '(mein(e)? )?(führerscheinnummer|führerschein (nr\\.?|nummer))( ist| lautet)?:? {code}',
    `(mein |der )?(neuer? )?(führerschein|führerausweis)${PAPER_END} {date}( ab)?`,
  ),
  row(
    p.paper('residence-permit'),
    `(mein(e)? )?(aufenthaltstitel|aufenthaltserlaubnis|niederlassungserlaubnis|aufenthaltsbewilligung)( nr\\.?| nummer)?:? {code}`,
    `(mein |meine )?(aufenthaltstitel|aufenthaltserlaubnis|niederlassungserlaubnis|aufenthaltsbewilligung)${PAPER_END} {date}( ab)?`,
  ),
  row(
    p.expires,
    '((der|die|das) neue )?(ist )?(noch )?gültig bis( zum)? {date}',
    '((der|die) neue )?läuft( am)? {date} ab',
    '(läuft ab|ablaufdatum|gültigkeit|ablauf|gilt)( am| bis| ist)*:?( zum)? {date}',
    '((der|die|das) neue )?(ist |gilt )?bis (zum )?{date}( gültig)?',
  ),
  row(
    p.issued,
    '(wurde |ist )?ausgestellt( wurde er| wurde sie)?( am)? {date}( (in|von|durch) {place:any})?',
    '(ausstellungsdatum|ausgestellt)( ist| am)?:? {date}',
    'ausgestellt (in|von|durch) {place:any}',
  ),
  even(
    p.topic('driving-licence'),
    '(~habe )?(den|meinen) führerschein (verlängert|verlängern lassen|erneuert|erneuern lassen|umgetauscht)',
  ),
  even(
    p.topic('passport'),
    '(~habe )?(den|meinen|einen neuen) (reise)?pass (verlängert|verlängern lassen|erneuert|erneuern lassen|bekommen|beantragt)',
  ),
  even(
    p.topic('identity-card'),
    '(~habe )?(den|meinen|einen neuen) (personal)?ausweis (verlängert|verlängern lassen|erneuert|erneuern lassen|bekommen)',
  ),
  even(
    p.endCar,
    '((der|den|das|mein|meinen|unser|unseren) )?{car:words} (ist|habe ich|haben wir|wurde)( jetzt| schon| inzwischen)? (verkauft|verschrottet|weg|abgemeldet|hergegeben|in zahlung gegeben)',
    '(~habe|~haben) (den|das|meinen|unseren|mein) {car:words} (verkauft|verschrottet|abgemeldet|in zahlung gegeben)',
  ),
  even(p.anyCarEnds, '(~habe|~haben) (das|mein|unser) (alte )?auto (verkauft|abgeschafft|abgemeldet|verschrottet)', '~habe kein auto mehr'),
  row(
    p.car,
    `(~fahre|~besitze|~fahren)( mir)?( jetzt)? (einen|eine|ein) {car:words}(,? (mit )?(dem |amtl\\. |amtlichem |amtlichen )?kennzeichen:? {plate:reg})?(,? baujahr (?<year>\\d{4}))?( gekauft| geleast| zugelegt)?`,
    `(mein |unser )?((neues|neuer) )?${VEHICLE}( ist)?:? (ein(e|en)? )?{car:words}(,? (mit )?(dem )?kennzeichen:? {plate:reg})?`,
  ),
  row(
    p.ownCar,
    `(~habe|~haben)( mir)?( jetzt)? (einen|eine|ein) {car:words}(,? (mit )?(dem |amtl\\. |amtlichem |amtlichen )?kennzeichen:? {plate:reg})?(,? baujahr (?<year>\\d{4}))?( gekauft| geleast| zugelegt)?`,
  ),
  row(
    p.plate,
    '((mit|das|mein|dem|unser|amtliches|amtlichem|polizeiliches|polizeilichem) )*(kennzeichen|autokennzeichen|kfz-kennzeichen|nummernschild|autonummer|kontrollschild)( ist| lautet)?:? {plate:reg}',
  ),
  row(p.carYear, '(baujahr|erstzulassung|bj\\.?|ez)( ist| war)?:? (\\d{1,2}(\\.|/))?(?<year>\\d{4})'),
  row(
    p.insurance,
    `(meine |die )?${INSURANCE}( ist| läuft| habe ich)?( bei| ist bei)?( der| dem)?:? {company:words}(,? (versicherungsschein|police|vertrag|polizze|versicherungsnummer|policennummer|vertragsnummer|nr\\.?)(nummer)?( nr\\.?)?:? {code})?`,
    `~bin bei ((der|dem) )?{company:words} (?<kind>(haftpflicht|rechtsschutz|hausrat|unfall|kfz-|kasko))versichert`,
  ),
  even(
    p.cancelled,
    '(die|den|das|meine|meinen|bei der) {company:words} (habe ich|haben wir|ist|wurde) gekündigt',
    '(~habe|~haben) (die|den|das|bei der|meine|meinen) {company:words} gekündigt',
  ),
  row(
    p.named('health-insurance'),
    '~bin (gesetzlich |privat |freiwillig )?(bei|in) ((der|dem) )?{what:words} (kranken)?versichert',
    '(meine )?(krankenkasse|krankenversicherung|krankenversicherer|kasse)( ist| habe ich bei| bei)?( die| der)?:? {what:words}',
    '(kranken)?versichert( ~bin)? (bei|in) ((der|dem) )?{what:words}',
  ),
  row(
    p.ownNumber,
    '((die|meine|mit der) )?(scheinnummer|versicherungsschein|versicherungsscheinnummer|versicherungsnummer|police|policennummer|polizzennummer|polizze|vertragsnummer|vertrag|kundennummer|mitgliedsnummer|mitglied|vertragskonto|nummer)( ist| lautet)?( nr\\.?| nummer)?:? {code}',
  ),
  // ---- health, food, sizes ----
  even(
    p.endMedication,
    '((der arzt|die ärztin|mein arzt|meine ärztin|mein hausarzt|meine hausärztin) hat )?(das|die|den|mein|mir das|mir die)? ?{what:words} (abgesetzt|nehme ich nicht mehr|brauche ich nicht mehr)',
    '~nehme (das |die |den |kein |keine )?{what:words} nicht mehr( ein)?',
    '~nehme (kein|keine|keinen) {what:words} mehr',
    '~habe (das |die )?{what:words} abgesetzt',
  ),
  row(
    p.medication,
    `(~nehme|~bekomme|~brauche|einnehmen muss ich|~spritze)( (täglich|jeden (morgen|abend|tag)|morgens|abends|mittags|regelmäßig|dauerhaft|immer|zweimal täglich|einmal täglich))* {what:words}( ${DOSE})?( (täglich|am tag|pro tag|morgens|abends|mittags))*( ein)?`,
    `(medikamente?|medikation|dauermedikation)( ist| sind)?:? {what:words}( ${DOSE})?`,
  ),
  row(
    p.medicationFor,
    `(~nehme|~bekomme|~brauche|~spritze)( (täglich|jeden (morgen|abend|tag)|morgens|abends|mittags|regelmäßig|dauerhaft|immer))* {what:words}( ${DOSE})?( (täglich|am tag|pro tag|morgens|abends|mittags))* (gegen|wegen|für) ((mein|meine|meinen|das|den|die) )?{ill:words}( ein)?`,
  ),
  row(
    p.condition,
    `(~habe|~leide (an|unter)|wegen|gegen (mein|meine|meinen)|diagnose:?)( seit {date})? ${CONDITION}`,
    'bei mir wurde( {date}| im {date})? {what:words} (diagnostiziert|festgestellt)',
    '~leide (an|unter) {what:words}',
    '(vorerkrankung(en)?|erkrankung(en)?|krankheiten|diagnose)( ist| sind)?:? {what:words}',
  ),
  row(p.coeliac('Diabetes'), '~bin (typ-[12]-)?diabetiker(in)?'),
  row(p.coeliac('Asthma'), '~bin asthmatiker(in)?'),
  row(p.coeliac('Epilepsie'), '~bin epileptiker(in)?'),
  row(p.coeliac('Zöliakie'), '~bin an zöliakie erkrankt', '~habe zöliakie'),
  row(
    p.tolerates,
    '((?<what>(laktose|milch|gluten|fruktose|nüsse|eier|weizen|soja|histamin)) vertrage ich( gut| problemlos| ohne probleme)?)',
    '~vertrage (?<what>(laktose|milch|gluten|fruktose|nüsse|eier|weizen|soja))( gut| problemlos)?',
  ),
  row(p.noAllergy, '~habe keine allergien', 'keine allergien( bekannt)?', '(allergien|allergie):? keine( bekannt)?'),
  row(
    p.allergy,
    `(~bin|~reagiere)( stark| schwer)? allergisch (gegen|auf) ${FOOD}`,
    `~habe (eine )?allergie(n)? gegen ${FOOD}`,
    `(allergien?|unverträglichkeit(en)?)( gegen| auf| ist| sind)?:? ${FOOD}`,
    `allergisch( ~bin)? (gegen|auf) ${FOOD}`,
    `~vertrage (kein|keine|keinen) ${FOOD}`,
    `~habe (eine )?(?<what>\\p{L}{3,})-?allergie`,
    `~bin (?<what>(laktose|fruktose|histamin|gluten))-?intolerant`,
    `~habe (eine )?(?<what>(laktose|fruktose|histamin|gluten))-?(intoleranz|unverträglichkeit)`,
  ),
  row(
    p.words('blood-type'),
    '(meine )?blutgruppe( ist)?:? (?<what>(a|b|ab|0|o)( ?(rh(esus)? ?)?(positiv|negativ|\\+|-))?)',
    '~habe (die )?blutgruppe (?<what>(a|b|ab|0|o)( ?(rh(esus)? ?)?(positiv|negativ|\\+|-))?)',
  ),
  row(p.yes('glasses'), '~trage (eine |meine )?(brille|kontaktlinsen|lesebrille)', '~bin brillenträger(in)?'),
  row(p.no('glasses'), '~trage keine (brille|kontaktlinsen)', '~brauche keine brille'),
  row(p.yes('organ-donor'), '~habe (einen )?organspendeausweis', '~bin organspender(in)?'),
  row(p.named('vaccination'), '~bin (vollständig )?gegen {what:list} geimpft', 'geimpft( ~bin)? gegen {what:list}'),
  row(
    p.words('disability'),
    '~habe (einen )?(?<what>(gdb|grad der behinderung) (von )?\\d+)',
    '(?<what>(gdb|grad der behinderung):? \\d+)',
    '~bin (?<what>(schwerbehindert|gehörlos|blind|sehbehindert|schwerhörig|gehbehindert))',
    '~sitze (?<what>im rollstuhl)',
  ),
  row(
    p.height,
    '~bin (?<height>\\d{3}( ?cm| zentimeter)?|\\d(\\.|,)\\d{2} ?(m|meter)?)( groß| gross)',
    '(meine )?(körpergröße|größe|körperlänge)( ist| beträgt)?:? (?<height>\\d{3}( ?cm)?|\\d(\\.|,)\\d{2} ?m?)',
    '(?<height>\\d{3} ?cm|\\d(\\.|,)\\d{2} ?(m|meter)) groß',
  ),
  row(p.tall, '~bin (?<m>\\d) ?(m|meter) ?(?<cm>\\d{2})( groß)?', '~bin (?<m>\\d)(,|\\.)(?<cm>\\d{2})'),
  row(
    p.weight,
    '~wiege (etwa |rund |ca\\. |ungefähr )?(?<weight>\\d{2,3}((\\.|,)\\d)?) ?(kg|kilo|kilogramm)',
    '(mein )?(gewicht|körpergewicht)( ist| beträgt)?:? (?<weight>\\d{2,3}) ?(kg|kilo)',
  ),
  row(
    p.size('shoe-size'),
    '(~habe |~trage )?((bei|in|für) schuhen |schuhe (in )?)?(schuhgröße|schuhgrösse|schuhnummer)( ist)?:? (eine )?{size}',
    '(bei |in |für )?schuhen?( ~trage| ~habe)?( in)?( größe)?:? {size}',
    '~trage schuhe in (größe )?{size}',
    'schuhe:? (größe )?{size}',
  ),
  row(
    p.size('tshirt-size'),
    '(~trage |~habe )?(beim |bei |t-?shirts? in |oberteil(e)? in )?(t-?shirt|tshirt|trikot|shirt|oberteil|pulli|polo)s?-?(größe|grösse)?( ist)?( in)?( größe)?:? (?<size>(xxs|xs|s|m|l|xl|xxl|3xl|4xl))',
  ),
  row(
    p.size('trouser-size'),
    '(~trage |~habe )?(bei |in )?hosen?-?(größe|grösse)?n?( ~trage| ~habe)?( ist)?( in)?( größe)?:? (?<size>\\d{2}(/\\d{2})?)',
  ),
  row(
    p.size('clothing-size'),
    '(~trage |~habe )?(konfektionsgröße|konfektionsgrösse|kleidergröße|kleidergrösse|größe|kleidung in größe)( ist)?:? (?<size>\\d{2}|(xs|s|m|l|xl|xxl))',
  ),
  row(p.size('ring-size'), '(meine )?ringgröße( ist)?:? (?<size>\\d{2})'),
  row(p.size('hat-size'), '(meine )?(hutgröße|helmgröße|kopfumfang|mützengröße)( ist)?:? (?<size>\\d{2}( ?cm)?)'),
  row(r.smoker, '~rauche', '~bin raucher(in)?', 'raucher(in)?'),
  even(
    r.nonSmoker,
    '~rauche nicht( mehr)?',
    '~bin nichtraucher(in)?',
    'nichtraucher(in)?',
    '(~habe )?(mit dem rauchen aufgehört|nie geraucht)',
  ),
  even(r.noAlcohol, '~trinke (keinen|gar keinen|überhaupt keinen) alkohol', 'kein alkohol'),
  row(
    r.diet,
    '(~bin|~lebe|~esse|~ernähre) (mich )?{diet:words}',
    '(ernährung|ernährungsweise|kost)( ist)?:? {diet:words}',
    '(?<diet>(vegetarisch|vegan|vegetarier|vegetarierin|veganer|veganerin|halal|koscher))',
  ),
  row(
    p.avoids,
    `~esse (kein|keinen|keine) ${FOOD}`,
    `~mag (kein|keinen|keine) ${FOOD}`,
    `(kein|keinen|keine) ${FOOD}( essen)?,? bitte`,
    `${FOOD} (esse|mag) ich nicht`,
  ),
  row(
    p.words('food-favourite'),
    '(mein )?(lieblingsessen|leibgericht|lieblingsgericht|lieblingsspeise)( ist| sind)?:? {what:words}',
    'am liebsten esse ich {what:words}',
  ),
  // ---- what one likes ----
  even(
    p.seat,
    '((bei|auf|in|im|beim|für) {word} )?(~hätte|~möchte|~nehme|~bevorzuge|~will|~sitze|~buche|~brauche)?( gerne?| immer| am liebsten| lieber| gerne?| meist| möglichst| stets)* ?(einen |den )?((sitz)?platz )?(am |an einem |einen |den )?(?<seat>(gang|fenster))(platz|sitz)?( reserviert| sitzen| haben| bitte)?',
    '((am |einen )?(?<seat>(gang|fenster))(platz)?) (ist mir lieber|wäre mir lieber|bevorzugt|bitte|bevorzuge ich)',
    '(sitzplatz|sitzplatzwunsch)( ist)?:? (am )?(?<seat>(gang|fenster))',
  ),
  row(
    p.words('travel-class'),
    '(~fahre|~reise|~fliege) (immer |meist |gern )?(in der |in )?(?<what>(erste[rn]?|zweite[rn]?|1\\.|2\\.) klasse)',
  ),
  row(
    p.words('rail-card'),
    '(~habe |~besitze )?(eine |ein |das |die )?(?<what>(bahncard ?(25|50|100)|halbtax(abo)?|generalabo|klimaticket|deutschlandticket|österreichcard|vorteilscard))( der)?( {any})?',
  ),
  row(
    p.words('preferred-language'),
    '(post|briefe|schreiben|korrespondenz)( ~möchte| hätte ich gern)?( bitte)? auf (?<what>(deutsch|englisch|französisch|italienisch))',
    '(korrespondenzsprache|bevorzugte sprache)( ist)?:? {what:word}',
  ),
  row(
    p.list('hobby'),
    '(meine |mein )?(hobbys?|freizeitbeschäftigung(en)?)( sind| ist)?:? {what:list}',
    'in meiner freizeit (mache|betreibe) ich (gern )?{what:list}',
  ),
  row(
    p.list('instrument'),
    '~spiele (gern |auch |seit {date} )?(?<what>(klavier|geige|gitarre|flöte|querflöte|klarinette|trompete|posaune|cello|schlagzeug|saxophon|saxofon|akkordeon|orgel|bass|bratsche|harfe|tuba|zither|e-gitarre))',
  ),
  // ---- home, contracts, clubs ----
  row(
    p.contract('Strom', 'energy-supplier'),
    '(den |meinen |unseren )?strom (~beziehe|~bekomme|~kaufe|kommt|haben wir|~habe|~beziehen)( bei| von| über)?( der| den)? {company:words}',
    '(mein |unser )?(stromanbieter|stromversorger|stromlieferant|energieversorger|stromvertrag)( ist| läuft)?( bei| über)?( die| der| den)?:? {company:words}',
    'strom:? {company:words}',
  ),
  row(
    p.contract('Gas'),
    '(das )?gas (~beziehe|~bekomme|kommt|haben wir|~habe)( bei| von| über)?( der| den)? {company:words}',
    '(mein |unser )?(gasanbieter|gasversorger|gaslieferant)( ist)?( die)?:? {company:words}',
  ),
  row(
    p.contract('Internet', 'internet-provider'),
    '(das )?(internet|dsl|wlan) (~habe|haben wir|~beziehe|kommt|läuft)( bei| von| über)?( der| den)? {company:words}',
    '(mein |unser )?(internetanbieter|internetprovider|internetvertrag|dsl-anbieter)( ist| läuft)?( bei| über)?( die| der)?:? {company:words}',
  ),
  row(
    p.contract('Mobilfunk'),
    '(mein )?(handyvertrag|mobilfunkvertrag|mobilfunkanbieter|handyanbieter)( ist| läuft| habe ich)?( bei| über)?( der)?:? {company:words}',
  ),
  row(
    r.bank,
    '~bin (kunde|kundin) (bei|der|bei der) {bank:words}',
    '(mein|unser)? ?(konto|girokonto|bankkonto|gehaltskonto)( habe ich| ist| läuft| haben wir)?( jetzt)?( bei)?( der| dem)?:? {bank:words}',
    '~habe (ein |mein )?(konto|girokonto) bei( der)? {bank:words}',
    '(meine )?(bank|hausbank)( ist)?( die)?:? {bank:words}',
  ),
  row(
    p.amount('rent', ' pro Monat'),
    '(~zahle|~zahlen|~bezahle) {amount} (miete|kaltmiete|warmmiete)( im monat)?',
    '(die|meine|unsere)? ?(miete|kaltmiete|warmmiete|monatsmiete)( ist| beträgt| kostet)?:? {amount}',
  ),
  row(
    p.words('tax-class'),
    '~bin in( der)? steuerklasse (?<what>(\\d|i{1,3}|iv|v|vi))',
    '~habe steuerklasse (?<what>(\\d|i{1,3}|iv|v|vi))',
    'steuerklasse:? (?<what>(\\d|i{1,3}|iv|v|vi))',
  ),
  even(
    p.endClub,
    `~bin( (im|am|seit) {word})? aus (dem|der) {club:words} ausgetreten`,
    `aus (dem|der) {club:words} ~bin( (im|am|seit) {word}| {date})? ausgetreten`,
    '(die |meine )?mitgliedschaft (im|beim|bei der|in der) {club:words} (habe ich )?(ist )?gekündigt',
    `~bin nicht mehr (mitglied )?(beim|im|bei der|in der) {club:words}`,
    `~bin (kein|nicht mehr) mitglied( mehr)? (beim|im|bei der|in der) {club:words}`,
    `~spiele nicht mehr (${SPORT} )?(beim|im|bei) {club:words}`,
  ),
  row(
    p.club,
    `~spiele ${SPORT}(,? und zwar)?( ${CLUB})?( mit der (rückennummer|trikotnummer|nummer) (?<jersey>\\d{1,2}))?`,
    `(~spiele|~turne|~schwimme|~rudere|~segle|~singe|~tanze|~musiziere|~fechte|~ringe|~boxe|~laufe) (beim|bei der|im|in der) {club:words}( ${SPORT})?( mit der (rückennummer|trikotnummer|nummer) (?<jersey>\\d{1,2}))?`,
    `~bin${SINCE} mitglied( nr\\.? {code})? ${CLUB}${SINCE}`,
    `mitglied( nr\\.? {code})? ${CLUB}${SINCE}`,
    `(mein |unser )?(verein|sportverein)( ist)?( der)?:? {club:words}`,
    `~bin (dort |auch )?(der |die )?${ROLE}( ${CLUB})?`,
    `~spiele ${CLUB} ${SPORT}`,
    'mit der (rückennummer|trikotnummer) (?<jersey>\\d{1,2})',
    '(rückennummer|trikotnummer)( ist)?:? (?<jersey>\\d{1,2})',
    `${ROLE} ${CLUB}`,
  ),
];

export const GERMAN_TONGUE: Tongue = {
  id: 'de-plain',
  pieces: PIECES,
  verb: (word) => `(ich |wir )?${word}( ich| wir)?`,
  joints: /,\s+|;\s+|\s+(?:und|sowie|aber)\s+|:\s+(?=(?:jetzt|nun|seit)\s)|\s+[-–—]\s+|\s*[()]\s*/g,
  fillers:
    /(?<![\p{L}\d-])(?:jetzt|nun|inzwischen|mittlerweile|aktuell|derzeit|zurzeit|momentan|zur zeit|übrigens|eigentlich|halt|gerade|außerdem|zudem|nur noch|immer noch|noch immer|weiterhin|nach wie vor|natürlich|neuerdings|endlich|seit heute|seit gestern|seit kurzem|seit neuestem|ab heute|ab sofort|seit (?:letzte[mnr] )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|monat)|heute|dafür|stattdessen|bereits|schon|auch|ja)(?![\p{L}\d-])/gu,
  leads:
    /^(?:und zwar|und|sowie|aber|außerdem|zudem|dazu|dafür|stattdessen|jetzt|nun|heute|inzwischen|mittlerweile|aktuell|derzeit|zurzeit|momentan|seitdem|danach|dort|bitte|übrigens|ansonsten|neu|ab sofort|seit heute|privat|hallo|hi|kurze info|zur info|info|beruflich|dann)[,:]? +/iu,
  news: /(?<!\p{L})(?:jetzt|nun|inzwischen|mittlerweile|neuerdings|seit heute|seit gestern|seit kurzem|seit neuestem|ab heute|ab sofort|neue[rsn]?|stattdessen|dafür|gewechselt|seit (?:letzte[mnr] )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))(?!\p{L})/iu,
  hedged:
    /(?<!\p{L})(?:vielleicht|wahrscheinlich|vermutlich|möglicherweise|eventuell|evtl|ich glaube|ich denke|hoffentlich|wenn|falls|würden?|wäre|hätte[n]?|könnten?|möchten?|werden?|will|wollen|sollen?|soll|demnächst|bald|nächste[nrsm]?|ab morgen|geplant|angeblich|fast|sobald|bevor|nachdem)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:früher|nicht mehr|ehemals|ehemalig\p{L}*|damals|war|waren|hatte|hatten|bisher|einst|vorher|davor|gewesen|kein\p{L}* .{1,30} mehr)(?!\p{L})/iu,
  undoes:
    /(?<!\p{L})(?:nicht|nie|kein\p{L}*|bis|falls|wenn|ob|glaube?|denke|angeblich|vielleicht|wohl|hoffentlich|demnächst|bald|noch|sagt|meint|nächste\p{L}*|würde\p{L}*|möchte|will|früher|ehemals|damals|war|waren|hatte)(?!\p{L})/iu,
  others:
    /(?<!\p{L})(?:er|ihm|ihn|sie (?:ist|hat|heißt|wohnt|arbeitet)|sein(?:e[nmrs]?)?|nachbar\p{L}*|chefs?|kolleg\p{L}*|freund\p{L}*|mutter|vater|mama|papa|bruder\p{L}*|schwester|sohn\p{L}*|tochter|mann|frau|tante|onkel|oma|opa|mitbewohner\p{L}*|kinder)(?!\p{L})/iu,
  is: /^(?:(?:ist|lautet|sind)(?: jetzt| nun)?(?: der| die| das)?:? |(?:nr\.?|nummer|no\.?):? )/i,
  own: /^(?:meine?|unsere?|die|der|das) /i,
};

export const GERMAN_PLAIN = rowsInPieces(GERMAN_TONGUE);
