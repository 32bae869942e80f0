/** The answers of custom functions travel in requests of their own. */
const ofFunctions = "Microsoft.ExcelServices.CustomFunctions";
/** The library lets go of what it held, unasked: no sync of the add-in. */
const letsGo = /"Name":"_(RemoveReference|SetOsf)/;
const bytes = (text) => Buffer.byteLength(text, "utf8");

/** Counts what passes between a host and its add-in: requests in bytes, and calls of custom functions. */
export function countTraffic(host) {
  let traffic = nothing();
  let underWay = 0;
  const exchange = host.exchange.bind(host);
  const invoke = host.calls.invoke.bind(host.calls);
  host.exchange = async (text, meta) => {
    underWay++;
    const outcome = await exchange(text, meta).finally(() => underWay--);
    if (text.includes(ofFunctions)) traffic.answers += bytes(text);
    else {
      if (!letsGo.test(text)) traffic.syncs++;
      traffic.sent += bytes(text);
      traffic.received += bytes(outcome.text ?? "");
      traffic.largest = Math.max(traffic.largest, bytes(text));
    }
    return outcome;
  };
  host.calls.invoke = (...invocation) => {
    traffic.calls++;
    return invoke(...invocation);
  };
  return {
    /** How many requests are without a reply. */
    get underWay() {
      return underWay;
    },
    /** What has passed since this was last called. */
    take() {
      const taken = traffic;
      traffic = nothing();
      return taken;
    },
  };
}

const nothing = () => ({ syncs: 0, sent: 0, received: 0, largest: 0, answers: 0, calls: 0 });
