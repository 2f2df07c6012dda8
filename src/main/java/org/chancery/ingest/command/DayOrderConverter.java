package org.chancery.ingest.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.chancery.ingest.input.DayOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the order of day and month as it is written on the command line. */
final class DayOrderConverter implements ITypeConverter<DayOrder> {
    @Override
    public DayOrder convert(String text) {
        return Arrays.stream(DayOrder.values())
                .filter(order -> order.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no order '%s'; write one of %s"
                        .formatted(
                                text,
                                Arrays.stream(DayOrder.values())
                                        .map(DayOrder::label)
                                        .collect(Collectors.joining(", ")))));
    }
}
