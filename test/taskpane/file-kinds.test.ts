import { FILE_ENDINGS, sortFiles, withFiles } from "../../src/taskpane/choose-source/file-kinds";
import { wordsIn } from "../../src/taskpane/words";

const file = (name: string, text = "month;code\n") => new File([text], name);

describe("sortFiles(files)", () => {
  test("parts files by their endings, whatever their case", () => {
    const [strange, upper, none] = [file("<b>photo</b>.png"), file("a.XLSX"), file("csv")];
    expect(sortFiles([strange, upper, none])).toEqual({ right: [upper], wrong: [strange, none] });
  });

  test("takes every ending that is said to be taken", () => {
    const files = FILE_ENDINGS.map((ending) => file(`a${ending}`));
    expect(sortFiles(files).right).toEqual(files);
  });
});

test("withFiles(known, added) keeps the later one of two of one name, in its place", () => {
  const [older, other, newer] = [file("a.csv"), file("b.csv"), file("a.csv", "newer")];
  const all = withFiles([older, other], [newer]);
  expect(all.map(({ name }) => name)).toEqual(["b.csv", "a.csv"]);
  expect(all[1]).toBe(newer);
  expect(withFiles([], [older, newer])).toEqual([newer]);
});

test("words.wrongFiles(names, endings) names what was left out and says what can be read", () => {
  const endings = ".csv .xlsx";
  expect(wordsIn("en").wrongFiles(["a.png"], endings)).toBe(
    "“a.png” was left out: only files ending in .csv .xlsx can be read."
  );
  expect(wordsIn("en").wrongFiles(["a.png", "b.gif"], endings)).toMatch(
    /^“a.png” and “b.gif” were left out/
  );
  expect(wordsIn("zh").wrongFiles(["a.png", "b.gif"], endings)).toBe(
    "已略去“a.png”和“b.gif”：只能读取以 .csv .xlsx 结尾的文件。"
  );
});

test("words.filesChosen(n) counts", () => {
  expect([0, 1, 2].map((n) => wordsIn("en").filesChosen(n))).toEqual([
    "0 files chosen.",
    "1 file chosen.",
    "2 files chosen.",
  ]);
});
