package org.chancery.language;

/**
 * ICU transliteration rules for what ICU's own transliterators leave open.
 *
 * <p>A rule belongs here only if it brings spellings of one name together and keeps the names of all states apart; the
 * tests hold both.
 */
final class FoldingRules {

    /** Any script to Latin letters without marks. The text is in NFKC and lower case. */
    static final String TO_LATIN = """
            # Arabic letters that writers use for one another, and what they leave out.
            [أإآٱٲٳ] > ا ;
            [ىیېےۍئ] > ي ;
            ؤ > و ;
            [ةۀہھەۂۃ] > ه ;
            [کڪ] > ك ;
            [[:Mn:]&[:scx=Arab:]] > ;
            [ءـ] > ;
            # ICU would write it as a sign that punctuation rules drop, and Guinea would become Guyana.
            א > a ;
            # Cyrillic letters beyond Russian, brought to the Russian letter that news agencies write for them.
            ҷ > дж ; ҳ > х ; һ > х ; қ > к ; ғ > г ; ґ > г ; ң > нг ; ө > о ; ү > у ; ұ > у ; ў > у ; ӯ > у ;
            ә > а ; ӣ > и ; і > и ; ї > и ; є > е ; ё > е ;
            # BGN's is the spelling that English-language news is nearest to.
            :: Russian-Latin/BGN ;
            :: Any-Latin ;
            :: NFD ;
            :: [[:Mn:]&[:sc=Inherited:]] Remove ;
            :: Latin-ASCII ;
            [əǝ] > a ;
            :: Lower ;
            """;

    /**
     * Spelling systems of one name to one spelling. The text is in lower case.
     *
     * <p>Rules that could apply to their own result go back ({@code |}) or take a run ({@code +}), so that "shhh…"
     * needs one pass and not one for each letter.
     */
    static final String SPELLING = """
            $gap = [[:P:][:S:][:Z:][:C:]$] ;
            $edge = [\\ $] ;
            # Apostrophes stand for sounds that other spellings leave out: Côte d'Ivoire, O‘zbekiston, Zelens'kyy.
            [\\u0027\\u0060´‘’ʻʼʽʾʿʹʺ·] > ;
            # U.S.S.R. is USSR.
            $gap [:L:]+ { '.' } [:L:] $gap > ;
            [[:P:][:S:][:Z:][:C:]]+ > ' ' ;
            :: Null ;
            # German, English and scholarly ways to write one Cyrillic letter.
            tsch > |c ; tch > |c ; ch > |c ;
            shch > |s ; sch > |s ; sh > |s ;
            d+ zh > |j ; d+ j > |j ; zh > |z ;
            k+ h > |h ; ts > c ; tz > c ; w > v ; x > ks ;
            # Semyonov is Semenov, Aliyev is Aliev, Yeltsin is Eltsin, Nataliya is Natalia.
            [a-z] { yo } [a-z] > e ;
            y y+ > |y ;
            [aeiou] { ye > e ;
            $edge { ye > e ;
            i { y } [aou] > ;
            # Zelensky, Zelenskiy, Zelenskyy, Zelenskij; Sergey, Sergei.
            [iyj]+ } $edge > i ;
            """;

    private FoldingRules() {}
}
