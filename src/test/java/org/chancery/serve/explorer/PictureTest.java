package org.chancery.serve.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chancery.serve.explorer.Browser.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The picture of a timeline, read from its pixels and the positions of its items. */
@QuarkusTest
class PictureTest {
    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;

    /** Draws the items, in 1000 by 300 pixels, with a few for each day of 2023. */
    private static final String SET_UP = """
            async () => {
              document.body.innerHTML = '';
              await import('%s');
              const picture = document.createElement('chancery-picture');
              picture.setAttribute("fill", "");
              picture.style.cssText = 'inline-size: 1002px; block-size: 400px;'
                + '--chancery-type-meeting: rgb(0, 0, 255); --chancery-surface: rgb(255, 255, 255);'
                + '--chancery-text: rgb(0, 0, 0); --chancery-border: rgb(255, 255, 255); --chancery-muted: rgb(0, 0, 0)';
              document.body.append(picture);
              const day = (text) => (text === null ? null : new Date(text + 'T00:00:00Z'));
              window.item = (id, eb, lb, ee, le, more = {}) => ({
                id, title: more.title ?? '', titleLanguage: 'en', type: 'MEETING', status: 'HELD', edtf: '', lanes: [],
                uncertain: false, approximate: false, ...more,
                bounds: { earliestBegin: day(eb), latestBegin: day(lb), earliestEnd: day(ee), latestEnd: day(le) },
              });
              window.draw = async (items, more = {}) => {
                Object.assign(picture, { items, language: 'en', lanes: [], bands: [] }, more);
                await picture.updateComplete;
                await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
                return picture;
              };
              // The amount of blue at a time, in the row of the first item: 0 is the background, 255 a certain time.
              window.blueAt = (picture, time) => {
                const canvas = picture.shadowRoot.querySelector('canvas');
                const ratio = canvas.width / canvas.clientWidth;
                const x = picture.zooming.scale()(Date.parse(time + 'T12:00:00Z'));
                const y = picture.reading.boxes[0].placed[0].y;
                const [red, , , alpha] =
                  canvas.getContext('2d').getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data;
                // The background is the page's, because an empty canvas is transparent.
                return Math.round(((255 - red) * alpha) / 255);
              };
            }""";

