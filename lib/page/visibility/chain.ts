import {
  attr,
  checkVisibility,
  flatParent,
  has,
  htmlOf,
  inputType,
  isConnected,
  isInput,
  ownerDocument,
  rectOf,
  tag,
  viewOf,
} from '../dom.ts';
import { insetOf, maskOf } from './cut.ts';

/** What can be told about a control from its own box and the styles of everything it is drawn in. Synchronous, one layout read a level. */
export type ChainReason =
  | 'detached'
  | 'hidden-type'
  | 'inert'
  | 'aria-hidden'
  | 'not-rendered'
  | 'too-small'
  | 'off-screen'
  | 'clipped'
  | 'transparent'
  | 'filtered'
  | 'blended'
  | 'masked'
  | 'transformed';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** px */
const SMALLEST = 10;
/** Below that share of full opacity a box counts as hidden; disabled-looking fields of real sites stand at 0.6-0.7. */
const LEAST_OPACITY = 0.55;
const LEAST_RATIO = 0.9;
/** A text drawn at less than that share of its size cannot be read, beyond twice it no longer fits. */
const SCALE = { least: 0.5, most: 3 };
const MAX_DEPTH = 256;

export function chainReason(element: Element): ChainReason | null {
  if (!isConnected(element)) return 'detached';
  if (isInput(element) && inputType(element) === 'hidden') return 'hidden-type';
  if (!checkVisibility(element, { visibilityProperty: true, contentVisibilityAuto: true })) return 'not-rendered';
  const own = rectOf(element);
  if (own.width < SMALLEST || own.height < SMALLEST) return 'too-small';
  let visible: Box = own;
  let opacity = 1;
  let escapes: 'no' | 'absolute' | 'fixed' = 'no';
  for (let at: Element | null = element, depth = 0; at; at = flatParent(at), depth++) {
    if (depth > MAX_DEPTH) return 'not-rendered';
    const style = getComputedStyle(at);
    const reason = withheld(at, style) ?? (style.display === 'contents' ? null : drawReason(style));
    if (reason) return reason;
    // No box of its own: neither fades nor clips.
    if (style.display === 'contents') continue;
    if (hollow(style)) return 'clipped';
    opacity *= Number(style.opacity);
    const inner = at !== element && tag(at) === 'details' ? getComputedStyle(at, '::details-content') : null;
    const within = inner && drawReason(inner);
    if (within) return within;
    if (inner) opacity *= Number(inner.opacity);
    if (opacity < LEAST_OPACITY) return 'transparent';
    if (at !== element && clips(at, style, escapes)) {
      const edge = rectOf(at);
      visible = intersect(visible, edge);
      if (cutByCorners(own, edge, style)) return 'clipped';
    }
    const left = cuts(style) ? leftOf(element, at, style) : null;
    if (typeof left === 'string') return left;
    if (left && style.clipPath !== 'none') visible = intersect(visible, left);
    escapes = nextEscape(style, escapes);
  }
  if (share(visible, own) < LEAST_RATIO) return 'clipped';
  const seen = intersect(visible, viewport(element));
  return share(seen, own) >= LEAST_RATIO || fills(seen, own, element) ? null : 'off-screen';
}

function withheld(at: Element, style: CSSStyleDeclaration): ChainReason | null {
  if (has(at, 'inert') || style.getPropertyValue('interactivity') === 'inert') return 'inert';
  // What stands in a canvas is drawn by a script, or not at all.
  if (tag(at) === 'canvas') return 'not-rendered';
  return attr(at, 'aria-hidden').toLowerCase() === 'true' ? 'aria-hidden' : null;
}

/** Styles of one level that hide or distort everything inside it. */
function drawReason(style: CSSStyleDeclaration): ChainReason | null {
  if (distortsColour(style.filter)) return 'filtered';
  if (style.mixBlendMode !== 'normal') return 'blended';
  if (cutOut(style)) return 'clipped';
  return transformed(style) ? 'transformed' : null;
}

/** Shadows draw beside a box; everything else can make it disappear. */
function distortsColour(filter: string): boolean {
  return filter !== 'none' && filter !== '' && !/^(drop-shadow\((?:[^()]|\([^()]*\))*\)\s*)+$/.test(filter);
}

