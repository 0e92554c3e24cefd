/** `npm run eval -- bench <what>`: figures of the parts, one file each. */
import { BadInput } from './args.ts';

const PARTS: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<number> }>>> = {
  fuzz: () => import('./bench-fuzz.ts'),
  gate: () => import('./bench-gate.ts'),
  kills: () => import('./bench-kills.ts'),
  many: () => import('./bench-many.ts'),
  page: () => import('./bench-page.ts'),
  memory: () => import('./bench-memory.ts'),
  survive: () => import('./bench-survive.ts'),
  undo: () => import('./bench-undo.ts'),
};

export async function run([name = '', ...args]: string[]): Promise<number> {
  const load = PARTS[name];
  if (!load) throw new BadInput(`No bench is called "${name}". There are: ${Object.keys(PARTS).join(', ')}.`);
  return (await load()).run(args);
}
