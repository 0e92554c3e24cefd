/** `eval page`: the whole product on one page, or many (`--jobs`). What it prints stands in docs/formats.md. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from '../../lib/inference/types.ts';
import type { Disclosure, MemoryFile } from '../../lib/memory/types.ts';
import type { Row } from '../../lib/messaging/contract.ts';
import { readBytes } from '../../lib/transfer/documents/read-file.ts';
import { sentenceFor } from '../../lib/ui/i18n/index.ts';
import { SITE_FLAGS } from '../e2e/sites/server.ts';
import { within } from '../support/within.ts';
import { BadInput, note, parseArgs, print, readBinary, readJsonLines, readText } from './args.ts';
import { ENGINES } from './engine.ts';
import { chooseModel } from './model.ts';
import { type Driven, type Session, startSession } from './session.ts';

const OPTIONS = [
  'url',
  'memory',
  'accept',
  'probe',
  'steps',
  'next',
  'document',
  'engine',
  'model',
  'lib',
  'now',
  'locale',
  'shots',
  'jobs',
] as const;

type Accept = 'offered' | 'all' | 'none';

interface Job {
  readonly id?: string;
  readonly url: string;
  readonly memory: string | MemoryFile;
  readonly accept?: Accept;
  readonly probe?: string;
  readonly next?: string;
  readonly steps?: number;
  readonly document?: string;
  readonly now?: string;
}

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, OPTIONS);
  const accept = args.oneOf('accept', ['offered', 'all', 'none'] as const, 'offered');
  const engine = args.oneOf('engine', ENGINES, 'none');
  const defaults = {
    accept,
    probe: args.get('probe'),
    next: args.get('next'),
    steps: args.number('steps', 1),
    document: args.get('document'),
    now: args.get('now'),
  };
  const jobsFile = args.get('jobs');
  const jobs: Job[] = jobsFile
    ? readJsonLines<Job>(jobsFile).map((job) => ({ ...defaults, ...job }))
    : [{ ...defaults, url: args.need('url'), memory: args.need('memory') }];
  for (const job of jobs) await memoryText(job);
  const start = () => startSession({ locale: args.get('locale'), args: SITE_FLAGS }, engine);
  const once = (session: Session, job: Job) =>
    within(LONGEST_JOB[engine === 'none' ? 'none' : 'model'], runJob(session, job, args.get('shots'), engine));
  if (!jobsFile && engine === 'none') {
    for (const job of jobs) print(await closing(await start(), (session) => once(session, job)));
    return 0;
  }
  if (engine === 'none') return many(jobs, async (job) => closing(await start(), (session) => once(session, job)));
  // A model is put into the browser once; its memory is emptied for each job.
  return closing(await start(), async (session) => {
    const close = await chooseModel(session.extension, engine, args.get('model') ?? null, args.get('lib'));
    try {
      return await many(jobs, (job) => once(session, job).finally(() => session.forget()));
    } finally {
      await close();
    }
  });
}

/** ms for one job, without a model and with one; a page that hangs must not keep the others. */
const LONGEST_JOB = { none: 6 * 60_000, model: 30 * 60_000 } as const;
/** What a job says of itself that could not be measured. */
const NOTHING = { fields: [], asks: [], probe: [], ledger: [], requests: [], ms: { scan: 0, suggest: 0, fill: 0 } };

/** One row a job, in order; one that fails is tried a second time, then named by `error`, and the others go on. Exit status. */
async function many(jobs: readonly Job[], measure: (job: Job) => Promise<object>): Promise<number> {
  let failed = 0;
  for (const job of jobs) {
    const label = job.id === undefined ? {} : { id: job.id };
    const attempt = () => measure(job).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    let result = await attempt();
    if (result instanceof Error) {
      note(`${job.id ?? job.url}: ${result.message}; once more.`);
      result = await attempt();
    }
    if (result instanceof Error) failed++;
    print(result instanceof Error ? { ...label, ...NOTHING, error: result.message } : { ...label, ...result });
  }
  return failed === 0 ? 0 : 1;
}

