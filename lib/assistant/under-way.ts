/**
 * Acts that are under way, by name. Session storage says what was done before; between its reading and its writing the same act may be
 * asked for a second time.
 */
export type UnderWay = Map<string, Promise<unknown>>;

/** Begins an act, or joins the one of that name that is under way: asked for twice at once, it happens once and answers both. */
export function joining<T>(underWay: UnderWay, name: string, act: (name: string) => Promise<T>): Promise<T> {
  const begun = underWay.get(name) as Promise<T> | undefined;
  if (begun) return begun;
  const running = act(name).finally(() => underWay.delete(name));
  underWay.set(name, running);
  return running;
}

/** Begins an act unless one of that name is under way; undefined where it is. */
export function alone<T>(underWay: UnderWay, name: string, act: () => Promise<T>): Promise<T> | undefined {
  return underWay.has(name) ? undefined : joining(underWay, name, act);
}
