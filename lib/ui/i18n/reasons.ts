import type { AcceptRefusal, RowReason } from '../../messaging/contract.ts';
import type { MemoryRefusal } from '../../memory/types.ts';

/** A sentence for every reason that anything in Stead can give. Adding a reason without one is a type error. */
export type Reason = RowReason | AcceptRefusal | MemoryRefusal | 'not-sent';

type Sentences = Readonly<Record<Reason, string>>;

export const REASONS_EN: Sentences = {
  search: 'A search box', login: 'Logging in is yours', password: 'Passwords are never stored or filled', 'one-time-code': 'One-time codes are never stored or filled',
  captcha: 'A test that you are a person', honeypot: 'A trap for robots', hidden: 'You cannot see this field, so I do not fill it', consent: 'Consent is yours to give',
  declaration: 'A declaration is yours to make', signature: 'Signing is yours', card: 'Card details are never stored or filled', secret: 'Secrets are never stored or filled',
  'promo-code': 'A discount code', quantity: 'A quantity', comment: 'Your own message', chat: 'A chat', newsletter: 'A newsletter', filter: 'A filter of the page',
  'read-only': 'The page does not let anybody change it', disabled: 'The page has switched it off', file: 'Choosing a file is yours', 'already-filled': 'Something stands there already',
  admin: 'A tool of the page', setting: 'A setting',
  sensitive: 'Only given when you say so', 'about-somebody-else': 'This is about somebody else', ambiguous: 'More than one answer fits', conflict: 'You have told me two different things',
  draft: 'A draft from your own words: read it first', old: 'You said this some time ago: is it still right?', 'found-by-meaning': 'Asked in other words before: please check',
  'nearest-option': 'The nearest choice the page offers', 'unsure-reading': 'I am not sure that this is what the page asks', 'conclusion-unconfirmed': 'Worked out, and not confirmed by you',
  depends: 'Depends on another answer', event: 'I am guessing which one is meant', 'cross-origin-frame': 'This part of the page belongs to another site', legal: 'A wrong answer has consequences: yours to give',
  'one-question-page': 'Sending each answer is yours', 'other-destination': 'This form would be sent to another site',
  'target-changed': 'The page changed meanwhile. Nothing was filled; look again', 'target-gone': 'The field is gone from the page', 'not-visible': 'You cannot see this field right now, so I left it',
  expired: 'That took too long. Nothing was filled', 'unknown-control': 'I do not know this kind of control', 'no-such-option': 'The page does not offer this choice', 'ambiguous-option': 'Two of the choices fit equally',
  'does-not-fit': 'What I know does not fit this field', 'page-rejected': 'The page set it back. Copy it?', 'page-reformatted': 'The page changed it', 'not-supported': 'I could not set this. Copy it?',
  timeout: 'The page took too long', 'page-error': 'The page failed while it was being filled', navigated: 'The page was left before it was filled', 'used-token': 'That was used already',
  'nothing-known': 'I do not know it', 'off-here': 'Switched off on this site', locked: 'Locked', 'opaque-frame': 'I cannot tell whose part of the page this is', 'insecure-page': 'This page is not encrypted: personal things stay here',
  'never-here': 'You said never on this site', 'conflict-label': 'The label and the page’s own marks disagree', 'other-time': 'I know it for another time only', 'other-person': 'I do not know this about them',
  'no-option': 'None of the choices says what I know', 'too-long': 'What I know is too long for this field', 'not-asked-exactly': 'Not asked for in so many words',
  'stale-view': 'What was shown is no longer up to date. Please look again', 'tab-not-active': 'Another tab is in front. Go to the page and try again', 'page-gone': 'The page is gone or does not answer. Refresh it and try again',
  'nothing-to-fill': 'There is nothing to fill', 'storage-refused': 'The browser does not let me store anything. Nothing was lost and nothing was filled', 'storage-full': 'The disk is full. Nothing was lost and nothing was filled',
  'not-json': 'This is not a memory file: it is not JSON', 'newer-version': 'This file was made by a newer version. Update the extension first', 'too-large': 'This file is too large', 'not-a-memory-file': 'This is not a memory file',
  'unknown-belief': 'This is no longer remembered', 'empty-value': 'Please write something first', 'does-not-parse': 'I could not read this as a value for it', 'is-a-secret': 'This looks like a secret. Secrets are never stored',
  'not-sent': 'The chat did not take the message. It was not sent twice',
};

