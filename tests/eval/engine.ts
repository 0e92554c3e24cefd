/**
 * `eval engine`: one engine of the built extension, with one model, timed as the product sees it (from the page that asks, over the port)
 * against the bare library beside it in the same worker with the same model, in turns. Software graphics are allowed here, and here only.
 */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { SourceRequest } from '../../lib/inference/models/sources.ts';
import type { EngineName, Generated } from '../../lib/inference/types.ts';
import { type LaunchOptions, launchWithExtension, type StartedExtension } from '../support/chromium.ts';
import { type Engines, enginesOver, Refused, type Streamed } from '../support/engines.ts';
import { type ModelHost, startModelHost } from '../support/model-host.ts';
import { testModel } from '../support/test-model.ts';
import { BadInput, note, parseArgs, print } from './args.ts';

interface Result {
  readonly engine: EngineName;
  readonly model: string | null;
  readonly available: boolean;
  readonly why?: string;
  readonly loadMs: number | null;
  readonly firstTokenMs: number | null;
  readonly tokensPerSecond: number | null;
  readonly peerTokensPerSecond: number | null;
  readonly text: string;
}

const NOTHING = { loadMs: null, firstTokenMs: null, tokensPerSecond: null, peerTokensPerSecond: null, text: '' };
export const ENGINES = ['none', 'webllm', 'prompt-api', 'wllama', 'local-server'] as const;
const PROMPT = 'The capital of France is';
/** Pairs of runs; the median counts. */
const PAIRS = 3;
/** A run that took longer than this (ms) is not repeated: software graphics take minutes a token. */
const SLOW = 60_000;
const SOFTWARE_TOKENS = 4;
const TOKENS = 48;
const INSTALLED = 'measured';

/** A real card, where the browser can be made to see one; then whatever adapter there is. */
const GPU_FLAGS = [
  '--enable-unsafe-webgpu',
  '--enable-features=Vulkan',
  '--use-angle=vulkan',
  '--disable-vulkan-surface',
  '--ignore-gpu-blocklist',
];
const PLAIN_FLAGS = ['--enable-unsafe-webgpu'];

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['engine', 'model', 'lib', 'tokens']);
  args.need('engine');
  const engine = args.oneOf('engine', ENGINES, 'none');
  const tokens = args.get('tokens') === undefined ? undefined : Math.max(1, Math.floor(args.number('tokens', TOKENS)));
  const model = args.get('model') ?? null;
  if (engine === 'none') {
    print({ engine, model, available: true, why: 'no-engine', ...NOTHING } satisfies Result);
    return 0;
  }
  const files = await sourceFor(engine, model, args.get('lib'));
  const extension = await launchFor(engine);
  try {
    const engines = enginesOver(await extension.openSurface('options'));
    const result = await measure(engine, files, engines, tokens);
    print(result.line);
    return result.failed ? 1 : 0;
  } finally {
    await extension.close();
    await Promise.all(files.hosts.map((host) => host.close()));
  }
}

export interface Files {
  readonly model: string | null;
  readonly request?: SourceRequest;
  readonly hosts: readonly ModelHost[];
}

const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

/** A path of this machine is served to the browser as a mirror would be. */
async function addressFor(text: string, hosts: ModelHost[], what: string): Promise<string> {
  if (isAddress(text)) return text;
  if (!existsSync(text)) throw new BadInput(`There is no ${what} at ${text}.`);
  const folder = statSync(text).isDirectory();
  const host = await startModelHost(folder ? text : dirname(text));
  hosts.push(host);
  return folder ? `${host.url}/` : `${host.url}/${encodeURIComponent(basename(text))}`;
}

export async function sourceFor(engine: EngineName, model: string | null, lib: string | undefined): Promise<Files> {
  const hosts: ModelHost[] = [];
  if (engine === 'prompt-api') return { model, hosts };
  if (engine === 'local-server') return { model: model ?? 'http://127.0.0.1:11434/v1', hosts };
  const wanted = model ?? (engine === 'wllama' ? testModel() : null);
  if (!wanted) throw new BadInput(`Option --model is missing: an id, a path or an address for ${engine}.`);
  const isId = !isAddress(wanted) && !existsSync(wanted) && /^[\w.-]+$/.test(wanted) && !/\.gguf$/.test(wanted);
  if (isId) return { model: wanted, request: { kind: 'pinned', id: wanted }, hosts };
  const url = await addressFor(wanted, hosts, 'model');
  if (engine === 'wllama') return { model: wanted, request: { kind: 'gguf', url, id: INSTALLED }, hosts };
  const library = lib === undefined ? undefined : await addressFor(lib, hosts, 'library');
  return { model: wanted, request: { kind: 'mlc', url, library, id: INSTALLED, trial: true }, hosts };
}

