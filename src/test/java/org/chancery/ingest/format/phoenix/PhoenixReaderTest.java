package org.chancery.ingest.format.phoenix;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.actor.OrganizationKind;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoenixReaderTest {

    @Test
    void aStateHasItsCodeAndOthersReferToIt() {
        CollectedRecords records = read("""
                # comment
                JOHN_DOE_ ; note
                \t[TJKGOV 930120-20010120]
                \t[TJKELI]

                TAJIKISTAN_  [TJK]
                +DUSHANBE_
                """);
        assertThat(records.problems).isEmpty();
        assertThat(records.read).isEqualTo(2);
        Bundle.Actor state = records.all(Bundle.Actor.class).get(0);
        assertThat(state.kind()).isEqualTo(ActorKind.STATE);
        assertThat(state.codes()).containsExactly(new Bundle.Code(CodeScheme.CAMEO, "TJK", null));
        assertThat(state.names()).extracting(Bundle.Name::text).containsExactly("Tajikistan", "Dushanbe");
        Bundle.Actor person = records.all(Bundle.Actor.class).get(1);
        assertThat(person.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(person.names().get(0).text()).isEqualTo("John Doe");
        assertThat(person.codes()).isEmpty();
        List<Bundle.Affiliation> office = records.all(Bundle.Affiliation.class);
        assertThat(office).hasSize(1);
        assertThat(office.get(0).body()).isEqualTo(state.key());
        assertThat(office.get(0).role()).isEqualTo(AffiliationRole.MEMBER);
        assertThat(office.get(0).shared()).isTrue();
        assertThat(office.get(0).during()).hasToString("1993-01-20/2001-01-20");
    }

    @ParameterizedTest
    @CsvSource({
        "930120-20010120, 1993-01-20/2001-01-20",
        "19270101-290101, 1927-01-01/2029-01-01",
        ">010120, 2001-01-20/..",
        "<20010120, ../2001-01-20"
    })
    void yearsOfTwoAndOfFourDigitsMix(String written, String period) {
        assertThat(CodePeriod.parse(written)).hasToString(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9008223-911221",
                ">201005011",
                "20121204",
                "2004017-20061201",
                "20121207-20120802",
                "930231-930301"
            })
    void aMalformedPeriodIsLeftOutAndTheActorImported(String period) {
        CollectedRecords records = read("JOHN_DOE_\n\t[TJKGOV " + period + "]\n\t[TJKGOV 010101-020202]\n");
        assertThat(records.problems).hasSize(1);
        assertThat(records.problems.get(0).value()).isEqualTo(period);
        assertThat(records.problems.get(0).location().line()).isEqualTo(2);
        assertThat(records.problems.get(0).location().column()).isEqualTo(2);
        assertThat(records.all(Bundle.Affiliation.class)).hasSize(1);
    }

    @Test
    void codesAndNamesDecideWhatAnActorIs() {
        CollectedRecords records =
                read("MINISTRY_OF_PEACE_ [TJKGOV]\nACME_TRADING_ [MNCUSA]\nRED_HAND_ [TJKREB]\nNICE_PEOPLE_ [NGO]\n");
        assertThat(records.all(Bundle.Actor.class))
                .extracting(Bundle.Actor::organizationKind)
                .containsExactly(
                        OrganizationKind.GOVERNMENT_BODY, OrganizationKind.COMPANY, null, OrganizationKind.NGO);
        assertThat(records.all(Bundle.Actor.class).get(2).kind()).isEqualTo(ActorKind.ARMED_GROUP);
        assertThat(records.all(Bundle.Affiliation.class))
                .extracting(each -> each.member() + " " + each.role() + " " + each.body())
                .containsExactly("tjk/ministry-of-peace PART_OF cameo:TJK");
    }

    @Test
    void aPlaceOfAStateIsNoSecondState() {
        CollectedRecords records = read("SOMETOWN_ [TJK]\nNO_CODE_\n");
        assertThat(records.all(Bundle.Actor.class)).isEmpty();
        assertThat(records.problems)
                .hasSize(2)
                .allMatch(problem -> problem.consequence() == Consequence.RECORD_REFUSED);
    }

    @Test
    void otherDictionariesAreNamedAndLeftOut() {
        Inputs inputs = CollectedRecords.files(
                "x.agents.txt", "FARMER_ [~AGR]\n", "x.actors.txt", "RED_HAND_ [TJKREB]\n", "y.txt", "<ISSUE>");
        CollectedRecords records = CollectedRecords.of(new PhoenixReader(), inputs);
        assertThat(records.problems).isEmpty();
        assertThat(records.remarks)
                .containsExactly("Files left out because they contain no actors: x.agents.txt, y.txt");
        assertThat(records.all(Bundle.Actor.class)).hasSize(1);
    }

    @Test
    void damagedNamesAreReported() {
        CollectedRecords records = read("RED\u001aHAND_ [TJKREB]\n+R\uFFFDD_\n");
        assertThat(records.problems)
                .extracting(problem -> problem.consequence())
                .containsExactly(Consequence.DOUBTFUL, Consequence.VALUE_LEFT_OUT);
        assertThat(records.all(Bundle.Actor.class).get(0).names()).hasSize(1);
    }

    @Test
    void aNameThatIsTooLongIsReported() {
        CollectedRecords records = read("RED_HAND_ [TJKREB]\n+" + "R".repeat(1_001) + "\n+RH\n");
        assertThat(records.problems).hasSize(1);
        assertThat(records.problems.get(0).consequence()).isEqualTo(Consequence.VALUE_LEFT_OUT);
        assertThat(records.problems.get(0).location().line()).isEqualTo(2);
        assertThat(records.all(Bundle.Actor.class).get(0).names())
                .extracting(Bundle.Name::text)
                .containsExactly("Red Hand", "RH");
    }

    @Test
    void keysDoNotDependOnTheOrder() {
        String peace = "JOHN_DOE_\n\t[TJKGOV 930120-20010120]\n\t[TJKMIL >20010120]\n";
        String war = "JOHN_DOE_\n\t[TJKMIL]\n";
        List<String> expected = List.of("tjk/john-doe/tjkgov-930120-20010120", "tjk/john-doe/tjkmil");
        for (String content : List.of(peace + war, war + peace)) {
            CollectedRecords records = read(content);
            assertThat(records.all(Bundle.Actor.class))
                    .extracting(Bundle.Actor::key)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(records.all(Bundle.Affiliation.class))
                    .extracting(Bundle.Affiliation::key)
                    .contains(
                            expected.get(0) + "/tjkgov-930120-20010120",
                            expected.get(0) + "/tjkmil-since-20010120",
                            expected.get(1) + "/tjkmil");
            assertThat(records.problems).hasSize(2).allMatch(problem -> problem.consequence() == Consequence.DOUBTFUL);
        }
    }

    @Test
    void aRepeatedEntryIsTakenOnce() {
        String entry = "JOHN_DOE_\n\t[TJKGOV 930120-20010120]\n";
        CollectedRecords records =
                read(entry + entry.replace("DOE_", "DOE") + entry.replace("DOE_\n", "DOE_\n+JACK_DOE\n"));
        assertThat(records.read).isEqualTo(3);
        assertThat(records.all(Bundle.Actor.class))
                .extracting(Bundle.Actor::key)
                .containsExactly("tjk/john-doe");
        assertThat(records.all(Bundle.Affiliation.class)).hasSize(1);
        assertThat(records.remarks).singleElement().asString().endsWith("with the same names and codes: 1");
        assertThat(records.problems).hasSize(1);
        assertThat(records.problems.get(0).consequence()).isEqualTo(Consequence.VALUE_LEFT_OUT);
        assertThat(records.problems.get(0).location().line()).isEqualTo(5);
    }

    @Test
    void anOpenPeriodEndsWithTheDictionaries() {
        CollectedRecords records = read("JOHN_DOE_\n\t[TJKGOV >20010120]\n\t[TJKMIL 930120-20010120]\n");
        assertThat(requireNonNull(records.dataset).censoredOn()).hasToString("2014");
        assertThat(records.all(Bundle.Affiliation.class))
                .extracting(each -> each.during() + " " + each.censoredOn())
                .containsExactly("2001-01-20/.. 2014", "1993-01-20/2001-01-20 null");
    }

    private static CollectedRecords read(String content) {
        return CollectedRecords.of(new PhoenixReader(), CollectedRecords.files("Some.actors.txt", content));
    }
}