export const REASONS_DE: Sentences = {
  search: 'Ein Suchfeld', login: 'Das Anmelden ist Ihre Sache', password: 'Passwörter werden nie gespeichert oder ausgefüllt', 'one-time-code': 'Einmalcodes werden nie gespeichert oder ausgefüllt',
  captcha: 'Eine Prüfung, ob Sie ein Mensch sind', honeypot: 'Eine Falle für Automaten', hidden: 'Dieses Feld sehen Sie nicht, also fülle ich es nicht aus', consent: 'Die Einwilligung geben nur Sie',
  declaration: 'Eine Erklärung geben nur Sie ab', signature: 'Unterschreiben ist Ihre Sache', card: 'Kartendaten werden nie gespeichert oder ausgefüllt', secret: 'Geheimnisse werden nie gespeichert oder ausgefüllt',
  'promo-code': 'Ein Gutscheincode', quantity: 'Eine Menge', comment: 'Ihre eigene Nachricht', chat: 'Ein Chat', newsletter: 'Ein Newsletter', filter: 'Ein Filter der Seite',
  'read-only': 'Die Seite lässt es niemanden ändern', disabled: 'Die Seite hat es abgeschaltet', file: 'Dateien wählen Sie selbst', 'already-filled': 'Hier steht schon etwas',
  admin: 'Ein Werkzeug der Seite', setting: 'Eine Einstellung',
  sensitive: 'Nur, wenn Sie es sagen', 'about-somebody-else': 'Das betrifft jemand anderen', ambiguous: 'Mehr als eine Antwort passt', conflict: 'Sie haben mir zwei verschiedene Dinge gesagt',
  draft: 'Ein Entwurf aus Ihren eigenen Worten: bitte erst lesen', old: 'Das haben Sie vor einiger Zeit gesagt: stimmt es noch?', 'found-by-meaning': 'Früher mit anderen Worten gefragt: bitte prüfen',
  'nearest-option': 'Die nächstliegende Auswahl der Seite', 'unsure-reading': 'Ich bin nicht sicher, dass die Seite danach fragt', 'conclusion-unconfirmed': 'Gefolgert und von Ihnen nicht bestätigt',
  depends: 'Hängt von einer anderen Antwort ab', event: 'Ich rate, was gemeint ist', 'cross-origin-frame': 'Dieser Teil der Seite gehört einer anderen Website', legal: 'Eine falsche Antwort hat Folgen: nur Sie geben sie',
  'one-question-page': 'Jede Antwort senden Sie selbst ab', 'other-destination': 'Dieses Formular ginge an eine andere Website',
  'target-changed': 'Die Seite hat sich inzwischen geändert. Nichts wurde ausgefüllt; bitte neu ansehen', 'target-gone': 'Das Feld ist nicht mehr da', 'not-visible': 'Dieses Feld sehen Sie gerade nicht, ich habe es gelassen',
  expired: 'Das hat zu lange gedauert. Nichts wurde ausgefüllt', 'unknown-control': 'Diese Art Feld kenne ich nicht', 'no-such-option': 'Die Seite bietet diese Auswahl nicht an', 'ambiguous-option': 'Zwei der Möglichkeiten passen gleich gut',
  'does-not-fit': 'Was ich weiß, passt nicht in dieses Feld', 'page-rejected': 'Die Seite hat es zurückgesetzt. Kopieren?', 'page-reformatted': 'Die Seite hat es geändert', 'not-supported': 'Das konnte ich nicht setzen. Kopieren?',
  timeout: 'Die Seite hat zu lange gebraucht', 'page-error': 'Die Seite ist beim Ausfüllen gescheitert', navigated: 'Die Seite wurde vorher verlassen', 'used-token': 'Das wurde schon benutzt',
  'nothing-known': 'Das weiß ich nicht', 'off-here': 'Auf dieser Website ausgeschaltet', locked: 'Gesperrt', 'opaque-frame': 'Ich kann nicht sagen, wem dieser Teil der Seite gehört', 'insecure-page': 'Diese Seite ist nicht verschlüsselt: Persönliches bleibt hier',
  'never-here': 'Sie sagten: nie auf dieser Website', 'conflict-label': 'Beschriftung und Auszeichnung der Seite widersprechen sich', 'other-time': 'Das weiß ich nur für eine andere Zeit', 'other-person': 'Das weiß ich über diese Person nicht',
  'no-option': 'Keine der Möglichkeiten sagt, was ich weiß', 'too-long': 'Was ich weiß, ist für dieses Feld zu lang', 'not-asked-exactly': 'Nicht genau danach gefragt',
  'stale-view': 'Das Gezeigte ist nicht mehr aktuell. Bitte neu ansehen', 'tab-not-active': 'Ein anderer Tab ist vorn. Gehen Sie zur Seite und versuchen Sie es noch einmal', 'page-gone': 'Die Seite ist weg oder antwortet nicht. Bitte neu laden',
  'nothing-to-fill': 'Es gibt nichts auszufüllen', 'storage-refused': 'Der Browser lässt mich nichts speichern. Nichts ging verloren, nichts wurde ausgefüllt', 'storage-full': 'Der Speicher ist voll. Nichts ging verloren, nichts wurde ausgefüllt',
  'not-json': 'Das ist keine Gedächtnisdatei: kein JSON', 'newer-version': 'Diese Datei stammt von einer neueren Version. Bitte zuerst die Erweiterung aktualisieren', 'too-large': 'Diese Datei ist zu groß', 'not-a-memory-file': 'Das ist keine Gedächtnisdatei',
  'unknown-belief': 'Daran erinnere ich mich nicht mehr', 'empty-value': 'Bitte erst etwas schreiben', 'does-not-parse': 'Das konnte ich nicht als Wert dafür lesen', 'is-a-secret': 'Das sieht nach einem Geheimnis aus. Geheimnisse werden nie gespeichert',
  'not-sent': 'Der Chat hat die Nachricht nicht angenommen. Sie wurde nicht zweimal gesendet',
};
