import { HostObject } from "../protocol/host-object";
import { CustomProperties } from "./custom-properties";

/** Title, author and the like. */
export class DocumentProperties extends HostObject {
  readonly officeType = "DocumentProperties";
  title = "";
  subject = "";
  author = "";
  keywords = "";
  comments = "";
  category = "";
  manager = "";
  company = "";
  readonly custom = new CustomProperties("CustomPropertyCollection");
}
