import { CHANGE_READERS as c } from './change-readers.ts';
import { PIECE_READERS as p } from './piece-readers.ts';
import { type Piece, type PieceReader, rowsInPieces, type Tongue } from './pieces.ts';
import { READERS as r } from './readers.ts';

/**
 * Spanish as people tell it on both sides of the ocean: the pronoun left out, or no verb at all ("nacida el 2 de agosto de 1994 en Tacuarembó,
 * nacionalidad uruguaya"), "móvil" and "celular", "carné de conducir" and "licencia de manejar".
 */
const row = (read: PieceReader, ...templates: readonly string[]): Piece => ({ read, templates });
const even = (read: PieceReader, ...templates: readonly string[]): Piece => ({ read, templates, even: true });

const SINCE = '( (desde|desde el|hace desde) {since:date})?';
const NO = '(n\\.?(º|o|°)?|núm\\.?|nro\\.?|número|numero|no\\.)';
const TRADE =
  '(?<title>(camarer|meser|cociner|panader|enfermer|ingenier|maestr|médic|abogad|arquitect|secretari|bomber|carpinter|fontaner|plomer|jardiner|peluquer|cajer|niñer|consultor|profesor|doctor|contador|administrador|vendedor|conductor|diseñador|programador|desarrollador|traductor|entrenador|investigador|trabajador|soldador|cuidador|limpiador|operador|repartidor|coordinador|director|supervisor|editor|escritor|pintor|actor|auditor|asesor|instructor|técnic|mecánic|psicólog|biólog|químic|físic|matemátic|veterinari|farmacéutic|bibliotecari|funcionari|operari|encargad|emplead|jef|músic|fotógraf|logoped|pedagog|geólog|sociólog|filólog|enólog|podólog|cirujan|artesan|azafat|obrer|ganader|marinero|zapater|cerrajer|conserj|ordenanz|electricist|recepcionist|period|dentist|analist|economist|taxist|artist|fisioterapeut|gerent|dependient|estilist|asistent|auxiliar|chofer|chófer|albañil|policí|militar|piloto|docent|socorrist|telefonist|terapeut|contable|intérpret|agricultor|pescador)(o|a|os|as|e|ista|es)?( (de|en|del) {words})?( (industrial|civil|social|comercial|administrativ|contable|técnic|agrónom|informátic|eléctric|mecánic)(o|a)?)?)';
const FIRM = '(en|para|con) {employer:words}';
const CONDITION =
  '(?<what>(asma|diabetes( (de )?tipo [12])?|hipertensión( arterial)?|(la )?(tensión|presión) alta|epilepsia|migrañas?|celiaquía|enfermedad celíaca|artritis( reumatoide)?|artrosis|psoriasis|dermatitis( atópica)?|depresión|ansiedad|osteoporosis|esclerosis múltiple|enfermedad de crohn|colitis ulcerosa|parkinson|fibromialgia|hipotiroidismo|hipertiroidismo|endometriosis|tdah|apnea( del sueño)?|gota|colesterol( alto)?|una cardiopatía|insuficiencia cardíaca|insuficiencia renal|epoc|lupus|anemia))';
const INSURANCE =
  '(?<kind>(seguro|póliza)( de)?( (hogar|vida|coche|auto|carro|salud|médico|dental|viaje|decesos|moto|responsabilidad civil|accidentes|mascotas|la casa|gastos médicos( mayores)?|vehículo)|l (hogar|coche|auto|carro|vehículo)))';
const SPORT =
  '(?<sport>(fútbol|futbol|fútbol sala|baloncesto|básquetbol|básquet|balonmano|tenis|pádel|voleibol|vóleibol|vóley|hockey|béisbol|rugby|ajedrez|waterpolo|natación|atletismo|ciclismo|remo|golf))';
const ROLE =
  '(?<role>(tesorer|secretari|president|vicepresident|vocal|entrenador|capitán|capitan|delegad|coordinador|monitor|árbitr|arbitr|porter|delanter|vicesecretari|director)(o|a|e)?( deportiv(o|a)| técnic(o|a))?)';
const CALL =
  '(llamar|avisar|contactar|llamen|avisen|contacten|llamad|avisad|llama|avisa|llame|avise|comunicarse|contactarse|contactar con|llamar primero|localizar)';
const KIN_TEL =
  '(,? (tel(éfono|\\.)?:?|número:?|móvil:?|celular:?|cel\\.?:?|al|en el|su (número|teléfono|móvil|celular) es( el)?|con el( número)?) ?{tel}|,? {tel})?';
const NAMED_KIN = '(((a )?mi|la|el) {kin},? )?((don|doña|la señora|el señor|sra?\\.) )?{name}';
const ID =
  '(dni|nie|cédula( de (identidad|ciudadanía))?|ci|c\\.i\\.|cedula|ine|credencial (de elector|ine)|documento( nacional)?( de identidad)?|documento|carnet de identidad|carné de identidad|cédula)';
const LICENCE = '(carnet|carné|permiso|licencia|registro|brevete|pase)( de (conducir|manejar|conducción|conductor))';
const ENDS =
  '(caduca|vence|expira|se vence|se caduca|vencimiento|caducidad|válid[oa]|vigente|tiene validez|es válid[oa]|está vigente|vale|con vencimiento|con caducidad)( (el|en|hasta|hasta el|al|es el))?:?';
const HOLD = '(tengo|llevo|uso|soy de|pido|visto|gasto|calzo)';
const HAVE =
  '(tengo|padezco|padezco de|sufro|sufro de|me diagnosticaron|me han diagnosticado|diagnóstico:?|contra (la|el|mi)|por (la|el|mi)|para (la|el|mi))';

/** "calle Alfareros 15, 2.º B, 41010 Sevilla" as its lines, the floor and the door on one of their own. */
const FLOOR =
  /^(?:(?:piso|planta|bajo|ático|entresuelo|principal|depto\.?|departamento|dpto\.?|interior|int\.?|puerta|pta\.?|bloque|torre|escalera|esc\.?|portal|apto\.?|apartamento|local|manzana|lote|casa|oficina)(?: [\p{L}\d.ºª° -]+)?|\d{1,2} ?(?:\.?[ºª°o]|er|do|to|vo)?\.? ?(?:[a-z]|izq\.?|izquierda|dcha\.?|derecha|centro|\d{1,2}\.?[ªa]?)?|bajo(?: [a-z])?)$/iu;
const STREET =
  /^(?:en |en la |en el )?(?<street>(?:(?:la |el )?(?:calle|c\/|avenida|avda\.?|av\.?|plaza|pza\.?|paseo|p\.º|camino|carretera|ctra\.?|ronda|travesía|pasaje|calzada|bulevar|boulevard|carrera|cra\.?|cr\.?|callejón|glorieta|jirón|jr\.?|diagonal|transversal|vía|rambla|cuesta|privada|cerrada|prolongación|circuito|autopista|urbanización|urb\.?) )?[^,]*\d[^,]*|(?:calle|c\/|avenida|avda\.?|av\.?|plaza|paseo|camino|carretera|ronda|pasaje|rambla) [^,]+)$/iu;

