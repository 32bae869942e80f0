import { HostObject, invalidArgument } from "../../protocol/host-object";
import type { CommentText, MentionState } from "../sheet-states";

const tag = /<at id="(\d+)">(.*?)<\/at>/gs;

/** What an add-in writes as a comment: a plain text, or one with people in it ("Excel.CommentRichContent"). */
export function commentText(content: unknown, contentType: unknown, location: string): CommentText {
  if (contentType === "Plain") {
    if (typeof content !== "string" || content === "") throw invalidArgument(location);
    return { text: content };
  }
  if (contentType !== "Mention" || typeof content !== "object" || content === null) {
    throw invalidArgument(location);
  }
  const { richContent, mentions = [] } = content as Partial<Record<string, unknown>>;
  if (typeof richContent !== "string" || richContent === "" || !Array.isArray(mentions)) {
    throw invalidArgument(location);
  }
  if (!mentions.every(isMention)) throw invalidArgument(location);
  // Only who is listed can be named.
  const named = [...richContent.matchAll(tag)].map(([, id]) => Number(id));
  const isKnown = (id: number) => mentions.some((mention) => mention.id === id);
  if (!named.every(isKnown)) throw invalidArgument(location);
  const text = richContent.replace(tag, (_, __, name: string) => `@${name}`);
  return { text, richContent, mentions: structuredClone(mentions) };
}

const isMention = (value: unknown): value is MentionState => {
  if (typeof value !== "object" || value === null) return false;
  const { email, id, name } = value as Partial<MentionState>;
  return typeof email === "string" && typeof id === "number" && typeof name === "string";
};

/** The parts that a comment and a reply have in common: their text and the people in it. */
export abstract class CommentContent extends HostObject {
  readonly authorEmail = "";

  protected abstract get written(): CommentText;
  protected abstract changed(): void;

  get content(): string {
    return this.written.text;
  }

  /** A plain text in place of what was there. */
  set content(text: unknown) {
    this.write(commentText(text, "Plain", `${this.officeType}.content`));
  }

  get contentType(): string {
    return this.written.mentions ? "Mention" : "Plain";
  }

  get richContent(): string {
    return this.written.richContent ?? this.written.text;
  }

  get mentions(): MentionState[] {
    return this.written.mentions ?? [];
  }

  updateMentions(content: unknown): void {
    this.write(commentText(content, "Mention", `${this.officeType}.updateMentions`));
  }

  private write(text: CommentText): void {
    const { written } = this;
    delete written.richContent;
    delete written.mentions;
    Object.assign(written, text);
    this.changed();
  }
}
