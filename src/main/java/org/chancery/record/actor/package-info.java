/** Who takes part: states, organizations, persons and armed groups, with their names, codes and dated affiliations. */
@NullMarked
package org.chancery.record.actor;

import org.jspecify.annotations.NullMarked;
