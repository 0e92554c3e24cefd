/** `eval chat`: starts a conversation on the page's chat and lets the product answer through the panel. */

import type { MemoryFile } from '../../lib/memory/types.ts';
import type { ChatView } from '../../lib/messaging/contract.ts';
import { SITE_FLAGS } from '../e2e/sites/server.ts';
import { BadInput, parseArgs, print, readText } from './args.ts';
import { type Driven, startSession } from './session.ts';

/** How long the other side may take for a turn before the talk counts as over (ms). */
const TURN_WAIT = 8000;

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['url', 'memory', 'mode', 'approve', 'probe', 'turns', 'until', 'engine', 'now']);
  const mode = args.oneOf('mode', ['suggest', 'behalf'] as const, 'suggest');
  if (mode === 'behalf') throw new BadInput('Only --mode suggest is built yet.');
  const approve = args.oneOf('approve', ['all', 'none'] as const, 'all');
  const text = readText(args.need('memory'));
  const session = await startSession({ args: SITE_FLAGS });
  try {
    const now = args.get('now') ?? (JSON.parse(text) as MemoryFile).asOf;
    if (now) await session.setNow(now);
    await session.onboard(text);
    const driven = await session.open(args.need('url'));
    await driven.view(false);
    const result = await converse(driven, approve === 'all', args.number('turns', 12), args.get('until'));
    const probe = args.get('probe') ? await driven.page.evaluate(args.get('probe') ?? '') : null;
    print({ ...result, probe, ledger: await driven.call('memory.told', {}) });
  } finally {
    await session.close();
  }
  return 0;
}

type PrintedTurn = ChatView['turns'][number];

async function converse(driven: Driven, approve: boolean, most: number, until: string | undefined) {
  const turns: PrintedTurn[] = [];
  let found = false;
  for (let turn = 0; turn < most; turn++) {
    const chat = await nextTurn(driven, turns.length);
    if (!chat) break;
    found = true;
    const last = chat.turns.at(-1);
    if (!last) break;
    const sent = approve && last.draft !== undefined ? await send(driven) : false;
    turns.push({ ...last, sent });
    if (!sent || (until && (await driven.page.evaluate(until)))) break;
  }
  return {
    found,
    turns: turns.map(({ them, reading, draft, sent, uses, reason }) => ({
      them,
      reading,
      draft,
      sent,
      uses,
      reason,
      asked: !sent && draft === undefined ? reason : undefined,
    })),
  };
}

async function nextTurn(driven: Driven, known: number): Promise<ChatView | undefined> {
  const end = Date.now() + TURN_WAIT;
  while (Date.now() < end) {
    const [chat] = (await driven.view()).chats;
    if (chat && !chat.busy && chat.turns.length > known && chat.turns.at(-1)?.them.length) return chat;
    await driven.panel.waitForTimeout(200);
  }
  return undefined;
}

async function send(driven: Driven): Promise<boolean> {
  await driven.panel.waitForTimeout(700);
  await driven.panel.getByTestId('chat-send').last().click({ timeout: 5000 });
  await driven.panel.waitForTimeout(500);
  return true;
}
