// Attributions of one status are listed by id.
CREATE INDEX suggested_attributions_are_listed IF NOT EXISTS
FOR ()-[r:ATTRIBUTED_TO]-()
ON (r.status, r.id)
