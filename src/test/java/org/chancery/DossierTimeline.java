package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.chancery.serve.http.GraphQL;

/** The events of the bundled dossier in their order, and what the filters of the timeline find of them. */
final class DossierTimeline {
    static final String EURASIAN_COUNCIL = "Expanded session of the Supreme Eurasian Economic Council";
    static final String VALDAI = "Third Central Asia conference of the Valdai Discussion Club";
    static final String GALUZIN_ON_SECURITY =
            "Galuzin: border talks move well, Russia and the CSTO guarantee security in Central Asia";
    static final String GALUZIN_ON_UNIVERSITIES = "Galuzin: branches of Russian universities open in Central Asia";
    static final String CLASHES_2021 = "Clashes at the Tajik–Kyrgyz border, April 2021";
    static final String NEIGHBOURS_1 = "First ministerial of the neighbours of Afghanistan";
    static final String QUARTET_1 = "First informal meeting of Russia, China, Iran and Pakistan on Afghanistan";
    static final String NEIGHBOURS_2 = "Second ministerial of the neighbours of Afghanistan";
    static final String NEIGHBOURS_3 = "Third ministerial of the neighbours of Afghanistan";
    static final String CIS_DUSHANBE = "Foreign ministers of the CIS in Dushanbe";
    static final String CLASHES_2022 = "Clashes at the Tajik–Kyrgyz border, September 2022";
    static final String ASTANA = "Presidents of Kyrgyzstan, Tajikistan and Russia meet in Astana";
    static final String SAMARKAND = "Two days of ministerial talks in Samarkand";
    static final String CIS_SAMARKAND = "Foreign ministers of the CIS in Samarkand";
    static final String CENTRAL_ASIA = "Ministers of Russia and Central Asia in Samarkand";
    static final String SAMARKAND_MARGINS = "Lavrov and Muhriddin meet in Samarkand";
    static final String LAVROV_ON_UKRAINE = "Lavrov informs partners about Ukraine";
    static final String LAVROV_ON_TERRORISM = "Lavrov: Western colleagues may encourage terrorism in Afghanistan";
    static final String NEIGHBOURS_4 = "Fourth ministerial of the neighbours of Afghanistan";
    static final String QUARTET_2 = "Second informal meeting of Russia, China, Iran and Pakistan on Afghanistan";
    static final String CALL_ON_TALIBAN =
            "Russia, Iran, China and Pakistan call on the Taliban to act against terrorist groups";
    static final String BASE_VISIT = "Possible visit of Lavrov to the 201st Russian military base";
    static final String BASE_ANNIVERSARY = "80th anniversary of the 201st Russian military base";
    static final String MINISTRY_ON_VISIT =
            "Russian Foreign Ministry on the eve of the visit: bilateral ties and coordination on the table";
    static final String VISIT = "Official visit of Lavrov to Tajikistan";
    static final String RECEPTION = "Rahmon receives Lavrov";
    static final String TALKS = "Talks of Lavrov and Muhriddin in Dushanbe";
    static final String TREATY_SIGNING = "Signing of the Tajik–Kyrgyz border treaty in Bishkek";
    static final String TREATY = "Border treaty of Tajikistan and Kyrgyzstan";

    static final List<String> EVERYTHING = List.of(
            EURASIAN_COUNCIL,
            VALDAI,
            GALUZIN_ON_SECURITY,
            GALUZIN_ON_UNIVERSITIES,
            CLASHES_2021,
            NEIGHBOURS_1,
            QUARTET_1,
            NEIGHBOURS_2,
            NEIGHBOURS_3,
            CIS_DUSHANBE,
            CLASHES_2022,
            ASTANA,
            SAMARKAND,
            CIS_SAMARKAND,
            CENTRAL_ASIA,
            SAMARKAND_MARGINS,
            LAVROV_ON_UKRAINE,
            LAVROV_ON_TERRORISM,
            NEIGHBOURS_4,
            QUARTET_2,
            CALL_ON_TALIBAN,
            BASE_VISIT,
            BASE_ANNIVERSARY,
            MINISTRY_ON_VISIT,
            VISIT,
            RECEPTION,
            TALKS,
            TREATY_SIGNING,
            TREATY);

    private DossierTimeline() {}

    record FoundPage(
            List<String> titles, String startCursor, String endCursor, boolean hasPreviousPage, boolean hasNextPage) {}

    static FoundPage page(String filter, String order, String position) {
        JsonPath answer = GraphQL.post("""
                        {
                          timeline(filter: { %s }, orderBy: %s, %s) {
                            nodes { title }
                            pageInfo { startCursor endCursor hasPreviousPage hasNextPage }
                          }
                        }""".formatted(filter, order, position))
                .then()
                .extract()
                .jsonPath();
        assertThat(answer.<Object>get("errors")).isNull();
        return new FoundPage(
                answer.getList("data.timeline.nodes.title"),
                answer.getString("data.timeline.pageInfo.startCursor"),
                answer.getString("data.timeline.pageInfo.endCursor"),
                answer.getBoolean("data.timeline.pageInfo.hasPreviousPage"),
                answer.getBoolean("data.timeline.pageInfo.hasNextPage"));
    }

    static List<String> found(String filter) {
        return found(filter, "OLDEST_FIRST");
    }

    static List<String> found(String filter, String order) {
        return page(filter, order, "first: 200").titles();
    }

    static String idOf(String title) {
        return GraphQL.post("{ timeline(filter: { text: \"" + title + "\" }) { nodes { id } } }")
                .path("data.timeline.nodes[0].id");
    }
}
