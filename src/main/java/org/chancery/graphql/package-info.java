/** What every GraphQL API of Chancery needs: error codes, global ids, pages and cursors, batch loading, prices. */
@NullMarked
package org.chancery.graphql;

import org.jspecify.annotations.NullMarked;
