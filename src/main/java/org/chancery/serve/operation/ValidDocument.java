package org.chancery.serve.operation;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import java.util.concurrent.atomic.AtomicInteger;

/** A valid document, and how often in succession its operations have asked the database once. */
final class ValidDocument extends PreparsedDocumentEntry {
    private static final long serialVersionUID = 1L;

    /** After so many it is expected of the next one. A wrong guess costs more than a right one saves. */
    private static final int OFTEN = 8;

    private final AtomicInteger askedOnce = new AtomicInteger();

    ValidDocument(Document document) {
        super(document);
    }

    boolean usuallyAsksOnce() {
        return askedOnce.get() >= OFTEN;
    }

    void hasAsked(boolean once) {
        if (!once) {
            askedOnce.set(0);
        } else if (!usuallyAsksOnce()) {
            askedOnce.incrementAndGet();
        }
    }
}
