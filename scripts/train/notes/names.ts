import { namesIn } from '../../../lib/memory/meaning/spans.ts';
import { random } from '../logistic.ts';
import type { Labelled } from './data.ts';

/**
 * The same sentence with other names: nobody's firm is called "Barclays" in the training data alone, and "Corbel Foods" says nothing of
 * what somebody eats. Names of the pools stand for what the sentence is about; nobody of these exists.
 */
const POOLS: Readonly<Record<string, readonly string[]>> = {
  town: 'Aldbrook,Kirkmere,Saltby,Wenford,Hollin Bridge,Marsham,Tarnside,Eastry,Culverton,Port Enys,Ashcombe,Rothley,Stanmoor,Quenby,Drayford,Millhaven,Oakridge,San Tomas,Veldhaven,Lindau'.split(
    ',',
  ),
  firm: 'Corbel Foods,Tarrant Marine,Halyard Dental,Pinnock Paints,Swale Travel,Ember Bakeries,Kestrel Legal,Osprey Motors,Larch Textiles,Bellweather,Ironbridge Optics,Maddox and Pryce,Quill Software,Fenwright Shipping,Amber Clinics,Tollgate Energy,Birchall Pets,Lakeland Homes,Norwood Gardens,Vantage Rail,Petrel Air,Crown Dairies,Zenith Toys,Abbey Books'.split(
    ',',
  ),
  person:
    'Odette,Ivor,Sunniva,Marcus Thorne,Leona,Anselm,Freya Holt,Dario,Wilma,Kwame,Yusuf,Greta Lund,Ottilie,Bram,Noelle,Piers,Saskia,Hector Vale'.split(
      ',',
    ),
  animal: 'Biscuit,Waffle,Juniper,Bandit,Mabel,Otto,Pepper,Ziggy,Nutmeg,Captain'.split(','),
};
const POOL_OF: Readonly<Record<string, keyof typeof POOLS>> = {
  address: 'town',
  job: 'firm',
  membership: 'firm',
  partner: 'person',
  'marital:single': 'person',
  'marital:married': 'person',
  landlord: 'person',
  'emergency-contact': 'person',
  pet: 'animal',
};

/** Each sentence of these, once more with other names; same seed, same names. */
export function renamed(rows: readonly Labelled[], seed: number): readonly (Labelled | null)[] {
  const next = random(seed);
  return rows.map((row) => {
    const pool = POOLS[POOL_OF[row.about] ?? ''];
    const names = [...new Set(namesIn(row.text).map(({ text }) => text))].sort((a, b) => b.length - a.length);
    if (!pool || names.length === 0) return null;
    const swap = new Map(names.map((name) => [name, pool[Math.floor(next() * pool.length)] ?? name]));
    const put = (text: string) => names.reduce((all, name) => all.split(name).join(swap.get(name) ?? name), text);
    return { ...row, text: put(row.text), ...(row.value ? { value: row.value.map(put) } : {}) };
  });
}
