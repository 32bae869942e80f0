/** As much of a browser's window as the library touches while it loads. */
export function windowStub(extra: object): Record<string, unknown> {
  const nothing = () => undefined;
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    // Shared with the caller, so that its promises, dates and errors are the library's too.
    Promise,
    Date,
    Error,
    name: "",
    navigator: { userAgent: "Mozilla/5.0 Chrome/120" },
    location: {
      hash: "",
      search: "",
      href: "https://localhost/",
      protocol: "https:",
      origin: "https://localhost",
      hostname: "localhost",
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    sessionStorage: storage(),
    localStorage: storage(),
    document: {
      readyState: "complete",
      domain: "localhost",
      URL: "https://localhost/",
      body: { appendChild: nothing },
      addEventListener: nothing,
      removeEventListener: nothing,
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      createElement: () => ({ style: {}, setAttribute: nothing, appendChild: nothing }),
    },
    ...extra,
  };
  for (const alias of ["window", "self", "top", "parent"]) window[alias] = window;
  return window;
}

function storage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}
