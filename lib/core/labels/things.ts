import type { LabelRow } from './rows.ts';

/**
 * What the catalogue knows beside what most forms ask: each thing by the names that forms and people give it. Same form as
 * `rows.ts`. These words are common ones, so that each counts only where it is most of what the label says.
 */
const most = (path: string, wordings: string, bonus?: number): LabelRow => [path, wordings, { most: true, ...(bonus ? { bonus } : {}) }];

export const THINGS: readonly LabelRow[] = [
  [
    '',
    '(loyalty|frequent flyer|airline)( \\w+){0,2} (tier|status|level)|(gas|water) meter (serial )?(number|no)|zahler ?(nummer|nr) (gas|wasser)|(gas|wasser)zahler ?(nummer|nr)',
    { bonus: 30 },
  ],
  // ---- identity and family ----
  most('initials', 'initials|initialen|iniciales|initiales|iniciais'),
  most('gender-identity', 'gender identity|geschlechtsidentitat|identidad de genero|identite de genre|identidade de genero', 4),
  most('name-day', 'name day|namenstag', 4),
  most(
    'phonetic-name',
    '(phonetic|name) pronunciation|pronunciation of (your )?name|how (do you|to) pronounce your name|aussprache( des namens)?',
    4,
  ),
  most('hometown', 'home ?town|heimatort|heimatstadt|ciudad natal|ville natale|cidade natal', 4),
  most(
    'wedding-day',
    '(wedding|marriage) (day|date)|date of (the |your )?(wedding|marriage)|wedding anniversary|hochzeits(tag|datum)|datum der (hochzeit|eheschliessung|trauung)|fecha de (la )?boda|fecha de matrimonio|date (de|du) mariage|data (do|de) casamento',
    4,
  ),
  most(
    'siblings',
    'number of (brothers and sisters|siblings)|how many (siblings|brothers and sisters)( do you have)?|anzahl der geschwister|numero de hermanos|nombre de freres et soeurs|numero de irmaos',
  ),
  most(
    'preferred-contact',
    'bevorzugter kontaktweg|bevorzugte kontaktart|medio de contacto preferido|mode de contact prefere|meio de contacto preferido',
    4,
  ),
  most(
    'delivery-note',
    'delivery (instructions?|notes?)|safe place( for (parcels|deliveries))?|where (can|may|should) (we|the driver|the courier) leave (your |the )?(parcel|package)s?|ablageort|abstellgenehmigung|instrucciones de entrega|instructions de livraison|instrucoes de entrega',
    4,
  ),
  // ---- work and education ----
  most('department', '(your )?department|dept|abteilung', 1),
  most(
    'staff-number',
    '(staff|employee|payroll|personnel|works) (number|no|id)|personal ?(nummer|nr)|mitarbeiternummer|numero de empleado|numero de legajo|matricule( du salarie)?|numero de (funcionario|colaborador)',
    8,
  ),
  most('reports', 'number of (direct )?reports|direct reports|people (you )?(lead|manage)|personalverantwortung', 4),
  most('team-size', 'team size|size of (your |the )?team|teamgrosse', 4),
  most(
    'student-number',
    '(student|matriculation|enrol?ment|learner) (number|no|id)|matrikel ?(nummer|nr)|numero de (estudiante|alumno|etudiant|aluno)|numero d etudiant',
    6,
  ),
  most('volunteering', 'volunteer(ing)?( work)?|voluntary work|ehrenamt|voluntariado|benevolat'),
  most('publication', 'publications?|veroffentlichungen|publicaciones'),
  most('award', 'awards?|prizes|auszeichnungen?|premios'),
  most(
    'travel-readiness',
    'travel readiness|(willing|ready|willingness) to travel|reisebereitschaft|disponibilidad para viajar|disponibilite pour voyager',
    4,
  ),
  most(
    'desired-role',
    'desired (role|position|job)|role (wanted|sought)|gewunschte (stelle|position)|wunschposition|puesto deseado|poste souhaite|poste recherche',
    4,
  ),
  most(
    'desired-location',
    'desired (location|place of work)|preferred (work )?location|gewunschter (arbeitsort|einsatzort)|lieu de travail souhaite',
    4,
  ),
  most(
    'hourly-rate',
    'hourly (rate|pay|wage)( of pay)?|rate per hour|pay per hour|stundensatz|stundenlohn|tarifa por hora|taux horaire|valor por hora',
    4,
  ),
  // ---- papers ----
  most(
    'residence-permit.number',
    '(residence|residency) (permit|card) (number|no)|number of (your |the )?residence permit|aufenthaltstitel ?(nummer|nr)|nummer des aufenthaltstitels|numero (de |del )?(titre|carte) de sejour|nie',
    20,
  ),
  most(
    'residence-permit.end',
    '(residence|residency) (permit|card) (expiry|expires|valid until|expiry date)|expiry (date )?of (your |the )?residence permit|aufenthaltstitel gultig bis',
    20,
  ),
  most(
    'residence-permit.type',
    'type of residence permit|residence permit( type)?|art des aufenthaltstitels|aufenthaltstitel|titre de sejour',
    8,
  ),
  most(
    'identity-card.end',
    '(id|identity) card (expiry|expires|valid until|expiry date)|expiry (date )?of (your |the )?(id|identity) card|(personal)?ausweis (gultig bis|ablaufdatum)|gultigkeit (des )?(personal)?ausweis(es)?|fecha de caducidad del dni|(dni )?valido hasta|date d expiration (de la )?carte d identite',
    12,
  ),
  most('visa.type', 'visa( type)?|type of visa|kind of visa|visum( ?art)?|tipo de visado|type de visa|tipo de visto', 2),
  most('visa.number', 'visa (number|no)|visum ?(nummer|nr)|numero de (visado|visa|visto)', 4),
  most('visa.end', 'visa (expiry|expires|expiration|end)( date)?|visa valid until|expiry date of (your |the )?visa|visum gultig bis', 12),
  // ---- vehicles, travel ----
  most(
    'parking-permit',
    'parking permit( number| no)?|permit number parking|parkausweis( nummer)?|bewohnerparkausweis|tarjeta de aparcamiento|carte de stationnement',
    4,
  ),
  most('fuel-card', 'fuel card( number)?|tankkarte', 4),
  most('annual-mileage', 'jahresfahrleistung|kilometrage annuel|kilometraje anual', 4),
  most('rail-card', 'rail ?card( number| type)?|bahncard( nummer)?|bahnkarte|carte de reduction sncf|tarjeta dorada', 4),
  most('travel-class', '(travel|cabin) class|class of travel|reiseklasse|clase de viaje|classe de voyage', 8),
  most(
    'departure-airport',
    'nearest airport|preferred (departure )?airport|usual (departure )?airport|(which|what) airport do you (usually |normally )?(fly|depart|travel) from|heimatflughafen|aeropuerto de salida|aeroport de depart|aeroporto de partida',
    4,
  ),
  most(
    'hotel-preference',
    'room (preference|preferences|type)|hotel (room|preference)|type of (hotel )?room|zimmerwunsch|preferencia de habitacion|preference de chambre',
    4,
  ),
  // ---- home and contracts ----
  most(
    'dwelling',
    '(kind|type) of (home|dwelling|accommodation|housing|property|house)|(property|dwelling|housing|home|accommodation|house) type|wohnungstyp|wohnform|art der (wohnung|unterkunft)|tipo de (vivienda|imovel)|type de logement',
    8,
  ),
  most('heating', '(type of )?heating( type| system)?|heizung(sart)?|heizungstyp|calefaccion|chauffage|aquecimento', 2),
  most(
    'energy-supplier',
    '((current|present|existing|your) )?(energy|electricity|power) (supplier|provider|company)|who supplies your (electricity|energy|power)|(strom|energie)(versorger|anbieter|lieferant)|bisheriger (strom)?(anbieter|versorger|lieferant)|comercializadora( electrica)?( actual)?|compania (de luz|electrica)|fournisseur d (electricite|energie)|fornecedor de (eletricidade|energia)',
    12,
  ),
  most(
    'internet-provider',
    '((current|present|existing|your) )?(internet|broadband) (service )?(provider|supplier|company)|isp|internetanbieter|proveedor de internet|fournisseur (d acces )?internet|(operador|fornecedor|operadora) de internet',
    12,
  ),
  most(
    'meter-number',
    '((electricity|power) )?meter (serial )?(number|no)|serial number of (your |the )?meter|(strom)?zahler ?(nummer|nr)( strom)?|numero (de|del) contador|numero de compteur|numero do contador',
    14,
  ),
  most('mortgage', '(monthly )?mortgage (payment|repayment)s?( per month)?|hypothekenrate', 2),
  most('savings', 'savings|ersparnisse|ahorros|epargne|poupancas?'),
  most('tax-class', 'tax class|steuerklasse', 8),
  most('credit-score', 'credit (score|rating)|bonitat', 4),
  most(
    'household-income',
    'household income|income of (the |your )?household|haushaltseinkommen|ingresos del hogar|revenu du foyer|rendimento do agregado',
    12,
  ),
  // ---- health and sizes ----
  most('vaccination', 'vaccinations?|immuni[sz]ations?|impfungen?|impfstatus|vacunas|vaccinations|vacinas'),
  most(
    'glasses',
    'glasses( or (contact )?lenses)?|(do you )?wear (glasses|contact lenses|glasses or contact lenses)|brille( oder (kontakt)?linsen)?|brillentrager(in)?|gafas|lunettes|oculos',
    2,
  ),
  most('organ-donor', '(are you an )?organ donor|organspender(in)?|donante de organos|donneur d organes', 4),
  most('exercise', 'exercise( habits| routine)?|physical activity|how often do you exercise'),
  most(
    'trouser-size',
    'trousers? size|trousers|(waist|jeans|pants) size|hosengrosse|talla de pantalon|taille de pantalon|numero de calcas|tamanho de calcas',
    4,
  ),
  most('ring-size', 'ring size|ringgrosse|talla de anillo|tour de doigt|tamanho do anel', 4),
  most('hat-size', 'hat size|head (size|circumference)|hutgrosse|kopfumfang|talla de sombrero|tour de tete', 4),
  most('dress-size', 'dress size|kleidergrosse damen|talla de vestido|taille de robe', 6),
  // ---- accounts and likes ----
  most(
    'loyalty-card',
    'loyalty card( number| no)?|(store|club|rewards|bonus) card( number| no)?|kundenkarte(nnummer)?|tarjeta de fidelidad|carte de fidelite|cartao de fidelidade',
    20,
  ),
  most(
    'library-card',
    'library (card|ticket)( number| no)?|borrower (number|no)|bibliotheksausweis( nummer)?|carne de biblioteca|carte de bibliotheque',
    8,
  ),
  most(
    'instrument',
    '(musical )?instruments?( (played|you play))?|which instruments? do you play|what (musical )?instruments? do you play|instrumento( musical)?',
  ),
  most('sport', 'sports?|(which|what) sports? do you (play|do)|sportart|deportes?|desportos?|esportes?'),
  most('food-favourite', 'favou?rite (food|dish|meal)|lieblingsessen|comida favorita|plat prefere|comida preferida', 4),
  most('food-dislike', 'foods? (you )?(avoid|must not eat)|foods to avoid|alimentos que (debe )?evitar|aliments a eviter'),
];