const whereabouts: PieceReader = ({ place = '', since }, at) => {
  const lines = place
    .replace(/,? (?:con )?(?:código postal|c\.?p\.?):? (?=\d{4,5})/giu, ', ')
    .replace(/,? número (?=\d)/giu, ' ')
    .replace(/ en (?=\p{Lu}[\p{L} ]+$)/u, ', ')
    .replace(/(?<=\d[^,]{0,12}),? (?:de|en) (?=\p{Lu}[\p{L} ]+$)/u, ', ')
    .split(/, ?/);
  const [first = '', ...rest] = lines;
  const street = STREET.exec(first)?.groups?.street;
  if (!street) return p.home({ place: place.replace(/^(?:la ciudad de|el barrio de) /i, ''), since }, at);
  const floors = rest.filter((line) => FLOOR.test(line));
  const others = rest.filter((line) => !FLOOR.test(line));
  const bare = street.replace(/^(?:la|el) (?=calle|avenida|plaza|paseo|c\/)/i, '');
  return p.home({ place: [bare, ...(floors.length > 0 ? [floors.join(', ')] : []), ...others].join(', '), since }, at);
};

const PIECES: readonly Piece[] = [
  // ---- who ----
  even(
    p.insteadOf,
    `(ahora )?(es|será|pongan|poned|pon|apunten|anoten|apunta|anota|avisen|avisad|llamen|llamad|llama|mejor|en su lugar)( ahora| mejor| en su lugar| a| por favor| usen)* ?${NAMED_KIN}${KIN_TEL}( en su lugar)?`,
    `en su lugar ${NAMED_KIN}${KIN_TEL}`,
  ),
  even(
    p.contact('emergency-contact'),
    `(en|para) (caso de )?(una )?(emergencias?|urgencias?|accidente)(,|:)?( por favor| favor de| pueden| hay que)? ${CALL}( con)?( por favor)? (a )?${NAMED_KIN}${KIN_TEL}`,
    `(en|para) (caso de )?(una )?(emergencias?|urgencias?|accidente):? (a )?${NAMED_KIN}${KIN_TEL}`,
    `(por favor )?${CALL} (a )?${NAMED_KIN}( en caso de (emergencia|urgencia|accidente)| en una emergencia| si me pasa algo)${KIN_TEL}`,
    `si (me pasa|pasa|me ocurre|ocurre|sucede|me sucede) algo,? (por favor )?${CALL}( con)?( por favor)? (a )?${NAMED_KIN}${KIN_TEL}`,
    `(mi )?((nuevo|nueva) )?(contacto|persona( de contacto)?|teléfono) (de|en caso de|para( casos de)?) (emergencias?|urgencias?)( ahora)?( es| será)?( ahora)?:? (a )?${NAMED_KIN}${KIN_TEL}`,
    `${NAMED_KIN} es( ahora)? mi( nuev[oa])? contacto de (emergencias?|urgencias?)${KIN_TEL}`,
    `como contacto de (emergencias?|urgencias?) (pongo|doy|tengo) (a )?${NAMED_KIN}${KIN_TEL}`,
  ),
  even(
    p.endEmergency,
    '{name} ya no es mi contacto de (emergencias?|urgencias?)',
    'mi contacto de (emergencias?|urgencias?) ya no es ((mi {kin} )?){name}',
    'quit(en|ad|a) a {name}( como| de) contacto de (emergencias?|urgencias?)',
  ),
  row(r.name, '~me llamo {name}', 'mi nombre( completo)?( es)?:? {name}'),
  row(r.familyName, '(mi |mis )?(apellidos?)( es| son)?:? {name}', 'de apellidos? {name}', 'me apellido {name}'),
  row(
    r.nickname,
    '(todos|todo el mundo|mis amigos|en casa|la gente|los amigos) me (llaman|dicen|conocen como) {name}',
    'me (dicen|llaman) {name}',
    'llám[ea]nme {name}',
    '(puedes|pueden) (llamarme|decirme) {name}',
  ),
  row(
    p.birthName,
    '(mi )?(apellido de solter[oa]|nombre de solter[oa]|apellido de nacimiento)( es| era)?:? {name}',
    'de solter[oa] (me apellidaba|era|soy)? ?{name}',
  ),
  row(p.additionalName, '(mi )?segundo nombre( es)?:? {name}'),
  row(
    p.newName,
    'desde que me casé (me apellido|llevo el apellido|uso el apellido|soy) {name}',
    'mi nuevo apellido es {name}',
    'ahora me apellido {name}',
  ),
  // ---- birth ----
  row(
    p.born,
    '(~nací|soy|nacid[oa])? ?(el|nací el|nacid[oa] el|del?) {date}(,? en {place:words}( \\({country:words}\\)|, {country:words})?)?',
    '(~nací|nacid[oa]|soy nacid[oa])( en)? {place:words}( \\({country:words}\\))?,? el {date}',
    '(~nací|nacid[oa]|soy nacid[oa]) en {place:words}( \\({country:words}\\))?',
    '(~nací|nacid[oa]|soy nacid[oa])( el)? {date}(,? en {place:words}( \\({country:words}\\)|, {country:words})?)?',
    '(mi )?(fecha de nacimiento|cumpleaños|f\\. ?nac\\.?|fecha nac\\.?)( es)?( el)?:? {date}',
    '(mi )?lugar de nacimiento( es| fue)?:? {place:words}',
    'cumplo años el {date}',
  ),
  row(
    p.hometown,
    '(soy|vengo|provengo)( originari[oa])? de {place:words}',
    'me crié en {place:words}',
    'soy natural de {place:words}',
    'natural de {place:words}',
  ),
  row(
    p.nationality,
    '~soy {who:list}( de nacionalidad| de nacimiento)?',
    '(mi |de )?nacionalidad(es)?( es| son)?:? {who:list}',
    '(tengo|poseo|cuento con|ya tengo) (la |doble )?nacionalidad(es)?:? {who:list}',
    'ciudadan[oa] {who:words}',
    '(~soy )?de nacionalidad {who:list}',
    'me (dieron|concedieron|han dado|han concedido) la nacionalidad {who:words}',
    'tengo pasaporte {who:word}',
  ),
  even(p.notButNational, 'ya no soy {old:words},? sino {who:words}'),
  even(p.endNationality, '(renuncié|he renunciado) a la nacionalidad {who:words}', 'ya no tengo (la )?nacionalidad {who:words}'),
  // ---- how to reach somebody ----
  row(
    p.tel('mobile'),
    '(mi |el |tengo |número de )?((nuevo|número de|núm\\. de) )*(móvil|celular|cel|cel\\.|teléfono móvil|teléfono celular|número de (móvil|celular)|whatsapp)( nuevo| personal| actual)?( es| cambió al| cambió a| ahora es)?( ahora)?( el| al)?:? {tel}',
    '(tengo|ya tengo|estrené|cambié de) (un )?(nuevo )?(número( nuevo)?( de (móvil|celular|teléfono))?|móvil|celular)( nuevo)?:?( es| ahora es)?( el| al)? {tel}',
  ),
  row(
    p.tel('home'),
    '(mi |el |mi número )?(teléfono )?(fijo|de casa|de la casa|teléfono fijo|teléfono de casa|número de casa|particular)( de( la)? casa)?( es)?( el)?(:|,)? {tel}',
    '(en|de) (mi )?casa( me localizan| estoy)?( en el| es el| el)? {tel}',
  ),
  row(
    p.tel('work'),
    '(mi |el )?(teléfono )?(de(l)? (la )?(trabajo|oficina)|laboral|profesional|teléfono (del trabajo|de (la )?oficina|laboral))( es)?( el)?(:|,)? {tel}',
    'en (la oficina|el trabajo)( estoy| me localizan)?( en el| es el| el)? {tel}',
  ),
  row(
    p.tel(),
    '(mi |el )?((nuevo|número de) )*(teléfono|tel\\.?|tfno\\.?|tlf\\.?|número|teléfono de contacto|número de teléfono)( nuevo| actual)?( es| ahora es)?( el)?:? {tel}',
    '(me localizan|me pueden llamar|pueden llamarme|me encuentran|se me puede llamar|llámenme|pueden localizarme|llamadme|localizable)( en| al)?( el)?( número| teléfono)?:? {tel}',
  ),
  row(p.bareTel, '{tel}', '(su )?(tel(éfono|\\.)?|número|móvil|celular|cel\\.?)( es)?( el)?(:|,)? {tel}', '(al|en el|con el) {tel}'),
  row(
    p.email('work'),
    '(mi )?(correo|e-?mail|mail) (del trabajo|laboral|profesional|corporativo|de (la )?(oficina|empresa))( es)?:? {email}',
  ),
  row(
    p.email(),
    '(mi |el )?((nuevo|nueva|dirección de) )*(correo|correo electrónico|e-?mail|mail|correo-e)( personal| nuevo| actual)?( es| ahora es)?:? {email}',
    '(me pueden escribir|escríbanme|pueden escribirme|escribidme|por correo|por mail)( a| al correo)? {email}',
  ),
  row(
    p.words('preferred-contact'),
    '(prefiero|mejor|lo mejor es|me gusta más) (que me (contacten|llamen|escriban|contactéis|llaméis|escribáis) )?(por|vía|el|mediante) (?<what>(correo( electrónico)?|e-?mail|mail|teléfono|whatsapp|sms|mensaje|carta|telegram))',
    '(contáctenme|contactadme|escríbanme|avísenme) (mejor )?por {what:words}',
  ),
  row(
    p.words('contact-hours'),
    '(estoy disponible|me pueden llamar|pueden llamarme|llámenme|localizable|mejor llamar|se me puede llamar|llamar)( solo| preferentemente| mejor)* (?<what>(por la|por las|a partir de|de|entre|después de|antes de|en horario|los|fines de) {any})',
    'horario de contacto:? {what:any}',
  ),
  row(
    p.words('delivery-note'),
    '(los )?(paquetes|pedidos|envíos)( por favor)?,? (déjenlos|dejarlos|dejadlos|se pueden dejar|pueden dejarlos|dejar) {what:any}',
    '(pueden )?(dejar|dejen|dejad) (los )?(paquetes|pedidos|envíos) {what:any}',
  ),
  // ---- where ----
  row(
    whereabouts,
    `(~vivo|~vivimos|~resido|~residimos|domiciliad[oa]|estoy viviendo|~vivo actualmente)${SINCE} en {place:any}${SINCE}`,
    '(mi |nuestro |nuestra )?((nuevo|nueva) )?(dirección|domicilio|residencia)( actual| nueva| particular| postal)?( es| ahora es)?( en)?:? {place:any}',
    '(~me mudé|~me he mudado|~nos mudamos|~nos hemos mudado|~me trasladé|~me cambié|~me fui a vivir)( (en|el) {since:date})? a {place:any}',
    'estoy empadronad[oa] en {place:any}',
    '(cambié|he cambiado|cambiamos) de (domicilio|dirección|casa):?( ahora (vivo|es) en)? {place:any}',
  ),
  even(p.endHome, 'ya no vivo en {place:words}', '(me fui|me he ido|me mudé) de {place:words}'),
  row(
    p.said('residence-status', 'Inquilino'),
    '~vivo de (alquiler|arriendo|renta)',
    'vivimos de (alquiler|arriendo|renta)',
    '(~vivo|~vivimos|estoy) (alquilando|arrendando|rentando)',
    'soy inquilin[oa]',
    'la casa es (rentada|alquilada|arrendada)',
    '(~vivo|~vivimos) en (un piso|una casa|un departamento|un apartamento) (de alquiler|alquilad[oa]|rentad[oa]|arrendad[oa])',
  ),
  row(
    p.said('residence-status', 'Propietario'),
    '(~vivo|~vivimos) en (casa|piso|vivienda|departamento) propi[oa]',
    '(la casa|el piso|la vivienda|el departamento) es (mía|mío|nuestra|nuestro|propia|propio|de mi propiedad|en propiedad)',
    'soy (propietari[oa]|dueñ[oa])( de (la casa|mi casa|la vivienda|mi piso))?',
  ),
  row(
    p.count('rooms'),
    '(el piso|la casa|el departamento|mi casa|mi piso) tiene {n} (habitaciones|cuartos|recámaras|dormitorios|ambientes)',
  ),
  row(p.words('heating'), '(calefacción|la calefacción)( es| va)?:?( de| con| a)? {what:words}', 'calentamos la casa con {what:words}'),
  row(
    p.count('household-size'),
    '(en casa|en mi casa|en el hogar) (somos|vivimos|viven) {n}( personas)?',
    'somos {n} (personas )?en (casa|el hogar|la familia)',
    'vivimos {n} personas',
  ),
  row(() => [{ attribute: 'household-size', value: { type: 'number', number: 1 } }], '~vivo sol[oa]'),
  // ---- family ----
  even(p.marital, 'ya no (soy|estoy) {word},? (sino( que)?|ahora)( estoy| soy)? {status:word}'),
  row(
    p.marital,
    `(~soy|~estoy|sigo)${SINCE} {status:word}${SINCE}`,
    '(mi )?estado civil( es)?:? {status:word}',
    '(?<status>(casad|solter|divorciad|viud|separad)(o|a))',
  ),
  row(
    p.maritalWith,
    `(~estoy )?(?<status>(casad|comprometid)(o|a)) con {name}${SINCE}`,
    `me casé( el {since:date}| en {since:date})? con {name}`,
  ),
  row(p.said('marital-status', 'Married'), '(me casé|nos casamos|me he casado|nos hemos casado)( (el|en) {since:date})?'),
  even(
    c.divorced,
    '(ya )?((está|estamos) )?(firmado el divorcio|divorciad(o|a|os))',
    '(firmé|firmamos|hemos firmado|he firmado|salió|ya salió) (los papeles del |el )?divorcio',
    '(me divorcié|nos divorciamos|me he divorciado|nos hemos divorciado)( (el|en) {since:date})?',
  ),
  row(
    p.said('marital-status', 'Divorced'),
    '(me divorcié|nos divorciamos|me he divorciado)( (el|en) {since:date})?',
    'ya (soy|estoy) divorciad[oa]',
  ),
  row(
    p.said('marital-status', 'Widowed'),
    '(enviudé|quedé viud[oa])( (el|en) {since:date})?',
    '(mi marido|mi mujer|mi esposo|mi esposa) (falleció|murió)( (el|en) {date})?',
  ),
  row(
    p.said('marital-status', 'Partnered'),
    'somos pareja de hecho',
    '~vivo en (unión libre|pareja de hecho|concubinato)',
    '(estado civil:? )?(unión libre|pareja de hecho)',
  ),
  row(
    p.relative,
    '(mi|nuestr[oa]) {kin} (se llama|es|se llamaba) {name}',
    '(el nombre de )?mi {kin}( es|:)? {name}',
    'nombre de(l| la)? {kin}:? {name}',
    '{name} es mi {kin}',
  ),
  row(p.count('siblings'), '(tengo|tenemos) {n} herman(o|a)s?', 'somos {n} hermanos'),
  row(() => [{ attribute: 'siblings', value: { type: 'number', number: 0 } }], '~soy hij[oa] únic[oa]', 'no tengo hermanos'),
  row(
    r.children,
    '(tengo|tenemos) {n} (hijo|hija|hijos|hijas|niños|niñas|niño|niña)( de {any}( años)?)?',
    '(madre|padre|mamá|papá) de {n} (hijos|hijas|niños|niñas|hijo|hija)',
    '~soy (madre|padre|mamá|papá) de {n} (hijos|hijas|niños|niñas|hijo|hija)',
    '(número de )?hijos:? {n}',
  ),
  even(r.noChildren, 'no (tengo|tenemos) hijos', 'sin hijos'),
  row(
    p.contact('doctor'),
    '(mi |nuestro |nuestra )?(médic[oa]( de cabecera| de familia| familiar)?|doctor[oa]?)( es| se llama)?( el| la)?:? {name}(,? (en|del|de la|de) {practice:words})?',
    'me (atiende|lleva|trata) (el |la )?(?<name>(dra?\\.|doctora?) \\p{L}+( \\p{L}+)*)',
  ),
  row(p.contact('dentist'), '(mi )?(dentista|odontólog[oa])( es| se llama)?( el| la)?:? {name}'),
  row(
    p.contact('landlord'),
    '(mi |nuestro |nuestra )?(caser[oa]|arrendador[oa]?|propietari[oa] del piso|dueñ[oa] (de la casa|del piso|del departamento))( es| se llama)?( el| la)?:? {name}',
  ),
  // ---- what ends at work, before what begins ----
  even(
    p.changedJob,
    '(he pasado|pasé|me cambié|me he cambiado|me fui) de {old:words} a {employer:words}',
    'ya no trabajo (en|para|con) {old:words},? (sino|ahora)( trabajo| estoy)? (en|para|con) {employer:words}( (como|de) {title:words})?',
  ),
  even(
    p.endJob,
    '(he dejado|dejé|renuncié a|he renunciado a|me fui de|me salí de|salí de|me despidieron de|me han despedido de)( (mi trabajo|mi puesto|de trabajar|el trabajo))?( en)? {employer:words}',
    '(ya no|dejé de|he dejado de|no) (trabajo|estoy|trabajar)( más)? (en|para|con) {employer:words}',
  ),
  even(p.endTitle, 'ya no (soy|estoy de|trabajo de|trabajo como) {title:words}', '(dejé|he dejado) de ser {title:words}'),
  // ---- work ----
  row(
    p.job,
    `(~trabajo|estoy trabajando|estoy|empecé|he empezado|entré|trabajando|comencé|me contrataron)( a trabajar)?${SINCE} (como|de) {title:words} ${FIRM}${SINCE}`,
    `(~trabajo|estoy trabajando|trabajando|estoy emplead[oa]|estoy contratad[oa])${SINCE} ${FIRM}(,? (como|de) {title:words})?${SINCE}`,
    `(empecé|he empezado|entré|comencé)( a trabajar)? en {employer:words}( (el|en) {since:date})?(,? (como|de) {title:words})?`,
    `~soy {title:words} (en|para) {employer:words}${SINCE}`,
    `~soy ${TRADE} (de|del) {employer:words}`,
    `${TRADE} en {employer:words}${SINCE}`,
    '(mi )?((nuevo|nueva|actual) )?(empresa|empleador|compañía)( actual)?( es| se llama)?:? {employer:words}',
  ),
  row(
    p.title,
    `(~trabajo|estoy trabajando|estoy|trabajando)${SINCE} (como|de) ${TRADE}${SINCE}`,
    `~trabajo${SINCE} (como|de) {title:words}${SINCE}`,
    '(mi )?(profesión|ocupación|oficio|puesto|cargo|puesto actual|cargo actual)( actual)?( es)?( el de)?:? {title:words}',
    `~soy${SINCE} ${TRADE}( de profesión)?${SINCE}`,
    '~soy {title:words} de profesión',
    'de profesión,? {title:words}',
    'me (ascendieron|han ascendido|promovieron|nombraron) (a|como)? ?{title:words}',
    'me dedico a {title:words}',
  ),
  row(r.status, '(~soy|~estoy) {status:words}', '(?<status>(jubilad[oa]|desemplead[oa]|autónom[oa]|pensionista))'),
  row(
    p.said('employment-status', 'Retired'),
    '(me jubilé|me he jubilado|me pensioné)( (el|en) {date})?',
    '~estoy (jubilad|pensionad|retirad)(o|a)',
    '~soy (pensionad[oa]|pensionista)',
  ),
  row(
    p.said('employment-status', 'Unemployed'),
    '~estoy (en (el )?(paro|desempleo)|sin trabajo|desemplead[oa]|en búsqueda de empleo|buscando trabajo|desocupad[oa]|cesante)',
  ),
  row(
    p.said('employment-status', 'Self-employed'),
    '~trabajo por (mi cuenta|cuenta propia)',
    '~soy (trabajador[oa]? )?(autónom[oa]|independiente|freelance)',
    'tengo mi propio negocio',
  ),
  row(p.words('department'), '(mi )?(departamento|área|sección) (es|de):? {what:words}', 'estoy en el (departamento|área) de {what:words}'),
  row(
    p.words('work-hours'),
    '~trabajo (a )?(?<what>(tiempo completo|media jornada|jornada completa|tiempo parcial|medio tiempo|turno de noche|turnos rotativos))',
    '(?<what>(media jornada|jornada completa|medio tiempo|tiempo completo))',
    '~trabajo (?<what>\\d+ horas (a la semana|por semana|semanales))',
  ),
  row(p.amount('net-income'), '(gano|cobro|ingreso|percibo) {amount} (netos|limpios|libres)( al mes| mensuales)?'),
  row(
    r.salary,
    '(gano|cobro|percibo)( unos| alrededor de| aproximadamente)? {amount}( brutos)?( al mes| al año| mensuales| anuales)?',
    '(mi )?(sueldo|salario)( bruto)?( mensual| anual)?( es)?( de)?:? {amount}',
  ),
  row(r.notice, '(mi )?(plazo de )?preaviso( es)?( de)?:? {length:words}'),
  even(
    p.day('available-from'),
    '(disponible|puedo empezar|puedo incorporarme|podría empezar|podría incorporarme|incorporación)( a partir)?( del?| desde( el)?| el)? {date}',
    'disponibilidad:? (a partir )?(del?|desde el|el) {date}',
  ),
  even(
    p.yes('relocate'),
    'estoy dispuest[oa] a (mudarme|cambiar de ciudad|trasladarme|reubicarme)',
    'tengo disponibilidad para (mudarme|cambio de residencia|reubicarme|cambiar de residencia)',
  ),
  even(p.no('relocate'), 'no estoy dispuest[oa] a (mudarme|trasladarme|cambiar de ciudad)', 'no puedo (mudarme|cambiar de residencia)'),
  row(
    p.words('remote'),
    '~trabajo (?<what>((en )?remoto|desde casa|a distancia|en modalidad híbrida|en teletrabajo))',
    'hago (?<what>(teletrabajo|home office))',
  ),
  row(
    p.words('volunteering'),
    '~soy voluntari[oa] (en|de) {what:any}',
    'hago voluntariado (en|con) {what:any}',
    'voluntariado:? {what:any}',
  ),
  // ---- education, languages ----
  row(
    p.education,
    '~estudié {area:words} en (la |el )?{school:words}(,? (de|desde) {since:date} (a|hasta) {until:date})?',
    '~estudié {area:words}',
    '(~estudio|estoy estudiando|curso|estoy cursando) {area:words}( en (la |el )?{school:words})?',
    `(~soy )?(?<degree>(licenciad|graduad|titulad|egresad|diplomad|doctor|doctorad|máster|maestr)(o|a)?) en {area:words}( (por|de|en) (la |el )?{school:words})?(,? (en |desde )?{date})?`,
    '(tengo|cursé|hice|terminé|saqué|obtuve|cuento con|acabé) (un |una |el |la )?(?<degree>(licenciatura|grado|maestría|máster|master|doctorado|posgrado|diplomado|especialización|ingeniería|bachillerato|secundaria|preparatoria|prepa|tecnicatura|técnico superior|fp|ciclo formativo))( (en|de) {area:words})?( (en|por) (la |el )?{school:words})?( en {date})?',
    '(?<degree>(licenciatura|grado|maestría|máster|master|doctorado|posgrado|diplomado|especialización|bachillerato|secundaria|preparatoria|ingeniería técnica|eso))( (en|de) {area:words})?( (en|por) (la |el )?{school:words})?,? (en )?{date}',
    '(?<degree>(licenciatura|maestría|máster|doctorado|posgrado|diplomado)) (en|de) {area:words}',
    'terminé (el |la )?(?<degree>(bachillerato|secundaria|preparatoria|prepa|bachiller|eso))( en {date})?( en (el |la )?{school:words})?',
    '(mi )?carrera( es| fue)?:? {area:words}',
    'me (titulé|gradué|licencié|recibí|doctoré)( de| en| como) (?<area>\\p{L}{3,}( \\p{L}+)*?)( (por|en) (la |el )?{school:words})?( en {date})?',
  ),
  row(
    p.finished,
    '(me (titulé|gradué|licencié|recibí|doctoré)|terminé|acabé|egresé|titulad[oa]|egresad[oa]|graduad[oa]|finalicé)( la carrera| los estudios)?( en| en el| el)?( año)? {date}',
    '(con )?(nota media|promedio|nota final)( de| es| fue| general)*:? (?<grade>\\d{1,2}((\\.|,)\\d{1,2})?)',
    'año de (titulación|graduación|egreso):? {date}',
  ),
  row(
    p.motherTongue('native'),
    '(mi )?(lengua|idioma) (matern[oa]|nativ[oa])( es)?( el)?:? {language:words}',
    '{language:word} es mi (lengua|idioma) (matern[oa])',
  ),
  row(r.languages, '~hablo {list}', '(idiomas|lenguas)( que hablo)?:? {list}', '(sé|domino|manejo) {list}'),
  row(
    p.tongue,
    '(mi )?((nivel de) )?{language:word}( es| está| lo hablo| lo tengo| tengo)?( en)?( un)?( nivel)?:? {level:words}',
    '(hablo|tengo|domino) {language:word}( nivel| con nivel| a nivel| en nivel| de nivel)? {level:words}',
    'tengo (un )?(nivel )?{level:word} (de|en) {language:word}',
    '(?<level>[abc][12]) (de|en) {language:word}',
  ),
  row(
    p.tongueProof,
    '(con )?(certificado|certificación|diploma)( oficial)?( obtenid[oa]| expedid[oa])?( el| del| de| en)? {date}',
    '(?<name>(dele|toefl|ielts|delf|dalf|first certificate|goethe|cambridge)( [abc][12])?)( del?| en|,)? {date}',
  ),
  // ---- papers and vehicles ----
  row(
    p.licence,
    '(tengo )?(el |un |la )?(carnet|carné|permiso|licencia)( de (conducir|manejar|conducción))?( de)?( clase| tipo| categoría)?:? (?<type>(a|b|c|d|e|bm|am|a1|a2|b1|b2|be|c1|d1|iii?)( ?(,|y) ?(a|b|c|d|a1|a2|am|b1|be))*)( desde {since:date})?',
  ),
  row(
    p.paper('identity-card'),
    `(mi |el |la |número de |con )?${ID}( es| es el| ${NO})*:? {code}(,? ${ENDS} {date})?`,
    `(mi |el |la )?${ID} ${ENDS} {date}`,
  ),
  row(
    p.paper('passport'),
    `(mi |el |número de )?pasaporte( es| es el| ${NO})*:? {code}(,? ${ENDS} {date})?`,
    `(mi |el )?pasaporte ${ENDS} {date}`,
  ),
  row(
    p.paper('driving-licence'),
    `(mi |la |el )?((nueva|nuevo) )?${LICENCE} ${ENDS} {date}`,
    `(mi |la |el |número de )?${LICENCE}( es| es el| ${NO})*:? {code}`,
  ),
  row(
    p.paper('residence-permit'),
    `(mi |la |el )?(permiso de residencia|tarjeta de residencia|tarjeta de extranjero|tie|residencia)( ${NO})?:? {code}`,
    `(mi |la |el )?(permiso de residencia|tarjeta de residencia|tie) ${ENDS} {date}`,
  ),
  row(
    p.expires,
    `((la nueva|el nuevo|esta|este|la renové|lo renové|que) )?${ENDS} {date}`,
    '(fecha de )?(caducidad|vencimiento|expiración)( es)?( el)?:? {date}',
    '(hasta|vigente hasta|válid[oa] hasta) (el )?{date}',
  ),
  row(
    p.issued,
    '(fue )?(expedid|emitid|otorgad)(o|a)( el| en)? {date}( (en|por) {place:any})?',
    '(fecha de )?(expedición|emisión)( es)?( el)?:? {date}',
    '(expedid|emitid)(o|a) (en|por) {place:any}',
  ),
  even(p.topic('driving-licence'), `(renové|he renovado|me renovaron|saqué|me dieron) (la|el|mi) ${LICENCE}`),
  even(p.topic('passport'), '(renové|he renovado|me renovaron|saqué|me dieron) (el|mi|un nuevo) pasaporte( nuevo)?'),
  even(p.topic('identity-card'), `(renové|he renovado|me renovaron|saqué) (el|la|mi) ${ID}`),
  even(
    p.endCar,
    '(vendí|he vendido|vendimos|hemos vendido|ya vendí|di de baja) (el|la|mi|nuestro) {car:words}',
    '(el|la|mi|nuestro) {car:words} (lo|la) (vendí|vendimos|he vendido|di de baja)',
    'ya no tengo (el|la|mi) {car:words}',
  ),
  even(p.anyCarEnds, '(vendí|he vendido|vendimos) (el|mi|nuestro) (coche|auto|carro)', 'ya no tengo (coche|auto|carro)'),
  row(
    p.car,
    '(conduzco|manejo)( ahora)? un(a)? {car:words}(,? (del |modelo |año |del año )*(?<year>\\d{4}))?(,? (con )?(matrícula|placas?|patente|dominio)( es| son)?:? {plate:reg})?',
    '(mi |nuestro )?(nuevo )?(coche|auto|carro|vehículo|furgoneta|camioneta)( nuevo)?( es)?:? (un |una )?{car:words}(,? (con )?(matrícula|placas?|patente):? {plate:reg})?',
  ),
  row(
    p.ownCar,
    '(tengo|tenemos|me compré|compré|he comprado|me he comprado|compramos)( ahora)? un(a)? {car:words}(,? (del |modelo |año |del año )*(?<year>\\d{4}))?(,? (con )?(matrícula|placas?|patente|dominio)( es| son)?:? {plate:reg})?',
  ),
  row(p.plate, '((la|mi|con|las) )*(matrícula|placas?|patente|dominio|chapa)( del? (coche|auto|carro))?( es| son)?( la)?:? {plate:reg}'),
  row(p.carYear, '(del año|año|modelo|matriculado en|de)( del?)? (?<year>\\d{4})'),
  row(
    p.insurance,
    `(mi |el |tengo el |la )?${INSURANCE}( es| lo tengo| está)?( con| en)?( la)?:? {company:words}(,? (con )?(póliza|número de póliza|${NO})( ${NO})?:? {code})?`,
  ),
  even(
    p.cancelled,
    '(cancelé|he cancelado|di de baja|dejé|he dado de baja) (el seguro|la póliza|el contrato)( (con|de|en))? {company:words}',
    'ya no (estoy|sigo) con {company:words}',
  ),
  row(
    p.named('health-insurance'),
    '(mi )?(seguro médico|mutua|obra social|eps|prepaga|isapre|aseguradora médica|seguridad social médica|seguro de salud)( es)?( la)?:? {what:words}',
    '(estoy afiliad[oa] a|~soy de) (la |el )?(mutua|obra social|eps|isapre)? ?{what:words}',
  ),
  row(
    p.ownNumber,
    `(con )?(el |la )?((número|${NO}) )?(de )?(póliza|contrato|soci[oa]|afiliad[oa]|cliente|cuenta|abonad[oa]|carnet de soci[oa])( ${NO})?( es)?( el)?:? {code}`,
  ),
  // ---- health, food, sizes ----
  even(
    p.endMedication,
    '((el médico|la médica|la doctora|el doctor) )?me (quitó|retiró|suspendió|ha quitado|ha retirado|suspendieron|quitaron) (el|la|los) {what:words}',
    '(ya no|dejé de|he dejado de) (tomo|tomar) (el |la )?{what:words}',
  ),
  row(
    p.medicationFor,
    '(tomo|me tomo|me inyecto|me recetaron|me pongo)( (todos los días|cada (día|mañana|noche)|a diario|diariamente|por la (mañana|noche)))* {what:words}( (?<dose>\\d+((\\.|,)\\d+)? ?(mg|mcg|g|ml|ui)))?( (todos los días|cada (día|mañana|noche)|al día|a diario|por la (mañana|noche)))* (para|por|contra) ((la|el|mi|las|los) )?{ill:words}',
  ),
  row(
    p.medication,
    '(tomo|me tomo|me inyecto|me recetaron|me cambió a|me han cambiado a|me pongo)( (todos los días|cada (día|mañana|noche)|a diario|diariamente|por la (mañana|noche)))* {what:words}( (?<dose>\\d+((\\.|,)\\d+)? ?(mg|mcg|g|ml|ui)))?( (todos los días|cada (día|mañana|noche)|al día|a diario|por la (mañana|noche)|en ayunas))*',
    '(medicación|medicamentos?|tratamiento)( actual)?( es)?:? {what:words}( (?<dose>\\d+ ?(mg|mcg|g|ml|ui)))?',
  ),
  row(
    p.condition,
    `${HAVE}( desde {date})? ${CONDITION}`,
    '(enfermedades|enfermedad|padecimientos?|antecedentes)( crónicas?)?:? {what:words}',
  ),
  row(p.coeliac('Celiaquía'), '~soy celíac[oa]', '~soy celiac[oa]', 'celíac[oa]'),
  row(p.coeliac('Diabetes'), '~soy diabétic[oa]( (de )?tipo [12])?', 'diabétic[oa]'),
  row(p.coeliac('Asma'), '~soy asmátic[oa]', 'asmátic[oa]'),
  row(p.coeliac('Epilepsia'), '~soy epiléptic[oa]'),
  row(p.coeliac('Hipertensión'), '~soy hipertens[oa]'),
  row(
    p.tolerates,
    '(la |el )?(?<what>(lactosa|leche|gluten|huevo|marisco|frutos secos|soja|fructosa))( en cambio)?( sí)?( la| lo| los)? tolero( sin problemas?| bien)?',
    'tolero (bien )?(la |el )?(?<what>(lactosa|leche|gluten|huevo|fructosa))( sin problemas?| bien)?',
  ),
  even(
    p.noAllergy,
    'no (tengo|soy) (alergias|alérgic[oa] a nada|ninguna alergia)( conocidas?)?',
    'sin alergias( conocidas)?',
    'alergias:? (ninguna|no)',
  ),
  row(
    p.allergy,
    '~soy (muy )?alérgic[oa] (a la|a las|a los|al|a) {what:list}',
    'tengo alergia (a la|a las|a los|al|a) {what:list}',
    'alérgic[oa] (a la|a las|a los|al|a) {what:list}',
    '(mis )?(alergias?|intolerancias?)( son| es)?( a la| al| a)?:? {what:list}',
    '~soy intolerante (a la|al|a los|a las|a) {what:list}',
    'tengo intolerancia (a la|al|a los|a las|a) {what:list}',
    'no tolero (la|el|los|las)? ?{what:list}',
  ),
  row(
    p.words('blood-type'),
    '(mi |soy )?((tipo de|grupo) )(sangre|sanguíneo)( es)?:? (?<what>(a|b|ab|0|o)( ?(rh ?)?(positivo|negativo|\\+|-))?)',
    '(~soy|tengo) (tipo de sangre |grupo |sangre )?(?<what>(a|b|ab|0|o) ?(positivo|negativo|\\+|-))',
  ),
  row(p.yes('glasses'), '(uso|llevo) (gafas|lentes|anteojos|lentillas|lentes de contacto)'),
  even(p.no('glasses'), 'no (uso|llevo) (gafas|lentes|anteojos|lentillas)'),
  row(p.yes('organ-donor'), '~soy donante de órganos'),
  row(
    p.words('disability'),
    'tengo (una |un )?(?<what>(discapacidad( \\p{L}+)?( del? \\d+ ?%)?|grado de discapacidad del? \\d+ ?%))',
    '~soy (?<what>(sord[oa]|cieg[oa]|hipoacúsic[oa]))',
    '(?<what>uso silla de ruedas)',
  ),
  row(
    p.height,
    '(mido|estatura:?|mi estatura es( de)?|altura:?|mi altura es( de)?) (?<height>\\d{3}( ?cm| centímetros)?|\\d(\\.|,)\\d{2}( ?m| metros)?)',
  ),
  row(p.tall, 'mido (?<m>\\d) ?(m|metro) ?(?<cm>\\d{2})', "mido (?<m>\\d)(\\.|,|')(?<cm>\\d{2})( m| metros)?"),
  row(
    p.weight,
    '(peso|mi peso es( de)?:?)( unos| aproximadamente)? (?<weight>\\d{2,3}((\\.|,)\\d)?) ?(kg|kilos?|kilogramos)',
    'peso:? (?<weight>\\d{2,3}) ?(kg|kilos?)',
  ),
  row(
    p.size('shoe-size'),
    '(calzo|mi número de (zapato|calzado|pie) es|número de (zapato|calzado)|talla de (zapato|calzado)|de (zapato|calzado|pie)|zapatos?|calzado)( es| uso| soy)?:?( del| el| un| talla| número| la| de la)* {size}',
  ),
  row(
    p.size('tshirt-size'),
    `(${HOLD} )?((la )?talla )?(de )?(camiseta|playera|remera|polera|polo|franela)s?( uso| es| llevo)?:?( la| una| talla| de)* (?<size>(xxs|xs|s|m|l|xl|xxl|3xl))`,
  ),
  row(
    p.size('shirt-size'),
    `(${HOLD} )?((la )?talla )?(de )?(camisa|blusa)s?( uso| es| llevo)?:?( la| una| talla| de)* (?<size>(xxs|xs|s|m|l|xl|xxl|3xl|\\d{2}))`,
  ),
  row(
    p.size('trouser-size'),
    `(${HOLD} )?((la )?talla )?(de )?(pantalón|pantalones|jeans|vaqueros)( uso| es| llevo)?:?( la| una| talla| de)* (?<size>\\d{2}|(xs|s|m|l|xl|xxl))`,
  ),
  row(
    p.size('clothing-size'),
    '(uso|llevo|visto|tengo) (la )?talla (?<size>\\d{2}|(xs|s|m|l|xl|xxl))',
    '(mi )?talla( de ropa)?( es)?( la)?:? (?<size>\\d{2}|(xs|s|m|l|xl|xxl))',
  ),
  row(p.size('ring-size'), '(mi )?talla de anillo( es)?( la)?:? (?<size>\\d{1,2})'),
  row(p.size('hat-size'), '(mi )?talla de (gorra|sombrero|casco|gorro)( es)?( la)?:? (?<size>\\d{1,2})'),
  row(r.smoker, '~fumo', '~soy fumador[oa]?', 'fumador[oa]?'),
  even(r.nonSmoker, 'no fumo', 'no soy fumador[oa]?', 'ya no fumo', '(dejé|he dejado) de fumar', 'no fumador[oa]?'),
  even(r.noAlcohol, 'no (bebo|tomo)( nada de)?( alcohol)?', 'no consumo alcohol'),
  row(
    r.diet,
    `(~soy|como) {diet:words}${SINCE}`,
    '(sigo|llevo|hago) (una )?dieta {diet:words}',
    '(dieta|alimentación)( es)?:? {diet:words}',
    '(?<diet>(vegetarian|vegan)(o|a))',
  ),
  row(
    p.avoids,
    'nada de {what:word}',
    '(no como|no puedo comer|evito|no me gusta|no me gustan) (el |la |los |las )?{what:list}',
    'no puedo tomar (?<what>(gluten|lactosa|azúcar|leche|marisco|frutos secos))',
  ),
  row(p.words('food-favourite'), '(mi )?(comida|plato|platillo) (favorit[oa]|preferid[oa])( es| son)?:? {what:words}'),
  // ---- what one likes ----
  even(
    p.seat,
    '(en (el )?(avión|tren|autobús|bus|los viajes),? )?(prefiero|me gusta|siempre pido|pido|quiero|elijo|siempre elijo|quisiera|querría|me gustaría|reservo|viajo en|mejor)( (un|el|ir|sentarme|viajar|siempre))*( asiento)?( (de|en|junto a|en la|a))?( (la|el))? (?<seat>(pasillo|ventana|ventanilla))( en .*)?',
    '(asiento|plaza)( de| en| preferido:| junto a)?( la| el)?:? (?<seat>(pasillo|ventana|ventanilla))',
  ),
  row(
    p.words('preferred-language'),
    '(prefiero|pueden|mejor)( que me)? ?(escribirme|escriban|la correspondencia|las cartas|recibir las cartas)? ?en (?<what>(español|inglés|catalán|gallego|euskera|francés))',
  ),
  row(
    p.list('hobby'),
    '(mis )?(aficiones|pasatiempos|hobbies|hobbys|intereses)( son)?:? {what:list}',
    '(en mi tiempo libre|me gusta) {what:words} en mi tiempo libre',
  ),
  row(
    p.list('instrument'),
    'toco (el |la )?(?<what>(piano|guitarra|violín|flauta|clarinete|trompeta|saxofón|batería|bajo|acordeón|violonchelo|chelo|arpa|bandoneón|charango|ukelele))',
  ),
  // ---- home, contracts, clubs ----
  row(
    p.contract('Electricidad', 'energy-supplier'),
    '(la |mi )?(luz|electricidad|corriente)( de (la )?casa)?( la| es| viene| está| nos la da)?( (llevo|tengo|tenemos|contraté|contratada|llevamos|da))?( con| de| a)?( la)?:? {company:words}',
    '(mi |la )?(compañía|comercializadora|empresa|proveedor)( de la| de| eléctrica)?( luz| electricidad)?( es)?:? {company:words}',
  ),
  row(p.contract('Gas'), '(el )?gas( natural)?( lo| es)?( (llevo|tengo|tenemos|contraté))?( con| de)?( la)?:? {company:words}'),
  row(
    p.contract('Internet', 'internet-provider'),
    '(el |mi )?(internet|wifi|fibra|adsl)( de (la )?casa)?( lo| la| es| está)?( (llevo|tengo|tenemos|contraté|contratado))?( con| de)?( la)?:? {company:words}',
    '(tengo|tenemos) (el )?(internet|fibra|wifi) (con|de) {company:words}',
    '(mi )?(proveedor|compañía) de internet( es)?:? {company:words}',
  ),
  row(
    p.contract('Móvil'),
    '(mi |el )?(línea|contrato|plan|compañía)( de| del)? (móvil|celular|teléfono)( es| está)?( con| de)?:? {company:words}',
  ),
  row(
    p.power,
    '(la )?potencia( contratada)?( es)?( de)?:? (?<power>\\d+((,|\\.)\\d+)? ?kw)',
    '(?<power>\\d+((,|\\.)\\d+)? ?kw)( de potencia)( contratada)?',
  ),
  row(
    r.bank,
    '(mi banco( actual)?( es)?|~soy cliente del?|tengo (la )?(mi )?cuenta( corriente| bancaria| de ahorros)?( en| con)|banco):? (el |la )?{bank:words}',
    '(cambié|me cambié|he cambiado|me he cambiado)( mi cuenta)? (de banco )?(a|al) {bank:words}',
  ),
  row(
    p.amount('rent', ' al mes'),
    '(pago|pagamos) {amount} (de|en) (alquiler|renta|arriendo)( al mes| mensuales)?',
    '(mi |el |la |nuestro |nuestra )?(alquiler|renta|arriendo)( es)?( de)?:? {amount}',
  ),
  even(
    p.endClub,
    '(me di de baja|me he dado de baja|me salí|me borré) (de|del) {club:words}',
    'ya no soy (soci[oa]|miembro) (de|del) {club:words}',
  ),
  row(
    p.club,
    `(~soy )?(soci[oa]|miembro|afiliad[oa]|abonad[oa])( ${NO} ?{code})? (del|de la|de) {club:words}(,? (con (el )?)?(carnet|${NO}|número de soci[oa])( ${NO})? {code})?${SINCE}`,
    `(juego|jugamos|entreno)( al?)? ${SPORT} (en|con) (el |la )?{club:words}( con el (dorsal|número) (?<jersey>\\d{1,2}))?${SINCE}`,
    `(juego|entreno|nado|corro|remo|canto|bailo|patino) (en|con) (el |la )?{club:words}( con el (dorsal|número) (?<jersey>\\d{1,2}))?${SINCE}`,
    '(mi )?(club)( es| deportivo)?:? {club:words}',
    `(~soy )?(el |la )?${ROLE}( (del|de la|de) {club:words})?`,
    '(con el |mi )?(dorsal)( es)?( el)?:? (?<jersey>\\d{1,2})',
  ),
];

