import type { ActManner } from "../../src/taskpane/pane-host";
import { settled } from "./settled";

/** Something that the pane asked of its host and the test answers. */
export interface Asked<About, Answer, Progress = never> {
  readonly about: About;
  readonly manner?: ActManner<Progress>;
  end(answer: Answer): Promise<void>;
  fail(sentence: string): Promise<void>;
}

/** What the pane asked of one kind, in turn, and the function that it asks by. */
export class Questions<About, Answer, Progress = never> {
  readonly asked: Asked<About, Answer, Progress>[] = [];

  readonly ask = (about: About, manner?: ActManner<Progress>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      this.asked.push({
        about,
        manner,
        end: (answer) => settled(() => resolve(answer)),
        fail: (sentence) => settled(() => reject(new Error(sentence))),
      });
    });

  /** The one asked last. */
  get last(): Asked<About, Answer, Progress> {
    return this.asked[this.asked.length - 1];
  }
}
