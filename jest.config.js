const { availableParallelism } = require("node:os");

/** Unit and dom tests run on the TypeScript sources; e2e runs on the production bundle in a browser. */
const typescript = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    sourceMaps: "inline",
  },
];
/** Node in a time zone: west of Greenwich the first of a month in UTC is still the month before. */
const inTimeZone = (timeZone) => ({
  testEnvironment: "<rootDir>/test/time-zone-environment.cjs",
  testEnvironmentOptions: { timeZone },
});
/** What reads or writes a day or the name of a month; test/architecture.test.ts keeps dates out of the rest of src. */
const withDates = [
  "dataset/month.test.ts",
  "functions/period.test.ts",
  "functions/arguments.test.ts",
  "taskpane/write-figures.test.ts",
  "workbench/files/read-xlsx.test.ts",
];
const base = {
  // What tests and builds write does not start the tests again.
  watchPathIgnorePatterns: ["\\.changed\\.", "<rootDir>/(build|dist)/"],
  setupFilesAfterEnv: ["<rootDir>/test/patience.ts"],
  transform: {
    "^.+\\.tsx?$": typescript,
    "/node_modules/@univerjs/.+\\.js$": "<rootDir>/test/native-package.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!@univerjs/)"],
};
const inBrowser = {
  globalSetup: "<rootDir>/test/e2e/find-browser.ts",
  globalTeardown: "<rootDir>/test/e2e/close-browser.ts",
};

module.exports = {
  coverageProvider: "v8",
  // Half of the end-to-end tests is waiting: two at a time even on two cores.
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  projects: [
    {
      ...base,
      displayName: "unit",
      ...inTimeZone("UTC"),
      testMatch: ["<rootDir>/test/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "unit, São Paulo",
      ...inTimeZone("America/Sao_Paulo"),
      testMatch: withDates.map((file) => `<rootDir>/test/${file}`),
    },
    {
      ...base,
      displayName: "unit, wrapped arguments",
      ...inTimeZone("UTC"),
      setupFilesAfterEnv: [
        ...base.setupFilesAfterEnv,
        "<rootDir>/test/functions/wrapped-arguments.ts",
      ],
      testMatch: ["<rootDir>/test/functions/*.test.ts"],
      testPathIgnorePatterns: ["plain-cell"],
    },
    {
      ...base,
      displayName: "dom",
      setupFilesAfterEnv: [...base.setupFilesAfterEnv, "<rootDir>/test/without-style-rules.ts"],
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
    },
    {
      ...base,
      ...inBrowser,
      displayName: "e2e",
      ...inTimeZone("UTC"),
      testMatch: ["<rootDir>/test/e2e/**/*.e2e.ts"],
    },
    // `npm run test:long`: other programs, large inputs, and many more of those that a machine makes up.
    {
      ...base,
      ...inBrowser,
      displayName: "long",
      ...inTimeZone("UTC"),
      testMatch: ["<rootDir>/test/**/*.long.ts"],
    },
    {
      ...base,
      displayName: "fuzz",
      ...inTimeZone("UTC"),
      testMatch: ["<rootDir>/test/**/{*-fuzz,*-property,*round-trip}.test.ts"],
    },
  ],
};
