import {
  all,
  attr,
  clientWidth,
  flatParent,
  htmlOf,
  inputType,
  isEditable,
  isInput,
  isNative,
  matches,
  ownerDocument,
  rectOf,
  tag,
  textContent,
} from '../dom.ts';
import { length } from './chain.ts';
import { type Color, contrast, over, parseColor } from './color.ts';
import { blankFont } from './font.ts';
import { overpainted } from './overpaint.ts';

/** Whether a text put into a control could be read there: its colour against what lies behind it, its size, its place in the box. */
const LEAST_CONTRAST = 1.5;
const LEAST_ALPHA = 0.5;
/** px, as drawn. */
const LEAST_FONT = 6;
/** px of the box left for text. */
const LEAST_ROOM = { width: 8, height: 6 };
const NO_TEXT = new Set(['checkbox', 'radio', 'range', 'color', 'file']);

export function textReason(element: Element): 'text-invisible' | null {
  if (isInput(element) && NO_TEXT.has(inputType(element))) return null;
  const role = attr(element, 'role');
  if (/^(checkbox|radio|switch|slider)$/.test(role)) return null;
  if (holdsOnlyHandles(element)) return null;
  const style = getComputedStyle(element);
  const hidden =
    unreadable(element, style) ||
    misplaced(element, style) ||
    lowContrast(element, style) ||
    blankFont(element, style) ||
    overpainted(element, style);
  return hidden ? 'text-invisible' : null;
}

/** A wrapper drawn for a slider or a tick box takes no text. */
function holdsOnlyHandles(element: Element): boolean {
  if (isNative(element) || all(element, HANDLES).length === 0) return false;
  return (
    [...all(element, 'input, textarea, select, [contenteditable], [role=combobox], [role=textbox]')].every((inner) =>
      matches(inner, HANDLES),
    ) && !/\S/.test(textContent(element) ?? '')
  );
}

const HANDLES =
  'input[type=range i], input[type=checkbox i], input[type=radio i], input[type=color i], [role=slider], [role=checkbox], [role=radio], [role=switch]';

function unreadable(element: Element, style: CSSStyleDeclaration): boolean {
  const drawn = tag(element) === 'input' ? rectOf(element).height : Number.POSITIVE_INFINITY;
  const zoom = (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  if (Number.parseFloat(style.fontSize) < LEAST_FONT || Number.parseFloat(style.fontSize) * Math.min(1, zoom) < LEAST_FONT) return true;
  if (Number.parseFloat(style.fontSize) > 3 * drawn) return true;
  const security = style.getPropertyValue('-webkit-text-security');
  if (security !== '' && security !== 'none' && !(isInput(element) && inputType(element) === 'password')) return true;
  const size = Number.parseFloat(style.fontSize);
  const spacing = Number.parseFloat(style.letterSpacing) || 0;
  if (spacing < -0.4 * size || spacing > Math.max(2 * size, 0.3 * rectOf(element).width)) return true;
  return oddlySet(element, style, size);
}

/** Lines so low or so high that no text of theirs stands in the box; letters set sideways, outlined over, or of another size than said. */
function oddlySet(element: Element, style: CSSStyleDeclaration, size: number): boolean {
  const adjust = style.getPropertyValue('font-size-adjust');
  if (adjust !== '' && adjust !== 'none' && Number.parseFloat(adjust.replace(/[a-z-]+ /g, '')) < 0.3) return true;
  if (Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) > MOST_STROKE * size) return true;
  const vertical = style.writingMode.startsWith('vertical') || style.writingMode.startsWith('sideways');
  if (vertical && rectOf(element).height < 3 * size) return true;
  const line = Number.parseFloat(style.lineHeight);
  const flows = tag(element) === 'textarea' || !isNative(element);
  if (flows && size > 1.2 * rectOf(element).height) return true;
  return flows && !Number.isNaN(line) && (line < 0.6 * size || line > Math.max(4 * size, rectOf(element).height));
}

/** Share of the letters' size; a thicker outline paints them over. */
const MOST_STROKE = 0.12;

/** Pushed out of the box by indent or padding. */
function misplaced(element: Element, style: CSSStyleDeclaration): boolean {
  const box = rectOf(element);
  const indent = indentOf(style.textIndent, box.width);
  if (Math.abs(indent) >= box.width * 0.9) return true;
  const sides = (...names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (Number.parseFloat(style.getPropertyValue(name)) || 0), 0);
  if (style.display === 'inline') return false;
  const padding = sides('padding-left', 'padding-right');
  // A scroll bar takes its part of the box.
  const width = Math.min(box.width - padding - sides('border-left-width', 'border-right-width'), clientWidth(element) - padding);
  const height = box.height - sides('padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width');
  if (width < LEAST_ROOM.width || (height < LEAST_ROOM.height && /^(input|select|textarea)$/.test(tag(element)))) return true;
  const takesText = tag(element) === 'textarea' || isEditable(element) || (isInput(element) && !PICKED.has(inputType(element)));
  return takesText && width - Math.abs(indent) < lettersShown(element) * Number.parseFloat(style.fontSize);
}

