/** Colours as they are computed, for contrast by WCAG 2.2 (relative luminance). */
export interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  /** 0-1 */
  readonly a: number;
}

const cache = new Map<string, Color>();
const RGB = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:\s*[,/]\s*([\d.]+%?))?\s*\)$/;
const NONE: Color = { r: 0, g: 0, b: 0, a: 0 };

export function parseColor(text: string): Color {
  const match = RGB.exec(text);
  if (match) {
    const alpha = match[4];
    const a = alpha === undefined ? 1 : alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha);
    return { r: Number(match[1]), g: Number(match[2]), b: Number(match[3]), a };
  }
  const known = cache.get(text);
  if (known) return known;
  const made = text === 'transparent' || text === '' ? NONE : drawn(text);
  if (cache.size < 200) cache.set(text, made);
  return made;
}

/** Wide-gamut and relative notations: let the browser paint one pixel. A canvas that is never in the page. */
function drawn(text: string): Color {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return NONE;
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}

/** `top` painted over an opaque `under`. */
export function over(top: Color, under: Color): Color {
  const mix = (t: number, u: number): number => t * top.a + u * (1 - top.a);
  return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b), a: 1 };
}

function luminance({ r, g, b }: Color): number {
  const part = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}

/** 1 (the same) to 21 (black on white). */
export function contrast(one: Color, other: Color): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
