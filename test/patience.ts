/** A page of the workbench opens in 2 to 5 seconds; no test is to fail because the machine is busy. */
jest.setTimeout(60_000);
