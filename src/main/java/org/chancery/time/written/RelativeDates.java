package org.chancery.time.written;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Last week", "yesterday", "3 days ago", "the last 5 years": the words are CLDR's, in the languages of the archive.
 */
final class RelativeDates {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int[] EXAMPLES = {1, 2, 3, 5, 11, 21};

    /** CLDR has no words for a time up to now. */
    private static final Map<Unit, String> RECENT = Map.of(
            Unit.DAY, """
                    last # days|past # days|in the last # days|in the past # days|les # derniers jours|# derniers jours
                    последние # дней|за последние # дней|последние # дня|за последние # дня|los últimos # días
                    últimos # días|آخر # أيام|آخر # يوما|خلال آخر # أيام|过去#天|最近#天
                    die letzten # tage|in den letzten # tagen|letzte # tage|ces # derniers jours""",
            Unit.WEEK, """
                    last # weeks|past # weeks|in the last # weeks|in the past # weeks|les # dernières semaines
                    последние # недель|последние # недели|за последние # недели|últimas # semanas
                    las últimas # semanas|آخر # أسابيع|过去#周|最近#周|die letzten # wochen
                    in den letzten # wochen|letzte # wochen|ces # dernières semaines""",
            Unit.MONTH, """
                    last # months|past # months|in the last # months|in the past # months|les # derniers mois
                    последние # месяцев|последние # месяца|за последние # месяцев|за последние # месяца
                    últimos # meses|los últimos # meses|آخر # أشهر|过去#个月|最近#个月|die letzten # monate
                    in den letzten # monaten|letzte # monate|ces # derniers mois""",
            Unit.YEAR, """
                    last # years|past # years|in the last # years|in the past # years|les # dernières années
                    последние # лет|последние # года|за последние # лет|за последние # года|últimos # años
                    los últimos # años|آخر # سنوات|آخر # أعوام|过去#年|最近#年|die letzten # jahre
                    in den letzten # jahren|letzte # jahre|ces # dernières années""");

    /** Nor has it any for decades. */
    private static final String LAST_DECADE = """
            last decade|past decade|in the last decade|in the past decade|la dernière décennie|les dix dernières années
            последнее десятилетие|за последнее десятилетие|العقد الماضي|العقد الأخير|das letzte jahrzehnt|letztes jahrzehnt
            im letzten jahrzehnt|la última década|última década|en la última década|过去十年|最近十年|近十年""";

    private static final int DECADE = -10;

    private static final Map<String, Meaning> PHRASES = phrases();

    private RelativeDates() {}

    private enum Unit {
        DAY(AbsoluteUnit.DAY, RelativeUnit.DAYS),
        WEEK(AbsoluteUnit.WEEK, RelativeUnit.WEEKS),
        MONTH(AbsoluteUnit.MONTH, RelativeUnit.MONTHS),
        YEAR(AbsoluteUnit.YEAR, RelativeUnit.YEARS);

        private final AbsoluteUnit absolute;
        private final RelativeUnit relative;

        Unit(AbsoluteUnit absolute, RelativeUnit relative) {
            this.absolute = absolute;
            this.relative = relative;
        }

        LocalDate shifted(LocalDate day, int by) {
            return switch (this) {
                case DAY -> day.plusDays(by);
                case WEEK -> day.plusWeeks(by);
                case MONTH -> day.plusMonths(by);
                case YEAR -> day.plusYears(by);
            };
        }
    }

    /**
     * What a phrase means.
     *
     * @param shift how many units from now; null where the phrase has a number, whose sign this is
     */
    private record Meaning(Unit unit, int shift, boolean isCounted, boolean isUntilNow) {}

    /** The date as EDTF, if the text is one of these. */
    static Optional<String> read(String compared, LocalDate today, Week week) {
        Matcher number = NUMBER.matcher(compared);
        boolean isCounted = number.find();
        String template = isCounted ? number.replaceFirst("#") : compared;
        @Nullable Meaning meaning = PHRASES.get(template.startsWith("the ") ? template.substring(4) : template);
        if (meaning == null || meaning.isCounted() != isCounted) {
            return Optional.empty();
        }
        int shift = isCounted ? meaning.shift() * Integer.parseInt(number.group()) : meaning.shift();
        return Optional.of(edtf(meaning, meaning.unit().shifted(today, shift), today, week));
    }

    private static String edtf(Meaning meaning, LocalDate day, LocalDate today, Week week) {
        if (meaning.isUntilNow()) {
            return day + "/" + today;
        }
        return switch (meaning.unit()) {
            case DAY -> day.toString();
            case WEEK -> week.begin(day) + "/" + week.begin(day).plusDays(6);
            case MONTH -> day.toString().substring(0, "2023-06".length());
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    private static Map<String, Meaning> phrases() {
        Map<String, Meaning> phrases = new HashMap<>();
        RECENT.forEach((unit, templates) -> List.of(templates.split("[|\n]"))
                .forEach(template -> phrases.put(DateText.compared(template), new Meaning(unit, -1, true, true))));
        List.of(LAST_DECADE.split("[|\n]"))
                .forEach(phrase -> phrases.put(DateText.compared(phrase), new Meaning(Unit.YEAR, DECADE, false, true)));
        for (String language : Lexicon.LANGUAGES) {
            RelativeDateTimeFormatter formatter =
                    RelativeDateTimeFormatter.getInstance(ULocale.forLanguageTag(language));
            for (Unit unit : Unit.values()) {
                absolute(formatter, unit, phrases);
                counted(formatter, unit, phrases);
            }
        }
        return Map.copyOf(phrases);
    }

    private static void absolute(RelativeDateTimeFormatter formatter, Unit unit, Map<String, Meaning> phrases) {
        Map<Direction, Integer> shifts = Map.of(
                Direction.LAST_2, -2, Direction.LAST, -1, Direction.THIS, 0, Direction.NEXT, 1, Direction.NEXT_2, 2);
        shifts.forEach((direction, shift) -> {
            @Nullable String phrase = formatter.format(direction, unit.absolute);
            if (phrase != null) {
                phrases.putIfAbsent(DateText.compared(phrase), new Meaning(unit, shift, false, false));
            }
        });
    }

    private static void counted(RelativeDateTimeFormatter formatter, Unit unit, Map<String, Meaning> phrases) {
        for (int example : EXAMPLES) {
            for (Direction direction : List.of(Direction.LAST, Direction.NEXT)) {
                String phrase =
                        DateText.compared(DateText.inAsciiDigits(formatter.format(example, direction, unit.relative)));
                String template = phrase.replaceFirst("\\b" + example + "\\b|(?<!\\d)" + example + "(?!\\d)", "#");
                int sign = direction == Direction.LAST ? -1 : 1;
                if (template.toLowerCase(Locale.ROOT).contains("#")) {
                    phrases.putIfAbsent(template, new Meaning(unit, sign, true, false));
                }
            }
        }
    }
}
