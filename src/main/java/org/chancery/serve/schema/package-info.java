/** The GraphQL schema as clients see it: SmallRye's own, corrected and completed. */
@NullMarked
package org.chancery.serve.schema;

import org.jspecify.annotations.NullMarked;
