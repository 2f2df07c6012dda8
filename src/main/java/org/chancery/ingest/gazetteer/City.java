package org.chancery.ingest.gazetteer;

import java.util.List;

/**
 * A city of the gazetteer.
 *
 * @param country the country in which it lies today, ISO 3166-1 alpha-2
 * @param names all its names, the usual English one first
 */
record City(String country, List<String> names, Point point) {}
