import type { FieldKey } from '../core/ids.ts';
import type { Relation } from '../core/relations.ts';
import type { Sensitivity } from '../core/value.ts';

export type { Relation };

/**
 * What the page layer sees of a control, without any value in it and without any element. It may cross to the background.
 * Every text is cleaned and bounded by the collector (labels 300, options 120 characters, 400 options).
 */
export type ControlKind =
  | 'text'
  | 'textarea'
  | 'email'
  | 'tel'
  | 'url'
  | 'number'
  | 'password'
  | 'search'
  | 'date'
  | 'month'
  | 'week'
  | 'time'
  | 'datetime-local'
  | 'date-sections'
  | 'date-picker'
  | 'select'
  | 'combobox'
  | 'listbox'
  | 'radio-group'
  | 'checkbox'
  | 'checkbox-group'
  | 'switch'
  | 'slider'
  | 'spinbutton'
  | 'rich-text'
  | 'file'
  | 'color'
  | 'rating'
  | 'unknown';

export interface FieldOption {
  readonly label: string;
  /** The programmatic value when there is one and it is short. */
  readonly value?: string;
}

/** What stands in the control now, by kind only. `default`: a select's first option, an unticked box, a mask's literals. */
export type FieldState = 'empty' | 'default' | 'prefilled' | 'typed' | 'ours';

export interface FieldSnapshot {
  readonly key: FieldKey;
  readonly kind: ControlKind;
  /** The name the accessibility tree would give it; the visible label first. Not cleaned of "*". */
  readonly label: string;
  readonly labelSource: 'label' | 'aria' | 'legend' | 'table' | 'before' | 'placeholder' | 'title' | 'host' | 'none';
  readonly aria?: string;
  readonly placeholder?: string;
  /** Visible text right before and right after it, when that is not the label. */
  readonly before?: string;
  readonly after?: string;
  readonly legend?: string;
  readonly heading?: string;
  /** aria-describedby, help and error text. */
  readonly help?: string;
  readonly tableHeader?: string;
  /** WebMCP `toolparamdescription` / `toolparamtitle`: untrusted words like every other. */
  readonly toolHint?: string;
  readonly autocomplete?: string;
  readonly name?: string;
  readonly id?: string;
  readonly inputType?: string;
  readonly inputMode?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
  readonly step?: string;
  /** Of a box for files: the media types and endings it takes. */
  readonly accept?: string;
  readonly lang?: string;
  readonly required: boolean;
  readonly multiple: boolean;
  readonly options: readonly FieldOption[];
  /** True when the options are only known after opening it (most custom comboboxes). */
  readonly optionsUnknown: boolean;
  readonly state: FieldState;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  /** Why a person cannot see or use it, when so. Filled by the collector's cheap checks; gate G decides again before a write. */
  readonly hidden?: string;
  /** Index into `PageSnapshot.forms`, or -1. */
  readonly form: number;
  /** Index into `PageSnapshot.groups`, or -1: the nearest fieldset, role=group or headed block. */
  readonly group: number;
  /** Document order. */
  readonly order: number;
}

export interface FormSnapshot {
  /** Words on its submit buttons. */
  readonly buttons: readonly string[];
  readonly heading: string;
  /** id, name, class, action path words; role=search. */
  readonly hints: string;
  /** Another origin that the form would be sent to (action or formaction), or undefined when the page's own. */
  readonly foreignAction?: string;
  readonly method: string;
}

/** A block of fields that belong together ("Your landlord", "Traveller 2"). */
export interface GroupSnapshot {
  readonly title: string;
  readonly parent: number;
}

/** A button that reads as one that adds a row. */
export interface AdderSnapshot {
  readonly key: FieldKey;
  readonly label: string;
  /** Index into `PageSnapshot.groups`, or -1. */
  readonly group: number;
  /** How many controls stand before it. */
  readonly order: number;
}

