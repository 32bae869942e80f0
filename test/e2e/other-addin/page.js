/* global Excel, Office, document */
/** Writes something that can be seen in the sheet. */
async function put(address, values) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
  });
}

Office.actions.associate("greet", async (event) => {
  await put("A1", [["Hello"]]);
  event.completed();
});

Office.onReady(({ platform }) => {
  document.getElementById("status").textContent = `Ready on ${platform}`;
  document.getElementById("write").onclick = () =>
    put("G1:H2", [
      ["a", "b"],
      [1, 2],
    ]);
  document.getElementById("leave").onclick = () => Office.addin.hide();
});
