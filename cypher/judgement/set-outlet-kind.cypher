// No rows. Sets the kind of an outlet, and keeps which it was and since when; a kind that is not known is an empty text there.
MATCH (s:Source:Outlet {id: $id})
SET
  s.outletKinds = coalesce(s.outletKinds, [coalesce(s.outletKind, '')]) + coalesce($outletKind, ''),
  s.outletKindTimes = coalesce(s.outletKindTimes, [s.recordedAt]) + $at,
  s.outletKind = $outletKind
