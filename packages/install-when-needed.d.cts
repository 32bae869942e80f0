declare function installWhenNeeded(folder: string): void;
export = installWhenNeeded;
