package org.chancery.interpretation;

import java.util.List;
import java.util.Objects;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a text means, piece by piece. */
@Description("What a text of a search box means, piece by piece. Nothing of the text is left out.")
public final class Interpretation {
    private final List<InterpretedPiece> pieces;

    Interpretation(List<InterpretedPiece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    @NonNull
    @Description("Its pieces, in the order of the text.")
    public List<@NonNull InterpretedPiece> getPieces() {
        return pieces;
    }

    @Description("The shortest time in which all times of the text lie; absent when it names none.")
    public @Nullable Edtf getDuring() {
        return WrittenDate.around(pieces.stream()
                        .map(InterpretedPiece::getTime)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(null);
    }
}
