import type { Random } from '../../support/random.ts';
import type { Row, Told, Wanted } from './row.ts';

/** What the slots of a row are filled with. Nobody of these exists. */
const POOLS: Readonly<Record<string, readonly string[]>> = {
  town: 'Whitby,Ludlow,Oban,Penzance,Kendal,Skipton,Tenby,Buxton,Thurso,Wrexham,Hastings,Falmouth'.split(','),
  street: 'Cooper Lane,Sycamore Drive,Ferry Road,Chapel Hill,Abbot Close,Weir Street,Orchard Way,Lower Green'.split(','),
  firm: 'Dunbar Textiles,Gullwing Travel,Nordhaven Shipping,Redcliffe Paints,Thistle Software,Copperfield Legal,Marlin Dental,Saffron Bakeries'.split(
    ',',
  ),
  given: 'Maud,Rupert,Ingrid,Callum,Noor,Felix,Bettina,Desmond,Amara,Lionel'.split(','),
  family: 'Ashdown,Brannigan,Colley,Drummond,Estrada,Fairweather,Gillespie,Hargreave'.split(','),
  school: 'University of Penmarch,Harlow College,Brackenridge University,Torside Polytechnic'.split(','),
};

const SLOT = /\{([a-z]+)(2?)\}/g;

/** The row with words for its slots: the same slot is the same word all through the row, `{town}` and `{town2}` are two. */
export function filled(row: Row, r: Random): Row {
  const picked: Record<string, readonly string[]> = {};
  for (const [pool, words] of Object.entries(POOLS)) picked[pool] = r.some(words, 2);
  const fill = (text: string) => text.replace(SLOT, (slot, pool: string, second: string) => picked[pool]?.[second ? 1 : 0] ?? slot);
  const told = (one: Told): Told =>
    typeof one === 'string' ? fill(one) : 'forget' in one ? { forget: fill(one.forget) } : { ...one, text: fill(one.text) };
  const wanted = (one: Wanted): Wanted =>
    typeof one === 'string' ? fill(one) : one && { both: [fill(one.both[0]), fill(one.both[1])] as const };
  return {
    ...row,
    told: row.told.map(told),
    asks: row.asks.map(([question, want]) => [fill(question), wanted(want)] as const),
    ...(row.gone ? { gone: row.gone.map(fill) } : {}),
  };
}
