import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.actor.OrganizationKind;
import org.chancery.record.dispute.DisputeIssue;
import org.chancery.record.dispute.Intensity;
import org.chancery.record.dispute.PartyRole;
import org.chancery.record.dispute.Stage;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.AffiliationBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.BundledDisputeBuilder;
import org.chancery.record.exchange.PartyBuilder;
import org.chancery.record.exchange.PhaseBuilder;
import org.chancery.record.exchange.PlaceBuilder;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.source.Reliability;
import org.chancery.time.Edtf;

/**
 * The made-up people, offices, places, disputes and sources of an archive of the given size, in the order of their
 * references. The states are those of the reference data.
 */
final class World {
    static final int FIRST_YEAR = 2005;
    static final int YEARS = 20;
    static final int ORGANIZATIONS = 40;
    static final int CITIES = 3;
    static final int TOPICS = 60;
    /** How many hold an office of a state one after the other. */
    static final int HOLDERS = 5;

    static final List<AffiliationRole> OFFICES = List.of(
            AffiliationRole.FOREIGN_MINISTER, AffiliationRole.HEAD_OF_GOVERNMENT, AffiliationRole.HEAD_OF_STATE);

    private static final List<String> LARGE = List.of(
            "US", "RU", "CN", "FR", "GB", "DE", "TR", "IN", "IR", "PK", "KZ", "UZ", "TJ", "KG", "TM", "AF", "SA", "EG",
            "IL", "UA", "BY", "PL", "IT", "ES", "JP", "KR", "BR", "ZA", "NG", "KE", "ET", "MA", "DZ", "TN", "LY", "SD",
            "IQ", "SY", "JO", "LB", "QA", "AE", "KW", "OM", "YE", "BD", "LK", "NP", "MM", "TH");

    private final List<State> states = new ArrayList<>();
    private final int officials;
    private final int sources;
    private final int disputes;
    private final Words words = new Words();

    /** A state of the reference data. */
    record State(String code, String name) {
        String reference() {
            return "iso3166:" + code;
        }
    }

    World(int events, List<State> known) {
        LARGE.forEach(code ->
                known.stream().filter(state -> state.code().equals(code)).forEach(states::add));
        known.stream().filter(state -> !LARGE.contains(state.code())).forEach(states::add);
        officials = Math.max(500, events / 200);
        sources = Math.max(500, events / 500);
        disputes = Math.clamp(events / 1_000, 100, 2_000);
    }

    State state(int number) {
        return states.get(number);
    }

    int states() {
        return states.size();
    }

    int disputes() {
        return disputes;
    }

    int officials() {
        return officials;
    }

    /** The state that an official works for. */
    int stateOfOfficial(int official) {
        return official % states.size();
    }

    String source(SplittableRandom random) {
        return sourceKey(Words.skewed(random, sources));
    }

    /** The two sides, of which a few states have most. */
    int[] sides(int dispute) {
        SplittableRandom random = new SplittableRandom(77L * dispute + 5);
        int first = Words.skewed(random, states.size());
        int second = Words.skewed(random, states.size());
        return new int[] {first, first == second ? (second + 1) % states.size() : second};
    }

    static String sourceKey(int number) {
        return "source-%06d".formatted(number);
    }

    static String holderKey(int state, AffiliationRole office, int year) {
        int holder = (year - FIRST_YEAR) * HOLDERS / YEARS;
        return "holder-%03d-%d-%d".formatted(state, OFFICES.indexOf(office), holder);
    }

    static String officialKey(int number) {
        return "official-%06d".formatted(number);
    }

    static String ministryKey(int state) {
        return "ministry-%03d".formatted(state);
    }

    static String organizationKey(int number) {
        return "organization-%02d".formatted(number);
    }

    static String cityKey(int state, int city) {
        return "city-%03d-%d".formatted(state, city);
    }

    static String topicKey(int number) {
        return "topic-%02d".formatted(number);
    }

    static String disputeKey(int number) {
        return "dispute-%04d".formatted(number);
    }

    List<Bundle.Entry> entries() {
        List<Bundle.Entry> entries = new ArrayList<>();
        for (int number = 0; number < sources; number++) {
            entries.add(sourceRecord(number));
        }
        addActors(entries);
        addAffiliations(entries);
        for (int number = 0; number < TOPICS; number++) {
            entries.add(
                    new Bundle.Topic(topicKey(number), words.names(Words.capitalized(Words.word(900_000 + number)))));
        }
        for (int state = 0; state < states.size(); state++) {
            for (int city = 0; city < CITIES; city++) {
                entries.add(place(state, city));
            }
        }
        for (int number = 0; number < disputes; number++) {
            entries.add(dispute(number));
        }
        return entries;
    }

    private static Bundle.Source sourceRecord(int number) {
        SplittableRandom random = new SplittableRandom(number);
        return SourceBuilder.builder()
                .key(sourceKey(number))
                .title("Report on " + Words.common(random) + " and " + Words.rare(random))
                .publisher(Words.capitalized(Words.word(number % 200)) + " Press")
                .url("https://press-%d.example/%d".formatted(number % 200, number))
                .published(Edtf.parse(Integer.toString(FIRST_YEAR + number % YEARS)))
                .language("en")
                .reliability(Reliability.values()[number % Reliability.values().length])
                .build();
    }

