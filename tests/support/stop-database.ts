/** After integration and end-to-end tests: ends the database that was started for them. */
export default async function stopDatabase(): Promise<void> {
  const database = globalThis.hearsayTestDatabase;
  globalThis.hearsayTestDatabase = undefined;
  await database?.stop();
}
