import * as z from 'zod/mini';
import { LONGEST_DOCUMENT } from '../core/document.ts';
import type { CallName } from './contract.ts';

/**
 * The shape and the bounds of every body that reaches the background. What does not match changes nothing.
 * Bodies of page frames are treated as hostile: every text and list has a cap.
 */
const text = (max: number) => z.string().check(z.maxLength(max));
const maybe = (max: number) => z.optional(text(max));
const index = z.int().check(z.minimum(-1), z.maximum(100_000));
const key = text(80);
const id = text(120);

const option = z.object({ label: text(200), value: maybe(200) });
const field = z.object({
  key,
  kind: text(20),
  label: text(400),
  labelSource: text(20),
  aria: maybe(400),
  placeholder: maybe(400),
  before: maybe(400),
  after: maybe(400),
  legend: maybe(400),
  heading: maybe(400),
  help: maybe(600),
  tableHeader: maybe(400),
  toolHint: maybe(400),
  autocomplete: maybe(200),
  name: maybe(200),
  id: maybe(200),
  inputType: maybe(40),
  inputMode: maybe(40),
  pattern: maybe(400),
  maxLength: z.optional(z.number()),
  min: maybe(40),
  max: maybe(40),
  step: maybe(40),
  accept: maybe(200),
  lang: maybe(40),
  required: z.boolean(),
  multiple: z.boolean(),
  options: z.array(option).check(z.maxLength(400)),
  optionsUnknown: z.boolean(),
  state: z.enum(['empty', 'default', 'prefilled', 'typed', 'ours']),
  readOnly: z.boolean(),
  disabled: z.boolean(),
  hidden: maybe(80),
  form: index,
  group: index,
  order: index,
});
const form = z.object({
  buttons: z.array(text(200)).check(z.maxLength(20)),
  heading: text(400),
  hints: text(600),
  foreignAction: maybe(300),
  method: text(20),
});
const snapshot = z.object({
  title: text(400),
  lang: text(40),
  heading: text(400),
  fields: z.array(field).check(z.maxLength(3000)),
  forms: z.array(form).check(z.maxLength(300)),
  groups: z.array(z.object({ title: text(400), parent: index })).check(z.maxLength(3000)),
  buttons: z.array(text(200)).check(z.maxLength(60)),
  adders: z.optional(z.array(z.object({ key, label: text(80), group: index, order: index })).check(z.maxLength(40))),
  truncated: z.boolean(),
  ms: z.number(),
});
const chat = z.object({
  chat: id,
  bubbles: z.array(z.object({ who: z.enum(['them', 'me', 'unknown']), text: text(4000) })).check(z.maxLength(200)),
  choices: z.array(text(300)).check(z.maxLength(40)),
  busy: z.boolean(),
  vendor: maybe(60),
});
const empty = z.object({});
const tabId = z.int();
const value = text(20_000);

export const BODIES: Partial<Record<CallName, z.ZodMiniType>> = {
  'page.intent': z.object({
    snapshot,
    focused: z.nullable(key),
    chats: z.array(chat).check(z.maxLength(5)),
    childFrames: z.int().check(z.minimum(0), z.maximum(1000)),
    request: maybe(80),
    list: maybe(80),
  }),
  'page.changed': z.object({ snapshot }),
  'page.observed': z.object({
    fields: z.array(z.object({ key, label: text(400), value: text(4000), typed: z.boolean() })).check(z.maxLength(200)),
    submitted: z.boolean(),
  }),
  'page.chat': z.object({ chats: z.array(chat).check(z.maxLength(5)) }),
  'page.edited': z.object({ operation: id, key }),
  'surface.page': z.object({ tabId, cached: z.optional(z.boolean()), reason: maybe(20) }),
  'surface.accept': z.object({
    tabId,
    view: id,
    rows: z.array(z.object({ id, choice: z.optional(z.int()), text: z.optional(value) })).check(z.maxLength(3000)),
    operation: id,
  }),
  'surface.undo': z.object({ tabId, operation: id, rows: z.optional(z.array(id)) }),
  'surface.always': z.object({ origin: text(300), row: id, tabId, always: z.boolean() }),
  'surface.never': z.object({ origin: text(300), row: id, tabId, never: z.boolean() }),
  'surface.ask': z.object({ tabId, ask: id, option: id }),
  'surface.tell': z.object({ tabId, view: id, row: id, text: value, remember: z.boolean(), operation: id }),
  'surface.attach': z.object({
    tabId,
    view: id,
    row: id,
    files: z
      .array(z.object({ name: text(255), mime: text(200), size: z.int(), data: z.string().check(z.maxLength(34_000_000)) }))
      .check(z.maxLength(20)),
    operation: id,
  }),
  'surface.reveal': z.object({ tabId, row: id }),
  'surface.document': z.object({ tabId, document: z.optional(z.object({ title: text(300), text: text(LONGEST_DOCUMENT) })) }),
  'surface.site': z.object({ origin: text(300), on: z.boolean() }),
  'surface.remember': z.object({ tabId, keep: z.array(id) }),
  'surface.chat.send': z.object({ tabId, frameId: z.int(), chat: id, text: text(4000), beliefs: z.array(id), operation: id }),
  'surface.chat.behalf': z.object({ tabId, frameId: z.int(), chat: id, on: z.boolean() }),
  'memory.list': z.object({ query: maybe(1000), limit: z.optional(z.int()) }),
  'memory.why': z.object({ id }),
  'memory.holders': z.object({ id }),
  'memory.correct': z.object({ id, value, part: maybe(60) }),
  'memory.change': z.object({ id, value, since: maybe(10), part: maybe(60) }),
  'memory.forget': z.object({ id }),
  'memory.end': z.object({ id }),
  'memory.settle': z.object({ id }),
  // Longer than the memory takes, so that the memory can say why in its own words.
  'memory.note': z.object({ text: text(4_000_000) }),
  'memory.bring-in': z.object({ text: text(200_000_000), passphrase: maybe(1000) }),
  'memory.document': z.object({ title: text(300), text: text(LONGEST_DOCUMENT) }),
  'memory.export': z.object({ passphrase: z.nullable(text(1000)) }),
  'memory.told': empty,
  'memory.lock': z.object({ locked: z.boolean(), passphrase: maybe(1000) }),
  'memory.protect': z.object({ passphrase: z.nullable(text(1000)) }),
  'memory.erase': empty,
  'memory.state': empty,
  'settings.get': empty,
  'settings.set': z.object({
    onboarded: z.optional(z.boolean()),
    remember: z.optional(z.enum(['accepted', 'typed', 'nothing'])),
    where: z.optional(z.enum(['everywhere', 'chosen'])),
    engine: z.optional(z.enum(['none', 'webllm', 'prompt-api', 'wllama', 'local-server'])),
    model: maybe(300),
    language: z.optional(z.enum(['auto', 'en', 'de'])),
    theme: z.optional(z.enum(['auto', 'light', 'dark'])),
    lockAfter: z.optional(z.int().check(z.minimum(0), z.maximum(1440))),
  }),
  'settings.engines': empty,
  'settings.engine-test': empty,
  'settings.model-shown': empty,
  'list.rows': z.object({ token: id }),
  'list.accept': z.object({ token: id, row: id, choice: z.optional(z.int()) }),
  'list.close': z.object({ token: id, never: z.boolean() }),
};
