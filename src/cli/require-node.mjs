/** The program is TypeScript that Node runs as it is: an older Node would fail with a riddle, so it is told plainly. */
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `Hearsay needs Node 24 or later; this is ${process.versions.node}.\n` +
      'Run it through npm, which brings its own on Linux: npm start, npm run serve, npx hearsay …\n',
  );
  process.exit(1);
}
