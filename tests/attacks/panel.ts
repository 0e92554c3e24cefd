import type { Page } from 'playwright-core';
import type { Lane, Rig } from './rig.ts';

/** The side panel about a lane's tab, in a window of its own. */
export function openPanel(rig: Rig, lane: Lane): Promise<Page> {
  return rig.session.extension.openSurface('sidepanel', { tab: String(lane.tabId) }, true);
}
