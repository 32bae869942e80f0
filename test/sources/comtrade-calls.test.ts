import { monthOf } from "../../src/dataset/month";
import { bundled } from "../../src/sources/bundled";
import { catalogue } from "../../src/sources/catalogue";
import {
  type ComtradeRequest,
  comtrade,
  comtradeSource,
} from "../../src/sources/comtrade/comtrade";
import { waitInTime } from "../../src/sources/comtrade/comtrade-pace";
import { type Reading, SourceRefusal } from "../../src/sources/source";
import { type Answer, type Asked, type AnsweringServer, serveAnswers } from "./answering-server";
import {
  casesOf,
  contextIn,
  languageOf,
  outcomeOf,
  StillClock,
  textOf,
  written,
} from "./comtrade-cases";

const KEY = "0123456789abcdef0123456789abcdef";
const MONTHS = { first: monthOf(2024, 1), last: monthOf(2024, 6) };

/** A reply for every month that is asked: 8104 and ingot, 100 kg to the Netherlands for each month of the year. */
function replyTo({ path }: Asked): Answer {
  const periods = new URLSearchParams(path.split("?")[1]).get("period")!.split(",");
  const data = periods.flatMap((period) =>
    ["8104", "810411"].flatMap((cmdCode) =>
      [0, 528].map((partnerCode) => ({
        freqCode: "M",
        period,
        reporterCode: 156,
        flowCode: "X",
        partnerCode,
        cmdCode,
        customsCode: "C00",
        motCode: 0,
        partner2Code: 0,
        netWgt: 100 * Number(period.slice(4)),
        primaryValue: 300,
      }))
    )
  );
  return { body: JSON.stringify({ count: data.length, data, error: "" }) };
}

const periodsOf = (asked: readonly Asked[]) =>
  asked.map(({ path }) => new URLSearchParams(path.split("?")[1]).get("period"));
const ingotOf = (reading: Reading) =>
  reading.observations
    .filter((o) => o.product === "Ingot" && o.partner === "World" && o.measure === "quantity")
    .map((o) => o.amount);

/** Serves, and gives the server and what a test asks of it; closes it however the test ends. */
async function served(
  answerTo: (asked: Asked, count: number) => Answer,
  test: (server: AnsweringServer, request: ComtradeRequest) => Promise<void>
): Promise<void> {
  const server = await serveAnswers(answerTo);
  try {
    await test(server, { base: server.address, flow: "exports", ...MONTHS });
  } finally {
    await server.close();
  }
}

/** Answers all but the calls of these numbers, which fail. */
const butFor =
  (...numbers: number[]) =>
  (asked: Asked, count: number): Answer =>
    numbers.includes(count) ? { status: 500 } : replyTo(asked);

