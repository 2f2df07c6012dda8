package org.chancery.time;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.time.Clock;
import java.util.Date;

/**
 * The time of day comes from the one clock that a test can set. {@link System#nanoTime}, which measures how long
 * something took, is not a time of day and may be read anywhere.
 */
@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ClockRulesTest {

    @ArchTest
    static void onlyTheProducerAsksTheSystem(JavaClasses all) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ClockProducer.class.getName())
                .should()
                .callCodeUnitWhere(asksTheSystemForTheTime())
                .because("Clock is injected, or comes from ClockProducer")
                .check(all);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheSystemForTheTime() {
        return DescribedPredicate.describe("it asks the system for the time", call -> {
            CodeUnitCallTarget called = call.getTarget();
            String owner = called.getOwner().getName();
            String name = called.getName();
            boolean isGivenAClock =
                    called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")))
                    || (owner.startsWith("java.time.") && name.equals("now") && !isGivenAClock)
                    || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                    || (owner.equals("java.util.Calendar") && name.equals("getInstance"))
                    || (owner.equals(Date.class.getName())
                            && name.equals("<init>")
                            && called.getRawParameterTypes().isEmpty());
        });
    }
}
