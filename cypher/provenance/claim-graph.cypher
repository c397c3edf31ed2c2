// One row a confirmed voice of the claim's graph, with its source and document and whom it credits, in no order.
MATCH (asked:Claim {id: $claimId})
// Step by step outwards, at most 10,000 steps, each claim once: a pattern of variable length takes every way through a ladder of relations.
WITH
  reduce(
    found = {before: [], last: [asked]},
    step IN
    CASE
      WHEN $withEntailing THEN range(1, 10000)
      ELSE []
    END |
      CASE
        WHEN size(found.last) = 0 THEN found
        ELSE
          {
            before: found.before + found.last,
            last:
              COLLECT {
                UNWIND found.last AS to
                MATCH (to)-[r:SAME_AS|ENTAILS]-(from:Claim)
                WHERE
                  r.status = 'CONFIRMED' AND
                  ($asOf IS NULL OR r.statusAt <= $asOf) AND
                  (type(r) = 'SAME_AS' OR startNode(r) = from) AND
                  NOT from IN found.before AND
                  NOT from IN found.last
                RETURN DISTINCT from
              }
          }
      END) AS found
UNWIND found.before + found.last AS claim
MATCH (claim)<-[:STATES]-(a:Assertion)
WHERE a.status = 'CONFIRMED' AND ($asOf IS NULL OR a.statusAt <= $asOf)
MATCH (a)-[:MADE_BY]->(s:Source)
MATCH (a)-[:STATES]->(c:Claim)
OPTIONAL MATCH (a)-[:STANDS_IN]->(d:Document)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Outlet)
CALL (a) {
  OPTIONAL MATCH (a)-[r:ATTRIBUTED_TO]->(credited:Assertion)
  WHERE r.status <> 'REJECTED' AND ($asOf IS NULL OR r.recordedAt <= $asOf)
  RETURN
    collect(r.id) AS creditIds,
    collect(credited.id) AS creditedIds,
    collect(r.status = 'CONFIRMED' AND ($asOf IS NULL OR r.statusAt <= $asOf)) AS creditsConfirmed
}
RETURN
  a.id AS id,
  c.id AS claimId,
  a.stance AS stance,
  a.modality AS modality,
  a.basis AS basis,
  a.place AS place,
  a.wording AS wording,
  a.hedges AS hedges,
  a.addressedTo AS addressedTo,
  a.saidAt AS saidAt,
  a.note AS note,
  a.spanRoles AS spanRoles,
  a.spanStarts AS spanStarts,
  a.spanEnds AS spanEnds,
  a.spanExacts AS spanExacts,
  a.spanVerified AS spanVerified,
  a.versionId AS versionId,
  a.status AS status,
  a.recordedAt AS recordedAt,
  a.recordedBy AS recordedBy,
  s.id AS sourceId,
  s.key AS sourceKey,
  [l IN labels(s) WHERE l <> 'Source'][0] AS sourceNodeLabel,
  s.label AS sourceLabel,
  s.outletKind AS sourceOutletKind,
  s.country AS sourceCountry,
  s.url AS sourceUrl,
  s.role AS sourceRole,
  s.descriptor AS sourceDescriptor,
  s.descriptorLang AS sourceDescriptorLang,
  [(s)-[:CARRIED_BY]->(carrier) | carrier.id ][0] AS sourceCarriedById,
  [(s)-[:AFFILIATED_WITH]->(body) | body.id ][0] AS sourceAffiliationId,
  s.recordedAt AS sourceRecordedAt,
  s.recordedBy AS sourceRecordedBy,
  d.id AS documentId,
  d.key AS documentKey,
  d.kind AS documentKind,
  d.title AS documentTitle,
  d.lang AS documentLang,
  d.url AS documentUrl,
  d.publishedAt AS documentPublishedAt,
  d.located AS documentLocated,
  d.recordedAt AS documentRecordedAt,
  d.recordedBy AS documentRecordedBy,
  p.id AS documentPublisherId,
  [(d)-[:LOCATED_AS]->(l) | l.id ][0] AS documentLocatedAsId,
  p.key AS publisherKey,
  p.label AS publisherLabel,
  p.outletKind AS publisherOutletKind,
  p.country AS publisherCountry,
  p.url AS publisherUrl,
  p.recordedAt AS publisherRecordedAt,
  p.recordedBy AS publisherRecordedBy,
  creditIds,
  creditedIds,
  creditsConfirmed,
  [(a)-[resolved:RESOLVED_AS]->(l) WHERE $asOf IS NULL OR resolved.recordedAt <= $asOf | l.id ] AS resolvedAsIds
