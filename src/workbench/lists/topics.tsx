import type { VNode } from 'preact';
import { Words } from '../parts/words.tsx';

/** Topics of a claim; each leads to the claims that have it. */
export function Topics({ topics }: { readonly topics: readonly string[] }): VNode {
  return (
    <>
      {topics.map((topic) => (
        <a key={topic} class="topic" href={`/claims?${new URLSearchParams({ topic }).toString()}`}>
          <Words>{topic}</Words>
        </a>
      ))}
    </>
  );
}
