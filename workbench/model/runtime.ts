import { HostObject } from "../protocol/host-object";

/** `context.runtime`: whether the add-in wants to hear of changes. */
export class Runtime extends HostObject {
  readonly officeType = "Runtime";
  enableEvents = true;
}
