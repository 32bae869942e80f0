export { closeBrowser as default } from "./find-browser";
