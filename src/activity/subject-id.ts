/** What an activity can be about: whatever has an id of ours. */
import { idKind } from '../core/model/ids.ts';

const id = /^[a-z]+_[0-9a-f]{32}$/;

/** True for the form of an id, whether or not anything has it. */
export function isSubjectId(text: string): boolean {
  return idKind(text) !== null && id.test(text);
}
