import type { Rule } from '../conclude.ts';
import { dateInWords, durationInWords } from '../sentence.ts';
import { compareDates, monthsBetween, monthsSince } from '../time.ts';
import type { Belief } from '../types.ts';
import { lasting, partOf, say, yesNo } from './premises.ts';

/** What follows from papers: how long a licence has been held, whether a passport is still good, and for which journey. */

/** Papers with a last day; the name stands in the open attribute's label, as forms word it. */
const PAPERS: readonly (readonly [attribute: string, en: string, de: string])[] = [
  ['passport', 'passport', 'Reisepass'],
  ['driving-licence', 'driving licence', 'Führerschein'],
  ['identity-card', 'identity card', 'Personalausweis'],
  ['residence-permit', 'residence permit', 'Aufenthaltstitel'],
  ['visa', 'visa', 'Visum'],
  ['certificate', 'certificate', 'Zertifikat'],
  ['professional-licence', 'professional licence', 'Berufszulassung'],
];
/** Of these there are many, each with a name of its own. */
const NAMED: Readonly<Record<string, string>> = { visa: 'country', certificate: 'name', 'professional-licence': 'name' };
/** Papers that run out within this time are worth a word. */
const SOON_MONTHS = 6;

function validity([attribute, en, de]: readonly [string, string, string]): Rule {
  const many = NAMED[attribute];
  return {
    id: `${attribute}-valid`,
    version: 2,
    kind: 'strict',
    reads: [attribute],
    writes: [`open:${en} valid`],
    ages: true,
    ...(many ? { each: attribute } : {}),
    derive(view, belief) {
      // The one that is good longest speaks for the kind.
      const held = belief ? [belief] : [...view.ever(attribute)];
      const [document] = held.filter((one) => !isGivenUp(one)).sort((a, b) => compareDates(partOf(b, 'end') ?? '', partOf(a, 'end') ?? ''));
      const end = partOf(document, 'end');
      if (!document || !end) return [];
      const valid = compareDates(end, view.today) >= 0;
      const text = say(
        `${valid ? 'Valid' : 'Expired'} ${en}: ${valid ? 'valid until' : 'expired on'} ${dateInWords(end)}.`,
        `${de} ${valid ? 'gültig bis' : 'abgelaufen am'} ${dateInWords(end, 'de')}.`,
      );
      return yesNo(`open:${en} valid`, valid, [document], text, many ? partOf(document, many) : undefined);
    },
  };
}

/** Lost or replaced before its own last day: it says nothing any more. */
function isGivenUp(document: Belief): boolean {
  const end = partOf(document, 'end');
  return document.validTo !== undefined && end !== undefined && compareDates(document.validTo, end) < 0;
}

function soon([attribute, en, de]: readonly [string, string, string]): Rule {
  return {
    id: `${attribute}-soon`,
    version: 1,
    kind: 'strict',
    reads: [attribute],
    writes: [`open:${en} expires soon`],
    ages: true,
    derive(view) {
      const [document] = view.now(attribute);
      const end = partOf(document, 'end');
      if (!document || end === undefined || compareDates(end, view.today) < 0 || monthsBetween(view.today, end) >= SOON_MONTHS) return [];
      return yesNo(
        `open:${en} expires soon`,
        true,
        [document],
        say(`The ${en} expires soon, on ${dateInWords(end)}.`, `${de} läuft bald ab: ${dateInWords(end, 'de')}.`),
      );
    },
  };
}

const held = (licence: Belief | undefined) => partOf(licence, 'start');

export const DOCUMENT_RULES: readonly Rule[] = [
  {
    id: 'licence-held',
    version: 2,
    kind: 'strict',
    reads: ['driving-licence'],
    writes: ['experience'],
    ages: true,
    derive(view) {
      const [licence] = view.now('driving-licence');
      const start = held(licence);
      if (!licence || !start || start > view.today) return [];
      const months = monthsSince(start, view.today);
      const whole = months >= 12 ? Math.floor(months / 12) * 12 : months;
      return lasting(
        'experience',
        months,
        [licence],
        say(`Driving licence held for ${durationInWords(whole)}.`, `Führerschein seit ${durationInWords(whole, 'de')}.`),
        'driving licence',
      );
    },
  },
  ...PAPERS.map(validity),
  ...PAPERS.slice(0, 4).map(soon),
  {
    id: 'may-drive',
    version: 1,
    kind: 'strict',
    reads: ['driving-licence'],
    writes: ['may-drive'],
    ages: true,
    derive(view) {
      const [licence] = view.now('driving-licence');
      const end = partOf(licence, 'end');
      if (!licence || /provisional|learner/i.test(partOf(licence, 'type') ?? '') || (end && compareDates(end, view.today) < 0)) return [];
      return yesNo('may-drive', true, [licence], say('May drive a car: yes, holds a licence.', 'Darf Auto fahren: ja, mit Führerschein.'));
    },
  },
  {
    id: 'passport-for-trip',
    version: 1,
    kind: 'strict',
    reads: ['passport', 'trip'],
    writes: ['open:passport valid for the next trip'],
    ages: true,
    derive(view) {
      const [passport] = view.now('passport');
      const [trip] = view
        .now('trip')
        .filter((one) => (partOf(one, 'start') ?? '') >= view.today)
        .sort((a, b) => ((partOf(a, 'start') ?? '') < (partOf(b, 'start') ?? '') ? -1 : 1));
      const [end, back] = [partOf(passport, 'end'), partOf(trip, 'end') ?? partOf(trip, 'start')];
      if (!passport || !trip || !end || !back) return [];
      const good = compareDates(end, back) >= 0;
      return yesNo(
        'open:passport valid for the next trip',
        good,
        [passport, trip],
        say(
          `Passport valid for the next trip: ${good ? 'yes' : 'no'}, until ${dateInWords(end)}.`,
          `Reisepass für die nächste Reise gültig: ${good ? 'ja' : 'nein'}, bis ${dateInWords(end, 'de')}.`,
        ),
      );
    },
  },
  {
    id: 'passport-six-months',
    version: 1,
    kind: 'strict',
    reads: ['passport'],
    writes: ['open:passport valid for six months'],
    ages: true,
    derive(view) {
      const [passport] = view.now('passport');
      const end = partOf(passport, 'end');
      if (!passport || end?.length !== 10) return [];
      const good = monthsBetween(view.today, end) >= SOON_MONTHS;
      return yesNo(
        'open:passport valid for six months',
        good,
        [passport],
        say(
          `Passport valid for at least six more months: ${good ? 'yes' : 'no'}.`,
          `Reisepass noch mindestens sechs Monate gültig: ${good ? 'ja' : 'nein'}.`,
        ),
      );
    },
  },
  {
    id: 'no-sponsorship',
    version: 1,
    kind: 'strict',
    reads: ['work-authorization'],
    writes: ['open:needs sponsorship'],
    each: 'work-authorization',
    derive(_view, permit) {
      const [country, sponsorship] = [partOf(permit, 'country'), partOf(permit, 'sponsorship')];
      if (!permit || !country || !sponsorship) return [];
      const needs = sponsorship === 'yes';
      return yesNo(
        'open:needs sponsorship',
        needs,
        [permit],
        say(
          `Needs sponsorship to work there: ${needs ? 'yes' : 'no'}.`,
          `Braucht dort eine Bürgschaft zum Arbeiten: ${needs ? 'ja' : 'nein'}.`,
        ),
        country,
      );
    },
  },
];
