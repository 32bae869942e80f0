import process from "node:process";
import { pathToFileURL } from "node:url";

/** One trial in a process of its own, whose figures go to the process that has started it. */
const [file, ...words] = process.argv.slice(2);
try {
  const { trial } = await import(pathToFileURL(file).href);
  process.send(await trial(...words), () => process.exit());
} catch (error) {
  console.error(error);
  process.exit(1);
}
