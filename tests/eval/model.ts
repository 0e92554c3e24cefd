/**
 * A language model for other measurements: in the built extension, chosen in its settings as a person would choose it (`eval page`), or as a
 * task's model for library code in Node, which asks the engine in the extension (`eval ask`).
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { examine, type TaskModel, thresholdsOf } from '../../lib/inference/tasks/index.ts';
import { type EngineName, SKILLS } from '../../lib/inference/types.ts';
import type { StartedExtension } from '../support/chromium.ts';
import { enginesOver } from '../support/engines.ts';
import { note } from './args.ts';
import { installed, openEngine, sourceFor } from './engine.ts';

/** Puts the model into the extension and chooses it. Resolves with what ends its files' way. */
export async function chooseModel(
  extension: StartedExtension,
  engine: EngineName,
  model: string | null,
  lib?: string,
): Promise<() => Promise<void>> {
  const files = await sourceFor(engine, model, lib);
  const page = await extension.openSurface('options');
  const id = await installed(files, enginesOver(page));
  await page.evaluate((choice) => chrome.runtime.sendMessage({ to: 'background', name: 'settings.set', body: choice }), {
    engine,
    model: engine === 'prompt-api' ? '' : id,
  });
  await page.close();
  return async () => {
    await Promise.all(files.hosts.map((host) => host.close()));
  };
}

/** The same thresholds as in the product: those that were fitted for the file, or what the examination gives. */
export async function openTaskModel(
  engine: Exclude<EngineName, 'none'>,
  model: string | null,
  lib?: string,
): Promise<{ model: TaskModel; close(): Promise<void> }> {
  const opened = await openEngine(engine, model, lib);
  const run: TaskModel['run'] = ({ purpose: _, priority: __, deadline: ___, onToken: ____, signal: _____, ...request }) =>
    opened.engines.generate(engine, request);
  const bare = { run, skills: SKILLS[engine] };
  const thresholds = thresholdsOf(await sha256Of(model)) ?? (await examine(bare));
  note(`The model may do: ${Object.keys(thresholds).join(', ') || 'nothing'}`);
  return { model: { ...bare, thresholds }, close: opened.close };
}

async function sha256Of(path: string | null): Promise<string | undefined> {
  if (path === null || !existsSync(path) || !statSync(path).isFile()) return undefined;
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}
