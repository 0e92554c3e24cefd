import { EngineError } from '../types.ts';
import { mayLead } from './download.ts';
import type { ModelSource, SourceFile } from './install.ts';
import { PACKAGED_LIBRARIES, PINNED_LIBRARIES_BY_PATH, PINNED_MODELS, WEBLLM_LIBRARIES } from './pinned.ts';
import { sha256Of } from './sha256.ts';

/**
 * What a model is made of, from its name or address: a pinned one (at its own address or on a mirror), a GGUF file, or a folder as
 * MLC writes it. Nothing is stored here. A folder's library is a program: it is named by a file of the package, or, for measuring
 * only (`trial`), by an address; an address is also taken when the file behind it turns out to be a pinned one.
 */
export type SourceRequest =
  | { readonly kind: 'pinned'; readonly id: string; readonly mirror?: string }
  | { readonly kind: 'gguf'; readonly url: string; readonly id?: string }
  | { readonly kind: 'mlc'; readonly url: string; readonly library?: string; readonly id?: string; readonly trial?: boolean };

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A name that is a folder's too. */
export const idOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(-60) || 'model';

export async function sourceOf(request: SourceRequest, fetch: Fetch): Promise<ModelSource> {
  if (request.kind === 'pinned') return pinned(request.id, request.mirror);
  const url = addressOf(request.url);
  return request.kind === 'gguf' ? gguf(url, request.id) : folder(url, request, fetch);
}

function addressOf(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new EngineError('bad-address', text);
  }
  // Encrypted, or this machine: the rule for where a redirect may lead is the rule for where one may begin.
  if (url.username || url.password || !mayLead(url.href, url.href)) throw new EngineError('bad-address', text);
  return url;
}

function pinned(id: string, mirror?: string): ModelSource {
  const row = PINNED_MODELS.find((model) => model.id === id);
  if (!row) throw new EngineError('unknown-model', id);
  const base = mirror ? addressOf(mirror.endsWith('/') ? mirror : `${mirror}/`) : null;
  const files = row.files.map((file) => ({ ...file, url: base ? new URL(file.name, base).href : file.url }));
  return { id: row.id, engine: row.engine, title: row.title, files };
}

/** Parts of one model that was cut: `name-00002-of-00003.gguf`. */
const PARTS = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/i;

function gguf(url: URL, id?: string): ModelSource {
  const name = decodeURIComponent(url.pathname.split('/').pop() ?? '');
  const cut = PARTS.exec(name);
  const names = cut
    ? Array.from({ length: Number(cut[3]) }, (_, i) => `${cut[1]}-${String(i + 1).padStart(5, '0')}-of-${cut[3]}.gguf`)
    : [/\.gguf$/i.test(name) ? name : 'model.gguf'];
  const at = (file: string): string =>
    cut ? Object.assign(new URL(url), { pathname: url.pathname.replace(/[^/]*$/, encodeURIComponent(file)) }).href : url.href;
  return {
    id: id ?? idOf(name.replace(/\.gguf$/i, '')),
    engine: 'wllama',
    title: name,
    files: names.map((file) => ({ name: file, url: at(file) })),
  };
}

const CONFIG = 'mlc-chat-config.json';
/** Lists of the weights, by the name that WebLLM of this version reads, and its later one. */
const LISTS = ['ndarray-cache.json', 'tensor-cache.json'] as const;

interface MlcConfig {
  readonly model_type?: string;
  readonly quantization?: string;
  readonly model_config?: { readonly hidden_size?: number };
  readonly tokenizer_files?: readonly string[];
}
interface MlcList {
  readonly records?: readonly { readonly dataPath?: string; readonly nbytes?: number }[];
}

async function json<T>(url: URL, fetch: Fetch): Promise<T | null> {
  const response = await fetch(url.href, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }).catch(
    (error: unknown) => {
      throw new EngineError('network-failed', String(error).slice(0, 200));
    },
  );
  if (response.status === 404) return null;
  if (!response.ok) throw new EngineError('server-failed', String(response.status));
  if (response.url && !mayLead(url.href, response.url)) throw new EngineError('redirected-elsewhere', new URL(response.url).origin);
  return (await response.json().catch(() => {
    throw new EngineError('not-a-model-file', url.href);
  })) as T;
}

