/**
 * A real server as people run one: llama.cpp's own, out of a package of the Python index, installed on demand into the user's cache and no
 * dependency of this project. Null where there is no pip or no network; whoever needs it is then skipped, and says so.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const PEER = 'xllamacpp==2026.10.11549';
export const NO_PEER = `pip or its index is not there, so ${PEER} could not be installed`;

export interface LlamaServer {
  /** Up to and with `/v1`. */
  readonly base: string;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
}

const folder = (): string => join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'stead', 'peers', PEER.replace('==', '-'));
const program = (): string => join(folder(), process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const works = (): boolean => existsSync(program()) && spawnSync(program(), ['-c', 'import xllamacpp']).status === 0;

/** Whether it is here; `install`: fetched when it is not. */
export function hasLlamaServer(install = false): boolean {
  if (works()) return true;
  if (!install || spawnSync('python3', ['-m', 'venv', folder()], { timeout: 120_000 }).status !== 0) return false;
  const args = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--only-binary', ':all:', '--disable-pip-version-check', PEER];
  return spawnSync(program(), args, { timeout: 300_000 }).status === 0 && works();
}

/** ms until a model must have been read. */
const START = 120_000;

export async function startLlamaServer(model: string): Promise<LlamaServer> {
  const child = spawn(program(), [join(import.meta.dirname, 'serve.py'), model], { stdio: ['pipe', 'pipe', 'ignore'] });
  const address = await listening(child);
  return {
    base: `${address}/v1`,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error('the server did not start')), START);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    child.stdout?.on('data', (part) => {
      said += part;
      const address = /LISTENING (\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}
