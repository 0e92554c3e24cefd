/**
 * The wall between pages and the memory, call by call: what the background serves has a schema and a handler, each kind of
 * sender reaches its own calls only, and a body that does not match reaches nobody.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test, vi } from 'vitest';
import { createAssistant } from '../../lib/assistant/assistant.ts';
import type { Ports, Store } from '../../lib/assistant/ports.ts';
import type { FieldSnapshot } from '../../lib/forms/types.ts';
import { BODIES } from '../../lib/messaging/schemas.ts';
import type { BrowserSender, Sender } from '../../lib/messaging/senders.ts';
import { type Handlers, isForBackground, type Served, serve } from '../../lib/messaging/server.ts';

const SELF = { id: 'stead', baseUrl: 'chrome-extension://stead/' };

/** Members of the interfaces of the contract, read from its source: types leave nothing to ask at run time. */
function callsOf(...names: readonly string[]): string[] {
  const path = 'lib/messaging/contract.ts';
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter((declared) => names.includes(declared.name.text))
    .flatMap((declared) => declared.members.map((member) => (member.name && ts.isStringLiteral(member.name) ? member.name.text : '?')));
}

const PAGE = callsOf('PageCalls');
const SURFACE = callsOf('SurfaceCalls');
const LIST = callsOf('ListCalls');
const SERVED = [...PAGE, ...SURFACE, ...LIST].sort();
const EVERY_NAME = [
  ...SERVED,
  ...callsOf('FrameCalls'),
  'page.',
  'surface',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'engine.embed',
  '',
];

/** Who speaks, as the browser words it. */
const SENDERS: Readonly<Record<string, BrowserSender>> = {
  page: { id: 'stead', url: 'https://shop.example/form', origin: 'https://shop.example', frameId: 0, tab: { id: 4 }, documentId: 'd1' },
  'frame of a page': { id: 'stead', url: 'https://ads.example/', origin: 'https://ads.example', frameId: 7, tab: { id: 4 } },
  'sandboxed frame': { id: 'stead', url: 'https://shop.example/box', origin: 'null', frameId: 8, tab: { id: 4 } },
  'page named like a surface': {
    id: 'stead',
    url: 'https://shop.example/popup.html',
    origin: 'https://shop.example',
    frameId: 0,
    tab: { id: 4 },
  },
  popup: { id: 'stead', url: 'chrome-extension://stead/popup.html' },
  'options in a tab': { id: 'stead', url: 'chrome-extension://stead/options.html', frameId: 0, tab: { id: 5 } },
  list: { id: 'stead', url: 'chrome-extension://random-address/suggestions.html?token=1', frameId: 3, tab: { id: 4 } },
  'another extension': { id: 'other', url: 'chrome-extension://other/popup.html' },
  'nobody named': {},
  'panel inside a page': { id: 'stead', url: 'chrome-extension://stead/sidepanel.html', frameId: 2, tab: { id: 4 } },
  'list opened by itself': { id: 'stead', url: 'chrome-extension://stead/suggestions.html', frameId: 0, tab: { id: 4 } },
  'engine page': { id: 'stead', url: 'chrome-extension://stead/engine.html' },
  'page being prerendered': { id: 'stead', url: 'https://shop.example/', frameId: 0, tab: { id: 4 }, documentLifecycle: 'prerender' },
  'page without a tab': { id: 'stead', url: 'https://shop.example/', frameId: 0 },
};
const MAY: Readonly<Record<string, readonly string[]>> = {
  page: PAGE,
  'frame of a page': PAGE,
  'sandboxed frame': PAGE,
  'page named like a surface': PAGE,
  popup: SURFACE,
  'options in a tab': SURFACE,
  list: LIST,
};

