package org.chancery.ingest.format.cow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.actor.OrganizationKind;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;

/** The organizations are made up; their shape and their dirt are those of the published files. */
class IgoReaderTest {
    private static final String ORGANIZATIONS =
            "ioname,orgname,sdate,deaddate,dead,integrated,replaced,longorgname,ionum,igocode,version\n";
    private static final String MEMBERSHIPS = "ccode,state,igo,status,from_year,to_year\n";
    private static final String RIVERS =
            "RIVERS_1,Rivers Comm.,1930.0,,0.0,0.0,0.0,Commission of Rivers (RIVERS),5.0,,3.0\n";

    @Test
    void anOrganizationHasItsNamesItsCodeAndItsTime() {
        CollectedRecords read = read(
                RIVERS + "OLD,Old Union,1900.0,1914.0,1.0,0.0,1.0,,6.0,,3.0\n",
                "702,tajikistan,rivers_1,1,1993,2000\n");
        assertThat(read.problems).isEmpty();
        List<Bundle.Actor> actors = read.all(Bundle.Actor.class);
        assertThat(actors).extracting(Bundle.Actor::key).containsExactly("igo/old", "igo/rivers-1");
        assertThat(actors.get(0).during()).hasToString("1900/1914");
        assertThat(actors.get(0).names()).extracting(Bundle.Name::text).containsExactly("Old Union", "OLD");
        assertThat(actors.get(1).during()).hasToString("1930/..");
        assertThat(actors.get(1).organizationKind()).isEqualTo(OrganizationKind.INTERGOVERNMENTAL);
        assertThat(actors.get(1).codes()).containsExactly(new Bundle.Code(CodeScheme.COW_IGO, "RIVERS_1", null));
        assertThat(actors.get(1).names())
                .extracting(Bundle.Name::text)
                .containsExactly("Commission of Rivers", "Rivers Comm.", "RIVERS_1");
    }

    @Test
    void aMembershipThatReachesTheLastYearIsOpenAndCensoredThere() {
        CollectedRecords read = read(RIVERS, """
                702,tajikistan,rivers_1,1,1993,2014
                704,uzbekistan,rivers_1,2,1993,2013
                703,kyrgyzstan,rivers_1,3,1995,1995
                """);
        List<Bundle.Affiliation> memberships = read.all(Bundle.Affiliation.class);
        assertThat(memberships)
                .extracting(membership -> String.valueOf(membership.during()))
                .containsExactly("1993/..", "1993/2013", "1995");
        assertThat(memberships)
                .extracting(membership -> String.valueOf(membership.censoredOn()))
                .containsExactly("2014", "null", "null");
        assertThat(memberships)
                .extracting(Bundle.Affiliation::role)
                .containsExactly(AffiliationRole.MEMBER, AffiliationRole.ASSOCIATE_MEMBER, AffiliationRole.OBSERVER);
        assertThat(memberships).extracting(Bundle.Affiliation::body).containsOnly("igo/rivers-1");
        assertThat(memberships.get(0).member()).isEqualTo("cow:702");
    }

    @Test
    void aMembershipPassesFromOneStateToTheNextWithItsCode() {
        CollectedRecords read = read(RIVERS, "365,russia,rivers_1,1,1945,2014\n");
        List<Bundle.Affiliation> memberships = read.all(Bundle.Affiliation.class);
        assertThat(memberships)
                .extracting(Bundle.Affiliation::key)
                .containsExactly("igo/rivers-1/365/1945", "igo/rivers-1/365/1991-12-26");
        assertThat(memberships)
                .extracting(membership -> membership.during() + " " + membership.censoredOn())
                .containsExactly("1945/1991-12-25 null", "1991-12-26/.. 2014");
    }

    @Test
    void nobodyIsAMemberAfterTheOrganizationsEnd() {
        CollectedRecords read = read(
                "OLD,Old Union,1900.0,1914.0,1.0,0.0,1.0,,6.0,,3.0\n",
                "2,usa,old,1,1900,2014\n20,canada,old,1,1900,1914\n");
        assertThat(read.all(Bundle.Affiliation.class))
                .extracting(membership -> membership.during() + " " + membership.censoredOn())
                .containsExactly("1900/1914 null", "1900/1914 null");
        assertThat(read.problems).extracting(Problem::consequence).containsExactly(Consequence.DOUBTFUL);
        assertThat(read.problems.get(0).reason()).startsWith("1 memberships");
    }

    @Test
    void onlyAnUnreadableRowIsRejectedAndReported() {
        CollectedRecords read = read(
                RIVERS + "BAD,Bad Years,1950.0,1940.0,1.0,0.0,0.0,,7.0,,3.0\nNONE,No Year,,,0.0,0.0,0.0,,8.0,,3.0\n",
                """
                702,tajikistan,rivers_1,1,1993,1990
                703,kyrgyzstan,rivers_1,4,1993,1999
                x,uzbekistan,rivers_1,1,1993,1999
                704,uzbekistan,unheard,1,1993,1999
                705,kazakhstan,,1,1993,1999
                705,kazakhstan,rivers_1,1,1993,1999
                """);
        assertThat(read.all(Bundle.Affiliation.class))
                .extracting(Bundle.Affiliation::key)
                .containsExactly("igo/rivers-1/705/1993");
        assertThat(read.rejectedKeys)
                .containsExactly("igo/bad", "igo/rivers-1/702/1993", "igo/rivers-1/703/1993", "igo/rivers-1/x/1993");
        assertThat(read.problems)
                .extracting(Problem::path)
                .containsExactly("igo", "deaddate", "sdate", "to_year", "status", "ccode", "igo");
    }

    @Test
    void anUnreadableMembershipCostsNoOther() {
        CollectedRecords read = read(
                "OLD,Old Union,1900.0,1914.0,1.0,0.0,1.0,,6.0,,3.0\n",
                "2,usa,old,1,1900,1910\n20,canada,old,1,1900,soon\n");
        assertThat(read.all(Bundle.Affiliation.class)).hasSize(1);
        assertThat(read.rejectedKeys).containsExactly("igo/old/20/1900");
    }

    @Test
    void aYearThatIsNoneRejectsItsRowAndLeavesNothing() {
        CollectedRecords read = CollectedRecords.of(new IgoReader(), CollectedRecords.files("p.csv", """
                        ccode1,country1,ccode2,country2,year,rivers_1
                        702,tajikistan,704,uzbekistan,20241301,1
                        702,tajikistan,x,uzbekistan,1993,1
                        702,tajikistan,704,uzbekistan,1994,1
                        """));
        assertThat(read.problems).extracting(Problem::path).containsExactly("year", "ccode2");
        assertThat(read.all(Bundle.Affiliation.class))
                .extracting(membership -> membership.member() + " " + membership.during())
                .containsExactly("cow:702 1994", "cow:704 1994");
    }

    @Test
    void theTableOfOrganizationsIsNeeded() {
        assertThatExceptionOfType(BundleException.class)
                .isThrownBy(() -> CollectedRecords.of(new IgoReader(), CollectedRecords.files("m.csv", MEMBERSHIPS)))
                .withMessageContaining("organizations");
    }

    private static CollectedRecords read(String organizations, String memberships) {
        Inputs inputs =
                CollectedRecords.files("m.csv", MEMBERSHIPS + memberships, "o.csv", ORGANIZATIONS + organizations);
        assertThat(new IgoReader().recognises(inputs)).isTrue();
        return CollectedRecords.of(new IgoReader(), inputs);
    }
}