function cuts(style: CSSStyleDeclaration): boolean {
  const border = style.getPropertyValue('mask-border-source') || style.getPropertyValue('-webkit-mask-box-image-source');
  return [style.clipPath, style.maskImage || style.webkitMaskImage, border].some(
    (one) => one !== '' && one !== 'none' && one !== undefined,
  );
}

/** The old clip leaves what nobody can tell. */
function cutOut(style: CSSStyleDeclaration): boolean {
  return /absolute|fixed/.test(style.position) && style.clip !== 'auto' && style.clip !== '';
}

/** What clip and mask of one level leave of the control; a reason where that is not enough. */
function leftOf(element: Element, at: Element, style: CSSStyleDeclaration): Box | ChainReason {
  const edge = rectOf(at);
  const inset = insetOf(style.clipPath, edge);
  if (!inset) return 'clipped';
  const unmasked = maskOf(style, edge);
  if (!unmasked) return 'masked';
  // Edges fade outside of where the text stands.
  return share(intersect(unmasked, contentOf(element)), contentOf(element)) < LEAST_RATIO ? 'masked' : inset;
}

function contentOf(element: Element): Box {
  const { left, top, right, bottom } = rectOf(element);
  const style = getComputedStyle(element);
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const inner = {
    left: left + px('padding-left'),
    top: top + px('padding-top'),
    right: right - px('padding-right'),
    bottom: bottom - px('padding-bottom'),
  };
  return inner.right > inner.left && inner.bottom > inner.top ? inner : { left, top, right, bottom };
}

function transformed(style: CSSStyleDeclaration): boolean {
  const turn = style.rotate;
  if (turn && turn !== 'none' && Number.parseFloat(turn) % 360 !== 0) return true;
  if (style.scale && style.scale !== 'none' && style.scale.split(' ').some((part) => badScale(Number(part)))) return true;
  if (style.perspective !== 'none' && style.perspective !== '' && style.transformStyle === 'preserve-3d') return true;
  if (style.transform === 'none' || style.transform === '') return false;
  const matrix = new DOMMatrixReadOnly(style.transform);
  const flat =
    matrix.is2D ||
    (near(matrix.m13) &&
      near(matrix.m23) &&
      near(matrix.m31) &&
      near(matrix.m32) &&
      near(matrix.m14) &&
      near(matrix.m24) &&
      near(matrix.m34));
  return !flat || !near(matrix.b) || !near(matrix.c) || badScale(matrix.a) || badScale(matrix.d);
}

const near = (value: number): boolean => Math.abs(value) < 0.02;
const badScale = (value: number): boolean => value < SCALE.least || value > SCALE.most;

function clips(at: Element, style: CSSStyleDeclaration, escapes: 'no' | 'absolute' | 'fixed'): boolean {
  const name = tag(at);
  if (name === 'html' || name === 'body') return false;
  const holds =
    style.transform !== 'none' || style.contain.includes('paint') || style.contain.includes('strict') || style.contain.includes('content');
  if (escapes === 'fixed' && !holds) return false;
  if (escapes === 'absolute' && style.position === 'static' && !holds) return false;
  return (
    style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.contain.includes('paint') || style.contain.includes('strict')
  );
}

const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];
/** Share of a side; smaller corners cut nothing that matters, whatever their shape. */
const SMALL_CORNER = 0.2;

/** Corners that go inwards (https://drafts.csswg.org/css-borders-4/#corner-shaping), so large that they cut into what stands in the box. */
function hollow(style: CSSStyleDeclaration): boolean {
  return CORNERS.some((corner) => {
    const shape = style.getPropertyValue(`corner-${corner}-shape`);
    const inward = /^(scoop|notch|bevel)$/.test(shape) || /superellipse\((-|0\))/.test(shape);
    if (!inward) return false;
    const [radius = '0'] = style.getPropertyValue(`border-${corner}-radius`).split(' ');
    return Number.parseFloat(radius) > (radius.endsWith('%') ? 100 * SMALL_CORNER : 16);
  });
}

