/** Whose data is asked for: the person's own, or those of somebody around them. */
export type Relation =
  | 'self'
  | 'partner'
  | 'child'
  | 'parent'
  | 'landlord'
  | 'employer'
  | 'referee'
  | 'emergency-contact'
  | 'doctor'
  | 'guarantor'
  | 'traveller'
  | 'applicant'
  | 'recipient'
  | 'school'
  | 'witness'
  | 'other'
  /** No person: a firm, a place, something that is offered. */
  | 'thing';

/**
 * The words by which a form says whose data it wants, in the languages people fill forms in. One row a relation and language group,
 * tried in order; words stand on `normal` text (no accents, lower case). A word that means something else as often is not here: a
 * partner's first name asked of the person is a wrong value, and so is the person's asked as the partner's.
 */
interface Row {
  readonly relation: Relation;
  /** Whole words, as alternatives of a pattern. */
  readonly words: readonly string[];
  /** In scripts without spaces: anywhere. */
  readonly free?: string;
}

const NO_BOOKING = '(?<!(?:booking|order|case|payment|customer|our|your|quote|reservation|file) )references?(?! (?:number|code|no|letter))';

const ROWS: readonly Row[] = [
  {
    // Before the child whom they may collect and the parents beside whom they may.
    relation: 'other',
    words: [
      'family members?(?= who| that)|inviting (person|party|family|host)|person inviting( you)?|(authori[sz]ed|entitled|allowed|permitted) (person|to (collect|pick up|drop off))|(person|people|adults?)( \\w+){0,3} (authori[sz]ed|allowed|permitted|entitled)|pick ?up (person|contact)|collecting (person|adult)',
      '(abhol|empfangs|zeichnungs)berechtigte[rnms]?( person(en)?)?|bevollmachtigte[rnms]?|einladende[rnms]?( person)?|gastgeber(s|in)?|personne (habilitee|autorisee)|personne invitante|hote invitant|persona(s)? autorizada(s)?|persona que invita|person[ae] (autorizzata|delegata)|pessoa autorizada|gemachtigde|osoba upowazniona',
    ],
  },
  {
    relation: 'emergency-contact',
    words: [
      'emergency (contacts?|phone|number|telephone|person|name)|(in|for) (an |any |case of |cases of |the event of )?(an )?emergenc(y|ies)|next of kin|if (something|anything) happens( to you)?|if (you are|youre|you get|you were) (hurt|injured|taken ill|ill)|if there is an accident|if we (cannot|cant|can not) (reach|get|contact|get hold of) you',
      'im notfall|notfall ?kontakte?s?|notfalls|(bei|fur|in) (einem |einen |den )?notf[aä]lle?n?|nachste angehorige[rn]?|notfallnummer',
      'contacts? d ?urgence|(en )?cas d ?urgence|personne a (prevenir|contacter)|urgence',
      'contactos? de emergencia|(en )?caso de (emergencia|urgencia)|contatos? de emergencia|(em )?caso de emergencia|emergencias?',
      'contatt[oi] (di|d) ?emergenza|(in )?caso di (emergenza|necessita)|emergenza',
      '(contactpersoon|persoon|contact) (bij|in geval van) nood(gevallen)?|(bij|in geval van) nood\\w*|noodcontact\\w*|noodgevallen',
      '(w )?(naglym|nagłym) wypadku|(w )?(naglych|nagłych) wypadkach|(w )?razie wypadku|kontakt alarmowy',
      '(v )?pripade (nouze|nudze)|kontakt pro pripad nouze|nouzovy kontakt|nudzovy kontakt',
      'narmast(e|a)? anhorig\\w*|narmaste parorende|parorende|nodkontakt\\w*|(vid|i) (en )?nodsituation\\w*|n(æ|ae)rmeste (parorende|pårorende)|nodstilf(æ|ae)lde|(i )?nodssituasjon\\w*|hatatapau\\w*|lahiomai\\w*',
      'acil durum\\w*|(in )?caz de urgenta|contact de urgenta|veszhelyzet\\w*|surgos eset\\w*',
      '(в )?(экстренн|чрезвычаин)[^ ]* (случа[^ ]*|ситуаци[^ ]*|контакт[^ ]*)|(для )?экстреннои связи|(в )?(екстрен|надзвичаин)[^ ]* (випадк[^ ]*|ситуаци[^ ]*|ситуац[^ ]*)|(σε )?περιπτωση εκτακτης αναγκης|επαφη εκτακτης αναγκης',
      'جهه اتصال (في حالات )?الطوارئ|الطوارئ|(ב)?מקרה חירום|איש קשר לחירום',
    ],
    free: '緊急(時|連絡)|紧急联系|緊急聯絡|비상 ?연락|ฉุกเฉิน',
  },
  {
    relation: 'guarantor',
    words: [
      'guarantors?|(act|acting|stand) as (your |a )?(guarantor|surety)|suret(y|ies)|burgen?|buergen?|mietburge\\w*|garant[es]?|votre garant|caution solidaire',
      'aval(ista)?s?|avales|fiador(es|a)?|garantes?|fideiussore|borgsteller|borg(steller)?|poreczyciel\\w*|rucitel\\w*|borgensman|kausionist|takaaja\\w*|kefil\\w*|kezes\\w*|поручител[^ ]*|поручител[^ ]*|εγγυητ[^ ]*|الضامن|ערב',
    ],
    free: '保証人|担保人|보증인',
  },
  {
    relation: 'landlord',
    words: [
      'land ?lords?|letting agents?|property managers?|pay (your |the )?rent to|owns? (the )?(flat|house|property|home) (that |which )?you (rent|live)',
      'vermieter(s|in)?|hausverwaltung|(gehort|eigentumer (der|ihrer)) (die |der )?(wohnung|mietwohnung)|proprietaires?|bailleurs?|casero|arrendador(es|a)?|propietario (de|del) (la )?(casa|piso|vivienda)',
      'senhorio|locador(a)?|locatore|proprietario (di|della|dell) ?(casa|abitazione|immobile)?|padron[ea] di casa|verhuurder(s)?|huisbaas|wynajmujac\\w*|(wlasciciel|właściciel|własciciel)\\w* (mieszkania|domu)|pronajimatel\\w*|prenajimatel\\w*|hyresvard\\w*|udlejer\\w*|utleier\\w*|vuokranantaja\\w*|ev sahibi\\w*|proprietarul|berbeado\\w*|арендодател[^ ]*|орендодав[^ ]*|ιδιοκτητ[^ ]*|المالك|صاحب العقار|בעל הדירה|המשכיר',
    ],
    free: '大家|家主|貸主|房东|房東|집주인|임대인',
  },
  {
    relation: 'partner',
    words: [
      '(?<!(?:business|sales|trading|reference|training) )partners?(?! (?:code|id|programme?|company|organi[sz]ation))|spouses?|husbands?|wifes?|wives|civil partner|fiancee?s?|live with as a couple',
      'ehepartner(s|in)?|ehegatt\\w*|ehefrau|ehemann(s|es)?|lebenspartner(s|in)?|lebensgefahrt\\w*|ihre[rn]? frau|ihre?[nms]? mann(es)?|(der|seiner|meiner) (frau|ehefrau)|zukunftige[rn]? (mann|frau)',
      'conjointe?s?|epoux|epouse|votre (femme|mari|compagn(e|on)|partenaire)|partenaire|concubine?',
      'conyuges?|espos[oa]s?|su (marido|mujer)|marido|pareja|conjuges?|companheir[oa]|coniuge|marito|moglie|convivente|su[oa] compagn[oa]',
      'echtgeno(o)?te?s?|levenspartner|(uw|je) (man|vrouw)|małzon\\w*|malzon\\w*|(twoj\\w*|pani|pana|swoj\\w*) (maz|zona)|mez[ae]m?|zony|manzel\\w*|partnerk[aiy]|partnera|make eller maka|(din |ditt )?(makes|makas|make|maka) (namn|fornamn|efternamn|personnummer)|sambo|(æ|ae)gtef(æ|ae)lle\\w*|samlever\\w*|ektefelle\\w*|samboer\\w*|puoliso\\w*|aviopuoliso\\w*',
      'esiniz\\w*|esinizin|esi(nin)?|sot(ul|ia|ie|ului|iei)|partener\\w*|hazastars\\w*|ferj\\w*|feleseg\\w*|elettars\\w*|супруг[^ ]*|муж[ау]?|жен[аыу]|дружин[^ ]*|чоловік[ау]?|подружж[^ ]*|συζυγ[^ ]*|συντροφ[^ ]*|الزوجه?|زوجت?ك|بن زوغ|בן זוג|בת זוג|בן בת זוג|(vo|chong) (cua )?(ban|quy khach)|suami|istri',
    ],
    free: '配偶|夫の|妻の|ご主人|奥様|丈夫|妻子|배우자|남편|아내|คู่สมรส',
  },
  {
    relation: 'doctor',
    words: [
      'doctors?(?! (?:of|degree))|gps?|physicians?|(?<!plastic )surgery|dentists?|(which )?practice are you registered|paediatricians?|midwife|specialist(s)? treating',
      '(haus|zahn|kinder|fach)?arzt(es|in)?|(haus|zahn|kinder)?arztin|behandelnde[rn]? arzt|medecins?|dentiste|medicos?|medicas?|odontologo|dentistas?|dottore|pediatra',
      'huisarts(en)?|(?:huis|tand)arts|lekarz\\w*|lekar\\w*|lakare\\w*|l(æ|ae)ge\\w*|fastlege\\w*|laakari\\w*|doktorunuz\\w*|aile hekimi\\w*|medicul|orvos\\w*|haziorvos\\w*|врач[^ ]*|лікар[^ ]*|ιατρ[^ ]*|الطبيب|טבيب|רופא',
    ],
    free: '主治医|かかりつけ医|医生|医師の|담당 ?의사',
  },
  {
    relation: 'referee',
    words: [
      `referees?|${NO_BOOKING}|vouch for you|academic reference|character reference`,
      'referenz(en|person(en)?|geber\\w*)?|references professionnelles|personne de reference|referencias? (personales?|laborales?|profesionales?)|referente|referenties?|osoba polecajaca|referencje|referens(er|person\\w*)?|referans(lar|iniz\\w*|kisi)?|рекомендател[^ ]*',
    ],
    free: '推薦者|推荐人|推薦人|추천인',
  },
  {
    relation: 'witness',
    words: [
      'witness(es|s)?|(who )?saw the (accident|incident)|zeug(en?|in)|temoins?|testigos?|testemunhas?|testimon[ei]|getuigen?|swiad\\w*|świad\\w*|svede?k\\w*|svedok|vittnen?|vidner?|vitner?|todistaja\\w*|tanik\\w*|martor\\w*|tanu\\w*|свидетел[^ ]*|свідк[^ ]*|μαρτυρ[^ ]*|الشاهد|עד',
    ],
    free: '証人|目撃者|证人|見證人|목격자',
  },
  {
    relation: 'child',
    words: [
      '(?<!(?:only|foster|step) )child(?! (?:care|benefit|support|seat|ticket|fare|rate|minder))|childs|childrens?|sons?|daughters?|(?<!(?:what|which|any|some|this|that|every|all|each|same|other|of|in|welche) )kind(?! (?:of|regards))|pupils?|dependa?nts?(?! (?:relatives?))|(your )?(minor(?!$| (subjects?|field|degree|in|area|course|programme|program|major))|infant|toddler|baby)',
      'kindes|kinder|sohn(es)?|tochter|schuler(s|in)?|enfants?|(votre |son )?(fils|fille)|eleve|mineure?|hij[oa]s?|(datos )?del menor|menor de edad|alumn[oa]s?|filh[oa]s?|criancas?|filhos|figli[oae]?|figli|bambin[oaie]|minore|alunno',
      'kinderen|(uw |je |het )kinds?|dochter|zoon|leerling|dziec\\w*|syna?|corki|córki|corka|ucznia?|dite(te)?|detsk\\w*|deti|ditet[ei]|syna|dcer[aiy]|dietat\\w*|zaka|barns?|barnets?|barnens?|son(en)?s|dotter(n|s)?|datters?|sonns?|elevens?|lapse\\w*|lapsi|cocug?u?n?u?z?\\w*|cocuk\\w*|oglunuz\\w*|kiziniz\\w*|ogrenci\\w*|copil\\w*|fiul|fiica|elevul\\w*|gyerme\\w*|gyerek\\w*|реб[её]н[^ ]*|сын[ау]?|дочер[^ ]*|дочь|дитин[^ ]*|παιδι[^ ]*|τεκνο[^ ]*|τεκνου|الطفل|طفلك|الابن|ابنك|הילד|ילדך|anak',
    ],
    free: 'お子(様|さん)|子供|子ども|児童|生徒|孩子|子女|儿童|자녀|아이의|아동|บุตร',
  },
  {
    relation: 'parent',
    words: [
      'parents?(?! (?:company|organi[sz]ation|or child))|parental responsibility|guardians?|mothers?(?! (?:tongue|language))|fathers?|mum|dad',
      'eltern(teil)?|mutter(?!sprach)|vaters?|vater|erziehungsberechtigte\\w*|sorgeberechtigte\\w*|(votre |la |du |de la )?(pere|mere)|tuteur|responsable legal|padres?|madre(?! (?:lingua|lengua))|tutor(a|es)? legal(es)?|mae|pai|encarregado de educacao|responsavel legal|genitor[ei]|tutore|progenitor(a|es)?',
      'ouders?|moeder(?!taal)|vader|voogd|verzorger|rodzic\\w*|ojc\\w*|ojciec|matk[aie]|matke|matkę|opiekun\\w*|rodic\\w*|otec|otce|matk[aiy]|zakonn\\w* zastup\\w*|foralder\\w*|foraldrar\\w*|vardnadshavare\\w*|mors|fars|(din |ditt |dit |barnets )(mor|far)|for(æ|ae)ldre\\w*|v(æ|ae)rge|foresatt\\w*|vanhempi|vanhempien|huoltaja\\w*|aiti|isan|anne(niz\\w*)?|baba(niz\\w*)?|veli(niz\\w*|nin)?|ebeveyn\\w*|parint\\w*|mama|tatal\\w*|szulo\\w*|anyja|apja|gondviselo\\w*|родител[^ ]*|матер[^ ]*|мать|отц[^ ]*|отец|опекун[^ ]*|батьк[^ ]*|мат[иі]р?[^ ]{0,2}|γονε[^ ]*|μητερ[^ ]*|πατερ[^ ]*|κηδεμον[^ ]*|(اسم )?(الاب|الام|الوالد[^ ]*|ولي الامر)|ההורה|הורים|האב|האם',
    ],
    free: '保護者|父親|母親|父の|母の|家长|監護人|监护人|父亲|母亲|부모|보호자|아버지|어머니|ผู้ปกครอง',
  },
  {
    relation: 'other',
    words: [
      'sisters?|brothers?|siblings?|neighbou?rs?|boss(es)?|flatmates?|housemates?|roommates?|uncles?|aunts?|cousins?|grand(mother|father|parent)s?|teachers?|landlad(y|ies)|girlfriends?|boyfriends?|your guests?|plus one|companions?|accompanying( person)?|(someone|somebody|anyone|who|another person) (who |else|we can|we may|we should|they may)|who (else )?(may|can|should|will) (collect|pick|we)|another person|friends?|colleagues?|someone else|invitees?|(?<!property )(line )?managers?(?= ?s |s? (name|e ?mail|phone|email|telephone|contact|details))|(name|e ?mail|phone|telephone|contact) (of|for) (your )?((line )?manager|team leader|head of department|boss)|line managers?|team leaders?|supervisors?|^(your |direct |current |immediate )*manager$|^(who do |you |who do you )*reports? to$|^reporting to$|^(who is )?your manager$',
      'begleitperson(en)?|freund(es|in)?|kolleg\\w+|vorgesetzte\\w*|teamleiter\\w*|nachbar\\w*|collegues?|superieur hierarchique|votre (ami|amie|voisin\\w*|responsable|manager)|amig[oa]s?|su (jefe|jefa|superior)|(seu|sua) (chefe|superior)|collega|leidinggevende|przelozon\\w*|przełozon\\w*|nadrizen\\w*|n(æ|ae)rmeste leder|narmaste chef|esimie\\w*|yoneticiniz\\w*|arkadasiniz\\w*|руководител[^ ]*|начальник[^ ]*',
    ],
    free: '上司の|同僚|朋友|领导|상사',
  },
  {
    relation: 'recipient',
    words: [
      '(gift )?recipients?(?= ?((full |first |last |mobile |contact )?name|details|phone|telephone|mobile|e ?mail|address|street|city|town|post ?code|zip|country|date of|birth|dob|age|s ))|(gift )?recipient|(name|phone|e ?mail|address) of (the )?recipient|(who is (the|this) )?(present|gift) (is )?for( whom)?|ship to (someone|a friend)|beschenkte\\w*|empfanger(s|in)? des geschenks|destinataire du cadeau|destinatario del regalo|destinatario do presente|destinatario del regalo',
    ],
  },
];

