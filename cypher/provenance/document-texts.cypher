// One row a version of each document whose text is kept, in no order; with the text where its SHA-256 is wanted.
UNWIND $documentIds AS documentId
MATCH (d:Document|Undone {id: documentId})<-[:VERSION_OF]-(v)
WHERE v.text IS NOT NULL
RETURN d.id AS documentId, v.sha256 AS sha256,
  CASE
    WHEN v.sha256 IN $wanted THEN v.text
    ELSE null
  END AS text
