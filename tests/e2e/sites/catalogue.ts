/**
 * The sample sites: who they pretend to be and where their page lies. One row a site; `page` is a folder below `pages/` (or `folder`) with an
 * `index.html` and, for `script`, an entry that is bundled to `main.js` at start.
 */
export interface SiteRow {
  readonly name: string;
  /** `.example` and friends are mapped to loopback by the browser's flag; loopback names are served over plain http. */
  readonly host: string;
  readonly page: string;
  readonly script?: string;
  /** The folder that `page` lies in; `pages` when it does not say. */
  readonly folder?: 'stories';
}

export const SITES: readonly SiteRow[] = [
  { name: 'sign-up', host: 'fernwood-books.example', page: 'sign-up' },
  { name: 'anmeldung', host: 'stadtbad-lindental.example', page: 'anmeldung' },
  { name: 'job', host: 'careers.tern-and-tide.example', page: 'job', script: 'main.tsx' },
  { name: 'tenancy', host: 'apply.lamplighter-lets.example.co.uk', page: 'tenancy', script: 'main.tsx' },
  { name: 'insurance', host: 'quote.plover-cover.example', page: 'insurance' },
  { name: 'travel', host: 'kittiwake-ferries.example', page: 'travel' },
  { name: 'front-page', host: 'the-daily-tern.example', page: 'front-page' },
  { name: 'career', host: 'career.tern-and-tide.example', page: 'career' },
  { name: 'papers', host: 'papers.tern-and-tide.example', page: 'papers' },
  { name: 'delivery', host: 'help.parcel-heron.example', page: 'delivery', script: 'main.ts' },
  // Everyday errands with the control libraries that such sites use.
  { name: 'rental', host: 'apply.dunlin-lettings.example.co.uk', page: 'rental', script: 'main.tsx', folder: 'stories' },
  { name: 'hotel', host: 'book.hotel-beira.example', page: 'hotel', script: 'main.ts', folder: 'stories' },
  { name: 'card-frame', host: 'pay.granite-cards.example', page: 'card-frame', folder: 'stories' },
  { name: 'motor', host: 'quote.merlin-cover.example', page: 'motor', script: 'main.tsx', folder: 'stories' },
  { name: 'university', host: 'apply.severn-vale.example', page: 'university', script: 'main.ts', folder: 'stories' },
  { name: 'courier', host: 'chat.curlew-parcels.example', page: 'courier', script: 'main.tsx', folder: 'stories' },
  { name: 'studio', host: 'join.chartwright.example', page: 'studio', script: 'main.ts', folder: 'stories' },
  { name: 'big', host: 'census-of-things.example', page: 'big' },
  { name: 'throws', host: 'nasty.example', page: 'nasty-throws' },
  { name: 'removes', host: 'nasty.example', page: 'nasty-removes' },
  { name: 'navigates', host: 'nasty.example', page: 'nasty-navigates' },
  { name: 'sets-back', host: 'nasty.example', page: 'nasty-sets-back' },
  // The same form where no encryption is: a person's own machine, and two tenants of one host.
  { name: 'insecure', host: 'plain-fernwood.example', page: 'sign-up' },
  { name: 'loopback', host: '127.0.0.1', page: 'sign-up' },
  { name: 'papers-loopback', host: '127.0.0.1', page: 'papers' },
  { name: 'localhost', host: 'localhost', page: 'sign-up' },
  { name: 'alice', host: 'alice.github.io', page: 'sign-up' },
  { name: 'bob', host: 'bob.github.io', page: 'sign-up' },
];

/** Sites served over plain http. */
export const PLAIN: ReadonlySet<string> = new Set(['insecure', 'loopback', 'localhost']);

/** Folder of a page's sources, from the folder of this file. */
export function folderOf(page: string): string {
  return `${SITES.find((site) => site.page === page)?.folder ?? 'pages'}/${page}`;
}
