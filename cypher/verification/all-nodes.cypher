// One row a node with its labels and properties as text, in no order; operations, their log, migrations and what is computed are left out.
MATCH (n)
WHERE NOT n:Operation|Activity|LogHead|__Migration|Revision|ClaimSummary|AnalysisState
RETURN
  labels(n) AS labels,
  [
    k IN keys(n)
    WHERE NOT k IN $leftOut
    | k +
    '=' +
    CASE
      WHEN
        valueType(n[k]) STARTS WITH 'LIST'
        THEN reduce(t = '[', item IN toStringList(n[k]) | t + toString(size(item)) + ':' + item)
      ELSE toString(n[k])
    END
  ] AS properties
