// The attributions that one record read are found by its namespace.
CREATE INDEX attributions_are_found_by_namespace IF NOT EXISTS
FOR ()-[r:ATTRIBUTED_TO]-()
ON (r.namespace)
