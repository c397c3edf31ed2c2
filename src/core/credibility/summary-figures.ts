/** What is kept of a claim's analysis, and by which rules it was made. */

/**
 * Raised whenever the same graph would give other figures: every summary by an earlier number is then made anew. A test
 * holds it to the method.
 */
export const ANALYSIS_RULES = 1;
