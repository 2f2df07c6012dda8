package org.chancery.ingest.format.travels;

/**
 * A state or an organization on whose behalf somebody acts.
 *
 * @param reference as records name it: {@code name:Turkey}, {@code organization/nato}
 * @param key its part of the keys of records: {@code turkey}, {@code nato}
 */
record Body(String reference, String key, String name, boolean isState) {
    static final Body UNITED_STATES = new Body("iso3166:US", "united-states", "United States", true);
    static final Body HOLY_SEE = new Body("name:Vatican City", "holy-see", "Vatican City", true);
}
