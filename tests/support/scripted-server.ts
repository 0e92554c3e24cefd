/** A model server of a test's own making on this machine: speaks as OpenAI's does and chooses, of what a schema allows, the words it was told. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptedServer {
  /** Up to and with `/v1`. */
  readonly base: string;
  readonly prompts: string[];
  /** Words that it chooses wherever it may. */
  choose: readonly string[];
  /** ms before each answer. */
  delay: number;
  /** What it answers instead of an answer. */
  instead: 'html' | 'tool-call' | 'broken-schema' | null;
  close(): Promise<void>;
}

interface Asked {
  readonly messages: readonly { readonly content: string }[];
  readonly response_format?: {
    readonly json_schema?: { readonly schema?: { readonly properties?: Record<string, { enum: (string | null)[] }> } };
  };
}

/** The examination's own answers, so that the server is let do its work. */
const EXAM = ['Runa Felsted', 'Oakby', 'cartographer', 'Northgate Survey', 'Basalt'];
const EXAM_SILENT = new Set(['q6', 'q7', 'q8', 'q9']);

export async function scriptedServer(): Promise<ScriptedServer> {
  const server = createServer((request, response) => {
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
    if (request.url?.endsWith('/models'))
      return void response.writeHead(200, { ...cors, 'content-type': 'application/json' }).end('{"data":[{"id":"scripted"}]}');
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const asked = JSON.parse(body) as Asked;
      const prompt = asked.messages.map(({ content }) => content).join('\n');
      const isExam = prompt.includes('Runa Felsted');
      if (!isExam) state.prompts.push(prompt);
      const piece = (delta: object, finish: string | null) =>
        `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
      const answer = isExam
        ? chosen(asked, EXAM, EXAM_SILENT)
        : state.instead === 'broken-schema'
          ? '{"q1": "Atlantis", "q9": ['
          : chosen(asked, state.choose);
      setTimeout(
        () => {
          if (state.instead === 'html' && !isExam)
            return response.writeHead(200, { ...cors, 'content-type': 'text/html' }).end('<html>Log in</html>');
          response.writeHead(200, { ...cors, 'content-type': 'text/event-stream' });
          const delta =
            state.instead === 'tool-call' && !isExam
              ? { tool_calls: [{ function: { name: 'send', arguments: '{}' } }] }
              : { content: answer };
          response.end(`${piece(delta, null)}${piece({}, 'stop')}data: [DONE]\n\n`);
        },
        isExam ? 0 : state.delay,
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const state: ScriptedServer = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    prompts: [],
    choose: [],
    delay: 0,
    instead: null,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return state;
}

function chosen({ response_format }: Asked, words: readonly string[], silent: ReadonlySet<string> = new Set()): string {
  const properties = response_format?.json_schema?.schema?.properties ?? {};
  const rows = Object.entries(properties).map(([key, { enum: choices }]) => [key, silent.has(key) ? null : examined(key, choices, words)]);
  return JSON.stringify(Object.fromEntries(rows));
}

/** The examination asks for its answers in order; any other text for whatever of the words may be chosen. */
function examined(key: string, choices: readonly (string | null)[], words: readonly string[]): string | null {
  const place = words === EXAM ? [words[Number(key.slice(1)) - 1]] : words;
  return choices.find((one) => one !== null && place.includes(one)) ?? null;
}
