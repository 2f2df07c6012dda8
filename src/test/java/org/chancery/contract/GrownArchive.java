package org.chancery.contract;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An application with a database of its own, so that what a test writes disturbs the exact answers of no other. */
public final class GrownArchive implements QuarkusTestProfile {}