const SNAPSHOT = {
  title: 'Order',
  lang: 'en',
  heading: 'Delivery',
  fields: [
    {
      key: 'f1',
      kind: 'text',
      label: 'First name',
      labelSource: 'label',
      required: true,
      multiple: false,
      options: [{ label: 'A' }],
      optionsUnknown: false,
      state: 'empty',
      readOnly: false,
      disabled: false,
      form: 0,
      group: -1,
      order: 0,
    },
  ],
  forms: [{ buttons: ['Order'], heading: '', hints: '', method: 'post' }],
  groups: [{ title: 'You', parent: -1 }],
  buttons: ['Next'],
  truncated: false,
  ms: 3,
};
/** Texts of a field that may be missing, as its type lists them. */
const OPTIONAL_TEXTS = [
  'aria',
  'placeholder',
  'before',
  'after',
  'legend',
  'heading',
  'help',
  'tableHeader',
  'toolHint',
  'autocomplete',
  'name',
  'id',
  'inputType',
  'inputMode',
  'pattern',
  'min',
  'max',
  'step',
  'lang',
  'hidden',
] as const satisfies readonly (keyof FieldSnapshot)[];
const CHATS = [{ chat: 'c1', bubbles: [{ who: 'them', text: 'Hello' }], choices: ['Yes'], busy: false }];
/** The smallest body of each call: every member in it is required. */
const SMALLEST: Readonly<Record<keyof Served, object>> = {
  'page.intent': { snapshot: SNAPSHOT, focused: null, chats: CHATS, childFrames: 0 },
  'page.changed': { snapshot: SNAPSHOT },
  'page.observed': { fields: [{ key: 'f1', label: 'First name', value: 'Ines', typed: true }], submitted: true },
  'page.chat': { chats: CHATS },
  'page.edited': { operation: 'o1', key: 'f1' },
  'surface.page': { tabId: 4 },
  'surface.accept': { tabId: 4, view: 'v1', rows: [{ id: '0:f1' }], operation: 'o1' },
  'surface.undo': { tabId: 4, operation: 'o1' },
  'surface.always': { origin: 'https://shop.example', row: '0:f1', tabId: 4, always: true },
  'surface.never': { origin: 'https://shop.example', row: '0:f1', tabId: 4, never: true },
  'surface.ask': { tabId: 4, ask: 'a1', option: 'yes' },
  'surface.attach': {
    tabId: 4,
    view: 'v1',
    row: '0:f1',
    files: [{ name: 'cv.pdf', mime: 'application/pdf', size: 2, data: 'YWI=' }],
    operation: 'o1',
  },
  'surface.tell': { tabId: 4, view: 'v1', row: '0:f1', text: 'Ines', remember: true, operation: 'o1' },
  'surface.reveal': { tabId: 4, row: '0:f1' },
  'surface.document': { tabId: 4 },
  'surface.site': { origin: 'https://shop.example', on: false },
  'surface.remember': { tabId: 4, keep: ['offer_1'] },
  'surface.chat.behalf': { tabId: 4, frameId: 0, chat: 'c1', on: true },
  'surface.chat.send': { tabId: 4, frameId: 0, chat: 'c1', text: 'Hello', beliefs: ['b1'], operation: 'o1' },
  'memory.list': {},
  'memory.why': { id: 'b1' },
  'memory.holders': { id: 'b1' },
  'memory.correct': { id: 'b1', value: 'Ines' },
  'memory.change': { id: 'b1', value: 'Ines' },
  'memory.forget': { id: 'b1' },
  'memory.end': { id: 'b1' },
  'memory.settle': { id: 'b1' },
  'memory.note': { text: 'I am vegan.' },
  'memory.bring-in': { text: '{}' },
  'memory.document': { title: 'letter', text: 'My name is Ada.' },
  'memory.export': { passphrase: null },
  'memory.protect': { passphrase: null },
  'memory.erase': {},
  'memory.told': {},
  'memory.lock': { locked: true },
  'memory.state': {},
  'settings.get': {},
  'settings.set': {},
  'settings.engines': {},
  'settings.engine-test': {},
  'settings.model-shown': {},
  'list.rows': { token: 't1' },
  'list.accept': { token: 't1', row: '0:f1' },
  'list.close': { token: 't1', never: false },
};

