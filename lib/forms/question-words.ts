/**
 * The words by which a question says of which time, how much, and whether it wants a yes: patterns over `normal` text (no accents,
 * lower case), one line a language or two. Words that mean something else as often are not here.
 */
/** Each is marked as pure, so that the script in every page carries only what it asks. */
const whole = (words: readonly string[], free = ''): RegExp =>
  new RegExp(`(?<![^ ])(?:${words.join('|')})(?![^ ])${free === '' ? '' : `|${free}`}`);

export const FORMER = /* @__PURE__ */ whole(
  [
    '(?<!(how|years|year) )old (\\w+ ){0,2}(address|e ?mail|phone|mobile|number|street|post ?code|zip|city|town|employer|job|house|home|name)|previous|previously|before (that|this|then)|did you live before|former|formerly|past (address|employer|job|jobs|position|addresses|employers)|(your )?last ((country|city|town|place|state|postcode) of residence|residence|place of work|workplace|employer|job|address|position|school|flat|house|home|landlord|insurer|company|role|salary)|prior|earlier|before (you (retired|moved|joined|left)|marriage|the current|your current)|(surname|nationality|citizenship) at birth|birth (sur)?name|maiden name|used to (live|work|be)',
    'davor|vorher|zuvor|fruhere[rsnm]?|vorherige[rsnm]?|vorige[rsnm]?|alte[rsnm]? (adresse|anschrift|wohnung|plz|\\w*nummer|e mail|arbeitgeber|name)|vormalige[rsnm]?|ehemalige[rsnm]?|bisherige[rsnm]?|letzte[rsnm]? (wohnsitz\\w*|wohnungsadresse|arbeitgeber(s|in)?|adresse|anschrift|stelle|wohnung|schule|vermieter(s|in)?|wohnort|tatigkeit|versicherer|versicherung)',
    'precedente?s?|anciens?|ancienne?s?|auparavant|anterieure?s?|derniere? (employeur|emploi|adresse|poste|logement|domicile|residence|pays de residence|ville de residence)|nom de (jeune fille|naissance)',
    'anterior(es)?|previ[oa]s?|antes|ultim[oa] (residencia|pais de residencia|ciudad de residencia|empleo|trabajo|domicilio|direccion|empresa|emprego|endereco)|antig[oa]s? (morada|endereco|emprego|empresa|empregador|direccion|domicilio|empleador)|precedenti|vecchi[oa] (indirizzo|lavoro)|ultim[oa] (datore|impiego|indirizzo|residenza|paese di residenza)|in precedenza',
    'vorige?|vroegere?|eerdere|eerder|voormalige?|oude (adres|werkgever|baan)|oud adres|laatste (werkgever|adres|baan|woonplaats)|poprzedni\\w*|dawn(y|a|e|ego|ej)|wczesniejsz\\w*|byl(y|a|e|ego|ej)|był(y|a|e|ego|ej)|poprzednio|predchozi\\w*|predeslo?\\w*|drivejsi\\w*|byval\\w*|minul[eay] \\w+|predchadzajuc\\w*|byvaly',
    'tidigare|foregaende|forra|senaste (arbetsgivare|adress)|tidligere|forrige|seneste (arbejdsgiver|adresse|job)|siste (arbeidsgiver|adresse)|edelli(nen|sen|set)|aiempi|aiemman|entinen|entisen|onceki|eski|daha once|fost(ul|a|ei|ului)|precedent[aă]?|anterioar[aă]|korabbi|elozo',
    'предыдущ[^ ]*|прежн[^ ]*|бывш[^ ]*|раньше|попередн[^ ]*|колишн[^ ]*|προηγουμεν[^ ]*|παλι(ος|α|ο)|السابقه?|سابقا|הקודמת?|לשעבר',
  ],
  '以前|前の|前職|前回|旧姓|旧住所|之前|前任|原(住址|单位|工作)|이전|전 직장|예전',
);

export const CURRENT = /* @__PURE__ */ whole(
  [
    '(?<!(?:a|the|is the|wedding|birthday|christmas) )present(?! (?:for|is|was))|current|currently|presently|now|today|this address|at (the moment|present)',
    'aktuelle[rsnm]?|derzeitige[rsnm]?|derzeit|jetzige[rsnm]?|gegenwartige[rsnm]?|momentane[rsnm]?|momentan',
    'actuel\\w*|actual(es|mente)?|atual(mente)?|attual[ei]|attualmente|huidige?|momenteel|obecn\\w*|aktualn\\w*|soucasn\\w*|sucasn\\w*|nynejsi\\w*|terajs\\w*',
    'nuvarande|nuv(æ|ae)rende|n(å|a)v(æ|ae)rende|nykyi(nen|sen|set)|su anki|su an|simdiki|mevcut|guncel|curent[aă]?|actuala?|jelenlegi|mostani',
    'нынешн[^ ]*|текущ[^ ]*|теперешн[^ ]*|поточн[^ ]*|нинішн[^ ]*|теперішн[^ ]*|τωριν[^ ]*|σημεριν[^ ]*|الحاليه?|حاليا|הנוכחית?|כיום',
  ],
  '現在|現住所|現職|今の|目前|现在|現時|现(住址|单位|职)|현재',
);

