/** What every GraphQL API of Chancery needs: errors and their codes, global ids, pages and cursors, batch loading, prices. */
@NullMarked
package org.chancery.graphql;

import org.jspecify.annotations.NullMarked;
