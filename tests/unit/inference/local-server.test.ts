/** A server of this machine: asked only here, believed in nothing. A real HTTP server that answers as such servers do, and as they should not. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLocalServer, serverOf } from '../../../lib/inference/local-server.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let server: Server;
let base: string;
let chat: Handler;
let list: Handler;
const asked: { path: string; body: string }[] = [];

const json = (response: ServerResponse, value: unknown, status = 200): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
const events = (response: ServerResponse): ServerResponse => response.writeHead(200, { 'content-type': 'text/event-stream' });
const piece = (content: string, finish: string | null = null): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;

beforeEach(async () => {
  asked.length = 0;
  list = (_, response) => json(response, { object: 'list', data: [{ id: 'small' }, { id: 'large' }] });
  chat = (_, response) => void events(response).end(`${piece('one ')}${piece('month')}${piece('', 'stop')}data: [DONE]\n\n`);
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      asked.push({ path: request.url ?? '', body });
      (request.url?.endsWith('/models') ? list : chat)(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const REQUEST = { system: 'Be brief.', prompt: 'How long?', maxTokens: 8 };
const loaded = async (model = base) => {
  const engine = createLocalServer();
  await engine.load(model);
  return engine;
};

describe('the address', () => {
  test.each(['http://127.0.0.1:11434/v1', 'http://localhost:1234/v1/', 'http://[::1]:8080', 'http://127.0.0.1:8080/v1/chat/completions'])(
    'may be on this machine: %s',
    (address) => expect(serverOf(address).base).toMatch(/^http:\/\/[^/]+\/v1$/),
  );
  test.each([
    ['https://models.example/v1', 'not-this-machine'],
    ['http://192.168.1.4:11434/v1', 'not-this-machine'],
    ['http://127.0.0.1.evil.example/v1', 'not-this-machine'],
    ['http://localhost.evil.example/v1', 'not-this-machine'],
    ['http://me:word@127.0.0.1/v1', 'not-this-machine'],
    ['http://0.0.0.0:1/v1', 'not-this-machine'],
    ['file:///etc/passwd', 'bad-address'],
    ['javascript:alert(1)', 'bad-address'],
    ['', 'bad-address'],
  ])('may be nowhere else: %s', async (address, reason) => {
    await expect(createLocalServer().load(address)).rejects.toMatchObject({ reason });
  });
});

describe('a server that works', () => {
  test('speaks in pieces, is asked for the first of its models, and is shown nothing else', async () => {
    const engine = await loaded();
    const pieces: string[] = [];
    const schema = { type: 'object' };
    const answer = await engine.generate({ ...REQUEST, schema, onToken: (text) => pieces.push(text) });
    expect([answer.text, pieces, answer.finish]).toEqual(['one month', ['one ', 'month'], 'stop']);
    expect(JSON.parse(asked.at(-1)?.body ?? '')).toMatchObject({
      model: 'small',
      max_tokens: 8,
      stream: true,
      temperature: 0,
      response_format: { json_schema: { schema } },
    });
    expect(await engine.health()).toEqual({ state: 'ready', model: 'small' });
  });
  test('is asked for the named one, and refuses one that it does not have', async () => {
    await (await loaded(`${base}#large`)).generate(REQUEST);
    expect(JSON.parse(asked.at(-1)?.body ?? '').model).toBe('large');
    await expect(loaded(`${base}#none`)).rejects.toMatchObject({ reason: 'unknown-model' });
  });
  test('stops when it is cancelled: the connection is closed', async () => {
    const closed = new Promise<void>((resolve) => {
      chat = (_, response) => {
        response.on('close', resolve);
        events(response).write(piece('one '));
      };
    });
    const stop = new AbortController();
    const engine = await loaded();
    await expect(engine.generate({ ...REQUEST, signal: stop.signal, onToken: () => stop.abort() })).rejects.toMatchObject({
      reason: 'cancelled',
    });
    await closed;
    chat = (_, response) => void events(response).end(`${piece('again', 'stop')}data: [DONE]\n\n`);
    expect((await engine.generate(REQUEST)).text).toBe('again');
  });
});

describe('a server that does not', () => {
  const rows: readonly (readonly [reason: string, what: string, handler: Handler])[] = [
    ['not-a-server', 'a web page', (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Router</h1>')],
    [
      'answer-unreadable',
      'tool calls and no words',
      (_, response) =>
        void events(response).end(
          `data: ${JSON.stringify({ choices: [{ delta: { tool_calls: [{ function: { name: 'open', arguments: '{"url":"x"}' } }] }, finish_reason: 'tool_calls' }] })}\n\ndata: [DONE]\n\n`,
        ),
    ],
    ['answer-unreadable', 'no JSON', (_, response) => void events(response).end('data: {nope\n\n')],
    ['answer-unreadable', 'a line that never ends', (_, response) => void events(response).end(`data: ${'x'.repeat(1_200_000)}`)],
    ['answer-unreadable', 'nothing', (_, response) => void events(response).end('data: [DONE]\n\n')],
    ['server-failed', 'an error in the stream', (_, response) => void events(response).end('data: {"error":{"message":"crashed"}}\n\n')],
    ['server-failed', 'an error of its own', (_, response) => json(response, { error: 'x' }, 500)],
    ['unknown-model', 'a model that it lacks', (_, response) => json(response, { error: { message: 'model "x" not found' } }, 404)],
    [
      'prompt-too-long',
      'a prompt that is too long',
      (_, response) => json(response, { error: { message: 'the request exceeds the available context size' } }, 400),
    ],
    ['server-refuses-extension', 'no', (_, response) => json(response, {}, 403)],
    [
      'server-gone',
      'half an answer',
      (_, response) => {
        events(response).write(piece('one '));
        setTimeout(() => response.destroy(), 20);
      },
    ],
    ['server-gone', 'an end without one', (_, response) => void events(response).end(piece('one '))],
  ];
  test.each(rows)('is named: %s (%s)', async (reason, _, handler) => {
    const engine = await loaded();
    chat = handler;
    await expect(engine.generate(REQUEST)).rejects.toMatchObject({ reason });
    expect(await engine.health()).toMatchObject({ state: 'ready' });
  });

  test('speaks for ever, is cut at the budget', async () => {
    chat = (_, response) => {
      events(response);
      const go = (): void => {
        if (!response.destroyed && response.write(piece('and so on '))) setImmediate(go);
        else response.once('drain', go);
      };
      go();
    };
    const answer = await (await loaded()).generate(REQUEST);
    expect(answer.finish).toBe('length');
    expect(answer.text.length).toBeLessThan(REQUEST.maxTokens * 16 + 20);
  });
  test('sends bytes that are no text: they become a sign', async () => {
    chat = (_, response) => {
      events(response).write('data: {"choices":[{"delta":{"content":"a');
      response.write(Buffer.from([0xff, 0xfe]));
      response.end('b"},"finish_reason":"stop"}]}\n\n');
    };
    expect((await (await loaded()).generate(REQUEST)).text).toBe('a\ufffd\ufffdb');
  });
  test('sends elsewhere: nothing follows', async () => {
    const elsewhere: string[] = [];
    const other = createServer((request, response) => {
      elsewhere.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const engine = await loaded();
    chat = (_, response) =>
      void response.writeHead(307, { location: `http://127.0.0.1:${(other.address() as AddressInfo).port}/take` }).end();
    await expect(engine.generate(REQUEST)).rejects.toMatchObject({ reason: expect.stringMatching(/^server-/) });
    expect(elsewhere).toEqual([]);
    other.close();
  });
  test('lists no models, or is gone', async () => {
    list = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
    await expect(loaded()).rejects.toMatchObject({ reason: 'not-a-server' });
    list = (_, response) => json(response, { data: [] });
    await expect(loaded()).rejects.toMatchObject({ reason: 'unknown-model' });
    await expect(loaded('http://127.0.0.1:9/v1')).rejects.toMatchObject({ reason: 'server-gone' });
    await expect(createLocalServer().generate(REQUEST)).rejects.toMatchObject({ reason: 'not-loaded' });
  });
});
