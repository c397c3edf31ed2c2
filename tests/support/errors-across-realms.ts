/**
 * Jest runs tests in a realm of their own, where what Node itself throws is no `instanceof Error`: code that asks so
 * would behave otherwise than when it is served. Run before each file of tests.
 */
const ordinary = Function.prototype[Symbol.hasInstance];

Object.defineProperty(Error, Symbol.hasInstance, {
  configurable: true,
  value(this: unknown, candidate: unknown): boolean {
    // Classes that extend Error inherit this and are asked in the ordinary way.
    return ordinary.call(this as () => void, candidate) || (this === Error && Error.isError(candidate));
  },
});
