/**
 * Wordings by catalogue path, on normalised text (lower case, no diacritics, ß as ss, punctuation as spaces). Alternatives are
 * separated by `|` and may use `?` and `(...)`; nothing nested that repeats. An empty path marks a wording that only looks like one of ours.
 */
export interface LabelExtra {
  readonly context?: string;
  /** Only where the label or its group also says one of these. */
  readonly within?: string;
  /** Only where the group around it says one of these. */
  readonly under?: string;
  /** Weight on top of the length of the wording. */
  readonly bonus?: number;
  /** Only where it is most of what the label says: words so general that beside others they name nothing. */
  readonly most?: true;
}
export type LabelRow = readonly [path: string, wordings: string, extra?: LabelExtra];

const PASSPORT = 'passport|travel document|reisepass(es)?|pass(es)?|passeport|pasaporte|passaporto';
const LICENCE = 'licen[cs]e|driving|driver|fuhrerschein|fahrerlaubnis|permis|carnet de conducir|patente';
const VEHICLE = 'car|vehicle|van|motor|motorbike|auto|fahrzeug|wagen|voiture|coche|insurance|quote';
const JOB = 'job|jobs|employment|employer|work|position|role|experience|career|stelle|beruf|arbeit|berufserfahrung|emploi|empleo|lavoro';
const HISTORY =
  'work (history|experience)|employment( history)?|jobs?|career|previous (role|position|job)s?|berufserfahrung|experience|emploi';
/** Titles under which an insurance is one for the doctor's bills. */
const INSURED = '(primary|health|medical|patient) (health |medical )?(insurance|cover|coverage|plan)( \\w+)*|krankenversicherung';
const HEALTH_COVER =
  'health (insurance|insurer|plan|cover)|medical (insurance|plan)|insurance company|primary insurance|krankenkasse|krankenversicherung|health insurance carrier';
const SCHOOL =
  'education|school|university|college|degree|studies|study|course|ausbildung|studium|hochschule|universitat|bildung|schule|formation|educacion';

