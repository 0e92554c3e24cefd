/** Command lines of `npm run eval`. Bad arguments are one sentence and exit status 2. */
import { readFileSync } from 'node:fs';

export class BadInput extends Error {}

export interface Args {
  /** @throws BadInput when it is missing */
  need(name: string): string;
  get(name: string): string | undefined;
  number(name: string, fallback: number): number;
  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T;
}

export function parseArgs(args: readonly string[], known: readonly string[]): Args {
  const values = new Map<string, string>();
  for (let i = 0; i < args.length; i += 2) {
    const name = args[i]?.replace(/^--/, '') ?? '';
    const value = args[i + 1];
    if (!args[i]?.startsWith('--') || !known.includes(name))
      throw new BadInput(`Unknown option ${args[i]}; known are ${known.map((one) => `--${one}`).join(', ')}.`);
    if (value === undefined) throw new BadInput(`Option --${name} needs a value.`);
    values.set(name, value);
  }
  const need = (name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new BadInput(`Option --${name} is missing.`);
    return value;
  };
  return {
    need,
    get: (name) => values.get(name),
    number(name, fallback) {
      const text = values.get(name);
      const number = text === undefined ? fallback : Number(text);
      if (!Number.isFinite(number)) throw new BadInput(`Option --${name} must be a number, not "${text}".`);
      return number;
    },
    oneOf(name, allowed, fallback) {
      const text = values.get(name) ?? fallback;
      const found = allowed.find((one) => one === text);
      if (!found) throw new BadInput(`Option --${name} must be one of ${allowed.join(', ')}, not "${text}".`);
      return found;
    },
  };
}

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new BadInput(`${path} cannot be read.`);
  }
}

export function readBinary(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new BadInput(`${path} cannot be read.`);
  }
}

export function readJson<T>(path: string): T {
  try {
    return JSON.parse(readText(path)) as T;
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(`${path} is not JSON.`);
  }
}

/** Rows of a JSON Lines file; blank lines are skipped. */
export function readJsonLines<T>(path: string): T[] {
  return readText(path)
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch {
        throw new BadInput(`${path}, line ${index + 1}, is not JSON.`);
      }
    });
}

/** One JSON value to standard output; everything else that is said goes to standard error. */
export function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}
