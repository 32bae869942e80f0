import { openedAt } from "../../../workbench/commands/start";
import { readAddressQuery } from "../../../workbench/page/address-query";

const query = (address: string) => readAddressQuery(new URL(address).search);

test("npm start opens the page with the pane shown, npm run dev without", () => {
  const address = "http://localhost:3100/";
  expect(query(openedAt(address, false)).paneOpen).toBe(true);
  expect(query(openedAt(address, true)).paneOpen).toBe(false);
});

test("?dates=1904 and ?functions=async ask for a workbook of a rarer kind", () => {
  expect(readAddressQuery("?dates=1904&functions=async").variant).toEqual({
    date1904: true,
    syncFunctions: false,
  });
  expect(readAddressQuery("").variant).toEqual({});
});
