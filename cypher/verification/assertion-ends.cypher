// Every assertion is made by one source, states one claim, and stands in one document at most. One row a breach, in no order.
MATCH (a:Assertion)
WITH
  a,
  COUNT { (a)-[:MADE_BY]->(:Source) } AS sources,
  COUNT { (a)-[:STATES]->(:Claim) } AS claims,
  COUNT { (a)-[:STANDS_IN]->(:Document) } AS documents
WHERE sources <> 1 OR claims <> 1 OR documents > 1
RETURN
  coalesce(a.id, '(no id)') AS id,
  toString(sources) + ' sources, ' + toString(claims) + ' claims, ' + toString(documents) + ' documents' AS detail
