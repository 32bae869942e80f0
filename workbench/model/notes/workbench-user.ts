/** Whom the workbench takes its user for. */
export const workbenchUser = "Workbench user";
