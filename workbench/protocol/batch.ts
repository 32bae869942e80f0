import {
  ActionType,
  type Action,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
} from "./batch-format";
import { HostObject, RichApiError } from "./host-object";
import { Members, notImplemented } from "./members";
import { ObjectPaths, type Roots } from "./object-paths";
import { Projection } from "./projection";
import { References } from "./references";
import type { RequirementSets } from "./requirement-sets";
import type { Schema } from "./schema";
import type { StepGuard } from "./undo-groups";

const statusOf: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ItemNotFound: 404,
  ApiNotFound: 404,
  GeneralException: 500,
  NotImplemented: 501,
};

/**
 * Carries out the batches of the rich API on an object model. It knows nothing of Excel: what is a property, a method
 * or a collection stands in the schema, and what they do stands in the model.
 */
export class BatchProcessor {
  readonly references = new References();
  private readonly members: Members;
  private readonly projection: Projection;

  constructor(
    schema: Schema,
    requirements: RequirementSets,
    private readonly roots: Roots,
    announcedEvents: ReadonlySet<number>
  ) {
    this.members = new Members(schema, requirements, this.references, announcedEvents);
    this.projection = new Projection(this.members, this.references);
  }

  /** Does the actions in their order and stops at the first that fails; what was done before it stays done. */
  process(request: BatchRequest, guard?: StepGuard): BatchResponse {
    const paths = new ObjectPaths(request, this.roots, this.members, this.references);
    const response: BatchResponse = { Results: [], TraceIds: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = this.act(action, request, paths, guard) ?? null;
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        response.Error = this.describe(error, action, request, index);
        break;
      }
    }
    return response;
  }

  private act(
    action: Action,
    request: BatchRequest,
    paths: ObjectPaths,
    guard?: StepGuard
  ): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    // Calling or loading a null object does nothing: samples do getItemOrNullObject(name).delete().
    if (object === null) return null;
    guard?.(object, this.members.nameOf(object, action.Name), action);
    switch (action.ActionType) {
      case ActionType.Instantiate: {
        const untracked = request.ObjectPaths[action.ObjectPathId]?.D === true;
        return this.instantiate(object, request.AutoKeepReference === true && !untracked);
      }
      case ActionType.Query:
        return this.projection.load(object, action.QueryInfo);
      case ActionType.Method: {
        const result = this.members.call(object, action.Name, paths.arguments(action.ArgumentInfo));
        return result instanceof HostObject ? this.projection.identity(result) : result;
      }
      case ActionType.SetProperty:
        return this.members.write(object, action.Name, paths.argument(action.ArgumentInfo));
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw notImplemented(`an action of type ${action.ActionType}`);
    }
  }

  private instantiate(object: HostObject, keep: boolean): unknown {
    if (keep && this.members.typeOf(object).scalars._ReferenceId) this.references.keep(object);
    return this.projection.identity(object);
  }

  private describe(
    error: unknown,
    action: Action,
    request: BatchRequest,
    index: number
  ): BatchError {
    const known = error instanceof RichApiError;
    const code = known ? error.code : "GeneralException";
    // A fault of the workbench itself is shown whole: it is ours to mend, not the add-in's to handle.
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      Code: code,
      Message: known ? error.message : `The workbench failed: ${fault}`,
      Location: (known && error.location) || request.ObjectPaths[action.ObjectPathId]?.Name || "",
      ActionIndex: index,
      HttpStatusCode: statusOf[code] ?? 400,
    };
  }
}
