/** `eval chat`: starts a conversation on the page's chat and lets the product answer through the panel. */

import type { MemoryFile } from '../../lib/memory/types.ts';
import type { ChatView } from '../../lib/messaging/contract.ts';
import { sentenceFor } from '../../lib/ui/i18n/index.ts';
import { SITE_FLAGS } from '../e2e/sites/server.ts';
import { BadInput, parseArgs, print, readText } from './args.ts';
import { type Driven, startSession } from './session.ts';

/** How long the other side may take for a turn before the talk counts as over (ms). */
const TURN_WAIT = 8000;

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['url', 'memory', 'mode', 'approve', 'probe', 'turns', 'until', 'engine', 'now']);
  const mode = args.oneOf('mode', ['suggest', 'behalf'] as const, 'suggest');
  if ((args.get('engine') ?? 'none') !== 'none') throw new BadInput('Chats are answered without an engine.');
  const approve = args.oneOf('approve', ['all', 'none'] as const, 'all');
  const text = readText(args.need('memory'));
  const session = await startSession({ args: SITE_FLAGS });
  try {
    const now = args.get('now') ?? (JSON.parse(text) as MemoryFile).asOf;
    if (now) await session.setNow(now);
    await session.onboard(text);
    const driven = await session.open(args.need('url'));
    await driven.view(false);
    const result = await converse(driven, {
      approve: approve === 'all',
      behalf: mode === 'behalf',
      most: args.number('turns', 12),
      until: args.get('until'),
    });
    const probe = args.get('probe') ? await driven.page.evaluate(args.get('probe') ?? '') : null;
    print({ ...result, probe, ledger: await driven.call('memory.told', {}) });
  } finally {
    await session.close();
  }
  return 0;
}

type PrintedTurn = ChatView['turns'][number];
interface Talking {
  readonly approve: boolean;
  readonly behalf: boolean;
  readonly most: number;
  readonly until?: string;
}

/** Lets the product answer until nobody says anything more, the person is needed, or enough was said. */
async function converse(driven: Driven, { approve, behalf, most, until }: Talking) {
  const seen = new Map<number, PrintedTurn>();
  let found = false;
  for (let chat = await openTurn(driven, -1); chat && seen.size <= most; chat = await openTurn(driven, seen.size - 1)) {
    if (!found && behalf) await driven.panel.getByTestId('chat-behalf').last().click({ timeout: 5000 });
    found = true;
    chat.turns.forEach((turn, at) => void seen.set(at, turn));
    const last = chat.turns.at(-1);
    if (!last || seen.size > most) break;
    // What goes out by itself needs no press; what does not needs the person's.
    const goes = behalf && last.plain === true;
    if (!goes && !(approve && last.draft !== undefined)) break;
    if (!goes) await send(driven);
    if (until && (await driven.page.evaluate(until))) break;
  }
  const [chat] = (await driven.view()).chats;
  for (const [at, turn] of chat?.turns.entries() ?? [])
    if (at < most)
      seen.set(at, {
        ...turn,
        draft: turn.draft ?? seen.get(at)?.draft,
        uses: turn.uses.length > 0 ? turn.uses : (seen.get(at)?.uses ?? []),
      });
  return { found, turns: [...seen.values()].slice(0, most).map(printed) };
}

function printed({ them, reading, draft, sent, uses, reason }: PrintedTurn) {
  const said = reason === undefined ? undefined : sentenceFor(String(reason), 'en');
  const asks = !sent && draft === undefined && reading !== 'informs' && reading !== 'small-talk';
  return { them, reading, draft, sent, uses, reason: said, code: reason, asked: asks ? said : undefined };
}

/** The chat once it waits for an answer to a turn behind the last known one. */
async function openTurn(driven: Driven, known: number): Promise<ChatView | undefined> {
  const end = Date.now() + TURN_WAIT;
  while (Date.now() < end) {
    const [chat] = (await driven.view()).chats;
    const last = chat?.turns.at(-1);
    if (chat && last && !chat.busy && !last.sent && chat.turns.length - 1 > known && last.them.length > 0) return chat;
    // What was answered on the person's behalf before it was looked at counts as seen only with what comes next.
    await driven.panel.waitForTimeout(200);
  }
  return undefined;
}

async function send(driven: Driven): Promise<void> {
  await driven.panel.waitForTimeout(700);
  await driven.panel.getByTestId('chat-send').last().click({ timeout: 5000 });
  await driven.panel.waitForTimeout(500);
}
