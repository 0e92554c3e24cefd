import { all, checkVisibility, contains, flatParent, isConnected, ownerDocument, rectOf, shadowRootOf, tag } from '../dom.ts';
import { type Box, intersect, length, share } from './chain.ts';
import { parseColor } from './color.ts';

/**
 * Paint outside its own box: shadows, outlines, grown borders, mirror images and great letters lie over a control without any box of
 * theirs being there, so that neither the browser's word nor a hit test knows of them. A page's throwers of such paint are looked
 * for in slices of a few ms before a fill, and what has changed since is looked at again in the task of the write. A page that is
 * not looked through in time is refused.
 */
export type FarReason = 'covered' | 'unanswered';

/** ms */
const SLICE = 12;
const PATIENCE = 4000;
const FRESH = 20_000;
/** Changed elements looked at again on the spot; more make the whole look stale. */
const MOST_CHANGED = 600;
const MOST_THROWERS = 2000;
/** px of paint beyond the own box that frames or lifts a box and hides nothing. */
const SLIGHT = 10;
/** Share of a control that such paint may touch. */
const MOST_TOUCHED = 0.3;

interface Survey {
  readonly document: Document;
  readonly at: number;
  readonly throwers: Set<Element>;
  readonly changes: MutationObserver;
  readonly complete: boolean;
}

let survey: Survey | null = null;
let running: Promise<void> | null = null;

/** Looks through the page unless that was done a moment ago. */
export async function surveyPaint(document: Document | null, signal?: AbortSignal): Promise<void> {
  if (!document || usable(document)) return;
  running ??= lookThrough(document, signal).finally(() => {
    running = null;
  });
  await running;
}

function usable(document: Document): Survey | null {
  if (survey?.document !== document) return null;
  if (performance.now() - survey.at > FRESH || !catchUp(survey, survey.changes.takeRecords())) forget();
  return survey;
}

function forget(): void {
  survey?.changes.disconnect();
  survey = null;
}

/** What has changed since; false when that is too much to look at now. */
function catchUp({ throwers }: Survey, records: readonly MutationRecord[]): boolean {
  const touched = new Set<Element>();
  for (const record of records) {
    if (record.target instanceof Element) touched.add(record.target);
    for (const node of record.addedNodes) {
      if (!(node instanceof Element)) continue;
      touched.add(node);
      for (const inner of all(node, '*')) {
        if (touched.size > MOST_CHANGED) return false;
        touched.add(inner);
      }
    }
    if (touched.size > MOST_CHANGED) return false;
  }
  for (const one of touched) if (isConnected(one) && throws(one)) throwers.add(one);
  return true;
}

async function lookThrough(document: Document, signal?: AbortSignal): Promise<void> {
  forget();
  const throwers = new Set<Element>();
  const early: MutationRecord[] = [];
  const changes = new MutationObserver((records) => {
    if (survey?.changes !== changes) early.push(...records);
    else if (performance.now() - survey.at > FRESH || !catchUp(survey, records)) forget();
  });
  changes.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['style', 'class', 'hidden', 'open'] });
  const started = performance.now();
  let complete = true;
  let slice = started;
  const queue: Node[] = [document];
  for (let root = queue.pop(); root && complete; root = queue.pop()) {
    for (const element of all(root, '*')) {
      const inner = shadowRootOf(element);
      if (inner) queue.push(inner);
      if (throws(element)) throwers.add(element);
      const now = performance.now();
      if (throwers.size > MOST_THROWERS || now - started > PATIENCE || signal?.aborted) complete = false;
      if (!complete) break;
      if (now - slice < SLICE) continue;
      await new Promise((done) => setTimeout(done));
      slice = performance.now();
    }
  }
  survey = { document, at: performance.now(), throwers, changes, complete };
  if (!catchUp(survey, [...early, ...changes.takeRecords()])) forget();
}

