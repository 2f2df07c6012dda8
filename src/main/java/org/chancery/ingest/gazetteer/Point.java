package org.chancery.ingest.gazetteer;

/** A point on the globe (WGS 84). */
record Point(double latitude, double longitude) {
    private static final double RADIUS_OF_THE_EARTH = 6_371;

    /** The distance along the surface. */
    double kilometresTo(Point other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * RADIUS_OF_THE_EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
