import { parseColor } from './color.ts';

/**
 * What a clip or a mask leaves of a box: an inset, and the fading edges that scrolling texts have. Everything else counts as hiding, for
 * shapes can look whole and leave a line. Null where it cannot be told.
 */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const length = (text: string, whole: number): number =>
  text.endsWith('%') ? ((Number.parseFloat(text) || 0) / 100) * whole : Number.parseFloat(text) || 0;

const INSET = /^inset\(([^()]*)\)$/;

/** The rectangle that `inset(...)` leaves; the whole box where there is none. */
export function insetOf(path: string, box: Box): Box | null {
  if (path === 'none' || path === '') return box;
  const [, inner = ''] = INSET.exec(path) ?? [];
  const [sides = '', round] = inner.split(/\s*\bround\b\s*/);
  const parts = sides.trim().split(/\s+/);
  if (parts.length > 4 || parts.some((part) => !/^-?[\d.]+(px|%)?$/.test(part))) return null;
  const [top = '0', right = top, bottom = top, left = right] = parts;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const cut = {
    left: box.left + Math.max(0, length(left, width)),
    top: box.top + Math.max(0, length(top, height)),
    right: box.right - Math.max(0, length(right, width)),
    bottom: box.bottom - Math.max(0, length(bottom, height)),
  };
  // Round corners are for boxes that nothing else is cut off from.
  const isWhole = cut.left === box.left && cut.top === box.top && cut.right === box.right && cut.bottom === box.bottom;
  return round === undefined || isWhole ? cut : null;
}

const SIMPLE: readonly [name: 'maskSize' | 'maskPosition' | 'maskComposite' | 'maskMode' | 'maskRepeat', usual: RegExp][] = [
  ['maskSize', /^(auto( auto)?(, )?)*$/],
  ['maskPosition', /^((0%|0px) (0%|0px)(, )?)*$/],
  ['maskComposite', /^(add(, )?)*$/],
  ['maskMode', /^(match-source(, )?)*$/],
  ['maskRepeat', /^(repeat( repeat)?(, )?)*$/],
];

/** The part of a box that straight fading edges leave whole; the whole box where there is no mask. */
export function maskOf(style: CSSStyleDeclaration, box: Box): Box | null {
  const image = style.maskImage || style.webkitMaskImage || 'none';
  const border = style.getPropertyValue('mask-border-source') || style.getPropertyValue('-webkit-mask-box-image-source');
  if (border !== '' && border !== 'none') return null;
  if (image === 'none' || image === '') return box;
  if (SIMPLE.some(([name, usual]) => !usual.test(style[name] ?? ''))) return null;
  // Layers are laid over each other: what one of them leaves is left.
  const left = layers(image).map((layer) => opaquePart(layer, box));
  return left.find((part) => part !== null) ?? null;
}

/** Top-level parts between commas. */
function layers(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    else if (text[at] === ',' && depth === 0) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, text.slice(from).trim()];
}

/** Alpha from which nothing of a text is lost. */
const SOLID = 0.95;

function opaquePart(layer: string, box: Box): Box | null {
  const [, inner = ''] = /^linear-gradient\((.*)\)$/s.exec(layer) ?? [];
  if (inner === '') return null;
  const stops = layers(inner);
  const [, side = 'bottom'] = /^to (top|bottom|left|right)$/.exec(stops[0] ?? '') ?? [];
  if (/^(to |[-\d.]+(deg|rad|turn|grad))/.test(stops[0] ?? '')) {
    if (!/^to (top|bottom|left|right)$/.test(stops[0] ?? '')) return null;
    stops.shift();
  }
  const upright = side === 'top' || side === 'bottom';
  const whole = upright ? box.bottom - box.top : box.right - box.left;
  const run = solidRun(stops, whole);
  if (!run) return null;
  const [from, to] = side === 'top' || side === 'left' ? [whole - run[1], whole - run[0]] : run;
  return upright ? { ...box, top: box.top + from, bottom: box.top + to } : { ...box, left: box.left + from, right: box.left + to };
}

/** The longest run along the gradient in which nothing fades. */
function solidRun(stops: readonly string[], whole: number): [number, number] | null {
  const points: { at: number; alpha: number }[] = [];
  for (const [index, stop] of stops.entries()) {
    const [, color = '', where = ''] = /^([a-z]+(?:\([^()]*\))?)\s*(.*)$/is.exec(stop) ?? [];
    const at = where === '' ? (index === 0 ? 0 : index === stops.length - 1 ? whole : null) : placeAt(where, whole);
    if (color === '' || at === null) return null;
    points.push({ at: Math.max(points.at(-1)?.at ?? Number.NEGATIVE_INFINITY, at), alpha: parseColor(color).a });
  }
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const ends = [{ at: Math.min(0, first.at), alpha: first.alpha }, ...points, { at: Math.max(whole, last.at), alpha: last.alpha }];
  let best: [number, number] | null = null;
  let from: number | null = null;
  for (const { at, alpha } of ends) {
    if (alpha < SOLID) from = null;
    else {
      from ??= at;
      const run: [number, number] = [Math.max(0, from), Math.min(whole, at)];
      if (run[1] - run[0] > (best ? best[1] - best[0] : 0)) best = run;
    }
  }
  return best;
}

/** "24px", "90%", "calc(100% - 16px)". */
function placeAt(text: string, whole: number): number | null {
  if (/^-?[\d.]+(px|%)$/.test(text)) return length(text, whole);
  const [, share, sign, px] = /^calc\((-?[\d.]+%) ([+-]) ([\d.]+)px\)$/.exec(text) ?? [];
  return share ? length(share, whole) + (sign === '-' ? -1 : 1) * Number(px) : null;
}