/** Whether far paint lies over a control now. Synchronous; refuses where no look was taken. */
export function farReason(element: Element): FarReason | null {
  const document = ownerDocument(element);
  const known = document && usable(document);
  // Too much has changed at once: it is looked through again, and whoever asks again is answered then.
  if (!known) void surveyPaint(document);
  if (!known?.complete) return 'unanswered';
  const own = rectOf(element);
  for (const thrower of known.throwers) {
    if (thrower !== element && contains(element, thrower)) continue;
    if (paints(thrower, own, around(thrower, element))) return 'covered';
  }
  return null;
}

function around(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

const PARTS = [undefined, '::before', '::after'] as const;

function throws(element: Element): boolean {
  return PARTS.some((part) => {
    const style = getComputedStyle(element, part);
    if (part && (style.content === 'none' || style.content === 'normal')) return false;
    return reachesOut(style) || (part === undefined && bigLetters(element, style));
  });
}

function reachesOut(style: CSSStyleDeclaration): boolean {
  return (
    shadows(style.boxShadow).some(({ reach }) => reach > SLIGHT) ||
    shadows(style.textShadow).some(({ reach }) => reach > SLIGHT) ||
    outlineOf(style) > SLIGHT ||
    outset(style) > SLIGHT ||
    /drop-shadow/.test(style.filter) ||
    !/^(none)?$/.test(style.getPropertyValue('-webkit-box-reflect')) ||
    Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) > SLIGHT
  );
}

/** px; letters that cover a line of text with one stroke. */
const BIG = 40;

function bigLetters(element: Element, style: CSSStyleDeclaration): boolean {
  const size = Number.parseFloat(style.fontSize);
  if (size <= BIG || Number.parseFloat(style.lineHeight) >= 0.7 * size || /^(html|body)$/.test(tag(element))) return false;
  return ownWords(element) !== null;
}

function ownWords(element: Element): Text | null {
  for (const child of element.childNodes) if (child instanceof Text && /\S/.test(child.data)) return child;
  return null;
}

interface Shadow {
  readonly x: number;
  readonly y: number;
  readonly spread: number;
  readonly reach: number;
}

/** `rgb(..) 0px 2px 4px 1px [inset]`; soft shadows fade out by half their blur. Clear and inner ones are none. */
function shadows(text: string): Shadow[] {
  if (text === 'none' || text === '') return [];
  return text.split(/,(?![^(]*\))/).flatMap((one) => {
    const color = /(?:rgba?|color|okl\w+|lab|lch|hsla?)\([^)]*\)/.exec(one)?.[0] ?? '';
    if (/\binset\b/.test(one) || parseColor(color).a < 0.3) return [];
    const [x = 0, y = 0, blur = 0, spread = 0] = [...one.replace(color, '').matchAll(/(-?[\d.]+)px/g)].map(([, size]) => Number(size));
    // A blur thins a shadow out: what it takes from the edge hides nothing.
    const solid = spread - blur / 2;
    return [{ x, y, spread: solid, reach: Math.max(Math.abs(x), Math.abs(y)) + solid }];
  });
}

function outlineOf(style: CSSStyleDeclaration): number {
  if (style.outlineStyle === 'none' || parseColor(style.outlineColor).a < 0.3) return 0;
  return Number.parseFloat(style.outlineWidth) || 0;
}

function outset(style: CSSStyleDeclaration): number {
  if (style.borderImageSource === 'none' || style.borderImageSource === '') return 0;
  return Math.max(
    0,
    ...style.borderImageOutset.split(' ').map((part) => (part.endsWith('px') ? Number.parseFloat(part) : Number(part) * 8)),
  );
}

const grown = (box: Box, by: number, x = 0, y = 0): Box => ({
  left: box.left - by + x,
  top: box.top - by + y,
  right: box.right + by + x,
  bottom: box.bottom + by + y,
});

