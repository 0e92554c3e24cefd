import { clean } from '../../core/text.ts';
import { mayAdd } from '../../forms/adding.ts';
import type { AdderSnapshot } from '../../forms/types.ts';
import { all, attr, has, isInput, position, type Root, rootNode } from '../dom.ts';
import type { Grouping } from './groups.ts';
import { keyFor } from './keys.ts';
import { isShown } from './sight.ts';
import { isPause, type Steps } from './steps.ts';
import { textOf } from './text.ts';

/** Buttons by what their words say: those that go on, and those that add a row to a list. */
export const ANY_BUTTON = 'button, input[type=button i], [role=button], a[class*="btn" i]';
const MAX_BUTTONS = 6;
const LIMIT = 60;

export function buttonText(button: Element): string {
  if (isInput(button))
    return clean(
      attr(button, 'value') ||
        attr(button, 'alt') ||
        attr(button, 'title') ||
        (attr(button, 'type').toLowerCase() === 'submit' ? 'Submit' : ''),
      LIMIT,
    );
  return textOf(button, { limit: LIMIT }) || clean(attr(button, 'aria-label') || attr(button, 'title'), LIMIT);
}

export const GOES_ON =
  /^(next|continue|proceed|go on|save (and|&) (next|continue)|submit|send|apply|finish|done|review|confirm|weiter|fortfahren|absenden|senden|speichern und weiter|fertig|suivant|continuer|envoyer|valider|siguiente|continuar|enviar|avanti|continua|invia|volgende|verder|verzenden|dalej|wyślij|další|pokračovat|nästa|fortsätt|næste|neste|seuraava|devam|gönder|următorul|tovább|następn)/i;

export interface PageButtons {
  /** Those that go on, as they read. */
  readonly onward: readonly string[];
  /** Those that add a row, by the tree they stand in. */
  readonly adders: ReadonlyMap<Node, readonly Adder[]>;
}
export interface Adder {
  readonly element: Element;
  readonly label: string;
}

const MAX_ADDERS = 12;
/** Buttons of all trees that are read. */
const MAX_READ = 200;

/** What the page's buttons do, as far as their words tell. */
export function* pageButtons(roots: readonly Root[]): Steps<PageButtons> {
  const onward: string[] = [];
  const adders = new Map<Node, Adder[]>();
  let seen = 0;
  let added = 0;
  for (const root of roots) {
    for (const button of all(root, `${ANY_BUTTON}, input[type=submit i], a[href="#"]`)) {
      if (++seen > MAX_READ) return { onward, adders };
      if (isPause(seen)) yield;
      const text = buttonText(button);
      const goes = root === roots[0] && onward.length < MAX_BUTTONS && GOES_ON.test(text) && !onward.includes(text);
      const adds = added < MAX_ADDERS && mayAdd(text);
      if ((!goes && !adds) || has(button, 'hidden') || !isShown(button)) continue;
      if (goes) onward.push(text);
      else adders.set(root, [...(adders.get(root) ?? []), { element: button, label: text }]);
      if (!goes) added++;
    }
  }
  return { onward, adders };
}

export interface AddersInOrder {
  readonly found: AdderSnapshot[];
  /** Notes the buttons that stand before a control; places are asked for in the order of the document. */
  upTo(element: Element, order: number): void;
  rest(order: number): void;
}

export function newAdding(adders: PageButtons['adders'], grouping: Grouping): AddersInOrder {
  const waiting = new Map([...adders].map(([root, list]) => [root, [...list]]));
  const found: AdderSnapshot[] = [];
  const note = ({ element, label }: Adder, order: number) =>
    found.push({ key: keyFor(element), label, group: grouping.placeOf(element).group, order });
  return {
    found,
    upTo(element, order) {
      if (adders.size === 0) return;
      const list = waiting.get(rootNode(element)) ?? [];
      while (list[0] && position(list[0].element, element) & 4) note(list.shift() as Adder, order);
    },
    rest(order) {
      for (const list of waiting.values()) for (const adder of list.splice(0)) note(adder, order);
    },
  };
}
