// Names, descriptors, titles and wordings are found by their words, accents folded.
CREATE FULLTEXT INDEX words_are_found IF NOT EXISTS
FOR (n:Name|AnonymousSource|UnnamedGroup|UnspecifiedSource|Document|Claim)
ON EACH [n.value, n.descriptor, n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
