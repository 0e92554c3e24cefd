import { type Bytes, fromBase64, fromUtf8, random, toBase64, utf8 } from './bytes.ts';
import { CLASSES, type OpenKeys } from './header.ts';
import { KEY_BYTES, SealBroken, seal, unseal } from './seal.ts';

/**
 * A key for each page, kept by class. A page that is written again gets another key and the old one is gone from the ring: older
 * copies of the page, wherever they lie, no longer open. That is how forgetting reaches what the disk still holds.
 */
export interface SealedRing {
  readonly generation: number;
  /** One sealed list a class, in order. */
  readonly classes: readonly Bytes[];
}

/** Page ids begin with the digit of their class. */
export const classOf = (page: string): number => Number(page[0]);

export class Keyring {
  private readonly keys: Map<string, Bytes>;

  constructor(keys: ReadonlyMap<string, Bytes> = new Map()) {
    this.keys = new Map(keys);
  }

  copy(): Keyring {
    return new Keyring(this.keys);
  }

  get(page: string): Bytes | undefined {
    return this.keys.get(page);
  }

  pages(): Iterable<string> {
    return this.keys.keys();
  }

  /** A new key in the place of the old one. */
  renew(page: string): Bytes {
    const key = random(KEY_BYTES);
    this.keys.set(page, key);
    return key;
  }

  drop(page: string): void {
    this.keys.delete(page);
  }

  async seal(keys: OpenKeys): Promise<SealedRing> {
    const { generation } = keys.header;
    const classes = await Promise.all(
      CLASSES.map((index) => {
        const held = [...this.keys].filter(([page]) => classOf(page) === index).map(([page, key]) => [page, toBase64(key)]);
        return seal(keys.classes[index] as Bytes, about(generation, index), utf8(JSON.stringify(Object.fromEntries(held))));
      }),
    );
    return { generation, classes };
  }

  /** @throws SealBroken when it is of another generation or was altered */
  static async open(ring: SealedRing, keys: OpenKeys): Promise<Keyring> {
    if (ring.generation !== keys.header.generation) throw new SealBroken('the ring of another generation');
    const lists = await Promise.all(
      CLASSES.map(async (index) => {
        const sealed = ring.classes[index];
        if (!sealed) throw new SealBroken('a ring that is not whole');
        return JSON.parse(fromUtf8(await unseal(keys.classes[index] as Bytes, about(ring.generation, index), sealed))) as Record<
          string,
          string
        >;
      }),
    );
    return new Keyring(new Map(lists.flatMap((list) => Object.entries(list).map(([page, key]) => [page, fromBase64(key)] as const))));
  }
}

const about = (generation: number, index: number) => `ring|1|${generation}|${index}`;
