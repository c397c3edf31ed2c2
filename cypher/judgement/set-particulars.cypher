// No rows. Sets what is corrected of a claim or source; null takes away.
MATCH (thing:Claim|Source {id: $id})
SET thing += $properties
