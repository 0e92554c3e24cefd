import type { ModelThresholds } from './types.ts';

/**
 * What each model may do, by the SHA-256 of its first file, with the thresholds that were fitted for that model and quantisation. One
 * that is not here has to pass an examination first, and may then copy and nothing else.
 */
export const THRESHOLDS: Readonly<Record<string, ModelThresholds>> = {
  // SmolLM2-135M-Instruct Q4_1: proves that an engine runs. Worse than the rules at everything.
  b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53: {},
  // Qwen2.5-Coder-1.5B-Instruct Q4_K_M: at a margin of two no absent value was filled (0 of 23), and 57 of 59 present ones were found.
  cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046: { 'extract-spans': { margin: 2 } },
  // Qwen2.5-1.5B-Instruct Q4_K_M: its sibling, not measured itself; copying alone, which cannot invent, and at a wider margin.
  '6a1a2eb6d15622bf3c96857206351ba97e1af16c30d7a74ee38970e434e9407e': { 'extract-spans': { margin: 3 } },
};

/** Undefined for one that nobody has measured: it is examined first (`exam.ts`). */
export const thresholdsOf = (sha256: string | undefined): ModelThresholds | undefined =>
  sha256 === undefined ? undefined : THRESHOLDS[sha256];
