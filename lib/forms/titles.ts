import type { PageSnapshot } from './types.ts';

/** Titles that a group stands under, inner first; `most` levels. */
export function titlesOver(page: PageSnapshot, group: number, most: number): string[] {
  const titles: string[] = [];
  for (let at = group, depth = 0; at >= 0 && depth < most; depth++) {
    const found = page.groups[at];
    if (!found) break;
    if (found.title) titles.push(found.title);
    at = found.parent;
  }
  return titles;
}
