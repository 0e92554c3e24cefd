/**
 * Short or ambiguous wordings that count only when they are all a label says, beside words like "your" or "please". Same form as
 * the rows, without patterns. One word may stand for two paths: the first listed is the better guess.
 */
export const ALONE: readonly (readonly [path: string, wordings: string])[] = [
  [
    'name',
    'name|names|naam|navn|namn|nimi|nev|שם|nama|الاسم|اسم|お名前|氏名|nom|nombre|nome|имя|імя|ім я|име|ονομα|名前|名字|이름|jmeno|imie|isim|vardas|nafn|ad|jina|meno|新しい名前|نام|नाम|ten',
  ],
  ['honorific-prefix', 'title|prefix|salutation|titel|titre|mr mrs ms|mr mrs miss ms'],
  ['experience', 'experience|erfahrung'],
  ['given-name', 'nombre|nome|ad|adi|isim|имя|імя|ім я|名|名前|이름|ime|ten|vardas|nimi|jmeno|imie|ονομα|نام'],
  ['family-name', 'nom|nume|姓|ho|성|apelido|apelidos|surname|pavarde|priezvisko|sobrenome|نام خانوادگی|naam|efternavn'],
  ['sex', 'kon|nem|пол|стать|מין|mf|m f|male female|mr mrs|جنسیت|lytis'],
  ['bday', 'born|geb|geboren|nato|nata|nacido|fodt|nacimiento|ne|nee|dob|born on'],
  ['additional-name', 'm i|middle|middle init'],
  ['diet', 'meal|meals|essen|menu|repas|comida|pasto'],
  ['age', 'age|eta|alter|alder|idade|yas'],
  ['email', 'mail|mel|почта|emails|mejl|imeil|meil|пошта|el pastas|elpastas|enderezo electronico|ایمیل|epostasi|imel'],
  ['tel', 'tel|tlf|phone no|тел|tfn|tlfn|ph|fon|تلفن|puh'],
  ['fax', 'fax'],
  ['address', 'cim|addr|adresas|морада'],
  [
    'address.address-line1',
    'via|vej|gata|rue|strada|str|street|calle|vag|house no|hausnr|number and street|nr|no and street|gatve|house number|house no or name',
  ],
  ['address.address-line2', 'unit|building|floor|complement|interno|scala|andar|puerta|piso|line two|stair|c o|co|care of'],
  [
    'address.address-level2',
    'ort|by|il|stad|mesto|oras|varos|location|commune|ville|obec|plaats|by sted|sted|place|miestas|شهر|locality|paikkakunta',
  ],
  ['address.address-level1', 'state|region|lan|край|省|county|estado|kraj|st|prov|reg|استان|departement|canton'],
  ['address.postal-code', 'cp|c p|cap|cep|psc|postal|индекс|zip postal|pin|pincode|pin code|n postal|npa|pk'],
  ['address.country', 'nation|land|staat|maa|stato|tara|国|ארץ|pais|salis|krajina|کشور'],
  ['organization', 'firm|ceg|firma|org|business|co|sociedad|workplace name'],
  [
    'organization-title',
    'role|job|position|cargo|poste|job role|post|rang|puesto|derzeitige position|aktuelle position|jetzige position|momentane position|derzeitige stelle|aktuelle stelle|derzeitige funktion|position derzeit|poste actuel|puesto actual|posizione attuale|huidige functie|current post',
  ],
  ['username', 'user|login|uid|id|vartotojo vardas|slapyvardis|نام کاربری|alias|account name|display name|screen name|nick|nickname'],
  ['order.number', 'order'],
  ['url', 'web|www|http|link|site|homepage url|سایت'],
];

/** Words around a wording that change nothing. */
export const FILLER: ReadonlySet<string> = new Set(
  (
    'your my the a an please enter type in here of required optional mandatory pflichtfeld erforderlich obligatoire facultatif obligatorio requis valid full current ' +
    'ihr ihre ihren ihrer bitte deine dein eingeben votre vos ton veuillez saisir su tu il tuo la tua suo seu sua o uw je jouw jou din ditt dit dine twoj twoje vas vase ' +
    'ваш ваше ваша введите укажите e g eg example number1 1 is what s new field add primary main jusu bill billing ship shipping delivery invoice txt inp input fld contact customer client member checkout ctl00 ctl01 ctl02 ctl03 ctl04 ctl05 ddl tb cbo frm cph maincontent contentplaceholder1'
  ).split(' '),
);
