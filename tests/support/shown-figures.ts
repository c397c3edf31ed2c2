/** Figures of an answer as the pages show them. */
import { originTypes } from '../../src/workbench/parts/origin-signs.ts';
import type { OriginKind } from '../../src/workbench/parts/origin-signs.ts';
import { valueAt } from './running-server.ts';

/** An interval of origins: one number, or `1–3`. */
export function intervalOf(origins: unknown): string {
  const lower = String(valueAt(origins, 'lower'));
  const upper = String(valueAt(origins, 'upper'));
  return lower === upper ? upper : `${lower}–${upper}`;
}

const grades = [
  'confirmed by others',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'cannot be judged',
];

/** An estimated grade: `2 probably true`. */
export function gradeOf(grade: unknown): string {
  return `${String(grade)} ${grades[Number(grade) - 1] ?? ''}`;
}

export function originTypeOf(type: unknown): string {
  const { sign, label } = originTypes[type as OriginKind];
  return `${sign} ${label}`;
}

/** What classes of origins are, each type in the order in which it comes first, with how many there are of it. */
export function restsOn(classes: readonly unknown[]): string {
  const types = classes.map((one) => valueAt(one, 'type'));
  const counted = [...new Set(types)].map((type) => {
    const count = types.filter((one) => one === type).length;
    return `${originTypeOf(type)}${count === 1 ? '' : ` ×${count}`}`;
  });
  return counted.length === 0 ? 'no origin' : counted.join('');
}
