import { monthOf } from "../../src/dataset/month";
import { SOURCE_KINDS } from "../../src/refresh/source-request";
import { privacySentence } from "../../src/taskpane/choose-source/privacy-sentence";
import { type SourceKind, usualDraft } from "../../src/taskpane/choose-source/source-draft";
import { wordsIn } from "../../src/taskpane/words";

const say = (kind: SourceKind, others: { base?: string; address?: string } = {}) =>
  privacySentence({ ...usualDraft(monthOf(2025, 12)), kind, ...others }, wordsIn("en"));

describe("privacySentence(draft)", () => {
  test("says of each kind what is sent where, or that nothing is", () => {
    const last = SOURCE_KINDS.map((kind) => [
      kind,
      say(kind)
        .match(/[^.]+\.$/)![0]
        .trim(),
    ]);
    expect(last).toEqual([
      ["files", "Nothing is sent anywhere."],
      ["range", "Nothing is sent anywhere."],
      ["comtrade", "Nothing of your workbook is sent."],
      ["warehouse", "Nothing of your workbook is sent."],
      ["address", "Nothing of your workbook is sent."],
      ["published", "Nothing is sent anywhere."],
    ]);
  });

  test("names the server that is told something, which is the one that stands in the form", () => {
    expect(say("comtrade")).toMatch(/^comtradeapi\.un\.org is told the reporter, flow and months/);
    expect(say("comtrade", { base: "https://proxy.example.org/un" })).toMatch(
      /^proxy\.example\.org is told the reporter/
    );
    expect(say("warehouse", { address: "https://ch.example.org:8443/" })).toMatch(
      /^ch\.example\.org:8443 is told user and password in headers/
    );
  });

  test("says “that server” as long as there is no address", () => {
    expect(say("warehouse")).toMatch(/^That server is told user and password/);
    expect(say("comtrade", { base: "un" })).toMatch(/^That server is told the reporter/);
  });
});
