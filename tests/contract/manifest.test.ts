/**
 * What the built extension asks for and opens to the web, against what `docs/store-listing.md` tells the person. Each browser's part
 * is skipped, visibly, where it was not built.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Manifest {
  readonly permissions?: readonly string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly web_accessible_resources?: readonly { readonly resources: readonly string[]; readonly use_dynamic_url?: boolean }[];
  readonly content_scripts?: readonly { readonly matches: readonly string[]; readonly world?: string }[];
  readonly [key: string]: unknown;
}

const BUILDS = [
  { browser: 'Chrome', folder: '.output/chrome-mv3' },
  { browser: 'Firefox', folder: '.output/firefox-mv3' },
] as const;

/** Permissions of the table in the listing that a browser gets: rows `| permission | browsers | reason |`. */
function listed(browser: string): string[] {
  const table = readFileSync('docs/store-listing.md', 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith('Permissions'));
  const rows = [...(table ?? '').matchAll(/^\| `(\w+)` \| ([^|]+) \| ([^|]+) \|$/gm)];
  for (const [, name, , reason] of rows) expect(reason?.trim().length, `a reason for ${name}`).toBeGreaterThan(20);
  return rows.filter(([, , browsers]) => browsers?.includes(browser)).map(([, name]) => name ?? '');
}

/** A policy as its directives. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((one) => one.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path, ending) : ending.test(entry.name) ? [path] : [];
  });
}

describe.each(BUILDS)('the manifest for $browser', ({ browser, folder }) => {
  const path = join(folder, 'manifest.json');
  const built = existsSync(path);
  const manifest: Manifest = built ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {};

  test.skipIf(!built)('asks for the permissions that the listing explains, and no others', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(listed(browser).sort());
  });

  test.skipIf(!built)('asks for no hosts, no optional permissions, and lets nobody connect from outside', () => {
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'externally_connectable', 'sandbox'])
      expect(manifest, key).not.toHaveProperty(key);
  });

  test.skipIf(!built)('allows nothing by default and no program from anywhere but the package', () => {
    const policy = directives(manifest.content_security_policy?.extension_pages ?? '');
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get('worker-src')).toEqual(["'self'"]);
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-src']) expect(policy.get(name), name).toEqual(["'none'"]);
  });

  test.skipIf(!built)('opens the framed list to pages, under an address that no page can know, and nothing else', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['suggestions.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ]);
  });

  test.skipIf(!built)('runs in pages of the web only, and never in their own world', () => {
    for (const script of manifest.content_scripts ?? []) {
      expect(script.matches).toEqual(['http://*/*', 'https://*/*']);
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    }
    expect(manifest.content_scripts).toHaveLength(1);
  });

  test.skipIf(!built)('lets no surface out to the network: only the engine page keeps the wide policy', () => {
    const pages = files(folder, /\.html$/).filter((page) => !page.endsWith('engine.html'));
    expect(pages.length).toBeGreaterThanOrEqual(5);
    for (const page of pages) {
      const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(page, 'utf8'))?.[1] ?? '';
      expect(directives(meta).get('default-src'), page).toEqual(["'none'"]);
      expect(directives(meta).get('connect-src'), page).toEqual(["'self'"]);
    }
  });
});

test('no code listens to other extensions or to web pages that know our id', () => {
  const listening = [...files('lib', /\.tsx?$/), ...files('entrypoints', /\.tsx?$/)].filter((path) =>
    /on(Message|Connect)External/.test(readFileSync(path, 'utf8')),
  );
  expect(listening).toEqual([]);
});
