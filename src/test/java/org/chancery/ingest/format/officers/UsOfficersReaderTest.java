package org.chancery.ingest.format.officers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.language.NameKind;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;

class UsOfficersReaderTest {
    private static final String PERSON = """
            <person><id>doe-jane</id><persName><surname>Doe</surname><forename>Jane</forename>\
            <genName/><altname>Jenny Doe</altname></persName><birth>1801</birth><death/></person>""";
    private static final String ROLE = """
            <role><id>ambassador-e-p</id><names><singular>Ambassador Extraordinary</singular></names></role>""";

    @Test
    void peopleComeBeforeAppointmentsInAnyOrderOfTheFiles() {
        CollectedRecords records = read(mission(chief("ci--doe-01", "doe-jane", "1960-10", "", "1961")), PERSON);
        assertThat(records.problems).isEmpty();
        assertThat(records.read).isEqualTo(2);
        Bundle.Actor person = records.all(Bundle.Actor.class).get(0);
        assertThat(person.names())
                .containsExactly(
                        new Bundle.Name("en", "Jane Doe", null, null),
                        new Bundle.Name("en", "Jenny Doe", NameKind.ALIAS, null));
        assertThat(person.during()).hasToString("1801/");
        assertThat(records.entries.indexOf(person)).isLessThan(records.entries.indexOf(only(records)));
        assertThat(only(records).during()).hasToString("1960-10/1961");
        assertThat(only(records).role()).isEqualTo(AffiliationRole.AMBASSADOR);
        assertThat(only(records).title()).isEqualTo("Ambassador Extraordinary to Côte d’Ivoire");
        assertThat(only(records).key()).isEqualTo("cote-divoire/ci-doe-01");
    }

    @Test
    void onlyTheLastWithoutAnEndMayGoOn() {
        CollectedRecords records = read(
                PERSON,
                mission(chief("a", "doe-jane", "1960", "", "") + chief("b", "doe-jane", "1990", "1991-02-03", "")));
        assertThat(terms(records))
                .containsExactly("cote-divoire/a 1960/1991-02-03% null", "cote-divoire/b 1991-02-03/.. 2020-01-02");
        assertThat(requireNonNull(records.dataset).censoredOn()).hasToString("2020-01-02");
        assertThat(requireNonNull(records.dataset).version()).isEqualTo("2020-01-02");
    }

    @Test
    void nobodyHoldsAPostAfterDeath() {
        String dead = PERSON.replace("<death/>", "<death>1970</death>");
        assertThat(terms(read(dead, mission(chief("a", "doe-jane", "1960", "", "")))))
                .containsExactly("cote-divoire/a 1960/1970% null");
        String followed = mission(chief("a", "doe-jane", "1960", "", "") + chief("b", "doe-jane", "1962", "", "1963"));
        assertThat(terms(read(dead, followed))).first().isEqualTo("cote-divoire/a 1960/1962% null");
        String diedFirst = mission(chief("a", "doe-jane", "1960", "", "") + chief("b", "doe-jane", "1975", "", "1976"));
        assertThat(terms(read(dead, diedFirst))).first().isEqualTo("cote-divoire/a 1960/1970% null");
    }

    @Test
    void keysDoNotDependOnTheOrder() {
        String one = chief("a", "doe-jane", "1960", "", "1961");
        String two = chief("a", "doe-jane", "1990", "", "1991-02");
        String other = chief("b", "doe-jane", "1992", "", "");
        List<String> expected =
                List.of("cote-divoire/a/doe-jane/1960.1961", "cote-divoire/a/doe-jane/1990.1991-02", "cote-divoire/b");
        assertThat(read(PERSON, mission(one + two + other)).all(Bundle.Affiliation.class))
                .extracting(Bundle.Affiliation::key)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read(PERSON, mission(other + two + one)).all(Bundle.Affiliation.class))
                .extracting(Bundle.Affiliation::key)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void damagedDaysOfChangeAreNotTakenForTheNewest() {
        CollectedRecords records = read(
                PERSON,
                mission(chief("a", "doe-jane", "1960", "", "").replace("2020-01-02", "2020-011")
                        + chief("c", "doe-jane", "1961", "", "").replace("2020-01-02", "+99999-01-02")
                        + chief("b", "doe-jane", "1962", "", "")));
        assertThat(requireNonNull(records.dataset).censoredOn()).hasToString("2020-01-02");
    }

