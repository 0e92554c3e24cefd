/** The import rules of ARCHITECTURE.md. A room that is not listed may be imported by nobody. */
const MAY = {
  core: [],
  forms: ['core'],
  chat: ['core'],
  memory: ['core'],
  inference: ['core'],
  policy: ['core'],
  personal: ['core'],
  fill: ['core', 'forms'],
  transfer: ['core', 'memory'],
  answer: ['core', 'forms', 'memory', 'inference', 'policy'],
  assistant: ['core', 'forms', 'fill', 'memory', 'inference', 'answer', 'chat', 'policy', 'personal', 'transfer', 'messaging'],
  messaging: ['core'],
  page: ['core', 'forms', 'fill', 'chat', 'messaging'],
  ui: ['core', 'messaging'],
};
/** Rooms whose types (never values) may be imported further than their code. */
const TYPES = {
  messaging: ['forms', 'fill', 'chat', 'answer', 'memory'],
  policy: ['answer', 'forms', 'messaging'],
  chat: ['forms'],
  ui: ['forms', 'fill', 'chat', 'answer', 'memory'],
  memory: [],
  page: ['memory'],
};
/** Values of these single files may cross, because they are pure contracts. */
const ENTRY = {
  background: ['assistant', 'memory', 'inference', 'policy', 'messaging', 'core'],
  content: ['page', 'core'],
  engine: ['inference', 'core'],
  '(popup|options|welcome|suggestions)': ['ui', 'messaging', 'core'],
  // The panel hands the surface its readers of files, so that no other page carries them.
  sidepanel: ['ui', 'messaging', 'core', 'transfer'],
};
const room = (names) => `^lib/(${names.join('|')})/`;
const rooms = Object.entries(MAY).map(([from, to]) => ({
  name: `${from}-imports`,
  severity: 'error',
  from: { path: `^lib/${from}/` },
  to: { path: '^(lib|entrypoints)/', pathNot: room([from, ...to, ...(TYPES[from] ?? [])]) },
}));
const typesOnly = Object.entries(TYPES)
  .filter(([, to]) => to.length)
  .map(([from, to]) => ({
    name: `${from}-types-only`,
    severity: 'error',
    from: { path: `^lib/${from}/` },
    to: { path: room(to), dependencyTypesNot: ['type-only'] },
  }));
const entries = Object.entries(ENTRY).map(([from, to], i) => ({
  name: `entry-${i}`,
  severity: 'error',
  from: { path: `^entrypoints/${from}/` },
  to: { path: '^lib/', pathNot: room(to) },
}));
const home = (name, pkg, path) => ({
  name: `home-of-${name}`,
  severity: 'error',
  from: { path: '^(lib|entrypoints)/', pathNot: path },
  to: { path: pkg },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(lib|entrypoints)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...rooms,
    ...typesOnly,
    ...entries,
    home('dexie', 'node_modules/dexie', '^lib/memory/store'),
    home('web-llm', '@mlc-ai/web-llm', '^lib/inference/'),
    home('wllama', '@wllama/wllama', '^lib/inference/'),
    home('pdf.js', 'node_modules/pdfjs-dist', '^lib/transfer/documents/'),
    home('fflate', 'node_modules/fflate', '^lib/transfer/'),
    home('transformers', '@huggingface/transformers', '^lib/inference/'),
    {
      name: 'page-uses-zod-mini',
      severity: 'error',
      from: { path: '^lib/(page|forms|core|chat|fill)/' },
      to: { path: 'node_modules/zod', pathNot: 'zod/mini' },
    },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules/.*/node_modules' },
  },
};