export const SPANISH_TONGUE: Tongue = {
  id: 'es-plain',
  pieces: PIECES,
  verb: (word) => `(yo |nosotros )?${word}`,
  joints: /,\s+|;\s+|\s+(?:y|e|pero|así que|aunque)\s+|:\s+(?=(?:desde|ahora|ya)\s)|\s+[-–—]\s+|\s*[()]\s*/g,
  fillers:
    /(?<![\p{L}\d-])(?:ahora|actualmente|también|además|hoy en día|de momento|por ahora|por el momento|por cierto|este año|últimamente|pues|todavía|aún|desde hoy|desde ayer|a partir de hoy|desde hace poco|desde el (?:pasado )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|hoy|recientemente|nomás|ya(?! no))(?![\p{L}\d-])/gu,
  leads:
    /^(?:y|e|pero|además|también|ahora|actualmente|hola|oye|bueno|pues|así que|desde hoy|ya(?! no)|en cambio|por otro lado|nota|aviso|info|o sea|por cierto|les comento que|te cuento que|os cuento que)[,:]? +/iu,
  news: /(?<!\p{L})(?:ahora|desde hoy|desde ayer|a partir de hoy|desde hace poco|nuev[oa]s?|ya(?! no)|cambié|he cambiado|cambiamos|desde el (?:pasado )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|en su lugar)(?!\p{L})/iu,
  hedged:
    /(?<!\p{L})(?:quizás?|tal vez|a lo mejor|creo que|ojalá|sería|tendría|podría|gustaría|quisiera|querría|si|cuando|voy a|vamos a|pronto|próxim[oa]|pienso|planeo|espero|seguramente|probablemente|supuestamente|casi|mañana)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:ya no|antes|solía|de niñ[oa]|era|estaba|tenía|vivía|trabajaba|hasta hace|anteriormente|ex)(?!\p{L})/iu,
  undoes:
    /(?<!\p{L})(?:no|nunca|hasta|si|tal vez|quizás?|creo|dicen|dice|pronto|era|estaba|antes|iba|voy a|quiero|querría|sería|próxim[oa]|ya no|tampoco|ojalá)(?!\p{L})/iu,
  others:
    /(?<!\p{L})(?:él|ella|ellos|ellas|sus?|vecin[oa]s?|mamá|papá|jef[ea]|novi[oa]|marido|mujer|espos[oa]|suegr[oa]|cuñad[oa]|sobrin[oa])(?!\p{L})/iu,
  is: /^(?:(?:es|son)(?: ahora)?(?: el| la| los| las)?:? |(?:n\.?[ºo°]|núm\.?|nro\.?|número):? )/i,
  own: /^(?:mis?|nuestr[oa]s?|el|la|los|las) /i,
};

export const SPANISH_PLAIN = rowsInPieces(SPANISH_TONGUE);
