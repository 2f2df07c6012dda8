package org.chancery.ingest.fuzz;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.chancery.ingest.command.Formats;
import org.chancery.ingest.input.DatasetReader;

class DamagedFilesPropertiesTest {

    @Property(tries = 15, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void noDamageIsTooMuch(@ForAll("seeds") long seed) {
        for (DatasetReader reader : Formats.all()) {
            FuzzedReader.readDamaged(reader, seed);
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
