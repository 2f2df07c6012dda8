package org.chancery.ingest.resolve.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonResolutionTest {
    private static final long STATE = 1;
    private static final int YEAR = 365;

    @ParameterizedTest
    @CsvSource({
        "Zoë Dahl, ZOE DAHL, EXACT",
        "李强, 黎强, UNRELATED",
        "Aino Kallas, Kallas Aino, NEAR",
        "Aino M. Kallas, Aino Kallas, NEAR",
        "Nicolas Sarkova, Nicholas Sarkova, ALIKE",
        "William J. Hart, Bill Hart, ALIKE",
        "A. Kallas, Aino Kallas, ALIKE",
        "John Vik, Jens Vik, LETTER",
        "Kallas, Aino Kallas, SURNAME",
        "Otto II, King Otto II, EXACT",
        "Otto I, Otto II, DIFFERENT",
        "Anna Kallas, Berta Kallas, DIFFERENT",
        "Hamad Kasimi, Tamim bin Hamad Kasimi, DIFFERENT",
        "Olaf W. Dahl, Olaf H. W. Dahl, DIFFERENT",
        "Aung Aye, Aung Moe Thet Aye, ALIKE",
        "Li Pen, Li Peng, UNRELATED"
    })
    void namesAgreeAsFarAsTheyDo(String one, String other, Likeness likeness) {
        assertThat(NameComparison.of(PersonName.of(one), PersonName.of(other))).isEqualTo(likeness);
        assertThat(NameComparison.of(PersonName.of(other), PersonName.of(one))).isEqualTo(likeness);
    }

    @Test
    void aMisspellingLeavesNoDoubtAboutTheExactName() {
        List<Person> people = List.of(
                president(1, 1, "Nicolas Sarkova", 0, 900),
                president(2, 1, "Nicholas Sarkova", 400, 410),
                president(3, 2, "Nicolas Sarkova", 1200, 1200));
        assertThat(partition(people)).containsExactly(Set.of(1L, 2L, 3L));
    }

    @Test
    void aSurnameOfTwoWhoWereNearIsADoubt() {
        List<Person> people = List.of(
                president(1, 1, "Nestor Kirsch", 0, YEAR),
                president(2, 1, "Carla Kirsch", YEAR + 60, 3 * YEAR),
                president(3, 1, "Kirsch", YEAR + 30, YEAR + 30));
        PersonResolution resolution = new PersonResolution(people, Set.of(), Set.of());
        assertThat(resolution.verdicts()).extracting(Verdict::certain).containsExactly(false, false);
    }

    @Test
    void whatAPersonSeparatedIsNeverJoinedByWayOfAThird() {
        List<Person> people = List.of(
                president(1, 1, "Aino Kallas", 0, 900),
                president(2, 2, "Aino Kallas", 100, 800),
                president(3, 3, "Aino Kallas", 200, 700));
        PersonResolution resolution = new PersonResolution(people, Set.of(), Set.of(List.of(1L, 2L)));
        assertThat(resolution.areOne(people.get(0), people.get(1))).isFalse();
    }

    @Test
    void aSurnameWithoutAnOfficeIsOfTheOneWhoBearsIt() {
        List<Person> people = List.of(
                acting(1, 1, "Shen Li-wen", null, 0, 900),
                acting(2, 1, "Shen", null, 400, 410),
                acting(3, 2, "Shen", null, 1_100, 1_100));
        assertThat(partition(people)).containsExactly(Set.of(1L, 2L, 3L));
    }

    @Test
    void aSurnameWithoutAnOfficeIsNobodysIfTwoBearIt() {
        List<Person> people = List.of(
                acting(1, 1, "Lind", "FOREIGN_MINISTER", 0, 900),
                acting(2, 1, "Lind", "DEFENCE_MINISTER", 0, 900),
                acting(3, 2, "Lind", null, 400, 410),
                acting(4, 2, "Gro Dahl", "HEAD_OF_STATE", 0, 900),
                acting(5, 3, "Mrs. Dahl", null, 400, 410));
        assertThat(partition(people)).hasSize(5);
    }

    @RepeatedTest(400)
    void theOrderOfImportsDoesNotDecide(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Person> people = new ArrayList<>();
        for (long id = 1; id <= 9; id++) {
            people.add(anybody(random, id));
        }
        Set<Set<String>> expected = named(people);
        List<Long> numbers = new ArrayList<>(people.stream().map(Person::id).toList());
        Collections.shuffle(numbers, random);
        List<Person> renumbered = new ArrayList<>();
        for (int index = 0; index < people.size(); index++) {
            Person person = people.get(index);
            renumbered.add(new Person(numbers.get(index), person.dataset(), person.names(), Set.of(), person.acts()));
        }
        Collections.shuffle(renumbered, random);
        assertThat(named(renumbered))
                .as("seed %s", repetition.getCurrentRepetition())
                .isEqualTo(expected);
    }

    private static Person anybody(Random random, long id) {
        List<String> given = List.of("Anna ", "Ana ", "Berta ", "A. ", "", "Anna Maria ");
        List<String> surnames = List.of("Kallas", "Kalas", "Kallas", "Moor");
        String name = given.get(random.nextInt(given.size())) + surnames.get(random.nextInt(surnames.size()));
        int begin = random.nextInt(6 * YEAR);
        String office = List.of("HEAD_OF_STATE", "HEAD_OF_STATE", "FOREIGN_MINISTER", "")
                .get(random.nextInt(4));
        int end = begin + random.nextInt(2 * YEAR);
        return acting(id, 1 + random.nextInt(3), name, office.isEmpty() ? null : office, begin, end);
    }

    /** The people as sets of what their records say, whatever their numbers are. */
    private static Set<Set<String>> named(List<Person> people) {
        PersonResolution resolution = new PersonResolution(people, Set.of(), Set.of());
        return people.stream()
                .map(person -> people.stream()
                        .filter(other -> resolution.areOne(person, other))
                        .map(other ->
                                other.dataset() + " " + other.names().get(0).text() + " " + other.acts())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    private static Set<Set<Long>> partition(List<Person> people) {
        PersonResolution resolution = new PersonResolution(people, Set.of(), Set.of());
        return people.stream()
                .map(person -> people.stream()
                        .filter(other -> resolution.areOne(person, other))
                        .map(Person::id)
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Person president(long id, long dataset, String name, int firstDay, int lastDay) {
        return acting(id, dataset, name, "HEAD_OF_STATE", firstDay, lastDay);
    }

    private static Person acting(
            long id, long dataset, String name, @Nullable String office, int firstDay, int lastDay) {
        return Person.of(id, dataset, List.of(name), Set.of(), List.of(new Act(STATE, office, firstDay, lastDay)));
    }
}
