/** Scenes of what notes change (`tests/corpus/changes/README.md`). */
export interface Scene {
  readonly facts: ReadonlyMap<number, string>;
  readonly notes: readonly SceneNote[];
}
export interface SceneNote {
  readonly text: string;
  /** Of the facts that no longer hold after it: 1, or a half where one would ask. */
  readonly over: ReadonlyMap<number, number>;
}

/** @throws Error with the number of the line that is none of a scene */
export function readScenes(text: string): Scene[] {
  const scenes: { facts: Map<number, string>; notes: SceneNote[] }[] = [];
  for (const [index, raw] of text.trim().split('\n').entries()) {
    const line = raw.trim();
    if (line === '==') {
      scenes.push({ facts: new Map(), notes: [] });
      continue;
    }
    const scene = scenes.at(-1);
    const note = /^>(?<text>.+)\|(?<over>[\d? ]*)$/.exec(line)?.groups;
    const fact = /^(?<number>\d+)[.)]? (?<text>.+)$/.exec(line)?.groups;
    if (!scene || (!note && !fact)) throw new Error(`line ${index + 1} is neither a fact nor a note: ${line}`);
    if (fact) scene.facts.set(Number(fact.number), (fact.text ?? '').trim());
    if (!note) continue;
    const over = (note.over ?? '')
      .split(' ')
      .filter(Boolean)
      .map((one) => [Number.parseInt(one, 10), one.endsWith('?') ? 0.5 : 1] as const);
    for (const [number] of over) if (!scene.facts.has(number)) throw new Error(`line ${index + 1} names no fact: ${number}`);
    scene.notes.push({ text: (note.text ?? '').trim(), over: new Map(over) });
  }
  return scenes;
}
