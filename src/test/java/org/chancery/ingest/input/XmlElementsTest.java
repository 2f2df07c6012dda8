package org.chancery.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.junit.jupiter.api.Test;

class XmlElementsTest {

    @Test
    void theTextHasTheWordsOfInnerElementsInOrder() {
        XmlElement note = elements("note", "<a><note>Left <hi>in\n  <b>great</b></hi> haste<!-- ! -->.</note></a>")
                .get(0);
        assertThat(note.text()).isEqualTo("Left in great haste.");
        assertThat(note.childText("hi")).isEqualTo("in great");
        assertThat(note.children().get(0).childText("b")).isEqualTo("great");
    }

    @Test
    void theTextEndsWithTheElement() {
        List<XmlElement> chiefs =
                elements("chief", "<all>x<chief><id>a</id><note/></chief>y<chief><id>b</id></chief>z</all>");
        assertThat(chiefs).extracting(XmlElement::text).containsExactly("a", "b");
        assertThat(chiefs.get(0).childText("id")).isEqualTo("a");
        assertThat(chiefs.get(0).childText("note")).isNull();
    }

    private static List<XmlElement> elements(String name, String document) {
        ArrayList<XmlElement> elements = new ArrayList<>();
        InputFile file = CollectedRecords.files("a.xml", document).files().get(0);
        XmlElements.read(file, name, elements::add);
        return elements;
    }
}
