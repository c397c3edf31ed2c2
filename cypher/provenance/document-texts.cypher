// One row a held version of each document, in no order; without its text where that is not kept, or is at hand already.
UNWIND $documentIds AS documentId
MATCH (d:Document {id: documentId})<-[:VERSION_OF]-(v:DocumentVersion)
RETURN d.id AS documentId, v.sha256 AS sha256,
  CASE
    WHEN v.sha256 IN $atHand THEN null
    ELSE v.text
  END AS text
