import { gathering, type Piece } from './gathering.ts';
import { type Engine, EngineError, type GenerateRequest, SKILLS } from './types.ts';

/**
 * A server on this very machine that speaks as OpenAI's does: Ollama, llama.cpp, LM Studio. Only when the person has asked for it, only
 * at an address of this machine, and never on from there: a redirect ends the request. What a server says is not trusted: its answer is
 * text, cut at the budget; pages, tool calls and endless lines are refused by name.
 */
export interface LocalServerModel {
  /** Up to and with `/v1`, without a slash at the end. */
  readonly base: string;
  readonly name?: string;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** `http://127.0.0.1:11434/v1#name`. @throws EngineError `not-this-machine` or `bad-address` */
export function serverOf(text: string): LocalServerModel {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new EngineError('bad-address', text);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new EngineError('bad-address', text);
  if (!LOOPBACK.has(url.hostname) || url.username || url.password) throw new EngineError('not-this-machine', url.host);
  const path = url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$|\/models$/, '');
  const name = decodeURIComponent(url.hash.slice(1));
  return { base: `${url.origin}${path || '/v1'}`, ...(name ? { name } : {}) };
}

/** A list of models, or the head of an answer, must come within this (ms); a local model may have to be read from the disk first. */
const PATIENCE = 120_000;
/** Longest line of a stream, in characters. */
const LONGEST_LINE = 1_000_000;
/** Characters of an answer for each token of the budget: nothing that is written in words has more. */
const CHARACTERS = 16;

interface Ask {
  readonly url: string;
  readonly body?: object;
  readonly signal?: AbortSignal;
}

/** @throws EngineError when nobody answers, or not as such a server does */
async function ask({ url, body, signal }: Ask): Promise<Response> {
  const late = AbortSignal.timeout(PATIENCE);
  const init: RequestInit = {
    // What is asked stays here: an answer that points elsewhere is an error.
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: signal ? AbortSignal.any([signal, late]) : late,
    ...(body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  };
  const response = await fetch(url, init).catch(async (error: unknown) => {
    if (signal?.aborted) throw new EngineError('cancelled');
    if (late.aborted) throw new EngineError('engine-timeout');
    throw new EngineError((await isThere(url)) ? 'server-refuses-extension' : 'server-gone', String(error).slice(0, 200));
  });
  if (!response.ok) throw await refusal(response);
  return response;
}

/** Somebody answers there, and does not let this extension read it. */
const isThere = (url: string): Promise<boolean> =>
  fetch(new URL(url).origin, { mode: 'no-cors', redirect: 'manual', credentials: 'omit' }).then(
    () => true,
    () => false,
  );

async function refusal(response: Response): Promise<EngineError> {
  const text = (await response.text().catch(() => '')).slice(0, 500);
  const { status } = response;
  if (status === 403 || status === 401) return new EngineError('server-refuses-extension', text);
  if (/context|too long|exceed/i.test(text)) return new EngineError('prompt-too-long', text);
  if (status === 404 || /model.{0,80}not (found|exist|loaded)|no such model/i.test(text)) return new EngineError('unknown-model', text);
  return new EngineError(status >= 500 ? 'server-failed' : 'server-refused', `${status} ${text}`);
}

async function modelsOf({ base }: LocalServerModel, signal?: AbortSignal): Promise<readonly string[]> {
  const response = await ask({ url: `${base}/models`, signal });
  const found = (await response.json().catch(() => null)) as { data?: unknown } | null;
  if (!Array.isArray(found?.data)) throw new EngineError('not-a-server', base);
  return (found.data as { id?: unknown }[]).map(({ id }) => String(id ?? '')).filter(Boolean);
}

function parameters(name: string, { system, prompt, maxTokens, schema }: GenerateRequest): object {
  return {
    model: name,
    messages: [...(system ? [{ role: 'system', content: system }] : []), { role: 'user', content: prompt }],
    max_tokens: maxTokens,
    temperature: 0,
    seed: 0,
    stream: true,
    ...(schema ? { response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } } } : {}),
  };
}

/** The `data:` lines of a stream of events. @throws EngineError `answer-unreadable` when a line never ends */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  // Bytes that are no text become a sign, and never an exception.
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split(/\r?\n/);
      rest = done ? '' : (lines.pop() ?? '');
      if (rest.length > LONGEST_LINE) throw new EngineError('answer-unreadable', 'a line without an end');
      for (const line of lines) if (line.startsWith('data:')) yield line.slice(5).trim();
      if (done) return;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function pieceOf(line: string): Piece & { readonly error?: unknown } {
  try {
    return JSON.parse(line) as Piece;
  } catch {
    throw new EngineError('answer-unreadable', line.slice(0, 80));
  }
}

async function run(server: LocalServerModel & { name: string }, request: GenerateRequest, stop: AbortController) {
  const answer = gathering(request.onToken);
  const response = await ask({ url: `${server.base}/chat/completions`, body: parameters(server.name, request), signal: stop.signal });
  if (!/event-stream|x-ndjson|json/i.test(response.headers.get('content-type') ?? '') || !response.body)
    throw new EngineError('not-a-server', response.headers.get('content-type') ?? 'no type');
  let ended = false;
  for await (const line of linesOf(response.body)) {
    if (line === '[DONE]') {
      ended = true;
      break;
    }
    const piece = pieceOf(line);
    if (piece.error) throw new EngineError('server-failed', JSON.stringify(piece.error).slice(0, 200));
    answer.take(piece);
    if (piece.choices?.[0]?.finish_reason) ended = true;
    // A server that does not keep to the budget is cut.
    if (answer.size() > request.maxTokens * CHARACTERS) {
      stop.abort();
      return { ...answer.done(), finish: 'length' as const };
    }
  }
  if (!ended) throw new EngineError('server-gone', 'the answer broke off');
  const done = answer.done();
  if (done.text === '') throw new EngineError('answer-unreadable', 'no text');
  return done;
}

export function createLocalServer(): Engine {
  let server: (LocalServerModel & { name: string }) | undefined;
  let failure = '';
  const named = (error: unknown, signal?: AbortSignal): never => {
    if (signal?.aborted) throw new EngineError('cancelled');
    const known = error instanceof EngineError ? error : new EngineError('server-gone', String(error).slice(0, 200));
    if (known.reason !== 'cancelled') failure = known.reason;
    throw known;
  };
  return {
    name: 'local-server',
    skills: SKILLS['local-server'],
    // Whether one runs is known when its address is: nothing is knocked at unasked.
    availability: async () => ({ available: true }),
    async load(model, _onProgress, signal) {
      server = undefined;
      try {
        const wanted = serverOf(model);
        const names = await modelsOf(wanted, signal);
        const name = wanted.name ?? names[0];
        if (!name || !names.includes(name)) throw new EngineError('unknown-model', `${wanted.name ?? ''} is not among ${names.join(', ')}`);
        server = { ...wanted, name };
        failure = '';
      } catch (error) {
        named(error, signal);
      }
    },
    async generate(request) {
      if (!server) throw new EngineError('not-loaded');
      if (request.signal?.aborted) throw new EngineError('cancelled');
      const stop = new AbortController();
      const cancel = (): void => stop.abort();
      request.signal?.addEventListener('abort', cancel, { once: true });
      try {
        return await run(server, request, stop);
      } catch (error) {
        return named(error, request.signal);
      } finally {
        request.signal?.removeEventListener('abort', cancel);
        stop.abort();
      }
    },
    health: async () =>
      server ? { state: 'ready', model: server.name } : failure ? { state: 'failed', reason: failure } : { state: 'idle' },
    async unload() {
      server = undefined;
    },
  };
}
