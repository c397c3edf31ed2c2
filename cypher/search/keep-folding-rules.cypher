// No rows. Notes by which rules all labels are folded now.
MERGE (root:__Migration {version: 0})
SET root.foldingRules = $rules
