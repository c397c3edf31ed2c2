/** A binary heap of numbers by cost (Williams 1964), in flat arrays: least first, of equal costs the least number. */
export interface CostHeap {
  readonly push: (item: number, cost: number) => void;
  /** The item of least cost, and that cost; null where it is empty. */
  readonly pop: () => readonly [item: number, cost: number] | null;
}

/** An empty heap; each push and pop takes O(log n). */
export function createCostHeap(): CostHeap {
  const items: number[] = [];
  const costs: number[] = [];
  const isBefore = (cost: number, item: number, place: number): boolean => {
    const other = costs[place] ?? 0;
    return cost < other || (cost === other && item < (items[place] ?? 0));
  };
  const put = (place: number, item: number, cost: number): void => {
    items[place] = item;
    costs[place] = cost;
  };
  /** Moves others down from the place until the item may stand there. */
  const rise = (from: number, item: number, cost: number): void => {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!isBefore(cost, item, parent)) break;
      put(place, items[parent] ?? 0, costs[parent] ?? 0);
      place = parent;
    }
    put(place, item, cost);
  };
  const sinkFromTop = (item: number, cost: number): void => {
    let place = 0;
    for (let child = 1; child < items.length; child = 2 * place + 1) {
      const other = child + 1;
      if (other < items.length && isBefore(costs[other] ?? 0, items[other] ?? 0, child)) child = other;
      if (isBefore(cost, item, child)) break;
      put(place, items[child] ?? 0, costs[child] ?? 0);
      place = child;
    }
    put(place, item, cost);
  };
  return {
    push: (item, cost) => {
      rise(items.length, item, cost);
    },
    pop: () => {
      const [item] = items;
      const [cost] = costs;
      const lastItem = items.pop();
      const lastCost = costs.pop();
      if (item === undefined || cost === undefined || lastItem === undefined || lastCost === undefined)
        return null;
      if (items.length > 0) sinkFromTop(lastItem, lastCost);
      return [item, cost];
    },
  };
}
