/**
 * The address of the server that end-to-end tests talk to, without a slash at its end. Whoever starts it
 * (a global set-up, or a person with a server at hand) says so in HEARSAY_TEST_URL.
 */
export function serverUrl(): string {
  const url = process.env['HEARSAY_TEST_URL'];
  if (url === undefined || url === '') {
    throw new Error(
      'HEARSAY_TEST_URL is not set: it must be the address of a running Hearsay with the example data, ' +
        'such as http://127.0.0.1:4000',
    );
  }
  return url.replace(/\/+$/, '');
}
