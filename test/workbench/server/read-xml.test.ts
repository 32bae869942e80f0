import { all, first, readXml } from "../../../workbench/server/read-xml";

test("elements, attributes and texts are read, without prefixes", () => {
  const root = readXml(
    `\uFEFF<?xml version="1.0"?><!-- note --><a:Root xsi:type='One &amp; "two"'><b/>x &lt; &#121;<![CDATA[ & z]]><c d="1"><b e="2"/></c></a:Root>`
  );
  expect(root.name).toBe("Root");
  expect(root.attributes.type).toBe('One & "two"');
  expect(root.text).toBe("x < y & z");
  expect(first(root, "c/b")?.attributes).toEqual({ e: "2" });
  expect(all(root, "b")).toHaveLength(1);
  expect(first(root, "c/d/e")).toBeUndefined();
});

test.each([
  ["<a><b></a>", "line 1: </a> closes nothing that is open."],
  ["<a>\n\n<b c=1></b></a>", "line 3: this is not well-formed XML."],
  ["<a><b/>", "<a> is never closed."],
  ["", "there is no element in it."],
  ["no markup", "there is no element in it."],
])("%j is refused in a sentence", (xml, sentence) => {
  expect(() => readXml(xml)).toThrow(sentence);
});
