package org.chancery.serve.export;

import io.quarkus.arc.Arc;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Every format of the application under test. */
final class EachFormat implements ArgumentsProvider {
    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Arc.container().instance(ExportFormats.class).get().all().stream()
                .map(format -> Arguments.of(Named.of(format.id(), format)));
    }
}
