package org.chancery.naming;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.language.LanguageTags;

/**
 * Tells from the way a name is written whether its first word may be the surname: so it is in Chinese, Korean,
 * Vietnamese, Hungarian and, often, Japanese names.
 */
final class FamilyNameFirst {
    private static final Set<String> LANGUAGES = Set.of("zh", "ko", "ja", "vi", "hu");

    /** "Mao Tse-tung" and "Park Chung-hee": only the given name has two syllables, and the second begins small. */
    private static final Pattern TWO_SYLLABLES =
            Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}['’]?\\p{Ll}+['’]?-\\p{Ll}+['’]?\\p{Ll}*");

    /** Frequent surnames, folded, in the spellings in which they are read in English. */
    private static final Set<String> SURNAMES = List.of(
                    ("Mao Chiang Jiang Deng Teng Hu Xi Li Lee Wang Wong Zhang Chang Liu Lau Chen Chan "
                                    + "Yang Huang Hwang Zhao Chao Wu Zhou Chou Xu Hsu Sun Ma Zhu Chu Guo Kuo He Ho Lin "
                                    + "Gao Kao Luo Zheng Cheng Liang Xie Hsieh Tang Song Soong Sung Han Feng Yu Dong "
                                    + "Tung Xiao Cao Tsao Yuan Pan Peng Ye Yeh Qian Chien Qiao Chiao Wen Hua Ji Geng "
                                    + "Wei Lien Tsai Cai Tan Goh Lim Ng Kim Park Pak Choi Choe Chung Jung Chong Kang "
                                    + "Cho Yoon Yun Im Shin Sin Ahn An Hong Roh Noh Moon Mun Ban Rhee Ri Nam Paek Baek "
                                    + "Ko Yi Ryu Nguyen Tran Le Pham Huynh Phan Vu Vo Dang Bui Do Duong Dinh Ly Truong "
                                    + "Doan Mai Sato Suzuki Tanaka Takahashi Ito Watanabe Yamamoto Nakamura Kobayashi "
                                    + "Kato Abe Aso Fukuda Hatoyama Hashimoto Ikeda Ishiba Kaifu Kan Kishi Kishida "
                                    + "Koizumi Konoe Miki Mori Murayama Nakasone Noda Obuchi Ohira Takeshita Tojo Uno "
                                    + "Yoshida Miyazawa Hosokawa Hata Suga Orban Nagy Kadar Horthy Antall Horn "
                                    + "Gyurcsany Bajnai Medgyessy Szijjarto Novak Hun Khieu Ieng Son")
                            .split(" ", -1))
            .stream()
            .map(NameKey::of)
            .collect(Collectors.toUnmodifiableSet());

    private FamilyNameFirst() {}

    /** Whether the first word is the surname, as far as the writing of the name alone can tell. */
    static boolean isWritten(String text) {
        return TWO_SYLLABLES.matcher(text).matches();
    }

    /** Whether it may be: enough for a doubt, and too little to say who is meant. */
    static boolean isPossible(String text, String first, String language) {
        return isWritten(text) || SURNAMES.contains(first) || LANGUAGES.contains(LanguageTags.primary(language));
    }
}