    private void addActors(List<Bundle.Entry> entries) {
        for (int number = 0; number < ORGANIZATIONS; number++) {
            String name = Words.capitalized(Words.word(800_000 + number)) + " Cooperation Organization";
            entries.add(
                    actor(organizationKey(number), ActorKind.ORGANIZATION, OrganizationKind.INTERGOVERNMENTAL, name));
        }
        for (int state = 0; state < states.size(); state++) {
            String name = "Ministry of Foreign Affairs of " + states.get(state).name();
            entries.add(actor(ministryKey(state), ActorKind.ORGANIZATION, OrganizationKind.GOVERNMENT_BODY, name));
            for (AffiliationRole office : OFFICES) {
                for (int holder = 0; holder < HOLDERS; holder++) {
                    int year = FIRST_YEAR + holder * YEARS / HOLDERS;
                    int number = (state * OFFICES.size() + OFFICES.indexOf(office)) * HOLDERS + holder;
                    entries.add(actor(holderKey(state, office, year), ActorKind.PERSON, null, person(number)));
                }
            }
        }
        for (int number = 0; number < officials; number++) {
            entries.add(actor(officialKey(number), ActorKind.PERSON, null, person(100_000 + number)));
        }
    }

    private static String person(int number) {
        return Words.capitalized(Words.word(1_000_000 + number % 300)) + " "
                + Words.capitalized(Words.word(2_000_000 + number));
    }

    private Bundle.Actor actor(String key, ActorKind kind, OrganizationKind organizationKind, String name) {
        return ActorBuilder.builder()
                .key(key)
                .kind(kind)
                .organizationKind(organizationKind)
                .names(words.names(name))
                .citations(List.of(cited(key.hashCode() & 0xff)))
                .build();
    }

    private static Bundle.Citation cited(int source) {
        return new Bundle.Citation(sourceKey(source), null, null);
    }

    private void addAffiliations(List<Bundle.Entry> entries) {
        for (int state = 0; state < states.size(); state++) {
            String body = states.get(state).reference();
            entries.add(affiliation(ministryKey(state), body, AffiliationRole.PART_OF, FIRST_YEAR - 50 + "/.."));
            for (AffiliationRole office : OFFICES) {
                for (int holder = 0; holder < HOLDERS; holder++) {
                    int from = FIRST_YEAR + holder * YEARS / HOLDERS;
                    int to = from + YEARS / HOLDERS - 1;
                    entries.add(affiliation(holderKey(state, office, from), body, office, from + "/" + to));
                }
            }
            for (int number = state % 4; number < ORGANIZATIONS; number += 4 + state % 7) {
                entries.add(affiliation(body, organizationKey(number), AffiliationRole.MEMBER, "1995/.."));
            }
        }
        for (int number = 0; number < officials; number++) {
            String ministry = ministryKey(stateOfOfficial(number));
            entries.add(affiliation(officialKey(number), ministry, AffiliationRole.MEMBER, FIRST_YEAR - 5 + "/.."));
        }
    }

    private static Bundle.Affiliation affiliation(String member, String body, AffiliationRole role, String during) {
        String key = "%s/%s/%s".formatted(member, body, role).toLowerCase().replaceAll("[:_]", "-");
        return AffiliationBuilder.builder()
                .key(key)
                .member(member)
                .body(body)
                .role(role)
                .during(Edtf.parse(during))
                .citations(List.of(cited(key.hashCode() & 0xff)))
                .build();
    }

    private Bundle.Place place(int state, int city) {
        SplittableRandom random = new SplittableRandom(31L * state + city);
        return PlaceBuilder.builder()
                .key(cityKey(state, city))
                .names(words.names(Words.capitalized(Words.word(700_000 + state * CITIES + city)) + "abad"))
                .country(states.get(state).reference())
                .latitude(Math.round(random.nextDouble(-50, 70) * 1e4) / 1e4)
                .longitude(Math.round(random.nextDouble(-170, 170) * 1e4) / 1e4)
                .build();
    }

    private BundledDispute dispute(int number) {
        SplittableRandom random = new SplittableRandom(13L * number);
        int[] sides = sides(number);
        State first = states.get(sides[0]);
        State second = states.get(sides[1]);
        int phases = 3 + random.nextInt(5);
        List<BundledDispute.Phase> told = new ArrayList<>();
        for (int phase = 0; phase < phases; phase++) {
            int from = FIRST_YEAR + phase * YEARS / phases;
            told.add(PhaseBuilder.builder()
                    .during(Edtf.parse(from + "/" + (FIRST_YEAR + (phase + 1) * YEARS / phases - 1)))
                    .intensity(Intensity.values()[random.nextInt(Intensity.values().length)])
                    .stage(Stage.values()[random.nextInt(Stage.values().length)])
                    .description("About " + Words.common(random) + " and " + Words.rare(random) + ".")
                    .citations(List.of(new Bundle.Citation(source(random), "p. " + phase, null)))
                    .build());
        }
        return BundledDisputeBuilder.builder()
                .key(disputeKey(number))
                .names(words.names(
                        "Dispute of %s and %s over %s".formatted(first.name(), second.name(), Words.rare(random))))
                .during(Edtf.parse(FIRST_YEAR + "/.."))
                .issues(List.of(DisputeIssue.values()[random.nextInt(DisputeIssue.values().length)]))
                .parties(List.of(
                        party(first.reference(), PartyRole.PARTY, "A"),
                        party(second.reference(), PartyRole.PARTY, "B"),
                        party(organizationKey(random.nextInt(ORGANIZATIONS)), PartyRole.MEDIATOR, null)))
                .phases(told)
                .description("They disagree about " + Words.common(random) + ".")
                .citations(List.of(new Bundle.Citation(source(random), null, null)))
                .build();
    }

    private static BundledDispute.Party party(String actor, PartyRole role, String side) {
        return PartyBuilder.builder().actor(actor).role(role).side(side).build();
    }
}
