package org.chancery.ingest.format.officers;

/** The three kinds of posts in the list, each with its own kind of document. */
enum PostKind {
    COUNTRY("country-mission", "chief", "chiefs", "other-nominees"),
    ORGANIZATION("org-mission", "chief", "chiefs", "other-appointees"),
    PRINCIPAL("principal-position", "principal", "principals", "other-appointees");

    final String root;
    final String appointment;
    final String holders;
    final String nominees;

    PostKind(String root, String appointment, String holders, String nominees) {
        this.root = root;
        this.appointment = appointment;
        this.holders = holders;
        this.nominees = nominees;
    }
}
