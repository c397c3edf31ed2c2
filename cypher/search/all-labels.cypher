// One row a node that has a label to be found by, in no order; the label is null where it has none.
MATCH (n:Name|AnonymousSource|UnnamedGroup|UnspecifiedSource|Document|Claim)
RETURN
  n.id AS id,
  coalesce(n.value, n.descriptor, n.title, n.text) AS label,
  n.foldedWords AS foldedWords,
  n.alikeWords AS alikeWords
