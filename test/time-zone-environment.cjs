const { TestEnvironment } = require("jest-environment-node");

/** Node, in the time zone that the project of jest.config.js names: a month must be the same month everywhere. */
module.exports = class TimeZoneEnvironment extends TestEnvironment {
  constructor(config, context) {
    // Before the sandbox is made: it takes a copy of the environment.
    process.env.TZ = config.projectConfig.testEnvironmentOptions.timeZone;
    super(config, context);
    // For native-package.cjs.
    this.global.requireNatively = require;
    // The grid engine is outside of the sandbox then, and so must be the channel that headless-engine.ts gives it.
    Object.defineProperty(this.global, "MessageChannel", {
      get: () => globalThis.MessageChannel,
      set(channel) {
        globalThis.MessageChannel = channel;
      },
    });
  }
};
