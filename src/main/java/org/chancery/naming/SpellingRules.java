package org.chancery.naming;

/** ICU transliteration rules for spellings in use that ICU has no transliterator for. */
final class SpellingRules {

    /** The resolution of Ukraine's government of 2010, with which passports are written. */
    static final String UKRAINIAN = """
            зг > zgh ; Зг > Zgh ;
            [[:^L:]$] { є > ye ; [[:^L:]$] { ї > yi ; [[:^L:]$] { й > y ; [[:^L:]$] { ю > yu ; [[:^L:]$] { я > ya ;
            [[:^L:]$] { Є > Ye ; [[:^L:]$] { Ї > Yi ; [[:^L:]$] { Й > Y ; [[:^L:]$] { Ю > Yu ; [[:^L:]$] { Я > Ya ;
            г > h ; Г > H ; ґ > g ; Ґ > G ; и > y ; И > Y ; і > i ; І > I ; ї > i ; й > i ; є > ie ; ю > iu ; я > ia ;
            х > kh ; Х > Kh ; щ > shch ; Щ > Shch ; ь > ; \\u0027 > ; ’ > ;
            :: Russian-Latin/BGN ;
            """;

    /** Belarus's instruction of 2007 for names on maps, and the passports' before 2023. */
    static final String BELARUSIAN = """
            [[:^L:]$] { я > ya ; [[:^L:]$] { ю > yu ; [[:^L:]$] { е > ye ; [[:^L:]$] { ё > yo ;
            [[:^L:]$] { Я > Ya ; [[:^L:]$] { Ю > Yu ; [[:^L:]$] { Е > Ye ; [[:^L:]$] { Ё > Yo ;
            г > h ; Г > H ; ў > u ; Ў > U ; і > i ; І > I ; я > ia ; ю > iu ; е > e ; ё > io ; ь > ; \\u0027 > ; ’ > ;
            :: Russian-Latin/BGN ;
            """;

    /** Kazakhstan's Latin alphabet of 2021. */
    static final String KAZAKH = """
            ә > ä ; Ә > Ä ; ғ > ğ ; Ғ > Ğ ; ж > j ; Ж > J ; қ > q ; Қ > Q ; ң > ñ ; Ң > Ñ ; ө > ö ; Ө > Ö ;
            ұ > ū ; Ұ > Ū ; ү > ü ; Ү > Ü ; у > u ; У > U ; һ > h ; Һ > H ; х > h ; Х > H ; и > i ; И > I ;
            й > i ; Й > I ; ы > y ; Ы > Y ; і > i ; І > I ; ш > ş ; Ш > Ş ; ю > iu ; Ю > Iu ; я > ia ; Я > Ia ;
            е > e ; Е > E ;
            :: Russian-Latin/BGN ;
            """;

    static final String KYRGYZ = """
            ж > j ; Ж > J ; ң > n ; Ң > N ; ө > o ; Ө > O ; ү > u ; Ү > U ; е > e ; Е > E ;
            :: Russian-Latin/BGN ;
            """;

    static final String TAJIK = """
            ғ > gh ; Ғ > Gh ; қ > q ; Қ > Q ; ҷ > j ; Ҷ > J ; ҳ > h ; Ҳ > H ; ӣ > i ; Ӣ > I ; ӯ > u ; Ӯ > U ;
            е > e ; Е > E ;
            :: Russian-Latin/BGN ;
            """;

    static final String RUSSIAN = """
            ъе > ye ; ъё > yo ; ъ > ; ё > yo ; Ё > Yo ; :: Russian-Latin/BGN ;
            """;

    /** Without the hard sign, which others leave out. */
    static final String RUSSIAN_WITHOUT_SIGN = """
            ъе > e ; ъё > e ; ъ > ; :: Russian-Latin/BGN ;
            """;

