import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/all-texts.ts"],
    // Other builds may share the processors.
    testTimeout: 60_000,
    // Days are UTC, wherever somebody builds.
    env: { TZ: "America/St_Johns" },
  },
});
