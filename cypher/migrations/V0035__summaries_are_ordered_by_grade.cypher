// Claims may be listed by their estimated grade.
CREATE INDEX summaries_are_ordered_by_grade IF NOT EXISTS
FOR (n:ClaimSummary)
ON (n.gradeRank)
