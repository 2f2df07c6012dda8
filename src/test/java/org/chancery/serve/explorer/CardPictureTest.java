package org.chancery.serve.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.chancery.serve.explorer.RecordCard.YearBar;
import org.junit.jupiter.api.Test;

/** The picture of a link, as Java's own reader sees it. */
class CardPictureTest {
    private static final int GROUND = 0xFFFAF8F4;
    private static final int BAR = 0xFF1D4F8C;

    @Test
    void drawsABarForEachYear() {
        BufferedImage picture =
                PngReader.read(CardPicture.of(List.of(new YearBar(2000, 10), new YearBar(2011, 5)), null));
        int first = 80 + 40;
        int last = 1200 - 80 - 40;
        assertThat(picture.getRGB(first, 240)).isEqualTo(BAR);
        assertThat(picture.getRGB(last, 540)).isEqualTo(BAR);
        assertThat(picture.getRGB(last, 300)).as("half as many").isEqualTo(GROUND);
        assertThat(picture.getRGB(600, 540)).as("a year without any").isEqualTo(GROUND);
    }

    @Test
    void marksTheYearOfAnEvent() {
        BufferedImage picture =
                PngReader.read(CardPicture.of(List.of(new YearBar(2000, 10), new YearBar(2011, 10)), 2011));
        assertThat(picture.getRGB(80 + 40, 500)).isNotEqualTo(picture.getRGB(1200 - 80 - 40, 500));
    }

    @Test
    void drawsTheLatestYearsOfALongHistory() {
        BufferedImage picture =
                PngReader.read(CardPicture.of(List.of(new YearBar(-3000, 1), new YearBar(2011, 10)), null));
        assertThat(picture.getRGB(1200 - 80 - 1, 400)).isEqualTo(BAR);
        assertThat(PngReader.size(CardPicture.of(List.of(), null))).isEqualTo("1200x630");
    }
}
