import { answerReadings } from "./answer-readings";
import { fileKinds } from "./file-kinds";
import type { Line, ReadRequest, WorkerAnswer } from "./reading-protocol";

// The worker's entry: what it is handed by `self` is its line to the page.
answerReadings(self as unknown as Line<WorkerAnswer, ReadRequest>, fileKinds);
