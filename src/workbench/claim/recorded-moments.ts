/** The recorded history of a claim: the moments at which something was recorded of it. */

interface History {
  readonly voices: readonly { readonly assertion: { readonly recordedAt: string } }[];
  readonly handOffs: readonly { readonly readings: readonly { readonly recordedAt: string }[] }[];
}

/** Each moment once, the earliest first; at each, all of that moment is in. */
export function toRecordedMoments({ voices, handOffs }: History): readonly string[] {
  const all = [
    ...voices.map(({ assertion }) => assertion.recordedAt),
    ...handOffs.flatMap(({ readings }) => readings.map(({ recordedAt }) => recordedAt)),
  ];
  // Of one form, in UTC: their order is that of their letters.
  return [...new Set(all)].sort();
}
