/** A page opens in 2 to 5 seconds; a test must not fail because the machine is busy. */
jest.setTimeout(60_000);
