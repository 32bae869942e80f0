const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { Compilation, SourceMapDevToolPlugin, sources } = require("webpack");

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

/** A certificate that Excel trusts, or webpack's own with a warning, where none can be installed. */
async function httpsServer() {
  try {
    const { ca, key, cert } = await require("office-addin-dev-certs").getHttpsServerOptions();
    return { type: "https", options: { ca, key, cert } };
  } catch (error) {
    const reason = String(error.message).trim().split("\n")[0];
    console.warn(
      `No developer certificate (${reason}). Excel will not trust the one used instead.`
    );
    return { type: "https" };
  }
}

module.exports = async (env = {}, argv = {}) => ({
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
  optimization: { minimizer: [new TerserPlugin({ extractComments: false })] },
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
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      scriptLoading: "defer",
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/icons/*.png" },
        { from: "assets/help.html" },
        {
          from: "manifest.xml",
          transform: (content) => content.toString().replaceAll(DEVELOPMENT_ADDRESS, address),
        },
      ],
    }),
  ],
  ...(env.WEBPACK_SERVE && {
    devServer: {
      host: "localhost",
      port: 3000,
      headers: { "Access-Control-Allow-Origin": "*" },
      server: await httpsServer(),
    },
  }),
});
