package org.chancery.ingest.format.travels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.format.travels.LabelledRemarks.Labelled;
import org.chancery.ingest.format.travels.LabelledRemarks.Person;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.XmlElements;
import org.chancery.language.Folding;
import org.junit.jupiter.api.Test;

/** Measures the reading of remarks against those that a person has read. */
class RemarkReadingTest {
    private static final List<Labelled> BY_THE_AUTHOR = LabelledRemarks.of("labelled-remarks.txt");
    private static final List<Labelled> INDEPENDENT = LabelledRemarks.of("independent-remarks.txt");
    private static final Countries COUNTRIES = new Countries();
    private static final Organizations ORGANIZATIONS = new Organizations();
    private static final TravelBodies BODIES = new TravelBodies(COUNTRIES, ORGANIZATIONS);

    @Test
    void noRemarkIsLabelledTwice() {
        assertThat(BY_THE_AUTHOR).hasSize(100);
        assertThat(INDEPENDENT).hasSize(50);
        assertThat(Stream.of(BY_THE_AUTHOR, INDEPENDENT).flatMap(List::stream))
                .extracting(Labelled::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void theRulesReadWhatTheyWereAdjustedOn() {
        Score score = score("adjusted on", half(0));
        assertFloors(score.people, 0.98, score);
        assertFloors(score.titles, 0.97, score);
        assertFloors(score.bodies, 0.94, score);
        assertFloors(score.meetings, 0.98, score);
    }

    /** The author of the rules had labelled these before, so that they are no blind test. */
    @Test
    void theRulesReadWhatTheyWereNotAdjustedOn() {
        Score score = score("not adjusted on", half(1));
        assertFloors(score.people, 0.97, score);
        assertFloors(score.titles, 0.97, score);
        assertFloors(score.bodies, 0.97, score);
        assertFloors(score.meetings, 0.98, score);
    }

    /** They were labelled by somebody who had not seen the rules. No rule may be adjusted on them. */
    @Test
    void theRulesReadWhatSomebodyElseLabelled() {
        Score score = score("independent", INDEPENDENT);
        assertFloors(score.people, 0.99, 0.85, score);
        assertFloors(score.titles, 0.95, 0.82, score);
        assertFloors(score.bodies, 0.99, 0.85, score);
        assertFloors(score.meetings, 0.98, score);
    }

    private static void assertFloors(Count count, double floor, Score score) {
        assertFloors(count, floor, floor, score);
    }

    private static void assertFloors(Count count, double precision, double recall, Score score) {
        assertThat(count.precision()).as(score.toString()).isGreaterThanOrEqualTo(precision);
        assertThat(count.recall()).as(score.toString()).isGreaterThanOrEqualTo(recall);
    }

    /** How many were found of those that are there, and how many that are not. */
    private static final class Count {
        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return right / (double) (right + wrong);
        }

        double recall() {
            return right / (double) (right + missed);
        }

        @Override
        public String toString() {
            return "%d right, %d wrong, %d missed: precision %.3f, recall %.3f"
                    .formatted(right, wrong, missed, precision(), recall());
        }

        <T> void compare(String key, List<T> labels, List<T> read, List<String> errors) {
            ArrayList<T> left = new ArrayList<>(read);
            for (T label : labels) {
                if (left.remove(label)) {
                    right++;
                } else {
                    missed++;
                    errors.add(key + " lacks " + label);
                }
            }
            wrong += left.size();
            left.forEach(one -> errors.add(key + " has " + one));
        }
    }

    private static final class Score {
        private final Count people = new Count();
        private final Count titles = new Count();
        private final Count bodies = new Count();
        private final Count meetings = new Count();
        private final List<String> errors = new ArrayList<>();

        @Override
        public String toString() {
            return "people %s%ntitles %s%nbodies %s%nmeetings %s%n%s"
                    .formatted(people, titles, bodies, meetings, String.join("\n", errors));
        }
    }

    /** Every other remark of those that the author of the rules labelled. */
    private static List<Labelled> half(int first) {
        return IntStream.range(0, BY_THE_AUTHOR.size())
                .filter(index -> index % 2 == first)
                .mapToObj(BY_THE_AUTHOR::get)
                .toList();
    }

    private static Score score(String name, List<Labelled> remarks) {
        Map<String, RemarkCase> read = tellings(remarks);
        Score score = new Score();
        remarks.forEach(labelled -> compare(labelled, Objects.requireNonNull(read.get(labelled.key())), score));
        System.out.println(name + ": " + score);
        return score;
    }

    private static void compare(Labelled labelled, RemarkCase told, Score score) {
        List<Person> labels = labelled.people();
        List<Person> people = told.reading().people().stream()
                .map(mention -> new Person(
                        mention.name(),
                        mention.title(),
                        mention.body() == null ? "" : mention.body().key()))
                .toList();
        List<Person> expected = labels.stream()
                .map(label -> new Person(label.name(), label.title(), body(label, labelled)))
                .toList();
        score.people.compare(labelled.key(), names(expected), names(people), score.errors);
        score.titles.compare(
                labelled.key(),
                expected.stream().map(one -> one.name() + ", " + one.title()).toList(),
                people.stream().map(one -> one.name() + ", " + one.title()).toList(),
                score.errors);
        score.bodies.compare(
                labelled.key(),
                expected.stream().map(one -> one.name() + " of " + one.body()).toList(),
                people.stream().map(one -> one.name() + " of " + one.body()).toList(),
                score.errors);
        score.meetings.compare(
                labelled.key(),
                labelled.meetings().stream().map(RemarkReadingTest::weight).toList(),
                told.reading().meetings().stream()
                        .map(RemarkReadingTest::weight)
                        .toList(),
                score.errors);
    }

    /** The name, or where there is none the office, which then stands for the person. */
    private static List<String> names(List<Person> people) {
        return people.stream()
                .map(one -> one.name() == null ? one.title() + " of " + one.body() : Folding.fold(one.name()))
                .toList();
    }

    private static String body(Person label, Labelled labelled) {
        Body body = BODIES.find(label.body(), labelled.day());
        return body == null ? label.body() : body.key();
    }

    private static String weight(String meeting) {
        return Folding.fold(meeting)
                .replaceAll("\\b(?:the|a|an|of|meetings?)\\b", "")
                .replaceAll(" +", " ")
                .strip();
    }

    private static Map<String, RemarkCase> tellings(List<Labelled> remarks) {
        String xml =
                "<all>" + String.join("\n", remarks.stream().map(Labelled::xml).toList()) + "</all>";
        InputFile file = CollectedRecords.files("labelled.xml", xml).files().get(0);
        Travellers travellers = new Travellers();
        XmlElements.read(
                file,
                "trip",
                trip -> travellers.addTrip(
                        Objects.requireNonNull(trip.attribute("who")),
                        Objects.requireNonNull(trip.attribute("who")),
                        Elements.isPresident(trip),
                        java.time.LocalDate.parse(Objects.requireNonNull(trip.childText("start-date")))));
        RemarkRules rules = new RemarkRules(new PeopleRules(BODIES));
        Elements elements = new Elements(
                COUNTRIES, rules, travellers, new Registry(new CollectedRecords(), ORGANIZATIONS), (key, problem) -> {
                    throw new AssertionError(problem);
                });
        HashMap<String, RemarkCase> remarkCases = new HashMap<>();
        XmlElements.read(file, "trip", trip -> keep(remarkCases, Objects.requireNonNull(elements.trip(trip))));
        XmlElements.read(file, "visit", visit -> keep(remarkCases, Objects.requireNonNull(elements.visit(visit))));
        return remarkCases;
    }

    private static void keep(Map<String, RemarkCase> remarkCases, RemarkCase told) {
        remarkCases.put(told.key(), told);
    }
}
