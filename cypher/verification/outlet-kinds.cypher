// Every outlet is of a known kind. One row a breach, in no order.
MATCH (o:Outlet)
WHERE
  o.outletKind IS NULL OR
  NOT o.outletKind IN [
    'NEWSPAPER',
    'NEWS_AGENCY',
    'BROADCASTER',
    'NEWS_SITE',
    'MONITORING_GROUP',
    'THINK_TANK',
    'GOVERNMENT_BODY',
    'ARMED_GROUP',
    'SOCIAL_ACCOUNT',
    'OTHER'
  ]
RETURN coalesce(o.id, '(no id)') AS id, coalesce(o.outletKind, 'no kind') AS detail
