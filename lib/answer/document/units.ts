/** Units that a label writes in brackets, and how texts write them. Each row is one unit. */
const UNITS: readonly (readonly string[])[] = [
  ['cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters'],
  ['mm', 'millimetres', 'millimeters'],
  ['km', 'kilometres', 'kilometers', 'kilometre', 'kilometer'],
  ['miles', 'mile', 'mi'],
  ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogrammes'],
  ['lb', 'lbs', 'pound', 'pounds'],
  ['g', 'grams', 'grammes'],
  ['sqm', 'm2', 'm²'],
  ['litres', 'liters', 'litre', 'liter'],
  ['hours', 'hour', 'hrs', 'h'],
  ['minutes', 'minute', 'min', 'mins'],
  ['kwh', 'kilowatt'],
  ['percent', '%'],
];

/** The unit that a label asks for: "Height (cm)". */
export function unitOf(label: string): readonly string[] | undefined {
  const said = /[([](?<unit>[^)\]]{1,12})[)\]]\s*$/.exec(label)?.groups?.unit?.trim().toLowerCase();
  return said === undefined ? undefined : UNITS.find((row) => row.includes(said.replace(/^in /, '')));
}
