/** The best few of many without putting the many in order: a heap with its worst in front. Asks the order of two, and keeps no more than its limit. */
export class Top<T> {
  private readonly limit: number;
  /** Negative: the first is better. */
  private readonly order: (a: T, b: T) => number;
  private readonly heap: T[] = [];

  constructor(limit: number, order: (a: T, b: T) => number) {
    this.limit = limit;
    this.order = order;
  }

  /** What another has to be better than; undefined while there is room. */
  get worst(): T | undefined {
    return this.heap.length >= this.limit ? this.heap[0] : undefined;
  }

  offer(one: T): void {
    const { heap } = this;
    if (heap.length < this.limit) {
      heap.push(one);
      this.rise(heap.length - 1);
    } else if (heap.length > 0 && this.order(one, heap[0] as T) < 0) {
      heap[0] = one;
      this.sink();
    }
  }

  /** Best first. */
  sorted(): T[] {
    return [...this.heap].sort(this.order);
  }

  private rise(from: number): void {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!this.isWorse(at, above)) return;
      this.swap(at, above);
      at = above;
    }
  }

  private sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let worst = left < this.heap.length && this.isWorse(left, at) ? left : at;
      if (right < this.heap.length && this.isWorse(right, worst)) worst = right;
      if (worst === at) return;
      this.swap(at, worst);
      at = worst;
    }
  }

  private isWorse(a: number, b: number): boolean {
    return this.order(this.heap[a] as T, this.heap[b] as T) > 0;
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b] as T, this.heap[a] as T];
  }
}
