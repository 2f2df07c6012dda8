/** What is answered without work: documents by their hash, and the same questions to an unchanged archive. */
@NullMarked
package org.chancery.serve.answers;

import org.jspecify.annotations.NullMarked;
