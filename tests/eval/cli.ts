/** `npm run eval -- <what>`: exit 0 = ran, 1 = the product failed, 2 = bad arguments or unreadable input. */
import { BadInput, note } from './args.ts';

const COMMANDS: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<number> }>>> = {
  forms: () => import('./forms.ts'),
  fill: () => import('./fill.ts'),
  page: () => import('./page.ts'),
  chat: () => import('./chat.ts'),
  ask: () => import('./ask.ts'),
  correct: () => import('./correct.ts'),
  engine: () => import('./engine.ts'),
  server: () => import('./server.ts'),
  tasks: () => import('./tasks.ts'),
  injection: () => import('./injection.ts'),
  cascade: () => import('./cascade.ts'),
  bench: () => import('./bench.ts'),
  recall: () => import('./recall.ts'),
  derive: () => import('./derive.ts'),
  sites: () => import('./sites.ts'),
  told: () => import('./told.ts'),
  doubt: () => import('./doubt.ts'),
};

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = COMMANDS[name];
  if (!load) {
    note(`Nothing is measured by "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
    return 2;
  }
  try {
    return await (await load()).run(args);
  } catch (error) {
    note(
      error instanceof BadInput
        ? error.message
        : `The measurement failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
    return error instanceof BadInput ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
