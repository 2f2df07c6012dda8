package org.chancery.serve.explorer;

import java.util.List;
import org.chancery.serve.explorer.RecordCard.YearBar;
import org.jspecify.annotations.Nullable;

/**
 * The picture on the card of a link: our seal, and events by year as bars. It has no text, for which it would need
 * fonts of all scripts; networks show title and description beside it.
 */
final class CardPicture {
    /** The size that networks ask for. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int TOP = 230;
    private static final int BASE = 550;
    private static final int THINNEST_BAR = 2;
    private static final int GROUND = 0xFAF8F4;
    private static final int ACCENT = 0x1D4F8C;
    private static final int PALE = 0xB9C7DA;
    private static final int LINE = 0x8A8F98;
    private static final int MARKED = 0xB3402A;

    private CardPicture() {}

    /**
     * Draws the picture.
     *
     * @param marked the year that the link is about; null if it is about all of them
     */
    static byte[] of(List<YearBar> years, @Nullable Integer marked) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, GROUND);
        seal(canvas, MARGIN + 55, 120, 55);
        if (!years.isEmpty()) {
            bars(canvas, years, marked);
        }
        canvas.rectangle(MARGIN, BASE, WIDTH - MARGIN, BASE + 3, LINE);
        return PngFile.of(canvas);
    }

    /** The sign of the site alone. */
    static byte[] icon(int size) {
        Canvas canvas = new Canvas(size, size, 0xFFFFFF);
        seal(canvas, size / 2.0, size / 2.0, size / 2.0 - 1);
        return PngFile.of(canvas);
    }

    private static void seal(Canvas canvas, double x, double y, double radius) {
        canvas.disc(x, y, radius, ACCENT);
        canvas.disc(x, y, radius * 0.7, 0xFFFFFF);
        canvas.disc(x, y, radius * 0.5, ACCENT);
        canvas.disc(x, y, radius * 0.23, 0xFFFFFF);
    }

    private static void bars(Canvas canvas, List<YearBar> years, @Nullable Integer marked) {
        int room = WIDTH - 2 * MARGIN;
        int last = years.get(years.size() - 1).year();
        int first = Math.max(years.get(0).year(), last - room / THINNEST_BAR + 1);
        double width = (double) room / Math.max(last - first + 1, 12);
        int most = years.stream().mapToInt(YearBar::count).max().orElse(1);
        for (YearBar year : years) {
            if (year.year() >= first) {
                int left = MARGIN + (int) ((year.year() - first) * width);
                int right = MARGIN + (int) ((year.year() - first + 1) * width);
                int height = Math.max((int) ((long) (BASE - TOP) * year.count() / most), 4);
                int gap = right - left > 4 ? 1 : 0;
                int colour = marked == null ? ACCENT : marked == year.year() ? MARKED : PALE;
                canvas.rectangle(left, BASE - height, right - gap, BASE, colour);
            }
        }
    }
}
