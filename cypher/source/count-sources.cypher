// One row: how many sources there are.
MATCH (s:Source)
WHERE
  ($nodeLabels IS NULL OR any(l IN labels(s) WHERE l IN $nodeLabels)) AND
  ($outletKinds IS NULL OR s.outletKind IN $outletKinds) AND
  ($country IS NULL OR s.country = $country)
RETURN count(s) AS total