    @BeforeEach
    void open() {
        browser.expectFault("willReadFrequently");
        page = browser.open(Reader.AT_A_DESK, "/embed/frame?during=1700");
        // With it come the texts of pictures.
        page.locator("chancery-timeline [part=footer]").waitFor();
        page.evaluate(SET_UP.formatted(EmbedScript.PATH));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCertainTimeIsSolidAndAPossibleOneFades() {
        List<Integer> blue = (List<Integer>) page.evaluate("""
                async () => {
                  const picture = await draw([item('a', '2023-03-01', '2023-05-31', '2023-08-01', '2023-10-31')]);
                  return ['2023-02-15', '2023-03-05', '2023-04-15', '2023-05-28', '2023-07-15', '2023-08-03',
                    '2023-09-15', '2023-10-28', '2023-11-15'].map((time) => blueAt(picture, time));
                }""");
        assertThat(blue.get(0)).as("before it may have begun").isZero();
        assertThat(blue.get(1)).as("when it may just have begun").isBetween(1, 60);
        assertThat(blue.get(2)).isGreaterThan(blue.get(1));
        assertThat(blue.get(3)).isGreaterThan(blue.get(2));
        assertThat(blue.get(4)).as("in its certain core").isEqualTo(255);
        assertThat(blue.get(5)).isBetween(150, 254);
        assertThat(blue.get(6)).isLessThan(blue.get(5));
        assertThat(blue.get(7)).as("when it may hardly go on").isBetween(1, 60);
        assertThat(blue.get(8)).as("after it must have ended").isZero();
    }

    @Test
    @SuppressWarnings("unchecked")
    void someTimeWithinAYearIsNowhereSolidAndStandsInBrackets() {
        List<Integer> blue = (List<Integer>) page.evaluate("""
                async () => {
                  const picture = await draw([item('a', '2023-01-01', '2023-12-31', '2023-01-01', '2023-12-31')]);
                  return ['2023-01-01', '2023-02-01', '2023-05-15', '2023-08-15', '2023-12-31']
                    .map((time) => blueAt(picture, time));
                }""");
        assertThat(blue.get(0)).as("the bracket").isGreaterThan(150);
        assertThat(blue.get(1)).isBetween(5, 60);
        assertThat(blue.get(2)).isBetween(61, 120);
        assertThat(blue.get(3)).isBetween(61, 120);
        assertThat(blue.get(4)).as("the bracket").isGreaterThan(150);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anEventWithoutAnEndReachesTheEdge() {
        List<Integer> blue = (List<Integer>) page.evaluate("""
                async () => {
                  const picture = await draw([item('a', '2023-03-01', '2023-03-01', null, null),
                    item('b', '2024-12-31', '2024-12-31', '2024-12-31', '2024-12-31')]);
                  return ['2023-02-15', '2023-08-01', '2024-12-31'].map((time) => blueAt(picture, time));
                }""");
        assertThat(blue).containsExactly(0, 255, 255);
    }

    @Test
    void itemsOfOneRowNeverOverlap() {
        Object overlaps = page.evaluate("""
                async () => {
                  let seed = 7;
                  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
                  const items = Array.from({ length: 400 }, (_, index) => {
                    const begin = new Date(Date.UTC(2020, 0, 1) + random() * 1000 * 86400000);
                    const end = new Date(+begin + random() ** 6 * 200 * 86400000);
                    const [from, to] = [begin, end].map((date) => date.toISOString().slice(0, 10));
                    return item('i' + index, from, from, to, to, { title: 'Event ' + index });
                  });
                  const picture = await draw(items);
                  const { placed } = picture.reading.boxes[0];
                  if (placed.length !== 400) return 'only ' + placed.length + ' are drawn';
                  const rows = new Map();
                  for (const each of placed) {
                    const row = Math.round(each.labelY * 10);
                    rows.set(row, [...(rows.get(row) ?? []), each]);
                  }
                  let overlaps = 0;
                  for (const row of rows.values()) {
                    row.sort((a, b) => a.left - b.left);
                    for (let at = 1; at < row.length; at++) {
                      if (row[at].left < row[at - 1].right - 0.001) overlaps++;
                    }
                  }
                  return overlaps;
                }""");
        assertThat(overlaps).isEqualTo(0);
    }

    @Test
    void aCrowdIsCountedUntilThereIsRoomForEach() {
        Map<?, ?> drawn = (Map<?, ?>) page.evaluate("""
                async () => {
                  const items = Array.from({ length: 10000 }, (_, index) => {
                    const day = new Date(Date.UTC(1816, 0, 1) + index * 7 * 86400000).toISOString().slice(0, 10);
                    return item('i' + index, day, day, day, day, { title: 'Event ' + index });
                  });
                  const picture = await draw(items);
                  const crowded = picture.reading.boxes[0].crowd.length;
                  await draw(items, { span: { begin: new Date('1900-01-01'), end: new Date('1900-06-01') } });
                  return { crowded, drawn: picture.reading.boxes[0].placed.length, left: picture.reading.boxes[0].crowd.length };
                }""");
        assertThat(drawn.get("crowded")).isEqualTo(10_000);
        assertThat((Integer) drawn.get("drawn")).isBetween(21, 60);
        assertThat(drawn.get("left")).isEqualTo(0);
    }

    @Test
    void anItemIsInEachOfItsLanesOrElseInTheOthers() {
        Object lanes = page.evaluate("""
                async () => {
                  const day = ['2023-03-01', '2023-03-01', '2023-03-01', '2023-03-01'];
                  const picture = await draw(
                    [item('a', ...day, { lanes: ['x', 'y'] }), item('b', ...day, { lanes: ['y'] }), item('c', ...day)],
                    { lanes: [{ id: 'x', label: 'X' }, { id: 'y', label: 'Y' }] });
                  return picture.reading.boxes.map((box) => (box.lane?.id ?? 'others') + ':' + box.placed.map(({ item }) => item.id));
                }""");
        assertThat(lanes).isEqualTo(List.of("x:a", "y:a,b", "others:c"));
    }

    @Test
    void yearsBeforeChristAndBeyondFourDigitsAreDrawn() {
        Object told = page.evaluate("""
                async () => {
                  const year = (number) => { const date = new Date(0); date.setUTCFullYear(number, 0, 1); return date; };
                  const at = (id, number) => {
                    const date = year(number);
                    return { ...item(id, null, null, null, null), bounds:
                      { earliestBegin: date, latestBegin: date, earliestEnd: date, latestEnd: date } };
                  };
                  const picture = await draw([at('egypt', -1258), at('future', 12023)]);
                  return picture.reading.boxes[0].placed.map(({ item, x }) => item.id + (x > 0 && x < 1000));
                }""");
        assertThat(told).isEqualTo(List.of("egypttrue", "futuretrue"));
    }

    @Test
    void anItemOutOfSightComesIntoSightWithTheFocus() {
        Object inSight = page.evaluate("""
                async () => {
                  const picture = await draw([item('a', '1816-01-01', '1816-01-01', '1816-01-01', '1816-01-01'),
                    item('b', '2023-01-01', '2023-01-01', '2023-01-01', '2023-01-01')],
                    { span: { begin: new Date('1815-12-01'), end: new Date('1816-03-01') } });
                  picture.reading.walk(Infinity);
                  return +picture.zooming.span.begin < Date.UTC(2023, 0, 1) && +picture.zooming.span.end > Date.UTC(2023, 0, 1);
                }""");
        assertThat(inSight).isEqualTo(true);
    }

    @Test
    void aPictureIsAsHighAsWhatItShowsUpToALimit() {
        Map<?, ?> heights = (Map<?, ?>) page.evaluate("""
                async () => {
                  const many = (count) => Array.from({ length: count }, (_, index) =>
                    item('i' + index, ...Array(4).fill('2023-03-' + String(1 + index % 28).padStart(2, '0')),
                      { title: 'A meeting with a title of some length' }));
                  const picture = await draw(many(1));
                  picture.removeAttribute('fill');
                  picture.style.blockSize = '';
                  const height = async (items) => {
                    await draw(items);
                    return picture.shadowRoot.querySelector('.scroll').offsetHeight;
                  };
                  return { one: await height(many(1)), six: await height(many(6)), all: await height(many(60)) };
                }""");
        assertThat((Integer) heights.get("one")).isBetween(90, 120);
        assertThat((Integer) heights.get("six")).isBetween(125, 200);
        assertThat((Integer) heights.get("all")).isBetween(265, 280);
    }

    @Test
    void whatLiesFarAwayIsToldAtTheEdgeAndIsOneClickAway() {
        page.evaluate("""
                async () => {
                  const day = (date) => Array(4).fill(date);
                  await draw([item('old', ...day('1816-05-01')), ...['2023-01-10', '2023-02-03', '2023-03-20',
                    '2023-04-14', '2023-06-05'].map((date) => item(date, ...day(date)))]);
                }""");
        Locator edge = page.locator("chancery-picture .edge.earlier");
        assertThat(edge.textContent()).isEqualTo("1 · 1816");
        assertThat(edge.getAttribute("aria-label")).isEqualTo("1 earlier: 1816. Show them.");
        assertThat(page.locator("chancery-picture .edge.later").isHidden()).isTrue();
        edge.click();
        page.locator("chancery-picture .edge.later").waitFor();
        assertThat(page.locator("chancery-picture .edge.later").textContent()).isEqualTo("5 · 2023");
    }

    @Test
    void theLegendExplainsWhatIsDrawnAndNothingElse() {
        Object signs = page.evaluate("""
                async () => {
                  const legend = (picture) => [...picture.shadowRoot.querySelectorAll('.legend li')]
                    .map((each) => each.textContent.trim());
                  const day = (date) => Array(4).fill(date);
                  const first = [item('a', ...day('2023-03-01')), item('b', ...day('2023-03-20'), { type: 'INCIDENT' })];
                  const plain = legend(await draw(first, { density: [] }));
                  const doubtful = legend(await draw([...first,
                    item('c', '2023-01-01', '2023-12-31', '2023-01-01', '2023-12-31', { title: 'c', approximate: true }),
                    item('d', '2023-05-01', '2023-05-01', null, null, { title: 'd', uncertain: true, status: 'REPORTED' })]));
                  return { plain: plain.join(), doubtful: doubtful.join() };
                }""");
        assertThat(signs)
                .isEqualTo(Map.of(
                        "plain",
                        "Meeting,Incident",
                        "doubtful",
                        "Meeting,Incident,reported, not confirmed,some time within,"
                                + "beginning or end unknown,~about that time,?doubtful date"));
    }

    @Test
    void lanesThatDoNotFitAreCountedAndOneClickAway() {
        page.evaluate("""
                async () => {
                  const lanes = Array.from({ length: 8 }, (_, index) => ({ id: 'l' + index, label: 'Lane ' + index }));
                  const items = lanes.flatMap(({ id }) => Array.from({ length: 12 }, (_, index) =>
                    item(id + index, ...Array(4).fill('2023-03-01'), { title: 'A meeting of some length', lanes: [id] })));
                  await draw(items, { lanes });
                }""");
        Locator below = page.locator("chancery-picture .lanes.below");
        assertThat(below.textContent()).matches("Lanes below: [4-6]");
        assertThat(page.locator("chancery-picture .lanes.above").isHidden()).isTrue();
        below.click();
        page.locator("chancery-picture .lanes.above").waitFor();
    }

    @Test
    void aForcedPaletteLosesNothing() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        Object drawn = page.evaluate("""
                async () => {
                  const phase = (intensity, from, to) => ({ lane: 'd', label: 'x', intensity, bounds:
                    item('', from, from, to, to).bounds });
                  const picture = await draw([item('a', '2023-01-01', '2023-12-31', '2023-01-01', '2023-12-31'),
                    item('b', '2023-03-01', '2023-05-31', '2023-08-01', '2023-10-31', { type: 'INCIDENT' })],
                    { bands: [phase(2, '2023-01-01', '2023-06-30'), phase(5, '2023-07-01', '2023-12-31')] });
                  const canvas = picture.shadowRoot.querySelector('canvas');
                  const at = (time, y) => [...canvas.getContext('2d').getImageData(
                    picture.zooming.scale()(Date.parse(time)), y, 1, 1).data];
                  const strip = [1, 8].map((y) => at('2023-09-15', y)[3] > 0);
                  return { top: strip[0], within: strip[1], legend: picture.shadowRoot.querySelectorAll('.legend li').length };
                }""");
        assertThat(drawn).isEqualTo(Map.of("top", true, "within", false, "legend", 6));
        Browser.screenshot(page, "picture-forced-colours");
    }
}
