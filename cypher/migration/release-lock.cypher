// No rows. Gives the lock back, if it is still the caller's.
MATCH (root:__Migration {version: 0, holder: $holder})
REMOVE root.holder, root.heldAt