describe("comtrade.read after a failure", () => {
  test("goes on where it stopped, and a reading after that asks anew", async () => {
    await served(butFor(4), async (server, request) => {
      const source = comtradeSource(new StillClock());
      const read = () => source.read(request, contextIn());
      await expect(read()).rejects.toThrow(/read so far \(3 of 6\) are kept for 30 minutes/);
      const progress: string[] = [];
      const onProgress = (done: number, total: number) => progress.push(`${done}/${total}`);
      const reading = await source.read(request, { ...contextIn(), onProgress });
      expect(periodsOf(server.asked)).toEqual([
        "202401",
        "202402",
        "202403",
        "202404",
        "202404",
        "202405",
        "202406",
      ]);
      expect(progress).toEqual(["0/3", "1/3", "2/3", "3/3"]);
      expect(ingotOf(reading)).toEqual([100, 200, 300, 400, 500, 600]);
      await read();
      expect(server.asked).toHaveLength(13);
    });
  });

  test("asks only for months that it does not know, where other months are wanted", async () => {
    await served(butFor(4), async (server, request) => {
      const source = comtradeSource(new StillClock());
      await outcomeOf(source.read(request, contextIn()));
      const later = { ...request, first: monthOf(2024, 2), last: monthOf(2024, 4) };
      expect(ingotOf(await source.read(later, contextIn()))).toEqual([200, 300, 400]);
      expect(periodsOf(server.asked).slice(4)).toEqual(["202404"]);
    });
  });

  test("goes on with a key where it began without one", async () => {
    await served(butFor(4), async (server, request) => {
      const source = comtradeSource(new StillClock());
      await outcomeOf(source.read(request, contextIn()));
      const reading = await source.read({ ...request, key: KEY }, contextIn());
      expect(periodsOf(server.asked).slice(4)).toEqual(["202404,202405,202406"]);
      expect(ingotOf(reading)).toEqual([100, 200, 300, 400, 500, 600]);
    });
  });

  test("asks anew for another flow, another reporter, and after half an hour", async () => {
    await served(butFor(4, 5, 6, 7), async (server, request) => {
      const clock = new StillClock();
      const source = comtradeSource(clock);
      await outcomeOf(source.read(request, contextIn()));
      await outcomeOf(source.read({ ...request, flow: "imports" }, contextIn()));
      await outcomeOf(source.read({ ...request, reporter: "NLD" }, contextIn()));
      expect(periodsOf(server.asked).slice(4)).toEqual(["202401", "202401"]);
      await outcomeOf(source.read(request, contextIn()));
      expect(periodsOf(server.asked).slice(6)).toEqual(["202404"]);
      await clock.wait(30 * 60_000 + 1);
      await source.read(request, contextIn());
      expect(periodsOf(server.asked)[7]).toBe("202401");
    });
  });

  test("does not meet again rows that contradict each other", async () => {
    const twice = (asked: Asked, count: number): Answer => {
      const { body } = replyTo(asked);
      if (count > 1) return { body };
      const reply = JSON.parse(body as string);
      reply.data.push({ ...reply.data[3], netWgt: 1 });
      return { body: JSON.stringify({ ...reply, count: reply.data.length }) };
    };
    await served(twice, async (server, { base, flow }) => {
      const source = comtradeSource(new StillClock());
      const request = { base, flow, first: MONTHS.first, last: MONTHS.first };
      await expect(source.read(request, contextIn())).rejects.toThrow(/gives two figures/);
      expect(ingotOf(await source.read(request, contextIn()))).toEqual([100]);
      expect(server.asked).toHaveLength(2);
    });
  });

  test("keeps the halves of a cut answer too", async () => {
    const cutThenFails = (asked: Asked, count: number): Answer => {
      if (count !== 1) return butFor(3)(asked, count);
      const reply = JSON.parse(replyTo(asked).body as string);
      return { body: JSON.stringify({ ...reply, count: 501 }) };
    };
    await served(cutThenFails, async (server, { base, flow }) => {
      const source = comtradeSource(new StillClock());
      const request = { base, flow, first: MONTHS.first, last: MONTHS.first };
      const { refusal } = await outcomeOf(source.read(request, contextIn()));
      expect((refusal as Error).message).not.toMatch(/kept/);
      await source.read(request, contextIn());
      const goods = server.asked.map(({ path }) => /cmdCode=([\d,]*)/.exec(path)![1]);
      expect(goods).toEqual([
        "8104,810411,810419,810420,810430",
        "8104,810411,810419",
        "810420,810430",
        "810420,810430",
      ]);
    });
  });
});

