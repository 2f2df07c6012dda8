package org.chancery.query.search;

import org.chancery.graphql.GlobalId;

/**
 * A record with a name similar to what was searched for.
 *
 * @param id the record
 * @param likeness the likeness in hundred-thousandths: whole numbers compare exactly, as a cursor must
 * @param name the most similar name
 * @param language the language of that name
 */
record SearchHit(GlobalId id, int likeness, String name, String language) {}