    private static final String GREEK_LETTERS = """
            ου > ou ; αυ } [θκξπσςτφχψ] > af ; αυ > av ; ευ } [θκξπσςτφχψ] > ef ; ευ > ev ; ηυ > iv ;
            γγ > ng ; γξ > nx ; γχ > nch ;
            α > a ; β > v ; γ > g ; δ > d ; ε > e ; ζ > z ; η > i ; θ > th ; ι > i ; κ > k ; λ > l ; μ > m ; ν > n ;
            ξ > x ; ο > o ; π > p ; ρ > r ; σ > s ; ς > s ; τ > t ; υ > y ; φ > f ; χ > ch ; ψ > ps ; ω > o ;
            """;

    private static final String GREEK_WITHOUT_MARKS = ":: NFD ; :: [:Mn:] Remove ; :: Lower ;\n";

    /** ELOT 743, with which passports are written. */
    static final String GREEK = GREEK_WITHOUT_MARKS + "[[:^L:]$] { μπ > b ;\n" + GREEK_LETTERS;

    /** As it sounds, which English-language news is nearer to. */
    static final String GREEK_AS_SPOKEN =
            GREEK_WITHOUT_MARKS + "γκ > g ; γι } [αεου] > y ; [[:^L:]$] { ντ > d ; μπ > b ;\n" + GREEK_LETTERS;

    /** Bulgaria's law of 2009. */
    static final String BULGARIAN = """
            ъ > a ; Ъ > A ; щ > sht ; Щ > Sht ; ь > y ; е > e ; Е > E ; ю > yu ; Ю > Yu ; я > ya ; Я > Ya ;
            :: Russian-Latin/BGN ;
            """;

    /** As passports of North Macedonia write it. */
    static final String MACEDONIAN = """
            ѓ > gj ; Ѓ > Gj ; ќ > kj ; Ќ > Kj ; џ > dzh ; Џ > Dzh ; љ > lj ; Љ > Lj ; њ > nj ; Њ > Nj ; ј > j ; Ј > J ;
            ѕ > dz ; Ѕ > Dz ; е > e ; Е > E ;
            :: Russian-Latin/BGN ;
            """;

    /** What scholars write for Cyrillic letters, as English writes it. */
    static final String SCHOLARLY = """
            šč > shch ; Šč > Shch ; š > sh ; Š > Sh ; č > ch ; Č > Ch ; ž > zh ; Ž > Zh ; j > y ; J > Y ;
            """;

    /** Letters for which German, Danish, Norwegian, Swedish and Serbian have two where a keyboard lacks them. */
    static final String TWO_LETTERS = """
            ä > ae ; Ä > Ae ; ö > oe ; Ö > Oe ; ü > ue ; Ü > Ue ; ø > oe ; Ø > Oe ; å > aa ; Å > Aa ; đ > dj ; Đ > Dj ;
            """;

    /** Uzbek in Latin letters, as its Cyrillic letters are written in Russian and English. */
    static final String UZBEK_LATIN = """
            $apostrophe = [\\u0027\\u0060‘’ʻʼ] ;
            [Oo] $apostrophe > u ; [Gg] $apostrophe > g ; x > kh ; X > Kh ;
            """;

    static final String AZERBAIJANI_LATIN = """
            c > j ; C > J ; x > kh ; X > Kh ; q > g ; Q > G ; ə > a ; Ə > A ;
            """;

    static final String TURKISH_LATIN = """
            c > j ; C > J ;
            """;

    /** Polish names as they sound, which is how other scripts write them. */
    static final String POLISH_LATIN = """
            sz > sh ; Sz > Sh ; cz > ch ; Cz > Ch ; rz > zh ; Rz > Zh ; ż > zh ; Ż > Zh ; ch > kh ; Ch > Kh ;
            j > y ; J > Y ; y > i ; ó > u ; Ó > U ;
            """;

    static final String HUNGARIAN_LATIN = """
            sz > s ; Sz > S ; cs > ch ; Cs > Ch ; zs > zh ; Zs > Zh ; s > sh ; S > Sh ; gy > d ; Gy > D ; j > y ; J > Y ;
            """;

    private SpellingRules() {}
}
