import { today } from '../core/clock.ts';
import type { Body, PageView } from '../messaging/contract.ts';
import { viewPage } from './page-view.ts';
import { stopLooking } from './second.ts';
import type { Viewing } from './viewing.ts';

/** A document beside a page: kept with the tab's page in session memory, gone with it, never in the memory. */
export async function putBeside(viewing: Viewing, { tabId, document }: Body<'surface.document'>): Promise<PageView> {
  const { states, ports } = viewing;
  const handed = document ? { ...document, at: today(ports.clock) } : undefined;
  stopLooking(viewing, tabId);
  await states.update(tabId, async (before) => before && { ...before, document: handed, second: undefined });
  const view = await viewPage(viewing, tabId, false, 'panel');
  ports.broadcast('page.changed', { tabId });
  return view;
}
