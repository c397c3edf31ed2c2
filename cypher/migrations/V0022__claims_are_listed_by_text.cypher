// Lists of claims may be in the order of their wording.
CREATE INDEX claims_are_listed_by_text IF NOT EXISTS
FOR (n:Claim)
ON (n.text, n.id)
