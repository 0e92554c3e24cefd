import type { Sensitivity } from '../core/value.ts';

/**
 * How delicate a question is by its own words, in every language that forms are read in. Used where the catalogue has no attribute for it:
 * an answer kept under a label that nobody foresaw is as delicate as its label says. One row a class; words are compared without
 * accents and in lower case, stems end in `*`, and what may stand at the end of a compound begins with one. It only ever makes a rule stricter.
 */
export type SensitivityClass = 'secret' | 'legal' | 'government-id' | 'finance' | 'health' | 'belief' | 'family';

interface Row {
  readonly class: SensitivityClass;
  readonly level: Sensitivity;
  readonly words: string;
}

const ROWS: readonly Row[] = [
  {
    class: 'secret',
    level: 4,
    words:
      '*password*, passcode*, passphrase*, pin, pins, pin number*, pin code*, security code*, security answer*, security question*, secret answer*, secret question*, cvc, cvv, one time code*, recovery phrase*, seed phrase*, private key*, card number*, door code*, alarm code*, *passwort*, *kennwort*, geheimzahl*, geheimfrage*, sicherheitsfrage*, sicherheitsantwort*, kartennummer*, kreditkartennummer*, bankkartennummer*, debitkartennummer*, girokartennummer*, tan nummer, turcode, mot de passe, mots de passe, question secrete, question de securite, code secret, code confidentiel, numero de carte, contrasena*, pregunta secreta, pregunta de seguridad, clave secreta, codigo secreto, numero de tarjeta, parola d ordine, codice segreto, numero della carta, domanda segreta, domanda di sicurezza, palavra passe, senha*, pergunta secreta, pergunta de seguranca, numero do cartao, wachtwoord*, geheime vraag, beveiligingsvraag, pincode*, kaartnummer, haslo, numer karty, heslo, cislo karty, jelszo, kartyaszam, parola, numar card, losenord, kortnummer, adgangskode, passord, salasana, korttinumero, sifre, kart numarasi, κωδικος προσβασης, αριθμος καρτας, пароль, номер карты, пін код, парола, лозинка, パスワード, 暗証番号, カード番号, 密码, 卡号, 비밀번호, 카드 번호, كلمة المرور, רقم البطاقة, סיסמה, מספר כרטיס',
  },
  {
    class: 'legal',
    level: 4,
    words:
      'signature, sign here, i declare, i agree, i consent, i confirm that, i hereby, power of attorney, unterschrift, ich erklare, ich stimme zu, ich willige ein, einwilligung, hiermit versichere, vollmacht, je declare, je certifie, j accepte, je consens, declaro, firma del, acepto, doy mi consentimiento, dichiaro, acconsento, accetto, assinatura, aceito, concordo, handtekening, ik verklaar, ik ga akkoord, podpis, oswiadczam, wyrazam zgode, prohlasuji, souhlasim, alairas, kijelentem, semnatura, declar ca, underskrift, jag intygar, jeg erklærer, jeg samtykker, allekirjoitus, vakuutan, imza, beyan ederim, onayliyorum, υπογραφη, δηλωνω, подпись, подтверждаю, согласен, підпис, погоджуюсь, подпис, 署名, 同意します, 签名, 我同意, 서명, 동의합니다, التوقيع, أوافق, חתימה, אני מסכים',
  },
  {
    class: 'government-id',
    level: 3,
    words:
      'passport, identity card, id number, national id, social security, national insurance, tax id, tax number, tax file, ssn, visa number, residence permit, driver s license number, ausweis*, reisepass, steuernummer, steueridentifikation*, sozialversicherung*, personalausweis, aufenthaltstitel, passeport, carte d identite, numero de securite sociale, numero fiscal, pasaporte, dni, documento de identidad, numero de identificacion, seguridad social, passaporto, carta d identita, codice fiscale, passaporte, bilhete de identidade, cartao de cidadao, cpf, paspoort, burgerservicenummer, bsn, rijksregister*, paszport, pesel, dowod osobisty, nip, cestovni pas, rodne cislo, obcansky prukaz, utlevel, szemelyi igazolvany, adoazonosito, pasaport, cnp, carte de identitate, personnummer, pas nummer, cpr, fodselsnummer, henkilotunnus, passi, pasaport, tc kimlik, kimlik numarasi, διαβατηριο, ταυτοτητα*, αφμ, паспорт, инн, снилс, іпн, паспорт, егн, oib, jmbg, パスポート, マイナンバー, 护照, 身份证, 여권, 주민등록, جواز, الهوية, דרכון, תעודת זהות',
  },
  {
    class: 'finance',
    level: 3,
    words:
      'salary, income, earnings, wage*, bank account, iban, sort code, account number, credit score, savings, debt*, net worth, mortgage, pension, gehalt*, einkommen, verdienst, lohn, kontonummer, bankverbindung, schulden, vermogen, salaire, revenu*, compte bancaire, dettes, salario, sueldo, ingresos, cuenta bancaria, deudas, stipendio, reddito, conto corrente, salario, rendimento*, conta bancaria, salaris, inkomen, rekeningnummer, wynagrodzenie, dochod*, zarobki, numer konta, plat mesicni, prijem, cislo uctu, fizetes, jovedelem, bankszamla*, salariu, venit*, cont bancar, inkomst*, bankkonto, kontonummer, indkomst, lønn, inntekt, palkka, tulot, tilinumero, maas, gelir, hesap numarasi, μισθος, εισοδημα, зарплата, доход*, номер счета, зарплата, дохід, заплата, плата, 給与, 年収, 口座番号, 工资, 收入, 银行账号, 급여, 소득, 계좌번호, الراتب, الدخل, משכורת, הכנסה',
  },
  {
    class: 'health',
    level: 3,
    words:
      'health, illness*, disease*, medical, medication*, medicine*, allerg*, disabilit*, diagnosis, therapy, pregnan*, mental health, blood type, vaccin*, krankheit*, gesundheit*, medikament*, behinderung*, schwerbehinder*, schwanger*, diagnose*, impf*, sante, maladie*, medicament*, handicap*, grossesse, enceinte, salud, enfermedad*, medicamento*, discapacidad, embaraz*, salute, malatti*, farmac*, disabilita, gravidanza, saude, doenca*, deficiencia, gravidez, gezondheid*, ziekte*, medicijn*, zwanger*, zdrowi*, chorob*, leki, niepelnosprawn*, ciaz*, zdravi, nemoc*, leky, postizeni, egeszseg*, betegseg*, gyogyszer*, sanatate, boal*, medicament*, halsa, sjukdom*, lakemedel, sygdom*, sykdom*, medisin*, terveys, sairau*, laakitys, saglik, hastalik*, ilac*, engelli*, υγεια, ασθενει*, φαρμακ*, здоров*, болезн*, лекарств*, инвалид*, хвороб*, ліки, заболяван*, болест*, 健康, 病歴, 病気, 薬, アレルギー, 疾病, 过敏, 残疾, 건강, 질병, 알레르기, الصحة, مرض, حساسية, בריאות, מחלה, אלרגיה',
  },
  {
    class: 'belief',
    level: 3,
    words:
      'religio*, faith, denomination, ethnic*, race, sexual orientation, political*, trade union, criminal*, conviction*, konfession, religion*, herkunft ethnisch*, ethnisch*, sexuelle orientierung, politisch*, gewerkschaft*, vorstrafe*, orientation sexuelle, opinion politique, casier judiciaire, origine ethnique, orientacion sexual, antecedentes penales, etnia, orientamento sessuale, precedenti penali, orientacao sexual, antecedentes criminais, geloof, etnisch*, strafblad, wyznanie, karaln*, nabozenstvi, trestni rejstrik, vallas, buntetett*, confesiune, cazier, trosuppfattning, etnicitet, straffeattest, uskonto, rikosrekisteri, dini inanc*, sabika*, θρησκεια, религи*, вероисповедан*, судимост*, релігі*, 宗教, 人種, 犯罪歴, 种族, 종교, 전과, الدين, العرق, דת, עבר פלילי',
  },
  {
    class: 'family',
    level: 2,
    words:
      'married, marital status, spouse, children, maiden name, date of birth, place of birth, familienstand, verheiratet, kinder, ehepartner*, geburtsname, geburtsdatum, situation familiale, enfants, conjoint, date de naissance, estado civil, hijos, conyuge, fecha de nacimiento, stato civile, figli, coniuge, data di nascita, filhos, data de nascimento, burgerlijke staat, kinderen, geboortedatum, stan cywilny, dzieci, data urodzenia, rodinny stav, deti, datum narozeni, csaladi allapot, gyermek*, szuletesi datum, stare civila, copii, data nasterii, civilstand, antal barn, fodelsedatum, fødselsdato, siviilisaaty, lapset, syntymaaika, medeni durum, cocuk*, dogum tarihi, οικογενειακη κατασταση, παιδια, ημερομηνια γεννησης, семейное положение, дети, дата рождения, сімейний стан, діти, дата народження, 婚姻, 子供, 生年月日, 孩子, 出生日期, 결혼, 자녀, 생년월일, الحالة الاجتماعية, أطفال, תאריך לידה, מצב משפחתי',
  },
];

