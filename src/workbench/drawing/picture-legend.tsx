import type { VNode } from 'preact';

const borders = [
  ['attested', 'the trail ends at somebody who is said to be the origin'],
  ['open-end', 'the trail ends, and nobody is said to be the origin'],
  ['circular', 'the trail bites its own tail'],
  ['hand', 'passes on what it credits to others'],
  ['unreached', 'no document that we hold leads here'],
] as const;

const signs = [
  ['≠', 'denies the claim'],
  ['¿', 'questions the claim'],
  ['⇉', 'states another claim, which entails or contradicts this one'],
  ['∅', 'no document that we hold leads here'],
  ['~', 'hands on with a word that holds back'],
  ['↻', 'closes a circle'],
  ['×3', 'read three times'],
  ['⊘ ↺', 'withdraw a source, to see what falls; restore it'],
] as const;

/** What borders and signs mean, and the keys. */
export function PictureLegend(): VNode {
  return (
    <details class="picture-legend">
      <summary>Signs and keys</summary>
      <ul>
        {borders.map(([name, meaning]) => (
          <li key={name}>
            <span class={`swatch ${name}`} aria-hidden="true" /> {meaning}
          </li>
        ))}
        {signs.map(([sign, meaning]) => (
          <li key={sign}>
            <b class="swatch-sign">{sign}</b> {meaning}
          </li>
        ))}
      </ul>
      <p>
        Arrows go along the credits and between neighbours; Enter selects a voice or opens a group, Escape
        closes it; w withdraws a source; + and − zoom, 0 shows all, Shift with arrows moves the picture.
      </p>
    </details>
  );
}
