import { act } from "@testing-library/react";

/** Settles what the pane waits for and lets it draw what follows. */
export function settled(settle: () => void): Promise<void> {
  return act(async () => {
    settle();
    for (let turns = 0; turns < 10; turns++) await Promise.resolve();
  });
}
