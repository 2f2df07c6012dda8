package org.chancery.contract;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An application with a database of its own, so that the writes of a test disturb no other test. */
public final class GrownArchive implements QuarkusTestProfile {}
