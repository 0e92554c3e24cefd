/** States, provinces and territories by the codes that addresses use (USPS, Canada Post, Australia Post), for lists that name them. */
const NAMES =
  'AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut DE:Delaware DC:District_of_Columbia FL:Florida GA:Georgia HI:Hawaii ID:Idaho IL:Illinois IN:Indiana IA:Iowa KS:Kansas KY:Kentucky LA:Louisiana ME:Maine MD:Maryland MA:Massachusetts MI:Michigan MN:Minnesota MS:Mississippi MO:Missouri MT:Montana NE:Nebraska NV:Nevada NH:New_Hampshire NJ:New_Jersey NM:New_Mexico NY:New_York NC:North_Carolina ND:North_Dakota OH:Ohio OK:Oklahoma OR:Oregon PA:Pennsylvania PR:Puerto_Rico RI:Rhode_Island SC:South_Carolina SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VT:Vermont VA:Virginia WA:Washington WV:West_Virginia WI:Wisconsin WY:Wyoming ' +
  'AB:Alberta BC:British_Columbia MB:Manitoba NB:New_Brunswick NL:Newfoundland_and_Labrador NS:Nova_Scotia NT:Northwest_Territories NU:Nunavut ON:Ontario PE:Prince_Edward_Island QC:Quebec SK:Saskatchewan YT:Yukon ' +
  'ACT:Australian_Capital_Territory NSW:New_South_Wales NT:Northern_Territory QLD:Queensland SA:South_Australia TAS:Tasmania VIC:Victoria WA:Western_Australia';

const STATES: readonly (readonly [code: string, name: string])[] = NAMES.split(' ').map((pair) => {
  const [code = '', name = ''] = pair.split(':');
  return [code, name.replaceAll('_', ' ')];
});

/** As it was said first, then its other writing. Two countries share a code here and there; only one of them stands in a list. */
export function stateWordings(text: string): string[] {
  const said = text.trim();
  const byCode = STATES.filter(([code]) => code === said.toUpperCase());
  const byName = STATES.filter(([, name]) => name.toLowerCase() === said.toLowerCase());
  const others = [
    ...byCode.flatMap(([code, name]) => [name, `${code} - ${name}`, `${name} (${code})`]),
    ...byName.flatMap(([code, name]) => [code, `${code} - ${name}`, `${name} (${code})`]),
  ];
  return [...new Set([text, ...others])];
}
