import type { FieldKey } from '../../core/ids.ts';
import { clean } from '../../core/text.ts';
import type { FieldOption, FieldSnapshot } from '../../forms/types.ts';
import { attr, has, isInput, matches, rootNode, shadowHost, textContent } from '../dom.ts';
import type { Place } from './groups.ts';
import type { Unit } from './handle.ts';
import type { Words } from './label.ts';
import type { Options } from './options.ts';
import { whyHidden } from './sight.ts';
import { type Standing, stateOf } from './state.ts';
import { says } from './text.ts';

/** One control as the rest of the product knows it: its words, its attributes, how it stands; no value. */
export interface Described {
  readonly key: FieldKey;
  readonly unit: Unit;
  readonly words: Words;
  readonly offered: Options;
  readonly place: Place;
  readonly form: number;
  readonly order: number;
}

export function fieldSnapshot({ key, unit, words, offered, place, form, order }: Described, standing: Standing): FieldSnapshot {
  const { element } = unit;
  const { options: said, unknown } = offered;
  const rating = isRating(unit, said);
  const options = rating ? said.map((option, at) => (RATING_WORDS.test(option.label) ? option : { label: String(at + 1) })) : said;
  const hidden = unseen(unit);
  const disabled = attr(element, 'aria-disabled') === 'true' || matches(element, ':disabled');
  return {
    key,
    kind: rating ? 'rating' : unit.kind,
    ...words,
    ...(!words.legend && place.legend !== '' && place.legend !== words.label ? { legend: place.legend } : {}),
    ...(place.heading !== '' && place.heading !== words.label ? { heading: place.heading } : {}),
    ...attributes(unit),
    required: has(element, 'required') || attr(element, 'aria-required') === 'true' || /[*＊]\s*:?\s*$/.test(words.label),
    multiple: takesSeveral(unit, [words.placeholder, words.help].join(' ')),
    options,
    optionsUnknown: unknown,
    state: stateOf(unit, standing),
    readOnly: isReadOnly(unit),
    disabled,
    ...(hidden ? { hidden } : {}),
    form,
    group: place.group,
    order,
  };
}

const RATING_WORDS =
  /^(\D{0,20}\d+([.,]\d)?(\s*(of|von|sur|de|di|out of|\/)\s*\d+)?\s*(stars?|sterne?|étoiles?|estrellas?|stell[ae])?|empty|leer)$/i;
const STARS = /star|stern|étoile|estrella|stell|rat(e|ing)|bewert/i;

/** Radios that say nothing but how many: by their words, or by saying nothing at all. */
function isRating(unit: Unit, options: readonly FieldOption[]): boolean {
  if (unit.kind !== 'radio-group' || options.length < 3) return false;
  const labels = options.map(({ label }) => label);
  if (labels.every((label) => RATING_WORDS.test(label)) && labels.some((label) => STARS.test(label))) return true;
  const mute = labels.every((label) => !(/[a-z]{2}|\d/i.test(label) || (says(label) && /\p{L}{2}/u.test(label))) || label === labels[0]);
  return mute && (new Set(labels).size <= 2 || labels.every((label) => label === ''));
}

/** A box in a shadow tree may be transparent until the keyboard is in it; what is drawn in its place is its host. */
function unseen(unit: Unit): string | undefined {
  const hidden = whyHidden(unit.visible);
  const root = rootNode(unit.visible);
  return hidden === 'transparent' && root instanceof ShadowRoot ? whyHidden(shadowHost(root)) : hidden;
}

const TAGS = /(^|[\s_-])(tags?|tokens?|chips?)([\s_-]|input|field|box|$)/i;
/** "Press Enter to add": words of one's own, whatever list may open beside. */
export const SAYS_ENTER = /\b(press|hit|type|mit|drück\w*|appuye\w*|pulsa\w*)\b.*\b(enter|return|comma|eingabe\w*|entrée|intro)\b/i;

function takesSeveral({ element, kind, natives }: Unit, placeholder: string): boolean {
  if (has(element, 'multiple') || attr(element, 'aria-multiselectable') === 'true' || kind === 'checkbox-group') return true;
  if (kind === 'combobox') return natives.some((native) => has(native, 'multiple'));
  return kind === 'text' && (SAYS_ENTER.test(placeholder) || TAGS.test(attr(element, 'class')));
}

/** A select box that opens on click is often a read-only text box; only plain text says "do not touch" by it. */
function isReadOnly(unit: Unit): boolean {
  if (attr(unit.element, 'aria-readonly') === 'true') return true;
  // The attribute means nothing on what is not typed into.
  if (/^(checkbox|radio|range|file|color)$/.test(attr(unit.element, 'type').toLowerCase())) return false;
  return has(unit.element, 'readonly') && unit.kind !== 'combobox' && unit.kind !== 'date-picker';
}

const ATTRIBUTES = [
  ['autocomplete', 'autocomplete'],
  ['name', 'name'],
  ['id', 'id'],
  ['inputMode', 'inputmode'],
  ['pattern', 'pattern'],
  ['min', 'min'],
  ['max', 'max'],
  ['step', 'step'],
  ['lang', 'lang'],
] as const;

const SHORT = new Set(['min', 'max', 'step', 'lang', 'inputmode']);

type Attributes = Partial<
  Pick<FieldSnapshot, (typeof ATTRIBUTES)[number][0] | 'placeholder' | 'inputType' | 'maxLength' | 'accept' | 'toolHint'>
>;

/** What the empty sections show, "MM/YYYY": which parts are asked for. */
function sectionWords(unit: Unit): string {
  const words = unit.members.map(
    (member) => attr(member, 'data-placeholder') || attr(member, 'placeholder') || clean(textContent(member) ?? '', 10),
  );
  return words.every((word) => /^[a-z]{1,4}$/i.test(word)) ? words.join('/') : '';
}

/** Attribute words; where a widget has none, those of the hidden native element behind it. */
function attributes(unit: Unit): Attributes {
  const read = (name: string): string => {
    let value = attr(unit.element, name);
    for (let at = 0; value === '' && at < unit.natives.length; at++) value = attr(unit.natives[at] as Element, name);
    return value;
  };
  const taken: Record<string, string | number> = {};
  for (const [key, name] of ATTRIBUTES) {
    const said = read(name);
    if (said === '') continue;
    const value = clean(said, SHORT.has(name) ? 40 : 200);
    if (value !== '') taken[key] = value;
  }
  if (taken.min === undefined && has(unit.element, 'aria-valuemin')) taken.min = clean(attr(unit.element, 'aria-valuemin'), 40);
  if (taken.max === undefined && has(unit.element, 'aria-valuemax')) taken.max = clean(attr(unit.element, 'aria-valuemax'), 40);
  if (isInput(unit.element)) taken.inputType = clean(attr(unit.element, 'type').toLowerCase(), 40) || 'text';
  if (unit.kind === 'file' && has(unit.element, 'accept')) taken.accept = clean(attr(unit.element, 'accept'), 200);
  if (unit.kind === 'date-sections') taken.placeholder = sectionWords(unit);
  const longest = Number.parseInt(read('maxlength'), 10);
  if (longest >= 0) taken.maxLength = longest;
  const hint = clean(`${read('toolparamtitle')} ${read('toolparamdescription')}`, 200);
  if (says(hint)) taken.toolHint = hint;
  return taken;
}
