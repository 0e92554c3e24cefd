import { normal } from './normal.ts';

/**
 * A column of a table that is somebody's ("Parent 1", "Applicant 2", "Mother"): its rows say what is asked. Apart from the words for
 * relations, of which the script in every page needs no more than these.
 */
const PERSON =
  /^(you|yourself|sie|(your |the )?((main |co ?|joint |first |second )?applicant|partner|spouse|husband|wife|child)|(ihre? )?(partner(in)?|ehepartner|kind)|mother|father|mutter|vater)$|^(parent|guardian|parent (or )?guardian|(co ?)?applicant|tenant|driver|travell?er|passenger|child|person|elternteil|(erziehungs|sorge)berechtigte[rn]?|antragsteller(in)?|mieter(in)?|reisende[rn]?|kind|enfant|solicitante|genitore|ouder|rodzic) \d{1,2}(?![^ ])/;

export const isPersonsColumn = (header: string): boolean => PERSON.test(normal(header, 120));
