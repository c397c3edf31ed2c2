// Activities are found by the id of anything that they changed.
CREATE FULLTEXT INDEX activities_are_found_by_subject IF NOT EXISTS
FOR (n:Activity)
ON EACH [n.subjects]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