function spies() {
  const called = vi.fn((_name: string, _body: unknown, _sender: Sender) => undefined);
  const handlers = Object.fromEntries(
    SERVED.map((name) => [name, async (body: unknown, sender: Sender) => called(name, body, sender)]),
  ) as unknown as Handlers;
  return { called, handlers };
}

const senderOf = (name: string): string => (name.startsWith('page.') ? 'page' : name.startsWith('list.') ? 'list' : 'popup');
const speaker = (name: string): BrowserSender => SENDERS[name] ?? {};

describe('the contract', () => {
  test('is read whole from its source', () => {
    expect(SERVED).not.toContain('?');
    expect(SERVED.length).toBeGreaterThan(30);
    expect(Object.keys(SMALLEST).sort()).toEqual(SERVED);
  });

  test('gives every served call a schema, and no other call one', () => {
    expect(Object.keys(BODIES).sort()).toEqual(SERVED);
  });

  test('has a handler of the assistant for every served call, and no other', () => {
    const store = {} as Store;
    const assistant = createAssistant({ local: store, session: store } as Ports);
    expect(Object.keys(assistant.handlers).sort()).toEqual(SERVED);
  });

  test.each(SERVED)("lets the smallest right body of %s through, once, with the browser's word on the sender", async (name) => {
    const { called, handlers } = spies();
    const body = SMALLEST[name as keyof Served];
    const message = { to: 'background', name, body: { ...body, origin: 'https://bank.example', sender: { kind: 'surface' } } };
    expect(await serve(message, speaker(senderOf(name)), SELF, handlers)).toEqual({ ok: true, value: undefined });
    expect(called).toHaveBeenCalledTimes(1);
    const [, , sender] = called.mock.calls[0] ?? [];
    expect(sender?.kind).toBe(senderOf(name) === 'popup' ? 'surface' : senderOf(name));
    if (sender?.kind === 'page') expect(sender.origin).toBe('https://shop.example');
  });
});

describe('who may call what', () => {
  test.each(Object.keys(SENDERS))('%s', async (who) => {
    const { called, handlers } = spies();
    const allowed: string[] = [];
    for (const name of EVERY_NAME) {
      const body = SMALLEST[name as keyof Served] ?? {};
      const answer = await serve({ to: 'background', name, body }, speaker(who), SELF, handlers);
      if (answer.ok) allowed.push(name);
      else expect(answer.reason, name).toBe('not-allowed');
    }
    expect(allowed.sort()).toEqual([...(MAY[who] ?? [])].sort());
    expect(called).toHaveBeenCalledTimes(allowed.length);
  });

  test('an opaque origin stays nameless, whatever its address says', async () => {
    const { called, handlers } = spies();
    await serve({ to: 'background', name: 'page.edited', body: SMALLEST['page.edited'] }, speaker('sandboxed frame'), SELF, handlers);
    expect(called.mock.calls[0]?.[2]).toMatchObject({ kind: 'page', origin: null });
  });
});

type Path = readonly (string | number)[];

/** Every place inside a body. A member of an object may be taken away; an element of a list may not be missed. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : [];
  const inner = Array.isArray(value)
    ? value.flatMap((one, index) => placesIn(one, [...path, index]))
    : Object.entries(value).flatMap(([name, one]) => placesIn(one, [...path, name]));
  return path.length > 0 ? [path, ...inner] : inner;
}

const GONE = Symbol('gone');

function withAt(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value)) return value.map((one, index) => (index === step ? withAt(one, rest, put) : one));
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.flatMap(([name, one]) => {
      const next = name === step ? withAt(one, rest, put) : one;
      return next === GONE ? [] : [[name, next]];
    }),
  );
}

const at = (value: unknown, path: Path): unknown => path.reduce((one, step) => (one as Record<string | number, unknown>)[step], value);

/** Values that can never stand where `right` stands. */
function wrongFor(right: unknown): fc.Arbitrary<unknown> {
  const others = [
    ...(typeof right === 'string' || right === null ? [] : [fc.string()]),
    ...(typeof right === 'number' ? [fc.constant(Number.NaN), fc.constant(Number.POSITIVE_INFINITY)] : [fc.integer()]),
    ...(typeof right === 'boolean' ? [] : [fc.boolean()]),
    ...(Array.isArray(right) ? [fc.dictionary(fc.string(), fc.anything())] : [fc.array(fc.anything())]),
    ...(right === null ? [] : [fc.constant(null)]),
  ];
  return fc.oneof(...others);
}

