// One row a migration that was applied, in the order of versions; none in an empty database.
MATCH (m:__Migration)
WHERE m.version > 0
RETURN m.version AS version, m.name AS name, m.checksum AS checksum
ORDER BY version
