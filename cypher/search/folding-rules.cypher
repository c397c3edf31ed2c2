// One row: by which rules all labels are folded, null where they are not; none before the first migration.
MATCH (root:__Migration {version: 0})
RETURN root.foldingRules AS rules
LIMIT 1
