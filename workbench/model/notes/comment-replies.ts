import { generateRandomId } from "@univerjs/core";
import { HostCollection, itemNotFound } from "../../protocol/host-object";
import type { Range } from "../range";
import type { ReplyState } from "../sheet-states";
import type { Comment } from "./comment";
import { CommentContent, commentText } from "./comment-text";
import { workbenchUser } from "./workbench-user";

/** An answer to a comment. */
class CommentReply extends CommentContent {
  readonly officeType = "CommentReply";

  constructor(
    private readonly comment: Comment,
    readonly id: string
  ) {
    super();
  }

  protected get written(): ReplyState {
    const state = this.comment.state.replies?.find(({ id }) => id === this.id);
    if (!state) throw itemNotFound("CommentReply");
    return state;
  }

  protected changed(): void {
    this.comment.changed();
  }

  get authorName(): string {
    return this.written.author;
  }

  get creationDate(): string {
    return this.written.created;
  }

  /** A reply is settled with its thread. */
  get resolved(): boolean {
    return this.comment.resolved;
  }

  getParentComment(): Comment {
    return this.comment;
  }

  getLocation(): Range {
    return this.comment.getLocation();
  }

  delete(): void {
    const { written, comment } = this;
    comment.state.replies = comment.state.replies?.filter((reply) => reply !== written);
    this.changed();
  }
}

/** The answers to a comment, the oldest first. */
export class CommentReplyCollection extends HostCollection<CommentReply> {
  readonly officeType = "CommentReplyCollection";

  constructor(private readonly comment: Comment) {
    super();
  }

  get items(): readonly CommentReply[] {
    const { replies = [] } = this.comment.state;
    return replies.map(({ id }) => new CommentReply(this.comment, id));
  }

  add(content: unknown, contentType = "Plain"): CommentReply {
    const text = commentText(content, contentType, "CommentReplyCollection.add");
    const reply: ReplyState = {
      ...text,
      id: generateRandomId(),
      author: workbenchUser,
      created: new Date().toISOString(),
    };
    const { state } = this.comment;
    state.replies = [...(state.replies ?? []), reply];
    this.comment.changed();
    return new CommentReply(this.comment, reply.id);
  }
}