/** Drawn by the browser's own picker, in its own width. */
const PICKED = new Set(['date', 'time', 'month', 'week', 'datetime-local', 'number']);

/** em of text that must find room: about three letters, fewer where no more are taken. */
function lettersShown(element: Element): number {
  const most = Number.parseInt(attr(element, 'maxlength'), 10);
  const letters = Number.isNaN(most) ? 3 : Math.max(1, Math.min(3, most));
  return letters * 0.45;
}

/** Sums of lengths and shares are computed as `calc(...)`. */
function indentOf(text: string, width: number): number {
  return [...text.matchAll(/(-?[\d.]+)(px|%)/g)].reduce((sum, [part]) => sum + length(part, width), 0);
}

function lowContrast(element: Element, style: CSSStyleDeclaration): boolean {
  const fill = style.webkitTextFillColor;
  const ink = parseColor(fill && fill !== 'currentcolor' ? fill : style.color);
  if (ink.a <= LEAST_ALPHA) return true;
  const grounds = behind(element);
  if (grounds === null) return true;
  const inks = isNative(element) ? [ink] : [ink, ...firstInks(element)];
  return inks.some((one) => one.a <= LEAST_ALPHA || grounds.some((ground) => contrast(over(one, ground), ground) < LEAST_CONTRAST));
}

/** Text that flows can have its first line or letter coloured apart. */
function firstInks(element: Element): Color[] {
  return ['::first-line', '::first-letter'].map((part) => {
    const style = getComputedStyle(element, part);
    const fill = style.webkitTextFillColor;
    return parseColor(fill && fill !== 'currentcolor' ? fill : style.color);
  });
}

const WHITE: Color = { r: 255, g: 255, b: 255, a: 1 };

/** Every colour that may lie behind the text: flat colours exactly, gradients by their stops. Null where a picture lies there: it may have any colour. */
function behind(element: Element): Color[] | null {
  const layers: Color[] = [];
  let grounds: Color[] | null = null;
  for (let at: Element | null = element; at && !grounds; at = flatParent(at)) {
    const style = getComputedStyle(at);
    if (style.display === 'contents') continue;
    const painted = pictures(style);
    if (painted === 'unknown') return null;
    if (painted) grounds = painted;
    const flat = parseColor(style.backgroundColor);
    if (!grounds && flat.a >= 0.99) grounds = [flat];
    else if (!grounds && flat.a > 0) layers.unshift(flat);
  }
  return (grounds ?? [canvas(element)]).map((ground) => layers.reduce((under, layer) => over(layer, under), ground));
}

/** Null where the background image leaves the text's place alone (none, or a small one that is not repeated: an icon, an arrow). */
function pictures(style: CSSStyleDeclaration): Color[] | 'unknown' | null {
  const image = style.backgroundImage;
  if (image === 'none' || image === '') return null;
  const under = parseColor(style.backgroundColor);
  if (image.includes('gradient(')) {
    if (/no-repeat/.test(style.backgroundRepeat) && !/%|cover|contain|auto/.test(style.backgroundSize.replace(/\bauto\b/g, ''))) {
      if (!/^auto$/.test(style.backgroundSize)) return null;
    }
    const stops = image.match(/rgba?\([^)]*\)|color\([^)]*\)|oklch\([^)]*\)|oklab\([^)]*\)/g) ?? [];
    const solid = stops.map(parseColor).filter((stop) => stop.a > 0.5);
    return solid.length > 0 ? solid.slice(0, 8).map((stop) => over(stop, under.a > 0 ? under : WHITE)) : null;
  }
  if (/no-repeat/.test(style.backgroundRepeat) && !/cover|100%/.test(style.backgroundSize)) return null;
  return 'unknown';
}

/** What the browser paints under everything. */
function canvas(element: Element): Color {
  const document = ownerDocument(element);
  const html = document && htmlOf(document);
  return html && /dark/.test(getComputedStyle(html).colorScheme) && matchMedia('(prefers-color-scheme: dark)').matches
    ? { r: 18, g: 18, b: 18, a: 1 }
    : WHITE;
}
