// One row an assertion or attribution with verified spans in a version, in no order.
UNWIND $ids AS versionId
CALL (versionId) {
  MATCH (a:Assertion {versionId: versionId})
  RETURN
    a.id AS id,
    a.spanStarts AS starts,
    a.spanEnds AS ends,
    a.spanExacts AS exacts,
    a.spanVerified AS verified
    UNION
  MATCH (:Assertion)-[r:ATTRIBUTED_TO {versionId: versionId}]->(:Assertion)
  RETURN
    r.id AS id,
    r.spanStarts AS starts,
    r.spanEnds AS ends,
    r.spanExacts AS exacts,
    r.spanVerified AS verified
}
RETURN id, starts, ends, exacts, verified