    @Test
    void remarksKeepWordsInAnotherType() {
        CollectedRecords records = read(
                PERSON,
                mission(chief("a", "doe-jane", "1960", "", "1961")
                        .replace("Left", "Declared <hi>non grata</hi> there")));
        assertThat(records.problems).isEmpty();
        assertThat(only(records).citations().get(0).note()).contains("Declared non grata there");
    }

    @Test
    void theListIsRecognisedByAnyOfItsDocuments() {
        ArrayList<String> names = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            names.addAll(List.of(number + ".xml", "<role><id>a</id></role>"));
        }
        assertThat(new UsOfficersReader().recognises(CollectedRecords.files(names.toArray(String[]::new))))
                .isFalse();
        names.addAll(List.of("z.xml", PERSON));
        assertThat(new UsOfficersReader().recognises(CollectedRecords.files(names.toArray(String[]::new))))
                .isTrue();
    }

    @Test
    void aBadRecordIsRejectedAndTheRestImported() {
        CollectedRecords records = read(
                PERSON,
                mission(chief("a", "nobody", "1960", "", "")
                        + chief("b", "doe-jane", "1886", "", "1866")
                        + chief("c", "doe-jane", "", "", "")
                        + chief("d", "doe-jane", "1900", "", "1901")));
        assertThat(records.rejectedKeys).containsExactly("cote-divoire/a", "cote-divoire/b", "cote-divoire/c");
        assertThat(records.problems).allMatch(problem -> problem.consequence() == Consequence.RECORD_REFUSED);
        assertThat(records.problems.get(0).value()).isEqualTo("nobody");
        assertThat(only(records).key()).isEqualTo("cote-divoire/d");
    }

    @Test
    void anActingSecretarySharesTheOffice() {
        String post = """
                <principal-position><id>%s</id><names><singular>Secretary</singular></names><principals>%s</principals>\
                </principal-position>""";
        String appointment = chief("s", "doe-jane", "1900", "", "1901").replace("chief", "principal");
        Bundle.Affiliation acting = only(read(PERSON, post.formatted("secretary-ad-interim", appointment)));
        Bundle.Affiliation full = only(read(PERSON, post.formatted("secretary", appointment)));
        assertThat(acting.role()).isEqualTo(AffiliationRole.FOREIGN_MINISTER);
        assertThat(acting.shared()).isTrue();
        assertThat(full.role()).isEqualTo(AffiliationRole.FOREIGN_MINISTER);
        assertThat(full.shared()).isFalse();
    }

    @Test
    void aNomineeIsACandidate() {
        String nominee = mission("")
                .replace(
                        "</chiefs>",
                        "</chiefs><other-nominees>" + chief("n", "doe-jane", "1900", "", "") + "</other-nominees>");
        assertThat(only(read(PERSON, nominee)).role()).isEqualTo(AffiliationRole.CANDIDATE);
        assertThat(only(read(PERSON, nominee)).during()).hasToString("1900/");
    }

    @Test
    void halfAListIsRefusedAsAWhole() {
        Inputs inputs = CollectedRecords.files("a.xml", PERSON);
        assertThatThrownBy(() -> CollectedRecords.of(new UsOfficersReader(), inputs))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("whole folder");
    }

    private static List<String> terms(CollectedRecords records) {
        return records.all(Bundle.Affiliation.class).stream()
                .map(each -> each.key() + " " + each.during() + " " + each.censoredOn())
                .toList();
    }

    private static Bundle.Affiliation only(CollectedRecords records) {
        assertThat(records.all(Bundle.Affiliation.class)).hasSize(1);
        return records.all(Bundle.Affiliation.class).get(0);
    }

    private static CollectedRecords read(String first, String second) {
        return CollectedRecords.of(
                new UsOfficersReader(),
                CollectedRecords.files("LICENSE.md", "x", "a.xml", first, "b.xml", second, "c.xml", ROLE));
    }

    private static String mission(String chiefs) {
        return "<country-mission><territory-id>cote-divoire</territory-id><chiefs>" + chiefs
                + "</chiefs></country-mission>";
    }

    private static String chief(String id, String person, String appointed, String started, String ended) {
        return """
                <chief><id>%s</id><person-id>%s</person-id><role-title-id>ambassador-e-p</role-title-id>\
                <appointed><date>%s</date><note/></appointed><started><date>%s</date></started>\
                <ended><date>%s</date><note>Left</note></ended><note/>\
                <last-modified-date>2020-01-02</last-modified-date></chief>""".formatted(id, person, appointed, started, ended);
    }
}
