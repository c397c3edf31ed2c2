/**
 * What the letters of two scripts share: a sign for each consonant, none for vowels, w and y, hamza and ayn.
 * Latin letters by the romanisations in use: ALA-LC, DIN 31635, ISO 233-2, BGN/PCGN, Kurmanji, and what newspapers print.
 * A sign is coarser than a letter (k for ق and ك, b for ب and پ): newspapers do not tell them apart. Of the Latin
 * letters that need none, c stands for sh, q for ch and x for kh.
 */

/** Letters by the sign before them. A letter that may be read in two ways has two signs, a space between them. */
const signsBy = (table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(table).flatMap(([signs, letters]) =>
      Array.from(letters, (letter) => [letter, signs.split(' ')] as const),
    ),
  );

/** Letters with a diacritic that makes them another consonant, as they are spelt without it. */
export const romanLetters: ReadonlyMap<string, string> = new Map([
  ...Array.from('şșš', (letter) => [letter, 'sh'] as const),
  ...Array.from('çč', (letter) => [letter, 'ch'] as const),
  ...Array.from('ḫẖ', (letter) => [letter, 'kh'] as const),
  ...Array.from('ğġḡ', (letter) => [letter, 'gh'] as const),
  ...Array.from('ǧǰ', (letter) => [letter, 'j'] as const),
  ...Object.entries({ ḏ: 'dh', ṯ: 'th', ž: 'zh' }),
]);

/** Consonants spelt with several letters, the longest first; a capital is a sign already. */
export const romanSpellings: readonly (readonly [spelling: string, sign: string])[] = [
  ...(['sch', 'sh'] as const).map((spelling) => [spelling, 'C'] as const),
  ...(['tch', 'ch'] as const).map((spelling) => [spelling, 'Q'] as const),
  ...(['zh', 'dj'] as const).map((spelling) => [spelling, 'J'] as const),
  ...Object.entries({ kh: 'X', gh: 'G', dh: 'Z', th: 'S', ph: 'F', ck: 'K' }),
];

export const latinSigns = signsBy({
  ...{ b: 'bp', t: 't', j: 'jJ', q: 'Q', h: 'h', x: 'X', d: 'd', r: 'r', z: 'zZ', s: 'sS', c: 'C' },
  ...{ g: 'gG', f: 'fvF', k: 'kqcK', l: 'l', m: 'm', n: 'n' },
  // Kurmanji writes خ so, English ks.
  'x ks': 'x',
});

export const arabicSigns = signsBy({
  ...{ b: 'بپ', t: 'تطٹ', s: 'ثسص', j: 'جژ', q: 'چ', h: 'حهھہ', x: 'خ', d: 'د', z: 'ذزظ' },
  ...{ r: 'رڕ', c: 'ش', g: 'غگ', f: 'فڤ', k: 'قكک', l: 'لڵ', m: 'م', n: 'ن' },
  // Riyadh and Ramadan; Persian, Kurdish and Turkish say z.
  'd z': 'ض',
});

/** What a word that begins with a vowel, or with what carries one, begins with. */
export const vowelSign = 'a';
export const startsWithVowel = /^[aeiou\u0621-\u0627\u0639\u0671\u06d5]/u;

/** As first letters these are consonants; elsewhere they are vowels as often, and have no sign. */
export const semivowels: ReadonlyMap<string, string> = new Map([
  ...Array.from('yيیى', (letter) => [letter, 'y'] as const),
  ...Array.from('wو', (letter) => [letter, 'w'] as const),
]);
