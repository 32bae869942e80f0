const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

/** Puts files of the project beside a bundle: as they are, or as `transform` makes them. */
module.exports = class CopyFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CopyFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "CopyFiles", stage }, () => {
        for (const { from, transform } of this.files) {
          const file = path.join(__dirname, from);
          // So that a build that watches its files watches this one too.
          compilation.fileDependencies.add(file);
          const content = fs.readFileSync(file);
          const made = transform ? transform(content.toString()) : content;
          compilation.emitAsset(path.basename(file), new sources.RawSource(made));
        }
      });
    });
  }
};
