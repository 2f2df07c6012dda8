package org.chancery.query.search;

import org.chancery.graphql.GlobalId;

/**
 * A record one of whose names is like what was searched for.
 *
 * @param id the record
 * @param likeness how like, in hundred-thousandths: whole numbers compare exactly, as a cursor must
 * @param name the name that is most like it
 * @param language the language of that name
 */
record SearchHit(GlobalId id, int likeness, String name, String language) {}