/** "Who did you work for?", "Your employer before Northwind", said of work and homes. */
export const BEFORE = /* @__PURE__ */ whole([
  'did you (live|work)|were you (living|working)|before (?!tax|deductions|you|noon|the)\\w+|gewohnt|gearbeitet|(habitiez|travailliez|viviez) vous|(vivia|trabajaba|residia)( usted)?|(morava|trabalhava)|(abitava|lavorava)|woonde u|werkte u',
]);

export const FUTURE = /* @__PURE__ */ whole(
  [
    'desired|planned|proposed|intended|future|(?<!(is|this|the|a) (this |a |the )?)(new|next) ((home|work|mobile|cell|postal|email|e mail|phone|telephone|contact|full|legal|last|first|family|married|street|delivery|job|current) ){0,2}(address|e ?mail|phone|telephone|mobile|number|street|post ?code|zip|city|town|country|employer|company|job|position|role|home|house|flat|name|surname|occupation|salary|rent|landlord)|name after (the )?(marriage|change)|wanted|would (you )?(like|want) to (move|start|begin|join|live|arrive)|intend to|(plan|planning|going|hope|expect|wish) to (move|start|begin|join|live|arrive)|(address )?after (the|your) move|preferred (move|start)|(earliest|possible) start( date)?',
    'gewunschte[rsnm]?|geplante[rsnm]?|neue[rsnm]? (private |geschaftliche |mobile )?(adresse|anschrift|wohnung|plz|postleitzahl|\\w*nummer|e mail|arbeitgeber|name|nachname|familienname|vorname|strasse|wohnort|ort|beruf|stelle|miete|telefon|handy)|wunsch(beruf|position|stelle)|nachste[rsnm]? (arbeitgeber|stelle|position|beruf)|kunftige[rsnm]?|zukunftige[rsnm]?|(ab )?wann (mochten|wollen|konnen|konnten) sie|wunsch(termin|datum|gehalt)',
    'souhaitee?s?|prevue?s?|desiree?s?|futur\\w*|nouve(au|lle|l) (adresse|numero( de)?|telephone|courriel|e ?mail|nom|employeur|emploi|poste|logement|code postal|ville|loyer)|prochaine? (emploi|employeur|poste|adresse)|(quand )?(souhaitez|voulez|voudriez) vous (commencer|emmenager|debuter|arriver)',
    'desead[oa]s?|previst[oa]s?|futur[oa]s?|pretendid[oa]s?|desejad[oa]s?|nov[oa] (direccion|morada|endereco|telefone|numero|e ?mail|apelido|sobrenome|nome|empregador|emprego|codigo postal|cidade)|nuev[oa] (direccion|domicilio|telefono|numero|correo|e ?mail|apellido|nombre|empleador|empleo|empresa|codigo postal|ciudad)|proxim[oa] (empleo|puesto|emprego|cargo)|desiderat[oa]|nuov[oa] (indirizzo|telefono|numero|e ?mail|cognome|nome|datore|lavoro|cap|citta)',
    'gewenste?|toekomstige?|nieuwe? (adres|telefoon\\w*|nummer|e ?mail\\w*|achternaam|naam|werkgever|baan|postcode|woonplaats)|volgende (baan|werkgever|functie)|verwachte|planowan\\w*|przyszł\\w*|przyszl\\w*|oczekiwan\\w*|now[yae] (adres|numer|telefon|e ?mail|nazwisko|imie|pracodawca|praca|stanowisko|kod|miasto)|pozadovan\\w*|planovan\\w*|budouci',
    'onskad[ate]?|onskat|planerad[et]?|ny adress|onske[td]|planlagt|toivottu|toivomasi|istenen|planlanan|yeni adres|dorit[aă]?|kivant|tervezett',
    'желаем[^ ]*|планируем[^ ]*|будущ[^ ]*|бажан[^ ]*|запланован[^ ]*|επιθυμητ[^ ]*|المطلوبه?|المتوقعه?|רצויה?',
  ],
  '希望|予定|期望|预计|預計|희망|예정',
);

/** One more in a list of the person's own is what there is now: "Add a new address". */
export const ADDED = /* @__PURE__ */ whole([
  'add|adding|create|save|enter|hinzufugen|anlegen|erfassen|ajouter|creer|saisir|anadir|agregar|crear|aggiungi|inserisci|crea|adicionar|inserir|toevoegen|dodaj|lagg till|tilfoj|legg til|lisaa|ekle|pridat|добавить|додати',
]);

