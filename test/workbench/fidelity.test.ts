import { readFileSync } from "node:fs";
import path from "node:path";
import { extractSchema } from "../../workbench/protocol/extract-schema";
import { loadLibrary } from "../../workbench/protocol/load-library";
import { eventTypes } from "../../workbench/model/announcements";
import { expectGolden } from "../golden";
import { modulesIn } from "../read-module";
import { everyObject } from "./every-object";
import { refusedMembers } from "./refused-members";

const project = path.join(__dirname, "../..");
const schema = extractSchema(loadLibrary());
const objects = everyObject(schema);

const page = readFileSync(path.join(project, "workbench/FIDELITY.md"), "utf8");
const begin = "<!-- members: `npm run goldens` writes them -->\n";
const end = "\n<!-- end of the members -->";

test("FIDELITY.md lists exactly the members of Office.js that the workbench refuses by name", () => {
  const [before, rest] = page.split(begin);
  const [, after] = rest.split(end);
  const told = new Set<number>(Object.values(eventTypes));
  const members = refusedMembers(schema, objects, told);
  expectGolden("../workbench/FIDELITY.md", `${before}${begin}\n${members}\n${end}${after}`);
});

test("everyObject(schema) has an object of every class of the model", () => {
  const classes = modulesIn(["workbench/model"]).flatMap(({ text }) =>
    [...text.matchAll(/officeType = "(\w+)"/g)].map(([, name]) => name)
  );
  expect(classes.length).toBeGreaterThan(60);
  expect(classes.filter((name) => !objects.has(name))).toEqual([]);
});
