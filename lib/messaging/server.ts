import type { Envelope } from './client.ts';
import type { Answer, Body, CallName, ListCalls, PageCalls, SurfaceCalls } from './contract.ts';
import { BODIES } from './schemas.ts';
import { type BrowserSender, mayCall, nameSender, type Sender } from './senders.ts';

/** Serves the background's calls: sender first, then the call's right, then the body's shape, then the handler. */
export type Served = PageCalls & SurfaceCalls & ListCalls;
export type Handlers = { readonly [N in keyof Served]: (body: Body<N>, sender: Sender) => Promise<Answer<N>> };

export async function serve(
  message: unknown,
  browserSender: BrowserSender,
  self: { readonly id: string; readonly baseUrl: string },
  handlers: Handlers,
): Promise<Envelope> {
  const { name, body } = message as { name?: unknown; body?: unknown };
  const sender = nameSender(browserSender, self);
  if (typeof name !== 'string' || !mayCall(sender, name)) return { ok: false, reason: 'not-allowed' };
  const schema = BODIES[name];
  const handler = handlers[name as keyof Served] as ((body: unknown, sender: Sender) => Promise<unknown>) | undefined;
  if (!schema || !handler) return { ok: false, reason: 'not-allowed' };
  const parsed = schema.safeParse(body ?? {});
  if (!parsed.success) return { ok: false, reason: 'malformed', detail: parsed.error.issues[0]?.path.join('.') };
  try {
    return { ok: true, value: await handler(parsed.data, sender) };
  } catch (error) {
    const reason = (error as { reason?: string }).reason;
    console.error(`stead: ${name} failed:`, reason ?? (error as Error)?.name);
    return { ok: false, reason: 'failed', detail: reason ?? (error instanceof Error ? error.message : String(error)) };
  }
}

export function isForBackground(message: unknown): boolean {
  return typeof message === 'object' && message !== null && (message as { to?: unknown }).to === 'background';
}

export type { CallName };
