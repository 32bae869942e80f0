const fs = require("node:fs");
const path = require("node:path");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { Compilation, SourceMapDevToolPlugin, sources } = require("webpack");
const CopyFiles = require("./copy-files");

/** Where manifest.xml says the add-in is served; a build for elsewhere rewrites it. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000/";
const address = (process.env.MG_BASE_URL || DEVELOPMENT_ADDRESS).replace(/\/*$/, "/");

/** The files with custom functions, from the one list that also bundles them: Excel must list what it can call. */
const functionFiles = [
  ...fs
    .readFileSync(path.join(__dirname, "src/functions/index.ts"), "utf8")
    .matchAll(/^import "(.+)";$/gm),
].map(([, file]) => `./src/functions/${file.replace("./", "")}.ts`);

/**
 * Lets Excel hand error cells to our functions, so that one bad cell in a range answers with one error instead of
 * failing the whole spill. The generator of functions.json has no tag for it.
 */
class AllowErrorArguments {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AllowErrorArguments", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "AllowErrorArguments", stage }, (assets) => {
        // Where it could not be generated the generator has said why.
        if (!assets["functions.json"]) return;
        const metadata = JSON.parse(assets["functions.json"].source().toString());
        metadata.allowErrorForDataTypeAny = true;
        const text = JSON.stringify(metadata, null, 2);
        compilation.updateAsset("functions.json", new sources.RawSource(text));
      });
    });
  }
}

/** The pictures of the ribbon and of the list of add-ins. */
const icons = fs
  .readdirSync(path.join(__dirname, "assets/icons"))
  .filter((name) => name.endsWith(".png"))
  .map((name) => ({ from: `assets/icons/${name}` }));

module.exports = (env, argv = {}) => ({
  target: ["web", "es2020"],
  devtool: argv.mode === "development" ? "eval-source-map" : false,
  entry: { addin: "./src/addin.ts" },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    // Beside the page, wherever it is served, and where there is no page at all.
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        // `npm run typecheck` checks the types.
        options: { onlyCompileBundledFiles: true, transpileOnly: true },
      },
    ],
  },
  optimization: {
    // Half as long as Terser, and a little smaller.
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    splitChunks: {
      // What stands in for a package from npm is kept with the packages from npm.
      cacheGroups: { defaultVendors: { test: /[\\/](node_modules|packages)[\\/]/ } },
    },
  },
  performance: { hints: false },
  plugins: [
    // For stack traces of the end-to-end tests: beside dist, and no word of it inside.
    ...(env.maps
      ? [
          new SourceMapDevToolPlugin({
            filename: "../build/source-maps/[file].map",
            append: false,
            module: true,
          }),
        ]
      : []),
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
    new AllowErrorArguments(),
    new CopyFiles([
      ...icons,
      { from: "assets/help.html" },
      { from: "src/taskpane/taskpane.html" },
      {
        from: "manifest.xml",
        transform: (text) => text.replaceAll(DEVELOPMENT_ADDRESS, address),
      },
    ]),
  ],
});
