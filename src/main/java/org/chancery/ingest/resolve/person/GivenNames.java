package org.chancery.ingest.resolve.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Forms of one given name that English sources use for each other. */
final class GivenNames {
    /** Each line is one name. A form may belong to several. */
    private static final String FORMS = """
            abraham abe
            albert al bert
            alexander alex aleksandr oleksandr alexandre
            alfred alf fred
            andrew andy andrei andrey andrej andrzej
            anthony antony tony
            benjamin ben binyamin benyamin benny
            charles charlie chuck karl carlos
            christopher chris
            condoleezza condi
            daniel dan danny
            david dave
            donald don
            dwight ike
            edward ed eddie ted
            elizabeth liz beth betty
            frederick fred freddie
            george georgi georgy giorgi georgios jorge
            gerald gerry jerry
            gregory greg
            henry harry hank
            james jim jimmy
            jeffrey geoffrey jeff geoff
            john jack johnny
            joseph joe josef jozef
            joshua josh
            katherine catherine kate cathy kathy
            kenneth ken
            lawrence laurence larry
            leonard len leo
            lyndon lbj
            madeleine madeline
            margaret maggie peggy
            matthew matt
            michael mike mikhail mikheil michel
            nicholas nick nicolas
            patrick pat paddy
            peter pete petro pyotr
            philip phillip phil
            richard dick rick
            robert bob bobby rob
            ronald ron
            samuel sam
            stephen steven steve stephan
            theodore ted teddy
            thomas tom tommy
            timothy tim
            vladimir volodymyr uladzimir
            walter walt
            william bill billy will
            viktor victor
            yasser yasir
            """;

    private static final Map<String, Set<Integer>> LINES = new HashMap<>();

    static {
        List<String> lines = FORMS.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            int number = line;
            Arrays.stream(lines.get(line).split(" ", -1))
                    .forEach(form -> LINES.computeIfAbsent(form, any -> new java.util.HashSet<>())
                            .add(number));
        }
    }

    private GivenNames() {}

    static boolean areForms(String one, String other) {
        return LINES.getOrDefault(one, Set.of()).stream().anyMatch(LINES.getOrDefault(other, Set.of())::contains);
    }
}
