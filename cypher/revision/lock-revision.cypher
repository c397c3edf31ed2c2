// One row: the revision. No other change passes its last statements from here to the commit.
MERGE (r:Revision {id: 'graph'})
  ON CREATE SET r.value = 0
// Setting what stays as it is takes the lock.
SET r.value = r.value
RETURN r.value AS value
