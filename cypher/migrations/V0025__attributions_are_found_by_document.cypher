// The hand-offs of a document are found by the document they were read in.
CREATE INDEX attributions_are_found_by_document IF NOT EXISTS
FOR ()-[r:ATTRIBUTED_TO]-()
ON (r.documentId)
