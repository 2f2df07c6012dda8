import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.event.Channel;
import org.chancery.record.event.ClaimProperty;
import org.chancery.record.event.CodingScheme;
import org.chancery.record.event.Credibility;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.ClaimBuilder;
import org.chancery.record.exchange.CodingBuilder;
import org.chancery.record.exchange.EventBuilder;
import org.chancery.record.exchange.IncidentBuilder;
import org.chancery.record.exchange.MeetingBuilder;
import org.chancery.record.exchange.ParticipationBuilder;
import org.chancery.record.exchange.StatusChangeBuilder;
import org.chancery.time.Edtf;

/** The made-up events of a {@link World}; each depends on its number alone, so that any part of them can be made. */
final class Events {
    private static final long SEED = 1815;
    private static final int LAST_DAY_OF_LONG_ONES = 360;
    private static final List<Level> LEVELS = List.of(Level.MINISTER, Level.HEAD_OF_GOVERNMENT, Level.HEAD_OF_STATE);

    private final World world;
    private final Words words = new Words();

    Events(World world) {
        this.world = world;
    }

    static String key(int number) {
        return "event-%08d".formatted(number);
    }

    Bundle.Event event(int number) {
        return new Draft(number).event();
    }

    /** Draws what an event is, one property after the other. */
    private final class Draft {
        private final int number;
        private final SplittableRandom random;
        private final EventType type;
        private final int dispute;
        private final int host;
        private final int guest;
        private final LocalDate day;

        Draft(int number) {
            this.number = number;
            random = new SplittableRandom(SEED * 1_000_003 + number);
            type = type(random.nextInt(100));
            dispute = isAboutDispute() ? Words.skewed(random, world.disputes()) : -1;
            if (dispute >= 0) {
                int[] sides = world.sides(dispute);
                int turned = random.nextInt(2);
                host = sides[turned];
                guest = sides[1 - turned];
            } else {
                host = Words.skewed(random, world.states());
                int other = Words.skewed(random, world.states());
                guest = other == host ? (host + 1) % world.states() : other;
            }
            int year = World.FIRST_YEAR + random.nextInt(World.YEARS);
            day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        }

        private static EventType type(int percent) {
            if (percent < 76) {
                return EventType.MEETING;
            } else if (percent < 90) {
                return EventType.INCIDENT;
            } else if (percent < 96) {
                return EventType.STATEMENT;
            }
            return percent < 99 ? EventType.AGREEMENT : EventType.OCCASION;
        }

        private boolean isAboutDispute() {
            return random.nextInt(100) < (type == EventType.INCIDENT ? 80 : 8);
        }

        Bundle.Event event() {
            List<Bundle.Participation> participants = participants();
            EventStatus status = status();
            EventBuilder builder = EventBuilder.builder()
                    .key(key(number))
                    .type(type)
                    .titles(titles())
                    .summary(summary())
                    .date(Edtf.parse(date()))
                    .status(status)
                    .statusHistory(history(status))
                    .place(random.nextInt(20) == 0 ? null : World.cityKey(host, Words.skewed(random, World.CITIES)))
                    .credibility(random.nextInt(3) == 0 ? Credibility.values()[random.nextInt(6)] : null)
                    .about(dispute < 0 ? List.of() : List.of(World.disputeKey(dispute)))
                    .agenda(agenda())
                    .participants(participants)
                    .citations(citations())
                    .claims(claims());
            addDetail(builder);
            return builder.build();
        }

        private void addDetail(EventBuilder builder) {
            switch (type) {
                case MEETING ->
                    builder.meeting(MeetingBuilder.builder()
                            .format(MeetingFormat.values()[random.nextInt(MeetingFormat.values().length)])
                            .channel(Channel.values()[Words.skewed(random, Channel.values().length)])
                            .build());
                case INCIDENT -> {
                    int dead = Words.skewed(random, 60);
                    builder.incident(IncidentBuilder.builder()
                                    .hostility(Hostility.values()[random.nextInt(Hostility.values().length)])
                                    .fatalities(new Bundle.Estimate(dead, dead + 1, dead + 5))
                                    .build())
                            .codings(List.of(CodingBuilder.builder()
                                    .scheme(CodingScheme.CAMEO)
                                    .code("19" + random.nextInt(6))
                                    .score(-10.0)
                                    .mentions(1 + random.nextInt(20))
                                    .source(world.source(random))
                                    .build()));
                }
                case STATEMENT -> builder.statement(new Bundle.Statement("press conference"));
                case AGREEMENT -> builder.agreement(new Bundle.Agreement(null, Edtf.parse(day.getYear() + "/..")));
                case OCCASION -> builder.occasion(new Bundle.Occasion("A day of " + Words.common(random)));
            }
        }

        private Map<String, String> titles() {
            String topic =
                    random.nextInt(3) == 0 ? Words.common(random) + " and " + Words.rare(random) : Words.common(random);
            String first = world.state(host).name();
            String second = world.state(guest).name();
            String title = switch (type) {
                case MEETING -> "Talks of %s and %s on %s".formatted(first, second, topic);
                case INCIDENT -> "Clash of %s and %s over %s".formatted(first, second, topic);
                case STATEMENT -> "%s on %s with %s".formatted(first, topic, second);
                case AGREEMENT -> "Agreement of %s and %s on %s".formatted(first, second, topic);
                case OCCASION -> "Day of %s in %s".formatted(topic, first);
            };
            return random.nextInt(20) == 0 ? words.titles(title) : Map.of("en", title);
        }

