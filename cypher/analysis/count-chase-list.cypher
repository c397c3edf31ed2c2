// One row: how many placeholders nobody has located.
MATCH (d:Document {located: false})
WHERE
  NOT EXISTS {
    (d)-[tie:LOCATED_AS]->(:Document)
    WHERE coalesce(tie.status, 'CONFIRMED') <> 'UNDONE'
  }
RETURN count(d) AS total
