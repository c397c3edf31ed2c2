// No rows. Keeps the answer, in the same transaction as what it answers for.
MATCH (o:Operation {key: $key})
SET o.answer = $answer
