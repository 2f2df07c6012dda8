/** A contestant whose database is behind a proxy of its own. */
record Away(Contestant contestant, Proxy proxy) implements AutoCloseable {
    @Override
    public void close() throws Exception {
        contestant.close();
        proxy.close();
    }
}
