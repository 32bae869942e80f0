import { SetRangeValuesCommand } from "@univerjs/sheets";
import { openWorkbook } from "../open-workbook";
test("typing during calculation", async () => {
  const o = openWorkbook({ F: ([x]) => [[`f:${String(x)}`]] });
  const { sheet, book } = o;
  sheet.getRange("A1").values = [[1]];
  sheet.getRange("B1:B4000").formulas = Array.from({ length: 4000 }, (_, i) => [`=MG.F($A$1&"-${i}")`]);
  const type = (v: number) => book.engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: book.engine.unitId, subUnitId: sheet.id, range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }, value: { v } });
  const log: string[] = []; const t0 = performance.now();
  book.engine.commands.onCommandExecuted((c) => { if (/calculation-(start|stop|notif)/.test(c.id)) { const p = c.params as any; if (p.stageInfo && ![1,3,8].includes(p.stageInfo.stage)) return; log.push(Math.round(performance.now()-t0) + " " + c.id.slice(17) + " " + JSON.stringify(p.stageInfo ? [p.stageInfo.stage,p.stageInfo.totalFormulasToCalculate] : p.functionsExecutedState ?? p.dirtyRanges?.slice(0,3).map((r: any) => [r.range.startRow, r.range.endRow, r.range.startColumn])) + " run" + book.recalculation.run + (book.recalculation.isRunning ? "R" : "-")+ " calls"+o.calls.length); } });
  for (let i = 2; i < 12; i++) { await new Promise((r) => setTimeout(r, 37 + i * 9)); type(i); }
  await book.idle();
  const wrong = sheet.getRange("B1:B4000").values.filter(([v], i) => v !== `f:11-${i}`);
  console.log(log.join("\n")); console.log("wrong", wrong.length, wrong.slice(0, 3), o.calls.length, o.cancelled.length);
}, 60000);
