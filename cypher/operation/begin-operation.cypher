// One row: the run that did this operation first, and its answer if that run finished; the caller's own run if it is new.
MERGE (o:Operation {key: $key})
  ON CREATE SET o.run = $run, o.inputHash = $inputHash, o.at = $at
RETURN o.run AS run, o.inputHash AS inputHash, o.answer AS answer
