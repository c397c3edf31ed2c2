/** How much the graph holds, of everything or of some claims. */
export interface OverviewCounts {
  readonly sources: number;
  readonly outlets: number;
  readonly documents: number;
  readonly locatedDocuments: number;
  readonly claims: number;
  readonly assertions: number;
  readonly attributions: number;
  /** Assertions, attributions and relations that wait for a person. */
  readonly suggestions: number;
}

/** Claims with a topic and of a time: that of the event, or of the recording where the event's is not known. */
export interface OverviewConditions {
  readonly topic: string | null;
  readonly from: string | null;
  /** The last text that is let in. */
  readonly to: string | null;
}

export interface Overview extends OverviewCounts {
  readonly conditions: OverviewConditions;
}

/** A source from whom others take claims, and how many others. */
export interface RelayedSource {
  readonly sourceId: string;
  readonly claims: number;
  readonly relayedBy: number;
}

export interface GradeCount {
  /** From 1 to 6. */
  readonly grade: number;
  /** Claims that the estimate puts there. */
  readonly estimated: number;
  /** Claims that people put there, by the grade that stands. */
  readonly assessed: number;
}

/** Claims of a month; their grades are counted, for all months at once, where somebody asks. */
export interface MonthOfGrades {
  /** `2025-02`, or `2025` where no more is known. */
  readonly month: string;
  readonly claims: number;
  readonly gradesOf: (month: string) => Promise<readonly GradeCount[]>;
}
