import { labelPaths } from '../core/labels/index.ts';
import { normal, remembered } from './normal.ts';

/**
 * The words by which a form speaks to the person who fills it in: "About you", "Your full name", "Ihre Daten". What is said so is the
 * person's own, whatever else the page asks for. Words on `normal` text.
 */
const YOUR =
  '(?:your|my|ihre?[mnrs]?|deine?[mnrs]?|meine?[mnrs]?|votre|vos|mon|sus?|tus?|mis?|(?:il |la |i |le |o |a |os |as )?(?:tu[oaei]|tuoi|su[oaei]|suoi|seus?|suas?|teus?|tuas?)|uw|jouw|je|mijn|twoj[^ ]*|swoj[^ ]*|moj[^ ]*|pani|pana|din|ditt|dina)';

/** What a person has of their own and nobody else is named by. */
const OF_ONES_OWN =
  '(?:(?:own|personal|full|first|last|legal|contact|home|postal|current|main|basic|account|e ?mail|phone|mobile|telephone|and|or|profile|name|names|surname|details?|information|info|data|particulars|number|address|personliche[nrms]?|person|kontakt|konto|telefon|vor|nach|vorname|nachname|name|daten|angaben|kontaktdaten|anschrift|adresse|nummer|profil|und|coordonnees|informations?|donnees|personnelles?|compte|nom|prenom|telephone|et|de|contacto?|datos|personales|informacion|cuenta|nombre|apellidos?|telefono|y|dati|personali|recapiti|nome|cognome|indirizzo|e|dados|pessoais|conta|endereco|telefone|gegevens|contactgegevens|persoonlijke|naam|voornaam|achternaam|adres|telefoonnummer|en|dane|osobowe|kontaktowe|imie|nazwisko|i|uppgifter|namn)(?: |$))';

const TO_YOU =
  /^(?:\d{1,2} )?(?:(?:(?:tell us )?(?:more )?about|information about|details about|who are) )?(?:you|yourself)$|^(?:angaben )?(?:uber|zu) (?:sie|ihnen|dich|dir|ihrer person|sich)$|^(?:a propos de|sur|qui etes) vous$|^(?:sobre|acerca de) (?:usted|ti|si|voce)$|^(?:su di|informazioni su) (?:te|lei|di te)$|^over (?:u|jou|uzelf|jezelf)$|^o (?:tobie|sobie|panu|pani|panstwu)$|^om (?:dig|deg|dig sjalv)$/;
const YOURS = new RegExp(`^(?:\\d{1,2} )?(?:about )?${YOUR} ${OF_ONES_OWN}+$`);
/** Without "your": what only the one who fills a form in is called. */
const PERSONAL =
  /^(?:\d{1,2} )?(?:personal (?:details|information|info|data|particulars)|(?:main |primary |lead )?applicant(?:s)?(?: (?:details|information))?|personliche (?:daten|angaben)|angaben zur person|(?:daten des |angaben zum )?antragstellers?(?:in)?|(?:informations|donnees|coordonnees) personnelles|(?:le )?demandeur|datos personales|datos del (?:solicitante|interesado)|solicitante|dati personali|(?:dati del )?richiedente|dados pessoais|(?:dados do )?requerente|persoonlijke gegevens|persoonsgegevens|(?:gegevens )?aanvrager|dane osobowe|(?:dane )?wnioskodawc[ay]|personuppgifter)$/;

/** A title over what the person is asked about themselves. */
export const isYou = remembered((text): boolean => TO_YOU.test(text) || YOURS.test(text));

/** The same, and what is called personal or the applicant's. */
export const isOwnTitle = remembered((text): boolean => isYou(text) || PERSONAL.test(text));

const SAID_TO_YOU = new RegExp(`^(?:(?:please )?(?:enter|provide) )?${YOUR} `);
/** From this share of its words a label says nothing beside what is the person's. */
const ALL = 0.9;

/** A label that speaks to the person and names nobody beside: "Your phone", "Ihr Name", not "Your opponent's name". */
export const saysYour = remembered(
  (label): boolean => SAID_TO_YOU.test(normal(label, 200)) && (labelPaths(label)[0]?.strength ?? 0) >= ALL,
);

const IDENTITY = /^(?:name|given-name|family-name|additional-name|bday|age|sex|nationality|birth-place|passport\..*|national-id)$/;
/** What stands before or after a wording and names nobody else: how it is to be written, or what only the one who fills it in is called. */
const PLAIN = new Set(
  (
    'a an the name names your my our legal full official current exact complete primary main registered actual correct real proper true passport id card document enter please type provide confirm select choose give what is whats state ' +
    'applicant applicants candidate candidates customer customers client clients member members user users registrant participant participants attendee attendees delegate insured policyholder policy holder account driver drivers passenger passengers traveller travellers traveler guest guests tenant tenants employee employees contact billing shipping home personal new required optional individual person lead cardholder subscriber visitor volunteer ' +
    'ihr ihre ihren ihres dein deine bitte vollstandiger vollstandige amtlicher aktuelle aktueller genaues antragsteller antragstellers teilnehmer teilnehmers kunde kunden mitglied mitglieds bewerber bewerbers person votre vos le la les l du demandeur client participant candidat adherent assure su sus tu tus el los solicitante cliente titular participante candidato il lo gli tuo tua suo sua richiedente partecipante o os seu sua requerente titulaire uw je de het aanvrager deelnemer twoje twoj wnioskodawcy uczestnika din ditt as in on per shown printed'
  ).split(' '),
);
const MOST_WORDS = 7;
const OF = /^(.+) (?:of|des|der|du|de|del|della|do|da|van|von) (.+)$/;

/** Whose something is, by a word beside a wording of the person's: "Deceased date of birth", "Name of the beneficiary". Empty where nobody is named. */
export function roleIn(label: string, path: string | null): string {
  if (path === null || !IDENTITY.test(path)) return '';
  const text = normal(label, 200);
  const words = text.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || saidOf(text, path, ALL)) return '';
  for (const count of [1, 2]) if (saidOf(words.slice(count).join(' '), path, ALL)) return named(words.slice(0, count));
  const [, front = '', whose = ''] = OF.exec(text) ?? [];
  return whose !== '' && saidOf(front, path, ALL) ? named(whose.split(' ')) : '';
}

const named = (words: readonly string[]): string =>
  words
    .filter((word) => !isPlain(word))
    .join(' ')
    .replace(/s$/, '');

const isPlain = (word: string): boolean => PLAIN.has(word) || /^\d/.test(word);

function saidOf(text: string, path: string, least: number): boolean {
  const [match] = text === '' ? [] : labelPaths(text);
  return match?.path === path && match.strength >= least;
}
