package org.chancery.ingest.format.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Period;
import org.chancery.ingest.input.Row;
import org.chancery.record.dispute.Intensity;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.PhaseBuilder;
import org.chancery.time.Edtf;

/** The phases of one conflict: years of one intensity that follow each other within one episode of fighting. */
final class Episodes {
    /**
     * UCDP counts deaths in battle per year; Heidelberg considers more than deaths. With 25 deaths there is violence
     * now and then at least, and with 1,000 there is war.
     */
    private static final List<Intensity> INTENSITIES = List.of(Intensity.VIOLENT_CRISIS, Intensity.WAR);

    private static final List<String> DEATHS =
            List.of("25 to 999 deaths in battle a year", "1,000 deaths in battle a year or more");

    /** The outcomes of an episode in the datasets of terminations, from 1. */
    private static final List<String> OUTCOMES = List.of(
            "a peace agreement",
            "a ceasefire",
            "a victory of side A",
            "a victory of side B",
            "low activity",
            "the end of one of the sides");

    private static final int WAR_DEATHS = 1_000;
    private static final int UNKNOWN = -9;

    private final ConflictForm form;
    private final int censored;

    Episodes(ConflictForm form, int censored) {
        this.form = form;
        this.censored = censored;
    }

    /** The phases, the oldest first. */
    List<BundledDispute.Phase> phases(List<Row> rows) {
        TreeMap<String, TreeMap<Integer, Row>> episodes = new TreeMap<>();
        for (Row row : rows) {
            episodes.computeIfAbsent(episode(row), any -> new TreeMap<>())
                    .merge(Numbers.whole(row, "year"), row, Episodes::moreIntense);
        }
        return episodes.values().stream()
                .flatMap(episode -> phases(episode).stream())
                .toList();
    }

    /** The day on which the episode of the row began; a file without these days has one episode. */
    private static String episode(Row row) {
        return row.has("start_date2") ? GedDate.day(row, "start_date2") : "";
    }

    private static Row moreIntense(Row one, Row other) {
        return intensity(one) < intensity(other) ? other : one;
    }

    private static int intensity(Row row) {
        if (!row.has("intensity_level")) {
            Integer deaths = Numbers.wholeOrNull(row, "best_fatality_estimate");
            return deaths != null && deaths >= WAR_DEATHS ? 2 : 1;
        }
        return Numbers.code(row, "intensity_level", 1, INTENSITIES.size());
    }

    private List<BundledDispute.Phase> phases(NavigableMap<Integer, Row> episode) {
        List<Years> runs = Years.runs(
                episode.keySet(), (one, next) -> intensity(row(episode, one)) == intensity(row(episode, next)));
        ArrayList<BundledDispute.Phase> phases = new ArrayList<>();
        for (Years run : runs) {
            Row first = row(episode, run.first());
            int level = intensity(first);
            phases.add(PhaseBuilder.builder()
                    .during(during(run, episode))
                    .intensity(INTENSITIES.get(level - 1))
                    .description(DEATHS.get(level - 1) + ending(row(episode, run.last())))
                    .citations(List.of(form.citation(first.get(form.idColumn()) + "/" + run.first())))
                    .build());
        }
        return phases;
    }

    private static String ending(Row last) {
        return last.has("outcome")
                ? Numbers.code(last, "outcome", 1, OUTCOMES.size(), UNKNOWN).stream()
                        .mapToObj(code -> "; it ended by " + OUTCOMES.get(code - 1))
                        .findFirst()
                        .orElse("")
                : "";
    }

    /**
     * From the day on which the episode started to the day on which it ended; changes within it are known only by year.
     */
    private Edtf during(Years run, NavigableMap<Integer, Row> episode) {
        Row first = row(episode, run.first());
        Row last = row(episode, run.last());
        String begin = run.first() == episode.firstKey() && first.has("start_date2")
                ? ConflictDate.read(first, "start_date2", "start_prec2")
                : String.valueOf(run.first());
        String end = end(run, last);
        return Period.of(last, "ep_end_date", begin, end);
    }

    private String end(Years run, Row last) {
        if (last.has("ep_end_date")) {
            return ConflictDate.read(last, "ep_end_date", "ep_end_prec");
        }
        return run.last() == censored ? ".." : String.valueOf(run.last());
    }

    private static Row row(Map<Integer, Row> episode, int year) {
        Row row = episode.get(year);
        if (row == null) {
            throw new IllegalStateException("no row of " + year);
        }
        return row;
    }
}
