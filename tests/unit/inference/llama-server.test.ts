/** The engine `local-server` against a real server of the kind that people run, where `npm run eval -- server` has put one on this machine. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tryServer } from '../../eval/server.ts';
import { hasLlamaServer, startLlamaServer } from '../../support/llama-server/llama-server.ts';
import { TEST_MODEL } from '../../support/test-model.ts';

const model = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'stead', 'models', TEST_MODEL.file);
const ready = existsSync(model) && hasLlamaServer();

test.skipIf(!ready)(
  'streams, is held to a schema, is cancelled, and each failure has its name (eval server installs the peer)',
  async () => {
    const server = await startLlamaServer(model);
    try {
      const seen = await tryServer(server);
      expect(seen).toMatchObject({
        schema: true,
        cancelled: 'cancelled',
        answersAfterCancel: true,
        wrongModel: 'unknown-model',
        tooLong: 'prompt-too-long',
        goneWithin: 'server-gone',
        gone: 'server-gone',
      });
      expect(seen.pieces).toBeGreaterThan(3);
    } finally {
      await server.kill().catch(() => undefined);
    }
  },
  180_000,
);
