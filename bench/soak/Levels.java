/** What must not rise while the server is used. */
record Levels(long heap, long threads, long files, long connections) {}
