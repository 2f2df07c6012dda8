import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The time of a page in archives of several sizes, asked in turns over one connection. */
final class Growth {
    static final List<String> WORKLOADS =
            List.of("1", "1b-direct", "1b-levels", "2", "3", "6", "7", "list-1", "list-deep");

    private final Options options;
    private final Servers servers;

    Growth(Options options, Servers servers) {
        this.options = options;
        this.servers = servers;
    }

    String table() throws Exception {
        List<HttpContestant> archives = new ArrayList<>();
        try {
            for (int size : options.sizes()) {
                archives.add(servers.chancery(
                        String.format(Locale.ROOT, "%,d events", size), Archive.of(options.work(), size, servers)));
            }
            return measured(archives);
        } finally {
            archives.forEach(HttpContestant::close);
        }
    }

    private String measured(List<HttpContestant> archives) throws Exception {
        for (HttpContestant archive : archives) {
            archive.database().execute("vacuum analyze");
        }
        StringBuilder table = new StringBuilder("| p50 of a page over one connection, ms |");
        archives.forEach(archive -> table.append(' ').append(archive.name()).append(" |"));
        table.append(" the dearest to the cheapest |\n|---|").append("---:|".repeat(archives.size() + 1));
        for (String key : WORKLOADS) {
            table.append('\n').append(row(key, archives));
        }
        return table.append('\n').toString();
    }

    private String row(String key, List<HttpContestant> archives) throws Exception {
        List<Rounds.Asked> asked = new ArrayList<>();
        for (HttpContestant archive : archives) {
            Workload workload = new Workloads(archive.database(), archive).of(key);
            asked.add(new Rounds.Asked(archive, workload));
        }
        Rounds rounds = new Rounds(options.rounds(), options.seconds() / 2, options.warmUp() / 2, options.warmUp() / 2);
        rounds.measure(asked, List.of(1));
        List<Double> times = archives.stream()
                .map(archive -> Report.median(
                        rounds.samples().stream()
                                .filter(sample -> sample.contestant().equals(archive.name()))
                                .toList(),
                        Sample::p50))
                .toList();
        double least = times.stream().min(Double::compare).orElseThrow();
        double most = times.stream().max(Double::compare).orElseThrow();
        StringBuilder row = new StringBuilder("| " + asked.getFirst().workload() + " |");
        times.forEach(time -> row.append(String.format(Locale.ROOT, " %.2f |", time)));
        return row.append(String.format(Locale.ROOT, " %.2f |", most / least)).toString();
    }
}
