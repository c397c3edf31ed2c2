// A verified span of an attribution has the words of the held text, in code points. One row a breach, in no order.
MATCH (:Assertion)-[r:ATTRIBUTED_TO]->(:Assertion)
WHERE any(isVerified IN r.spanVerified WHERE isVerified)
OPTIONAL MATCH (v:DocumentVersion {id: r.versionId})
WITH r, v
WHERE
  // What was undone may have been read in a document that was undone with it.
  (v.text IS NULL AND coalesce(r.status, '') <> 'UNDONE') OR
  any(
    i IN range(0, size(r.spanVerified) - 1)
    WHERE
      r.spanVerified[i] AND
      CASE
        WHEN
          r.spanStarts[i] >= 0 AND r.spanEnds[i] > r.spanStarts[i]
          THEN substring(v.text, r.spanStarts[i], r.spanEnds[i] - r.spanStarts[i]) <> r.spanExacts[i]
        ELSE true
      END
  )
RETURN coalesce(r.id, '(no id)') AS id, 'a verified span has other words, or no text is held' AS detail
