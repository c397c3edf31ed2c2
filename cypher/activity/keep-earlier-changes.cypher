// No rows. Notes that the log has what was there before it.
MERGE (root:__Migration {version: 0})
SET root.earlierChangesAt = $at
