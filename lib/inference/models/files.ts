import { openInstalled } from './installed.ts';
import { browserStore } from './store.ts';

/** The files of an installed GGUF model, in the order of their parts. @throws EngineError */
export async function openModel(id: string): Promise<readonly Blob[]> {
  const { model, blob } = await openInstalled(browserStore(), id);
  return Promise.all(model.files.map(({ name }) => blob(name)));
}
