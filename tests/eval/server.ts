/**
 * `eval server [--model PATH]`: the engine `local-server` against llama.cpp's own server, started here from a package of the Python index with
 * the test model or the given GGUF file. Prints one JSON: what streamed, and by which reason each thing that can go wrong was named.
 */
import { createLocalServer } from '../../lib/inference/local-server.ts';
import { type Engine, EngineError, type GenerateRequest } from '../../lib/inference/types.ts';
import { hasLlamaServer, type LlamaServer, NO_PEER, PEER, startLlamaServer } from '../support/llama-server/llama-server.ts';
import { NO_TEST_MODEL, testModel } from '../support/test-model.ts';
import { BadInput, note, parseArgs, print } from './args.ts';

const STORY = { prompt: 'Tell me a long story about a lighthouse.', maxTokens: 200 };
const SCHEMA = {
  type: 'object',
  properties: { colour: { enum: ['blue', 'green', null] } },
  required: ['colour'],
  additionalProperties: false,
};

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['model']);
  if (!hasLlamaServer(true)) throw new BadInput(NO_PEER);
  const model = args.get('model') ?? testModel();
  if (!model) throw new BadInput(NO_TEST_MODEL);
  note(`Starting ${PEER} ...`);
  const server = await startLlamaServer(model);
  try {
    const seen = await tryServer(server);
    print({ peer: PEER, ...seen });
    return Object.values(seen).every((one) => one !== false) ? 0 : 1;
  } finally {
    await server.kill().catch(() => undefined);
  }
}

/** Everything that a person's server does to us, one after another; the last one is its death. */
export async function tryServer(server: LlamaServer) {
  const engine = createLocalServer();
  await engine.load(server.base);
  const stream = await streamed(engine, { prompt: 'Count from one to ten in words.', maxTokens: 24 });
  const { text } = await engine.generate({ prompt: 'What colour is the sky?', maxTokens: 24, schema: SCHEMA });
  const cancelled = await reasonOf(cancelAfter(engine, 3));
  const after = await engine.generate({ prompt: 'Say yes.', maxTokens: 4 });
  const wrongModel = await reasonOf(createLocalServer().load(`${server.base}#no-such-model`));
  const tooLong = await reasonOf(engine.generate({ prompt: 'many words '.repeat(5000), maxTokens: 4 }));
  const dying = reasonOf(cancelAfter(engine, 5, () => void server.kill()));
  const goneWithin = await dying;
  const gone = await reasonOf(engine.generate({ prompt: 'Still there?', maxTokens: 4 }));
  return {
    pieces: stream.pieces,
    firstTokenMs: Math.round(stream.firstTokenMs),
    finish: stream.finish,
    text: stream.text,
    schema: [null, 'blue', 'green'].includes((JSON.parse(text) as { colour: string | null }).colour),
    cancelled,
    answersAfterCancel: after.text !== '',
    wrongModel,
    tooLong,
    goneWithin,
    gone,
  };
}

async function streamed(engine: Engine, request: GenerateRequest) {
  let pieces = 0;
  const done = await engine.generate({
    ...request,
    onToken: () => {
      pieces += 1;
    },
  });
  return { ...done, pieces };
}

/** After so many pieces: cancels, or lets happen what is given. */
function cancelAfter(engine: Engine, most: number, happen?: () => void): Promise<unknown> {
  const controller = new AbortController();
  let pieces = 0;
  return engine.generate({
    ...STORY,
    signal: controller.signal,
    onToken: () => {
      pieces += 1;
      if (pieces !== most) return;
      if (happen) happen();
      else controller.abort();
    },
  });
}

const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof EngineError ? error.reason : String(error)),
  );
