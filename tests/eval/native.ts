/**
 * A GGUF model under llama.cpp's own server on this machine, as a task's model: the same weights and prompts as `wllama` gets in the extension,
 * several times faster, for fitting thresholds and for measuring what a model can do. Nothing of it is in the product.
 */
import { gathering, type Piece } from '../../lib/inference/gathering.ts';
import type { TaskModel } from '../../lib/inference/tasks/index.ts';
import { EngineError, type Generated, SKILLS } from '../../lib/inference/types.ts';
import { hasLlamaServer, NO_PEER, startLlamaServer } from '../support/llama-server/llama-server.ts';
import { BadInput } from './args.ts';

type Native = Pick<TaskModel, 'run' | 'skills'> & { close(): Promise<void> };

export async function openNative(path: string): Promise<Native> {
  if (!hasLlamaServer(true)) throw new BadInput(NO_PEER);
  const server = await startLlamaServer(path);
  return { skills: SKILLS.wllama, run: (job) => generate(server.base, job), close: () => server.kill() };
}

async function generate(
  base: string,
  { system, prompt, maxTokens, grammar, logprobs }: Parameters<TaskModel['run']>[0],
): Promise<Generated> {
  const response = await fetch(`${base}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      messages: [...(system ? [{ role: 'system', content: system }] : []), { role: 'user', content: prompt }],
      max_tokens: maxTokens,
      temperature: 0,
      seed: 0,
      stream: true,
      cache_prompt: true,
      ...(grammar ? { grammar } : {}),
      ...(logprobs ? { logprobs: true, top_logprobs: logprobs } : {}),
    }),
  });
  if (!response.ok || !response.body) throw new EngineError('engine-failed', (await response.text()).slice(0, 300));
  const answer = gathering();
  for (const line of (await response.text()).split('\n')) if (line.startsWith('data: {')) answer.take(JSON.parse(line.slice(6)) as Piece);
  return answer.done();
}
