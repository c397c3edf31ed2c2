/**
 * Texts into words: runs of letters, digits and marks (Unicode annex 29, without its dictionaries), in compatibility
 * form (annex 15: presentation forms are letters again) and lower case. What is not seen is not there: controls of
 * direction, joiners, soft hyphens (annex 44: Cf, Default_Ignorable_Code_Point) and the tatweel.
 */

const alone = '\\p{Script=Han}\\p{Script=Hiragana}';
const ideograph = `[[\\p{L}\\p{N}]&&[${alone}]]`;
const run = `[[\\p{L}\\p{N}]--[${alone}]][[\\p{L}\\p{N}\\p{M}]--[${alone}]]*`;
/** Ayn and hamza in transliterations are typed as any of these, or not at all. */
const apostrophes = "'\u2018\u2019\u201b`";
const joiner = `(?:[.${apostrophes}_]|(?<=\\p{N}),(?=\\p{N}))`;

/** Ideographs and hiragana each by itself: they are written without spaces. */
const wordPattern = new RegExp(`${ideograph}\\p{M}*|${run}(?:${joiner}${run})*`, 'gv');
const joiners = new RegExp(`[.${apostrophes}_,]`, 'gu');

/** Sorani on an Arabic keyboard: heh, kept from joining, stands for the vowel ae. */
const typedAe = /\u0647\u200c/gu;
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/gu;

/** Words as they are written, in lower case; "o'brien", "snhr.org" and "1,000" are one each. */
export function splitWords(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replace(typedAe, '\u06d5').replace(unseen, '').toLowerCase();
  return plain.match(wordPattern) ?? [];
}

/** What stands between the joiners of a word; the whole word where it has none. */
export function partsOf(word: string): readonly string[] {
  return word.split(joiners);
}
