package org.chancery.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Surnames as they are written in the languages of those who ask, and in English in the archive. */
class SurnameSoundsTest {
    private static final SurnameSounds<String> SURNAMES = new SurnameSounds<>();

    static {
        for (String name : new String[] {
            "Ronald Reagan",
            "Mikhail Gorbachev",
            "Barack Obama",
            "Franklin D. Roosevelt",
            "Dwight D. Eisenhower",
            "Nikita Khrushchev",
            "Boris Yeltsin",
            "George W. Bush",
            "Margaret Thatcher",
            "Winston Churchill",
            "Henry Kissinger",
            "Colin Powell",
            "Leonid Brezhnev",
            "Vladimir Putin",
            "Joseph Stalin",
            "Anwar Sadat",
            "Menachem Begin",
            "Jimmy Carter",
            "Angela Merkel",
            "Volodymyr Zelenskyy",
            "Recep Tayyip Erdogan",
            "Harry S. Truman",
            "Herbert Hoover",
            "Yasser Arafat",
            "Joe Biden",
            "Richard Nixon",
            "Bill Clinton",
            "Ahmed Salim",
            "Robert Todd",
            "Helmut Kohl"
        }) {
            SURNAMES.add(name, name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Рейган, Ronald Reagan",
        "Горбачёв, Mikhail Gorbachev",
        "Рузвельт, Franklin D. Roosevelt",
        "Эйзенхауэр, Dwight D. Eisenhower",
        "Ельцин, Boris Yeltsin",
        "Буш, George W. Bush",
        "Тэтчер, Margaret Thatcher",
        "Черчилль, Winston Churchill",
        "Киссинджер, Henry Kissinger",
        "Пауэлл, Colin Powell",
        "Гувер, Herbert Hoover",
        "Трумэн, Harry S. Truman",
        "Poutine, Vladimir Putin",
        "Eltsine, Boris Yeltsin",
        "Khrouchtchev, Nikita Khrushchev",
        "Brejnev, Leonid Brezhnev",
        "Staline, Joseph Stalin",
        "Gorbatschow, Mikhail Gorbachev",
        "Jelzin, Boris Yeltsin",
        "Chruschtschow, Nikita Khrushchev",
        "Selenskyj, Volodymyr Zelenskyy",
        "Jruschov, Nikita Khrushchev",
        "Gorbachov, Mikhail Gorbachev",
        "أوباما, Barack Obama",
        "ريغان, Ronald Reagan",
        "ريجان, Ronald Reagan",
        "السادات, Anwar Sadat",
        "بيغن, Menachem Begin",
        "كارتر, Jimmy Carter",
        "خروتشوف, Nikita Khrushchev",
        "بايدن, Joe Biden",
        "أردوغان, Recep Tayyip Erdogan",
        "ميركل, Angela Merkel",
        "عرفات, Yasser Arafat",
        "奥巴马, Barack Obama",
        "尼克松, Richard Nixon",
        "克林顿, Bill Clinton",
        "オバマ, Barack Obama",
        "오바마, Barack Obama"
    })
    void aSurnameIsKnownByItsSound(String word, String person) {
        Map<String, Double> alike = SURNAMES.alike(word);

        assertThat(alike).containsKey(person);
        assertThat(alike.get(person)).isEqualTo(Collections.max(alike.values()));
    }

    @ParameterizedTest
    @CsvSource({"السلام", "الحدود", "Граница", "Санкции", "Sanktionen", "Frieden", "Ergebnis", "核武器"})
    void aWordIsNobody(String word) {
        assertThat(SURNAMES.alike(word)).isEmpty();
    }

    @Test
    void aShortChineseNameIsSuggested() {
        assertThat(SURNAMES.near("里根", 0.8)).containsKey("Ronald Reagan");
        assertThat(SURNAMES.near("普京", 0.8)).containsKey("Vladimir Putin");
    }
}