/** An engine of the built extension with a model loaded, for other measurements. */
export async function openEngine(
  engine: Exclude<EngineName, 'none'>,
  model: string | null,
  lib?: string,
): Promise<{ engines: Engines; close(): Promise<void> }> {
  const files = await sourceFor(engine, model, lib);
  const extension = await launchFor(engine);
  const close = async (): Promise<void> => {
    await extension.close();
    await Promise.all(files.hosts.map((host) => host.close()));
  };
  try {
    const engines = enginesOver(await extension.openSurface('options'));
    await install(engine, files, engines);
    return { engines, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Id of the model as the engine is asked for it. */
export async function installed(files: Files, engines: Engines): Promise<string> {
  if (files.request) {
    note('Installing the model ...');
    await engines.models({ call: 'install', request: files.request });
  }
  return files.request?.kind === 'pinned' ? files.request.id : files.request ? INSTALLED : (files.model ?? '');
}

/** Resolves with the ms that loading took, without the way of the files. */
async function install(engine: EngineName, files: Files, engines: Engines): Promise<number> {
  const id = await installed(files, engines);
  note('Loading it ...');
  const started = performance.now();
  await engines.load(engine, id, { trial: engine === 'webllm' });
  return performance.now() - started;
}

/** Adapter as a page of the extension sees it. */
async function adapterOf(extension: StartedExtension): Promise<{ software: boolean; name: string } | null> {
  const page = await extension.openSurface('options');
  const found = await page.evaluate(async () => {
    interface Found {
      info?: { vendor?: string; architecture?: string; description?: string; isFallbackAdapter?: boolean };
      isFallbackAdapter?: boolean;
    }
    const { gpu } = navigator as unknown as { gpu?: { requestAdapter(options: object): Promise<Found | null> } };
    const adapter = await gpu?.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null);
    if (!adapter) return null;
    const { vendor = '', architecture = '', description = '', isFallbackAdapter } = adapter.info ?? {};
    return {
      software: Boolean(isFallbackAdapter ?? adapter.isFallbackAdapter),
      name: [vendor, architecture, description].join(' ').trim(),
    };
  });
  await page.close();
  return found;
}

export async function launchFor(engine: EngineName, options: Partial<LaunchOptions> = {}): Promise<StartedExtension> {
  const launch = (args: readonly string[]) =>
    launchWithExtension({ extensionDir: '.output/chrome-mv3', ...options, args: [...(options.args ?? []), ...args] });
  if (engine !== 'webllm') return launch([]);
  const own = process.env.STEAD_GPU_FLAGS?.split(' ').filter(Boolean);
  for (const flags of own ? [own] : [GPU_FLAGS, PLAIN_FLAGS]) {
    const extension = await launch(flags).catch(() => null);
    const adapter = extension && (await adapterOf(extension).catch(() => null));
    if (extension && adapter && (!adapter.software || flags !== GPU_FLAGS)) {
      note(`Adapter: ${adapter.name}${adapter.software ? ' (software)' : ''}`);
      return extension;
    }
    await extension?.close().catch(() => undefined);
  }
  note('Adapter: none');
  return launch(PLAIN_FLAGS);
}

async function measure(
  engine: EngineName,
  files: Files,
  engines: Engines,
  tokens: number | undefined,
): Promise<{ line: Result; failed: boolean }> {
  const base = { engine, model: files.model };
  const trial = engine === 'webllm';
  const found = await engines.availability(engine, { trial });
  if (!found.available) return { line: { ...base, available: false, why: found.reason, ...NOTHING }, failed: false };
  const software = trial && !(await engines.availability(engine)).available;
  try {
    const loadMs = await install(engine, files, engines);
    const times = await inTurns(engine, engines, tokens ?? (software ? SOFTWARE_TOKENS : TOKENS));
    return { line: { ...base, available: true, loadMs: Math.round(loadMs), ...times }, failed: false };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    note(error.message);
    return { line: { ...base, available: false, why: error.reason, ...NOTHING }, failed: true };
  }
}

/** Tokens a second after the first, as the caller sees them. */
const rateOf = ({ tokens }: Generated, pieces: Streamed['pieces']): number => {
  const [first, last] = [pieces[0]?.at ?? 0, pieces.at(-1)?.at ?? 0];
  return last > first ? ((tokens - 1) * 1000) / (last - first) : 0;
};
const bareRateOf = ({ tokens, ms, firstTokenMs }: Generated): number =>
  ms > firstTokenMs ? ((tokens - 1) * 1000) / (ms - firstTokenMs) : 0;

async function inTurns(
  engine: EngineName,
  engines: Engines,
  tokens: number,
): Promise<Pick<Result, 'firstTokenMs' | 'tokensPerSecond' | 'peerTokensPerSecond' | 'text'>> {
  const request = { prompt: PROMPT, maxTokens: tokens };
  const hasPeer = engine === 'wllama' || engine === 'webllm';
  const firsts: number[] = [];
  const rates: number[] = [];
  const bare: number[] = [];
  let text = '';
  for (let pair = 0; pair < PAIRS; pair++) {
    const started = performance.now();
    const said = await engines.generate(engine, request);
    const took = performance.now() - started;
    note(`${said.tokens} tokens in ${Math.round(took)} ms: ${JSON.stringify(said.text)}`);
    text ||= said.text;
    firsts.push(said.pieces[0]?.at ?? said.ms);
    rates.push(rateOf(said, said.pieces));
    if (hasPeer) bare.push(bareRateOf(await engines.bare(engine, request)));
    if (took > SLOW) break;
  }
  const round = (number: number): number => Math.round(number * 1000) / 1000;
  return {
    firstTokenMs: Math.round(firsts.length > 1 ? median(firsts.slice(1)) : (firsts[0] ?? 0)),
    tokensPerSecond: round(median(rates)),
    peerTokensPerSecond: hasPeer ? round(median(bare)) : null,
    text,
  };
}
