// One row: whether anybody judged what the records or the independence of sources turn on. Where nobody did, there is nothing to read.
RETURN
  EXISTS {
    MATCH (:Adjudication)
  } OR
  EXISTS {
    MATCH (:HandOffAudit)
  } OR
  EXISTS {
    MATCH (:DependenceJudgement)
  } AS areJudged
