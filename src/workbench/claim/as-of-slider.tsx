import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useAnswer } from '../api/use-answer.ts';
import type { EvidenceScope } from '../generated.ts';
import { toRecordedMoments } from './recorded-moments.ts';

interface AsOfSliderProps {
  readonly claimId: string;
  readonly scope: EvidenceScope;
  /** Null for now. */
  readonly asOf: string | null;
  readonly onChange: (asOf: string | null) => void;
}

/** Goes back over the recorded history, moment by moment: what was known of the claim by then. */
export function AsOfSlider({ claimId, scope, asOf, onChange }: AsOfSliderProps): VNode | null {
  const id = useId();
  const { answer } = useAnswer('claim-history', { id: claimId, scope });
  const graph = answer?.data.claim?.graph;
  if (graph == null) return null;
  const moments = toRecordedMoments(graph);
  // Before the first moment there is nothing, after the last there is now.
  const place = asOf === null ? moments.length : moments.filter((moment) => moment <= asOf).length;
  const label = asOf === null ? 'now' : place === 0 ? 'before anything was recorded' : asOf;
  const choose = (next: number): void => {
    const before = new Date(Date.parse(moments[0] ?? '') - 1).toISOString();
    onChange(next >= moments.length ? null : (moments[next - 1] ?? before));
  };
  return (
    <div class="as-of">
      <label for={id}>As of</label>
      <input
        id={id}
        type="range"
        min={0}
        max={moments.length}
        step={1}
        value={place}
        disabled={moments.length === 0}
        aria-valuetext={label}
        onInput={({ currentTarget }) => choose(Number(currentTarget.value))}
      />
      <output for={id}>{label}</output>
      <span class="faint">
        recorded at {moments.length.toLocaleString('en')} {moments.length === 1 ? 'moment' : 'moments'}
      </span>
      {asOf === null ? null : (
        <button type="button" onClick={() => onChange(null)}>
          Back to now
        </button>
      )}
    </div>
  );
}