/** The folder itself, or where a hub keeps the files of one. */
async function folder(url: URL, request: SourceRequest & { kind: 'mlc' }, fetch: Fetch): Promise<ModelSource> {
  const base = new URL(url.href.endsWith('/') ? url.href : `${url.href}/`);
  for (const root of [base, new URL('resolve/main/', base)]) {
    const config = await json<MlcConfig>(new URL(CONFIG, root), fetch);
    if (!config) continue;
    for (const list of LISTS) {
      const found = await json<MlcList>(new URL(list, root), fetch);
      if (found?.records) return mlc(root, config, found, list, request, fetch);
    }
    throw new EngineError('file-not-found', LISTS[0]);
  }
  throw new EngineError('file-not-found', CONFIG);
}

async function mlc(
  root: URL,
  config: MlcConfig,
  list: MlcList,
  listName: string,
  request: SourceRequest & { kind: 'mlc' },
  fetch: Fetch,
): Promise<ModelSource> {
  const at = (name: string): string => {
    const url = new URL(name, root);
    // A list names files of its own folder, and no others.
    if (!url.href.startsWith(root.href)) throw new EngineError('bad-address', name);
    return url.href;
  };
  const shards = (list.records ?? []).map(
    ({ dataPath = '', nbytes }): SourceFile => ({ name: dataPath, url: at(dataPath), bytes: nbytes }),
  );
  const tokenizers = (config.tokenizer_files ?? []).filter((name) => /^tokenizer\.(json|model)$/.test(name));
  const small = [CONFIG, ...(tokenizers.length > 0 ? tokenizers : ['tokenizer.json'])].map((name): SourceFile => ({ name, url: at(name) }));
  // Kept under the name that this version of the library asks for.
  const listed: SourceFile = { name: LISTS[0], url: at(listName) };
  const id = request.id ?? idOf(root.pathname.replace(/\/resolve\/main\/?$/, ''));
  const program = await libraryFor(config, request, fetch);
  return {
    id,
    engine: 'webllm',
    title: decodeURIComponent(
      root.pathname
        .replace(/\/(resolve\/main\/?)?$/, '')
        .split('/')
        .pop() ?? id,
    ),
    files: [...small, listed, ...(program.file ? [program.file] : []), ...shards],
    library: program.library,
    needsF16: program.needsF16 ?? /f16/.test(config.quantization ?? ''),
  };
}

/** Name of a library among a model's own files. */
export const OWN_LIBRARY = 'library.wasm';

interface Program {
  readonly library: string;
  readonly needsF16?: boolean;
  readonly file?: SourceFile;
}

async function libraryFor(config: MlcConfig, { library, trial }: SourceRequest & { kind: 'mlc' }, fetch: Fetch): Promise<Program> {
  if (!library) {
    const serves = WEBLLM_LIBRARIES.filter(
      ({ quantization, hidden }) => quantization === config.quantization && hidden === config.model_config?.hidden_size,
    );
    const found = config.model_type === 'qwen2' ? serves[0] : undefined;
    if (!found) throw new EngineError('library-missing', `none is packaged for ${config.model_type} ${config.quantization}`);
    return { library: PACKAGED_LIBRARIES + found.file, needsF16: found.needsF16 };
  }
  if (library.startsWith(PACKAGED_LIBRARIES)) {
    const found = PINNED_LIBRARIES_BY_PATH[library];
    if (!found) throw new EngineError('library-missing', library);
    return { library, needsF16: found.needsF16 };
  }
  const url = addressOf(library).href;
  const program: Program = { library: OWN_LIBRARY, file: { name: OWN_LIBRARY, url } };
  if (trial) return program;
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(() => null);
  const sha256 = response?.ok ? await sha256Of(new Uint8Array(await response.arrayBuffer())) : '';
  const known = WEBLLM_LIBRARIES.find((one) => one.sha256 === sha256);
  if (!known) throw new EngineError(response?.ok ? 'library-not-packaged' : 'library-missing', url);
  return { ...program, needsF16: known.needsF16, file: { name: OWN_LIBRARY, url, bytes: known.bytes, sha256 } };
}
