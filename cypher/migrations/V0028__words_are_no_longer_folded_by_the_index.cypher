// The index that folded words by itself is gone: nothing asks it any more.
DROP INDEX words_are_found IF EXISTS
