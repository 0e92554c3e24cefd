/** Every package that is installed for us is named with its version and a licence, and no lock says where it was fetched. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Manifest = Readonly<Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>>;
const manifest = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const named = new Map(
  readFileSync('THIRD_PARTY.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length >= 6)
    .map(([, name = '', version = '', licence = '']) => [name, { version, licence }]),
);

describe.each(['', 'tests/e2e/sites/'])('%spackage.json', (folder) => {
  const { dependencies, devDependencies, optionalDependencies } = manifest(`${folder}package.json`);
  it.each(Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))('%s %s', (name, version) => {
    expect(named.get(name)?.version).toBe(version);
    expect(named.get(name)?.licence).toMatch(/\w/);
  });
  it('has a lock without addresses', () => {
    const lock = JSON.parse(readFileSync(`${folder}package-lock.json`, 'utf8')) as { packages: Record<string, { resolved?: string }> };
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved && /^\w+:/.test(resolved))).toEqual([]);
  });
});

it('no control library is installed by both', () => {
  const root = manifest('package.json');
  const both = Object.keys(manifest('tests/e2e/sites/package.json').dependencies ?? {}).filter(
    (name) => root.dependencies?.[name] ?? root.devDependencies?.[name],
  );
  expect(both).toEqual([]);
});
