// One row: who holds the lock now. It is taken if it is free, or if its holder has not renewed it since $staleBefore.
MERGE (root:__Migration {version: 0})
  ON CREATE SET root.name = 'lock'
SET root.taken = coalesce(root.taken, 0) + 1
WITH root, root.holder IS NULL OR root.holder = $holder OR root.heldAt < $staleBefore AS isFree
SET
  root.holder =
    CASE
      WHEN isFree THEN $holder
      ELSE root.holder
    END,
  root.heldAt =
    CASE
      WHEN isFree THEN $at
      ELSE root.heldAt
    END
RETURN root.holder AS holder
