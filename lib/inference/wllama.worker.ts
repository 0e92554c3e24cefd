import { scopeChannel } from './channel.ts';
import { serveEngine } from './engine-channel.ts';
import { openModel } from './models/files.ts';
import { createWllama } from './wllama.ts';

/** The only place that loads wllama, which starts a worker of its own from the package's files. Both end together. */
serveEngine(createWllama({ open: openModel }), scopeChannel());
