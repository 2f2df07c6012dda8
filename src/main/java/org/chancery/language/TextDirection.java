package org.chancery.language;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The direction in which a text is written, as HTML's {@code dir} attribute wants it. */
@Enum
@Description("The direction in which a text is written.")
public enum TextDirection {
    @Description("Left to right, as in Latin, Cyrillic or Chinese.")
    LTR,

    @Description("Right to left, as in Arabic, Persian or Hebrew.")
    RTL
}
