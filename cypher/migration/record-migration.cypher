// No rows. Adds an applied migration to the end of the chain.
MERGE (before:__Migration {version: $version - 1})
MERGE (m:__Migration {version: $version})
  ON CREATE SET m.name = $name, m.checksum = $checksum, m.appliedAt = $at
MERGE (before)-[:NEXT]->(m)
