import { newId } from '../core/ids.ts';
import type { Origin } from '../core/origin.ts';
import type { Body } from '../messaging/contract.ts';
import type { Ports } from './ports.ts';

/**
 * Looks at a page: every frame is asked at once and reports by itself, so that each report carries the browser's own word
 * on its origin and document. Complete when as many child frames have reported as were announced, or when nothing more comes.
 */
export interface FrameReport {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string;
  readonly origin: Origin | null;
  readonly incognito: boolean;
  readonly body: Body<'page.intent'>;
}

/** How long a frame may take to answer at all, and how long the others are waited for after the last report, in ms. */
const FIRST_REPORT = 4000;
const QUIET = 350;

export type ScanRefusal = 'no-frames' | 'no-answer';

interface Gathering {
  readonly reports: Map<number, FrameReport>;
  add(report: FrameReport): void;
}

export interface Scanner {
  /** Takes a report that belongs to a running look; false when none is running for it. */
  take(report: FrameReport): boolean;
  look(
    tabId: number,
    reason: Body<'frame.scan'>['reason'],
  ): Promise<{ ok: true; reports: readonly FrameReport[] } | { ok: false; reason: ScanRefusal }>;
}

export function createScanner(ports: Pick<Ports, 'frames'>): Scanner {
  const running = new Map<string, Gathering>();
  return {
    take(report) {
      const gathering = report.body.request ? running.get(report.body.request) : undefined;
      gathering?.add(report);
      return gathering !== undefined;
    },
    async look(tabId, reason) {
      const request = newId<string>('look');
      const reports = new Map<number, FrameReport>();
      const done = new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, FIRST_REPORT);
        running.set(request, {
          reports,
          add(report) {
            if (report.tabId !== tabId) return;
            reports.set(report.frameId, report);
            clearTimeout(timer);
            if (isComplete(reports)) resolve();
            else timer = setTimeout(resolve, QUIET);
          },
        });
      });
      try {
        await ports.frames.broadcast(tabId, 'frame.scan', { request, reason });
      } catch {
        running.delete(request);
        return { ok: false, reason: 'no-frames' };
      }
      await done;
      running.delete(request);
      return reports.has(0)
        ? { ok: true, reports: [...reports.values()].sort((a, b) => a.frameId - b.frameId) }
        : { ok: false, reason: 'no-answer' };
    },
  };
}

function isComplete(reports: ReadonlyMap<number, FrameReport>): boolean {
  let announced = 1;
  for (const report of reports.values()) announced += report.body.childFrames;
  return reports.has(0) && reports.size >= announced;
}
