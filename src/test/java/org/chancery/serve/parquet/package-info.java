@NullMarked
package org.chancery.serve.parquet;

import org.jspecify.annotations.NullMarked;
