import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/all-texts.ts"],
    // Days are UTC, wherever somebody builds.
    env: { TZ: "America/St_Johns" },
  },
});
