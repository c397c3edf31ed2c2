// A verified span of an assertion has the words of the held text, in code points. One row a breach, in no order.
MATCH (a:Assertion)
WHERE any(isVerified IN a.spanVerified WHERE isVerified)
OPTIONAL MATCH (v:DocumentVersion {id: a.versionId})
WITH a, v
WHERE
  v.text IS NULL OR
  any(
    i IN range(0, size(a.spanVerified) - 1)
    WHERE
      a.spanVerified[i] AND
      CASE
        WHEN
          a.spanStarts[i] >= 0 AND a.spanEnds[i] > a.spanStarts[i]
          THEN substring(v.text, a.spanStarts[i], a.spanEnds[i] - a.spanStarts[i]) <> a.spanExacts[i]
        ELSE true
      END
  )
RETURN coalesce(a.id, '(no id)') AS id, 'a verified span has other words, or no text is held' AS detail