const boundary = (words: readonly string[]): string => `(?<![^ ])(?:${words.join('|')})(?![^ ])`;

const COMPILED = ROWS.map(({ relation, words, free }) => ({
  relation,
  pattern: new RegExp(free ? `${boundary(words)}|${free}` : boundary(words)),
}));

/** The relation that a text names first in the order of the rows. */
export function relationNamed(text: string): Relation | undefined {
  return COMPILED.find(({ pattern }) => pattern.test(text))?.relation;
}

/** Somebody of several, by number. */
export const NUMBERED: readonly (readonly [Relation, RegExp])[] = [
  [
    'traveller',
    /(?<![^ ])(?:travell?er|passenger|guest|reisender?|reisende|mitreisende( person)?|passagier|gast|voyageur|passager|pasajero|viajero|passageiro|viajante|hospede|passeggero|viaggiatore|ospite|reiziger|pasazer|podrozny|gosc|cestujici|resenar|passagerare|resande|rejsende|reisende|matkustaja|yolcu|misafir|pasager|calator|utas|пассажир|турист|пасажир)\D{0,4}(\d{1,2})(?![^ ])/,
  ],
  [
    'traveller',
    /^(?:adult|infant|senior|erwachsener|adulte|adulto|volwassene|dorosły|vuxen|voksen|yetiskin|взрослыи) (\d{1,2})(?![^ ])(?! (?:years?|to|and|or|plus|jahre|ans|anos))/,
  ],
  ['traveller', /(?:旅客|乗客|搭乗者|同行者|乘客|旅行者|승객|탑승객)\D{0,4}(\d{1,2})/],
  [
    'applicant',
    /(?<![^ ])(?:applicant|tenant|co ?borrower|borrower|co ?applicant|named driver|antragsteller|mitantragsteller|bewerber|mieter|candidat|demandeur|locataire|conducteur|solicitante|inquilino|conductor|requerente|condutor|richiedente|conducente|inquilino|aanvrager|huurder|bestuurder|wnioskodawca|najemca|kierowca|zadatel|driver|fahrer|tenants?|sokande|hyresgast|forare|ansoger|soker|hakija|basvuran|surucu|заявитель)\D{0,4}(\d{1,2})(?![^ ])/,
  ],
  [
    'child',
    /(?<![^ ])(?:child|kind|enfant|hij[oa]|filh[oa]|crianca|figli[oa]|bambino|dziecko|dite|barn|lapsi|cocuk|copil|gyermek|pupil|dependa?nt|ребенок)\D{0,4}(\d{1,2})(?![^ ])/,
  ],
  [
    'parent',
    /(?<![^ ])(?:parent|guardian|parent guardian|parent or guardian|elternteil|erziehungsberechtigte[rn]?|sorgeberechtigte[rn]?|parent ou tuteur|responsable legal|progenitor|genitore|encarregado de educacao|ouder|rodzic|opiekun|rodic|zakonny zastupce|foralder|vardnadshavare|foraelder|foresatt|huoltaja|vanhempi|veli|ebeveyn|parinte|szulo|родитель)\D{0,4}(\d{1,2})(?![^ ])/,
  ],
  ['referee', /(?<![^ ])(?:referee|reference|referenz\w*|referencia|referentie|referens)\D{0,4}(\d{1,2})(?![^ ])/],
];

/** Somebody beside the one who fills the form in, without a number. */
export const JOINT =
  /(?<![^ ])(co ?(borrower|applicant|tenant|buyer|owner|insured)|joint (applicant|tenant|borrower|owner)|mit(antragsteller|bewerber|mieter|reisende|darlehensnehmer|versicherte)(in|r|n|s)?|co ?(emprunteur|demandeur|locataire|titulaire)|co ?(solicitante|titular|arrendatario)|cotitular|co ?(requerente|proponente)|co ?(richiedente|intestatario)|cointestatario|mede ?(aanvrager|huurder)|medeaanvrager|(wspoł|wspol)(wnioskodawca|najemca|kredytobiorca)|spolu ?zadatel\w*|medsokande|medansoger|medsoker|rinnakkaishakija)(?![^ ])/;
