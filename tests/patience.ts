/** For a runner's configuration: what hangs fails, what is slow does not. Tests run on machines that are busy. */
export const PATIENCE = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 30_000 } },
};