const PLACES = SERVED.flatMap((name) => placesIn(SMALLEST[name as keyof Served]).map((path) => ({ name, path })));
const broken = fc.constantFrom(...PLACES).chain(({ name, path }) => {
  const body = SMALLEST[name as keyof Served];
  const inList = typeof path.at(-1) === 'number';
  const put = inList ? wrongFor(at(body, path)) : fc.oneof(fc.constant(GONE), wrongFor(at(body, path)));
  return put.map((value) => ({ name, body: withAt(body, path, value) }));
});

describe('a body that does not match', () => {
  test('is answered with `malformed` and calls nobody: 10,000 bodies broken in one place', async () => {
    const { called, handlers } = spies();
    await fc.assert(
      fc.asyncProperty(broken, async ({ name, body }) => {
        const answer = await serve({ to: 'background', name, body }, speaker(senderOf(name)), SELF, handlers);
        expect(answer).toMatchObject({ ok: false, reason: 'malformed' });
        expect(called).not.toHaveBeenCalled();
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  test("never throws, and never reaches another sender's handler: 2,000 messages of any shape from anybody", async () => {
    const { called, handlers } = spies();
    const message = fc.record({ to: fc.anything(), name: fc.oneof(fc.constantFrom(...EVERY_NAME), fc.anything()), body: fc.anything() });
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom(...Object.keys(SENDERS)), async (sent, who) => {
        called.mockClear();
        const answer = await serve(sent, speaker(who), SELF, handlers);
        if (answer.ok) expect(MAY[who] ?? []).toContain(sent.name);
        else expect(['not-allowed', 'malformed']).toContain(answer.reason);
        expect(called).toHaveBeenCalledTimes(answer.ok ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('is refused when a page sends more than a form for people holds', async () => {
    const { called, handlers } = spies();
    const long = 'x'.repeat(20_001);
    for (const { name, path } of PLACES.filter((place) => !SURFACE.includes(place.name))) {
      const body = SMALLEST[name as keyof Served];
      const here = at(body, path);
      if (typeof here !== 'string' && !Array.isArray(here)) continue;
      const put = typeof here === 'string' ? long : Array.from({ length: 3001 }, () => here[0]);
      const answer = await serve({ to: 'background', name, body: withAt(body, path, put) }, speaker(senderOf(name)), SELF, handlers);
      expect(answer, `${name} ${path.join('.')}`).toMatchObject({ ok: false, reason: 'malformed' });
    }
    expect(called).not.toHaveBeenCalled();
  });

  test.each(OPTIONAL_TEXTS)('is refused for an optional text of a field without end: %s', async (member) => {
    const { called, handlers } = spies();
    const sent = (text: string) => ({ snapshot: { ...SNAPSHOT, fields: [{ ...SNAPSHOT.fields[0], [member]: text }] } });
    const ask = (text: string) => serve({ to: 'background', name: 'page.changed', body: sent(text) }, speaker('page'), SELF, handlers);
    expect(await ask('x'.repeat(20_001))).toMatchObject({ ok: false, reason: 'malformed' });
    expect(called).not.toHaveBeenCalled();
    expect(await ask('x')).toMatchObject({ ok: true });
    const [, body] = called.mock.calls[0] ?? [];
    expect(body, 'a member that the schema does not know is dropped').toEqual(sent('x'));
  });

  test('is not even looked at when it is no message to the background', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(isForBackground(message)).toBe((message as { to?: unknown } | null | undefined)?.to === 'background');
      }),
    );
    expect(isForBackground({ to: 'frame', name: 'memory.list' })).toBe(false);
  });
});
