import FixedJsdomEnvironment from 'jest-fixed-jsdom';

/**
 * jsdom with the web platform of Node, resolving workspace libraries from their sources: the fixed
 * environment drops the export conditions of the configuration.
 */
export default class DomEnvironment extends FixedJsdomEnvironment {
  constructor(config, context) {
    super(config, context);
    this.customExportConditions =
      config.projectConfig.testEnvironmentOptions.customExportConditions;
  }
}
