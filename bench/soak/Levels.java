/** The levels that must not rise under load. */
record Levels(long heap, long threads, long files, long connections) {}
