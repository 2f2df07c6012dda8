package org.chancery.query.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.graphql.Cost;
import org.chancery.query.overview.Figures.Pair;
import org.chancery.query.overview.Figures.TypeYear;
import org.chancery.record.ArchiveChanges;
import org.chancery.record.Remembered;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.dispute.Dispute;
import org.chancery.record.dispute.DisputeRepository;
import org.chancery.record.event.EventType;
import org.chancery.record.source.Dataset;
import org.chancery.record.source.DatasetRepository;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Shows what the archive holds. */
@GraphQLApi
public class OverviewApi {
    private final Remembered<Figures> figures;
    private final ActorDirectory directory;
    private final DatasetRepository datasets;
    private final DisputeRepository disputes;

    OverviewApi(
            FiguresReader reader,
            ArchiveChanges changes,
            ActorDirectory directory,
            DatasetRepository datasets,
            DisputeRepository disputes) {
        figures = new Remembered<>(changes, reader::read);
        this.directory = directory;
        this.datasets = datasets;
        this.disputes = disputes;
    }

    @Query
    @Cost(weight = "5000")
    @NonNull
    @Description("What the archive holds, at a glance: events by year, type and dataset, who has most of them, and "
            + "questions that have an answer.")
    public Overview overview() {
        Figures known = figures.get();
        Overview overview = new Overview(
                total(known.years()),
                types(known.years()),
                years(known.years()),
                withoutYear(known.years()),
                known.actors().entrySet().stream()
                        .map(kind -> new ActorKindCount(kind.getKey(), kind.getValue()))
                        .sorted(Comparator.comparingInt((ActorKindCount kind) -> -kind.count()))
                        .toList(),
                known.disputes(),
                datasets.all().stream()
                        .flatMap(dataset -> holding(dataset, known.byDataset().get(dataset.id())).stream())
                        .toList(),
                known.busiest().stream()
                        .map(total -> new ActorTotal(directory.actor(total.id()), total.count()))
                        .toList(),
                questions(known));
        disputes.prefetch(overview.questions().stream()
                .map(OpenQuestion::disputeId)
                .filter(Objects::nonNull)
                .toList());
        return overview;
    }

    /** All events by the year in which they begin at the earliest. */
    public List<YearCount> years() {
        return years(figures.get().years());
    }

    @Description("The dispute that it is about; absent where it names none.")
    public @Nullable Dispute dispute(@Source OpenQuestion question) {
        @Nullable Long id = question.disputeId();
        return id == null ? null : disputes.loadBatched(id);
    }

    private List<OpenQuestion> questions(Figures known) {
        List<OpenQuestion> questions = new ArrayList<>();
        Optional.ofNullable(known.latest())
                .ifPresent(latest -> questions.add(between(
                        QuestionKind.LATEST, List.of(latest.lower(), latest.higher()), year(latest.count()), 1)));
        Optional.ofNullable(known.pair())
                .filter(pair -> !isSame(pair, known.latest()))
                .ifPresent(pair -> questions.add(
                        between(QuestionKind.PAIR, List.of(pair.lower(), pair.higher()), null, pair.count())));
        Optional.ofNullable(known.person())
                .ifPresent(person ->
                        questions.add(between(QuestionKind.PERSON, List.of(person.id()), null, person.count())));
        Optional.ofNullable(known.dispute())
                .ifPresent(dispute -> questions.add(new OpenQuestion(
                        QuestionKind.DISPUTE, List.of(), dispute.id(), EventType.INCIDENT, null, dispute.count())));
        busiestYear(known.years())
                .ifPresent(busiest -> questions.add(new OpenQuestion(
                        QuestionKind.YEAR, List.of(), null, EventType.MEETING, year(busiest.year()), busiest.count())));
        return questions;
    }

    private OpenQuestion between(QuestionKind kind, List<Long> actors, @Nullable Edtf during, int count) {
        return new OpenQuestion(
                kind, actors.stream().map(directory::actor).toList(), null, EventType.MEETING, during, count);
    }

    private static boolean isSame(Pair one, @Nullable Pair other) {
        return other != null && one.lower() == other.lower() && one.higher() == other.higher();
    }

    /** Only a dataset of events: those of actors alone have nothing to show by year. */
    private static Optional<Holding> holding(Dataset dataset, @Nullable List<TypeYear> known) {
        List<TypeYear> years = known == null ? List.of() : known;
        return years.isEmpty() && dataset.getCovers() == null
                ? Optional.empty()
                : Optional.of(new Holding(
                        dataset,
                        total(years),
                        years(years),
                        withoutYear(years),
                        dataset.coversFromYear().orElse(null),
                        dataset.coversToYear().orElse(null)));
    }

    private static Optional<YearCount> busiestYear(List<TypeYear> years) {
        return years(years.stream()
                        .filter(year -> year.type() == EventType.MEETING)
                        .toList())
                .stream()
                .max(Comparator.comparingInt(YearCount::count).thenComparingInt(YearCount::year));
    }

    private static Edtf year(int number) {
        return Edtf.parse((number < 0 ? "-%04d" : "%04d").formatted(Math.abs(number)));
    }

    private static int total(List<TypeYear> years) {
        return years.stream().mapToInt(TypeYear::count).sum();
    }

    private static int withoutYear(List<TypeYear> years) {
        return total(years.stream().filter(year -> year.year() == null).toList());
    }

    private static List<EventTypeCount> types(List<TypeYear> years) {
        Map<EventType, Integer> types = new EnumMap<>(EventType.class);
        years.forEach(year -> types.merge(year.type(), year.count(), Integer::sum));
        return types.entrySet().stream()
                .map(type -> new EventTypeCount(type.getKey(), type.getValue()))
                .sorted(Comparator.comparingInt((EventTypeCount type) -> -type.count()))
                .toList();
    }

    private static List<YearCount> years(List<TypeYear> typeYears) {
        Map<Integer, Integer> years = new TreeMap<>();
        for (TypeYear typeYear : typeYears) {
            @Nullable Integer year = typeYear.year();
            if (year != null) {
                years.merge(year, typeYear.count(), Integer::sum);
            }
        }
        return years.entrySet().stream()
                .map(year -> new YearCount(year.getKey(), year.getValue()))
                .toList();
    }
}
