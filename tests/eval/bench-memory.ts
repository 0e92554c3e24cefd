/**
 * `npm run eval -- bench memory [--sizes 1000,10000,100000] [--vectors yes]`: the memory's own program in a page of a real Chromium, on the browser's own
 * IndexedDB and private files, encrypted as in the product. Prints a JSON line a size: time to open, slot lookup, search, retraction,
 * forgetting, heap. Vectors are made up (random unit vectors): what is timed is the search, not a model.
 */
import { bundle, openBench } from '../support/browser-bench.ts';
import { BadInput, note, parseArgs } from './args.ts';

const CODE = `export * from './tests/support/memory-bench.ts';`;

export async function run(args: string[]): Promise<number> {
  const options = parseArgs(args, ['sizes', 'vectors']);
  const sizes = (options.get('sizes') ?? '1000,10000,100000').split(',').map(Number);
  const withVectors = options.oneOf('vectors', ['yes', 'no'], 'no') === 'yes';
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 100)) throw new BadInput('--sizes takes numbers of at least 100.');
  const script = await bundle(CODE, true);
  const bench = await openBench({
    code: 'export {}',
    args: ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
    serve: (path) => (path === '/bench.js' ? { type: 'text/javascript', body: script } : undefined),
  });
  try {
    for (const size of sizes) {
      const filled = await bench.open('<script src="/bench.js"></script>', `/fill-${size}.html`);
      note(`${size} beliefs: filling`);
      const fill = await filled.inPage<object>(`bench.fill(${size})`);
      await filled.close();
      // A page of its own, as a woken worker: nothing of the filling is in its heap.
      const measured = await bench.open('<script src="/bench.js"></script>', `/measure-${size}.html`);
      const figures = await measured.inPage<object>(`bench.measure(${size})`);
      await measured.close();
      process.stdout.write(`${JSON.stringify({ beliefs: size, ...fill, ...figures })}\n`);
      if (!withVectors) continue;
      const making = await bench.open('<script src="/bench.js"></script>', `/vectors-${size}.html`);
      const made = await making.inPage<object>(`bench.makeVectors(${size})`);
      await making.close();
      const searching = await bench.open('<script src="/bench.js"></script>', `/fused-${size}.html`);
      const fused = await searching.inPage<object>(`bench.fused(${size})`);
      await searching.close();
      process.stdout.write(`${JSON.stringify({ beliefs: size, ...made, ...fused })}\n`);
    }
  } finally {
    await bench.close();
  }
  return 0;
}
