/** A form of forty controls as a registration has them, told once for the plain page, for React's, and for what is asked of both. */
export interface FortyRow {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'area' | 'number' | 'date' | 'select' | 'radio' | 'check';
  readonly options?: readonly string[];
  readonly value: string | boolean;
}

const words = (key: string, label: string, value: string): FortyRow => ({ key, label, kind: 'text', value });
const list = (key: string, label: string, kind: 'select' | 'radio', options: readonly string[], value: string): FortyRow => ({
  key,
  label,
  kind,
  options,
  value,
});

export const FORTY: readonly FortyRow[] = [
  words('boat', 'Boat name', 'Grey Tern'),
  words('maker', 'Builder of the boat', 'Holm Yard'),
  list('hull', 'Hull material', 'select', ['Wood', 'Steel', 'Glass fibre'], 'Steel'),
  { key: 'length', label: 'Length in metres', kind: 'number', value: '11' },
  { key: 'launched', label: 'Launched on', kind: 'date', value: '1998-06-12' },
  words('berth', 'Berth wanted', 'C 14'),
  list('stay', 'Kind of stay', 'radio', ['Season', 'Winter', 'Whole year'], 'Winter'),
  { key: 'power', label: 'Shore power', kind: 'check', value: true },
  words('sailmaker', 'Sailmaker', 'Loft Nord'),
  words('engine', 'Engine type', 'Three cylinders'),
  { key: 'hours', label: 'Engine hours', kind: 'number', value: '840' },
  list('fuel', 'Fuel', 'select', ['Diesel', 'Petrol', 'None'], 'Diesel'),
  words('mooring', 'Mooring lines', 'Four long ones'),
  { key: 'history', label: 'Repairs so far', kind: 'area', value: 'New deck.\nNew mast step.' },
  words('club', 'Sailing club', 'Tern Rowers'),
  list('skipper', 'Skipper on board', 'radio', ['Always', 'Sometimes', 'Never'], 'Sometimes'),
  words('colour', 'Colour of the hull', 'Grey and white'),
  { key: 'pump', label: 'Holding tank', kind: 'check', value: true },
  { key: 'surveyed', label: 'Last survey', kind: 'date', value: '2025-03-30' },
  words('surveyor', 'Surveyor', 'Ida Lund'),
  words('crane', 'Crane wishes', 'Slings aft of the keel'),
  list('mast', 'Mast', 'select', ['Stepped', 'Laid down'], 'Laid down'),
  { key: 'weight', label: 'Weight in kilograms', kind: 'number', value: '6200' },
  words('cradle', 'Cradle', 'Own, blue'),
  words('cover', 'Winter cover', 'Canvas'),
  list('locker', 'Locker size', 'radio', ['Small', 'Large'], 'Large'),
  { key: 'wifi', label: 'Harbour network', kind: 'check', value: true },
  words('route', 'Cruising ground', 'Western isles'),
  { key: 'back', label: 'Expected back', kind: 'date', value: '2027-09-05' },
  words('tender', 'Name of the tender', 'Chick'),
  words('radio', 'Call sign', 'MXTR7'),
  list('flag', 'Flag flown', 'select', ['Red ensign', 'Dannebrog', 'Tricolour'], 'Dannebrog'),
  { key: 'crew', label: 'Crew as a rule', kind: 'number', value: '3' },
  words('cook', 'Cook on board', 'Whoever loses'),
  words('pet', 'Ship cat', 'Mussel'),
  { key: 'plans', label: 'Plans for the season', kind: 'area', value: 'Round the islands.\nSlowly.' },
  words('neighbour', 'Wanted neighbour', 'The Heron'),
  { key: 'workshop', label: 'Use of the workshop', kind: 'check', value: true },
  words('tools', 'Tools to borrow', 'Heat gun'),
  words('hear', 'Where did you hear of the harbour', 'From a gull'),
];
