/** What no file of ours may do, and the one place of what only one may: read from the source, comments left out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Source without comments, as the compiler prints it. */
const printed = new Map(
  [...sources('lib'), ...sources('entrypoints')].map((path) => {
    const file = ts.createSourceFile(
      path,
      readFileSync(path, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    return [path, ts.createPrinter({ removeComments: true }).printFile(file)] as const;
  }),
);
const using = (words: RegExp, within = /^/): string[] =>
  [...printed].filter(([path, text]) => within.test(path) && words.test(text)).map(([path]) => path);

describe('the source', () => {
  test.each<[string, RegExp, readonly string[]]>([
    [
      'opens or moves pages only with addresses of its own',
      /tabs\??\.(create|update)\(|window\.open\(|windows\.create\(|location\.(assign|replace)\(|location(\.href)? = /,
      ['entrypoints/background/start.ts', 'lib/ui/tabs.ts'],
    ],
    ['submits nothing but a chat’s composer, on the person’s word', /requestSubmit|\.submit\(/, ['lib/page/chat-dom/send.ts']],
    [
      'puts no markup anywhere',
      /innerHTML|insertAdjacentHTML|outerHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|parseFromString/,
      [],
    ],
    ['changes no prototype', /\.prototype\.\w+ = |defineProperty\(\s*\w+\.prototype|Object\.setPrototypeOf/, []],
    ['logs names of calls and of reasons only', /console\.\w+\(/, ['lib/messaging/server.ts']],
    ['uses the clipboard for the copy button alone', /navigator\.clipboard/, ['lib/ui/parts/common.tsx']],
    ['takes no picture of a page and puts no script into one', /captureVisibleTab|executeScript|registerContentScripts|userScripts/, []],
  ])('%s', (_name, words, where) => {
    expect(using(words).sort()).toEqual([...where].sort());
  });

  test('asks no question by the page’s own dialogs', () => {
    expect(using(/(?:window\.|globalThis\.|\W)(?:alert|prompt)\(|(?:window|globalThis)\.confirm\(/)).toEqual([]);
  });

  test('listens to no window messages where pages can send them', () => {
    expect(
      using(
        /addEventListener\(["']message|onmessage/,
        /^lib\/(page|ui|messaging|assistant)|^entrypoints\/(content|suggestions|background)/,
      ),
      // A channel between pages of the extension, which no page of the web can reach.
    ).toEqual(['lib/messaging/models.ts']);
  });

  test('the page layer reads no name that a page could put on a form or the document', () => {
    expect(
      using(/document\.(forms|all|anchors|images|embeds)\b|\b[Ff]orm\.elements\b|form\.(action|method|id|name)\b/, /^lib\/page/),
    ).toEqual([]);
  });

  test('only one line is logged, and it holds no body', () => {
    expect(printed.get('lib/messaging/server.ts')?.match(/console\.\w+\([^;]*;/g)).toEqual([
      'console.error(`stead: ${name} failed:`, reason ?? (error as Error)?.name);',
    ]);
  });
});