/** First words of what is answered with yes or no; on text with a space behind it. */
export const YES_NO = /* @__PURE__ */ new RegExp(
  `^(?:${[
    'do|does|did|are|is|was|were|have|has|had|will|would|can|could|may|should',
    'haben|hast|sind|bist|ist|wird|werden|konnen|mochten|durfen|rauchen|besitzen|leben|wohnen|arbeiten|trinken|nehmen|brauchen|benotigen',
    'avez|etes|aurez|pouvez|souhaitez|est ce que|disposez|fumez|travaillez|y a t il',
    'tiene|tienes|cuenta(?: usted)? con|padece|lleva|usa|es usted|es (?:celiac|diabetic|alergic|fumador|donante|asmatic)\\w*|esta usted|ha (?:tenido|trabajado|sido)|fuma|necesita|puede|dispone|posee|tem|e fumador|possui|precisa|pode|ja (?:teve|trabalhou)|ha|hai|avete|e (?:fumatore|in possesso)|possiede|dispone|desidera',
    '(?:mangez|consommez|buvez|portez|prenez|possedez|parlez|habitez|vivez|suivez|conduisez|pratiquez|detenez|percevez|louez|faites|beneficiez|souffrez|recevez|acceptez) vous',
    'e (?:vegetarian|vegan|casad|solteir|divorciad|viuv|alergic|fumant|inquilin|proprietari|arrendatari|locatari|estudant|aposentad|reformad|doador|dador|maior|cidad|soci|residente|titular)\\w*|(?:toma|consome|bebe|mora|vive|trabalha|estuda|fala|conduz|dirige|pratica|recebe|sofre|usa (?:oculos|lentes)|come (?:carne|peixe|ovos)|esta (?:empregad|desempregad|reformad|aposentad|gravida|a trabalhar)\\w*)',
    'heeft|heb|bent|ben|is|kunt|wilt|rookt|woont|werkt|czy|mate|mas|jste|jsi|byl|bude|kourite',
    'har|ar|kan|vill|rok|roker|er|vil|ryger|onko|oletko|voitko|aveti|sunteti|fumati|van|vannak|szeretne|dohanyzik',
    'есть ли|имеете ли|вы |курите|имеется ли|чи|هل|האם',
  ].join('|')}) `,
);
/** Yes or no by its last words. */
export const YES_NO_ENDS =
  / (mi|mı|mu|misiniz|mısınız|var mi|var mı|mudur)$|^(?!.*(何|どこ|どちら|いつ|誰|どなた|どの|いくつ|なぜ)).*(ですか|ますか|吗)$|습니까$|나요$/;

export const COUNT = /* @__PURE__ */ whole(
  [
    'how many|(?<!(?:phone|telephone|contact|mobile|house|passport|policy|account|licen[cs]e|registration|reference|id|customer|member|membership|card) )number of(?! (?:the|your|this|my|another|an?|her|his|their|a person)(?![^ ]))(?! \\w+ (?:card|passport|account|licen[cs]e|phone))',
    'anzahl|wie viele|combien(?! de temps)|nombre (d|des|du|de(?! (su|sus|la|el|los|las|mi|tu|tus|una?|calle|usuario|pila|empresa)(?![^ ])))|cuant[oa]s|numero de (personas|hijos|habitaciones|ninos|adultos|anos|huespedes|noches|vehiculos)|quant[oa]s|numero de (pessoas|filhos|quartos)|quant[ei]|numero di (persone|figli|stanze|camere|ospiti|notti)',
    'hoeveel|aantal|ile|liczba|ilosc|kolik|pocet|hur manga|antal|hvor mange|antall|kuinka monta|lukumaara|kac|sayisi|sayısı|cati|cate|numarul de|hany|hanyan|szama|сколько|количество|число|скільки|кількість|ποσα|ποσοι|αριθμος (ατομων|παιδιων)|كم عدد|عدد|כמה|מספר (ילדים|נפשות)',
  ],
  '人数|何人|何名|几(个|人)|多少人|몇 ?(명|개)|인원',
);

export const DURATION = /* @__PURE__ */ whole(
  [
    'how long|length of|time (at|in|with) (this|the|your|current|present)|since how long|for how (many )?(years|months|long)',
    'wie lange|dauer|frist|(depuis )?combien de temps|duree|cuanto tiempo|duracion|quanto tempo|duracao|(da )?quanto tempo|durata|hoe lang|duur|jak długo|jak dlugo|czas trwania|jak dlouho|doba|hur lange|hvor l(æ|ae)nge|hvor lenge|varaktighet|kuinka kauan|kesto|ne kadar sure\\w*|sure|cat timp|durata|mennyi ideje|idotartam|как долго|сколько времени|як довго|ποσο καιρο|διαρκεια|منذ متى|المده|כמה זמן|משך',
  ],
  '期間|どのくらい|多久|多长时间|기간|얼마나 오래',
);
