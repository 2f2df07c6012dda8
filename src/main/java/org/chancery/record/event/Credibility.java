package org.chancery.record.event;

import org.eclipse.microprofile.graphql.Description;

/** How credible a piece of information is, by the Admiralty code. */
@Description("How credible a piece of information is, by the Admiralty code.")
public enum Credibility {
    @Description("1: confirmed by independent sources.")
    CONFIRMED(1),

    @Description("2: probably true.")
    PROBABLY_TRUE(2),

    @Description("3: possibly true.")
    POSSIBLY_TRUE(3),

    @Description("4: doubtful.")
    DOUBTFUL(4),

    @Description("5: improbable.")
    IMPROBABLE(5),

    @Description("6: truth cannot be judged.")
    CANNOT_BE_JUDGED(6);

    private final int grade;

    Credibility(int grade) {
        this.grade = grade;
    }

    /** The grade of the Admiralty code, from 1 to 6. */
    public int grade() {
        return grade;
    }

    /** The credibility with this grade of the Admiralty code, from 1 to 6. */
    static Credibility ofGrade(int grade) {
        for (Credibility credibility : values()) {
            if (credibility.grade == grade) {
                return credibility;
            }
        }
        throw new IllegalArgumentException("The Admiralty code has no grade " + grade);
    }
}