/** Letters that stay what they are when accents go. */
const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', æ: 'ae', đ: 'd', ð: 'd', œ: 'oe', ß: 'ss' };

/** As words are compared: no accents, no marks, one space between. */
export function folded(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      // Hangul was taken apart with the accents.
      .normalize('NFC')
      .toLowerCase()
      .replace(/[ıłøæđðœß]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

const NO_SPACES = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const MATCHERS = ROWS.map((row) => {
  const words = row.words
    .split(',')
    .map((word) => ({ stem: word.trim().endsWith('*'), end: word.trim().startsWith('*'), text: folded(word) }));
  const spaced = words
    .filter(({ text }) => !NO_SPACES.test(text))
    .map(({ text, stem, end }) => `${end ? '\\p{L}*' : ''}${text}${stem ? '\\p{L}*' : ''}`);
  const dense = words.filter(({ text }) => NO_SPACES.test(text)).map(({ text }) => text.replace(/ /g, ''));
  return { row, spaced: new RegExp(`(?<!\\p{L})(?:${spaced.join('|')})(?!\\p{L})`, 'u'), dense };
});

/** Texts are cut before they are matched. */
const LONGEST = 300;

/** The gravest class whose words a text holds, or null. */
export function classOfWords(text: string): { readonly class: SensitivityClass; readonly level: Sensitivity } | null {
  const words = folded(text.slice(0, LONGEST));
  const tight = words.replace(/ /g, '');
  const found = MATCHERS.find(({ spaced, dense }) => spaced.test(words) || dense.some((one) => tight.includes(one)));
  return found ? { class: found.row.class, level: found.row.level } : null;
}

/** A job is being looked for: what belongs to the job that one has does not go there by itself. */
const JOB_SEARCH =
  /(?<!\p{L})(job application|apply (now )?for (this|the|a) (job|role|position|post|vacancy)|cover letter|curriculum vitae|resume|cv|vacanc(y|ies)|careers?|hiring manager|notice period|bewerb\p{L}*|lebenslauf|anschreiben|stellenangebot\p{L}*|karriere|candidature|lettre de motivation|offre d emploi|poste a pourvoir|solicitud de empleo|carta de presentacion|candidatura|lettera di presentazione|offerta di lavoro|vaga|sollicit\p{L}*|motivatiebrief|vacature|aplikacja o prace|list motywacyjny|zivotopis|motivacni dopis|oneletrajz|allashirdetes|scrisoare de intentie|ansokan|personligt brev|jobansogning|ansogning|jobbsoknad|hakemus|tyohakemus|is basvurusu|ozgecmis|βιογραφικο|резюме|вакансия|вакансія)(?!\p{L})|履歴書|求人|应聘|简历|이력서|السيرة الذاتية|קורות חיים/u;

export function isJobSearch(...texts: readonly string[]): boolean {
  return JOB_SEARCH.test(folded(texts.join(' ').slice(0, 2000)));
}
