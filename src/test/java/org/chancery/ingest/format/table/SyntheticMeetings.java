package org.chancery.ingest.format.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** Writes a table of made-up meetings, the same for the same number: {@code SyntheticMeetings FILE COUNT}. */
public final class SyntheticMeetings {
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int DAYS = 35 * 365;
    private static final int STATES = 190;
    private static final int PERSONS_OF_A_STATE = 5;

    private final String[] countries = Arrays.copyOf(Locale.getISOCountries(), STATES);
    private final Random random = new Random(1815);

    private SyntheticMeetings() {}

    public static void main(String[] arguments) throws IOException {
        try (BufferedWriter output = Files.newBufferedWriter(Path.of(arguments[0]))) {
            new SyntheticMeetings().write(output, Integer.parseInt(arguments[1]));
        }
    }

    private void write(BufferedWriter output, int count) throws IOException {
        output.write("id,date,title,format,status,place,country,participants\n");
        for (int number = 1; number <= count; number++) {
            output.write(meeting(number));
        }
        output.flush();
    }

    private String meeting(int number) {
        int host = random.nextInt(STATES);
        int guest = (host + 1 + random.nextInt(STATES - 1)) % STATES;
        LocalDate date = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return "m-" + number + "," + date + ",Talks of " + countries[host] + " and " + countries[guest]
                + ",BILATERAL_TALKS,HELD,Capital of " + countries[host] + ",iso3166:" + countries[host]
                + ",\"iso3166:" + countries[host] + "; iso3166:" + countries[guest] + "; " + person(guest) + "\"\n";
    }

    private String person(int state) {
        return "Person " + countries[state] + " " + random.nextInt(PERSONS_OF_A_STATE) + " (iso3166:" + countries[state]
                + ", foreign minister)";
    }
}
