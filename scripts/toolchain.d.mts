/** Types of toolchain.mjs for the sample sites. */
export const SITES: string;
export function ensurePackages(folder?: string): void;
