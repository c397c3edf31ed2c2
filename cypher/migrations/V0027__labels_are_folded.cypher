// Names, descriptors, titles and wordings are found by their folded words, and by words alike.
CREATE FULLTEXT INDEX labels_are_folded IF NOT EXISTS
FOR (n:Name|AnonymousSource|UnnamedGroup|UnspecifiedSource|Document|Claim)
ON EACH [n.foldedWords, n.alikeWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
