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
/** Packages of the grid engine that are ES modules only, which Jest cannot require on Node 20. */
const esModules = [
  "collapse-white-space",
  "n-gram",
  "trigram-utils",
  "franc-min",
  "kdbush",
  "quickselect",
  "rbush",
  "lodash-es",
  "nanoid",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
];
/** Pure code is tested in two time zones: west of Greenwich the first of a month in UTC is still the month before. */
const inTimeZone = (timeZone) => ({
  testEnvironment: "<rootDir>/test/time-zone-environment.cjs",
  testEnvironmentOptions: { timeZone },
});
const base = {
  setupFilesAfterEnv: ["<rootDir>/test/patience.ts"],
  transform: {
    "^.+\\.tsx?$": typescript,
    [`/node_modules/(${esModules.join("|")})/.+\\.js$`]: [
      "@swc/jest",
      { jsc: { target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
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
      testMatch: ["<rootDir>/test/{dataset,functions,measures}/**/*.test.ts"],
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
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.e2e.ts"],
      globalSetup: "<rootDir>/test/e2e/find-browser.ts",
    },
  ],
};
