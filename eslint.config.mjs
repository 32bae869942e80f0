import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins/lib/rules/index.js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

// Only its rules: the plugin itself also sets up React and a formatter, which package.json leaves out.
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.default).map((name) => [`office-addins/${name}`, "error"])
);
const node = Object.fromEntries(
  [
    "require",
    "module",
    "process",
    "console",
    "__dirname",
    "Buffer",
    "ReadableStream",
    "TextDecoder",
    "URL",
    "setTimeout",
    "clearTimeout",
  ].map((name) => [name, "readonly"])
);

export default defineConfig(
  { ignores: ["dist", "build", "coverage", "**/node_modules", "packages/*/index.*"] },
  js.configs.recommended,
  {
    // The rules that ask for types are asked by oxlint, in a tenth of the time: .oxlintrc.json.
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommended],
    rules: {
      "no-console": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    // On the side of the host, "getItemOrNullObject" and its like are our own methods, not the client's.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": { rules: officeAddins.default } },
    rules: officeRules,
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    // What goes wrong inside the grid engine must not stop it: it is told on the console of the workbench.
    files: ["workbench/**/*.ts"],
    rules: { "no-console": ["error", { allow: ["error"] }] },
  },
  {
    // Commands speak to the person at the terminal.
    files: ["workbench/commands/**", "test/e2e/find-browser.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: node },
  },
  { files: ["**/*.{js,cjs}"], languageOptions: { sourceType: "commonjs" } }
);
