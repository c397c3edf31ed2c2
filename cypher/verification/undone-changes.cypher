// Nothing is as a change that was undone left it. One row a breach, in no order.
CALL () {
  MATCH (a:Activity)
  WHERE a.undoneByOperation IS NOT NULL
  WITH DISTINCT a.at AS at
  WHERE
    NOT EXISTS {
      MATCH (other:Activity {at: at})
      WHERE other.undoneByOperation IS NULL
    }
  RETURN collect(at) AS times
}
CALL (times) {
  MATCH (n:Source|Document|Claim|Assertion|Name|Judgement|Undone)
  WHERE coalesce(n.statusAt, n.recordedAt) IN times
  RETURN n.id AS id
    UNION ALL
  MATCH (from:Source|Document|Claim|Assertion|Undone)
  CALL (from) {
    MATCH
      (from)-
        [r:ATTRIBUTED_TO
          |SAME_AS
          |ENTAILS
          |CONTRADICTS
          |TENSION
          |SUPERSEDES
          |OWNED_BY
          |SYNDICATES_FROM
          |LOCATED_AS
          |RESOLVED_AS]->
      ()
    RETURN r
  }
  WITH from, r
  WHERE coalesce(r.statusAt, r.recordedAt) IN times
  RETURN coalesce(r.id, from.id) AS id
}
RETURN coalesce(id, '(no id)') AS id, 'the change that set it is undone' AS detail
