import { normalise } from '../../core/text.ts';

/** What a label asks for, for statements that name their fields in words. */
export interface LabelMatch {
  readonly path: string;
  readonly topic?: string;
  readonly context?: string;
  readonly strength: number;
}

const ROWS: readonly (readonly [RegExp, string, string?])[] = [
  [/^(work|business|office|geschaftliche?) (e ?mail|mail)( address)?$/, 'email', 'work'],
  [/^(private|personal|home)? ?(e ?mail|mail)( address| adresse)?$/, 'email'],
  [/^(work|office) (phone|tel|telephone)( number)?$/, 'tel', 'work'],
  [/^((mobile|cell|home|private)? ?(phone|telephone|tel)( number)?|mobile( number)?|telefon(nummer)?|handy(nummer)?)$/, 'tel'],
  [/^(first|given|fore) ?names?$|^vorname$/, 'given-name'],
  [/^(last|family|sur) ?names?$|^nachname$/, 'family-name'],
  [/^middle names?$/, 'additional-name'],
  [/^(full |legal )?name$/, 'name'],
  [/^(date of birth|birth ?(date|day)|dob|geburtsdatum|geburtstag)$/, 'bday'],
  [/^nationality$/, 'nationality'],
  [/^passport (number|no)$/, 'passport.number'],
  [/^(passport )?(date of issue|issue date|issued( on)?)$/, 'passport.start'],
  [/^(passport )?(date of expiry|expiry date|expires|valid until)$/, 'passport.end'],
  [/^(car )?make$/, 'vehicle.make'],
  [/^(car )?model$/, 'vehicle.model'],
  [/^year( of( first)? (registration|manufacture))?$/, 'vehicle.year'],
  [/^(annual mileage|miles (a|per) year|mileage)$/, 'vehicle.mileage'],
  [/kept overnight/, 'vehicle.overnight'],
  [/^(registration|number) plate$/, 'vehicle.plate'],
  [/^(type of (driving )?licen[cs]e|(driving )?licen[cs]e type)$/, 'driving-licence.type'],
  [/licen[cs]e held since/, 'driving-licence.start'],
  [/^(driving )?licen[cs]e (number|no)$/, 'driving-licence.number'],
  [/no claims/, 'no-claims'],
  [/^frequent flyer( number)?$/, 'frequent-flyer'],
  [/^(job title|position|occupation|profession)$/, 'organization-title'],
  [/^(employer|company( name)?|organi[sz]ation)$/, 'organization'],
  [/^(t ?shirt|tee) size$/, 'tshirt-size'],
  [/^shoe size$/, 'shoe-size'],
  [/^notice period$/, 'notice-period'],
  [/^(annual )?(salary|income)$/, 'salary'],
  [/^(street|street address|address line 1|strasse)$/, 'address.address-line1'],
  [/^(town|city|ort|stadt|town city)$/, 'address.address-level2'],
  [/^(post ?code|zip( code)?|postal code|plz|postleitzahl)$/, 'address.postal-code'],
  [/^(country|land)$/, 'address.country'],
  [/^(landlord|landlady|vermieter)$/, 'landlord.name'],
  [/^(blood (type|group))$/, 'blood-type'],
  [/^iban$/, 'iban'],
  [/^(web ?site|homepage|url)$/, 'url'],
  [/^linkedin( profile)?$/, 'linkedin'],
  [/^hobby|hobbies$/, 'hobby'],
  [/^(seat|seat preference|preferred seat)$/, 'seat'],
  [/^(marital status)$/, 'marital-status'],
  [/^height$/, 'height'],
  [/^weight$/, 'weight'],
  [/^pronouns$/, 'pronouns'],
  [/^nickname$/, 'nickname'],
  [/^place of birth|birth ?place$/, 'birth-place'],
];

export function labelPaths(label: string, _context?: string): readonly LabelMatch[] {
  const normal = normalise(label);
  return ROWS.filter(([pattern]) => pattern.test(normal)).map(([, path, context]) => ({ path, strength: 1, ...(context ? { context } : {}) }));
}
