import path from "node:path";
import { answerFormulas } from "../../../workbench/commands/answer-formulas";
import { hostHeadless } from "../../../workbench/commands/host-headless";
import { tinyAddin } from "./tiny-addin";

const project = path.join(__dirname, "../../..");

/** As a bundle of webpack loads a part of itself on demand. */
const loader = (src: string) => `
  const load = (src) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.charset = "utf-8";
    script.setAttribute("data-webpack", "tiny:chunk");
    script.src = src;
    script.onload = (event) => resolve(event.type);
    script.onerror = (event) => reject(new CustomFunctions.Error("#N/A", event.type + " " + event.target.src));
    document.head.appendChild(script);
  });
  CustomFunctions.associate("LATER", async () => (await load("${src}")) + " " + window.late);
  CustomFunctions.associate("TWICE", (value) => value * 2);
`;

async function later(src: string, others: Record<string, string> = {}) {
  const { addin, folder, remove } = tinyAddin(loader(src), others);
  try {
    const [answer] = await answerFormulas(hostHeadless(addin, folder, project), ["TINY.LATER()"]);
    return answer;
  } finally {
    remove();
  }
}

test("a script that is appended to the head is read from the add-in's folder and run in its world", async () => {
  expect(await later("chunk.js", { "chunk.js": "window.late = 6 * 7;" })).toMatchObject({
    value: "load 42",
  });
});

test.each(["nowhere.js", "../../../etc/passwd", "https://elsewhere.example/chunk.js"])(
  "the script %s is not to be had",
  async (src) => {
    const answer = await later(src, { "chunk.js": "" });
    expect(answer).toMatchObject({ error: "#N/A", message: `error ${src}` });
  }
);

test("a script that fails has been loaded all the same, and the console tells why", async () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const answer = await later("chunk.js", { "chunk.js": "throw new Error('no');" });
  expect(answer).toMatchObject({ value: "load undefined" });
  expect(told).toHaveBeenCalled();
  told.mockRestore();
});