/** Whether what an element throws lies over `own` now. `holds`: the control stands in it, so its shadow is behind and only its outline before. */
function paints(thrower: Element, own: Box, holds: boolean): boolean {
  if (!checkVisibility(thrower, { visibilityProperty: true })) return false;
  const box: Box = rectOf(thrower);
  return PARTS.some((part) => {
    const style = getComputedStyle(thrower, part);
    if (part && (style.content === 'none' || style.content === 'normal')) return false;
    const at = part ? partBox(thrower, box, style) : box;
    return outlined(style, at, own) || (!(holds && part === undefined) && (thrown(style, at, own) || lettered(thrower, part, style, own)));
  });
}

/** A generated box lies at its offsets in its holder; where that cannot be told it may be anywhere. */
function partBox(holder: Element, box: Box, style: CSSStyleDeclaration): Box {
  if (style.position !== 'absolute' && style.position !== 'fixed') return box;
  let base: Box = box;
  if (style.position === 'fixed') base = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  else if (getComputedStyle(holder).position === 'static') {
    for (let at = flatParent(holder); at; at = flatParent(at)) {
      base = rectOf(at);
      if (getComputedStyle(at).position !== 'static') break;
    }
  }
  const left = base.left + length(style.left, 0);
  const top = base.top + length(style.top, 0);
  return { left, top, right: left + length(style.width, 0), bottom: top + length(style.height, 0) };
}

function outlined(style: CSSStyleDeclaration, box: Box, own: Box): boolean {
  const width = outlineOf(style);
  if (width <= SLIGHT) return false;
  const offset = Number.parseFloat(style.outlineOffset) || 0;
  const touched = share(intersect(own, grown(box, width + offset)), own);
  const inside = grown(box, offset);
  const clear = inside.right > inside.left && inside.bottom > inside.top ? share(intersect(own, inside), own) : 0;
  return touched - clear > MOST_TOUCHED;
}

function thrown(style: CSSStyleDeclaration, box: Box, own: Box): boolean {
  const over = (paint: Box): boolean => share(intersect(own, paint), own) - share(intersect(own, box), own) > MOST_TOUCHED;
  if (shadows(style.boxShadow).some(({ reach, spread, x, y }) => reach > SLIGHT && over(grown(box, spread, x, y)))) return true;
  const edge = outset(style);
  if (edge > SLIGHT && over(grown(box, edge))) return true;
  const drop = /drop-shadow\(([^)]*\)[^)]*|[^)]*)\)/.exec(style.filter)?.[1];
  if (drop && shadows(drop).some(({ reach, x, y }) => reach > SLIGHT && over(grown(box, 0, x, y)))) return true;
  return mirrored(style, box).some(over);
}

function mirrored(style: CSSStyleDeclaration, box: Box): Box[] {
  const reflect = style.getPropertyValue('-webkit-box-reflect');
  if (/^(none)?$/.test(reflect)) return [];
  const gap = Math.abs(Number.parseFloat(reflect.replace(/^[a-z]+/, ''))) || 0;
  const [w, h] = [box.right - box.left + gap, box.bottom - box.top + gap];
  return [grown(box, 0, w), grown(box, 0, -w), grown(box, 0, 0, h), grown(box, 0, 0, -h)];
}

/** Letters where they are drawn, with their shadows: a line of no height still draws them whole. */
function lettered(thrower: Element, part: string | undefined, style: CSSStyleDeclaration, own: Box): boolean {
  const words = part ? null : ownWords(thrower);
  if (!words) return false;
  const size = Number.parseFloat(style.fontSize);
  const stroke = Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) || 0;
  const range = document.createRange();
  range.selectNodeContents(words);
  const places = shadows(style.textShadow).map(({ x, y }) => ({ x, y }));
  if (parseColor(style.color).a > 0.3 && (bigLetters(thrower, style) || stroke > SLIGHT)) places.push({ x: 0, y: 0 });
  return [...range.getClientRects()].some((line) => {
    const middle = (line.top + line.bottom) / 2;
    const drawn = { left: line.left, right: line.right, top: middle - size / 2, bottom: middle + size / 2 };
    return places.some(({ x, y }) => share(intersect(own, grown(drawn, stroke / 2, x, y)), own) > MOST_TOUCHED);
  });
}
