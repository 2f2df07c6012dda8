/** Uncertain dates: EDTF values, the bounds they set, and the GraphQL scalar that carries them. */
@NullMarked
package org.chancery.time;

import org.jspecify.annotations.NullMarked;