describe("comtrade.read and time", () => {
  test("without a key there is a second between calls, over two readings too; with one there is none", async () => {
    await served(replyTo, async (_, request) => {
      const clock = new StillClock();
      const source = comtradeSource(clock);
      await source.read(request, contextIn());
      expect(clock.waits).toEqual([1000, 1000, 1000, 1000, 1000]);
      await source.read({ ...request, last: request.first }, contextIn());
      expect(clock.waits).toHaveLength(6);
      const keyed = new StillClock();
      await comtradeSource(keyed).read({ ...request, key: KEY }, contextIn());
      expect(keyed.waits).toEqual([]);
    });
  });

  test("the add-in's own clock keeps the second between calls", async () => {
    await served(replyTo, async (_, request) => {
      const start = performance.now();
      await comtrade.read({ ...request, last: request.first + 1 }, contextIn());
      expect(performance.now() - start).toBeGreaterThanOrEqual(990);
    });
  });

  test("Cancel ends a wait at once, and says what is kept", async () => {
    const busy = (asked: Asked, count: number): Answer =>
      count === 1 ? replyTo(asked) : { status: 429, headers: { "retry-after": "100" } };
    await served(busy, async (_, request) => {
      const stop = new AbortController();
      let stopped = Infinity;
      const source = comtradeSource({
        now: () => performance.now(),
        wait: (ms, signal) => {
          if (ms < 100_000) return Promise.resolve();
          setTimeout(() => {
            stopped = performance.now();
            stop.abort();
          }, 50);
          return waitInTime(ms, signal);
        },
      });
      const reading = source.read(request, { ...contextIn(), signal: stop.signal });
      const { refusal } = await outcomeOf(reading);
      expect(performance.now() - stopped).toBeLessThan(5000);
      expect(refusal).toBeInstanceOf(SourceRefusal);
      expect((refusal as Error).message).toBe(
        "Reading was cancelled; nothing was changed. The months read so far (1 of 6) are kept for 30 minutes: read the same again to go on from there."
      );
    });
  });

  test("Cancel ends a silent answer at once, and before the first call nothing is asked", async () => {
    const stop = new AbortController();
    const silent = (asked: Asked): Answer => {
      setTimeout(() => stop.abort(), 50);
      return { ...replyTo(asked), stallAfter: 100 };
    };
    await served(silent, async (server, request) => {
      const source = comtradeSource({ wait: waitInTime, now: () => performance.now() });
      const reading = source.read(request, { ...contextIn(), signal: stop.signal });
      const { refusal } = await outcomeOf(reading);
      expect((refusal as Error).message).toBe("Reading was cancelled; nothing was changed.");
      const aborted = source.read(request, { ...contextIn(), signal: AbortSignal.abort() });
      await expect(aborted).rejects.toThrow(SourceRefusal);
      expect(server.asked).toHaveLength(1);
    });
  });

  test("waitInTime(ms, signal) waits so long, or until the signal is given", async () => {
    const start = performance.now();
    await waitInTime(50);
    expect(performance.now() - start).toBeGreaterThanOrEqual(45);
    await waitInTime(60_000, AbortSignal.abort());
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    await waitInTime(60_000, stop.signal);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test("comtrade.read agrees with UN Comtrade's December 2024 among the bundled figures: 49 partners and World", async () => {
  const december = monthOf(2024, 12);
  const known = bundled().observations.filter(
    (o) =>
      o.product === "Ingot" &&
      o.span.first === december &&
      o.span.last === december &&
      o.sources[0] === "comtrade-2024-12" &&
      o.basis === "reported"
  );
  const coded = catalogue.partners as readonly { id: string; m49?: string; comtrade?: string }[];
  const codeOf = (id: string) => {
    const partner = coded.find((p) => p.id === id);
    return Number(partner?.comtrade ?? partner?.m49 ?? 0);
  };
  const partners = [...new Set(known.map((o) => o.partner))];
  const amount = (partner: string, measure: string) =>
    known.find((o) => o.partner === partner && o.measure === measure)?.amount ?? null;
  const data = partners.map((partner) => ({
    period: 202412,
    reporterCode: 156,
    flowCode: "X",
    partnerCode: codeOf(partner),
    cmdCode: "810411",
    netWgt: amount(partner, "quantity"),
    primaryValue: amount(partner, "value"),
  }));
  const body = JSON.stringify({ count: data.length, data });
  await served(
    () => ({ body }),
    async (_, { base, flow }) => {
      const source = comtradeSource(new StillClock());
      const request = { base, flow, first: december, last: december };
      const { sources, observations } = await source.read(request, contextIn());
      const lines = (all: typeof known) =>
        all.map((o) => `${o.partner} ${o.measure} ${o.amount}`).sort();
      expect(partners).toHaveLength(50);
      expect(lines([...observations])).toEqual(lines(known));
      // 49 weights add up to the kg to the 23,805,636 that UN Comtrade prints for World.
      expect(observations[0]).toMatchObject({ partner: "World", amount: 23_805_636 });
      const covered = data.every(({ primaryValue }) => primaryValue !== null);
      expect(sources[0].covers).toHaveLength(covered ? 1 : 0);
    }
  );
});

describe("the key", () => {
  const places = (outcome: { reading?: Reading; refusal?: unknown }) => {
    const { message, stack, cause } = (outcome.refusal ?? {}) as Error;
    return JSON.stringify([outcome.reading, message, stack, cause]);
  };

  test.each(casesOf("network").filter((name) => !name.startsWith("bad-request")))(
    "is in its header and nowhere else: %s",
    async (name) => {
      const { request, answers } = JSON.parse(textOf(name, "server.json"));
      // Whatever the case answers, the server says the key again wherever a text can stand.
      const echo = (text: string) =>
        text
          .replaceAll('"error":""', `"note":"${KEY}","error":""`)
          .replaceAll("Netherlands", KEY)
          .replaceAll("=cmd()", `${KEY} ${KEY.toUpperCase()}`)
          .replaceAll("India, excl. Sikkim", `key ${KEY}`)
          .replaceAll("Maximum", `${KEY.toUpperCase()} Maximum`)
          .replaceAll("202413", KEY)
          .replaceAll("Forbidden", KEY);
      const answerTo = (_: Asked, count: number): Answer => {
        const { body, redirect, rowsTo, ...rest } = answers[count - 1] ?? {};
        void [redirect, rowsTo];
        return { ...rest, body: body === undefined ? KEY : echo(textOf(name, body)) };
      };
      const server = await serveAnswers(answerTo);
      try {
        const source = comtradeSource(new StillClock(1000));
        const first = Number(request.first.slice(0, 4)) * 12 + Number(request.first.slice(5)) - 1;
        const last = Number(request.last.slice(0, 4)) * 12 + Number(request.last.slice(5)) - 1;
        const asking = { flow: "exports", ...request, base: server.address, key: KEY, first, last };
        const outcome = await outcomeOf(source.read(asking, contextIn(languageOf(name))));
        expect(places(outcome).toLowerCase()).not.toContain(KEY);
        expect(server.asked.length).toBeGreaterThan(0);
        for (const { path, body, method, headers } of server.asked) {
          const { "ocp-apim-subscription-key": sent, ...others } = headers;
          expect(sent).toBe(KEY);
          expect(JSON.stringify([path, body, method, others])).not.toContain(KEY);
        }
      } finally {
        await server.close();
      }
    }
  );

  test("is in no refusal of a request that cannot be sent", async () => {
    const source = comtradeSource(new StillClock());
    const bases = [
      KEY,
      `http://${KEY}`,
      `https://x.org/${KEY.toUpperCase()}`,
      `https://${KEY}@x.org`,
    ];
    const keys = [KEY, ` ${KEY} `, `${KEY}\n${KEY}`, `${KEY}é`];
    const tried = bases.flatMap((base) => keys.map((key) => ({ base, key })));
    for (const { base, key } of [
      ...tried,
      ...bases.map((base) => ({ base: `${base}?${KEY}`, key: "" })),
    ]) {
      const outcome = await outcomeOf(
        source.read({ base, key, flow: "exports", ...MONTHS }, contextIn())
      );
      expect(outcome.refusal).toBeInstanceOf(SourceRefusal);
      expect(places(outcome).toLowerCase()).not.toContain(KEY);
    }
  });

  test("is found in what the server says even where JSON hides it", async () => {
    const hidden = [...KEY].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const told = async (changed: (body: string) => string) => {
      let outcome: Awaited<ReturnType<typeof outcomeOf>> = {};
      await served(
        (asked) => ({ body: changed(replyTo(asked).body as string) }),
        async (_, request) => {
          const source = comtradeSource(new StillClock());
          outcome = await outcomeOf(source.read({ ...request, key: KEY }, contextIn()));
        }
      );
      return places(outcome);
    };
    const named = (body: string) =>
      body.replaceAll('"partnerCode":528', `"partnerCode":9999,"partnerDesc":"${hidden.join("")}"`);
    const noticed = await told(named);
    expect(noticed).toContain("9999 …");
    expect(noticed).not.toContain(KEY);
    const refused = await told((body) => body.replace('"202403"', `"${hidden.join("")}"`));
    expect(refused).toContain("is not a month such as 202412");
    expect(refused).not.toContain(KEY);
  });

  test("is not shown in part either, where what the server says is shortened", async () => {
    const long = KEY.repeat(5);
    const saying =
      (status: number) =>
      (asked: Asked): Answer => {
        const body = replyTo(asked).body as string;
        const named = `"partnerCode":9999,"partnerDesc":"${long}"`;
        return status === 200
          ? { body: body.replaceAll('"partnerCode":528', named) }
          : { status, body: `{"error":"${long}"}` };
      };
    for (const status of [200, 400])
      await served(saying(status), async (_, request) => {
        const source = comtradeSource(new StillClock());
        const outcome = await outcomeOf(source.read({ ...request, key: long }, contextIn()));
        expect(places(outcome)).toContain("…");
        expect(places(outcome)).not.toContain(KEY.slice(0, 8));
      });
  });

  test("is not remembered: what is kept after a failure is asked for without it", async () => {
    await served(butFor(1), async (server, request) => {
      const source = comtradeSource(new StillClock());
      await outcomeOf(source.read({ ...request, key: KEY }, contextIn()));
      const reading = await source.read(request, contextIn());
      expect(
        server.asked.slice(1).every(({ headers }) => !headers["ocp-apim-subscription-key"])
      ).toBe(true);
      expect(written(reading).observations).toHaveLength(48);
    });
  });
});
