// One row an activity that has one of the ids, in no order: the ids of its first subjects, at most $limit.
UNWIND $ids AS id
MATCH (a:Activity {id: id})
RETURN a.id AS id, [subject IN split(a.subjects, ' ') WHERE subject <> ''][..$limit] AS subjectIds
