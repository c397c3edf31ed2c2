/** What the service needs before it can answer; `/health/ready` tells it, main.ts finds it out. */
export interface Readiness {
  readonly databaseAnswers: boolean;
  readonly migrationsAreCurrent: boolean;
}
