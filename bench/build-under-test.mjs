import path from "node:path";
import webpack from "webpack";
import { compiled, project } from "./project.mjs";

const parts = ["add-in", "customs-file", "monthly-review", "warehouse", "workbench"];

/**
 * Compiles bench/under-test with the TypeScript it re-exports into build/bench: Node 20 does not run TypeScript.
 * Packages stay outside, because the grid engine runs in Node only as CommonJS from node_modules.
 */
export async function buildUnderTest() {
  const stats = await new Promise((resolve, reject) =>
    webpack(configuration(), (error, built) => (error ? reject(error) : resolve(built)))
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

function configuration() {
  const entry = (name) => path.join(project, "bench", "under-test", `${name}.mjs`);
  return {
    context: project,
    mode: "production",
    target: "node20",
    devtool: false,
    entry: Object.fromEntries(parts.map((name) => [name, entry(name)])),
    output: { path: compiled, filename: "[name].cjs", library: { type: "commonjs2" } },
    externals: [
      ({ request }, callback) =>
        /^[@\w]/.test(request) && !path.isAbsolute(request)
          ? callback(null, `commonjs ${request}`)
          : callback(),
    ],
    node: { __dirname: false, __filename: false },
    resolve: { extensions: [".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, configFile: path.join(project, "tsconfig.json") },
        },
      ],
    },
    optimization: { minimize: false },
    performance: { hints: false },
  };
}
