import type { ArrayAnswer, CustomFunctionCalls } from "./custom-function-calls";
import { HostObject } from "./host-object";

/** Features of the library that a host may switch on: slicing of answers that are too large, and a flush every 200 ms. */
const slicing = 1;
const shortInterval = 2;

interface ObjectAnswer {
  id: number;
  failed?: boolean;
  value: unknown;
  errorCode?: number;
}

/** `Microsoft.ExcelServices.CustomFunctions`: where the add-in says that it is ready, and hands in its answers. */
export class CustomFunctionDesk extends HostObject {
  readonly officeType = "CustomFunctions";

  constructor(private readonly calls: CustomFunctionCalls) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.start();
  }

  _GetEnabledFeatures(): number[] {
    return [slicing, shortInterval];
  }

  setInvocationArrayResults(answers: ArrayAnswer[]): void {
    for (const answer of answers) this.calls.answer(answer);
  }

  setInvocationResults(answers: ObjectAnswer[]): void {
    for (const { id, failed, value, errorCode } of answers) {
      this.calls.answer([id, !failed, value, errorCode]);
    }
  }
}
