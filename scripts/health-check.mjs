/** The container's health check: ends with 0 where the URL answers 2xx, else with 1 and the reason. */
const [url = ''] = process.argv.slice(2);
try {
  const response = await fetch(url, { signal: AbortSignal.timeout(4_000) });
  console.log(`${response.status} ${await response.text()}`);
  process.exitCode = response.ok ? 0 : 1;
} catch (cause) {
  console.log(`${url} does not answer: ${cause.cause?.message ?? cause.message}`);
  process.exitCode = 1;
}
