/**
 * Lets Jest leave the packages of the grid engine to Node: they are loaded once a worker instead of once a file, which
 * took longer than most of the files, and those that are ES modules only need no translation.
 */
module.exports = {
  process: (_source, path) => ({
    code: `module.exports = globalThis.requireNatively(${JSON.stringify(path)});`,
  }),
  getCacheKey: (_source, path) => `natively ${path}`,
};
