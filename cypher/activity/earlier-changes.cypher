// One row: since when the log has what was there before it, null where it does not; none before the first migration.
MATCH (root:__Migration {version: 0})
RETURN root.earlierChangesAt AS loggedAt
LIMIT 1