        private String summary() {
            if (random.nextBoolean()) {
                return null;
            }
            return "They spoke about %s and %s. %s of %s was mentioned, and %s."
                    .formatted(
                            Words.common(random),
                            Words.common(random),
                            Words.capitalized(Words.rare(random)),
                            Words.rare(random),
                            Words.rare(random));
        }

        /** Only few events last beyond a year, and no meeting goes on from one year into the next. */
        private String date() {
            int kind = random.nextInt(1_000);
            if (kind < 10 && type != EventType.MEETING) {
                return day.getYear() + "/" + (day.getYear() + 2);
            } else if (kind < 60) {
                return day.toString().substring(0, 7);
            } else if (kind < 140 && day.getDayOfYear() < LAST_DAY_OF_LONG_ONES) {
                return day + "/" + day.plusDays(1 + random.nextInt(3));
            }
            return kind < 150 ? day + "~" : day.toString();
        }

        private EventStatus status() {
            int percent = random.nextInt(100);
            return percent < 86 ? EventStatus.HELD : EventStatus.values()[random.nextInt(8)];
        }

        private List<Bundle.StatusChange> history(EventStatus status) {
            if (status == EventStatus.HELD && random.nextInt(10) > 0) {
                return List.of();
            }
            return List.of(change(EventStatus.ANNOUNCED, day.minusDays(9)), change(status, day));
        }

        private Bundle.StatusChange change(EventStatus status, LocalDate saidOn) {
            return StatusChangeBuilder.builder()
                    .status(status)
                    .saidOn(Edtf.parse(saidOn.toString()))
                    .source(world.source(random))
                    .build();
        }

        private List<Bundle.AgendaItem> agenda() {
            if (random.nextInt(4) > 0) {
                return List.of();
            }
            return List.of(new Bundle.AgendaItem(World.topicKey(Words.skewed(random, World.TOPICS)), null, null));
        }

        private List<Bundle.Citation> citations() {
            List<Bundle.Citation> citations = new ArrayList<>();
            int count = 1 + random.nextInt(2);
            for (int citation = 0; citation < count; citation++) {
                citations.add(new Bundle.Citation(world.source(random), "p. " + random.nextInt(300), null));
            }
            return citations;
        }

        private List<Bundle.Claim> claims() {
            if (random.nextInt(50) > 0) {
                return List.of();
            }
            return List.of(ClaimBuilder.builder()
                    .property(ClaimProperty.DATE)
                    .value(day.plusDays(1).toString())
                    .accepted(false)
                    .source(world.source(random))
                    .build());
        }

        private List<Bundle.Participation> participants() {
            List<Bundle.Participation> participants = new ArrayList<>();
            participants.add(state(host, type == EventType.MEETING ? ParticipationRole.HOST : first()));
            if (type == EventType.OCCASION) {
                return participants;
            }
            participants.add(state(guest, type == EventType.MEETING ? ParticipationRole.VISITOR : first()));
            if (type == EventType.MEETING) {
                participants.add(holder(guest));
                if (random.nextInt(5) < 2) {
                    participants.add(holder(host));
                }
                if (random.nextInt(10) == 0) {
                    addOthers(participants);
                }
                if (random.nextInt(10) < 3) {
                    participants.add(official());
                }
            }
            return participants;
        }

        private ParticipationRole first() {
            return type == EventType.AGREEMENT ? ParticipationRole.SIGNATORY : ParticipationRole.PARTICIPANT;
        }

        private Bundle.Participation state(int state, ParticipationRole role) {
            return ParticipationBuilder.builder()
                    .actor(world.state(state).reference())
                    .role(role)
                    .build();
        }

        /** Who holds an office of a state in the year of the event, and acts for it. */
        private Bundle.Participation holder(int state) {
            AffiliationRole office = World.OFFICES.get(Words.skewed(random, World.OFFICES.size()));
            return ParticipationBuilder.builder()
                    .actor(World.holderKey(state, office, day.getYear()))
                    .onBehalfOf(world.state(state).reference())
                    .office(office)
                    .role(ParticipationRole.PARTICIPANT)
                    .level(LEVELS.get(World.OFFICES.indexOf(office)))
                    .build();
        }

        /** An official counts for the ministry, and through it for the state. */
        private Bundle.Participation official() {
            int official = Words.skewed(random, world.officials());
            return ParticipationBuilder.builder()
                    .actor(World.officialKey(official))
                    .role(ParticipationRole.PARTICIPANT)
                    .level(Level.OFFICIAL)
                    .build();
        }

        private void addOthers(List<Bundle.Participation> participants) {
            participants.add(ParticipationBuilder.builder()
                    .actor(World.organizationKey(random.nextInt(World.ORGANIZATIONS)))
                    .role(ParticipationRole.MEDIATOR)
                    .build());
            int first = Words.skewed(random, world.states());
            int count = 2 + random.nextInt(10);
            for (int other = 0; other < count; other++) {
                int state = (first + 3 * other) % world.states();
                if (state != host && state != guest) {
                    participants.add(state(state, ParticipationRole.PARTICIPANT));
                }
            }
        }
    }
}