async function closing<T>(session: Session, use: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

/** The memory file's text, with a document the person brought in as its last statement. */
async function memoryText(job: Job): Promise<string> {
  const text = typeof job.memory === 'string' ? readText(job.memory) : JSON.stringify(job.memory);
  if (!job.document) return text;
  const file = JSON.parse(text) as MemoryFile;
  const at = file.asOf ?? new Date().toISOString().slice(0, 10);
  return JSON.stringify({
    ...file,
    statements: [...file.statements, { id: 'document', kind: 'document', at, text: await documentText(job.document) }],
  });
}

/** A document of any kind that the panel takes, as its text. */
async function documentText(path: string): Promise<string> {
  const read = await readBytes(readBinary(path), path);
  if (!read.ok) throw new BadInput(`${path}: ${sentenceFor(read.reason, 'en')}`);
  return read.value.text;
}

async function runJob(session: Session, job: Job, shots: string | undefined, engine: EngineName) {
  const text = await memoryText(job);
  const now = job.now ?? asOf(text);
  if (now) await session.setNow(now);
  await session.onboard(text);
  const driven = await session.open(job.url);
  const fields: object[] = [];
  const asks: object[] = [];
  const probes: unknown[] = [];
  const ms = { scan: 0, suggest: 0, fill: 0 };
  const steps = job.next ? Math.max(1, job.steps ?? 1) : 1;
  let seen = new Set<string>();
  /** What an earlier step kept out of sight is told again when it is shown. */
  let unseen = new Set<string>();
  for (let step = 1; step <= steps; step++) {
    if (engine !== 'none') await driven.thought();
    const before = await driven.view(step === 1);
    ms.scan = Math.max(ms.scan, before.ms.scan);
    ms.suggest = Math.max(ms.suggest, before.ms.suggest);
    asks.push(
      ...before.asks.map((ask) => ({
        step,
        labels: ask.labels,
        question: ask.question,
        options: ask.options.map((option) => option.label),
        reason: ask.reason,
      })),
    );
    asks.push(...missing(before.rows, step));
    const started = performance.now();
    if (job.accept !== 'none') await driven.fill();
    if (engine !== 'none') await driven.thought();
    if (job.accept === 'all') await driven.agreeToAll();
    ms.fill += performance.now() - started;
    const view = await driven.view();
    fields.push(
      ...view.rows
        .filter((row) => !seen.has(named(row)) || (unseen.has(named(row)) && !isHidden(row)))
        .map((row) => printed(row, step, job.accept ?? 'offered')),
    );
    seen = new Set(view.rows.map(named));
    unseen = new Set(view.rows.filter(isHidden).map(named));
    probes.push(job.probe ? await driven.page.evaluate(job.probe) : null);
    if (shots) await shoot(driven, shots, job.id ?? 'page', step);
    if (step === steps) break;
    if (!(await driven.goOn(job.next ?? ''))) {
      note(`No button "${job.next}" to go on.`);
      break;
    }
  }
  const ledger = (await driven.call('memory.told', {})) as readonly Disclosure[];
  await driven.close();
  return { fields, asks, probe: probes, ledger, requests: [...new Set(session.extension.requests())], ms };
}

function asOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as MemoryFile).asOf;
  } catch {
    return undefined;
  }
}

async function shoot(driven: Driven, folder: string, id: string, step: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await driven.page.screenshot({ path: join(folder, `${id}-${step}-page.png`), fullPage: true });
  await driven.panel.screenshot({ path: join(folder, `${id}-${step}-panel.png`), fullPage: true });
}

/** What only the person can say: the panel asks for it in the row itself, and offers to remember the answer. */
function missing(rows: readonly Row[], step: number) {
  return rows
    .filter(
      ({ status, reason, question }) =>
        question !== '' && ((status === 'blank' && ASKED.has(String(reason))) || (status === 'left-alone' && reason === 'declaration')),
    )
    .map((row) => ({ step, labels: [row.label], question: row.question, reason: sentenceFor(String(row.reason), 'en', row.reasonValues) }));
}

const ASKED: ReadonlySet<string> = new Set(['nothing-known', 'partner-known', 'depends', 'no-option', 'ambiguous-option']);

const isHidden = ({ reason }: Row): boolean => reason === 'hidden';

/** A page may use an element again for another question. */
function named(row: Row): string {
  return `${row.id} ${row.label} ${row.section}`;
}

function printed(row: Row, step: number, accept: Accept) {
  const status = row.status === 'ready' ? (accept === 'none' ? 'offered' : 'failed') : row.status === 'already' ? 'filled' : row.status;
  return {
    step,
    frame: row.frameOrigin,
    label: row.label,
    question: row.question,
    section: row.section || undefined,
    status,
    value: row.value,
    readBack: row.readBack,
    reason: row.reason
      ? sentenceFor(row.reason, 'en', row.reasonValues)
      : status === 'failed' && row.status === 'ready'
        ? 'The page changed while it was being filled.'
        : undefined,
    code: row.reason,
    uses: row.status === 'blank' || row.status === 'left-alone' ? [] : row.uses,
    sensitive: row.sensitive,
    kind: row.status === 'blank' || row.status === 'left-alone' ? null : row.kind,
    confidence: Math.round(row.confidence * 1000) / 1000,
  };
}
