import { actSentences } from "../../src/taskpane/words-acts";
import { askingSentences } from "../../src/taskpane/words-asking";
import { figuresSentences } from "../../src/taskpane/words-figures";
import { handingOnSentences } from "../../src/taskpane/words-handing-on";
import { keepingSentences } from "../../src/taskpane/words-keeping";
import { loadSentences } from "../../src/taskpane/words-load";
import { previewSentences } from "../../src/taskpane/words-preview";
import { rangeSentences } from "../../src/taskpane/words-range";
import { refreshEndSentences } from "../../src/taskpane/words-refresh";
import { reviewSentences } from "../../src/taskpane/words-review";
import { sourcesSentences } from "../../src/taskpane/words-sources";

const tables = [
  actSentences,
  askingSentences,
  figuresSentences,
  handingOnSentences,
  keepingSentences,
  loadSentences,
  previewSentences,
  rangeSentences,
  refreshEndSentences,
  reviewSentences,
  sourcesSentences,
];

test("the words of the pane have each name once: of two the pane would know only the later", () => {
  const names = tables.flatMap((table) => Object.keys(table));
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});
