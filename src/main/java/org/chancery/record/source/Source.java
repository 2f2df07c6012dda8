package org.chancery.record.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** Something published that reports facts. */
@Entity
@Immutable
@Table(name = "source")
@Description("Something published that reports facts: an article, a release, a page, a dataset.")
public class Source implements Node {
    @Id
    private Long id;

    private String title;
    private String publisher;
    private String url;
    // Named unlike the getter, since the schema would take the stored text for the type of the field.
    @Column(name = "published")
    private String publishedText;

    private String language;

    @Enumerated(EnumType.STRING)
    private Reliability reliability;

    public long id() {
        return id;
    }

    @Override
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description(ID_DESCRIPTION)
    public String getId() {
        return GlobalId.of("Source", id);
    }

    @NonNull
    @Description("What it is called.")
    public String getTitle() {
        return title;
    }

    @Description("Who published it; absent when not recorded.")
    public String getPublisher() {
        return publisher;
    }

    @Description("The URL where it can be read; absent when it is not online.")
    public String getUrl() {
        return url;
    }

    @Description("When it was published; absent when not known.")
    public Edtf getPublished() {
        return publishedText == null ? null : Edtf.parse(publishedText);
    }

    @Description("The language in which it is written, as a BCP 47 tag; absent when not recorded.")
    public String getLanguage() {
        return language;
    }

    @Description("How reliable it is; absent when nobody has judged it.")
    public Reliability getReliability() {
        return reliability;
    }
}
