/**
 * Addresses a Chromium asked the network for, read from its own network log: pages, frames, workers, the service worker and the
 * offscreen page alike, which no page-level hook sees together. A log cut off mid-line is read as far as it is whole.
 */
import { existsSync, readFileSync } from 'node:fs';

interface LogEvent {
  readonly type: number;
  readonly params?: { readonly url?: string; readonly method?: string };
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

/** Every address so far, in order, repeats kept; empty when the log was never begun. */
export function readNetLog(path: string): string[] {
  if (!existsSync(path)) return [];
  const [header = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const start = startType(header);
  if (start === null) return [];
  return lines.flatMap((line) => {
    const event = line.startsWith('{') ? parse(line) : null;
    return event?.type === start && event.params?.url ? [event.params.url] : [];
  });
}
