import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Linux knows of the time and memory of processes. */
final class Machine {
    /** That of Linux on every machine that a JDK runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern MODEL = Pattern.compile("model name\\s*: (.*)");
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_SYSTEM = 14;
    private static final int PARENT = 1;

    private Machine() {}

    /** The seconds that a process has had of the processors. */
    static double seconds(long process) throws IOException {
        return sum(process, USER, SYSTEM) / TICKS_PER_SECOND;
    }

    /** The same of a process and of all its children, with those that have ended: of all of PostgreSQL. */
    static double secondsWithChildren(long process) throws IOException {
        double ticks = sum(process, USER, CHILDREN_SYSTEM);
        for (long child : children(process)) {
            ticks += sum(child, USER, SYSTEM);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** The resident memory of a process, in megabytes. */
    static long residentMegabytes(long process) throws IOException {
        Matcher matcher = RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(process), "status")));
        return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024 : 0;
    }

    static String description() throws IOException {
        Matcher model = MODEL.matcher(Files.readString(Path.of("/proc/cpuinfo")));
        return "%d processors (%s), load %s at the beginning, JDK %s, %s%n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model.find() ? model.group(1) : "unknown",
                        Files.readString(Path.of("/proc/loadavg")).split(" ")[0],
                        System.getProperty("java.version"),
                        LocalDate.now(ZoneOffset.UTC));
    }

    private static long sum(long process, int first, int last) throws IOException {
        List<String> fields = stat(process);
        long ticks = 0;
        for (int field = first; field <= last && field < fields.size(); field++) {
            ticks += Long.parseLong(fields.get(field));
        }
        return ticks;
    }

    private static List<Long> children(long parent) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
            List<Long> processes = entries.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .toList();
            return processes.stream()
                    .filter(process -> isChild(process, parent))
                    .toList();
        }
    }

    private static boolean isChild(long process, long parent) {
        try {
            List<String> fields = stat(process);
            return !fields.isEmpty() && Long.parseLong(fields.get(PARENT)) == parent;
        } catch (IOException e) {
            return false;
        }
    }

    /** The fields after the name, which may itself contain blanks; none of a process that has ended meanwhile. */
    private static List<String> stat(long process) throws IOException {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            return List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
