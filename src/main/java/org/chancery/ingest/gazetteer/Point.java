package org.chancery.ingest.gazetteer;

/** A point on the globe (WGS 84). */
record Point(double latitude, double longitude) {}
