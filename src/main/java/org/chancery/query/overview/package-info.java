/** The archive at a glance: what it holds, by year and dataset, and questions that it answers. */
@NullMarked
package org.chancery.query.overview;

import org.jspecify.annotations.NullMarked;