export const ROWS: readonly LabelRow[] = [
  // ---- what only looks like ours ----
  [
    '',
    '(pet|cancellation|privacy|return|refund|house|smoking) policy|phone type|name of (the )?(item|property|website|site|brand|domain|company card)|(property|item|brand|domain|host|server|album|song|artist|recipe|template|category|tag|field|table|folder|playlist|channel|network|device|restaurant|hotel|location|shop) name|minimum length of stay|length of stay|type of phone|device type|telefonart|name of (the |this )?(event|product|project|file|list|group|team|course|pet|ship|boat)|product name|project name|event name|file name|pet name|card name|name on card|dateiname|produktname|gruppenname',
  ],
  [
    '',
    '(artwork|presentation|project|song|book|thesis|talk|paper|session|event|listing|ad|product|page|document|work|film) title|title of (the |your )?\\w+|party name|(business|contractor|professional|medical|trade|software|product|gun|fishing) licen[cs]e( number| no)?',
  ],
  [
    '',
    'this position|this role|this job|position applied for|position you are applying for|applying for|job title of (the )?vacancy|stelle auf die|bewerben sie sich (um|als|fur)',
  ],
  [
    '',
    'maiden name of your mother|mothers? maiden name|madchenname der mutter|geburtsname der mutter|security question|secret question|sicherheitsfrage',
  ],
  [
    '',
    'name of (the )?(bank|card)|bank name|card holder|cardholder|karteninhaber|titulaire de la carte|hotel name|school name|name of (the )?(school|university|institution|college)',
  ],
  [
    '',
    'number of (travell?ers|guests|people|persons|passengers|rooms|nights|adults|tickets|copies|bedrooms|pages|items)|anzahl der (personen|gaste|zimmer|nachte|reisenden|tickets|stuck)',
  ],
  [
    '',
    'country of (destination|travel)|destination country|reiseland|city of (event|destination)|delivery date|event date|date of (event|visit|travel|arrival|departure|appointment|the incident|accident|loss|claim)|start date of (the )?policy|policy start|date (the )?policy starts|versicherungsbeginn|wunschtermin',
  ],
  ['', 'email (me|updates|address book|notifications|newsletter|preferences|frequency|format|subject)|subject|betreff|newsletter'],
  ['', 'address (type|book|line count|nickname|label)|adressart|name this address|web address of this'],
  [
    '',
    'language of (the )?(course|instruction|site|newsletter)|kurssprache|title of (the )?(thesis|paper|message|review|talk|ad|listing)|message title|titel der nachricht',
  ],
  [
    '',
    'employer (identification|reference|id|account)( number| no)?|employers? (identification|reference) number|(number|no) of employers?|betriebsnummer|handelsregister(nummer)?|(company|business|entity|employer) (type|registration( number)?|number|registration no)|firmenbuchnummer',
  ],
  // ---- identity ----
  [
    'honorific-prefix',
    'salutation|honorific|name prefix|title of address|form of address|mr mrs ms|anrede|civilite|tratamiento|titolo|appellativo|aanhef|tiltale|tilltal|tytul|osloveni|hitap|megszolitas|formula de adresare|titulo',
    { bonus: -2 },
  ],
  [
    'given-name',
    'first ?name|given ?names?|fore ?names?|christian names?|fname|name first|f name|vorname|vornamen|rufname|prenom|prenoms|nombres|nombre de pila|nome proprio|primeiro nome|voornaam|fornavn|fornamn|etunimi|imie|jmeno|krestni jmeno|prenume|keresztnev|utonev|ονομα|الاسم الاول|שם פרטי|nama depan',
  ],
  [
    'family-name.particles',
    'tussenvoegsels?|voorvoegsels?|(sur|last ?|family ?)name prefix|prefix (of|to) (the )?(sur|last ?|family ?)name|namensvorsatz|vorsatzwort',
  ],
  [
    'additional-name',
    'middle ?names?|middle (name )?initials?|second name|additional names?|mname|m name|weitere vornamen|zweiter vorname|zweitname|deuxieme prenom|segundo nombre|nome do meio|mellemnavn|mellomnavn|mellannamn|drugie imie|отчество|по батькові',
  ],
  [
    'family-name',
    'last ?names?|sur ?names?|family ?names?|lname|l name|name last|second surname|nachname|familienname|zuname|nom de famille|apellidos?|primer apellido|cognome|sobrenome|ultimo nome|achternaam|efternavn|etternavn|efternamn|sukunimi|nazwisko|prijmeni|soyad|soyadi|soyisim|nume de familie|vezeteknev|csaladnev|фамилия|прізвище|επωνυμο|اسم العائلة|اللقب|שם משפחה|苗字|prezime|nama belakang',
  ],
  [
    'name',
    'имя и фамилия|фамилия имя отчество|ваше имя|ваша фамилия и имя|vardas ir pavarde|ten nguoi nhan|お名前 ?漢字|nom prenom|prenom nom|nome cognome|cognome e nome|apellidos y nombre|namn for och efternamn|for och efternamn|etu ja sukunimi|nome e apelidos|نام و نام خانوادگی|public name|kontaktperson|ansprechpartner|contact person|nom du contact|persona de contacto|full ?name|your name|name|complete name|legal name|first and last name|first name and surname|name and surname|contact name|customer name|applicants? name|name of (the )?applicant|lead guest|lead traveller|main guest|passenger name|account holder name|vollstandiger name|name vorname|vor und (nachname|zuname)|vorname und nachname|ihr name|nom complet|nom et prenom|votre nom|nombre completo|nombre y apellidos|nome completo|nome e cognome|nome e sobrenome|volledige naam|fulde navn|fullt navn|for och efternamn|imie i nazwisko|cele jmeno|jmeno a prijmeni|ad soyad|adi soyadi|nume complet|nume si prenume|teljes nev|полное имя|фио|ф и о|піб|ονοματεπωνυμο|الاسم الكامل|שם מלא|氏名|姓名|성명|ho ten|ho va ten|nama lengkap',
  ],
  [
    'birth-name',
    'birth name|name at birth|maiden name|nee|geburtsname|madchenname|nom de naissance|nom de jeune fille|apellido de soltera|cognome da nubile',
  ],
  [
    'nickname',
    'nick ?name|public name|profile name|preferred name|known as|call you|rufname|spitzname|surnom|apodo|what should we call you|how should we address you',
  ],
  [
    'username',
    'e ?mail( address)? or (user ?name|user id|login|(mobile |cell )?(phone|number|mobile)( number)?)|(user ?name|login|phone|mobile( number)?) or e ?mail( address)?|apple id|account name|display name|screen name|benutzername oder e ?mail( adresse)?|uzytkownik|kasutajanimi|uzivatelske jmeno|uporabnisko ime|nazwa konta|felhasznalonev|nume de utilizator|nome de usuario|tai khoan|ten dang nhap|نام کاربری|vartotojo vardas|ім я користувача|utilizador|user ?name|user ?id|login name|benutzername|nutzername|nom d ?utilisateur|nombre de usuario|usuario|nome utente|gebruikersnaam|brugernavn|anvandarnamn|kayttajanimi|nazwa uzytkownika|kullanici adi|имя пользователя|логин|ユーザー名|用户名|사용자 이름|pseudo|identifiant|nickname login',
  ],
  ['sex', 'sex|gender|geschlecht|sexe|genre|sexo|genero|sesso|geslacht|kjonn|plec|pohlavi|cinsiyet|φυλο|الجنس|性別|性别|성별'],
  ['pronouns', 'pronouns?|pronomen'],
  [
    'bday',
    'birth ?(day|month|year)|(day|month|year) of (your )?birth|(your )?birthdate|geburts(tag|monat|jahr)|tag der geburt|(jour|mois|annee) de naissance|(dia|mes|ano) de nacimiento|(giorno|mese|anno) di nascita|geboorte(dag|maand|jaar)|gimimo data|تاریخ تولد|syntyma(aika|paiva|vuosi)|(rok|dzien|miesiac) urodzenia|год рождения|date of birth|when were you born|were you born|year of birth|wann sind sie geboren|birth ?date|birthday|b ?day|dob|d o b|born on|geburtsdatum|geburtstag|geb datum|geboren am|geboren|date de naissance|ne e? le|naissance|fecha de nacimiento|nacimiento|data di nascita|nascita|data de nascimento|nascimento|geboortedatum|geboorte|fodselsdato|fodselsdag|fodt|fodelsedatum|fodelsedag|syntymaaika|data urodzenia|datum narozeni|dogum tarihi|data nasterii|szuletesi datum|szuletesi ido|дата рождения|день рождения|дата народження|ημερομηνια γεννησης|تاريخ الميلاد|תאריך לידה|生年月日|出生日期|생년월일|ngay sinh|tanggal lahir',
  ],
  ['age', 'your age|how old are you|edad|idade|leeftijd|возраст|wie alt sind sie'],
  [
    'birth-place',
    '(comune|luogo|provincia|citta) di nascita|local de nascimento|geboren in|town or city of birth|syntymapaikka|место рождения|dogum yeri|fodested|fodelseort|misto narozeni|szuletesi hely|locul nasterii|τοπος γεννησης|出生地|place of birth|birth ?place|city of birth|town of birth|born in|geburtsort|lieu de naissance|lugar de nacimiento|luogo di nascita|geboorteplaats|miejsce urodzenia',
  ],
  [
    'birth-country',
    '(nazione|paese|stato) di nascita|pais de nascimento|geboorteland|kraj urodzenia|страна рождения|country of birth|birth country|geburtsland|pays de naissance|pais de nacimiento',
  ],
  [
    'nationality',
    'nazione di cittadinanza|cittadinanza|kansalaisuus|medborgarskap|allampolgarsag|cetatenie|uyruk|громадянство|υπηκοοτητα|国籍|국적|الجنسية|אזרחות|nationality|nationalities|citizenship|citizen of|country of citizenship|staatsangehorigkeit|staatsburgerschaft|nationalitat|nationalite|nacionalidad|nazionalita|cittadinanza|nacionalidade|nationaliteit|nationalitet|statsborgerskab|obywatelstwo|гражданство',
  ],
  // ---- contact ----
  [
    'email',
    'e ?mail( address)? ?[123]|el ?pastas|e ?pasta|enderezo electronico|e ?mailova adresa|e ?mail cim|email cim|adresa elektronicke posty|ایمیل|آدرس ایمیل|имейл|электронный адрес|электронной почты|電子メール|メール ?アドレス|電郵|e ?post(adress|adresse)|sahkopostiosoite|correio electronico|e ?mail|e ?mail (address|id|adresse)|your e ?mail|mail address|emailaddress|e mail adresse|emailadresse|adresse e ?mail|courriel|adresse electronique|correo|correo electronico|email personale|posta elettronica|indirizzo e ?mail|endereco de e ?mail|correio eletronico|e mailadres|sahkoposti|epost|e post|adres e ?mail|e posta|e posta adresi|adresa de e ?mail|эл почта|электронная почта|електронна пошта|ηλεκτρονικο ταχυδρομειο|البريد الالكتروني|البريد|דואר אלקטרוני|דוא ל|メールアドレス|メール|电子邮件|邮箱|이메일|private e ?mail|personal e ?mail|confirm e ?mail|re ?enter e ?mail|e ?mail again|repeat e ?mail',
  ],
  [
    'email',
    'work e ?mail|work e ?mail address|business e ?mail|company e ?mail|office e ?mail|corporate e ?mail|professional e ?mail|geschaftliche e ?mail|dienstliche e ?mail|firmen e ?mail|e ?mail (dienstlich|geschaftlich|work|business)|(adresse )?(e ?mail|mail|courriel|mel) (professionnel(le)?|pro|du travail|du bureau|au travail|au bureau)|adresse (e ?mail )?professionnelle|e ?mail (profissional|do trabalho|corporativo|de trabalho|comercial)|correio ele(c)?tronico profissional|correo (profesional|corporativo|de trabajo)',
    { context: 'work', bonus: 2 },
  ],
  [
    'tel',
    'phone|phone ?number|telephone|telephone ?(number|no)|tel|tel no|contact ?(number|no)|daytime (phone|telephone|number)|evening (phone|telephone)|primary phone|your number|telefon|telefonnummer|telefon nr|rufnummer|ruckrufnummer|numero de telephone|numero de telefono|telefono|telefone|telefoon|telefoonnummer|telefonnumber|puhelin|puhelinnumero|numer telefonu|telefonni cislo|telefon numarasi|numar de telefon|telefonszam|телефон|номер телефона|номер телефону|τηλεφωνο|رقم الهاتف|الهاتف|הטלפון|טלפון|電話番号|电话|手机号|电话号码|전화번호|so dien thoai|nomor telepon|phone number for|home phone|festnetz|whatsapp|whatsapp number',
  ],
  [
    'tel',
    'cellular( phone)?|hand ?phone|handphone number|mobile|mobile ?(phone|number|no|tel)|cell|cell ?phone|cell ?(number|no)|handy|handynummer|mobilnummer|mobiltelefon|mobil|portable|(numero de |no de |n de )?(telephone )?(portable|mobile|gsm|natel|cellulaire)|(numero de |no de |n o de )?(telefone )?(telemovel|celular)( com ddd)?|telephone portable|movil|telefono movil|celular|telemovel|cellulare|mobiel|mobiele nummer|matkapuhelin|komorka|cep telefonu|мобильный|мобильный телефон|携帯電話|手机|휴대폰|phone mobile|telefono celular|numero de (celular|movil)|telefono (de contacto )?(celular|movil)',
    { context: 'mobile', bonus: 1 },
  ],
  [
    'tel',
    'work phone|work (number|telephone|tel)|business phone|business (telephone|number)|office phone|(numero de )?(telephone|tel|portable|gsm) (professionnel|pro|du bureau|au bureau|du travail|au travail)|ligne professionnelle|numero professionnel|numero (du|au) (bureau|travail)|telefone (profissional|do trabalho|do escritorio|comercial|de trabalho)|telemovel (profissional|de servico)|celular (profissional|corporativo|do trabalho)|telefon (dienstlich|geschaftlich)|diensttelefon|telefono (de (la )?oficina|del trabajo|laboral)',
    { context: 'work', bonus: 2 },
  ],
  [
    'tel',
    'land ?line( number)?|home (phone|telephone|tel)( number)?|(phone|telephone) home|festnetz(nummer|telefon)?|telefon (festnetz|privat)|(numero de )?(telephone|tel) (fixe|du domicile|a domicile|a la maison|prive|de la maison)|telefone (de casa|residencial|da residencia)|telefono fijo|telefone fixo|telefono fisso|vaste telefoon|telefon stacjonarny|fijo|fixe|telephone fixe|telefono de (la )?casa|telefono particular',
    { context: 'home', bonus: 3 },
  ],
  ['fax', 'fax|fax ?number|telefax|faxnummer|telecopie'],
  [
    'url',
    'web ?site|web ?page|homepage|home page|url|blog|site web|sitio web|sito web|personal (web)?site|internetseite|webseite|web address|site internet',
  ],
  ['linkedin', 'linked ?in|linked ?in (profile|url)|linkedin profil'],
  ['github', 'git ?hub|github (profile|url)|gitlab'],
  ['portfolio', 'portfolio|portfolio (url|link|website)|work samples|arbeitsproben'],
  [
    'preferred-contact',
    'preferred (method of )?contact|preferred communication( method)?|how should we contact you|preferred contact method|method of contact|contact method|how would you like to be contacted|best way to (reach|contact) you|bevorzugter kontakt|contact preference',
  ],
  // ---- address ----
  [
    'address',
    'address|street ?address|full address|postal address|mailing address|residential address|home address|current address|permanent address|present address|correspondence address|contact address|your address|where do you live|previous address|former address|past address|last address|prior address|delivery address|shipping address|billing address|residence|anschrift|adresse|wohnadresse|postanschrift|wohnanschrift|aktuelle adresse|(fruhere|vorherige|alte|bisherige|ehemalige|letzte) (wohn)?(adresse|anschrift)|old (home |postal )?address|ancienne adresse|direccion anterior|vecchio indirizzo|oud adres|lieferadresse|rechnungsadresse|direccion|domicilio|direccion postal|indirizzo|endereco|morada|adres|adresa|lakcim|osoite|adress|adresse postale|адрес|адреса|διευθυνση|العنوان|כתובת|住所|地址|주소|dia chi|alamat',
    { bonus: -1 },
  ],
  [
    'address',
    '(business|company|office|firm|work|registered) (street )?address|registered office( address)?|principal place of business|(firmen|geschafts|betriebs|buro|dienst)(adresse|anschrift)|firmensitz|adresse (professionnelle|de l entreprise)|direccion (de la empresa|fiscal)|indirizzo (aziendale|della ditta)',
    { context: 'work', bonus: 4 },
  ],
  ['address.address-line1', '(business|company|office) (street|address line 1)', { context: 'work', bonus: 6 }],
  ['address.address-line2', '(business|company|office) address line 2', { context: 'work', bonus: 6 }],
  ['address.address-level2', '(business|company|office) (city|town)', { context: 'work', bonus: 6 }],
  ['address.address-level1', '(business|company|office) (state|province|county)', { context: 'work', bonus: 6 }],
  ['address.postal-code', '(business|company|office) (zip|post|postal)( ?code)?', { context: 'work', bonus: 6 }],
  [
    'address.address-line1',
    'first line( of (the |your )?(home )?address)?|address ?(line)? ?(1|one)|line 1|addr ?1|address1|street|street ?name|street and (house )?number|street and no|house (number|no|name)( and street)?( name)?|house and street|street line 1|strasse|strasse (und|u|nr) ?(hausnummer|hausnr|nr|nummer)?|strasse hausnummer|str nr|hausnummer|numero et rue|adresse ligne 1|calle|calle y numero|via e numero|via numero civico|rua|logradouro|straat|straat en huisnummer|straatnaam|gade|gateadresse|vei|gatuadress|katuosoite|ulica|ulica i numer|ulice|sokak|cadde|utca|улица|улица и дом|вулиця|οδος|الشارع|רחוב|番地|街道|도로명',
  ],
  [
    'address.address-line2',
    'address ?(line)? ?(2|two)|line 2|addr ?2|address2|apartment|apt|suite|flat|flat (number|no)|apartment (number|no)|apt suite|adresszusatz|zusatz|wohnung|stockwerk|etage|complement d adresse|adresse ligne 2|complemento|toevoeging|lejlighed|lagenhet|nr mieszkania|mieszkanie|daire|apartament|emelet|квартира|שדירה|דירה|建物名|单元',
  ],
  ['address.address-line2', '(address )?line ?(2|two)', { bonus: 14 }],
  ['address.address-line1', '(address )?line ?(1|one)', { bonus: 14 }],
  ['address.address-line3', 'address ?(line)? ?(3|three)|line 3|addr ?3|address3'],
  ['address.address-level3', 'district|suburb|neighbou?rhood|locality|bairro|colonia|barrio|stadtteil|ortsteil|mahalle|dzielnica|район'],
  [
    'address.address-level2',
    'suburb city|city suburb|town suburb|suburb town|city state|city state zip|town village|comune|el miestas|city|town|town or city|city or town|city town|(city|town) or (postal )?district|post town|municipality|village|stadt|wohnort|ort stadt|localite|ciudad|poblacion|localidad|municipio|citta|comune|cidade|localidade|woonplaats|poststed|postort|kaupunki|postitoimipaikka|miasto|miejscowosc|sehir|ilce|localitate|telepules|город|населенный пункт|місто|πολη|المدينة|עיר|市区町村|城市|도시|thanh pho|kota|which (city|town)|city of residence|where are you (based|located)',
  ],
  [
    'address.address-level1',
    'state (province|territory|county|region|prov|zip)|state of residence|home state|us state|province territory|billing state|shipping state|province|state province|state or province|state region|county state|prefecture|bundesland|land kanton|kanton|departement|provincia|regione|distrito|provincie|fylke|maakunta|wojewodztwo|judet|megye|область|регион|νομος|المحافظة|מחוז|都道府県|시도|tinh|provinsi',
  ],
  [
    'address.postal-code',
    'post ?code|postal ?code|zip|zip ?code|zip postal|post code|eircode|eir code|plz|postleitzahl|code postal|codigo postal|codice postale|postcode|postnummer|postinumero|kod pocztowy|posta kodu|cod postal|iranyitoszam|почтовый индекс|поштовий індекс|ταχυδρομικος κωδικας|τ κ|الرمز البريدي|מיקוד|郵便番号|邮编|邮政编码|우편번호|ma buu dien|kode pos|which postcode',
  ],
  [
    'address.country',
    'country|country region|country or region|country of residence|country name|wohnsitzland|land region|pays|pays de residence|paese|nazione|kraj zamieszkania|zeme|ulke|orszag|страна|країна|χωρα|الدولة|البلد|מדינה|国家|国名|국가|quoc gia|negara|where do you live country',
  ],
  [
    'address.start',
    'move in date at (your )?(current|this|present) address|moved in|date moved in|when did you move (in|there|here)|living (there|here|at this address) since|lived (here|there) since|at this address since|resident since|wohnhaft seit|einzug(sdatum)?|eingezogen|dort seit|since when have you lived',
  ],
  [
    'address',
    'time at (this |current |your )*address|how long have you lived (there|here|at)|years at (this |current )*address|length of (stay|residence)|wie lange wohnen sie',
    { bonus: 1 },
  ],
  ['residence-status', 'residential status|housing status|do you rent or own|own or rent|tenure|wohnverhaltnis|eigentum oder miete'],
  // ---- family and people ----
  [
    'marital-status',
    'marital status|civil status|relationship status|familienstand|etat civil|situation familiale|estado civil|stato civile|burgerlijke staat|civilstand|stan cywilny|medeni durum|семейное положение',
  ],
  [
    'partner.name',
    'name of (your )?(spouse|partner|husband|wife)|(spouse|partner|husband|wife)s? name|spouse|name (des |der )?(partners|partnerin|ehepartners|ehegatten)|partner',
  ],
  [
    'children',
    'number of (children|dependants|dependents)|how many children|dependants|children in household|anzahl (der )?kinder|kinderzahl|nombre d ?enfants|numero de (hijos|filhos)|cuantos hijos|quantos filhos|numero di figli|aantal kinderen',
  ],
  ['household-size', 'household size|people in (your |the )?household|how many people live|haushaltsgrosse|personen im haushalt'],
  [
    'time-zone',
    '(your |what |which )?time ?zone( are you in| do you live in)?|(ihre |welche )?zeitzone|fuseau horaire|(zona horaria|huso horario)|fuso horario',
  ],
  [
    'pet',
    'pets?|any pets|do you have (any )?pets|do you (own|keep) (any )?(pets|animals)|haustiere?|animaux|mascotas|details of (your )?pets|pet details|kind of pets?|animals',
  ],
  ['pet.count', 'how many pets|number of pets|anzahl (der )?haustiere'],
  ['pet.name', 'pets name|name of your (pet|dog|cat)|name des haustiers'],
  [
    'emergency-contact.name',
    'emergency contact|emergency contact name|name of (your )?emergency contact|in case of emergency|ice contact|notfallkontakt|notfallkontakt name|persona de contacto en caso',
  ],
  [
    'emergency-contact.tel',
    'emergency (contact )?(phone|telephone|number|mobile)|emergency contact (phone|telephone|number|mobile|tel)( number)?|notfallkontakt telefon|notfallnummer|(phone|telephone|mobile|number|phone number) of (your |the )?emergency contact|telefon (des|ihres) notfallkontakts',
  ],
  [
    'emergency-contact.relation',
    'relationship( to you)?|relation to (you|applicant)|emergency contact relationship|verhaltnis zu ihnen|beziehung',
    { within: 'emergency|contact|next of kin|notfall\\w*', bonus: 4 },
  ],
  [
    'landlord.name',
    'land ?lords? name|name of (your )?(current )?landlord|land ?lord|current landlord|letting agent|vermieter|name des vermieters|landlord or agent|landlord name and phone',
  ],
  [
    'landlord.tel',
    'land ?lords? (phone|telephone|number|tel|contact number|contact)|phone (number )?of (your )?landlord|telefon des vermieters|vermieter telefon',
  ],
  ['landlord.email', 'land ?lords? e ?mail|e ?mail (des vermieters|of (your )?landlord)'],
  [
    'doctor.name',
    'doctors? name|name of (your )?(doctor|gp|physician|family doctor)|(gp|doctor|physician|family doctor)|hausarzt|arzt|name des (haus)?arztes|medecin traitant|your (gp|doctor)',
  ],
  ['doctor.practice', '(gp|doctors?) (surgery|practice)|surgery|medical practice|name of (your )?(surgery|practice)|arztpraxis|praxis'],
  ['doctor.tel', '(gp|doctors?|surgery) (phone|telephone|number)|telefon (des arztes|praxis)'],
  ['dentist.name', 'dentists? name|name of (your )?dentist|(your )?dentist|zahnarzt|name des zahnarztes|dentiste|dentista'],
  ['dentist.practice', 'dental (surgery|practice|clinic)|dentists? (surgery|practice)|zahnarztpraxis'],
  ['dentist.tel', '(dentists?|dental (surgery|practice)) (phone|telephone|number)|telefon des zahnarztes'],
  ['referee.name', 'referees?|references?|name of referee|referee name|referenzen?|referenzperson'],
  // ---- work ----
  [
    'organization',
    'company|company ?name|organi[sz]ation|organi[sz]ation name|employer|current employer|name of (your )?(current )?(employer|company|organi[sz]ation)|employers? name|business name|where do you work|workplace|firmenname|unternehmen|arbeitgeber|aktueller arbeitgeber|betrieb|societe|entreprise|employeur|raison sociale|empresa|compania|empleador|azienda|ragione sociale|societa|datore di lavoro|bedrijf|bedrijfsnaam|werkgever|virksomhed|foretag|yritys|firma nazwa|pracodawca|spolecnost|sirket|companie|cegnev|компания|организация|место работы|компанія|εταιρεια|الشركة|חברה|会社名|会社|公司|单位|회사|previous employer|last employer|former employer|letzter arbeitgeber|institution or company',
  ],
  [
    'organization-title',
    'title position|position title|title role|role title|title and company|your title|business title|professional title|job ?title|your (job|role|position)|current (position|role|job|job title)|occupation|profession|job|what do you do|job function|designation|berufsbezeichnung|position im unternehmen|beruf|tatigkeit|funktion|fonction|profession actuelle|intitule du poste|puesto|ocupacion|profesion|professione|ruolo|mansione|qualifica|profissao|functie|beroep|stilling|yrke|ammatti|stanowisko|zawod|povolani|pozice|meslek|unvan|functie titel|beosztas|foglalkozas|должность|профессия|посада|επαγγελμα|المهنة|الوظيفة|תפקיד|מקצוע|職業|役職|职位|职业|직업|직책|previous (job title|position|role)',
  ],
  [
    'job.start',
    '(job |employment )?(start|from) date|date started|started (on|in)|from|since|start|start (month|year)|eintritt|beginn|von|seit|employed since|in this (job|role|position) since|date joined|beschaftigt seit',
    { within: JOB },
  ],
  [
    'job.end',
    '(job |employment )?(end|to|leaving) date|date (left|ended)|to|until|end|end (month|year)|austritt|ende|bis',
    { within: JOB },
  ],
  [
    'job.location',
    'location|city|place|ort|where',
    { within: 'job|employment|employer|stelle|berufserfahrung|work history|work experience' },
  ],
  [
    'job.description',
    'responsibilities|duties|job description|tatigkeiten|aufgaben|missions|main duties',
    { within: `${JOB}|duties|responsibilities|tatigkeiten|aufgaben` },
  ],
  ['job.description', 'description|summary|details|beschreibung', { under: HISTORY }],
  [
    'job.staff',
    'company size|size of (the |your )?(company|organi[sz]ation|team)|number of employees|employees|how many (people|employees) work|how big is your (company|team)|unternehmensgrosse|mitarbeiterzahl|anzahl (der )?mitarbeiter|taille de l entreprise|team size|staff',
  ],
  [
    'employment-status',
    'employment status|work status|employment type|occupation status|are you (currently )?employed|current employment status|beschaftigungsstatus|beschaftigungsverhaltnis|erwerbsstatus|berufsstatus|situation professionnelle|situacion laboral',
  ],
  ['industry', 'industry|sector|branche|line of business|field of work|secteur|wirtschaftszweig'],
  [
    'experience',
    'years? of (\\w+ ){0,3}experience|work experience|professional experience|how many years (of )?(\\w+ )?experience|how many years have you (worked|been working)|total experience|years? in (this |your )?(field|profession|industry|role|job|line of work)|how long have you (worked|been working)|(jahre )?berufserfahrung|jahre erfahrung|annees d experience|anos de experiencia|years? experience|experience (in|with)( \\w+){1,4}',
  ],
  [
    'notice-period',
    'notice ?period|notice|period of notice|how much notice|length of notice|kundigungsfrist|preavis|periodo de preaviso|opzegtermijn',
  ],
  [
    'available-from',
    'available from|earliest (possible )?(start|date)( date)?|earliest available( date)?|available to (work|join)( from)?|when can you (start|begin)|when could you (start|begin)|available (to start|start date|date)|fruhestmoglicher eintritt(stermin)?|eintrittstermin|verfugbar ab|date de disponibilite|disponibilidad',
  ],
  [
    'available-from',
    '(desired |preferred |possible |proposed |expected |earliest )?start(ing)? date|availability|available( from)?|startdatum|joining date|date of joining',
    {
      within: 'job|jobs|apply|application|position|role|employment|career|candidate|bewerbung|stelle|notice period',
      bonus: -3,
    },
  ],
  ['education.area', 'subject|fach', { under: SCHOOL }],
  [
    'salary',
    'current (salary|pay|income|compensation)|salary|present salary|(gross )?annual income|(gross )?(annual |yearly |monthly )?(income|salary|earnings|pay)|income|gehalt|aktuelles gehalt|(jahres|monats)?(brutto)?(einkommen|gehalt)|bruttojahresgehalt|jahresbruttogehalt|verdienst|revenus?|salaire|ingresos|salario|reddito|stipendio|how much do you earn|what do you earn',
  ],
  [
    'net-income',
    '(monthly |annual |yearly |weekly )*net (monthly |annual |yearly |weekly )*(income|pay|salary|earnings|wages?)( (after|per|a) \\w+)*|take home( pay| salary| income| wages?)?|(income|pay|salary|earnings|wages) after (tax|taxes|deductions)|after tax (income|pay|salary|earnings)|disposable income|(monatliches |jahrliches |eigenes |monatlich )*netto ?(einkommen|gehalt|verdienst|lohn)|(monats|jahres)netto(einkommen|gehalt|verdienst|lohn)?|einkommen netto|gehalt netto|(revenus?|salaire) nets?( mensuels?)?|(ingresos|salario) netos?|(reddito|stipendio) netto|salario liquido|rendimento liquido|netto ?(inkomen|salaris|loon)|nettolon|nettoinkomst|dochod netto|wynagrodzenie netto',
    { bonus: 12 },
  ],
  [
    'hourly-rate',
    '(standard |usual |your |my |our )?hourly rate|rate (per|an) hour|stundensatz|taux horaire|tarifa por hora',
    { bonus: 3 },
  ],
  [
    'salary-wanted',
    '(desired|expected|target|wanted|required) (hourly |monthly |annual |yearly |gross |net )*(salary|pay|rate|income|compensation|annual salary)|salary (expectations?|wanted|requirements?|desired)|expected (annual )?(salary|pay)|pay (wanted|expectations?|you want|expected)|compensation expectations?|what (salary|pay) (do you want|are you looking for)|gehaltsvorstellung(en)?|gehaltswunsch|wunschgehalt|pretentions? salariales?|pretension salarial|salary you (want|are looking for)',
    { bonus: 3 },
  ],
  [
    'work-authorization',
    'right to work|(legally )?(authori[sz]ed|allowed|entitled|permitted|eligible) to work|work (permit|authori[sz]ation)|may you work|eligib(le|ility) to work|arbeitserlaubnis|arbeitsgenehmigung|autorise a travailler|permiso de trabajo',
    { bonus: 2 },
  ],
  [
    'work-authorization.sponsorship',
    '(need|require)[a-z]* (\\w+ ){0,3}sponsorship|visa sponsorship|sponsorship|sponsor (you|us|me)?( for)?( a| your)? ?visa|us to sponsor a visa|visumssponsoring',
    { bonus: 6 },
  ],
  ['relocate', 'willing to (relocate|move)|relocat(e|ion)|umzugsbereit(schaft)?'],
  ['remote', 'remote( work)?|work from home|homeoffice|home office|working model'],
  ['work-hours', 'working hours|hours (per|a) week|full time or part time|part time|arbeitszeit|wochenstunden'],
  [
    'job-motivation',
    'why do you want (to work|this|to join|to study)( \\w+)*|motivation|cover(ing)? letter|why (are you|do you want to) appl[a-z]+|why us|why should we hire you|anschreiben|motivationsschreiben|lettre de motivation|personal statement|supporting statement|what (attracts|interests) you( \\w+)*|warum (mochten|wollen) sie( \\w+)*|tell us about yourself',
  ],
  ['military-service', 'military service|veteran status|wehrdienst'],
  // ---- education, skills, languages ----
  [
    'degree',
    'highest (degree|qualification|level of education|education)( \\w+)?|education level|level of education|highest qualification|hochster (abschluss|bildungsabschluss)|bildungsabschluss|niveau d etudes|nivel de estudios|titolo di studio|qualification',
    { bonus: 1 },
  ],
  [
    'education.institution',
    'university|college|school|institution|name of (the )?(school|university|institution|college)|alma mater|school name|universitat|hochschule|schule|bildungseinrichtung|universite|ecole|universidad|where did you study',
    { bonus: 2 },
  ],
  ['education.degree', 'degree|qualification|degree type|type of degree|abschluss|diplome|titulo|award', { within: SCHOOL }],
  [
    'education.area',
    'field of study|area of study|major|subject studied|subject of study|course of study|discipline|what did you study|studienfach|studiengang|fachrichtung|domaine d etudes|specialisation',
    { bonus: 1 },
  ],
  [
    'education.grade',
    'grade|gpa|class|classification|degree class|result|final grade|note|abschlussnote|mention',
    { within: `${SCHOOL}|grade|gpa|abschlussnote|class` },
  ],
  ['education.start', 'from|start|start (date|year)|year started|started|von|beginn', { within: SCHOOL }],
  [
    'education.end',
    'to|end|end (date|year)|graduation( year| date)?|year of graduation|completed|finished|bis|ende|abschlussjahr',
    { within: `${SCHOOL}|graduation|abschlussjahr` },
  ],
  [
    'skill',
    'skills?|key skills|technical skills|programming languages|tools you (use|know)|kenntnisse|fahigkeiten|competences|habilidades|it skills|software (skills|you know)|technologies',
  ],
  [
    'language',
    'languages?|languages? (spoken|you speak)|foreign languages|what languages do you speak|which languages do you speak|sprachen|sprachkenntnisse|fremdsprachen|langues|idiomas|lingue|other languages',
  ],
  [
    'language.level',
    'level|ability|niveau|kenntnisstand|nivel|livello',
    { under: 'languages?|sprachen?|sprachkenntnisse|langues?|idiomas?|lingu[ae]' },
  ],
  [
    'language.level',
    '(english|german|french|spanish|italian|portuguese|dutch|danish|swedish|polish|russian|chinese|japanese|arabic|turkish)( language)? (level|proficiency|skills|ability)|level of (english|german|french|spanish|italian|danish)|how (good|well) (is|do you speak) (your )?(english|german|french|spanish|italian|danish)|language level|proficiency|(englisch|deutsch|franzosisch|spanisch|italienisch|turkisch|russisch|polnisch|arabisch|portugiesisch|niederlandisch|chinesisch|japanisch)(kenntnisse|niveau)|(niveau|connaissances) (d ?|en )?(anglais|allemand|francais|espagnol|italien)|nivel de (ingles|aleman|frances|espanol|italiano)|livello di (inglese|tedesco|francese|spagnolo|italiano)|sprachniveau|fluency',
    { bonus: 2 },
  ],
  ['certificate.name', 'certificates?|certifications?|licen[cs]es and certifications|zertifikate?'],
  [
    'preferred-language',
    'preferred language|language preference|language of communication|communication language|correspondence language|bevorzugte sprache|korrespondenzsprache|langue preferee|idioma preferido',
  ],
  // ---- documents ----
  [
    'passport.number',
    'passport (number|no|nr|id)|number of (the |your )?(passport|travel document)( passport)?|nummer des (reisepasses|passes|reisedokuments)|numero du (passeport|document de voyage)|reisepassnummer|passnummer|numero de passeport|numero de pasaporte|numero passaporto|travel document number',
    { bonus: 2 },
  ],
  ['passport.number', 'number|document number|nummer|no', { within: PASSPORT, most: true }],
  [
    'passport.place',
    'place of issue|issued (in|at)|place (\\w+ ){0,6}issued|where (\\w+ ){0,5}issued|(city|town) of issue|ausstellungsort|ausgestellt in|lieu de delivrance|lugar de expedicion|luogo di rilascio|plaats van afgifte|local de emissao',
    { within: PASSPORT, bonus: 12 },
  ],
  [
    'passport.start',
    'date of issue|issue date|issued on|issued|ausstellungsdatum|ausgestellt am|date de delivrance|fecha de expedicion',
    { within: `${PASSPORT}|issue|issued|ausstellungsdatum` },
  ],
  [
    'passport.end',
    'date of expiry|expiry date|expiration date|expires|expiry|valid until|gultig bis|ablaufdatum|date d expiration|fecha de caducidad',
    { within: PASSPORT },
  ],
  ['passport.end', 'passport (expiry|expiration|expires|valid until)( date)?|date of expiry|pass gultig bis'],
  ['passport.country', 'issuing country|country of issue|issued by|ausstellungsland|ausstellende behorde', { within: PASSPORT }],
  [
    'national-id',
    'national (id|identity|identification)( card)?( number| no)?|id (card )?(number|no)|identity (card|number)|personalausweis ?(nummer|nr)?|(personal)?ausweis ?(nummer|nr)|(ausweis)?nummer (des|ihres) (personal)?ausweis(es)?|dni|nif|codice fiscale|carte d identite|pesel|rodne cislo|personnummer|cpr nummer|bsn|cpf',
  ],
  [
    'social-security',
    'national insurance (number|no)|ni number|nino|social security( number| no)?|ssn|sozialversicherungsnummer|rentenversicherungsnummer|numero de securite sociale|numero de seguridad social|sin number',
  ],
  ['tax-id', 'tax (id|number|identification number|reference|file number)|tin|utr|steuer ?(id|nummer|identifikationsnummer)|numero fiscal'],
  ['vat-id', 'vat( number| id| no| registration number)?|ust id( nr)?|umsatzsteuer(id|identifikationsnummer)?|numero de tva|partita iva'],
  [
    'driving-licence.type',
    '(type|kind|category) of (driving )?licen[cs]e|(driving )?licen[cs]e (type|category|class)|driving licen[cs]e|drivers? licen[cs]e|fuhrerschein(klasse)?|do you (have|hold) a (valid |full )?(driving|drivers?) licen[cs]e|type de permis',
  ],
  ['driving-licence.number', '(driving|drivers?) (licen[cs]e|permit) (number|no)|fuhrerscheinnummer', { bonus: 2 }],
  [
    'driving-licence.start',
    'licen[cs]e (held )?(since|from|issue date|obtained)|licen[cs]e held (for|since)|held (a |your )?licen[cs]e (since|for)|driving since|how long have you (held|had) (a |your )*(full )?(\\w+ )?licen[cs]e|years? (of )?(driving|licen[cs]e held)|years? (\\w+ )?licen[cs]e held|held since|fuhrerschein seit|licen[cs]e date|when did you (get|pass)|date (you )?passed',
    { bonus: 2 },
  ],
  ['driving-licence.number', 'licen[cs]e (number|no)', { under: LICENCE }],
  ['driving-licence.number', 'number|nummer', { under: LICENCE, most: true }],
  ['driving-licence.start', 'held (since|for)|held|since|years held', { within: LICENCE }],
  // ---- vehicles ----
  [
    'vehicle',
    '(car |vehicle )?make( and | | or )?model( of (your |the )?(car|vehicle))?|(hersteller|marke) (und |u )?(modell|typ)|marca (y|e) modelo|marque et modele|marca e modello|merk en (model|type)|marka i model',
    { bonus: 3 },
  ],
  [
    'vehicle.make',
    '(car |vehicle )?make|make of (your )?(car|vehicle)|manufacturer|(car|vehicle) brand|automarke|marke|hersteller|marque|marca',
    { within: `${VEHICLE}|make|model|marke|modell|manufacturer` },
  ],
  [
    'vehicle.model',
    '(car |vehicle )?model|model of (your )?(car|vehicle)|modell|modele|modelo|make and model',
    { within: `${VEHICLE}|make|model|modell` },
  ],
  [
    'vehicle.year',
    'year of (first )?registration|first registered|registration year|year of manufacture|model year|(vehicle|car|truck) year|year of (the |your )?(vehicle|car|truck)|year (made|built)|erstzulassung|baujahr|annee de mise en circulation|first registration',
  ],
  ['vehicle.year', 'year|baujahr|annee|ano', { within: 'make|hersteller|marke|marque|marca' }],
  [
    'vehicle.plate',
    'registration (plate|mark)|number plate|licen[cs]e plate( number)?|plate number|vehicle registration( (number|no))?|kennzeichen|plaque d immatriculation|matricula',
  ],
  ['vehicle.plate', 'reg(istration)? (number|no)', { most: true }],
  ['vehicle.plate', 'reg(istration)? (number|no)', { within: VEHICLE }],
  [
    'vehicle.mileage',
    '(annual |yearly )(mileage|miles|kilomet(er|re)s)|miles (a|per) year|mileage|how many (miles|kilomet(er|re)s)( \\w+)*|kilomet(er|re)s (a|per) year|jahrliche fahrleistung|fahrleistung|kilometer pro jahr|kilometrage',
  ],
  [
    'vehicle.overnight',
    '(where is|where do you|where does) (it|the (car|vehicle|van)|you|keep|park|your (car|van|vehicle))( \\w+)* (overnight|at night|the night)|kept overnight|overnight (parking|location)|parked overnight|where is (the |your )?(car|vehicle) (kept|parked)( overnight)?|nachtlicher abstellplatz|abstellplatz|stellplatz|parking at night',
  ],
  ['vehicle.fuel', 'fuel( type)?|kraftstoff(art)?|carburant'],
  ['vehicle.colour', '(car|vehicle) colou?r|fahrzeugfarbe'],
  [
    'no-claims',
    'no claims( \\w+)*|years? (of )?no claims( \\w+)*|ncd|ncb|claim free( years)?|years? without (a )?claims?|schadenfreie jahre|schadenfreiheitsklasse|bonus',
  ],
  // ---- travel ----
  [
    'trip.start',
    'outward( sailing| journey| flight| date)?|check in( date)?|arrival( date)?|departure( date)?|outbound( date)?|travel(ling)? (from|start)( date)?|from date|depart(ing)?|leaving on|anreise(datum)?|hinreise|hinflug|date d arrivee|fecha de llegada|date of arrival|start of (your )?(trip|stay)',
  ],
  [
    'trip.end',
    'check out( date)?|return( date)?|returning|leaving date|travel(ling)? (to|end)( date)?|abreise(datum)?|ruckreise|ruckflug|date de depart|fecha de salida|end of (your )?(trip|stay)',
    { bonus: 1 },
  ],
  ['trip.place', 'destination|where (are you|do you want to) (going|go|travel)( to)?|travel(ling)? to|reiseziel|zielort'],
  [
    'trip.adults',
    'adults|number of adults|how many adults|adults 16|adults aged 16|erwachsene|anzahl (der )?erwachsenen?|adultes|adultos',
    { bonus: 12 },
  ],
  [
    'trip.booking',
    'booking (reference|number|code|ref)|reservation (number|code)|confirmation number|pnr|record locator|buchungs(nummer|code|referenz)',
  ],
  ['trip.flight', 'flight( number| no)?|flugnummer|numero de vol'],
  [
    'frequent-flyer',
    'frequent flyer( number| no| programme number)?|loyalty (number|card|programme)|miles and more|vielflieger(nummer)?|membership number airline|bonus number',
  ],
  ['seat', 'seat( preference| choice)?|preferred seat|sitzplatz(wunsch)?|aisle or window|window or aisle|siege'],
  ['departure-airport', 'home airport|departure airport|abflughafen'],
  // ---- home, money ----
  ['rent', '(current |monthly )*rent( amount)?|rent (per|a) month|how much rent do you pay|miete|kaltmiete|warmmiete|loyer|alquiler'],
  ['bank', 'name of (your )?bank|your bank|bank|kreditinstitut|banque|banco', { bonus: -1 }],
  [
    'iban',
    'iban( (fur|for|pour|para|per|zum|zur|of|du|de|des|der|your|ihres|where|to)( \\w+)*)?|account number|kontonummer( (fur|zum|zur|der|des)( \\w+)*)?|bank account( number)?|numero de compte',
    { bonus: 14 },
  ],
  ['account-holder', 'account holder|name of account holder|kontoinhaber|titulaire du compte'],
  // ---- health, diet, sizes ----
  [
    'allergy',
    'allerg(y|ies)|any allergies|do you have (any )?allergies|allergic( to)?|allergien?|allergies?( or intolerances)?|intolerances?|unvertraglichkeiten|alergias|food allergies',
  ],
  ['allergy', '(medication|medicine|drug|food) allerg(y|ies)|allergies to (medications?|medicines?|drugs|food)', { bonus: 3 }],
  ['medication', 'medications?|medicines?|current medication|do you take (any )?(medication|medicines)|medikamente?|medicaments'],
  [
    'condition',
    'medical (conditions?|history|problems)|health (conditions?|problems|issues)|pre ?existing conditions?|illness(es)?|vorerkrankungen|krankheiten|medical needs',
  ],
  [
    'disability',
    'disabilit(y|ies)|accessibility (needs|requirements)|special (needs|assistance)|behinderung|schwerbehinderung|handicap|access needs',
  ],
  ['blood-type', 'blood (type|group)|blutgruppe|groupe sanguin'],
  [
    'health-insurance',
    'health (insurance|insurer)( (company|carrier|provider|fund|plan|name))?|name of (your )?health insur(er|ance)|krankenkasse|krankenversicherung|krankenversicherer|medical insurance|medical insurer|(primary|medical) insurance (company|carrier|provider)|mutuelle|caisse d assurance maladie|aseguradora medica|cassa malati|zorgverzekeraar|kasa chorych',
    { bonus: 1 },
  ],
  [
    'health-insurance',
    'insurance (company|carrier|provider|name)|insurer|carrier|name of (the )?(company|carrier|insurer)',
    { under: INSURED, bonus: 4 },
  ],
  // A second insurance is another one.
  [
    '',
    'insurance (company|carrier|provider|name)|insurer|carrier|(member )?subscriber (id|number|no)|(member|policy|insurance) (id|number|no)',
    {
      under: '(secondary|second|other|additional|supplementa(l|ry)) (health |medical |dental )?(insurance|cover|coverage|plan)',
      bonus: 30,
    },
  ],
  ['health-insurance-number', 'phn|(personal )?health (card )?(number|no)|health card|care ?card( number)?', { bonus: 6 }],
  [
    'health-insurance-number',
    'subscriber (id|number|no)|member subscriber (id|number)|(health|medical) (insurance|plan) (card )?(number|no|id|policy number|member id)|(kranken)?versicherten ?(nummer|nr)|krankenversicherungs ?(nummer|nr)|krankenversichertennummer|kvnr|numero de (securite sociale|mutuelle)|numero de afiliacion|zorgverzekeringsnummer',
    { bonus: 6 },
  ],
  [
    'health-insurance-number',
    '(member|policy|insurance|insured person|insured|group member|card|versicherungs) ?(id|number|no|nummer|nr)|(number|nummer) of the insured',
    { within: HEALTH_COVER, bonus: 4 },
  ],
  ['height', 'height|your height|how tall are you|korpergrosse|taille cm|estatura'],
  [
    'weight',
    'weight|how much do you weigh|wie viel wiegen sie|combien pesez vous|cuanto pesa|your weight|body weight|gewicht|korpergewicht|poids|peso',
  ],
  [
    'smoker',
    'smok(e|er|ing)|do you smoke|are you a smoker|smoker( or non smoker)?|raucher(in)?|rauchen sie|fumeur|fumez vous|fumador|fuma',
  ],
  ['alcohol', 'alcohol( consumption)?|do you drink( alcohol)?|alkohol(konsum)?'],
  [
    'diet',
    'diet|dietary (requirements?|preferences?|needs|restrictions?)|meal (preference|choice|type|option|request)|(in ?flight|on board) meal|menu choice|food (preference|requirements)|special meal|ernahrung(sweise)?|essenswunsch|regime alimentaire|are you (a )?(vegetarian|vegan)|dieta|eating habits',
  ],
  ['food-dislike', 'food(s)? you (avoid|do not eat|dont eat|dislike)|dislikes'],
  [
    'tshirt-size',
    '(t ?shirt|tee ?shirt|shirt|jersey|conference shirt) ?size|size of (your )?(t ?shirt|shirt|jersey)|(t ?shirt|trikot) ?grosse|taille (de )?t ?shirt',
  ],
  ['shoe-size', 'shoe size|schuhgrosse|pointure'],
  ['clothing-size', 'clothing size|dress size|konfektionsgrosse|kleidergrosse'],
  // ---- special categories ----
  ['religion', 'religion|faith|denomination|religious (beliefs?|affiliation)|konfession|religionszugehorigkeit'],
  ['ethnicity', 'ethnicity|ethnic (origin|group|background)|race|race ethnicity|ethnische herkunft'],
  ['orientation', 'sexual orientation|sexuelle orientierung'],
  ['politics', 'political (views?|party|affiliation)|parteizugehorigkeit'],
  ['union', 'trade union( membership)?|union member(ship)?|gewerkschaft(szugehorigkeit)?'],
  ['criminal-record', 'criminal (record|convictions?|history|offences?)|convictions?|vorstrafen|casier judiciaire'],
  // ---- orders, accounts, preferences ----
  [
    'order.number',
    'order (number|no|id|reference|ref)|number of your order|bestellnummer|auftragsnummer|numero de commande|numero de pedido|parcel number|tracking number',
  ],
  ['customer-number', 'customer (number|no|id)|client (number|no|id)|kundennummer|numero (de )?client'],
  ['membership', 'membership (number|no|id)|member (number|no|id)|mitgliedsnummer'],
  ['hobby', 'hobb(y|ies)|interests|interests and hobbies|hobbys|freizeit|loisirs'],
  [
    'heard-from',
    'how did you (hear|find out|learn)( \\w+)*|where did you hear( \\w+)*|source of (application|referral)|referral source|wie (haben sie|sind sie)( \\w+)* (erfahren|aufmerksam)( \\w+)*',
  ],
];
