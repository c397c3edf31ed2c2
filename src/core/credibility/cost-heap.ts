/** A binary heap of numbers by cost (Williams 1964), in flat arrays: least first, of equal costs the least number. */
export interface CostHeap {
  readonly push: (item: number, cost: number) => void;
  /** null where it is empty. */
  readonly pop: () => readonly [item: number, cost: number] | null;
}

/** An empty heap; each push and pop takes O(log n). */
export function createCostHeap(): CostHeap {
  const items: number[] = [];
  const costs: number[] = [];
  const isLess = (i: number, j: number): boolean => {
    const [a = 0, b = 0] = [costs[i], costs[j]];
    return a < b || (a === b && (items[i] ?? 0) < (items[j] ?? 0));
  };
  const swap = (i: number, j: number): void => {
    [items[i], items[j]] = [items[j] ?? 0, items[i] ?? 0];
    [costs[i], costs[j]] = [costs[j] ?? 0, costs[i] ?? 0];
  };
  const sinkFromTop = (): void => {
    for (let i = 0; ;) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < items.length && isLess(child, least)) least = child;
      if (least === i) return;
      swap(i, least);
      i = least;
    }
  };
  return {
    push: (item, cost) => {
      let i = items.push(item) - 1;
      costs.push(cost);
      for (let parent = (i - 1) >> 1; i > 0 && isLess(i, parent); parent = (i - 1) >> 1) {
        swap(i, parent);
        i = parent;
      }
    },
    pop: () => {
      const [item] = items;
      const [cost] = costs;
      if (item === undefined || cost === undefined) return null;
      swap(0, items.length - 1);
      items.pop();
      costs.pop();
      sinkFromTop();
      return [item, cost];
    },
  };
}
