import { scopeChannel } from './channel.ts';
import { serveEngine } from './engine-channel.ts';
import { createLocalServer } from './local-server.ts';

/** Talks to a server of this machine; in a worker, so that a server that never answers can be ended like any engine. */
serveEngine(createLocalServer(), scopeChannel());
