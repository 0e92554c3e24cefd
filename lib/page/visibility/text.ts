import { all, attr, flatParent, htmlOf, inputType, isInput, isNative, matches, ownerDocument, rectOf, tag, textContent } from '../dom.ts';
import { type Color, contrast, over, parseColor } from './color.ts';

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
  return unreadable(element, style) || misplaced(element, style) || lowContrast(element, style) || blankFont(element, style)
    ? 'text-invisible'
    : null;
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
  return Number.parseFloat(style.letterSpacing) < -0.5 * Number.parseFloat(style.fontSize);
}

/** Pushed out of the box by indent or padding. */
function misplaced(element: Element, style: CSSStyleDeclaration): boolean {
  const box = rectOf(element);
  if (Math.abs(Number.parseFloat(style.textIndent) || 0) >= box.width * 0.9) return true;
  const sides = (...names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (Number.parseFloat(style.getPropertyValue(name)) || 0), 0);
  if (style.display === 'inline') return false;
  const width = box.width - sides('padding-left', 'padding-right', 'border-left-width', 'border-right-width');
  const height = box.height - sides('padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width');
  return width < LEAST_ROOM.width || (height < LEAST_ROOM.height && /^(input|select|textarea)$/.test(tag(element)));
}

function lowContrast(element: Element, style: CSSStyleDeclaration): boolean {
  const fill = style.webkitTextFillColor;
  const ink = parseColor(fill && fill !== 'currentcolor' ? fill : style.color);
  if (ink.a <= LEAST_ALPHA) return true;
  return behind(element).some((ground) => contrast(over(ink, ground), ground) < LEAST_CONTRAST);
}

const WHITE: Color = { r: 255, g: 255, b: 255, a: 1 };
const BLACK: Color = { r: 0, g: 0, b: 0, a: 1 };

/** Every colour that may lie behind the text: flat colours exactly, gradients by their stops, pictures by both extremes. */
function behind(element: Element): Color[] {
  const layers: Color[] = [];
  let grounds: Color[] | null = null;
  for (let at: Element | null = element; at && !grounds; at = flatParent(at)) {
    if (tag(at) === 'slot') continue;
    const style = getComputedStyle(at);
    const painted = pictures(style);
    if (painted) grounds = painted;
    const flat = parseColor(style.backgroundColor);
    if (!grounds && flat.a >= 0.99) grounds = [flat];
    else if (!grounds && flat.a > 0) layers.unshift(flat);
  }
  return (grounds ?? [canvas(element)]).map((ground) => layers.reduce((under, layer) => over(layer, under), ground));
}

/** Null where the background image leaves the text's place alone (none, or a small one that is not repeated: an icon, an arrow). */
function pictures(style: CSSStyleDeclaration): Color[] | null {
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
  return [WHITE, BLACK];
}

/** What the browser paints under everything. */
function canvas(element: Element): Color {
  const document = ownerDocument(element);
  const html = document && htmlOf(document);
  return html && /dark/.test(getComputedStyle(html).colorScheme) && matchMedia('(prefers-color-scheme: dark)').matches
    ? { r: 18, g: 18, b: 18, a: 1 }
    : WHITE;
}

const fonts = new Map<string, boolean>();
const SAMPLE = 'Ag09';

/** A web font whose letters draw nothing. Only families that the page itself loaded are tried, each once. */
function blankFont(element: Element, style: CSSStyleDeclaration): boolean {
  const document = ownerDocument(element);
  const family = style.fontFamily.split(',')[0]?.trim() ?? '';
  if (!document || family === '' || !loaded(document, family)) return false;
  const known = fonts.get(family);
  if (known !== undefined) return known;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.canvas.width = 120;
  context.canvas.height = 40;
  context.font = `24px ${family}`;
  context.fillText(SAMPLE, 4, 30);
  const { data } = context.getImageData(0, 0, 120, 40);
  let ink = 0;
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 64) ink++;
  const blank = ink < 40;
  if (fonts.size < 50) fonts.set(family, blank);
  return blank;
}

function loaded(document: Document, family: string): boolean {
  const bare = family.replace(/^["']|["']$/g, '').toLowerCase();
  let count = 0;
  for (const face of document.fonts) {
    if (++count > 200) break;
    if (face.status === 'loaded' && face.family.replace(/^["']|["']$/g, '').toLowerCase() === bare) return true;
  }
  return false;
}
