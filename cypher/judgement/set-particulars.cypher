// No rows. Sets what is corrected of a claim or source, and takes away what it has none of.
MATCH (thing:Claim|Source {id: $id})
SET thing += $properties
FOREACH (name IN $removed |
  SET thing[name] = null
)