export interface PageSnapshot {
  readonly title: string;
  readonly lang: string;
  readonly heading: string;
  readonly fields: readonly FieldSnapshot[];
  readonly forms: readonly FormSnapshot[];
  readonly groups: readonly GroupSnapshot[];
  /** Buttons of the page that go on ("Next", "Continue"), as they read; for one-question pages. */
  readonly buttons: readonly string[];
  /** Buttons that add a row to a list ("Add another job"). */
  readonly adders?: readonly AdderSnapshot[];
  /** True when a budget cut the scan; what was not seen is not filled. */
  readonly truncated: boolean;
  readonly ms: number;
}

/** Why a control is none of our business. Each has a sentence in the interface's catalogue. */
export type LeaveReason =
  | 'search'
  | 'login'
  | 'password'
  | 'one-time-code'
  | 'captcha'
  | 'honeypot'
  | 'hidden'
  | 'consent'
  | 'declaration'
  | 'signature'
  | 'card'
  | 'secret'
  | 'promo-code'
  | 'quantity'
  | 'comment'
  | 'chat'
  | 'newsletter'
  | 'filter'
  | 'read-only'
  | 'disabled'
  | 'file'
  | 'already-filled'
  | 'admin'
  | 'setting'
  | 'not-personal';

/** What a control asks, in the memory's terms. */
export interface Question {
  /** As the page words it, for people: the label without marks, with its group where the label alone is not enough. */
  readonly text: string;
  readonly subject: { readonly relation: Relation; readonly index?: number };
  /** Catalogue path (`given-name`, `address.postal-code`, `job.title`), or null when only search can find it. */
  readonly path: string | null;
  /** How an open question is looked for: normalised words without filler. */
  readonly query: string;
  readonly time: 'current' | 'former' | 'future' | 'any';
  /** Second, third ... of repeated rows (0 = first): jobs newest first, addresses former in order. */
  readonly nth: number;
  /** One row of a list, also where it is the only one so far: asks for one thing, never for all of them. */
  readonly inRows?: boolean;
  /** home, work, mobile, billing, shipping where the page says so. */
  readonly context?: string;
  /** The form the answer takes where the path's own kind is not enough. */
  readonly ask: 'value' | 'yes-no' | 'count' | 'duration' | 'years' | 'start' | 'end' | 'list' | 'free-text';
  readonly negated: boolean;
  /** "If yes, ...": depends on another answer. */
  readonly conditional: boolean;
  /** Unit the answer is wanted in ("months", "km", "GBP"), when the page says so. */
  readonly unit?: string;
  /** The thing asked about where the path alone does not name it: "Java" in "Years of experience with Java", "Spanish" in "Spanish level", a country in "May you work in ...". */
  readonly topic?: string;
  readonly sensitivity: Sensitivity;
}

export interface FieldReading {
  readonly key: FieldKey;
  /** Whether it may be filled at all. */
  readonly ours: boolean;
  readonly leave?: LeaveReason;
  /** WHATWG autofill token with section and hints left off; `other` = to be left alone; null = abstains. */
  readonly token: string | null;
  /** 0-1, of the token or path. */
  readonly confidence: number;
  /** P(leave alone) < 0.1 and the reading is sure enough to be filled in one go. */
  readonly fill: boolean;
  readonly question: Question;
  /** The label and the attributes disagree about a type: sensitive values then need the person. */
  readonly conflict: boolean;
  /** Name of the section for people ("About you", "Your landlord"), empty when none. */
  readonly section: string;
  /** Short English for developers and tests: "label 'Postcode' + autocomplete". */
  readonly because: string;
}

export type FormKind =
  | 'login'
  | 'sign-up'
  | 'search'
  | 'newsletter'
  | 'comment'
  | 'contact'
  | 'checkout'
  | 'application'
  | 'survey'
  | 'settings'
  | 'other';

/** The one pure classifier: the same in the page (to engage) and in the background (to answer). */
export type ReadPage = (page: PageSnapshot) => readonly FieldReading[];
