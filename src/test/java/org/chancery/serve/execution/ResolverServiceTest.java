package org.chancery.serve.execution;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.schema.model.Wrapper;
import io.smallrye.graphql.schema.model.WrapperType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The application refuses to start with a field that the engine would answer wrongly. */
class ResolverServiceTest {
    private static final Type OWNER = new Type("Owner", "Owner", "An owner.");

    private final ResolverService service = new ResolverService();

    @Test
    void aListOfListsIsRefused() {
        Wrapper list = list();
        assertThatCode(() -> service.getFieldDataFetcher(field(list), OWNER, OWNER))
                .doesNotThrowAnyException();
        list.setWrapper(list());
        assertThatThrownBy(() -> service.getFieldDataFetcher(field(list), OWNER, OWNER))
                .hasMessageContaining("Lists of lists are not served")
                .hasMessageContaining("grid");
    }

    @Test
    void aResolverOnAnotherThreadIsRefused() {
        Operation later = new Operation();
        later.setName("later");
        assertThatThrownBy(() -> service.getCompletionStageDataFetcher(later, OWNER))
                .hasMessageContaining("one thread")
                .hasMessageContaining("later");
        assertThatThrownBy(() -> service.getUniDataFetcher(later, OWNER)).hasMessageContaining("one thread");
        assertThatThrownBy(() -> service.getMultiDataFetcher(later, OWNER)).hasMessageContaining("one thread");
        assertThatThrownBy(() -> service.getPublisherDataFetcher(later, OWNER)).hasMessageContaining("one thread");
    }

    private static Wrapper list() {
        return new Wrapper(WrapperType.COLLECTION, List.class.getName());
    }

    private static Field field(Wrapper wrapper) {
        Field field = new Field("getGrid", "grid", "grid", OWNER);
        field.setWrapper(wrapper);
        return field;
    }
}
