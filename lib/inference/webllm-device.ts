import { EngineError } from './types.ts';

/**
 * The graphics adapter that WebLLM will find, looked at beforehand, and its device watched: a software adapter takes minutes a token, a
 * model of half floats cannot run without them, and a device that is lost never answers again.
 */
interface Adapter {
  readonly info?: { readonly isFallbackAdapter?: boolean };
  readonly isFallbackAdapter?: boolean;
  readonly features: ReadonlySet<string>;
  requestDevice(descriptor?: unknown): Promise<Device>;
}
interface Device {
  readonly lost: Promise<{ readonly reason?: string; readonly message?: string }>;
}
interface Gpu {
  requestAdapter(options?: unknown): Promise<Adapter | null>;
}

const gpuOf = (): Gpu | undefined => (navigator as { gpu?: Gpu }).gpu;

/** @throws EngineError `no-webgpu`, `no-adapter` or `software-adapter` */
export async function realAdapter(trial = false): Promise<Adapter> {
  const gpu = gpuOf();
  if (!gpu) throw new EngineError('no-webgpu');
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null);
  if (!adapter) throw new EngineError('no-adapter');
  const software = adapter.info?.isFallbackAdapter || adapter.isFallbackAdapter;
  if (software && !trial) throw new EngineError('software-adapter');
  return adapter;
}

/** Calls `lost` when a device that the library has opened goes, unless the library itself let it go. */
export function watchDevices(lost: (detail: string) => void): void {
  const gpu = gpuOf();
  if (!gpu) return;
  const request = gpu.requestAdapter.bind(gpu);
  const watched = async (options?: unknown): Promise<Adapter | null> => {
    const adapter = await request(options);
    if (!adapter) return null;
    const open = adapter.requestDevice.bind(adapter);
    adapter.requestDevice = async (descriptor) => {
      const device = await open(descriptor);
      void device.lost.then(({ reason, message }) => {
        if (reason !== 'destroyed') lost(message ?? reason ?? '');
      });
      return device;
    };
    return adapter;
  };
  Object.defineProperty(gpu, 'requestAdapter', { value: watched, configurable: true });
}
