import type { StoredSetting } from "./document-settings";
import { officeCode } from "./host-refusal";

/** Kinds of messages. */
export const request = 0;
export const response = 1;
export const registerEvent = 1;
export const unregisterEvent = 2;

/** Numbers of the calls that arrive as `executeMethod`. */
export const executeRichApi = 93;
export const loadSettings = 75;
export const saveSettings = 76;
export const commandCompleted = 94;

/** A message of the add-in, as it is posted: a JSON text. */
export interface Envelope {
  _messageType: number;
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

/** A call of a method of the document; arguments without a name lie under their number. */
export interface MethodCall {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties: StoredSetting[] };
  [argument: number]: unknown;
}

/** What a call answers when it has succeeded. */
export const done = (fields: object = {}) => ({ Version: 1, Error: officeCode.success, ...fields });

/** What a call answers when it has failed with a number of Office.js. */
export const failed = (code: number) => ({ Version: 1, Error: code });

/** Reads a message; null if it is somebody else's. */
export function parsed(text: string): Envelope | null {
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    return null; // somebody else's message
  }
}
