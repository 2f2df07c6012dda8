package org.chancery.ingest.resolve;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.function.Function;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.WrappedReader;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.DatasetBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a published list as a dataset of its own, so that it can be compared with the rest.
 *
 * @param events what becomes of each event; null for one that is left out
 */
record Renamed(DatasetReader reader, String key, Function<Bundle.Event, Bundle.@Nullable Event> events)
        implements WrappedReader {

    Renamed(DatasetReader reader, String key) {
        this(reader, key, event -> event);
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        reader.read(inputs, (RecordSink) Proxy.newProxyInstance(
                RecordSink.class.getClassLoader(), new Class<?>[] {RecordSink.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("begin")) {
                        sink.begin(
                                DatasetBuilder.builder((Bundle.Dataset) arguments[0])
                                        .key(key)
                                        .build(),
                                (ImportMode) arguments[1]);
                        return null;
                    }
                    if (arguments != null && arguments[0] instanceof Bundle.Event event) {
                        Bundle.@Nullable Event changed = events.apply(event);
                        if (changed == null) {
                            return null;
                        }
                        arguments[0] = changed;
                    }
                    try {
                        return method.invoke(sink, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw Objects.requireNonNull(thrown.getCause());
                    }
                }));
    }
}
