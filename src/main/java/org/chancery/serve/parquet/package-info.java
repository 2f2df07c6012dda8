/** Writes tables as Apache Parquet: flat columns, in one pass and in little memory. */
@NullMarked
package org.chancery.serve.parquet;

import org.jspecify.annotations.NullMarked;
