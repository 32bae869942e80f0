const path = require("node:path");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const CopyFiles = require("../copy-files");

const project = path.join(__dirname, "..");
const typescript = {
  test: /\.ts$/,
  loader: "swc-loader",
  // Four times as fast as TypeScript itself; `npm run typecheck` checks the types.
  options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
};
const resolve = { extensions: [".ts", ".js"] };
const cache = (name) => ({
  type: "filesystem",
  cacheDirectory: path.join(project, "build", ".cache"),
  name,
  buildDependencies: { config: [path.join(__dirname, "webpack.config.js")] },
});

/**
 * The page with the grid. Names are made short, which halves what a browser has to read at each of the sixty openings of
 * an end-to-end run; making the code itself smaller would take five times as long and gain little more.
 */
const page = {
  name: "page",
  context: project,
  target: ["web", "es2020"],
  devtool: false,
  entry: { page: path.join(__dirname, "page/start.ts") },
  output: {
    path: path.join(project, "build/workbench"),
    publicPath: "/~workbench/",
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  resolve,
  module: {
    rules: [typescript, { test: /\.m?js$/, resolve: { fullySpecified: false } }],
  },
  experiments: { css: true },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: false, mangle: true },
        extractComments: false,
      }),
    ],
    // What is not used is not looked for either.
    usedExports: false,
    mangleExports: false,
    // The grid engine apart from our own files, each module for itself: a change of ours leaves it as it was built.
    splitChunks: {
      cacheGroups: {
        engine: { test: /[\\/]node_modules[\\/]/, name: "engine", chunks: "initial" },
      },
    },
    concatenateModules: false,
  },
  performance: { hints: false },
  cache: cache("page"),
  plugins: [
    // Hyphenation for 75 languages, which a sheet never loads; British English is asked for nevertheless.
    new webpack.IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-gb)[a-z]{2,3}(-[\w]+)*-[\w-]{8}\.js$/,
      contextRegExp: /engine-render[\\/]lib[\\/]es$/,
    }),
    new CopyFiles([{ from: "workbench/page/index.html" }]),
  ],
};

/** The commands for the shell. They find their packages in node_modules: the grid engine runs only as CommonJS. */
const commands = {
  name: "commands",
  context: project,
  target: "node20",
  devtool: false,
  entry: {
    start: path.join(__dirname, "commands/start.ts"),
    formula: path.join(__dirname, "commands/formula.ts"),
    "run-command": path.join(__dirname, "commands/run-command.ts"),
  },
  output: {
    path: path.join(project, "build/commands"),
    filename: "[name].cjs",
    library: { type: "commonjs2" },
    clean: true,
  },
  externals: [
    ({ request }, callback) =>
      /^[@\w]/.test(request) && !path.isAbsolute(request)
        ? callback(null, `commonjs ${request}`)
        : callback(),
  ],
  resolve,
  module: { rules: [typescript] },
  optimization: { minimize: false },
  performance: { hints: false },
  cache: cache("commands"),
};

module.exports = [page, commands];
