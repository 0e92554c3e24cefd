/**
 * Addresses a Chromium asked the network for, read from its own network log: pages, frames, workers, the service worker and the
 * offscreen page alike, which no page-level hook sees together. A log cut off mid-line is read as far as it is whole.
 */
import { existsSync, readFileSync } from 'node:fs';

interface LogEvent {
  readonly type: number;
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

/** Number of the event that says a request starts; it differs between builds, so the log's own header names it. */
function startType(header: string): number | null {
  const found = header.match(/"URL_REQUEST_START_JOB":(\d+)/);
  return found ? Number(found[1]) : null;
}

function parse(line: string): LogEvent | null {
  try {
    return JSON.parse(line.replace(/,\s*$/, '').replace(/\]\s*\}?$/, '')) as LogEvent;
  } catch {
    return null;
  }
}

/** Hosts the browser itself calls home to (clock, accounts, updates), with no page, worker or extension behind it. */
const OWN_HOST = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

function isBrowsersOwn({ url = '', initiator }: NonNullable<LogEvent['params']>): boolean {
  // Whatever a page, a worker or an extension asks for names its origin here; a typed address does not.
  return initiator === 'not an origin' && OWN_HOST.test(URL.canParse(url) ? new URL(url).hostname : '');
}

/** Every address so far, in order, repeats kept; empty when the log was never begun. */
export function readNetLog(path: string): string[] {
  if (!existsSync(path)) return [];
  const [header = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const start = startType(header);
  if (start === null) return [];
  return lines.flatMap((line) => {
    const event = line.startsWith('{') ? parse(line) : null;
    return event?.type === start && event.params?.url && !isBrowsersOwn(event.params) ? [event.params.url] : [];
  });
}
