/**
 * wllama carries the program of its worker as text and starts it from a `blob:` address, which the policy of an extension's pages
 * forbids (and which Firefox refuses in any case). This puts that program into files of the package and makes the library start them.
 * Each replacement must hit exactly once: another version of the library fails the build rather than run half changed.
 */
import { readFileSync } from 'node:fs';

const LIBRARY = 'node_modules/@wllama/wllama/esm/index.js';
const WASM = 'node_modules/@wllama/wllama/esm/wasm/wllama.wasm';
const FOLDER = 'wllama';

function once(text: string, from: string | RegExp, to: string): string {
  const hits = typeof from === 'string' ? text.split(from).length - 1 : (text.match(from) ?? []).length;
  if (hits !== 1) throw new Error(`wllama has changed: ${String(from).slice(0, 60)} found ${hits} times instead of once`);
  return typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to);
}

/** A string constant of the library's source, read without running it. */
function constant(source: string, name: string): string {
  const line = source.split('\n').find((one) => one.startsWith(`var ${name} = `));
  const literal = line?.slice(`var ${name} = `.length).replace(/;$/, '');
  if (!literal) throw new Error(`wllama has changed: no ${name}`);
  if (literal.startsWith('"')) return JSON.parse(literal) as string;
  // In single quotes: the same escapes, but for the quotes.
  const inner = literal.slice(1, -1).replace(/\\'/g, "'");
  return JSON.parse(`"${inner.replace(/\\.|"/gs, (part) => (part === '"' ? '\\"' : part))}"`) as string;
}

/** The library on the CPU alone: no graphics device is opened; and stubs where the browser cannot suspend WebAssembly. */
function prelude(source: string): string {
  const stub = /var JSPI_STUB = `([^`]*)`;/.exec(source)?.[1];
  if (!stub) throw new Error('wllama has changed: no JSPI_STUB');
  const noGpu = 'try{Object.defineProperty(WorkerNavigator.prototype,"gpu",{get:()=>({requestAdapter:async()=>null})});}catch(e){}\n';
  return noGpu + stub;
}

const OPTIONS =
  "const RUN_OPTIONS = { pathConfig: { 'wllama.wasm': new URL('wllama.wasm', self.location.href).href }, " +
  "nbThread: Number(new URL(self.location.href).searchParams.get('threads')), compat: false };";

export interface PackagedFile {
  readonly relativeDest: string;
  readonly contents?: string;
  readonly absoluteSrc?: string;
}

/** What goes into the package beside the bundle: two programs and their WebAssembly. */
export function wllamaFiles(): readonly PackagedFile[] {
  const source = readFileSync(LIBRARY, 'utf8');
  const program = prelude(source) + constant(source, 'WLLAMA_EMSCRIPTEN_CODE');
  const main = once(constant(source, 'LLAMA_CPP_WORKER_CODE'), /\? argMainScriptBlob/g, "? new URL('threads.js', self.location.href).href");
  const inner = program.replace('var Module', 'var ___Module');
  return [
    { relativeDest: `${FOLDER}/worker.js`, contents: [OPTIONS, `function wModuleInit() { ${inner}; return Module; }`, main].join(';\n\n') },
    { relativeDest: `${FOLDER}/threads.js`, contents: program },
    { relativeDest: `${FOLDER}/wllama.wasm`, absoluteSrc: new URL(`../${WASM}`, import.meta.url).pathname },
  ];
}

export function wllamaFromFiles(): { name: string; transform(code: string, id: string): { code: string; map: null } | null } {
  return {
    name: 'stead-wllama-from-files',
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith('@wllama/wllama/esm/index.js')) return null;
      const started = `this.worker = new Worker(new URL('/${FOLDER}/worker.js?threads=' + this.nbThread, self.location.origin), { type: 'module' });`;
      const files = once(code, 'this.worker = createWorker(completeCode);', started);
      const noMain = once(files, /^var LLAMA_CPP_WORKER_CODE = .*$/gm, 'var LLAMA_CPP_WORKER_CODE = "";');
      const noProgram = once(noMain, /^var WLLAMA_EMSCRIPTEN_CODE = .*$/gm, 'var WLLAMA_EMSCRIPTEN_CODE = "";');
      return { code: once(noProgram, /^var OPFS_UTILS_WORKER_CODE = .*$/gm, 'var OPFS_UTILS_WORKER_CODE = "";'), map: null };
    },
  };
}
