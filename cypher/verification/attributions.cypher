// An attribution joins two assertions of one claim each, and was read in a located document. One row a breach, in no order.
MATCH (from:Assertion)-[r:ATTRIBUTED_TO]->(to:Assertion)
OPTIONAL MATCH (d:Document {id: r.documentId})
WITH from, r, to, d
WHERE
  from = to OR
  r.id IS NULL OR
  r.namespace IS NULL OR
  r.hedges IS NULL OR
  r.recordedAt IS NULL OR
  r.recordedBy IS NULL OR
  r.statusAt IS NULL OR
  r.scopeInferred IS NULL OR
  // What was undone may have been read in a document that was undone with it.
  (coalesce(d.located, false) = false AND coalesce(r.status, '') <> 'UNDONE') OR
  NOT coalesce(r.quoteType, '') IN ['DIRECT', 'INDIRECT', 'MIXED'] OR
  NOT coalesce(r.status, '') IN ['SUGGESTED', 'CONFIRMED', 'REJECTED', 'UNDONE'] OR
  NOT EXISTS { (from)-[:STATES]->(:Claim {id: r.claimId}) } OR
  NOT EXISTS {
  (to)-[:STATES]->(:Claim {id: r.claimId})
  }
RETURN coalesce(r.id, '(no id)') AS id, 'an end, a property or the document read is wrong' AS detail
