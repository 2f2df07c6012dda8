package org.chancery.serve.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.query.timeline.EventFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter in a URL means the same as a filter in GraphQL. */
class FilterParametersTest {
    /** Each parameter of a filter, once, in its canonical form. */
    private static final String ALL =
            "between=%D8%B1%D9%88%D8%B3%D9%8A%D8%A7&between=iso3166:TJ&involving=R%26D%20%2B%3D&during=2021/2023-05"
                    + "&certainty=CERTAINLY&openDate=false&types=MEETING&types=STATEMENT"
                    + "&formats=VISIT&channels=PHONE&levels=MINISTER"
                    + "&roles=HOST&statuses=HELD&statusesEver=CANCELLED&about=Border&topics=water&at=Dushanbe"
                    + "&near=38.56,-68.77,50&onTheMarginsOf=Summit&partOf=Visit&text=a%25b&sources=mid.ru&rollUp=false"
                    + "&succession=true&orderBy=NEWEST_FIRST&language=uz-Latn";

    @Test
    void everyFieldOfTheFilterIsAParameterOfTheSameName() {
        List<String> fields = Arrays.stream(EventFilter.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(FilterParameters.names()).containsExactlyElementsOf(with(fields, "orderBy", "language"));
    }

    @Test
    void theWrittenQuestionEqualsTheOneThatWasRead() {
        assertThat(read(ALL).queryString()).isEqualTo(ALL);
        assertThat(ALL.split("&"))
                .as("every parameter is in this test")
                .extracting(pair -> pair.substring(0, pair.indexOf('=')))
                .containsAll(FilterParameters.names());
    }

    @Test
    void everyFieldArrivesInTheFilter() throws ReflectiveOperationException {
        EventFilter filter = read(ALL).filter();

        for (RecordComponent component : EventFilter.class.getRecordComponents()) {
            assertThat(component.getAccessor().invoke(filter))
                    .as(component.getName())
                    .isNotNull();
        }
        assertThat(filter.near()).hasToString("38.56 -68.77 50.0");
        assertThat(filter.between()).extracting(Object::toString).containsExactly("روسيا", "iso3166:TJ");
    }

    @Test
    void theOrderOfTheParametersDoesNotMatter() {
        assertThat(read("during=2023&between=Russia&types=MEETING").queryString())
                .isEqualTo(read("types=MEETING&between=Russia&during=2023").queryString());
    }

    @Test
    void nothingAskedIsEverything() {
        assertThat(read("").queryString()).isEmpty();
    }

    @Test
    void parametersOfOthersArePassedOver() {
        List<Map.Entry<String, String>> parameters = List.of(Map.entry("view", "map"), Map.entry("during", "2023"));

        assertThat(FilterParameters.read(parameters, Set.of("view")).queryString())
                .isEqualTo("during=2023");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "betwen=Russia         | BAD_ARGUMENT | There is no parameter \"betwen\". Did you mean between?",
                "elephants=3           | BAD_ARGUMENT | There is no parameter \"elephants\". Use one of between,",
                "during=2023-13        | BAD_DATE     | during: ",
                "during=2023&during=24 | BAD_ARGUMENT | during is given 2 times, but takes one value. Give it once.",
                "during=               | BAD_ARGUMENT | during is empty. Give it a value, or leave it out.",
                "types=MEETINGS        | BAD_ARGUMENT | types has no value \"MEETINGS\". Did you mean MEETING?",
                "certainty=certainly   | BAD_ARGUMENT | certainty has no value \"certainly\". Did you mean CERTAINLY?",
                "rollUp=yes            | BAD_ARGUMENT | rollUp is \"yes\". Write true or false.",
                "near=38,68            | BAD_ARGUMENT | near is \"38,68\". Write latitude, longitude and kilometres",
                "near=38,68,NaN        | BAD_ARGUMENT | near is \"38,68,NaN\". Write latitude",
                "near=98,68,5          | BAD_ARGUMENT | near.latitude is 98.0.",
                "orderBy=NEWEST        | BAD_ARGUMENT | orderBy has no value \"NEWEST\".",
                "language=!            | BAD_ARGUMENT | language: ",
            })
    void aMalformedParameterIsRejectedWithWhatToDo(String query, ErrorCode code, String message) {
        assertThatThrownBy(() -> read(query))
                .isInstanceOfSatisfying(
                        ClientError.class, error -> assertThat(error.code()).isEqualTo(code))
                .hasMessageStartingWith(message);
    }

    @Test
    void aListHasItsLimit() {
        String tooMany = String.join("&", java.util.Collections.nCopies(201, "topics=water"));

        assertThatThrownBy(() -> read(tooMany)).hasMessageStartingWith("topics has 201 values");
    }

    private static FilterParameters read(String query) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                pairs.add(new SimpleEntry<>(
                        pair.substring(0, equals),
                        java.net.URLDecoder.decode(
                                pair.substring(equals + 1), java.nio.charset.StandardCharsets.UTF_8)));
            }
        }
        return FilterParameters.read(pairs);
    }

    private static List<String> with(List<String> fields, String... more) {
        return Stream.concat(fields.stream(), Arrays.stream(more)).toList();
    }
}
