/** Types of browsers.mjs for the tests. */
export function findChromium(): string | null;
export function findFirefox(): string | null;
export function ensureChromium(say: (text: string) => void): string | null;
export function ensureFirefox(say: (text: string) => void): string | null;
export const BY_HAND: string;
