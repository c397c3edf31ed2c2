import type { PictureModel } from './picture-model.ts';
import { readerKey } from './picture.ts';
import type { Picture } from './picture.ts';

/** What a picture shows, in a sentence. */
export function pictureSentence(model: PictureModel, picture: Picture, total: number): string {
  const { voices, roots } = model;
  const ends = voices.filter(({ originType }) => originType !== null).length;
  const circles = picture.edges.filter(({ key, from }) => from !== readerKey && picture.flow.back.has(key));
  const denials = voices.filter(({ stances }) => stances.includes('DENIES')).length;
  return [
    `The chains of this claim: ${counted(total, 'voice', 'voices')}`,
    ...(total > voices.length ? [`${counted(voices.length, 'is', 'are')} drawn`] : []),
    `${counted(roots.length, 'stands', 'stand')} nearest the reader`,
    `at ${counted(ends, 'voice', 'voices')} a trail ends`,
    ...(denials === 0 ? [] : [`${counted(denials, 'voice denies', 'voices deny')} it`]),
    ...(circles.length === 0 ? [] : ['voices credit each other in a circle']),
  ].join('; ');
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