const POINTS_X = [0.04, 0.25, 0.5, 0.75, 0.96];
const POINTS_Y = [0.15, 0.5, 0.85];
/** Share of points that must lie within round corners; a pill around a control cuts its own. */
const LEAST_WITHIN = 0.8;

/** A great radius cuts a control away that lies in the corner of the box. */
function cutByCorners(own: Box, edge: Box, style: CSSStyleDeclaration): boolean {
  const [width, height] = [edge.right - edge.left, edge.bottom - edge.top];
  const corners = [
    [style.borderTopLeftRadius, edge.left, edge.top, 1, 1],
    [style.borderTopRightRadius, edge.right, edge.top, -1, 1],
    [style.borderBottomLeftRadius, edge.left, edge.bottom, 1, -1],
    [style.borderBottomRightRadius, edge.right, edge.bottom, -1, -1],
  ] as const;
  const round = corners
    .map(([text, x, y, sx, sy]) => {
      const [rx = '0', ry = rx] = text.split(' ');
      return { x, y, sx, sy, rx: Math.min(length(rx, width), width), ry: Math.min(length(ry, height), height) };
    })
    .filter(({ rx, ry }) => rx > 4 && ry > 4);
  if (round.length === 0) return false;
  const points = POINTS_X.flatMap((px) =>
    POINTS_Y.map((py) => [own.left + px * (own.right - own.left), own.top + py * (own.bottom - own.top)] as const),
  );
  const within = points.filter(([px, py]) =>
    round.every(({ x, y, sx, sy, rx, ry }) => {
      const [dx, dy] = [1 - ((px - x) * sx) / rx, 1 - ((py - y) * sy) / ry];
      return dx <= 0 || dy <= 0 || dx * dx + dy * dy <= 1;
    }),
  );
  return within.length < LEAST_WITHIN * points.length;
}

/** px of a computed length that may be a share. */
export function length(text: string, whole: number): number {
  const value = Number.parseFloat(text) || 0;
  return text.endsWith('%') ? (value / 100) * whole : value;
}

/** Whether a style that hides nothing, a hair of scaling, fading or a shadow, keeps the browser from calling it whole. */
export function isSoftened(element: Element): boolean {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const style = getComputedStyle(at);
    const turned = [style.transform, style.scale, style.rotate].some((part) => part !== '' && part !== 'none');
    const glass = style.backdropFilter !== '' && style.backdropFilter !== 'none';
    if (turned || glass || cuts(style) || style.filter !== 'none' || Number(style.opacity) < 1) return true;
  }
  return false;
}

/** An absolutely positioned box is only clipped from its containing block on. */
function nextEscape(style: CSSStyleDeclaration, before: 'no' | 'absolute' | 'fixed'): 'no' | 'absolute' | 'fixed' {
  if (style.position === 'fixed') return 'fixed';
  if (before === 'fixed' && style.transform === 'none') return 'fixed';
  if (style.position === 'absolute') return 'absolute';
  return before === 'absolute' && style.position === 'static' && style.transform === 'none' ? 'absolute' : 'no';
}

export function viewport(element: Element): Box {
  const document = ownerDocument(element);
  const view = document && viewOf(document);
  const html = document && htmlOf(document);
  return { left: 0, top: 0, right: html?.clientWidth || view?.innerWidth || 0, bottom: view?.innerHeight || html?.clientHeight || 0 };
}

export function intersect(one: Box, other: Box): Box {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return { left, top, right: Math.max(left, Math.min(one.right, other.right)), bottom: Math.max(top, Math.min(one.bottom, other.bottom)) };
}

const area = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);

export function share(part: Box, whole: Box): number {
  const all = area(whole);
  return all > 0 ? area(part) / all : 0;
}

/** A box larger than the window: most of the window shows it. */
function fills(seen: Box, own: Box, element: Element): boolean {
  const window = viewport(element);
  const tall = own.bottom - own.top > 0.9 * (window.bottom - window.top);
  const wide = own.right - own.left > 0.9 * (window.right - window.left);
  return (tall || wide) && share(seen, window) >= (tall && wide ? 0.7 : 0.3);
}
